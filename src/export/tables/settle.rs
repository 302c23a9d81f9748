//! Widths where a table has no room for all that each column would like: what one column gives up and another needs more is
//! moved until the rows have the fewest lines and the fewest names are parted.

use super::columns::{Needs, SPARE_MM};
use crate::document::{Format, Row, RowKind, Slot, Table, Uneven};
use crate::export::letters::letters_of;
use crate::export::lines::{Atom, atoms, lines};
use crate::export::texts::Room;
use crate::faces::Fonts;

/// From so many rows on some are looked at, evenly over the list: a long list has many of each kind.
const ROWS_LOOKED_AT: usize = 40;
/// Lines of a row that a parted name is worth.
const PARTED_NAME: f64 = 1.0;
/// What is moved to a column at once, in steps of a millimetre: at most so much.
const STEPS: u32 = 24;
/// So often at most.
const MOVES: usize = 20;

/// A table whose widths are looked for.
pub(super) struct Settling {
    rows: Vec<Line>,
    /// No column is narrower than its longest word.
    words_mm: Vec<f64>,
    /// For the whole things of its head.
    heads_mm: Vec<f64>,
    padding_mm: f64,
}

/// A row.
struct Line {
    cells: Vec<Piece>,
}

/// A cell: the columns that it covers, and the atoms of each paragraph.
struct Piece {
    at: usize,
    columns: usize,
    paragraphs: Vec<Vec<Atom>>,
}

impl Settling {
    /// What is known of a table.
    pub(super) fn of(table: &Table, needs: &[Needs], format: &Format, fonts: &Fonts) -> Self {
        let (size_pt, inset_mm) = table.look(&format.table);
        let padding_mm = 2.0 * inset_mm + SPARE_MM;
        let every = table.body.len().div_ceil(ROWS_LOOKED_AT).max(1);
        let head = of_rows(&table.head, table.head_grid(), 1, size_pt, fonts);
        let whole = |column: usize| {
            let cells = head.iter().flat_map(|row| &row.cells);
            let own = cells.filter(|cell| cell.at == column && cell.columns == 1);
            let atoms = own.flat_map(|cell| cell.paragraphs.iter().flatten());
            atoms.map(|atom| atom.width_mm + padding_mm).fold(0.0, f64::max)
        };
        Self {
            heads_mm: (0..needs.len()).map(whole).collect(),
            words_mm: needs.iter().map(|need| need.word_mm).collect(),
            rows: of_rows(&table.body, table.body_grid(), every, size_pt, fonts),
            padding_mm,
        }
    }

    /// The best of the least widths that lead on from one of these, within a room, and how many whole things they part; None if
    /// there are none.
    pub(super) fn best(
        &self,
        ways: impl Iterator<Item = Vec<f64>>,
        room_mm: f64,
    ) -> Option<(Vec<f64>, usize)> {
        let settled = ways.map(|widths| self.settled(widths, room_mm));
        let (_, widths) = settled.min_by(|one, other| one.0.total_cmp(&other.0))?;
        let shown = (0..widths.len()).flat_map(|at| self.column(at, widths[at]));
        let parted = shown.map(|cell| cell.parted).sum();
        Some((widths, parted))
    }

    /// What it costs at last, and the widths.
    fn settled(&self, mut widths: Vec<f64>, room_mm: f64) -> (f64, Vec<f64>) {
        let mut cost = f64::MAX;
        for _ in 0..MOVES {
            let shown: Vec<Vec<Shown>> = (0..widths.len()).map(|at| self.column(at, widths[at])).collect();
            cost = cost_of(shown.iter().map(Vec::as_slice));
            let free = room_mm - widths.iter().sum::<f64>();
            let moves = self.moves(&shown, &widths, free);
            let costs = moves.into_iter().map(|moved| (self.cost(&moved, &shown), moved));
            let best = costs.min_by(|one, other| one.0.total_cmp(&other.0));
            let Some((_, moved)) = best.filter(|(less, _)| *less < cost) else {
                break;
            };
            for (at, width) in moved {
                widths[at] = width;
            }
        }
        (cost, widths)
    }

    /// What may be moved to a column that lacks room, of what is free and of another one's: new widths of columns.
    fn moves(&self, shown: &[Vec<Shown>], widths: &[f64], free_mm: f64) -> Vec<Vec<(usize, f64)>> {
        let lacking = (0..widths.len()).filter(|to| shown[*to].iter().any(|cell| cell.lacks));
        let wanted = lacking.flat_map(|to| (1..=STEPS).map(move |step| (to, f64::from(step))));
        let of = |(to, step): (usize, f64)| -> Vec<Vec<(usize, f64)>> {
            let more = (to, widths[to] + step);
            let missing = step - free_mm.max(0.0);
            if missing <= 0.0 {
                return vec![vec![more]];
            }
            let givers = (0..widths.len()).filter(|from| *from != to && self.gives(*from, missing, widths));
            givers
                .map(|from| vec![more, (from, widths[from] - missing)])
                .collect()
        };
        wanted.flat_map(of).collect()
    }

    fn cost(&self, moved: &[(usize, f64)], shown: &[Vec<Shown>]) -> f64 {
        let anew: Vec<(usize, Vec<Shown>)> = moved
            .iter()
            .map(|(at, width)| (*at, self.column(*at, *width)))
            .collect();
        cost_of(shown.iter().enumerate().map(|(at, as_it_is)| {
            let own = anew.iter().find(|(column, _)| *column == at);
            own.map_or(as_it_is.as_slice(), |(_, shown)| shown)
        }))
    }

    /// Whether a column may be so much narrower: for its words, and its head where that is whole.
    fn gives(&self, from: usize, step: f64, widths: &[f64]) -> bool {
        let left = widths[from] - step;
        left >= self.words_mm[from] && (left >= self.heads_mm[from] || widths[from] < self.heads_mm[from])
    }

    /// The cells of a column, row by row; a cell of several columns is left out.
    fn column(&self, column: usize, width_mm: f64) -> Vec<Shown> {
        let room = width_mm - self.padding_mm;
        let of_row = |row: &Line| {
            let mut cells = row.cells.iter();
            let own = cells.find(|cell| cell.at == column && cell.columns == 1);
            own.map_or_else(Shown::default, |cell| cell.shown(room))
        };
        self.rows.iter().map(of_row).collect()
    }
}

/// What a cell looks like in a width.
#[derive(Debug, Clone, Copy, Default)]
struct Shown {
    lines: usize,
    /// How many of its whole things are parted.
    parted: usize,
    /// Whether a paragraph of it has several lines.
    lacks: bool,
}

impl Piece {
    fn shown(&self, room_mm: f64) -> Shown {
        let of = |atoms: &Vec<Atom>| {
            let wide = atoms.iter().filter(|atom| atom.width_mm > room_mm).count();
            (lines(atoms, room_mm, room_mm).len() + wide, wide)
        };
        let all = self.paragraphs.iter().map(of);
        let (lines, parted) = all.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        Shown {
            lines,
            parted,
            lacks: lines > self.paragraphs.len(),
        }
    }
}

/// Lines of all rows, and what is parted in them.
fn cost_of<'a>(columns: impl Iterator<Item = &'a [Shown]>) -> f64 {
    let mut rows: Vec<usize> = Vec::new();
    let mut parted = 0;
    for column in columns {
        rows.resize(column.len(), 0);
        for (most, cell) in rows.iter_mut().zip(column) {
            *most = cell.lines.max(*most);
            parted += cell.parted;
        }
    }
    number(rows.iter().sum()) + PARTED_NAME * number(parted)
}

fn of_rows(
    rows: &[Row],
    grid: Result<Vec<Vec<Slot<'_>>>, Uneven>,
    every: usize,
    size_pt: f64,
    fonts: &Fonts,
) -> Vec<Line> {
    let rows = rows.iter().zip(grid.unwrap_or_default()).step_by(every);
    rows.map(|(row, slots)| of_row(row, &slots, size_pt, fonts))
        .collect()
}

fn of_row(row: &Row, slots: &[Slot<'_>], size_pt: f64, fonts: &Fonts) -> Line {
    let bold = matches!(row.kind, RowKind::Head | RowKind::Group | RowKind::Total);
    let room = Room::of_cell(size_pt, bold, row.kind == RowKind::Numbers);
    let cells = slots.iter().enumerate().filter_map(|(at, slot)| match slot {
        Slot::Cell(cell) => Some(Piece {
            at,
            columns: cell.colspan.max(1),
            paragraphs: cell
                .paragraphs
                .iter()
                .map(|runs| atoms(&letters_of(runs), &room, fonts))
                .collect(),
        }),
        Slot::Left | Slot::Above { .. } => None,
    });
    Line {
        cells: cells.collect(),
    }
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
