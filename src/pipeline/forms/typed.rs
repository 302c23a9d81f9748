//! What people type ↔ what files have: days as 15/01/2025, yes and no as words, texts without the line ends of a browser.

use super::form::FieldKind;
use crate::input::{PARAGRAPH_BREAK, clean};
use crate::model::Date;

/// A day as people write it; what is no day stays as it is.
pub(super) fn day_shown(text: &str) -> String {
    match text.parse::<Date>() {
        Ok(day) => day.format("%d/%m/%Y").to_string(),
        Err(()) => text.to_owned(),
    }
}

/// The value of a field as the file says it → as it is entered.
pub(super) fn shown(kind: &FieldKind, text: &str) -> String {
    match kind {
        FieldKind::Day => day_shown(text),
        FieldKind::Line | FieldKind::Paragraph => one_text(text),
        FieldKind::Lines
        | FieldKind::OneOrMore
        | FieldKind::Amount
        | FieldKind::Number
        | FieldKind::YesNo
        | FieldKind::OneOf(_)
        | FieldKind::SomeOf(_) => text.to_owned(),
    }
}

/// What was typed → as the file says it. None: nothing.
pub(super) fn entered(kind: &FieldKind, typed: &str) -> Option<String> {
    let text = match kind {
        FieldKind::Paragraph | FieldKind::Line => one_text(typed),
        FieldKind::Day => day(typed.trim()),
        FieldKind::Lines
        | FieldKind::OneOrMore
        | FieldKind::SomeOf(_)
        | FieldKind::Amount
        | FieldKind::Number
        | FieldKind::YesNo
        | FieldKind::OneOf(_) => typed.trim().to_owned(),
    };
    (!text.is_empty()).then_some(text)
}

/// The lines of a list.
pub(super) fn lines(typed: &str) -> Vec<String> {
    let lines = typed.lines().map(|line| clean(line).text);
    lines.filter(|line| !line.is_empty()).collect()
}

/// A day in any of the ways people write it; what is none stays as typed, and the fault beside it says so.
fn day(typed: &str) -> String {
    let parts: Vec<&str> = typed.split(['/', '-', '.']).map(str::trim).collect();
    let [day, month, year] = parts[..] else {
        return typed.to_owned();
    };
    let iso = format!("{year:0>4}-{month:0>2}-{day:0>2}");
    match iso.parse::<Date>() {
        Ok(_) if year.len() == 4 => iso,
        _ => typed.to_owned(),
    }
}

/// As a file would say it after cleaning: a line end is a space, an empty line parts paragraphs.
fn one_text(typed: &str) -> String {
    clean(typed).text.replace(PARAGRAPH_BREAK, "\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_in_as_people_write_them_and_go_out_so() {
        for typed in ["15/1/2025", "15-01-2025", "15.1.2025", "2025-01-15"] {
            assert_eq!(entered(&FieldKind::Day, typed).as_deref(), Some("2025-01-15"));
        }
        assert_eq!(
            entered(&FieldKind::Day, "31/2/2025").as_deref(),
            Some("31/2/2025")
        );
        assert_eq!(shown(&FieldKind::Day, "2025-01-15"), "15/01/2025");
    }

    #[test]
    fn line_ends_of_a_browser_are_spaces_and_empty_lines_part_paragraphs() {
        let text = entered(&FieldKind::Paragraph, "một\r\nhai \r\n\r\n ba");
        assert_eq!(text.as_deref(), Some("một hai\n\nba"));
        assert_eq!(entered(&FieldKind::Line, " \r\n "), None);
        assert_eq!(lines("một\r\n\r\nhai "), ["một", "hai"]);
    }
}
