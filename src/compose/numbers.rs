//! Numbers and days as papers print them: a draft has room for them instead.

use crate::model::{Brief, Date, NumberSymbol};

/// Room that a draft leaves for a number, a day and a month, as spaces that do not break.
const NUMBER_BLANK: usize = 7;
const DAY_BLANK: usize = 5;
const MONTH_BLANK: usize = 4;

/// The day in words, or with blanks; an office may have its drafts print the month.
pub(super) fn day(brief: &Brief<'_>, known: bool, date: Date) -> String {
    if known {
        return date.in_words();
    }
    let day = blank(DAY_BLANK);
    if brief.dossier.office.draft_month {
        let words = date.in_words();
        let month = words
            .split_once("tháng")
            .map_or(words.as_str(), |(_, month)| month);
        return format!("ngày{day}tháng{month}");
    }
    format!("ngày{day}tháng{}năm {}", blank(MONTH_BLANK), date.year())
}

/// `Số: 07/KH-UBND`, or with a blank for the number of a draft (Phụ lục I, phần I, mục II.3).
pub(super) fn number_line(brief: &Brief<'_>) -> String {
    let gap = if brief.entry.number.is_some() {
        "\u{a0}"
    } else {
        ""
    };
    format!("Số:{gap}{}", number_symbol(brief))
}

/// `07/KH-UBND`, or with a blank.
pub(super) fn number_symbol(brief: &Brief<'_>) -> String {
    let blank = || format!("{}/{}", blank(NUMBER_BLANK), brief.symbol());
    brief.number_symbol().map_or_else(blank, |known| printed(&known))
}

/// A number and symbol.
pub(super) fn printed(known: &NumberSymbol) -> String {
    known.to_string()
}

/// Whether a line still has the room that a draft leaves for a number or a day.
pub fn has_blank(line: &str) -> bool {
    line.contains(&format!("{}/", blank(NUMBER_BLANK)))
        || line.contains(&format!("ngày{}tháng", blank(DAY_BLANK)))
}

fn blank(width: usize) -> String {
    "\u{a0}".repeat(width)
}
