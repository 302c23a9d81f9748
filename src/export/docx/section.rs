//! Sections: sheet, margins, and which header stands on which page.

use super::oriented_page::OrientedPage;
use super::units::{twips, twips_of_pt};
use crate::document::{Format, Orientation};
use crate::export::package::{Element, R, W};

/// The two headers of a section. The middle of the text depends on how the sheet lies, so each way has its own.
pub(super) struct Headers {
    /// Relation of the header from page 2.
    pub(super) later: &'static str,
    /// Path of that header, beside the main part.
    pub(super) later_path: &'static str,
    /// Relation of the header of page 1.
    pub(super) first: &'static str,
    /// Path of that header, beside the main part.
    pub(super) first_path: &'static str,
}

/// Relation of the header of a page 1 with something in its margins.
pub(super) const MARGIN_HEADER: &str = "rId8";
/// Relation of its footer.
pub(super) const MARGIN_FOOTER: &str = "rId9";
/// Relation of the footer of the pages after it, which shows nothing.
pub(super) const NO_FOOTER: &str = "rId10";

/// What the first page of a section has in its margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FirstPage {
    /// A mark at most.
    Plain,
    /// A header and a footer of its own.
    WithMargins,
}

/// The headers of sheets that lie so.
pub(super) const fn headers(orientation: Orientation) -> Headers {
    match orientation {
        Orientation::Portrait => Headers {
            later: "rId4",
            later_path: "word/header1.xml",
            first: "rId5",
            first_path: "word/header2.xml",
        },
        Orientation::Landscape => Headers {
            later: "rId6",
            later_path: "word/header3.xml",
            first: "rId7",
            first_path: "word/header4.xml",
        },
    }
}

/// The properties of a section; each begins a page. `titlePg` keeps the page number off its first page (Phụ lục I, phần
/// I, mục I), and every annex counts its own pages (mục III.1).
pub(super) fn section(sheet: OrientedPage<'_>, first_page: FirstPage, format: &Format) -> Element {
    let page = sheet.page;
    let headers = headers(sheet.orientation);
    let reference = |kind: &str, id: &str| {
        Element::new("w:headerReference")
            .with("w:type", kind)
            .with("r:id", id)
    };
    let upright = Element::new("w:pgSz")
        .with("w:w", twips(sheet.width_mm()))
        .with("w:h", twips(sheet.height_mm()));
    let size = match sheet.orientation {
        Orientation::Portrait => upright,
        Orientation::Landscape => upright.with("w:orient", "landscape"),
    };
    let (first, foot_mm) = match first_page {
        FirstPage::Plain => (headers.first, page.number_from_top_mm),
        FirstPage::WithMargins => (MARGIN_HEADER, format.stamps.address_from_bottom_mm),
    };
    let footers = [("default", NO_FOOTER), ("first", MARGIN_FOOTER)]
        .into_iter()
        .filter(|_| first_page == FirstPage::WithMargins)
        .map(|(kind, id)| {
            Element::new("w:footerReference")
                .with("w:type", kind)
                .with("r:id", id)
        });
    let edges = Element::new("w:pgMar")
        .with("w:top", twips(page.margin_top_mm))
        .with("w:right", twips(page.margin_right_mm))
        .with("w:bottom", twips(page.margin_bottom_mm))
        .with("w:left", twips(page.margin_left_mm))
        .with("w:header", twips(page.number_from_top_mm))
        .with("w:footer", twips(foot_mm))
        .with("w:gutter", 0);
    Element::new("w:sectPr")
        .child(reference("default", headers.later))
        .child(reference("first", first))
        .children(footers)
        .child(Element::val("w:type", "nextPage"))
        .child(size)
        .child(edges)
        .child(Element::new("w:pgNumType").with("w:start", 1))
        .child(Element::new("w:cols").with("w:space", 720))
        .child(Element::new("w:titlePg"))
}

/// The header from page 2: the number in the middle, the mark at the left of the same line.
pub(super) fn header(mark: Option<&str>, sheet: OrientedPage<'_>) -> Element {
    let before = mark.map(|mark| [marked(mark), run(Element::new("w:tab"))]);
    let paragraph = Element::new("w:p")
        .child(style(mark, 0.0, sheet))
        .children(before.into_iter().flatten())
        .children(page_number());
    part(paragraph)
}

/// The header of page 1: only the mark, on the base line that it shares with the number on the other pages.
pub(super) fn first_header(mark: Option<&str>, sheet: OrientedPage<'_>, format: &Format) -> Element {
    part(first_paragraph(mark, sheet, format))
}

/// What stands in it.
pub(super) fn first_paragraph(mark: Option<&str>, sheet: OrientedPage<'_>, format: &Format) -> Element {
    let (page, text) = (&format.page, &format.text);
    let taller = (page.number_pt - page.mark_pt).max(0.0);
    let before = taller * (text.single_ascent_em + text.single_gap_em);
    Element::new("w:p")
        .child(style(mark, before, sheet))
        .children(mark.map(marked))
}

fn part(paragraph: Element) -> Element {
    Element::new("w:hdr")
        .with("xmlns:w", W)
        .with("xmlns:r", R)
        .child(paragraph)
}

/// With a mark the line starts at the left and a tab stop carries the number to the middle.
fn style(mark: Option<&str>, before_pt: f64, sheet: OrientedPage<'_>) -> Element {
    let properties = Element::new("w:pPr").child(Element::val("w:pStyle", "Header"));
    if mark.is_none() {
        return properties;
    }
    let middle = Element::val("w:tab", "center").with("w:pos", twips(sheet.text_width_mm() / 2.0));
    properties
        .child(Element::new("w:tabs").child(middle))
        .child(Element::new("w:spacing").with("w:before", twips_of_pt(before_pt)))
        .child(Element::val("w:jc", "left"))
}

fn marked(mark: &str) -> Element {
    let text = Element::new("w:t").with("xml:space", "preserve").text(mark);
    let style = Element::val("w:rStyle", "Mark");
    Element::new("w:r")
        .child(Element::new("w:rPr").child(style))
        .child(text)
}

/// A PAGE field in its long form, with the number of the first page it stands on.
fn page_number() -> [Element; 5] {
    let mark = |kind: &str| run(Element::new("w:fldChar").with("w:fldCharType", kind));
    let instruction = Element::new("w:instrText")
        .with("xml:space", "preserve")
        .text(" PAGE ");
    [
        mark("begin"),
        run(instruction),
        mark("separate"),
        run(Element::new("w:t").text("2")),
        mark("end"),
    ]
}

fn run(content: Element) -> Element {
    Element::new("w:r").child(content)
}
