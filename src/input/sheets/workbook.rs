//! A workbook as it is in memory: sheets of cells that are not empty.

use std::collections::BTreeMap;
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
