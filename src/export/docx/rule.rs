//! The lines under issuer, motto and subject.

use super::paragraph::{Paragraph, styled};
use super::properties::{Indent, Spacing};
use super::units::{space, twips, twips_of_pt};
use crate::document::RuleLook;

/// Height of the empty line under a rule. Word takes no less than 0.7 pt.
pub(super) const LEAST_PT: f64 = 1.0;

/// A rule of `length_mm` in the middle of a column of `room_mm`, and `below_pt` of empty space under it.
///
/// An empty paragraph whose top border is the rule: a border between two indents has an exact length in Word and in `LibreOffice`. The space below is the paragraph's own line, of exact height: spacing
/// after it would be added in one program and merged with the next paragraph's spacing in another.
pub(super) fn rule(length_mm: f64, room_mm: f64, below_pt: f64, look: &RuleLook) -> Paragraph {
    let side = twips((room_mm - length_mm) / 2.0);
    let line = twips_of_pt(below_pt.max(LEAST_PT));
    styled("Rule")
        .indented(Indent::sides(side))
        .spaced(Spacing::exactly(line).and_before(space(look.gap_pt)))
}
