//! One PDF of several papers, in order, with a bookmark for each. For printing only: it has no tags, and the papers' own
//! files stay the ones that are signed and kept.

use krilla::Document;
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;

use super::{Bound, read, refused};
use crate::diagnostic::{ExportProblem, Fault};
use crate::document::Format;

/// On how many sides of a sheet is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// On one.
    One,
    /// On both: each paper begins on a new sheet, after an empty page where the one before it ends on a front.
    Both,
}

const PT_PER_MM: f64 = 72.0 / 25.4;

/// The papers as one file. The same papers give the same bytes.
pub fn print(papers: &[Bound], sides: Sides, format: &Format) -> Result<Vec<u8>, Fault> {
    let mut document = Document::new();
    let mut outline = Outline::new();
    let mut pages = 0;
    for paper in papers {
        if sides == Sides::Both && pages % 2 == 1 {
            document.start_page_with(sheet(format)?).finish();
            pages += 1;
        }
        let (pdf, count) = read(&paper.pdf)?;
        document.embed_pdf_pages(&pdf, &(0..count).collect::<Vec<_>>());
        let start = XyzDestination::new(pages, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(paper.title.clone(), start));
        pages += count;
    }
    let creator = concat!("thidua ", env!("CARGO_PKG_VERSION")).to_owned();
    document.set_outline(outline);
    document.set_metadata(
        Metadata::new()
            .creator(creator)
            .language(format.text.language.clone()),
    );
    document.finish().map_err(|error| refused(format!("{error:?}")))
}

/// An empty page.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a sheet of paper is far below the limit"
)]
fn sheet(format: &Format) -> Result<PageSettings, Fault> {
    let (width, height) = (
        format.page.width_mm * PT_PER_MM,
        format.page.height_mm * PT_PER_MM,
    );
    PageSettings::from_wh(width as f32, height as f32).ok_or_else(|| Fault::new(ExportProblem::Bundle, None))
}
