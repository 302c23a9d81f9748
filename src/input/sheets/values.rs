//! A cell → what a YAML file would have there.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::cell::{CellValue, figures};
use super::form::{CellKind, Names, SheetColumn, Split};
use crate::diagnostic::{SheetProblem, suggest};
use crate::input::folded;

/// Bytes of a name: a longer text is none.
const MOST_OF_NAME: usize = 2_000;

/// What a cell says: its value, and that of the key that it is split for.
#[derive(Debug, PartialEq)]
pub(super) struct Said {
    pub(super) value: String,
    pub(super) second: Option<(String, String)>,
}

impl From<String> for Said {
    fn from(value: String) -> Self {
        Self { value, second: None }
    }
}

/// Ids by the folded names that lead to them.
#[derive(Default)]
pub(super) struct Index(BTreeMap<String, BTreeMap<String, Vec<String>>>);

impl Index {
    pub(super) fn add(&mut self, list: &str, names: &Names) {
        let index = self.0.entry(list.to_owned()).or_default();
        for (id, name) in names.of(list) {
            for key in [folded(name), folded(id)] {
                let ids = index.entry(key).or_default();
                if !ids.contains(id) {
                    ids.push(id.clone());
                }
            }
        }
    }

    pub(super) fn ids(&self, list: &str, name: &str) -> &[String] {
        let list = self.0.get(list);
        list.and_then(|list| list.get(&folded(name)))
            .map_or(&[], Vec::as_slice)
    }
}

/// What a cell of a column says. None: as good as empty.
pub(super) fn said(
    cell: &CellValue,
    column: &SheetColumn,
    names: &Names,
    index: &Index,
) -> Result<Option<Said>, SheetProblem> {
    match cell {
        CellValue::Error(found) => return Err(SheetProblem::ErrorCell { found: found.clone() }),
        CellValue::NoValue => return Err(SheetProblem::NoValueKept),
        _ => {}
    }
    if let (Some(list), CellValue::Text(_) | CellValue::Number(_)) = (&column.names, cell) {
        return named(&cell.shown(), list, column.split.as_ref(), names, index).map(Some);
    }
    if let CellValue::Text(text) = cell
        && !column.words.is_empty()
    {
        return word(text, column).map(|word| Some(word.into()));
    }
    let value = match column.kind {
        CellKind::Text => words(cell)?,
        CellKind::Date => date(cell)?,
        CellKind::Year => year(cell),
        CellKind::Figure => figure(cell)?,
        CellKind::Code => code(cell)?,
    };
    Ok((!value.is_empty()).then(|| value.into()))
}

fn words(cell: &CellValue) -> Result<String, SheetProblem> {
    match cell {
        CellValue::Date(date) => Err(SheetProblem::DateForText { date: *date }),
        cell => Ok(cell.shown()),
    }
}

fn code(cell: &CellValue) -> Result<String, SheetProblem> {
    match cell {
        CellValue::Number(_) => Err(SheetProblem::NumberForCode { found: cell.shown() }),
        cell => words(cell),
    }
}

/// A dash stands for nothing. A figure of a text stays as typed: whoever decodes it knows how people here write figures.
fn figure(cell: &CellValue) -> Result<String, SheetProblem> {
    match cell {
        CellValue::Percent(part) => Ok(figures(*part * 100.0)),
        CellValue::Text(text) if matches!(text.as_str(), "-" | "–" | "—" | "…" | "...") => {
            Ok(String::new())
        }
        cell => words(cell),
    }
}

fn year(cell: &CellValue) -> String {
    match cell {
        CellValue::Date(date) => date.year().to_string(),
        CellValue::Text(text) => match day(text) {
            Some(Day::Whole(date)) => date.year().to_string(),
            Some(Day::ShortYear(_)) | None => text.clone(),
        },
        cell => cell.shown(),
    }
}

fn date(cell: &CellValue) -> Result<String, SheetProblem> {
    match cell {
        CellValue::Date(date) => Ok(date.to_string()),
        CellValue::Text(text) => match day(text) {
            Some(Day::Whole(date)) => Ok(date.to_string()),
            Some(Day::ShortYear(likely)) => {
                let found = text.clone();
                Err(SheetProblem::ShortYear { found, likely })
            }
            // What is no day is said in the words of every day.
            None => Ok(text.clone()),
        },
        cell => Err(SheetProblem::NumberForDate { found: cell.shown() }),
    }
}

enum Day {
    Whole(NaiveDate),
    /// The year has two figures; the day if it is of this century.
    ShortYear(NaiveDate),
}

/// `30/6/2025`, `30.6.2025`, `ngày 30 tháng 6 năm 2025`, `2025-06-30`: the day first, unless the year is. None: no such day.
fn day(text: &str) -> Option<Day> {
    let parts = text.split(|letter: char| !letter.is_ascii_digit());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let number = |part: &str| part.parse::<u32>().ok();
    let of = |year: i32, day: &str| NaiveDate::from_ymd_opt(year, number(month)?, number(day)?);
    match (first.len(), last.len()) {
        (4, 1 | 2) => of(first.parse().ok()?, last).map(Day::Whole),
        (1 | 2, 4) => of(last.parse().ok()?, first).map(Day::Whole),
        (1 | 2, 2) => of(2000 + last.parse::<i32>().ok()?, first).map(Day::ShortYear),
        _ => None,
    }
}

fn word(text: &str, column: &SheetColumn) -> Result<String, SheetProblem> {
    let key = folded(text);
    let found = column
        .words
        .iter()
        .find(|(word, names)| folded(word) == key || names.iter().any(|name| folded(name) == key));
    found.map(|(word, _)| word.clone()).ok_or_else(|| {
        let known: Vec<&str> = column
            .words
            .iter()
            .filter_map(|(_, names)| Some(names.first()?.as_str()))
            .collect();
        unknown(text, &known)
    })
}

fn unknown(found: &str, known: &[&str]) -> SheetProblem {
    /// Letters of a name: what is longer is said by its beginning.
    const MOST: usize = 200;
    let found = match found.char_indices().nth(MOST) {
        Some((end, _)) => &format!("{}…", &found[..end]),
        None => found,
    };
    SheetProblem::UnknownName {
        found: found.to_owned(),
        suggestion: suggest(found, known.iter().copied()),
        known: known.iter().map(|name| (*name).to_owned()).collect(),
    }
}

/// The id of a name; with a second one behind it where the column splits.
fn named(
    text: &str,
    list: &str,
    split: Option<&Split>,
    names: &Names,
    index: &Index,
) -> Result<Said, SheetProblem> {
    if text.len() > MOST_OF_NAME {
        return Err(unknown(text, &[]));
    }
    match index.ids(list, text) {
        [id] => return Ok(id.clone().into()),
        [] => {}
        several => {
            let (found, ids) = (text.to_owned(), several.to_vec());
            return Err(SheetProblem::SeveralNamed { found, ids });
        }
    }
    if let Some(Split { word, key, names: of }) = split {
        for (at, _) in text.match_indices(&format!(" {word} ")) {
            let behind = &text[at + word.len() + 2..];
            if let ([id], [second]) = (index.ids(list, &text[..at]), index.ids(of, behind)) {
                let second = Some((key.clone(), second.clone()));
                return Ok(Said {
                    value: id.clone(),
                    second,
                });
            }
        }
    }
    let known: Vec<&str> = names.of(list).iter().map(|(_, name)| name.as_str()).collect();
    Err(unknown(text, &known))
}

/// The word of a group of rows, if its own row says one.
pub(super) fn of_group(text: &str, column: &SheetColumn, names: &Names, index: &Index) -> Option<Said> {
    let plain = text.split(['(', ':']).next().unwrap_or_default();
    if let Some(list) = &column.names {
        return named(plain, list, column.split.as_ref(), names, index).ok();
    }
    let key = folded(plain);
    let begins = |name: &String| key.starts_with(&folded(name));
    let found = column.words.iter().find(|(_, names)| names.iter().any(begins));
    found.map(|(word, _)| word.clone().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_day_first_and_short_years_are_asked_about() {
        let read = |text: &str| date(&CellValue::Text(text.to_owned()));
        for text in [
            "5/3/2025",
            "05.03.2025",
            "5-3-2025",
            "2025-03-05",
            "ngày 05 tháng 3 năm 2025",
        ] {
            assert_eq!(read(text), Ok("2025-03-05".to_owned()), "{text}");
        }
        assert!(matches!(read("5/3/25"), Err(SheetProblem::ShortYear { .. })));
        assert_eq!(read("31/2/2025"), Ok("31/2/2025".to_owned()));
        assert!(matches!(
            date(&CellValue::Number(45_721.0)),
            Err(SheetProblem::NumberForDate { .. })
        ));
    }

    #[test]
    fn a_year_is_that_of_a_day_or_of_a_number() {
        for cell in [CellValue::Number(1985.0), CellValue::Text("15/3/1985".to_owned())] {
            assert_eq!(year(&cell), "1985");
        }
    }
}
