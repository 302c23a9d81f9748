//! A workbook as it is in memory: sheets of cells that are not empty.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cell::CellValue;
use crate::diagnostic::{Cell, Place};

/// A workbook.
#[derive(Debug, Clone, Default)]
pub struct Workbook {
    /// Its sheets, in the order of their tabs.
    pub sheets: Vec<Sheet>,
}

/// A sheet: its cells by row and column, from 1.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What its tab shows.
    pub name: Arc<str>,
    /// Whether its tab is hidden.
    pub hidden: bool,
    /// Cells that are not empty, by row, then column.
    pub rows: BTreeMap<u32, BTreeMap<u32, CellValue>>,
    /// Merged cells: first row, first column, last row, last column.
    pub merged: Vec<[u32; 4]>,
    /// Rows that are hidden and hold something.
    pub hidden_rows: Vec<u32>,
    /// Columns that are hidden and hold something.
    pub hidden_columns: Vec<u32>,
}

/// What a sheet hides: the first and the last of rows and columns that follow each other, from 1. A file can say very many.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hidden {
    pub(super) rows: Vec<[u32; 2]>,
    pub(super) columns: Vec<[u32; 2]>,
}

/// Which of those, which are in order, are within some span.
fn within(all: impl Iterator<Item = u32>, mut spans: Vec<[u32; 2]>) -> Vec<u32> {
    spans.sort_unstable();
    let mut spans = spans.into_iter().peekable();
    let mut last = 0;
    let is_within = |at: &u32| {
        while let Some([_, end]) = spans.next_if(|[first, _]| first <= at) {
            last = last.max(end);
        }
        *at <= last
    };
    all.filter(is_within).collect()
}

impl Sheet {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: Arc::from(name),
            hidden: false,
            rows: BTreeMap::new(),
            merged: Vec::new(),
            hidden_rows: Vec::new(),
            hidden_columns: Vec::new(),
        }
    }

    pub(super) fn put(&mut self, row: u32, column: u32, value: CellValue) {
        self.rows.entry(row).or_default().insert(column, value);
    }

    /// Marks hidden rows and columns, as far as they hold something.
    pub(super) fn hide(&mut self, hidden: Hidden) {
        let used: BTreeSet<u32> = self.rows.values().flat_map(BTreeMap::keys).copied().collect();
        self.hidden_columns = within(used.into_iter(), hidden.columns);
        self.hidden_rows = within(self.rows.keys().copied(), hidden.rows);
    }

    /// What stands in a cell itself.
    pub fn at(&self, row: u32, column: u32) -> Option<&CellValue> {
        self.rows.get(&row)?.get(&column)
    }

    /// What stands in a cell, or in the merged cell that it is a part of.
    pub(super) fn covered(&self, row: u32, column: u32) -> Option<(u32, &CellValue)> {
        if let Some(value) = self.at(row, column) {
            return Some((row, value));
        }
        let around = self.merged.iter().find(|[top, left, bottom, right]| {
            (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column)
        })?;
        Some((around[0], self.at(around[0], around[1])?))
    }

    /// The place of a cell of the file.
    pub fn place(&self, file: &Arc<str>, row: u32, column: u32) -> Place {
        let sheet = Arc::clone(&self.name);
        Place::cell(file, Cell { sheet, row, column })
    }
}
