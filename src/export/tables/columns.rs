//! What each column of a table needs for its words.

use crate::document::{Cell, Format, Row, RowKind, Run, Slot, Table};
use crate::export::letters::{Letter, letters_of, plain};
use crate::export::lines::{Atom, atoms, width_mm};
use crate::export::texts::Room;
use crate::faces::Fonts;

/// Programs round widths: free room beside the longest word.
pub(super) const SPARE_MM: f64 = 0.5;
/// A longer word than this is parted anyway: no column is set for it.
pub(super) const LONGEST_WORD_MM: f64 = 45.0;
/// A longer name than this is parted anyway.
const LONGEST_NAME_MM: f64 = 65.0;

/// What a column needs, its padding counted in.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_field_names, reason = "they are lengths, in one unit")]
pub(super) struct Needs {
    /// For what stays whole: names, amounts, days.
    pub(super) whole_mm: f64,
    /// For its texts on two lines, as far as those are as short as a name.
    pub(super) two_lines_mm: f64,
    /// For the longest word.
    pub(super) word_mm: f64,
    /// For its longest text on one line; None for a column that is filled in by hand.
    pub(super) line_mm: Option<f64>,
}

/// What each column needs; `base` are the widths that the template gives.
pub(super) fn needs(table: &Table, base: &[f64], format: &Format, fonts: &Fonts) -> Vec<Needs> {
    let (size_pt, inset_mm) = table.look(&format.table);
    let padding = 2.0 * inset_mm + SPARE_MM;
    let mut found = vec![Needs::default(); table.columns.len()];
    let mut wide = Vec::new();
    for (rows, grid) in [(&table.head, table.head_grid()), (&table.body, table.body_grid())] {
        for (row, slots) in rows.iter().zip(grid.unwrap_or_default()) {
            for (at, slot) in slots.iter().enumerate() {
                let Slot::Cell(cell) = slot else { continue };
                let need = of_cell(row, cell, size_pt, padding, fonts);
                if cell.colspan > 1 {
                    wide.push((at..at + cell.colspan, need));
                } else if let Some(column) = found.get_mut(at) {
                    grow(column, need, row.kind);
                }
            }
        }
    }
    for (columns, need) in wide {
        widen(&mut found[columns.clone()], need, &base[columns]);
    }
    found
}

fn of_cell(row: &Row, cell: &Cell, size_pt: f64, padding: f64, fonts: &Fonts) -> Needs {
    let bold = matches!(row.kind, RowKind::Head | RowKind::Group | RowKind::Total);
    let room = Room::of_cell(size_pt, bold, row.kind == RowKind::Numbers);
    let mut need = Needs::default();
    for runs in &cell.paragraphs {
        let (whole, two_lines, word, line) = of_paragraph(runs, &room, fonts);
        need.two_lines_mm = need.two_lines_mm.max(two_lines + padding);
        need.whole_mm = need.whole_mm.max(whole + padding);
        need.word_mm = need.word_mm.max(word + padding);
        need.line_mm = Some(need.line_mm.unwrap_or(0.0).max(line + padding));
    }
    need
}

fn of_paragraph(runs: &[Run], room: &Room, fonts: &Fonts) -> (f64, f64, f64, f64) {
    let held = letters_of(runs);
    let loose: Vec<Letter> = held
        .iter()
        .map(|one| Letter {
            shown: plain(one.shown),
            ..*one
        })
        .collect();
    let widest = |letters: &[Letter]| {
        let atoms = atoms(letters, room, fonts);
        atoms.iter().map(|atom| atom.width_mm).fold(0.0, f64::max)
    };
    let word = widest(&loose).min(LONGEST_WORD_MM);
    let whole = widest(&held).min(LONGEST_NAME_MM).max(word);
    let line = width_mm(&held, room, fonts);
    let atoms_of = |letters: &[Letter]| atoms(letters, room, fonts);
    let parted = if whole > LONGEST_WORD_MM { &loose } else { &held };
    let two_lines = of_two_lines(&atoms_of(parted), line);
    (whole, two_lines, word, line)
}

/// The least width in which a text has two lines; 0 for a longer one than a name's.
fn of_two_lines(atoms: &[Atom], line_mm: f64) -> f64 {
    let mut left = 0.0;
    let mut least = line_mm;
    for atom in atoms {
        left += atom.width_mm;
        let right = line_mm - left - atom.gap_mm;
        least = least.min(left.max(right));
        left += atom.gap_mm;
    }
    if least > LONGEST_NAME_MM { 0.0 } else { least }
}

/// The head breaks where it can: only its words count.
fn grow(column: &mut Needs, need: Needs, kind: RowKind) {
    column.whole_mm = column.whole_mm.max(need.whole_mm);
    column.word_mm = column.word_mm.max(need.word_mm);
    if kind == RowKind::Plain {
        column.two_lines_mm = column.two_lines_mm.max(need.two_lines_mm);
    }
    let line = match kind {
        RowKind::Head | RowKind::Numbers => None,
        RowKind::Plain | RowKind::Group | RowKind::Total => need.line_mm,
    };
    if let Some(line) = line {
        column.line_mm = Some(column.line_mm.unwrap_or(0.0).max(line).max(column.word_mm));
    }
}

/// Columns under one cell together have room for its words.
fn widen(columns: &mut [Needs], need: Needs, base: &[f64]) {
    let sum: f64 = base.iter().sum();
    let words: f64 = columns.iter().map(|column| column.word_mm).sum();
    let whole: f64 = columns.iter().map(|column| column.whole_mm).sum();
    for (column, base) in columns.iter_mut().zip(base) {
        column.word_mm += (need.word_mm - words).max(0.0) * base / sum.max(1.0);
        column.whole_mm += (need.whole_mm.min(need.word_mm) - whole).max(0.0) * base / sum.max(1.0);
        column.whole_mm = column.whole_mm.max(column.word_mm);
    }
}
