//! Numbers and days as papers print them: a draft has room for them instead.

use chrono::Datelike;

use crate::model::{Brief, Date, PaperNumber};

/// Room that a draft leaves for a number, a day and a month, as spaces that do not break.
const NUMBER_BLANK: usize = 7;
const DAY_BLANK: usize = 5;
const MONTH_BLANK: usize = 4;

/// The paper's number, if it has one.
pub(super) fn number(brief: &Brief<'_>) -> Option<PaperNumber> {
    brief.entry.number.as_ref().map(|number| number.value)
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
