//! Boxes of single lines: stamps under the number, boxes to tick, the line along which forms are cut apart.
//!
//! A box is a paragraph with a border on each side, indented to its width, on a line of exact height.

use super::paragraph::{Paragraph, line, styled};
use super::properties::{Indent, Letters, Side, Spacing, Standing};
use super::style::{NamedStyle, StyleKind};
use super::units::{eighths, half_points, space, twips, twips_of_pt};
use crate::document::{Align, Format, Stamp};

/// Points in a millimetre.
const PT_PER_MM: f64 = 72.0 / 25.4;

/// Between the border of a stamp and its line, above and below.
const STAMP_INSET_PT: f64 = 4.0;

/// A stamp in the middle of a column.
pub(super) fn stamp(stamp: &Stamp, width_mm: f64, room_mm: f64, format: &Format) -> Paragraph {
    let look = &format.stamps;
    let side = twips((room_mm - width_mm) / 2.0);
    let height = twips_of_pt(look.height_mm * PT_PER_MM - 2.0 * STAMP_INSET_PT);
    line("Stamp", &stamp.words)
        .indented(Indent::sides(side))
        .spaced(Spacing::exactly(height).and_before(space(look.before_pt)))
}

/// A box to tick in the middle of a cell.
pub(super) fn tick(room_mm: f64, style: &'static str, format: &Format) -> Paragraph {
    let look = &format.table;
    let side = twips((room_mm - look.tick_mm) / 2.0);
    styled(style)
        .indented(Indent::sides(side))
        .spaced(Spacing::exactly(twips_of_pt(look.tick_mm * PT_PER_MM)))
        .bordered(border(format.stamps.border_pt, "auto", 0))
}

/// The style of a stamp: its ink and its borders.
pub(super) fn stamp_style(format: &Format) -> NamedStyle<'_> {
    let look = &format.stamps;
    NamedStyle {
        standing: Standing {
            border: border(look.border_pt, &look.ink, 4),
            align: Some(Align::Center),
            ..Standing::default()
        },
        letters: Letters::sized(half_points(look.size_pt))
            .bold()
            .coloured(&look.ink),
        ..NamedStyle::new("Stamp", "Dấu mật và mức khẩn", StyleKind::Paragraph)
    }
}

/// The style of the line along which forms are cut apart.
pub(super) fn cut_style(format: &Format) -> NamedStyle<'_> {
    let line = Side {
        name: "w:bottom",
        line: "dashed",
        space_pt: 0,
        eighths: eighths(format.rules.weight_pt),
        colour: "auto".to_owned(),
    };
    NamedStyle {
        standing: Standing {
            border: vec![line],
            ..Standing::default()
        },
        letters: Letters::sized(2),
        ..NamedStyle::new("Cut", "Đường cắt", StyleKind::Paragraph)
    }
}

/// The line itself, with room above.
pub(super) fn cut(format: &Format) -> Paragraph {
    styled("Cut").spaced(Spacing::exactly(twips_of_pt(format.title.after_pt)))
}

/// A border on each side. The room inside it is above and below.
fn border(weight_pt: f64, colour: &str, inset_pt: u32) -> Vec<Side> {
    [
        ("w:top", inset_pt),
        ("w:left", 0),
        ("w:bottom", inset_pt),
        ("w:right", 0),
    ]
    .map(|(name, space_pt)| Side {
        name,
        line: "single",
        space_pt,
        eighths: eighths(weight_pt),
        colour: colour.to_owned(),
    })
    .into()
}
