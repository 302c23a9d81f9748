//! Boxes of single lines: stamps under the number, boxes to tick, the line along which forms are cut apart.
//!
//! A box is a paragraph with a border on each side, indented to its width, on a line of exact height.

use docx_rs::{
    AlignmentType, BorderType, LineSpacing, LineSpacingType, Paragraph, ParagraphBorder,
    ParagraphBorderPosition, ParagraphBorders, Run, Style, StyleType,
};

use super::text::styled;
use super::units::{eighths, half_points, space, twips, twips_of_pt};
use crate::document::{Format, Stamp};

/// Points in a millimetre.
const PT_PER_MM: f64 = 72.0 / 25.4;

/// Between the border of a stamp and its line, above and below.
const STAMP_INSET_PT: f64 = 4.0;

/// A stamp in the middle of a column.
pub(super) fn stamp(stamp: &Stamp, width_mm: f64, room_mm: f64, format: &Format) -> Paragraph {
    let look = &format.stamps;
    let side = twips((room_mm - width_mm) / 2.0);
    let line = LineSpacing::new()
        .before(space(look.before_pt))
        .line(twips_of_pt(look.height_mm * PT_PER_MM - 2.0 * STAMP_INSET_PT))
        .line_rule(LineSpacingType::Exact);
    styled("Stamp")
        .indent(Some(side), None, Some(side), None)
        .line_spacing(line)
        .add_run(Run::new().add_text(&stamp.words))
}

/// A box to tick in the middle of a cell.
pub(super) fn tick(room_mm: f64, style: &str, format: &Format) -> Paragraph {
    let look = &format.table;
    let side = twips((room_mm - look.tick_mm) / 2.0);
    let line = LineSpacing::new()
        .line(twips_of_pt(look.tick_mm * PT_PER_MM))
        .line_rule(LineSpacingType::Exact);
    let mut built = styled(style)
        .indent(Some(side), None, Some(side), None)
        .line_spacing(line);
    built.property = built
        .property
        .set_borders(borders(format.stamps.border_pt, "auto", 0));
    built
}

/// The style of a stamp: its ink and its borders.
pub(super) fn stamp_style(format: &Format) -> Style {
    let look = &format.stamps;
    let mut style = Style::new("Stamp", StyleType::Paragraph)
        .name("Dấu mật và mức khẩn")
        .based_on("Normal")
        .size(half_points(look.size_pt))
        .bold()
        .color(&look.ink)
        .align(AlignmentType::Center);
    style.paragraph_property = style
        .paragraph_property
        .set_borders(borders(look.border_pt, &look.ink, 4));
    style
}

/// The style of the line along which forms are cut apart.
pub(super) fn cut_style(format: &Format) -> Style {
    let line = ParagraphBorder::new(ParagraphBorderPosition::Bottom)
        .val(BorderType::Dashed)
        .size(eighths(format.rules.weight_pt))
        .space(0)
        .color("auto");
    let mut style = Style::new("Cut", StyleType::Paragraph)
        .name("Đường cắt")
        .based_on("Normal")
        .size(2);
    style.paragraph_property = style
        .paragraph_property
        .set_borders(ParagraphBorders::with_empty().set(line));
    style
}

/// The line itself, with room above.
pub(super) fn cut(format: &Format) -> Paragraph {
    let line = LineSpacing::new()
        .line(twips_of_pt(format.title.before_pt))
        .line_rule(LineSpacingType::Exact);
    styled("Cut").line_spacing(line)
}

fn borders(weight_pt: f64, colour: &str, inset_pt: usize) -> ParagraphBorders {
    [
        (ParagraphBorderPosition::Top, inset_pt),
        (ParagraphBorderPosition::Left, 0),
        (ParagraphBorderPosition::Bottom, inset_pt),
        (ParagraphBorderPosition::Right, 0),
    ]
    .into_iter()
    .map(|(position, inset)| {
        ParagraphBorder::new(position)
            .val(BorderType::Single)
            .size(eighths(weight_pt))
            .space(inset)
            .color(colour)
    })
    .fold(ParagraphBorders::with_empty(), ParagraphBorders::set)
}
