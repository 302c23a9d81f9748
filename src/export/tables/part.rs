//! A table of more columns than a sheet has room for: parted into tables below each other, each with the columns that say
//! what a row is about.

use std::ops::Range;

use super::columns::needs;
use super::fit::fit;
use crate::document::{Align, Format, Slot, Table};
use crate::faces::Fonts;

/// A table of figures has so many groups of columns.
const LEAST_WIDE: usize = 4;

/// So many parts more than have to be, at most, for rows to say in few lines what they are about.
const MORE: usize = 2;

/// The parts, each of which fits: so many that it reads well what a row is about, unless some more do not help; None if
/// no parting helps.
pub(super) fn part(table: &Table, width_mm: f64, format: &Format, fonts: &Fonts) -> Option<Vec<Table>> {
    let groups = groups(table)?;
    let (keys, rest) = groups.split_at(keys(table, &groups));
    let fitting = |count| in_parts(table, keys, rest, count, width_mm, format, fonts);
    let (count, parts) = (2..=rest.len()).find_map(|count| Some((count, fitting(count)?)))?;
    let reads = |parts: &Vec<Table>| parts.iter().all(|part| reads_well(part, width_mm, format, fonts));
    if reads(&parts) {
        return Some(parts);
    }
    let more = (count + 1..=count + MORE).find_map(|count| fitting(count).filter(reads));
    Some(more.unwrap_or(parts))
}

/// The parts of a table of groups of columns whose rows say in many lines what they are about, if they all do better;
/// None of another table.
pub(super) fn part_to_read(
    table: &Table,
    width_mm: f64,
    format: &Format,
    fonts: &Fonts,
) -> Option<Vec<Table>> {
    let wide = groups(table)?.iter().filter(|group| group.len() > 1).count();
    if wide < LEAST_WIDE || reads_well(table, width_mm, format, fonts) {
        return None;
    }
    let parts = part(table, width_mm, format, fonts)?;
    let read = parts.iter().all(|part| reads_well(part, width_mm, format, fonts));
    read.then_some(parts)
}

/// So many parts, if each fits.
fn in_parts(
    table: &Table,
    keys: &[Range<usize>],
    rest: &[Range<usize>],
    count: usize,
    width_mm: f64,
    format: &Format,
    fonts: &Fonts,
) -> Option<Vec<Table>> {
    let parts = shared(rest, count).into_iter().map(|chunk| {
        let columns: Vec<usize> = keys.iter().chain(chunk).flat_map(Clone::clone).collect();
        let mut part = table.with_columns(&columns)?;
        fit(&mut part, width_mm, format, fonts).then_some(part)
    });
    parts.collect()
}

/// Whether the columns that say what a row is about have room for that on two lines, or nearly so.
fn reads_well(table: &Table, width_mm: f64, format: &Format, fonts: &Fonts) -> bool {
    const NEARLY: f64 = 0.95;
    let widths = table.widths_mm(width_mm);
    let needs = needs(table, &widths, format, fonts);
    let keys = groups(table).map_or(0, |groups| keys(table, &groups));
    let mut columns = needs.iter().zip(widths).take(keys);
    columns.all(|(need, width)| NEARLY * need.two_lines_mm <= width)
}

/// Columns that stand under one cell of the head's first row.
fn groups(table: &Table) -> Option<Vec<Range<usize>>> {
    let grid = table.head_grid().ok()?;
    let first = grid.first()?;
    let cells = first.iter().enumerate().filter_map(|(at, slot)| match slot {
        Slot::Cell(cell) => Some(at..at + cell.colspan.max(1)),
        Slot::Left | Slot::Above { .. } => None,
    });
    Some(cells.collect())
}

/// How many of them say what a row is about: its number, and the first column of words.
fn keys(table: &Table, groups: &[Range<usize>]) -> usize {
    let left = |column: usize| {
        table
            .columns
            .get(column)
            .is_some_and(|column| column.align == Align::Left)
    };
    let words = groups.iter().position(|group| left(group.start));
    words.map_or(1, |at| at + 1).min(groups.len())
}

/// The groups in so many parts, of as even numbers of columns as can be.
fn shared(groups: &[Range<usize>], count: usize) -> Vec<&[Range<usize>]> {
    let columns = |groups: &[Range<usize>]| groups.iter().map(ExactSizeIterator::len).sum::<usize>();
    let mut rest = groups;
    let mut parts = Vec::new();
    for left in (1..=count).rev() {
        // One group at least for each part; the end nearest to an even share of what is left.
        let most = rest.len() + 1 - left;
        let off = |end: &usize| (columns(&rest[..*end]) * left).abs_diff(columns(rest));
        let end = (1..=most).min_by_key(off).unwrap_or(most);
        let (part, others) = rest.split_at(if left == 1 { rest.len() } else { end });
        parts.push(part);
        rest = others;
    }
    parts
}
