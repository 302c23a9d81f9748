//! A table: columns, head rows that repeat on each page, rows that never split.

use serde::{Deserialize, Serialize};

use super::{Align, Run, TableLook};

/// A table in the content or in an annex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// Set in the smaller of the format's sizes, for many narrow columns; one that is tight too halfway to it.
    pub small: bool,
    /// Set with less room beside the letters of its cells: where its columns have none to give.
    #[serde(default)]
    pub tight: bool,
    /// A note at the right above the table: `Đơn vị tính: đồng`.
    pub unit: Option<String>,
    /// Rows that repeat at the top of each page, the row of column numbers among them.
    pub head: Vec<Row>,
    /// All other rows.
    pub body: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its share of the text's width, beside the other columns' shares.
    pub share: u32,
    /// How its cells are aligned, unless a cell says otherwise. Head cells are centred.
    pub align: Align,
}

/// A row: its cells from the left, those that a rowspan from above covers left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What it is, which decides how it looks.
    pub kind: RowKind,
    /// Whom it is about, by the id that the data has for them; None of most rows. An excerpt finds its rows by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The cells that begin in this row.
    pub cells: Vec<Cell>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// A head row: bold, centred.
    Head,
    /// The row of column numbers below the head: italic, centred.
    Numbers,
    /// A line of the list.
    Plain,
    /// The title of a group: bold.
    Group,
    /// A total: bold.
    Total,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Its paragraphs; none for an empty cell.
    pub paragraphs: Vec<Vec<Run>>,
    /// Whether a box to tick is drawn in it, in place of letters.
    pub ticked: bool,
    /// Columns it covers, from 1.
    pub colspan: usize,
    /// Rows it covers, from 1.
    pub rowspan: usize,
    /// Alignment, where it departs from the column's.
    pub align: Option<Align>,
}

/// What stands at one row and column of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot<'a> {
    /// A cell begins here.
    Cell(&'a Cell),
    /// A cell that began further left covers it.
    Left,
    /// The cell that began in this column further up covers it; `colspan` of that cell.
    Above {
        /// Columns the cell from above covers.
        colspan: usize,
    },
}

/// A grid that does not come out even.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uneven {
    /// The row, from 1, head rows counted in.
    pub row: usize,
    /// Columns its cells cover, those from above counted in.
    pub found: usize,
    /// Columns the table has.
    pub expected: usize,
}

impl Table {
    /// Widths of the columns, in millimetres, when the table is as wide as the text.
    pub fn widths_mm(&self, text_width_mm: f64) -> Vec<f64> {
        let sum: u32 = self.columns.iter().map(|column| column.share).sum();
        self.columns
            .iter()
            .map(|column| f64::from(column.share) / f64::from(sum.max(1)) * text_width_mm)
            .collect()
    }

    /// The size of its letters, and the free room at each side of a cell. The room of a tight table lies halfway to a small one's;
    /// so does the size of one that is both.
    pub const fn look(&self, look: &TableLook) -> (f64, f64) {
        let tight_mm = f64::midpoint(look.inset_x_mm, look.small_inset_x_mm);
        match (self.small, self.tight) {
            (true, false) => (look.small_pt, look.small_inset_x_mm),
            (true, true) => (f64::midpoint(look.size_pt, look.small_pt), tight_mm),
            (false, true) => (look.size_pt, tight_mm),
            (false, false) => (look.size_pt, look.inset_x_mm),
        }
    }

    /// What stands at each row and column of the head. A rowspan never leaves the head.
    pub fn head_grid(&self) -> Result<Vec<Vec<Slot<'_>>>, Uneven> {
        grid(&self.head, self.columns.len())
    }

    /// What stands at each row and column below the head.
    pub fn body_grid(&self) -> Result<Vec<Vec<Slot<'_>>>, Uneven> {
        grid(&self.body, self.columns.len())
    }

    /// The table with these columns only, from the left; None of one that does not come out even.
    pub fn with_columns(&self, columns: &[usize]) -> Option<Self> {
        let (head, body) = (self.head_grid().ok()?, self.body_grid().ok()?);
        let kept = columns.iter().filter_map(|at| self.columns.get(*at));
        Some(Self {
            columns: kept.cloned().collect(),
            small: self.small,
            tight: self.tight,
            unit: self.unit.clone(),
            head: rows_with(&self.head, &head, columns),
            body: rows_with(&self.body, &body, columns),
        })
    }
}

fn rows_with(rows: &[Row], grid: &[Vec<Slot<'_>>], columns: &[usize]) -> Vec<Row> {
    let of_row = |(row, slots): (&Row, &Vec<Slot<'_>>)| Row {
        kind: row.kind,
        about: row.about.clone(),
        cells: slots
            .iter()
            .enumerate()
            .filter_map(|(at, slot)| cell_with(at, slot, columns))
            .collect(),
    };
    rows.iter().zip(grid).map(of_row).collect()
}

/// A cell that covers some of the columns.
fn cell_with(at: usize, slot: &Slot<'_>, columns: &[usize]) -> Option<Cell> {
    let Slot::Cell(cell) = slot else { return None };
    let covered = at..at + cell.colspan.max(1);
    let colspan = columns.iter().filter(|column| covered.contains(column)).count();
    (colspan > 0).then(|| Cell {
        colspan,
        ..(*cell).clone()
    })
}

/// Lays cells out: each takes the first free columns of its row.
fn grid(rows: &[Row], columns: usize) -> Result<Vec<Vec<Slot<'_>>>, Uneven> {
    let mut laid: Vec<Vec<Option<Slot<'_>>>> = vec![vec![None; columns]; rows.len()];
    for (at, row) in rows.iter().enumerate() {
        for cell in &row.cells {
            let free = laid[at].iter().position(Option::is_none).unwrap_or(columns);
            let (width, height) = (cell.colspan.max(1), cell.rowspan.max(1));
            let taken = laid[at].iter().filter(|slot| slot.is_some()).count() + width;
            let fits = free + width <= columns && laid[at][free..free + width].iter().all(Option::is_none);
            if !fits || at + height > rows.len() {
                return Err(Uneven {
                    row: at + 1,
                    found: taken,
                    expected: columns,
                });
            }
            for (down, line) in laid[at..at + height].iter_mut().enumerate() {
                for (across, slot) in line[free..free + width].iter_mut().enumerate() {
                    *slot = Some(match (down, across) {
                        (0, 0) => Slot::Cell(cell),
                        (_, 0) => Slot::Above { colspan: width },
                        _ => Slot::Left,
                    });
                }
            }
        }
        let found = laid[at].iter().filter(|slot| slot.is_some()).count();
        if found != columns {
            return Err(Uneven {
                row: at + 1,
                found,
                expected: columns,
            });
        }
    }
    Ok(laid
        .into_iter()
        .map(|row| row.into_iter().flatten().collect())
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(colspan: usize, rowspan: usize) -> Cell {
        Cell {
            ticked: false,
            paragraphs: vec![],
            colspan,
            rowspan,
            align: None,
        }
    }

    fn row(cells: Vec<Cell>) -> Row {
        Row {
            kind: RowKind::Plain,
            about: None,
            cells,
        }
    }

    #[test]
    fn spans_cover_what_follows_and_what_is_below() {
        let rows = [
            row(vec![cell(1, 2), cell(2, 1)]),
            row(vec![cell(1, 1), cell(1, 1)]),
        ];
        let laid = grid(&rows, 3).unwrap();
        assert!(matches!(laid[0][..], [Slot::Cell(_), Slot::Cell(_), Slot::Left]));
        assert!(matches!(
            laid[1][..],
            [Slot::Above { colspan: 1 }, Slot::Cell(_), Slot::Cell(_)]
        ));
    }

    #[test]
    fn a_row_with_too_few_or_too_many_cells_is_refused() {
        assert_eq!(
            grid(&[row(vec![cell(1, 1)])], 2).unwrap_err(),
            Uneven {
                row: 1,
                found: 1,
                expected: 2
            }
        );
        assert_eq!(grid(&[row(vec![cell(3, 1)])], 2).unwrap_err().found, 3);
        assert!(
            grid(&[row(vec![cell(1, 2)])], 1).is_err(),
            "a rowspan below the last row"
        );
    }
}
