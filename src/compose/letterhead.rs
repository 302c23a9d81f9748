//! Boxes 1 to 5: the heading out of typed data.

use chrono::Datelike;

use crate::document::Letterhead;
use crate::model::{Brief, Date, OneOrMore, PaperNumber, Shape};

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
        number: (brief.kind.shape != Shape::List).then(|| number_line(brief)),
        about,
        place_date: match brief.kind.shape {
            Shape::Titled | Shape::Letter => Some(place_date(brief, date)),
            Shape::Minutes | Shape::List => None,
        },
    }
}

/// `Số: 07/KH-UBND`, or with a blank for the number of a draft (Phụ lục I, phần I, mục II.3).
fn number_line(brief: &Brief<'_>) -> String {
    let number = number(brief);
    let gap = if number.is_some() { "\u{a0}" } else { "" };
    format!("Số:{gap}{}", number_symbol(number, &brief.symbol()))
}

/// The paper's number, if it has one.
pub(super) fn number(brief: &Brief<'_>) -> Option<PaperNumber> {
    brief.entry.number.as_ref().map(|number| number.value)
}

/// `Bắc Sơn, ngày 05 tháng 01 năm 2025`; a draft leaves day and month blank.
fn place_date(brief: &Brief<'_>, date: Date) -> String {
    format!(
        "{}, {}",
        brief.body.place.value,
        day(brief.entry.is_dated(), date)
    )
}

/// The same above those who sign a list, which is dated when the decision of its review is.
pub(super) fn list_date(brief: &Brief<'_>, date: Date) -> String {
    let dated = brief.entry.is_dated();
    let decided = dated || super::references::decision(brief).is_some_and(|decision| decision.dated);
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
pub(super) fn number_symbol(number: Option<PaperNumber>, symbol: &str) -> String {
    let symbol = symbol.replace('-', "\u{2011}");
    number.map_or_else(
        || format!("{}/{symbol}", blank(NUMBER_BLANK)),
        |number| format!("{number}/{symbol}"),
    )
}

/// Whether a line still has room for a number, a day or a word that is not known.
pub fn has_blank(line: &str) -> bool {
    const DOTS: &str = "……";
    line.contains(DOTS)
        || line.contains(&format!("{}/", blank(NUMBER_BLANK)))
        || line.contains(&format!("ngày{}tháng", blank(DAY_BLANK)))
}

fn blank(width: usize) -> String {
    "\u{a0}".repeat(width)
}
