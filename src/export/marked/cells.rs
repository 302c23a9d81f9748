//! The cells of a sheet: those that are marked get another format, and nothing else of them changes; a cell or a row that is not
//! written yet is put where it belongs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::xml::{Kind, Splices, Tag, below, tags};
use crate::diagnostic::Cell;

/// A cell by its row and column, from 1.
pub(super) type At = (u32, u32);

/// Gives cells another format, by the one that they have: `style` is asked for each cell of `wanted`.
pub(super) fn restyled(
    text: &str,
    wanted: &BTreeSet<At>,
    style: &mut dyn FnMut(At, usize) -> usize,
) -> String {
    let columns = columns(text);
    let mut walk = Walk {
        left: BTreeMap::new(),
        columns,
        splices: Splices::default(),
        style,
        prefix: "",
    };
    for (row, column) in wanted {
        walk.left.entry(*row).or_default().insert(*column);
    }
    walk.through(text);
    walk.splices.made(text)
}

/// Gives every cell another format that `style` answers for, and leaves all others.
pub(super) fn all_restyled(text: &str, style: &mut dyn FnMut(usize) -> Option<usize>) -> String {
    let mut splices = Splices::default();
    for tag in tags(text).filter(|tag| tag.kind != Kind::Closes && tag.name() == "c") {
        if let Some(new) = tag.number("s").and_then(|format| style(format as usize)) {
            splices.replace(tag.at.clone(), tag.with("s", new));
        }
    }
    splices.made(text)
}

/// Formats of whole columns: first, last, format.
fn columns(text: &str) -> Vec<[u32; 3]> {
    let columns = below(text, &["worksheet", "cols"]).into_iter();
    let column = |tag: Tag<'_>| Some([tag.number("min")?, tag.number("max")?, tag.number("style")?]);
    columns.filter_map(|part| column(part.tag)).collect()
}

/// Merged cells: first row, first column, last row, last column.
pub(super) fn merged(text: &str) -> Vec<[u32; 4]> {
    let merged = below(text, &["worksheet", "mergeCells"]).into_iter();
    let corners = |reference: String| {
        let (first, last) = reference.split_once(':')?;
        let ((top, left), (bottom, right)) = (at(first)?, at(last)?);
        Some([top, left, bottom, right])
    };
    merged
        .filter_map(|part| part.tag.get("ref").and_then(corners))
        .collect()
}

/// The cell that a person sees there: of merged ones the first.
pub(super) fn seen((row, column): At, merged: &[[u32; 4]]) -> At {
    let around = merged.iter().find(|[top, left, bottom, right]| {
        (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column)
    });
    around.map_or((row, column), |[top, left, ..]| (*top, *left))
}

/// `C7` → row 7, column 3.
pub(super) fn at(name: &str) -> Option<At> {
    let name = name.replace('$', "");
    let end = name.find(|letter: char| letter.is_ascii_digit())?;
    let mut column = 0_u32;
    for letter in name[..end].bytes() {
        let value = letter
            .to_ascii_uppercase()
            .checked_sub(b'A')
            .filter(|value| *value < 26)?;
        column = column.checked_mul(26)?.checked_add(u32::from(value) + 1)?;
    }
    let row = name[end..].parse().ok().filter(|row| *row > 0)?;
    (column > 0).then_some((row, column))
}

/// Row 7, column 3 → `C7`.
pub(super) fn name((row, column): At) -> String {
    let sheet = "".into();
    Cell { sheet, row, column }.name()
}

/// A way through the rows of a sheet, which ends with all cells in place.
struct Walk<'w, 't> {
    /// Cells that are not yet met.
    left: BTreeMap<u32, BTreeSet<u32>>,
    columns: Vec<[u32; 3]>,
    splices: Splices,
    style: &'w mut dyn FnMut(At, usize) -> usize,
    prefix: &'t str,
}

/// The row that the way goes through.
#[derive(Default)]
struct Row {
    number: u32,
    format: Option<u32>,
    column: u32,
    left: BTreeSet<u32>,
}

impl<'t> Walk<'_, 't> {
    fn through(&mut self, text: &'t str) {
        let mut row = Row::default();
        for tag in tags(text) {
            match (tag.name(), tag.kind) {
                ("sheetData", Kind::Opens) => self.prefix = tag.prefix(),
                ("sheetData", Kind::Alone) => {
                    self.prefix = tag.prefix();
                    let rows = self.rows_before(u32::MAX);
                    let p = self.prefix;
                    self.splices
                        .replace(tag.at, format!("<{p}sheetData>{rows}</{p}sheetData>"));
                    return;
                }
                ("sheetData", Kind::Closes) => {
                    let rows = self.rows_before(u32::MAX);
                    self.splices.insert(tag.at.start, rows);
                    return;
                }
                ("row", Kind::Closes) => {
                    let cells = self.cells_before(&mut row, u32::MAX);
                    self.splices.insert(tag.at.start, cells);
                }
                ("row", kind) => row = self.row(&tag, kind, row.number),
                ("c", Kind::Opens | Kind::Alone) => self.cell(&tag, &mut row),
                _ => {}
            }
        }
    }

    fn row(&mut self, tag: &Tag<'_>, kind: Kind, before: u32) -> Row {
        let number = tag.number("r").unwrap_or(before + 1);
        let rows = self.rows_before(number);
        self.splices.insert(tag.at.start, rows);
        let mut row = Row {
            number,
            format: tag.number("s").filter(|_| tag.says("customFormat")),
            column: 0,
            left: self.left.remove(&number).unwrap_or_default(),
        };
        if kind == Kind::Alone && !row.left.is_empty() {
            let cells = self.cells_before(&mut row, u32::MAX);
            let (open, p) = (tag.text.trim_end_matches('>').trim_end_matches('/'), self.prefix);
            self.splices
                .replace(tag.at.clone(), format!("{}>{cells}</{p}row>", open.trim_end()));
        }
        row
    }

    fn cell(&mut self, tag: &Tag<'_>, row: &mut Row) {
        let said = tag.get("r").and_then(|name| at(&name));
        row.column = said.map_or(row.column + 1, |(_, column)| column);
        let column = row.column;
        let cells = self.cells_before(row, column);
        self.splices.insert(tag.at.start, cells);
        if row.left.remove(&column) {
            let before = tag.number("s").unwrap_or_default() as usize;
            let format = (self.style)((row.number, column), before);
            self.splices.replace(tag.at.clone(), tag.with("s", format));
        }
    }

    /// Cells of the row that stand before a column and are not written yet.
    fn cells_before(&mut self, row: &mut Row, column: u32) -> String {
        let behind = row.left.split_off(&column);
        let mut cells = String::new();
        for column in std::mem::replace(&mut row.left, behind) {
            let of_column = self
                .columns
                .iter()
                .find(|[first, last, _]| (*first..=*last).contains(&column));
            let before = row.format.or(of_column.map(|[.., format]| *format));
            let at = (row.number, column);
            let format = (self.style)(at, before.unwrap_or_default() as usize);
            // Writing into a string does not fail.
            let _ = write!(cells, "<{}c r=\"{}\" s=\"{format}\"/>", self.prefix, name(at));
        }
        cells
    }

    /// Rows before that one that are not written yet.
    fn rows_before(&mut self, number: u32) -> String {
        let behind = self.left.split_off(&number);
        let mut rows = String::new();
        for (number, left) in std::mem::replace(&mut self.left, behind) {
            let mut row = Row {
                number,
                format: None,
                column: 0,
                left,
            };
            let (cells, p) = (self.cells_before(&mut row, u32::MAX), self.prefix);
            let _ = write!(rows, "<{p}row r=\"{number}\">{cells}</{p}row>");
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, cells: &[&str]) -> String {
        let wanted = cells.iter().filter_map(|name| at(name)).collect();
        restyled(text, &wanted, &mut |_, before| before + 10)
    }

    #[test]
    fn a_marked_cell_keeps_all_but_its_format() {
        let text = "<worksheet><sheetData><row r=\"2\"><c r=\"B2\" s=\"3\" t=\"s\"><v>0</v></c><c r=\"C2\"><v>1</v></c></row></sheetData></worksheet>";
        let made = marked(text, &["B2"]);
        assert_eq!(made, text.replace("s=\"3\"", "s=\"13\""));
    }

    #[test]
    fn a_cell_or_a_row_that_is_not_written_is_put_where_it_belongs() {
        let text = "<worksheet><cols><col min=\"1\" max=\"1\" style=\"2\"/></cols><sheetData><row r=\"2\"><c r=\"B2\"/></row><row r=\"4\" s=\"5\" customFormat=\"1\"/></sheetData></worksheet>";
        let made = marked(text, &["A1", "A2", "C2", "B3", "B4", "C9"]);
        let data = "<row r=\"1\"><c r=\"A1\" s=\"12\"/></row><row r=\"2\"><c r=\"A2\" s=\"12\"/><c r=\"B2\"/><c r=\"C2\" s=\"10\"/></row><row r=\"3\"><c r=\"B3\" s=\"10\"/></row><row r=\"4\" s=\"5\" customFormat=\"1\"><c r=\"B4\" s=\"15\"/></row><row r=\"9\"><c r=\"C9\" s=\"10\"/></row>";
        assert!(made.contains(data), "{made}");
    }

    #[test]
    fn rows_and_cells_without_numbers_are_counted() {
        let text = "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row><x:c/><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        assert!(marked(text, &["B1"]).contains("<x:c/><x:c s=\"10\"><x:v>1</x:v></x:c>"));
        let empty = "<worksheet><sheetData/></worksheet>";
        let made = marked(empty, &["A1"]);
        assert_eq!(
            made,
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" s=\"10\"/></row></sheetData></worksheet>"
        );
    }

    #[test]
    fn names_of_cells_are_read_and_written() {
        for (text, found) in [("C7", (7, 3)), ("AAA12", (12, 703)), ("$B$2", (2, 2))] {
            assert_eq!(at(text), Some(found));
        }
        assert_eq!((at("7"), at("C"), at("C0")), (None, None, None));
        assert_eq!(name((12, 703)), "AAA12");
        assert_eq!(seen((3, 2), &[[2, 1, 4, 2]]), (2, 1));
    }
}
