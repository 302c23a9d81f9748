//! A table of counts, as pages and workbooks show it.

use crate::model::thousands;

/// A table whose last row is the sum of the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatisticsTable {
    /// Its name for programs: `by_form`.
    pub id: &'static str,
    /// Its name for people.
    pub title: String,
    /// Heads of the columns; the first is of the rows' names.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<StatisticsRow>,
    /// Their sum.
    pub total: StatisticsRow,
}

/// A row of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatisticsRow {
    /// What is counted in it.
    pub name: String,
    /// A figure for each column after the first.
    pub figures: Vec<Figure>,
}

/// A figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// So many, or so many đồng.
    Count(u64),
    /// A part of the whole, in thousandths.
    Share(u64),
    /// Nothing to say: a part of nothing.
    None,
}

impl Figure {
    /// A part of a whole.
    pub(super) fn share(part: u64, whole: u64) -> Self {
        match whole {
            0 => Self::None,
            whole => Self::Share((part * 2_000 + whole) / (whole * 2)),
        }
    }

    /// How many; None of what is no count.
    pub const fn count(self) -> Option<u64> {
        match self {
            Self::Count(count) => Some(count),
            Self::Share(_) | Self::None => None,
        }
    }

    /// As people write it: `1.053.000`, `62,5%`.
    pub fn shown(self) -> String {
        match self {
            Self::Count(count) => thousands(count),
            Self::Share(share) => format!("{},{}%", share / 10, share % 10),
            Self::None => String::new(),
        }
    }
}
