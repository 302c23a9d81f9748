//! Rows → where each paper of a campaign stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::row::{AwardFacts, Event, IssuedFacts, Row};
use crate::model::{Issued, IssuedText};

/// All issues of one paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperRecord {
    /// The one in force; None where there is none, or where the last one was recalled or voided.
    pub current: Option<Issue>,
    /// Those before it, with what ended them.
    pub former: Vec<(Issue, Ended)>,
}

/// One issue of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Its row.
    pub row: Row,
    /// Of a decision: its lines in the book of awards.
    pub book: Vec<Row>,
    /// Rows of letters that corrected its form.
    pub corrected: Vec<u64>,
}

/// What ended an issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The row that says so.
    pub row: u64,
    /// How.
    pub event: Event,
}

impl Issue {
    /// What the register says of it.
    pub fn facts(&self) -> Option<&IssuedFacts> {
        match &self.row.event {
            Event::Issued(facts) => Some(facts),
            _ => None,
        }
    }

    /// Of a decision: those it awards, as the book of awards has them.
    pub fn awards(&self) -> impl Iterator<Item = &AwardFacts> {
        self.book.iter().filter_map(|row| match &row.event {
            Event::Awarded(award) => Some(award.as_ref()),
            _ => None,
        })
    }

    /// As the model needs it; `former` are the issues before it.
    pub fn issued(&self, former: &[(Self, Ended)]) -> Issued {
        let replaced = self
            .row
            .of
            .and_then(|of| former.iter().find(|(issue, _)| issue.row.seq == of));
        Issued {
            row: Some(self.row.seq),
            number: self.row.number,
            symbol: self.row.symbol.clone(),
            title: self.facts().map(|facts| facts.title.clone()).unwrap_or_default(),
            date: self.row.date,
            reason: self.facts().and_then(|facts| facts.reason.clone()),
            replaces: replaced.map(|(issue, _)| Arc::new(issue.issued(&[]))),
            awards: self.awards().map(|award| award.line.clone()).collect(),
            text: IssuedText::NotAsked,
        }
    }
}

/// Where each paper stands after these rows of one campaign, by paper id.
pub fn records(rows: impl IntoIterator<Item = Row>) -> BTreeMap<String, PaperRecord> {
    let mut papers: BTreeMap<String, PaperRecord> = BTreeMap::new();
    for row in rows {
        let of = row.of;
        match &row.event {
            Event::Issued(_) => {
                let record = papers.entry(row.paper.clone()).or_default();
                let issue = Issue {
                    row,
                    book: Vec::new(),
                    corrected: Vec::new(),
                };
                end_replaced(record, &issue);
                record.current = Some(issue);
            }
            Event::Awarded(_) => {
                if let Some(issue) = issue_of(&mut papers, of) {
                    issue.book.push(row);
                }
            }
            Event::Corrected { by } => {
                let by = *by;
                if let Some(issue) = issue_of(&mut papers, of) {
                    issue.corrected.push(by);
                }
            }
            Event::Replaced { .. } | Event::Recalled { .. } | Event::Voided { .. } => end(&mut papers, &row),
            Event::Reprinted { .. } | Event::Spoilt { .. } => {}
        }
    }
    papers
}

/// A new issue in place of one that still stands ends that one.
fn end_replaced(record: &mut PaperRecord, by: &Issue) {
    if let Some(before) = record.current.take() {
        let event = Event::Replaced { by: by.row.seq };
        record.former.push((
            before,
            Ended {
                row: by.row.seq,
                event,
            },
        ));
    }
}

fn end(papers: &mut BTreeMap<String, PaperRecord>, row: &Row) {
    for record in papers.values_mut() {
        if record
            .current
            .as_ref()
            .is_some_and(|issue| Some(issue.row.seq) == row.of)
            && let Some(issue) = record.current.take()
        {
            let ended = Ended {
                row: row.seq,
                event: row.event.clone(),
            };
            record.former.push((issue, ended));
        }
    }
}

fn issue_of(papers: &mut BTreeMap<String, PaperRecord>, of: Option<u64>) -> Option<&mut Issue> {
    papers
        .values_mut()
        .filter_map(|record| record.current.as_mut())
        .find(|issue| Some(issue.row.seq) == of)
}
