//! Who has a number already, and whether it was dropped since.

use rusqlite::Connection;

use super::reading::select;
use super::row::{Event, Row};
use crate::diagnostic::RegisterProblem;
use crate::model::Date;

/// The row that has a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    row: Row,
    /// When the number was dropped; None while its paper has it.
    dropped: Option<Date>,
}

impl Holder {
    pub(super) fn of(row: Row, connection: &Connection) -> rusqlite::Result<Self> {
        let dropped = if matches!(row.event, Event::Voided { .. }) {
            Some(row.date)
        } else {
            let rest = "WHERE of = ?1 AND event = 'voided'";
            let found = select(connection, rest, [row.seq.cast_signed()])?;
            found.first().map(|voided| voided.date)
        };
        Ok(Self { row, dropped })
    }

    /// That a paper cannot have its number, as a fault.
    pub fn taken(&self, number: String, issuer: &str) -> RegisterProblem {
        RegisterProblem::NumberTaken {
            number,
            issuer: issuer.to_owned(),
            year: self.row.date.year(),
            holder: self.row.described(),
            date: *self.dropped.unwrap_or(self.row.date),
            dropped: self.dropped.is_some(),
        }
    }

    /// `58/QĐ-UBND`.
    pub fn number_symbol(&self) -> String {
        self.row.number_symbol()
    }
}
