//! What happens to a paper after it was issued: entered only while it stands.

use std::path::Path;

use rusqlite::Connection;

use super::ledger::append;
use super::problem::fault;
use super::reading::select;
use super::row::{Event, Row};
use super::{Register, Waiting};
use crate::diagnostic::{Fault, IssueProblem, RegisterProblem, shown};
use crate::model::Date;

impl Register {
    /// Adds an event about the paper of `row`, which has to stand still.
    pub fn note(&mut self, row: &Row, event: Event, date: Date, waiting: Waiting<'_>) -> Result<Row, Fault> {
        let noted = self.note_all(&[(row, event)], date, waiting)?;
        let noted = noted.into_iter().next();
        noted.ok_or_else(|| damaged(self.place()))
    }

    /// Adds an event about each of these papers, or lines of the book of awards: all of them or none. Each has to stand still:
    /// another process may have ended it since it was read.
    pub fn note_all(
        &mut self,
        events: &[(&Row, Event)],
        date: Date,
        waiting: Waiting<'_>,
    ) -> Result<Vec<Row>, Fault> {
        let account = self.account.clone();
        self.write(waiting, |transaction, path| {
            let mut noted = Vec::new();
            for (row, event) in events {
                stands(transaction, paper_of(row), path)?;
                let mut entry = event_of(row, row.seq, event.clone());
                entry.date = date;
                entry.account.clone_from(&account);
                noted.push(append(transaction, entry).map_err(|error| fault(path, &error))?);
            }
            Ok(noted)
        })
    }
}

/// The row of the paper that a row is about: a line of the book of awards belongs to its decision.
fn paper_of(row: &Row) -> u64 {
    match row.event {
        Event::Awarded(_) => row.of.unwrap_or(row.seq),
        Event::Issued(_)
        | Event::Replaced { .. }
        | Event::Corrected { .. }
        | Event::Recalled { .. }
        | Event::Voided { .. }
        | Event::Reprinted { .. }
        | Event::Spoilt { .. } => row.seq,
    }
}

/// The paper of that row was not replaced, called back or dropped since it was read.
pub(super) fn stands(transaction: &Connection, paper: u64, path: &Path) -> Result<(), Fault> {
    let sql = |error: rusqlite::Error| fault(path, &error);
    let about = "WHERE of = ?1 AND event IN ('replaced', 'recalled', 'voided') ORDER BY seq LIMIT 1";
    let ended = select(transaction, about, [paper.cast_signed()]).map_err(sql)?;
    let Some(ended) = ended.into_iter().next() else {
        return Ok(());
    };
    let own = select(transaction, "WHERE seq = ?1", [paper.cast_signed()]).map_err(sql)?;
    let problem = IssueProblem::EndedMeanwhile {
        id: ended.paper.clone(),
        number: own.first().map(Row::number_symbol).unwrap_or_default(),
        row: ended.seq,
    };
    Err(Fault::new(problem, None))
}

/// A row without a number of its own, about the row `of`.
pub(super) fn event_of(row: &Row, of: u64, event: Event) -> Row {
    Row {
        of: Some(of),
        series: String::new(),
        number: None,
        symbol: String::new(),
        event,
        ..row.clone()
    }
}

fn damaged(path: &Path) -> Fault {
    let path = shown(path);
    Fault::new(RegisterProblem::Damaged { path }, None)
}
