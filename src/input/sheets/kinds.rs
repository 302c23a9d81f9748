//! The kinds of workbooks that a library reads for us.

use std::io::{Cursor, Read, Seek};

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetVisible, Xls, XlsError,
    Xlsx, XlsxError,
};
use chrono::NaiveDate;

use super::bounds::{bound_xlsx, count, package};
use super::cell::{CellValue, with_two_readings};
use super::hidden;
use super::workbook::{Sheet, Workbook};
use super::xls::look;
use crate::diagnostic::SheetProblem;

/// XLSX or ODS.
pub(super) fn zipped(bytes: &[u8]) -> Result<Workbook, SheetProblem> {
    let mut package = package(bytes)?;
    let has = |name: &str| package.index_for_name(name).is_some();
    if has("xl/workbook.bin") {
        let kind = "XLSB";
        return Err(SheetProblem::OtherKind { kind });
    }
    if has("word/document.xml") {
        let kind = "DOCX";
        return Err(SheetProblem::OtherKind { kind });
    }
    let is_ods = has("content.xml");
    let mut workbook = if is_ods {
        hidden::bound_ods(&mut package)?;
        ods(bytes)?
    } else {
        bound_xlsx(&mut package)?;
        hidden::bound_sheets(&mut package)?;
        xlsx(bytes)?
    };
    hidden::mark(&mut workbook, &mut package);
    Ok(workbook)
}

/// XLS; a workbook with a password is in the same wrapping.
pub(super) fn old(bytes: &[u8]) -> Result<Workbook, SheetProblem> {
    let Some(hidden) = look(bytes) else {
        return Err(match Xlsx::new(Cursor::new(bytes)) {
            Err(XlsxError::Password) => SheetProblem::Password,
            _ => SheetProblem::Broken,
        });
    };
    let hidden = hidden?;
    let mut file: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => SheetProblem::Password,
        _ => SheetProblem::Broken,
    })?;
    let mut workbook = ranges(&mut file, |_| SheetProblem::Broken)?;
    for sheet in &mut workbook.sheets {
        let merged = file.merge_cells_by_sheet_name(&sheet.name);
        sheet.merged = merged.iter().flatten().map(corners).collect();
    }
    for (sheet, hidden) in workbook.sheets.iter_mut().zip(hidden) {
        sheet.hide(hidden);
    }
    Ok(workbook)
}

fn ods(bytes: &[u8]) -> Result<Workbook, SheetProblem> {
    let fault = |error| match error {
        OdsError::Password => SheetProblem::Password,
        _ => SheetProblem::Broken,
    };
    let mut file: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(fault)?;
    ranges(&mut file, fault)
}

/// The sheets of a file that is read whole.
fn ranges<R: Read + Seek, F: Reader<R>>(
    file: &mut F,
    fault: impl Fn(F::Error) -> SheetProblem,
) -> Result<Workbook, SheetProblem> {
    let (mut workbook, mut cells) = (Workbook::default(), 0);
    for known in file.sheets_metadata().to_vec() {
        let mut sheet = Sheet::new(&known.name);
        sheet.hidden = known.visible != SheetVisible::Visible;
        let range = file.worksheet_range(&known.name).map_err(&fault)?;
        let formulas = file.worksheet_formula(&known.name).unwrap_or_default();
        put_range(&mut sheet, &range, &formulas, &mut cells)?;
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

fn put_range(
    sheet: &mut Sheet,
    range: &Range<Data>,
    formulas: &Range<String>,
    cells: &mut usize,
) -> Result<(), SheetProblem> {
    let (row, column) = range.start().unwrap_or_default();
    for (down, right, value) in range.used_cells() {
        count(cells)?;
        let at = (row + offset(down), column + offset(right));
        if let Some(value) = value_of(&borrowed(value)) {
            sheet.put(at.0 + 1, at.1 + 1, as_typed(value));
        }
    }
    let (row, column) = formulas.start().unwrap_or_default();
    for (down, right, _) in formulas.used_cells() {
        let at = (row + offset(down) + 1, column + offset(right) + 1);
        if sheet.at(at.0, at.1).is_none() {
            count(cells)?;
            sheet.put(at.0, at.1, CellValue::NoValue);
        }
    }
    Ok(())
}

fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(flag) => DataRef::Bool(*flag),
        Data::DateTime(date) => DataRef::DateTime(*date),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

fn offset(cells: usize) -> u32 {
    u32::try_from(cells).unwrap_or(u32::MAX / 2)
}

/// The cells of a sheet as they come, so that one at the far end of it costs no more than another.
fn xlsx(bytes: &[u8]) -> Result<Workbook, SheetProblem> {
    let fault = |error| match error {
        XlsxError::Password => SheetProblem::Password,
        _ => SheetProblem::Broken,
    };
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
    let (mut workbook, mut cells) = (Workbook::default(), 0);
    for known in file.sheets_metadata().to_vec() {
        if known.typ != calamine::SheetType::WorkSheet {
            continue;
        }
        let mut sheet = Sheet::new(&known.name);
        sheet.hidden = known.visible != SheetVisible::Visible;
        put_cells(&mut file, &mut sheet, &mut cells)?;
        put_formulas(&mut file, &mut sheet, &mut cells)?;
        let merged = file.merge_cells_by_sheet_name(&known.name).unwrap_or_default();
        sheet.merged = merged.iter().map(corners).collect();
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

fn put_cells<R: Read + Seek>(
    file: &mut Xlsx<R>,
    sheet: &mut Sheet,
    cells: &mut usize,
) -> Result<(), SheetProblem> {
    let mut reader = file
        .worksheet_cells_reader(&sheet.name)
        .map_err(|_| SheetProblem::Broken)?;
    let looks = reader.styles().iter().map(|style| {
        let format = style.number_format.as_ref();
        let has = |sign: &str| format.is_some_and(|format| format.format_code.contains(sign));
        Look {
            percent: has("%"),
            decimals: has(".000"),
        }
    });
    let looks: Vec<Look> = looks.collect();
    while let Some((cell, style)) = reader
        .next_cell_with_style_id()
        .map_err(|_| SheetProblem::Broken)?
    {
        let Some(value) = value_of(cell.get_value()) else {
            continue;
        };
        count(cells)?;
        let value = match value {
            CellValue::Number(part) if looks.get(style).is_some_and(|look| look.percent) => {
                CellValue::Percent(part)
            }
            value if looks.get(style).is_some_and(|look| look.decimals) => value,
            value => as_typed(value),
        };
        let (row, column) = cell.get_position();
        sheet.put(row + 1, column + 1, value);
    }
    Ok(())
}

/// How a cell shows its number.
struct Look {
    percent: bool,
    /// With three decimals, whatever it is.
    decimals: bool,
}

/// A number that may have been typed with a point between thousands, as it was typed.
fn as_typed(value: CellValue) -> CellValue {
    match value {
        CellValue::Number(number) => {
            with_two_readings(number).map_or(CellValue::Number(number), CellValue::Text)
        }
        value => value,
    }
}

/// Formulas whose cells have no value.
fn put_formulas<R: Read + Seek>(
    file: &mut Xlsx<R>,
    sheet: &mut Sheet,
    cells: &mut usize,
) -> Result<(), SheetProblem> {
    let mut reader = file
        .worksheet_cells_reader(&sheet.name)
        .map_err(|_| SheetProblem::Broken)?;
    while let Some(cell) = reader
        .next_cell_with_formula_metadata()
        .map_err(|_| SheetProblem::Broken)?
    {
        let (row, column) = cell.pos;
        if cell.formula.is_some() && matches!(cell.value, DataRef::Empty) {
            count(cells)?;
            sheet.put(row + 1, column + 1, CellValue::NoValue);
        }
    }
    Ok(())
}

const fn corners(merged: &Dimensions) -> [u32; 4] {
    let ((top, left), (bottom, right)) = (merged.start, merged.end);
    [top + 1, left + 1, bottom + 1, right + 1]
}

fn value_of(value: &DataRef<'_>) -> Option<CellValue> {
    Some(match value {
        DataRef::Empty => return None,
        #[expect(clippy::cast_precision_loss, reason = "no count of an office is beyond 2^52")]
        DataRef::Int(number) => CellValue::Number(*number as f64),
        DataRef::Float(number) => CellValue::Number(*number),
        DataRef::String(text) | DataRef::DurationIso(text) => return CellValue::text(text),
        DataRef::SharedString(text) => return CellValue::text(text),
        DataRef::Bool(flag) => CellValue::Flag(*flag),
        DataRef::DateTime(date) => day(date)?,
        DataRef::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => CellValue::Date(day),
            None => return CellValue::text(text),
        },
        DataRef::Error(error) => CellValue::Error(error.to_string()),
    })
}

/// The day of a serial number; one before the first day of Excel's calendar stays a number.
fn day(date: &ExcelDateTime) -> Option<CellValue> {
    if date.is_duration() || date.as_f64() < 1.0 {
        return Some(CellValue::Number(date.as_f64()));
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)).map(CellValue::Date)
}
