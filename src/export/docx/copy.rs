//! What a copying body adds under the text of a copy (Mẫu 3.1): its name and number at the left, the form at the right.

use super::columns::two_columns;
use super::grid::Grid;
use super::oriented_page::OrientedPage;
use super::paragraph::{Paragraph, line};
use super::properties::Spacing;
use super::rule::{LEAST_PT, rule};
use super::units::space;
use crate::document::{CopyHead, Format};
use crate::export::HeadingFit;

/// The head of a copy, without the line above it. All of it stays with what follows.
pub(super) fn copy_head(copy: &CopyHead, fit: &HeadingFit, sheet: OrientedPage<'_>, format: &Format) -> Grid {
    let look = &format.letterhead;
    let between = sheet.between_mm(look.left_mm, look.right_mm);
    let issuer = fit.issuer.iter().map(|text| line("Issuer", text));
    let under = rule(fit.issuer_rule_mm, fit.left_mm, LEAST_PT, &format.rules);
    let taller = (fit.sizes.place_date_pt - look.number_pt).max(0.0);
    let above = look.number_before_pt - LEAST_PT;
    let rows = [
        [
            kept(issuer.chain([under]).collect()),
            kept(vec![line("Kind", &copy.form).spaced(Spacing::before(0))]),
        ],
        [
            kept(vec![spaced(
                line("Number", &copy.number),
                above + taller * format.text.single_ascent_em,
            )]),
            kept(vec![spaced(line("PlaceDate", &copy.place_date), above)]),
        ],
    ];
    two_columns(fit.left_mm, between, fit.right_mm, rows)
}

fn kept(paragraphs: Vec<Paragraph>) -> Vec<Paragraph> {
    paragraphs.into_iter().map(Paragraph::kept).collect()
}

fn spaced(paragraph: Paragraph, before_pt: f64) -> Paragraph {
    paragraph.spaced(Spacing::before(space(before_pt)))
}
