//! A table of more columns than a sheet has room for: parted into tables below each other, each with the columns that say
//! what a row is about.

use super::fit::fit;
use crate::document::{Align, Format, Slot, Table};
use crate::faces::Fonts;

/// The parts, each of which fits; None if no parting helps.
pub(super) fn part(table: &Table, width_mm: f64, format: &Format, fonts: &Fonts) -> Option<Vec<Table>> {
    let groups = groups(table)?;
    let keys = keys(table, &groups);
    let (key_columns, rest) = groups.split_at(keys);
    (2..=rest.len()).find_map(|count| {
        let parts = shared(rest, count).into_iter().map(|chunk| {
            let columns = key_columns
                .iter()
                .chain(chunk)
                .flat_map(Clone::clone)
                .collect::<Vec<_>>();
            let mut part = table.with_columns(&columns)?;
            fit(&mut part, width_mm, format, fonts).then_some(part)
        });
        parts.collect()
    })
}

/// Columns that stand under one cell of the head's first row.
fn groups(table: &Table) -> Option<Vec<std::ops::Range<usize>>> {
    let grid = table.head_grid().ok()?;
    let first = grid.first()?;
    let cells = first.iter().enumerate().filter_map(|(at, slot)| match slot {
        Slot::Cell(cell) => Some(at..at + cell.colspan.max(1)),
        Slot::Left | Slot::Above { .. } => None,
    });
    Some(cells.collect())
}

/// How many of them say what a row is about: its number, and the first column of words.
fn keys(table: &Table, groups: &[std::ops::Range<usize>]) -> usize {
    let left = |column: usize| {
        table
            .columns
            .get(column)
            .is_some_and(|column| column.align == Align::Left)
    };
    let words = groups.iter().position(|group| left(group.start));
    words.map_or(1, |at| at + 1).min(groups.len())
}

/// The groups in so many parts, as even as can be.
fn shared(groups: &[std::ops::Range<usize>], count: usize) -> Vec<&[std::ops::Range<usize>]> {
    let (each, more) = (groups.len() / count, groups.len() % count);
    let mut rest = groups;
    let mut parts = Vec::new();
    for at in 0..count {
        let (part, others) = rest.split_at(each + usize::from(at < more));
        parts.push(part);
        rest = others;
    }
    parts
}
