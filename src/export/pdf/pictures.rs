//! Pages as pictures: SVG of the very document that becomes the PDF.

use typst_svg::SvgOptions;

use super::{Theme, Typefaces, set};
use crate::diagnostic::Fault;
use crate::document::{Format, Paper};
use crate::export::Measures;

/// Sets `paper` and draws each of its pages. The same arguments give the same texts.
pub fn pictures(
    paper: &Paper,
    format: &Format,
    measures: &Measures,
    typefaces: &Typefaces,
    theme: &Theme,
) -> Result<Vec<String>, Fault> {
    let document = set(paper, format, measures, typefaces, theme)?;
    let pages = document.pages().iter();
    Ok(pages
        .map(|page| typst_svg::svg(page, &SvgOptions::default()))
        .collect())
}
