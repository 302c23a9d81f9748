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
use thidua::export::{Measures, measure};
use thidua::faces::Fonts;
use thidua::input::{Decode, Decoder, parse};

/// `templates/formats/nd30-2020.yaml`.
pub(crate) fn format() -> Format {
    let file: Arc<str> = "templates/formats/nd30-2020.yaml".into();
    let text = include_str!("../templates/formats/nd30-2020.yaml");
    let (mut report, sources) = (Report::default(), Sources::default());
    let node = parse(&file, text, &sources, &mut report).unwrap();
    let mut decoder = Decoder {
        report: &mut report,
        sources: &sources,
        lacks: &|_| None,
    };
    Format::decode(&node, "format", &mut decoder).unwrap()
}

/// The measures of a paper in that format.
pub(crate) fn measures(paper: &Paper) -> Measures {
    measure(paper, &format(), &Fonts::embedded()).unwrap()
}

/// The paper as DOCX.
pub(crate) fn docx(paper: &Paper) -> Vec<u8> {
    thidua::export::docx::export(paper, &format(), &measures(paper)).unwrap()
}
