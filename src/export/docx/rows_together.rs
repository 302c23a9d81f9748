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
/// The same of the first two rows: higher ones, with a title above them, would leave page 1 without either.
const FIRST_ROWS_SHARE: f64 = 0.5;
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
/// together, and rows about one, the title of a group with the row below it, the first two rows, and the last ones.
pub(super) fn rows_that_stay(
    table: &Table,
    grid: &[Vec<Slot<'_>>],
    last: Stay,
    sheet: OrientedPage<'_>,
    format: &Format,
) -> Vec<Stay> {
    let chains = Chains {
        table,
        grid,
        last,
        most: [ROWS_SHARE, LAST_ROWS_SHARE, FIRST_ROWS_SHARE]
            .map(|share| share * sheet.text_height_mm() * PT_PER_MM),
        heights: table
            .body
            .iter()
            .map(|row| height_pt(row, table, sheet, format))
            .collect(),
    };
    chains.with_lead(lead_of(&table.body))
}

/// The rows of a table, from which chains are made that a page can hold.
struct Chains<'a> {
    table: &'a Table,
    grid: &'a [Vec<Slot<'a>>],
    last: Stay,
    /// How high a chain may be, one that goes to the page of a closing, and that of the first rows.
    most: [f64; 3],
    heights: Vec<f64>,
}

impl Chains<'_> {
    fn is(&self, at: usize, kind: RowKind) -> bool {
        self.table.body.get(at).is_some_and(|row| row.kind == kind)
    }

    /// Chains with the first rows in one, as far as that is not too high.
    fn with_lead(&self, lead: usize) -> Vec<Stay> {
        let tail = tail_of(&self.table.body);
        let of_row = |at: usize| {
            let below = self.grid.get(at + 1)?;
            let titled = self.is(at, RowKind::Group) || self.is(at + 1, RowKind::Total);
            let goes_on = goes_on(&self.table.body, at + 1);
            Some(Stay::when(
                titled || goes_on || at < lead || at >= tail || reaches_down(below),
            ))
        };
        let rows = 0..self.grid.len();
        let mut stays: Vec<Stay> = rows.map(|at| of_row(at).unwrap_or(self.last)).collect();
        let mut first = 0;
        for at in 0..stays.len() {
            let is_last = at + 1 == stays.len();
            if stays[at] != Stay::Free && !is_last {
                continue;
            }
            let closes = is_last && self.last != Stay::Free;
            let most = self.most[usize::from(closes)];
            // A short table that goes to a closing's page is not kept whole for its first rows: it would leave a hole.
            if closes && first < lead {
                return self.with_lead(0);
            }
            let height: f64 = self.heights[first..=at].iter().sum();
            if first < lead && height > most.min(self.most[2]) {
                return self.with_lead(0);
            }
            if height > most {
                (first..at).for_each(|row| stays[row] = Stay::when(self.is(row, RowKind::Group)));
            }
            first = at + 1;
        }
        stays
    }
}

/// Where the rows begin that a table's last page has at least; titles of groups and totals are not counted, and nobody's rows are
/// parted.
fn tail_of(rows: &[Row]) -> usize {
    let plain: Vec<usize> = (0..rows.len())
        .filter(|at| rows[*at].kind == RowKind::Plain)
        .collect();
    let least = match plain.len() {
        3 => 1,
        LONG_TABLE.. => 3,
        _ => 2,
    };
    let last = &plain[plain.len().saturating_sub(least)..];
    let begins = last.iter().find(|at| !goes_on(rows, **at)).or(last.first());
    begins.copied().unwrap_or(rows.len())
}

/// Whether a row goes on about whom the row before it is about.
fn goes_on(rows: &[Row], at: usize) -> bool {
    let about = |at: usize| rows.get(at).and_then(|row| row.about.as_ref());
    at > 0 && about(at).is_some() && about(at) == about(at - 1)
}

/// Up to where the first rows stay with the next one: no table begins with one row at the foot of a page.
fn lead_of(rows: &[Row]) -> usize {
    let mut plain = (0..rows.len()).filter(|at| rows[*at].kind == RowKind::Plain);
    plain.nth(1).unwrap_or_default()
}

/// Whether a cell of the row above goes on in this one.
fn reaches_down(row: &[Slot<'_>]) -> bool {
    row.iter().any(|slot| matches!(slot, Slot::Above { .. }))
}

/// Height of a row, by estimate. A cell over several rows has room in all of them.
fn height_pt(row: &Row, table: &Table, sheet: OrientedPage<'_>, format: &Format) -> f64 {
    let (look, text) = (&format.table, &format.text);
    let (size, _) = table.look(look);
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
