//! Giving a number: checked, reserved, made, committed, all under one lock, so that a crash at any moment leaves either a
//! whole row with its files or nothing.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, Transaction, params};

use super::awards::enter;
use super::ledger::{append, head, keep, select};
use super::problem::fault;
use super::row::{AwardFacts, Event, IssuedFacts, Row};
use super::standing::{PaperRecord, records};
use super::{Register, Waiting};
use crate::diagnostic::{Fault, RegisterProblem};
use crate::model::{Date, PaperNumber, Series};

/// What is to be issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The campaign's folder in `inputs/`.
    pub campaign: String,
    /// Id of the paper.
    pub paper: String,
    /// Full name of the issuing body.
    pub issuer: String,
    /// The series that numbers it; None for a list.
    pub series: Option<Series>,
    /// What stands after the number.
    pub symbol: String,
    /// The day of issue; chooses the year of the series.
    pub date: Date,
    /// A number that was given elsewhere; None lets the register give the next one.
    pub number: Option<PaperNumber>,
    /// Whether the office wrote down why number and day are out of order.
    pub reasoned: bool,
    /// Row of the issue that this one replaces.
    pub replaces: Option<u64>,
    /// Row of the paper whose form this letter corrects.
    pub corrects: Option<u64>,
    /// Row of the paper that this letter calls back.
    pub recalls: Option<u64>,
}

/// The place in the register that a paper is about to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allocation {
    /// Its row.
    pub row: u64,
    /// Its number; None for a list.
    pub number: Option<PaperNumber>,
    /// Whether it is the first of its series in its year.
    pub opens_series: bool,
}

/// An issued paper, ready to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What the register says of it.
    pub facts: IssuedFacts,
    /// Its files: name and final bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// Of a decision: those it awards, in the order of its list.
    pub awards: Vec<AwardFacts>,
}

impl Register {
    /// Issues a paper. `make` gets the number and where the campaign's papers stand, and returns the paper; None there means it could not be made, and nothing is
    /// kept. While it works no other process can issue.
    pub fn issue(
        &mut self,
        wanted: &Wanted,
        waiting: Waiting<'_>,
        make: impl FnOnce(Allocation, &BTreeMap<String, PaperRecord>) -> Option<Made>,
    ) -> Result<Option<(Row, Allocation)>, Fault> {
        self.write(waiting, |transaction, path| {
            let sql = |error: rusqlite::Error| fault(path, &error);
            let papers = not_issued_yet(transaction, wanted, path)?;
            let allocation = allocate(transaction, wanted, path)?;
            let Some(paper) = make(allocation, &papers) else {
                return Ok(None);
            };
            let row = append(transaction, issued(wanted, allocation, paper.facts)).map_err(sql)?;
            for (name, bytes) in &paper.files {
                keep(transaction, row.seq, name, bytes).map_err(sql)?;
            }
            for (of, event) in ended(wanted, row.seq) {
                append(transaction, event_of(&row, of, event)).map_err(sql)?;
            }
            enter(transaction, &row, paper.awards).map_err(sql)?;
            Ok(Some((row, allocation)))
        })
    }

    /// Adds an event about the paper of `row`.
    pub fn note(&mut self, row: &Row, event: Event, date: Date, waiting: Waiting<'_>) -> Result<Row, Fault> {
        self.write(waiting, |transaction, path| {
            let mut noted = event_of(row, row.seq, event);
            noted.date = date;
            append(transaction, noted).map_err(|error| fault(path, &error))
        })
    }

    /// Adds a row that voids a number no paper has got. A number that has a paper is refused.
    pub fn void_number(
        &mut self,
        wanted: &Wanted,
        number: PaperNumber,
        reason: &str,
        waiting: Waiting<'_>,
    ) -> Result<Row, Fault> {
        self.write(waiting, |transaction, path| {
            let wanted = Wanted {
                number: Some(number),
                reasoned: true,
                ..wanted.clone()
            };
            let allocation = allocate(transaction, &wanted, path)?;
            let row = Row {
                event: Event::Voided {
                    reason: reason.to_owned(),
                },
                ..empty_row(&wanted, allocation)
            };
            append(transaction, row).map_err(|error| fault(path, &error))
        })
    }
}

/// What else the new row does: it replaces, corrects or calls back an older one.
fn ended(wanted: &Wanted, by: u64) -> impl Iterator<Item = (u64, Event)> {
    let replaced = wanted.replaces.map(|row| (row, Event::Replaced { by }));
    let corrected = wanted.corrects.map(|row| (row, Event::Corrected { by }));
    let recalled = wanted.recalls.map(|row| (row, Event::Recalled { by }));
    replaced.into_iter().chain(corrected).chain(recalled)
}

/// The paper is a draft, or exactly the issue that is to be replaced. Another process may have been faster.
fn not_issued_yet(
    transaction: &Transaction<'_>,
    wanted: &Wanted,
    path: &Path,
) -> Result<BTreeMap<String, PaperRecord>, Fault> {
    let rows = select(
        transaction,
        "WHERE campaign = ?1 ORDER BY seq",
        [&wanted.campaign],
    )
    .map_err(|error| fault(path, &error))?;
    let papers = records(rows);
    let current = papers
        .get(&wanted.paper)
        .and_then(|record| record.current.as_ref());
    match (current, wanted.replaces) {
        (Some(issue), replaced) if replaced != Some(issue.row.seq) => {
            Err(register_fault(RegisterProblem::AlreadyIssued {
                id: wanted.paper.clone(),
                number: issue.row.number_symbol(),
                date: *issue.row.date,
            }))
        }
        (None, Some(_)) => Err(register_fault(RegisterProblem::NotIssued {
            id: wanted.paper.clone(),
        })),
        _ => Ok(papers),
    }
}

fn allocate(transaction: &Transaction<'_>, wanted: &Wanted, path: &Path) -> Result<Allocation, Fault> {
    let sql = |error: rusqlite::Error| fault(path, &error);
    let row = head(transaction).map_err(sql)?.0 + 1;
    let Some(series) = &wanted.series else {
        return Ok(Allocation {
            row,
            number: None,
            opens_series: false,
        });
    };
    spelled_as_before(transaction, &series.issuer).map_err(sql)??;
    let last = last_number(transaction, wanted, series).map_err(sql)?;
    let number = match wanted.number {
        Some(number) => number,
        None => PaperNumber::new(last.unwrap_or(0) + 1).ok_or_else(|| {
            register_fault(RegisterProblem::BadNumber {
                found: (u64::from(last.unwrap_or(0)) + 1).to_string(),
            })
        })?,
    };
    if let Some(holder) = holder(transaction, wanted, series, number).map_err(sql)? {
        return Err(taken(&holder, wanted, number));
    }
    if let Some(other) = out_of_order(transaction, wanted, series, number)
        .map_err(sql)?
        .filter(|_| !wanted.reasoned)
    {
        return Err(register_fault(RegisterProblem::NumberAgainstDate {
            number: number.to_string(),
            date: *wanted.date,
            other: other.number_symbol(),
            other_date: *other.date,
        }));
    }
    Ok(Allocation {
        row,
        number: Some(number),
        opens_series: last.is_none(),
    })
}

fn year(date: Date) -> i32 {
    date.year()
}

fn last_number(transaction: &Connection, wanted: &Wanted, series: &Series) -> rusqlite::Result<Option<u32>> {
    let query = "SELECT max(number) FROM row \
                 WHERE issuer = ?1 AND series = ?2 AND year = ?3 AND number IS NOT NULL";
    transaction
        .prepare_cached(query)?
        .query_row(params![series.issuer, series.name, year(wanted.date)], |row| {
            row.get(0)
        })
}

/// The row that has the number already, in the series or with the symbol.
fn holder(
    transaction: &Connection,
    wanted: &Wanted,
    series: &Series,
    number: PaperNumber,
) -> rusqlite::Result<Option<Row>> {
    let letter = number.letter().map(String::from).unwrap_or_default();
    let year = year(wanted.date);
    let in_series = "WHERE issuer = ?1 AND series = ?2 AND year = ?3 AND number = ?4 AND letter = ?5 \
                     AND number IS NOT NULL";
    let with_symbol = "WHERE issuer = ?1 AND symbol = ?2 AND year = ?3 AND number = ?4 AND letter = ?5 \
                       AND number IS NOT NULL AND event IN ('issued', 'voided')";
    for (query, name) in [(in_series, &series.name), (with_symbol, &wanted.symbol)] {
        let found = select(
            transaction,
            query,
            params![series.issuer, name, year, number.value(), letter],
        )?;
        if let Some(row) = found.into_iter().next() {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

fn taken(holder: &Row, wanted: &Wanted, number: PaperNumber) -> Fault {
    register_fault(RegisterProblem::NumberTaken {
        number: number.with_symbol(&wanted.symbol).to_string(),
        issuer: wanted.issuer.clone(),
        year: year(wanted.date),
        holder: holder.described(),
        date: *holder.date,
    })
}

/// A row of the series with a lower number and a later day, or with a higher number and an earlier day.
fn out_of_order(
    transaction: &Connection,
    wanted: &Wanted,
    series: &Series,
    number: PaperNumber,
) -> rusqlite::Result<Option<Row>> {
    let lower_but_later = "WHERE issuer = ?1 AND series = ?2 AND year = ?3 AND date > ?4 AND number < ?5 \
                           AND number IS NOT NULL ORDER BY number DESC LIMIT 1";
    let higher_but_earlier = "WHERE issuer = ?1 AND series = ?2 AND year = ?3 AND number > ?5 AND date < ?4 \
                              AND number IS NOT NULL ORDER BY number LIMIT 1";
    for query in [lower_but_later, higher_but_earlier] {
        let found = select(
            transaction,
            query,
            params![
                series.issuer,
                series.name,
                year(wanted.date),
                wanted.date.to_string(),
                number.value()
            ],
        )?;
        if let Some(row) = found.into_iter().next() {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// A body whose name differs only in capitals or spaces would get a second series by mistake.
fn spelled_as_before(transaction: &Connection, issuer: &str) -> rusqlite::Result<Result<(), Fault>> {
    let folded = |name: &str| {
        name.to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let mut known = String::new();
    let query = "SELECT min(issuer) FROM row WHERE issuer > ?1 AND number IS NOT NULL";
    while let Some(next) = transaction
        .prepare_cached(query)?
        .query_row([&known], |row| row.get::<_, Option<String>>(0))?
    {
        if next != issuer && folded(&next) == folded(issuer) {
            return Ok(Err(register_fault(RegisterProblem::IssuerSpelledOtherwise {
                issuer: issuer.to_owned(),
                known: next,
            })));
        }
        known = next;
    }
    Ok(Ok(()))
}

fn issued(wanted: &Wanted, allocation: Allocation, facts: IssuedFacts) -> Row {
    Row {
        event: Event::Issued(Box::new(facts)),
        of: wanted.replaces,
        ..empty_row(wanted, allocation)
    }
}

fn empty_row(wanted: &Wanted, allocation: Allocation) -> Row {
    let series = wanted.series.as_ref();
    Row {
        seq: 0,
        of: None,
        issuer: wanted.issuer.clone(),
        series: series.map(|series| series.name.clone()).unwrap_or_default(),
        number: allocation.number,
        symbol: wanted.symbol.clone(),
        date: wanted.date,
        campaign: wanted.campaign.clone(),
        paper: wanted.paper.clone(),
        event: Event::Voided {
            reason: String::new(),
        },
        facts: String::new(),
        previous: String::new(),
        hash: String::new(),
    }
}

/// A row without a number of its own, about the row `of`.
fn event_of(row: &Row, of: u64, event: Event) -> Row {
    Row {
        of: Some(of),
        series: String::new(),
        number: None,
        symbol: String::new(),
        event,
        ..row.clone()
    }
}

fn register_fault(problem: RegisterProblem) -> Fault {
    Fault::new(problem, None)
}
