//! Pages as pictures: SVG of the very document that becomes the PDF.

use typst::utils::hash128;
use typst_svg::SvgOptions;

use super::said::{SaidPart, said};
use super::{Theme, Typefaces, set};
use crate::diagnostic::Fault;
use crate::document::{Format, Paper};
use crate::export::Measures;

/// A page of a paper that was set.
pub struct SetPage {
    /// What stands on it, as one number: of the same, the same picture.
    pub content: u128,
    /// Its picture in SVG; None where nobody asked for it.
    pub svg: Option<String>,
    /// What it says, and where.
    pub said: Vec<SaidPart>,
    /// Width and height, in points.
    pub size: (f64, f64),
}

/// Sets `paper` and draws each of its pages. The same arguments give the same texts.
pub fn pictures(
    paper: &Paper,
    format: &Format,
    measures: &Measures,
    typefaces: &Typefaces,
    theme: &Theme,
) -> Result<Vec<String>, Fault> {
    let pages = pictures_of(paper, format, measures, (typefaces, theme), |_| true)?;
    Ok(pages.into_iter().filter_map(|page| page.svg).collect())
}

/// Sets `paper` and draws those of its pages that are `wanted`.
pub fn pictures_of(
    paper: &Paper,
    format: &Format,
    measures: &Measures,
    (typefaces, theme): (&Typefaces, &Theme),
    wanted: impl Fn(u128) -> bool,
) -> Result<Vec<SetPage>, Fault> {
    let document = set(paper, format, measures, typefaces, theme)?;
    let pages = document.pages().iter().zip(said(&document)).map(|(page, said)| {
        let (content, size) = (hash128(page), page.frame.size());
        SetPage {
            content,
            svg: wanted(content).then(|| typst_svg::svg(page, &SvgOptions::default())),
            said,
            size: (size.x.to_pt(), size.y.to_pt()),
        }
    });
    Ok(pages.collect())
}
