//! What stands in a cell.

use chrono::NaiveDate;

/// What stands in a cell, before anyone asks for a type.
#[derive(Debug, Clone, PartialEq)]
pub enum CellValue {
    /// A text, its spaces plain and single, without those at its ends.
    Text(String),
    /// A number.
    Number(f64),
    /// A number that the sheet shows in percent: `0.95` of `95%`.
    Percent(f64),
    /// A day; a time of the day is left off.
    Date(NaiveDate),
    /// Yes or no.
    Flag(bool),
    /// A fault of the workbook itself: `#N/A`.
    Error(String),
    /// A formula of which no value was kept.
    NoValue,
}

impl CellValue {
    /// A text as typed; None where nothing is left of it.
    pub(super) fn text(raw: &str) -> Option<Self> {
        let text = plain_spaces(raw);
        (!text.is_empty()).then_some(Self::Text(text))
    }

    /// What a person sees there.
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) | Self::Error(text) => text.clone(),
            Self::Number(number) => figures(*number),
            Self::Percent(part) => figures(*part * 100.0) + "%",
            Self::Date(date) => date.format("%d/%m/%Y").to_string(),
            Self::Flag(true) => "TRUE".to_owned(),
            Self::Flag(false) => "FALSE".to_owned(),
            Self::NoValue => "=".to_owned(),
        }
    }
}

/// A number in as many figures as Excel keeps, 15: with a comma before the decimals, as people here write it.
pub(super) fn figures(number: f64) -> String {
    let kept: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    kept.to_string().replace('.', ",")
}

/// What was typed of a number with three decimals, in a workbook that shows no decimals of its own accord: `1.236`, which an Excel
/// that has a point before decimals takes for little more than one, and people here for more than a thousand.
pub(super) fn with_two_readings(number: f64) -> Option<String> {
    let shown = figures(number);
    let (whole, decimals) = shown.trim_start_matches('-').split_once(',')?;
    let is_count = decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
    is_count.then(|| shown.replace(',', "."))
}

/// Nobody sees how a cell's words are kept apart: tabs, line ends and fixed spaces are spaces, of many one is left.
fn plain_spaces(raw: &str) -> String {
    let is_space = |letter: char| letter.is_whitespace() || crate::input::is_odd_space(letter);
    let words = raw.split(is_space).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_the_figures_that_excel_shows() {
        assert_eq!(figures(24.900_000_000_000_002), "24,9");
        assert_eq!(figures(1_250_000.0), "1250000");
        assert_eq!(figures(-0.5), "-0,5");
        assert_eq!(figures(1985.0), "1985");
    }

    #[test]
    fn three_decimals_may_be_thousands() {
        let read = |number| with_two_readings(number);
        assert_eq!(read(1.236).as_deref(), Some("1.236"));
        assert_eq!(read(-12.005).as_deref(), Some("-12.005"));
        for number in [1.25, 0.236, 1236.125, 1236.0, 1.2365] {
            assert_eq!(read(number), None, "{number}");
        }
    }

    #[test]
    fn spaces_of_a_cell_are_plain_and_single() {
        let cell = CellValue::text("  Nguyễn\u{A0}Văn \n An\t");
        assert_eq!(cell, Some(CellValue::Text("Nguyễn Văn An".to_owned())));
        assert_eq!(CellValue::text(" \u{A0}"), None);
    }
}
