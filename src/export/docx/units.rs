//! Lengths of the format → the units of a DOCX.

/// Twentieths of a point in a millimetre.
const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

/// Millimetres → twips.
pub(super) fn twips(mm: f64) -> i32 {
    whole(mm * TWIPS_PER_MM)
}

/// Twips → millimetres.
#[expect(clippy::cast_precision_loss, reason = "columns are far below the limit")]
pub(super) fn millimetres(twips: usize) -> f64 {
    twips as f64 / TWIPS_PER_MM
}

/// Points → twips.
pub(super) fn twips_of_pt(pt: f64) -> i32 {
    whole(pt * 20.0)
}

/// Points → half points, the unit of type sizes.
pub(super) fn half_points(pt: f64) -> usize {
    positive(pt * 2.0)
}

/// Points → eighths of a point, the unit of the weight of borders.
pub(super) fn eighths(pt: f64) -> usize {
    positive(pt * 8.0)
}

/// Points → twips of the room between a border and its letters.
pub(super) fn padding(pt: f64) -> usize {
    positive(pt * 20.0)
}

/// Millimetres → twips of a length that is never negative.
pub(super) fn width(mm: f64) -> usize {
    positive(mm * TWIPS_PER_MM)
}

/// Where columns of these widths begin and end, in twips from the left. Edges are rounded, not widths, so that the
/// columns together are as wide as they should be.
pub(super) fn edges(widths_mm: &[f64]) -> Vec<usize> {
    let mut at = 0.0;
    let ends = widths_mm.iter().map(|width_mm| {
        at += width_mm;
        width(at)
    });
    std::iter::once(0).chain(ends).collect()
}

/// The widths between edges.
pub(super) fn widths_between(edges: &[usize]) -> Vec<usize> {
    edges
        .windows(2)
        .map(|pair| pair[1].saturating_sub(pair[0]))
        .collect()
}

/// Points → twips of a space that is never negative.
pub(super) fn space(pt: f64) -> u32 {
    u32::try_from(twips_of_pt(pt)).unwrap_or_default()
}

/// Millimetres → twips of a space that is never negative.
pub(super) fn space_of_mm(mm: f64) -> u32 {
    u32::try_from(twips(mm)).unwrap_or_default()
}

/// A multiple of single spacing → 240ths of a line.
pub(super) fn lines(multiple: f64) -> i32 {
    whole(multiple * 240.0)
}

fn positive(value: f64) -> usize {
    usize::try_from(whole(value)).unwrap_or_default()
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "lengths on a sheet of paper are far below the limit"
)]
fn whole(value: f64) -> i32 {
    value.round() as i32
}
