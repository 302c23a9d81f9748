//! The format as the program reads it, and small papers of other families than the plan.
#![allow(dead_code)]

use std::sync::{Arc, LazyLock};

use thidua::diagnostic::{Report, Sources};
use thidua::document::{Format, Paper};
use thidua::export::{Fonts, measure, pdf};
use thidua::input::{Decode, Decoder, parse};

const FORMAT: &str = include_str!("../templates/formats/nd30-2020.yaml");
const THEME: &str = include_str!("../templates/typst/official.typ");

static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::embedded);

/// The embedded fonts.
pub(crate) fn fonts() -> &'static Fonts {
    &FONTS
}

/// The format of the decree.
pub(crate) fn format() -> Format {
    let (mut report, sources) = (Report::default(), Sources::default());
    let file: Arc<str> = Arc::from("nd30-2020.yaml");
    let node = parse(&file, FORMAT, &sources, &mut report).unwrap();
    let mut decoder = Decoder {
        report: &mut report,
        sources: &sources,
        lacks: &|_| None,
    };
    Format::decode(&node, "", &mut decoder).unwrap()
}

/// The PDF of `paper`.
pub(crate) fn pdf_of(paper: &Paper) -> Vec<u8> {
    let format = format();
    let measures = measure(paper, &format, fonts()).unwrap();
    match pdf::export(paper, &format, &measures, fonts(), THEME) {
        Ok(bytes) => bytes,
        Err(fault) => panic!("{}", fault.original.unwrap_or_default()),
    }
}
