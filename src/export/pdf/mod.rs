//! PDF by Typst: the tree as JSON, walked by `official.typ`. PDF/A-2a and PDF/UA-1 in one file.

use super::{Fonts, Measures};
use crate::diagnostic::{Fault, FaultKind};
use crate::document::{Format, Paper};

/// Sets `paper`. `theme` is the Typst source that walks the tree (`templates/typst/official.typ`).
pub fn export(
    paper: &Paper,
    format: &Format,
    measures: &Measures,
    fonts: &Fonts,
    theme: &str,
) -> Result<Vec<u8>, Fault> {
    let _ = (paper, format, measures, fonts, theme);
    Err(Fault::new(FaultKind::TypesetFailed, None))
}
