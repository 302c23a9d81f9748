//! Boxes 1 to 5b: the two-column head of page 1.

use super::boxes::stamp;
use super::columns::two_columns;
use super::grid::Grid;
use super::oriented_page::OrientedPage;
use super::paragraph::{Paragraph, line, styled};
use super::properties::{Indent, Spacing};
use super::rule::{LEAST_PT, rule};
use super::units::{space, twips};
use crate::document::{Format, Letterhead};
use crate::export::HeadingFit;

/// The head: names and rules in one row, number and date in the next, so that these two share a line.
pub(super) fn letterhead(
    head: &Letterhead,
    fit: &HeadingFit,
    sheet: OrientedPage<'_>,
    format: &Format,
) -> Grid {
    let look = &format.letterhead;
    let between = sheet.between_mm(look.left_mm, look.right_mm);
    let mut rows = vec![[issuer(fit, format), state(fit, format)]];
    let has_left = head.number.is_some() || head.about.is_some() || !head.stamps.is_empty();
    if has_left || head.place_date.is_some() {
        rows.push([number(head, fit, format), place_date(head, format)]);
    }
    two_columns(fit.left_mm, between, fit.right_mm, rows)
}

fn issuer(fit: &HeadingFit, format: &Format) -> Vec<Paragraph> {
    let parent = fit.parent.iter().map(|text| line("Parent", text));
    let issuer = fit.issuer.iter().map(|text| line("Issuer", text));
    let under = rule(fit.issuer_rule_mm, fit.left_mm, LEAST_PT, &format.rules);
    parent.chain(issuer).chain([under]).collect()
}

fn state(fit: &HeadingFit, format: &Format) -> Vec<Paragraph> {
    let look = &format.letterhead;
    vec![
        line("State", &look.state),
        line("Motto", &look.motto),
        rule(fit.motto_rule_mm, fit.right_mm, LEAST_PT, &format.rules),
    ]
}

/// The number's type is smaller than the date's: it starts lower by the difference of their ascents, so that both
/// stand on one base line.
fn number(head: &Letterhead, fit: &HeadingFit, format: &Format) -> Vec<Paragraph> {
    let look = &format.letterhead;
    let taller = match head.place_date {
        Some(_) => (fit.sizes.place_date_pt - look.number_pt).max(0.0),
        None => 0.0,
    };
    let before = under_rules(format) + taller * format.text.single_ascent_em;
    let number = head
        .number
        .iter()
        .map(|text| spaced(line("Number", text), before));
    let about_before = if head.number.is_some() {
        look.about_before_pt
    } else {
        before
    };
    let side = twips((fit.left_mm - fit.about_room_mm) / 2.0);
    let about = head
        .about
        .iter()
        .map(|text| spaced(line("About", text), about_before).indented(Indent::sides(side)));
    let stamps = head
        .stamps
        .iter()
        .zip(&fit.stamps_mm)
        .map(|(one, width_mm)| stamp(one, *width_mm, fit.left_mm, format));
    at_least_one(number.chain(about).chain(stamps).collect())
}

fn place_date(head: &Letterhead, format: &Format) -> Vec<Paragraph> {
    let before = under_rules(format);
    let date = head
        .place_date
        .iter()
        .map(|text| spaced(line("PlaceDate", text), before));
    at_least_one(date.collect())
}

/// From the top of the second row to its text: the line under the rules is a part of the distance.
fn under_rules(format: &Format) -> f64 {
    (format.letterhead.number_before_pt - LEAST_PT).max(0.0)
}

fn spaced(paragraph: Paragraph, before_pt: f64) -> Paragraph {
    paragraph.spaced(Spacing::before(space(before_pt)))
}

/// A cell without a paragraph is not a cell.
fn at_least_one(mut paragraphs: Vec<Paragraph>) -> Vec<Paragraph> {
    if paragraphs.is_empty() {
        paragraphs.push(styled("Hairline"));
    }
    paragraphs
}
