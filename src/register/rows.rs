//! The rows of a register, each found by its place in the chain and by the row that it is about.

use std::collections::BTreeMap;

use super::row::Row;

/// All rows, looked up once for each row that is shown: a register has thousands.
pub struct Rows<'a> {
    by_seq: BTreeMap<u64, &'a Row>,
    later: BTreeMap<u64, Vec<&'a Row>>,
}

impl<'a> Rows<'a> {
    /// The rows of a register, in its order.
    pub fn new(rows: &'a [Row]) -> Self {
        let mut later: BTreeMap<u64, Vec<&'a Row>> = BTreeMap::new();
        for row in rows {
            if let Some(of) = row.of {
                later.entry(of).or_default().push(row);
            }
        }
        Self {
            by_seq: rows.iter().map(|row| (row.seq, row)).collect(),
            later,
        }
    }

    /// The row at that place.
    pub fn of_seq(&self, seq: u64) -> Option<&'a Row> {
        self.by_seq.get(&seq).copied()
    }

    /// The rows that are about that one, in the register's order.
    pub fn later(&self, seq: u64) -> impl Iterator<Item = &'a Row> + '_ {
        self.later.get(&seq).into_iter().flatten().copied()
    }

    /// Number and symbol of the row at that place.
    pub fn number_of(&self, seq: u64) -> String {
        self.of_seq(seq).map(Row::number_symbol).unwrap_or_default()
    }
}
