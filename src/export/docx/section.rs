//! The section: sheet, margins, and which header stands on which page.

use super::finish::{Element, R, W};
use super::units::{twips, twips_of_pt};
use crate::document::{Format, Page};

/// Relation of the header from page 2.
pub(super) const HEADER: &str = "rId4";
/// Relation of the header of page 1.
pub(super) const FIRST_HEADER: &str = "rId5";

/// The section's properties. `titlePg` keeps the page number off page 1 (Phụ lục I, phần I, mục I).
pub(super) fn section(page: &Page) -> Element {
    let reference = |kind: &str, id: &str| {
        Element::new("w:headerReference")
            .with("w:type", kind)
            .with("r:id", id)
    };
    let size = Element::new("w:pgSz")
        .with("w:w", twips(page.width_mm))
        .with("w:h", twips(page.height_mm));
    let margins = Element::new("w:pgMar")
        .with("w:top", twips(page.margin_top_mm))
        .with("w:right", twips(page.margin_right_mm))
        .with("w:bottom", twips(page.margin_bottom_mm))
        .with("w:left", twips(page.margin_left_mm))
        .with("w:header", twips(page.number_from_top_mm))
        .with("w:footer", twips(page.number_from_top_mm))
        .with("w:gutter", 0);
    Element::new("w:sectPr")
        .child(reference("default", HEADER))
        .child(reference("first", FIRST_HEADER))
        .child(size)
        .child(margins)
        .child(Element::new("w:pgNumType").with("w:start", 1))
        .child(Element::new("w:cols").with("w:space", 720))
        .child(Element::new("w:titlePg"))
}

/// The header from page 2: the number in the middle, the mark at the left of the same line.
pub(super) fn header(mark: Option<&str>, format: &Format) -> Element {
    let before = mark.map(|mark| [marked(mark), run(Element::new("w:tab"))]);
    let paragraph = Element::new("w:p")
        .child(style(mark, 0.0, format))
        .children(before.into_iter().flatten())
        .children(page_number());
    part(paragraph)
}

/// The header of page 1: only the mark, on the base line that it shares with the number on the other pages.
pub(super) fn first_header(mark: Option<&str>, format: &Format) -> Element {
    let (page, text) = (&format.page, &format.text);
    let taller = (page.number_pt - page.mark_pt).max(0.0);
    let before = taller * (text.single_ascent_em + text.single_gap_em);
    let paragraph = Element::new("w:p")
        .child(style(mark, before, format))
        .children(mark.map(marked));
    part(paragraph)
}

fn part(paragraph: Element) -> Element {
    Element::new("w:hdr")
        .with("xmlns:w", W)
        .with("xmlns:r", R)
        .child(paragraph)
}

/// With a mark the line starts at the left and a tab stop carries the number to the middle.
fn style(mark: Option<&str>, before_pt: f64, format: &Format) -> Element {
    let properties = Element::new("w:pPr").child(Element::new("w:pStyle").with("w:val", "Header"));
    if mark.is_none() {
        return properties;
    }
    let middle = Element::new("w:tab")
        .with("w:val", "center")
        .with("w:pos", twips(format.page.text_width_mm() / 2.0));
    properties
        .child(Element::new("w:tabs").child(middle))
        .child(Element::new("w:spacing").with("w:before", twips_of_pt(before_pt)))
        .child(Element::new("w:jc").with("w:val", "left"))
}

fn marked(mark: &str) -> Element {
    let text = Element::new("w:t").with("xml:space", "preserve").text(mark);
    let style = Element::new("w:rStyle").with("w:val", "Mark");
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
