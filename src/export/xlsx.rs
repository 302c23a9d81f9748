//! A book as XLSX: its cover on one sheet, each of its tables on another, ready to print.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format as CellFormat, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use crate::diagnostic::{ExportProblem, Fault};
use crate::document::{
    Align, Block, Cover, Format, Orientation, Paper, Row, RowKind, Slot, Table, plain_text,
};
use crate::export::package::of_every_system;
use crate::faces::{Face, Fonts};

/// Size of A4 in the numbering of XLSX.
const A4: u8 = 9;
/// Width of a column in letters of the standard font, per millimetre.
const LETTERS_PER_MM: f64 = 0.5;
/// What a cell leaves free at either side.
const PADDING_MM: f64 = 1.5;
/// Pitch of lines, times the type size.
const LINE: f64 = 1.25;
/// The highest row that Excel has.
const HIGHEST_PT: f64 = 409.0;
/// Inches in a millimetre.
const INCH: f64 = 1.0 / 25.4;

/// Writes the covers and tables of `paper`. Other parts of a paper have no place in a workbook.
pub fn export(paper: &Paper, format: &Format, fonts: &Fonts) -> Result<Vec<u8>, Fault> {
    workbook(paper, format, fonts)
        .map_err(|error| Fault::new(ExportProblem::Xlsx, None).with_original(error.to_string()))
}

fn workbook(paper: &Paper, format: &Format, fonts: &Fonts) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(paper)?);
    for block in &paper.blocks {
        if let Block::Cover(found) = block {
            let sheet = sheet(&mut workbook, "Bìa", paper.orientation, format)?;
            cover(found, sheet, format)?;
            sheet.set_header(header(paper.mark.as_deref(), ""));
        }
    }
    let tables = paper.annexes.iter().flat_map(|annex| {
        let tables = annex.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        tables.map(|table| (annex.orientation, table))
    });
    for (nth, (orientation, found)) in tables.enumerate() {
        let name = if nth == 0 {
            "Sổ".to_owned()
        } else {
            format!("Sổ {}", nth + 1)
        };
        let sheet = sheet(&mut workbook, &name, orientation, format)?;
        let grid = Grid {
            widths_mm: found.widths_mm(text_width_mm(orientation, format)),
            size_pt: found.look(&format.table).0,
            table: found,
            format,
            fonts,
        };
        grid.write(sheet)?;
        sheet.set_header(header(paper.mark.as_deref(), "&C&P"));
    }
    workbook.save_to_buffer().map(of_every_system)
}

/// Nothing of this depends on the clock: the book's last day is the time of creation.
fn properties(paper: &Paper) -> Result<DocProperties, XlsxError> {
    use chrono::Datelike;
    let date = paper.properties.date;
    let year = u16::try_from(date.year()).unwrap_or(1900);
    let of = |part: u32| u8::try_from(part).unwrap_or(1);
    let (month, day) = (of(date.month()), of(date.day()));
    Ok(DocProperties::new()
        .set_title(&paper.properties.title)
        .set_author(&paper.properties.author)
        .set_creation_datetime(&ExcelDateTime::from_ymd(year, month, day)?))
}

/// A sheet with the format's page.
fn sheet<'a>(
    workbook: &'a mut Workbook,
    name: &str,
    orientation: Orientation,
    format: &Format,
) -> Result<&'a mut Worksheet, XlsxError> {
    let page = &format.page;
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?.set_paper_size(A4).set_margins(
        page.margin_left_mm * INCH,
        page.margin_right_mm * INCH,
        page.margin_top_mm * INCH,
        page.margin_bottom_mm * INCH,
        page.number_from_top_mm * INCH,
        page.number_from_top_mm * INCH,
    );
    match orientation {
        Orientation::Portrait => sheet.set_portrait(),
        Orientation::Landscape => sheet.set_landscape(),
    };
    Ok(sheet)
}

fn letters(size_pt: f64, format: &Format) -> CellFormat {
    CellFormat::new()
        .set_font_name(&format.text.docx_font)
        .set_font_size(size_pt)
}

fn cover(cover: &Cover, sheet: &mut Worksheet, format: &Format) -> Result<(), XlsxError> {
    let look = &format.cover;
    sheet
        .set_column_width(0, 120)?
        .set_print_center_horizontally(true);
    let centred = |size_pt| letters(size_pt, format).set_align(FormatAlign::Center);
    let names = cover.parent.iter().map(|line| (line, centred(look.issuer_pt)));
    let issuer = cover
        .issuer
        .iter()
        .map(|line| (line, centred(look.issuer_pt).set_bold()));
    let title = std::iter::once((&cover.title, centred(look.title_pt).set_bold()));
    let lines = cover.lines.iter().map(|line| (line, centred(look.line_pt)));
    let mut row = 1;
    for (line, look) in names.chain(issuer) {
        sheet.write_with_format(row, 0, line, &look)?;
        row += 1;
    }
    row += 6;
    for (line, look) in title.chain(lines) {
        sheet.write_with_format(row, 0, line, &look)?;
        row += 1;
    }
    Ok(())
}

/// What stands in the top margin of each printed page; `&` begins a code there.
fn header(mark: Option<&str>, number: &str) -> String {
    let mark = mark.map(|mark| format!("&L{}", mark.replace('&', "&&")));
    mark.unwrap_or_default() + number
}

fn text_width_mm(orientation: Orientation, format: &Format) -> f64 {
    let page = &format.page;
    match orientation {
        Orientation::Portrait => page.text_width_mm(),
        Orientation::Landscape => page.height_mm - page.margin_left_mm - page.margin_right_mm,
    }
}

/// A table on its sheet.
struct Grid<'a> {
    table: &'a Table,
    widths_mm: Vec<f64>,
    size_pt: f64,
    format: &'a Format,
    fonts: &'a Fonts,
}

impl Grid<'_> {
    fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let table = self.table;
        for (column, width) in (0..).zip(&self.widths_mm) {
            sheet.set_column_width(column, width * LETTERS_PER_MM)?;
        }
        let heads = u32::try_from(table.head.len()).unwrap_or_default();
        let head = (0..).zip(table.head.iter().zip(table.head_grid().unwrap_or_default()));
        let body = (heads..).zip(table.body.iter().zip(table.body_grid().unwrap_or_default()));
        for (at, (row, slots)) in head.chain(body) {
            self.row(at, row, &slots, sheet)?;
        }
        if heads > 0 {
            sheet.set_repeat_rows(0, heads - 1)?.set_freeze_panes(heads, 0)?;
        }
        let last_row = (heads + u32::try_from(table.body.len()).unwrap_or_default()).saturating_sub(1);
        let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or_default();
        sheet
            .set_print_area(0, 0, last_row, last_column)?
            .set_print_fit_to_pages(1, 0);
        Ok(())
    }

    /// A row as high as its tallest cell needs.
    fn row(&self, at: u32, row: &Row, slots: &[Slot<'_>], sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let mut lines = 1;
        for (column, slot) in slots.iter().enumerate() {
            let Slot::Cell(cell) = slot else { continue };
            let align = cell.align.unwrap_or(self.table.columns[column].align);
            let look = look(row, align, letters(self.size_pt, self.format));
            let paragraphs: Vec<String> = cell
                .paragraphs
                .iter()
                .map(|runs| plain_text(runs).replace('\u{a0}', " "))
                .collect();
            let across = column..(column + cell.colspan.max(1)).min(self.widths_mm.len());
            let room: f64 = self.widths_mm[across].iter().sum();
            lines = lines.max(self.lines(&paragraphs, room));
            let place = (at, u16::try_from(column).unwrap_or_default());
            let span = (cell.rowspan, cell.colspan);
            write(
                sheet,
                place,
                span,
                &paragraphs.join("\n"),
                align == Align::Right,
                &look,
            )?;
        }
        let count = u32::try_from(lines).unwrap_or(u32::MAX);
        sheet.set_row_height(at, (f64::from(count) * self.size_pt * LINE + 2.0).min(HIGHEST_PT))?;
        Ok(())
    }

    /// How many lines paragraphs need in that room, word by word.
    fn lines(&self, paragraphs: &[String], room_mm: f64) -> usize {
        let width = |text: &str| self.fonts.width_mm(text, Face::Bold, self.size_pt);
        let room = (room_mm - 2.0 * PADDING_MM).max(1.0);
        let mut lines = 0;
        for paragraph in paragraphs {
            let mut used = 0.0;
            lines += 1;
            for word in paragraph.split(' ') {
                let own = width(word);
                if used > 0.0 && used + width(" ") + own > room {
                    lines += 1;
                    used = own;
                } else {
                    used += own + if used > 0.0 { width(" ") } else { 0.0 };
                }
            }
        }
        lines
    }
}

fn look(row: &Row, align: Align, letters: CellFormat) -> CellFormat {
    let across = match align {
        Align::Left | Align::Justify => FormatAlign::Left,
        Align::Center => FormatAlign::Center,
        Align::Right => FormatAlign::Right,
    };
    let letters = letters
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap();
    match row.kind {
        RowKind::Head => letters.set_bold().set_align(FormatAlign::Center),
        RowKind::Numbers => letters.set_italic().set_align(FormatAlign::Center),
        RowKind::Group | RowKind::Total => letters.set_bold().set_align(across),
        RowKind::Plain if align == Align::Right => letters.set_align(across).set_num_format("#,##0"),
        RowKind::Plain => letters.set_align(across),
    }
}

/// A cell, merged over what it spans. An amount such as `1.410.000` in a column of figures is a number, so that it can be
/// added up, and a day such as `27/6/2025` is a day, so that it can be sorted; everything else is text, so that `05/01` and
/// `007` stay as they are.
fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    (rows, columns): (usize, usize),
    text: &str,
    figures: bool,
    look: &CellFormat,
) -> Result<(), XlsxError> {
    let last_row = row + u32::try_from(rows.max(1) - 1).unwrap_or_default();
    let last_column = column + u16::try_from(columns.max(1) - 1).unwrap_or_default();
    if (last_row, last_column) != (row, column) {
        sheet.merge_range(row, column, last_row, last_column, text, look)?;
    } else if let Some(amount) = amount(text).filter(|_| figures) {
        sheet.write_number_with_format(row, column, amount, look)?;
    } else if let Some(day) = day(text) {
        let look = look.clone().set_num_format("dd/mm/yyyy");
        sheet.write_datetime_with_format(row, column, &day, &look)?;
    } else {
        sheet.write_string_with_format(row, column, text, look)?;
    }
    Ok(())
}

/// The value of a whole number with its thousands apart by dots. Every amount is far below what an f64 holds exactly.
fn amount(text: &str) -> Option<f64> {
    let mut groups = text.split('.');
    let first = groups.next()?;
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    let grouped = (1..=3).contains(&first.len())
        && digits(first)
        && !rest.is_empty()
        && rest.iter().all(|group| group.len() == 3 && digits(group));
    grouped.then(|| text.replace('.', "").parse().ok()).flatten()
}

/// The day of a cell that is one day and nothing else. None for a day that Excel's calendar lacks.
fn day(text: &str) -> Option<ExcelDateTime> {
    let parts: Vec<&str> = text.split('/').collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let written = plain(day) && plain(month) && plain(year) && year.len() == 4;
    let (day, month, year) = (day.parse().ok()?, month.parse().ok()?, year.parse().ok()?);
    let real = chrono::NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)).is_some();
    (written && real)
        .then(|| ExcelDateTime::from_ymd(year, month, day).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::{amount, day};

    #[test]
    fn d7_a_day_alone_in_its_cell_is_a_day_and_nothing_else_is() {
        for text in ["27/06/2025", "5/1/2026", "29/02/2024"] {
            assert!(day(text).is_some(), "{text}");
        }
        for text in [
            "",
            "05/01",
            "29/02/2025",
            "31/06/2025",
            "27/06/25",
            "01/KH/2025",
            "27/06/2025, 28/06/2025",
            "27/06/1825",
            "+7/06/2025",
        ] {
            assert!(day(text).is_none(), "{text}");
        }
    }

    #[test]
    fn amounts_are_numbers_and_nothing_else_is() {
        assert_eq!(amount("1.410.000"), Some(1_410_000.0));
        assert_eq!(amount("710.000"), Some(710_000.0));
        for text in [
            "",
            "01",
            "58/QĐ-UBND",
            "1.41",
            "1410.000",
            "27.6.2025",
            ".000",
            "1.410.000 đồng",
        ] {
            assert_eq!(amount(text), None, "{text}");
        }
    }
}
