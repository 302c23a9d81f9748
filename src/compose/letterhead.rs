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
        number: (brief.kind.shape != Shape::List).then(|| number(brief)),
        about,
        place_date: match brief.kind.shape {
            Shape::Titled | Shape::Letter => Some(place_date(brief, date)),
            Shape::Minutes | Shape::List => None,
        },
    }
}

/// `Số: 07/KH-UBND`, or with a blank for the number of a draft (Phụ lục I, phần I, mục II.3).
fn number(brief: &Brief<'_>) -> String {
    let gap = if brief.entry.number.is_some() {
        "\u{a0}"
    } else {
        ""
    };
    format!("Số:{gap}{}", number_symbol(brief.entry.number, &symbol(brief)))
}

/// `KH-UBND`; for a letter `UBND-VP`.
pub(super) fn symbol(brief: &Brief<'_>) -> String {
    let issuer = &brief.body.symbol;
    match (&brief.kind.abbreviation, &brief.entry.drafter) {
        (Some(kind), _) => format!("{kind}-{issuer}"),
        (None, Some(drafter)) => format!("{issuer}-{drafter}"),
        (None, None) => issuer.to_string(),
    }
}

/// `Bắc Sơn, ngày 05 tháng 01 năm 2025`; a draft leaves day and month blank.
fn place_date(brief: &Brief<'_>, date: Date) -> String {
    format!(
        "{}, {}",
        brief.body.place.value,
        day(brief.entry.number.is_some(), date)
    )
}

/// The same above those who sign a list, which is dated when the decision of its review is.
pub(super) fn list_date(brief: &Brief<'_>, date: Date) -> String {
    let decided = super::references::decision(brief).is_some_and(|decision| decision.number.is_some());
    format!("{}, {}", brief.body.place.value, day(decided, date))
}

/// The day in words, or with blanks.
pub(super) fn day(known: bool, date: Date) -> String {
    if known {
        date.in_words()
    } else {
        format!(
            "ngày{}tháng{}năm {}",
            blank(DAY_BLANK),
            blank(MONTH_BLANK),
            date.year()
        )
    }
}

/// `07/KH-UBND` of any paper, or with a blank.
pub(super) fn number_symbol(number: Option<u32>, symbol: &str) -> String {
    let symbol = symbol.replace('-', "\u{2011}");
    number.map_or_else(
        || format!("{}/{symbol}", blank(NUMBER_BLANK)),
        |number| format!("{number:02}/{symbol}"),
    )
}

fn blank(width: usize) -> String {
    "\u{a0}".repeat(width)
}
