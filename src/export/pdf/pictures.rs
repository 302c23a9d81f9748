//! Pages as pictures: SVG of the very document that becomes the PDF.

use std::hash::{Hash, Hasher};

use typst::layout::{Frame, FrameItem};
use typst::utils::hash128;
use typst_layout::Page;
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
        let (content, size) = (hash128(&Looks(page)), page.frame.size());
        SetPage {
            content,
            svg: wanted(content).then(|| typst_svg::svg(page, &SvgOptions::default())),
            said,
            size: (size.x.to_pt(), size.y.to_pt()),
        }
    });
    Ok(pages.collect())
}

/// What of a page is seen. Typst's own tags, which no picture has, are others after every edit of the paper.
struct Looks<'a>(&'a Page);

impl Hash for Looks<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.0.fill, &self.0.bleed).hash(state);
        hash_seen(&self.0.frame, state);
    }
}

fn hash_seen<H: Hasher>(frame: &Frame, state: &mut H) {
    frame.size().hash(state);
    for (place, item) in frame.items() {
        match item {
            FrameItem::Tag(_) => {}
            FrameItem::Group(group) => {
                (place, group.transform, &group.clip, group.label).hash(state);
                hash_seen(&group.frame, state);
            }
            FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {
                (place, item).hash(state);
            }
        }
    }
}
