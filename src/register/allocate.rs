//! Giving a number: checked, reserved, made, committed, all under one lock, so that a crash at any moment leaves either a
//! whole row with its files or nothing.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Transaction;

use super::awards::enter;
use super::events::{event_of, stands};
use super::ledger::{append, head, keep};
use super::place::{Allocation, Wanted, allocate};
use super::problem::fault;
use super::reading::{OF_CAMPAIGN, both_forms, select};
use super::row::{AwardFacts, Event, IssuedFacts, Row, WORDS};
use super::same_words::{Saying, same_words};
use super::standing::{PaperRecord, records};
use super::{Reading, Register, Waiting};
use crate::diagnostic::{Fault, RegisterProblem};
use crate::model::PaperNumber;

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
    /// Issues a paper. `make` gets the number, where the campaign's papers stand and the register itself, and returns the paper; None there means it could not be made, and nothing is
    /// kept. While it works no other process can issue.
    pub fn issue(
        &mut self,
        wanted: &Wanted,
        waiting: Waiting<'_>,
        make: impl FnOnce(Allocation, &BTreeMap<String, PaperRecord>, Reading<'_>) -> Option<Made>,
    ) -> Result<Option<(Row, Allocation)>, Fault> {
        let account = self.account.clone();
        self.write(waiting, |transaction, path| {
            let sql = |error: rusqlite::Error| fault(path, &error);
            let papers = not_issued_yet(transaction, wanted, path)?;
            for acted_on in wanted.corrects.into_iter().chain(wanted.recalls) {
                stands(transaction, acted_on, path)?;
            }
            let allocation = allocate(transaction, wanted, path)?;
            let Some(paper) = make(allocation, &papers, Reading::new(transaction, path)) else {
                return Ok(None);
            };
            if !wanted.reasoned {
                same_words(transaction, &saying(wanted, allocation, &paper), path)?;
            }
            let mut row = issued(wanted, allocation, paper.facts);
            row.account = account;
            if let Some(expected) = &wanted.expected {
                let (seq, before) = head(transaction).map_err(sql)?;
                row.seal(seq + 1, before);
                if row.hash != *expected {
                    return Ok(None);
                }
            }
            let row = append(transaction, row).map_err(sql)?;
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

    /// Adds a row that voids a number no paper has got. A number that has a paper is refused; so is one that leaves a gap,
    /// unless that is meant.
    pub fn void_number(
        &mut self,
        wanted: &Wanted,
        number: PaperNumber,
        reason: &str,
        waiting: Waiting<'_>,
    ) -> Result<Row, Fault> {
        let account = self.account.clone();
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
                account,
                ..empty_row(&wanted, allocation)
            };
            append(transaction, row).map_err(|error| fault(path, &error))
        })
    }
}

/// What a paper says that is about to get its number.
fn saying<'a>(wanted: &'a Wanted, allocation: Allocation, paper: &'a Made) -> Saying<'a> {
    let words = paper.files.iter().find(|(name, _)| name == WORDS);
    Saying {
        campaign: &wanted.campaign,
        paper: &wanted.paper,
        issuer: &wanted.issuer,
        number: allocation.number,
        symbol: &wanted.symbol,
        date: wanted.date,
        title: &paper.facts.title,
        words: words.map(|(_, words)| words.as_slice()).unwrap_or_default(),
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
    let rows = select(transaction, OF_CAMPAIGN, both_forms(&wanted.campaign))
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
        account: None,
        facts: String::new(),
        previous: String::new(),
        hash: String::new(),
    }
}

fn register_fault(problem: RegisterProblem) -> Fault {
    Fault::new(problem, None)
}
