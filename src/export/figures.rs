//! Tables of figures as XLSX: numbers that a clerk can go on counting with.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::diagnostic::{ExportProblem, Fault};
use crate::export::package::of_every_system;

/// Size of A4 in the numbering of XLSX.
const A4: u8 = 9;
/// Width of the first column, and of the others, in letters.
const NAMES: f64 = 44.0;
const FIGURES: f64 = 14.0;

/// A line of the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// How it looks.
    pub kind: LineKind,
    /// Its cells, from the first column.
    pub cells: Vec<Cell>,
}

/// How a line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// What comes below.
    Title,
    /// Nothing but its words.
    Plain,
    /// Heads of columns.
    Head,
    /// A row of a table.
    Row,
    /// Its sum.
    Total,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A whole number.
    Count(u64),
    /// A part of a whole, in thousandths.
    Thousandths(u64),
}

/// Writes the lines of one sheet of that name; the day is the file's own, so that equal figures are equal bytes.
pub fn export(title: &str, sheet: &str, day: (i32, u8, u8), lines: &[Line]) -> Result<Vec<u8>, Fault> {
    workbook(title, sheet, day, lines)
        .map_err(|error| Fault::new(ExportProblem::Xlsx, None).with_original(error.to_string()))
}

fn workbook(title: &str, name: &str, day: (i32, u8, u8), lines: &[Line]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let year = u16::try_from(day.0).unwrap_or(1900);
    let day = ExcelDateTime::from_ymd(year, day.1, day.2)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    let sheet = workbook.add_worksheet();
    sheet
        .set_name(name)?
        .set_paper_size(A4)
        .set_landscape()
        .set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, NAMES)?;
    let columns = lines
        .iter()
        .map(|line| line.cells.len())
        .max()
        .unwrap_or_default();
    for column in 1..u16::try_from(columns).unwrap_or_default() {
        sheet.set_column_width(column, FIGURES)?;
    }
    for (row, line) in (0..).zip(lines) {
        write(sheet, row, line)?;
    }
    workbook.save_to_buffer().map(of_every_system)
}

fn write(sheet: &mut Worksheet, row: u32, line: &Line) -> Result<(), XlsxError> {
    let look = look(line.kind);
    for (column, cell) in (0..).zip(&line.cells) {
        match cell {
            Cell::Text(text) => sheet.write_string_with_format(row, column, text, &look)?,
            #[expect(clippy::cast_precision_loss, reason = "counts and amounts are far below 2^53")]
            Cell::Count(count) => {
                let look = look.clone().set_num_format("#,##0");
                sheet.write_number_with_format(row, column, *count as f64, &look)?
            }
            #[expect(clippy::cast_precision_loss, reason = "a part has at most 1000 thousandths")]
            Cell::Thousandths(part) => {
                let look = look.clone().set_num_format("0.0%");
                sheet.write_number_with_format(row, column, *part as f64 / 1000.0, &look)?
            }
        };
    }
    Ok(())
}

fn look(kind: LineKind) -> Format {
    let plain = Format::new().set_font_name("Times New Roman").set_font_size(12);
    let boxed = || plain.clone().set_border(FormatBorder::Thin);
    match kind {
        LineKind::Title => plain.clone().set_bold(),
        LineKind::Plain => plain.clone(),
        LineKind::Head => boxed().set_bold().set_align(FormatAlign::Center).set_text_wrap(),
        LineKind::Row => boxed(),
        LineKind::Total => boxed().set_bold(),
    }
}
