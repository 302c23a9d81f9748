//! What stands in the margins of page 1 only: circulation, room for a digital signature's line, the number of a form, the address.

use super::oriented_page::OrientedPage;
use super::section::first_paragraph;
use super::units::{eighths, half_points, twips, twips_of_pt};
use crate::document::{Format, Paper};
use crate::export::Measures;
use crate::export::package::{Element, R, W};

/// Points in a millimetre.
const PT_PER_MM: f64 = 72.0 / 25.4;

/// A place on the sheet, from its upper left corner.
#[expect(clippy::struct_field_names, reason = "each ends in its unit")]
struct Place {
    left_mm: f64,
    top_mm: f64,
    width_mm: f64,
    height_mm: f64,
}

/// The header of page 1: the frames, then the line of the mark.
pub(super) fn header(
    paper: &Paper,
    measures: &Measures,
    sheet: OrientedPage<'_>,
    format: &Format,
) -> Element {
    let look = &format.stamps;
    let circulation = paper.margins.circulation.as_ref().map(|stamp| {
        let place = Place {
            left_mm: look.circulation_from_left_mm,
            top_mm: look.circulation_from_top_mm,
            width_mm: measures.circulation_mm,
            height_mm: look.height_mm,
        };
        let inset = (look.height_mm * PT_PER_MM - look.size_pt) / 2.0 - 1.0;
        let borders = ["w:top", "w:left", "w:bottom", "w:right"].map(|side| {
            Element::val(side, "single")
                .with("w:sz", eighths(look.border_pt))
                .with("w:space", 0)
                .with("w:color", "auto")
        });
        let borders = Element::new("w:pBdr").children(borders);
        let words = run(&stamp.words, look.size_pt, Weight::Bold);
        frame(&place, Some(borders), inset, "center", Some(words))
    });
    let signing = paper.margins.signing.as_ref().map(|area| {
        let place = Place {
            left_mm: look.signing_from_left_mm,
            top_mm: look.signing_from_top_mm,
            width_mm: look.signing_width_mm,
            height_mm: look.signing_height_mm,
        };
        let line = area.line.as_deref().filter(|line| !line.is_empty());
        let line = line.map(|line| run(line, look.signing_pt, Weight::Plain));
        frame(&place, None, 0.0, "right", line)
    });
    let form = paper.margins.form.as_ref().map(|form| {
        let page = &format.page;
        let place = Place {
            left_mm: page.margin_left_mm,
            top_mm: page.number_from_top_mm,
            width_mm: sheet.text_width_mm(),
            height_mm: page.margin_top_mm - page.number_from_top_mm,
        };
        frame(
            &place,
            None,
            0.0,
            "right",
            Some(run(form, page.number_pt, Weight::Bold)),
        )
    });
    root("w:hdr")
        .children(circulation)
        .children(signing)
        .children(form)
        .child(first_paragraph(paper.mark.as_deref(), sheet, format))
}

/// A paragraph at a place of the sheet.
fn frame(
    place: &Place,
    borders: Option<Element>,
    before_pt: f64,
    align: &str,
    words: Option<Element>,
) -> Element {
    let position = Element::new("w:framePr")
        .with("w:w", twips(place.width_mm))
        .with("w:h", twips(place.height_mm))
        .with("w:hRule", "exact")
        .with("w:hSpace", 0)
        .with("w:wrap", "around")
        .with("w:vAnchor", "page")
        .with("w:hAnchor", "page")
        .with("w:x", twips(place.left_mm))
        .with("w:y", twips(place.top_mm));
    let properties = Element::new("w:pPr")
        .child(Element::val("w:pStyle", "Header"))
        .child(position)
        .children(borders)
        .child(Element::new("w:spacing").with("w:before", twips_of_pt(before_pt.max(0.0))))
        .child(Element::val("w:jc", align));
    Element::new("w:p").child(properties).children(words)
}

/// The footer of page 1: the address under a line across the text.
pub(super) fn footer(paper: &Paper, format: &Format) -> Element {
    let lines = &paper.margins.address;
    if lines.is_empty() {
        return no_footer();
    }
    let over = Element::new("w:pBdr").child(
        Element::val("w:top", "single")
            .with("w:sz", eighths(format.rules.weight_pt))
            .with("w:space", 1)
            .with("w:color", "auto"),
    );
    let paragraphs = lines.iter().enumerate().map(|(at, text)| {
        let properties = Element::new("w:pPr")
            .child(Element::val("w:pStyle", "Header"))
            .children((at == 0).then(|| over.clone()))
            .child(Element::val("w:jc", "center"));
        Element::new("w:p")
            .child(properties)
            .child(run(text, format.stamps.address_pt, Weight::Plain))
    });
    root("w:ftr").children(paragraphs)
}

/// A footer that shows nothing.
pub(super) fn no_footer() -> Element {
    let properties = Element::new("w:pPr").child(Element::val("w:pStyle", "Hairline"));
    root("w:ftr").child(Element::new("w:p").child(properties))
}

/// How strong letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    Plain,
    Bold,
}

fn root(name: &'static str) -> Element {
    Element::new(name).with("xmlns:w", W).with("xmlns:r", R)
}

fn run(words: &str, size_pt: f64, weight: Weight) -> Element {
    let size = half_points(size_pt);
    let properties = Element::new("w:rPr")
        .children((weight == Weight::Bold).then(|| Element::new("w:b")))
        .child(Element::val("w:sz", size))
        .child(Element::val("w:szCs", size));
    let text = Element::new("w:t").with("xml:space", "preserve").text(words);
    Element::new("w:r").child(properties).child(text)
}
