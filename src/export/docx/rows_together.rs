//! Which rows of a table stay on one page with the row below them.
//!
//! Word and `LibreOffice` keep a row with the next one if its paragraphs have `keepNext`: Word looks at all of them,
//! `LibreOffice` 7.4 at the first one of the first cell. After a chain of rows that no page can hold `LibreOffice` leaves
//! a page empty, so such a chain is not made; how high rows are is only estimated here, and with care.
//!
//! The last row stays with what comes after the table: a closing, or the paragraph that ends the section. Word does this
//! on every page. `LibreOffice` 7.4 does it only on the page on which the table begins: on later pages it takes no heed of
//! the last row, and a closing that does not fit stands alone on the next page.

use super::oriented_page::OrientedPage;
use crate::document::{Cell, Format, Row, RowKind, Slot, Table};

/// The share of a page's text that rows which stay together may fill, by estimate.
const ROWS_SHARE: f64 = 0.75;
/// The share that rows may fill which go to the page of a closing.
const LAST_ROWS_SHARE: f64 = 0.4;
/// From how many rows on a table's last page has three of them, so that no two rows and a total are all of a page.
const LONG_TABLE: usize = 9;
/// Width of a letter, times its size: more than letters of Vietnamese texts have on average.
const LETTER_EM: f64 = 0.5;
const PT_PER_MM: f64 = 72.0 / 25.4;

/// Whether a row stays on one page with what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stay {
    /// It need not.
    Free,
    /// It does.
    WithNext,
}

impl Stay {
    /// With what follows if something asks for it.
    const fn when(asked: bool) -> Self {
        if asked { Self::WithNext } else { Self::Free }
    }
}

/// Whether each row of the body stays with the next one; `last` is for the last one. Rows that share a cell stay
/// together, the title of a group with the row below it, and the last rows.
pub(super) fn rows_that_stay(
    table: &Table,
    grid: &[Vec<Slot<'_>>],
    last: Stay,
    sheet: OrientedPage<'_>,
    format: &Format,
) -> Vec<Stay> {
    let is_title = |at: usize| table.body.get(at).is_some_and(|row| row.kind == RowKind::Group);
    let is_total = |at: usize| table.body.get(at).is_some_and(|row| row.kind == RowKind::Total);
    let tail = tail_of(&table.body);
    let mut stays: Vec<Stay> = (0..grid.len())
        .map(|at| {
            grid.get(at + 1).map_or(last, |below| {
                Stay::when(is_title(at) || is_total(at + 1) || at >= tail || reaches_down(below))
            })
        })
        .collect();
    let heights: Vec<f64> = table
        .body
        .iter()
        .map(|row| height_pt(row, table, sheet, format))
        .collect();
    let page = sheet.text_height_mm() * PT_PER_MM;
    let mut first = 0;
    for at in 0..stays.len() {
        let is_last = at + 1 == stays.len();
        if stays[at] != Stay::Free && !is_last {
            continue;
        }
        let share = if is_last && last != Stay::Free {
            LAST_ROWS_SHARE
        } else {
            ROWS_SHARE
        };
        if heights[first..=at].iter().sum::<f64>() > page * share {
            (first..at).for_each(|row| stays[row] = Stay::when(is_title(row)));
        }
        first = at + 1;
    }
    stays
}

/// Where the rows begin that a table's last page has at least; titles of groups and totals are not counted.
fn tail_of(rows: &[Row]) -> usize {
    let plain: Vec<usize> = (0..rows.len())
        .filter(|at| rows[*at].kind == RowKind::Plain)
        .collect();
    let least = if plain.len() < LONG_TABLE { 2 } else { 3 };
    let first = plain.len().saturating_sub(least);
    plain.get(first).copied().unwrap_or(rows.len())
}

/// Whether a cell of the row above goes on in this one.
fn reaches_down(row: &[Slot<'_>]) -> bool {
    row.iter().any(|slot| matches!(slot, Slot::Above { .. }))
}

/// Height of a row, by estimate. A cell over several rows has room in all of them.
fn height_pt(row: &Row, table: &Table, sheet: OrientedPage<'_>, format: &Format) -> f64 {
    let (look, text) = (&format.table, &format.text);
    let size = if table.small { look.small_pt } else { look.size_pt };
    let line = size * (text.single_ascent_em + text.single_descent_em + text.single_gap_em);
    let shares: u32 = table.columns.iter().map(|column| column.share).sum();
    // Columns that a cell from above covers are not left out: an estimate is enough.
    let narrow = sheet.text_width_mm() * PT_PER_MM / f64::from(shares.max(1));
    let mut columns = table.columns.iter();
    let lines = row
        .cells
        .iter()
        .map(|cell| {
            let covered = columns.by_ref().take(cell.colspan.max(1));
            let room = covered.map(|column| f64::from(column.share)).sum::<f64>() * narrow;
            let rows = u32::try_from(cell.rowspan.max(1)).map_or(1.0, f64::from);
            lines_of(cell, size, room) / rows
        })
        .fold(1.0, f64::max);
    lines * line + 2.0 * look.inset_y_pt + look.border_pt
}

/// Lines of a cell, by estimate.
fn lines_of(cell: &Cell, size_pt: f64, room_pt: f64) -> f64 {
    let lines = cell.paragraphs.iter().map(|runs| {
        let letters: usize = runs.iter().map(|run| run.text.chars().count()).sum();
        let letters = u32::try_from(letters).map_or(f64::INFINITY, f64::from);
        (letters * LETTER_EM * size_pt / room_pt.max(size_pt))
            .ceil()
            .max(1.0)
    });
    lines.sum()
}
