//! Boxes 1 to 5: the heading out of typed data.

use chrono::Datelike;

use super::references::sentence_case;
use crate::document::{Letterhead, Margins, SigningArea, Stamp, StampKind};
use crate::model::{Brief, Date, OneOrMore, PaperAct, PaperNumber, Shape, Unit, Urgency};

/// Room that a draft leaves for a number, a day and a month, as spaces that do not break.
const NUMBER_BLANK: usize = 7;
const DAY_BLANK: usize = 5;
const MONTH_BLANK: usize = 4;

/// The heading of a paper; `about` is the subject of a letter.
pub(super) fn letterhead(brief: &Brief<'_>, date: Date, about: Option<String>) -> Letterhead {
    Letterhead {
        number: brief.kind.shape.is_numbered().then(|| number_line(brief)),
        about,
        stamps: stamps(brief),
        place_date: match brief.kind.shape {
            Shape::Titled | Shape::Letter | Shape::Copy => Some(place_date(brief, date)),
            Shape::Form => Some(format!("{}, {}", brief.body.place.value, day(false, date))),
            Shape::Minutes | Shape::List => None,
        },
        ..names(brief)
    }
}

/// The heading without number and date: of a text attached to a decision (Mẫu 1.3). A paper of a unit bears its names.
pub(super) fn names(brief: &Brief<'_>) -> Letterhead {
    let unit = brief.unit.filter(|_| brief.kind.by_unit);
    let parent = match unit {
        Some(unit) => &unit.parent,
        None => &brief.body.parent,
    };
    Letterhead {
        parent: parent.as_ref().map(OneOrMore::to_strings).unwrap_or_default(),
        issuer: unit.map_or_else(|| brief.body.heading.to_strings(), Unit::heading_lines),
        number: None,
        about: None,
        stamps: Vec::new(),
        place_date: None,
    }
}

/// Boxes 10a and 10b.
fn stamps(brief: &Brief<'_>) -> Vec<Stamp> {
    let secrecy = brief
        .entry
        .row
        .secrecy
        .map(|secrecy| (secrecy.words(), StampKind::Secrecy));
    let urgency = brief.entry.row.urgency.map(|urgency| {
        let kind = match urgency {
            Urgency::Urgent => StampKind::Urgent,
            Urgency::VeryUrgent => StampKind::VeryUrgent,
            Urgency::Flash => StampKind::Flash,
        };
        (urgency.words(), kind)
    });
    secrecy
        .into_iter()
        .chain(urgency)
        .map(|(words, kind)| Stamp {
            words: words.to_owned(),
            kind,
        })
        .collect()
}

/// Boxes 11, 13 and 14.
pub(super) fn margins(brief: &Brief<'_>) -> Margins {
    let row = &brief.entry.row;
    let signed = match &row.act {
        Some(PaperAct::Copies { signed_at, .. }) => signed_at.filter(|_| brief.kind.shape == Shape::Copy),
        Some(PaperAct::Corrects { .. } | PaperAct::Recalls { .. } | PaperAct::Lists { .. }) | None => None,
    };
    let address = brief.body.address.as_ref().filter(|_| row.address_line);
    Margins {
        circulation: row.circulation.map(|circulation| Stamp {
            words: circulation.words().to_owned(),
            kind: StampKind::Circulation,
        }),
        signing: row.electronic.then(|| SigningArea {
            line: signed.map(|time| {
                let form = sentence_case(brief.kind.name.as_str());
                format!("{form}; {}; {time}", brief.body.name)
            }),
        }),
        address: address.map(OneOrMore::to_strings).unwrap_or_default(),
    }
}

/// What is printed in the top margin of every page: that an office is invented, that a paper is a draft.
pub(super) fn mark(brief: &Brief<'_>) -> Option<String> {
    let is_draft = brief.kind.shape.is_numbered() && !brief.entry.is_dated();
    let draft = brief.draft_mark.filter(|_| is_draft);
    let marks: Vec<&str> = brief.mark.into_iter().chain(draft).collect();
    (!marks.is_empty()).then(|| marks.join(" - "))
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
pub(super) fn place_date(brief: &Brief<'_>, date: Date) -> String {
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
