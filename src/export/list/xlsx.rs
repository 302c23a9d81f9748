//! A list as XLSX: its heads with notes, what may be chosen in its cells, ready to be filled in, sorted, added up and printed.

use std::collections::BTreeMap;

use chrono::Datelike;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime,
    Format as CellFormat, FormatAlign, FormatBorder, Formula, Note, Workbook, Worksheet, XlsxError,
};

use crate::diagnostic::{ExportProblem, Fault};
use crate::document::{ListCell, ListColumn, ListLook, ListTable};
use crate::export::package::of_every_system;

/// Size of A4 in the numbering of XLSX.
const A4: u8 = 9;
/// Where the heads stand, from 0: below the title and a line on how to fill it in.
const HEADS: u32 = 2;
const FONT: &str = "Times New Roman";
/// Tabs. The list's own name says nothing of its rows: a tab “Cá nhân” would.
const LIST: &str = "Danh sách";
const GUIDE: &str = "Hướng dẫn";
const CHOICES: &str = "Danh mục";
/// Nothing of a workbook depends on the clock: all are of the day of Nghị định 30/2020/NĐ-CP.
const MADE: (u16, u8, u8) = (2020, 3, 5);
/// Widths of columns, in letters: the least, what words are wrapped to, and what sentences are.
const NARROW: usize = 8;
const WORDS: usize = 22;
const SENTENCES: usize = 42;
/// What is longer is a sentence.
const LONG: usize = 40;
/// Height of a line, and of the highest row that Excel has.
const LINE_PT: f64 = 16.0;
const HIGHEST_PT: f64 = 409.0;

/// The workbook.
pub fn xlsx(table: &ListTable) -> Result<Vec<u8>, Fault> {
    workbook(table).map_err(|error| Fault::new(ExportProblem::Xlsx, None).with_original(error.to_string()))
}

fn workbook(table: &ListTable) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let (year, month, day) = MADE;
    let properties = DocProperties::new().set_title(&table.title);
    workbook.set_properties(&properties.set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?));
    let last = last_row(table);
    let list = page(workbook.add_worksheet(), LIST)?;
    let columns_at = (0..).zip(&table.columns);
    let widths: Vec<usize> = columns_at.map(|(at, column)| width(table, at, column)).collect();
    heads(table, &widths, list)?;
    for (row, cells) in (HEADS + 1..).zip(&table.rows) {
        let mut lines = 1;
        for (((at, cell), column), width) in (0..).zip(cells).zip(&table.columns).zip(&widths) {
            write(list, row, at, cell, column.look)?;
            lines = lines.max(lines_of(&cell.shown(), *width));
        }
        list.set_row_height(row, height(lines))?;
    }
    if !table.rows.is_empty() {
        list.autofilter(HEADS, 0, last.max(HEADS + 1), columns(table).saturating_sub(1))?;
    }
    if table.room > 0 {
        let places = choose(table, last, list)?;
        guide(table, page(workbook.add_worksheet(), GUIDE)?)?;
        choices(&places, workbook.add_worksheet())?;
    }
    workbook.save_to_buffer().map(of_every_system)
}

fn last_row(table: &ListTable) -> u32 {
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX / 2);
    HEADS + rows + table.room
}

fn columns(table: &ListTable) -> u16 {
    u16::try_from(table.columns.len()).unwrap_or(u16::MAX)
}

/// A sheet that prints on A4 across.
fn page<'a>(sheet: &'a mut Worksheet, name: &str) -> Result<&'a mut Worksheet, XlsxError> {
    sheet
        .set_name(name)?
        .set_paper_size(A4)
        .set_landscape()
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.6, 0.4, 0.6, 0.6, 0.3, 0.3)
        .set_footer("&C&P/&N");
    Ok(sheet)
}

fn letters() -> CellFormat {
    CellFormat::new().set_font_name(FONT).set_font_size(12)
}

/// How the cells of a column look.
fn cells(look: ListLook) -> CellFormat {
    let letters = letters()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin);
    match look {
        ListLook::Text => letters.set_num_format("@"),
        ListLook::Date => letters.set_num_format("dd/mm/yyyy"),
        ListLook::Number => letters.set_num_format("#,##0.###"),
    }
}

fn heads(table: &ListTable, widths: &[usize], sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let title = letters().set_bold().set_font_size(14);
    sheet.write_with_format(0, 0, &table.title, &title)?;
    if table.room > 0 {
        let how = "Điền từ hàng dưới tiêu đề. Cột có dấu * phải điền. Cách điền và ví dụ: trỏ chuột vào tiêu đề, hoặc xem trang “Hướng dẫn”.";
        sheet.write_with_format(1, 0, how, &letters().set_italic())?;
    }
    for ((at, column), width) in (0..).zip(&table.columns).zip(widths) {
        let look = letters()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter)
            .set_border(FormatBorder::Thin)
            .set_background_color(Color::RGB(if column.needed { 0x00FF_F2CC } else { 0x00E7_E6E6 }));
        sheet.set_column_width(at, letters_wide(*width))?;
        if table.room > 0 {
            // Below the rows that are made ready, too, nothing typed becomes something else.
            let format = cells(column.look).set_border(FormatBorder::None);
            sheet.set_column_format(at, &format)?;
        }
        sheet.write_with_format(HEADS, at, head(table, column), &look)?;
        if let Some(about) = note(column) {
            let note = Note::new(about)
                .add_author_prefix(false)
                .set_width(280)
                .set_height(110);
            sheet.insert_note(HEADS, at, &note)?;
        }
    }
    let plain = letters();
    sheet.set_row_format(0, &plain)?.set_row_format(1, &plain)?;
    sheet.set_row_height(HEADS, 50)?;
    sheet
        .set_freeze_panes(HEADS + 1, 0)?
        .set_repeat_rows(HEADS, HEADS)?;
    Ok(())
}

/// Those that have to be filled in have a star.
fn head(table: &ListTable, column: &ListColumn) -> String {
    let star = if column.needed && table.room > 0 { " *" } else { "" };
    format!("{}{star}", column.head)
}

fn note(column: &ListColumn) -> Option<String> {
    let about = column.about.as_ref()?;
    let example = column.example.as_ref();
    let example = example.map(|example| format!("\nVí dụ: {example}"));
    Some(format!("{about}{}", example.unwrap_or_default()))
}

/// Room for the longest word of the head, and for what stands below, wrapped.
fn width(table: &ListTable, at: usize, column: &ListColumn) -> usize {
    let length = |text: &str| text.chars().count();
    let head = column.head.split(' ').map(length).max().unwrap_or_default() + 3;
    let below = table
        .rows
        .iter()
        .filter_map(|row| row.get(at))
        .map(ListCell::shown);
    let below = below.map(|text| length(&text)).max().unwrap_or_default();
    let chosen = column
        .choices
        .iter()
        .map(|choice| length(choice).min(WORDS))
        .max();
    let example = column.example.as_deref().map(length);
    let wanted = below
        .max(chosen.unwrap_or_default())
        .max(example.unwrap_or_default())
        + 2;
    let least = if column.look == ListLook::Date { 12 } else { NARROW };
    let most = if wanted > LONG { SENTENCES } else { WORDS };
    wanted.max(head).max(least).min(most)
}

/// How many lines a text has in a column of so many letters, word by word.
fn lines_of(text: &str, width: usize) -> usize {
    let room = width.saturating_sub(1).max(1);
    let (mut lines, mut used) = (1, 0);
    for word in text.split(' ') {
        let own = word.chars().count();
        if used > 0 && used + 1 + own > room {
            lines += 1;
            used = own;
        } else {
            used += own + usize::from(used > 0);
        }
    }
    lines
}

fn height(lines: usize) -> f64 {
    let lines = u16::try_from(lines).unwrap_or(u16::MAX);
    (f64::from(lines) * LINE_PT + 2.0).min(HIGHEST_PT)
}

fn letters_wide(width: usize) -> f64 {
    f64::from(u16::try_from(width).unwrap_or(u16::MAX))
}

fn write(sheet: &mut Worksheet, row: u32, at: u16, cell: &ListCell, look: ListLook) -> Result<(), XlsxError> {
    let format = cells(look);
    match cell {
        ListCell::Empty => sheet.write_blank(row, at, &format)?,
        ListCell::Text(text) => sheet.write_string_with_format(row, at, text, &cells(ListLook::Text))?,
        ListCell::Number(number) => {
            sheet.write_number_with_format(row, at, *number, &number_look(look, *number))?
        }
        ListCell::Date(day) => {
            let year = u16::try_from(day.year()).unwrap_or_default();
            let part = |part: u32| u8::try_from(part).unwrap_or_default();
            match ExcelDateTime::from_ymd(year, part(day.month()), part(day.day())) {
                Ok(day) => sheet.write_datetime_with_format(row, at, &day, &cells(ListLook::Date))?,
                // A day that Excel's calendar lacks.
                Err(_) => sheet.write_string_with_format(row, at, cell.shown(), &cells(ListLook::Text))?,
            }
        }
    };
    Ok(())
}

/// A figure in a column of words, as a year is, shows no thousands.
/// One of three decimals always shows them, so that nobody takes its point for one between thousands.
fn number_look(look: ListLook, number: f64) -> CellFormat {
    let hundredths = number * 100.0;
    match look {
        ListLook::Number if (hundredths - hundredths.round()).abs() > 1e-6 => {
            cells(ListLook::Number).set_num_format("#,##0.000")
        }
        ListLook::Number => cells(ListLook::Number),
        ListLook::Text | ListLook::Date => cells(ListLook::Text).set_num_format("0"),
    }
}

/// What may be chosen, by the columns of the sheet that holds it.
type Places = Vec<Vec<String>>;

/// Lets cells be chosen from lists, and says what else is wanted; where the lists stand.
fn choose(table: &ListTable, last: u32, sheet: &mut Worksheet) -> Result<Places, XlsxError> {
    let mut places: Places = Vec::new();
    let mut known: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (at, column) in (0..).zip(&table.columns) {
        let rule = if column.choices.is_empty() {
            match column.look {
                ListLook::Date => Some(of_days()?),
                ListLook::Text | ListLook::Number => None,
            }
        } else {
            let place = *known.entry(column.choices.clone()).or_insert_with(|| {
                places.push(column.choices.clone());
                places.len() - 1
            });
            Some(of_list(column, place)?)
        };
        if let Some(rule) = rule {
            sheet.add_data_validation(HEADS + 1, at, last, at, &rule)?;
        }
    }
    Ok(places)
}

fn of_list(column: &ListColumn, place: usize) -> Result<DataValidation, XlsxError> {
    let letter = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(place).unwrap_or(u16::MAX));
    let range = format!("='{CHOICES}'!${letter}$1:${letter}${}", column.choices.len());
    let rule = DataValidation::new()
        .allow_list_formula(Formula::new(range))
        .set_error_title("Không có trong danh mục")?;
    if column.open {
        let rule = rule.set_error_style(DataValidationErrorStyle::Information);
        return rule.set_error_message("Khác các giá trị thường dùng; đúng thì bấm OK.");
    }
    rule.set_error_message("Chọn một giá trị trong danh sách thả xuống của ô, hoặc để trống.")
}

fn of_days() -> Result<DataValidation, XlsxError> {
    let first = ExcelDateTime::from_ymd(1900, 1, 1)?;
    DataValidation::new()
        .allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title("Cần một ngày")?
        .set_error_message("Gõ ngày/tháng/năm, đủ bốn chữ số của năm, như 30/06/2025.")
}

/// The lists, on a sheet that nobody has to see.
fn choices(places: &Places, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(CHOICES)?.set_hidden(true);
    for (at, list) in (0..).zip(places) {
        for (row, choice) in (0..).zip(list) {
            sheet.write_string(row, at, choice)?;
        }
    }
    Ok(())
}

/// A sheet that says of each column what is to be filled in, with an example. Nothing of it is ever read as a list.
fn guide(table: &ListTable, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let wrapped = letters().set_text_wrap().set_align(FormatAlign::Top);
    let bold = wrapped.clone().set_bold();
    sheet.write_with_format(0, 0, format!("Cách điền: {}", table.title), &letters().set_bold())?;
    for (at, (name, width)) in (0..).zip([("Cột", 24), ("Phải điền", 11), ("Điền gì", 60), ("Ví dụ", 36)])
    {
        sheet.set_column_width(at, width)?;
        sheet.write_with_format(2, at, name, &bold)?;
    }
    for (row, column) in (3..).zip(&table.columns) {
        let needed = if column.needed { "phải điền" } else { "" };
        sheet.write_with_format(row, 0, format!("Cột “{}”", column.head), &bold)?;
        sheet.write_with_format(row, 1, needed, &wrapped)?;
        sheet.write_with_format(row, 2, column.about.clone().unwrap_or_default(), &wrapped)?;
        sheet.write_with_format(row, 3, column.example.clone().unwrap_or_default(), &wrapped)?;
        let lines = |text: Option<&String>, width| text.map_or(1, |text| lines_of(text, width));
        let lines = lines(column.about.as_ref(), 60).max(lines(column.example.as_ref(), 36));
        sheet.set_row_height(row, height(lines))?;
    }
    Ok(())
}
