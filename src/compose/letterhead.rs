//! Boxes 1 to 5: the heading out of typed data.

use chrono::Datelike;

use crate::document::Letterhead;
use crate::model::{Brief, Date, OneOrMore, Shape};

/// Room that a draft leaves for a number, a day and a month, as spaces that do not break.
const NUMBER_BLANK: usize = 7;
const DAY_BLANK: usize = 5;
const MONTH_BLANK: usize = 4;

/// The heading of a paper; `about` is the subject of a letter.
pub(super) fn letterhead(brief: &Brief<'_>, date: Date, about: Option<String>) -> Letterhead {
    let body = brief.body;
    Letterhead {
        parent: body
            .parent
            .as_ref()
            .map(OneOrMore::to_strings)
            .unwrap_or_default(),
        issuer: body.heading.to_strings(),
        number: Some(number(brief)),
        about,
        place_date: match brief.kind.shape {
            Shape::Titled | Shape::Letter => Some(place_date(brief, date)),
            Shape::Minutes => None,
        },
    }
}

/// `Số: 07/KH-UBND`, or with a blank for the number of a draft (Phụ lục I, phần I, mục II.3).
fn number(brief: &Brief<'_>) -> String {
    let symbol = symbol(brief).replace('-', "\u{2011}");
    match brief.entry.number {
        Some(number) => format!("Số: {number:02}/{symbol}").replace("Số: ", "Số:\u{a0}"),
        None => format!("Số:{}/{symbol}", blank(NUMBER_BLANK)),
    }
}

/// `KH-UBND`; for a letter `UBND-VP`.
fn symbol(brief: &Brief<'_>) -> String {
    let issuer = &brief.body.symbol;
    match (&brief.kind.abbreviation, &brief.entry.drafter) {
        (Some(kind), _) => format!("{kind}-{issuer}"),
        (None, Some(drafter)) => format!("{issuer}-{drafter}"),
        (None, None) => issuer.to_string(),
    }
}

/// `Bắc Sơn, ngày 05 tháng 01 năm 2025`; a draft leaves day and month blank.
fn place_date(brief: &Brief<'_>, date: Date) -> String {
    let place = &brief.body.place.value;
    match brief.entry.number {
        Some(_) => format!("{place}, {}", date.in_words()),
        None => format!(
            "{place}, ngày{}tháng{}năm {}",
            blank(DAY_BLANK),
            blank(MONTH_BLANK),
            date.year()
        ),
    }
}

fn blank(width: usize) -> String {
    "\u{a0}".repeat(width)
}
