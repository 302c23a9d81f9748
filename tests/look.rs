//! The format of the repository, and the measures of a paper in it.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

use std::sync::Arc;

use thidua::diagnostic::{Report, Sources};
use thidua::document::{Format, Paper};
use thidua::export::{Measures, hold, loosen, measure};
use thidua::faces::Fonts;
use thidua::input::{Catalogue, Decode, Decoder, parse};

/// `templates/formats/nd30-2020.yaml`.
pub(crate) fn format() -> Format {
    let file: Arc<str> = "templates/formats/nd30-2020.yaml".into();
    let text = include_str!("../templates/formats/nd30-2020.yaml");
    let (mut report, sources) = (Report::default(), Sources::default());
    let node = parse(&file, text, &sources, &mut report).unwrap();
    let mut decoder = Decoder::new(&mut report, &sources, &|_| None, Catalogue::default());
    Format::decode(&node, "format", &mut decoder).unwrap()
}

/// The measures of a paper in that format.
pub(crate) fn measures(paper: &Paper) -> Measures {
    let fonts = Fonts::embedded();
    measure(&hold(paper, &format(), &fonts), &format(), &fonts).unwrap()
}

/// The paper as DOCX.
pub(crate) fn docx(paper: &Paper) -> Vec<u8> {
    let fonts = Fonts::embedded();
    let held = hold(paper, &format(), &fonts);
    let loose = loosen(&held, &format(), &fonts);
    thidua::export::docx::export(&loose, &format(), &measures(&held)).unwrap()
}
