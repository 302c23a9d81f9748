//! A workbook that cannot be changed in place (XLS, ODS, CSV): a new one with the cells as they were read, and then marked.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Listed, Listing, Marked, mark};
use crate::diagnostic::{ExportProblem, Fault};
use crate::export::package::of_every_system;

/// A sheet as it was read.
#[derive(Debug, Clone)]
pub struct PlainSheet {
    /// Its name.
    pub name: String,
    /// Its cells: row and column from 1, and what stands there.
    pub cells: Vec<(u32, u32, PlainCell)>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum PlainCell {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A part of one, shown in percent.
    Percent(f64),
    /// A day.
    Date(NaiveDate),
    /// Yes or no.
    Flag(bool),
}

/// Width of a column of the new workbook, in letters.
const WIDTH: f64 = 18.0;

/// A new workbook with these sheets, marked.
pub fn mark_anew(sheets: &[PlainSheet], listing: &Listing<'_>) -> Result<Marked, Fault> {
    let fault = |text: String| Fault::new(ExportProblem::Xlsx, None).with_original(text);
    let names = names(sheets);
    let bytes = workbook(sheets, &names).map_err(|error| fault(error.to_string()))?;
    let renamed = |fault: &Listed| Listed {
        sheet: fault
            .sheet
            .as_ref()
            .map(|sheet| names.get(sheet).unwrap_or(sheet).clone()),
        ..fault.clone()
    };
    let faults: Vec<Listed> = listing.faults.iter().map(renamed).collect();
    let listing = Listing {
        faults: &faults,
        ..*listing
    };
    mark(&bytes, &listing).ok_or_else(|| fault("mark".to_owned()))
}

/// The names of sheets as a workbook may have them.
fn names(sheets: &[PlainSheet]) -> BTreeMap<String, String> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (nth, sheet) in (1..).zip(sheets) {
        let allowed = |letter: &char| !"[]:*?/\\'".contains(*letter);
        let name: String = sheet.name.chars().filter(allowed).take(31).collect();
        let taken = names
            .values()
            .any(|known| known.to_lowercase() == name.to_lowercase());
        let name = if taken || name.trim().is_empty() {
            format!("Sheet{nth}")
        } else {
            name
        };
        names.insert(sheet.name.clone(), name);
    }
    names
}

fn workbook(sheets: &[PlainSheet], names: &BTreeMap<String, String>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // No clock: the day is none of anybody's.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for plain in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(names.get(&plain.name).unwrap_or(&plain.name))?;
        let columns: Vec<u32> = plain.cells.iter().map(|(_, column, _)| *column).collect();
        for column in columns {
            sheet.set_column_width(index(column), WIDTH)?;
        }
        for (row, column, cell) in &plain.cells {
            write(sheet, row - 1, index(*column), cell)?;
        }
    }
    workbook.save_to_buffer().map(of_every_system)
}

fn index(column: u32) -> u16 {
    u16::try_from(column.saturating_sub(1)).unwrap_or(u16::MAX)
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &PlainCell) -> Result<(), XlsxError> {
    let with = |code: &str| Format::new().set_num_format(code);
    match cell {
        PlainCell::Text(text) => sheet.write_string(row, column, text),
        PlainCell::Number(number) => sheet.write_number(row, column, *number),
        PlainCell::Percent(part) => sheet.write_number_with_format(row, column, *part, &with("0.##%")),
        PlainCell::Flag(flag) => sheet.write_boolean(row, column, *flag),
        PlainCell::Date(date) => match excel_day(*date) {
            Some(day) => sheet.write_datetime_with_format(row, column, &day, &with("dd/mm/yyyy")),
            None => sheet.write_string(row, column, date.format("%d/%m/%Y").to_string()),
        },
    }
    .map(|_| ())
}

/// None for a day that Excel's calendar lacks.
fn excel_day(date: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(date.year()).ok()?;
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}
