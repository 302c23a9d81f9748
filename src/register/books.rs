//! Rows → the books that an office prints: the register of outgoing papers (Nghị định 30/2020/NĐ-CP, Điều 15 and Phụ lục
//! IV) and the book of awards.

use serde::Serialize;

use super::awards::BOOK;
use super::row::{AwardFacts, Event, IssuedFacts, Origin, Row};
use super::rows::Rows;
use crate::model::Date;

/// A body and a year that have a book.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BookOf {
    /// Full name of the issuing body.
    pub issuer: String,
    /// The year.
    pub year: i32,
}

/// The register of outgoing papers of one body and year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutgoingBook {
    /// The year.
    pub year: i32,
    /// Day of the first paper.
    pub from: Date,
    /// Day of the last one.
    pub to: Date,
    /// The series, in the order of their names.
    pub series: Vec<OutgoingSeries>,
}

/// A series of the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutgoingSeries {
    /// `QĐ`, `chung`.
    pub name: String,
    /// Its first number, `01`.
    pub first: String,
    /// Its last number.
    pub last: String,
    /// The papers, by number.
    pub lines: Vec<OutgoingLine>,
}

/// One line: columns 1 to 7 and 10 of the decree's form; the others are written by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutgoingLine {
    /// `58/QĐ-UBND`.
    pub number_symbol: String,
    /// Its day.
    pub date: Date,
    /// Kind and subject; empty for a number that no paper got.
    pub title: String,
    /// Who signed.
    pub signer: String,
    /// Who receives it.
    pub recipients: Vec<String>,
    /// Who keeps the archived copy.
    pub archive: String,
    /// How many copies, where the office says so.
    pub copies: Option<u32>,
    /// What else there is to say of it.
    pub notes: Vec<Note>,
}

/// The book of awards of one body and year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AwardBook {
    /// The year.
    pub year: i32,
    /// Day of the first decision.
    pub from: Date,
    /// Day of the last one.
    pub to: Date,
    /// By number.
    pub lines: Vec<AwardBookLine>,
}

/// One line of the book of awards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AwardBookLine {
    /// Number in the book.
    pub number: String,
    /// Day of the decision.
    pub date: Date,
    /// The award.
    #[serde(flatten)]
    pub facts: AwardFacts,
    /// What else there is to say of it.
    pub notes: Vec<Note>,
}

/// What stands in the last column of a book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it says.
    pub kind: NoteKind,
    /// The other paper's number, or the office's reason.
    pub about: String,
}

/// What a note says; templates see the name in small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteKind {
    /// The paper was replaced by the other one.
    Replaced,
    /// Its form was corrected by the other one.
    Corrected,
    /// It was called back by the other one.
    Recalled,
    /// The number is void, for a reason.
    Voided,
    /// A certificate was printed again, for a reason.
    Reprinted,
    /// Another system gave the number, or a hand wrote it.
    Entered,
    /// The signed paper was made elsewhere.
    Elsewhere,
    /// The paper replaces the other one.
    Replaces,
    /// Number or day are out of order, for a reason.
    Reasoned,
}

/// The bodies and years that have papers.
pub fn books(rows: &[Row]) -> Vec<BookOf> {
    let mut found: Vec<BookOf> = rows
        .iter()
        .map(|row| BookOf {
            issuer: row.issuer.clone(),
            year: year(row),
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The register of outgoing papers; None where the body issued nothing in that year.
pub fn outgoing(rows: &[Row], of: &BookOf) -> Option<OutgoingBook> {
    let mut own: Vec<&Row> = rows.iter().filter(|row| belongs(row, of)).collect();
    own.sort_by_key(|row| (&row.series, row.number, row.seq));
    let (from, to) = days(&own)?;
    let register = Rows::new(rows);
    let mut series: Vec<OutgoingSeries> = Vec::new();
    for row in own {
        if series.last().is_none_or(|last| last.name != row.series) {
            series.push(OutgoingSeries {
                name: row.series.clone(),
                first: number(row),
                last: String::new(),
                lines: Vec::new(),
            });
        }
        if let Some(last) = series.last_mut() {
            last.last = number(row);
            last.lines.push(line(row, &register));
        }
    }
    Some(OutgoingBook {
        year: of.year,
        from,
        to,
        series,
    })
}

/// The book of awards; None where the body awarded nothing in that year.
pub fn awards(rows: &[Row], of: &BookOf) -> Option<AwardBook> {
    let in_book = |row: &&Row| row.issuer == of.issuer && year(row) == of.year && row.series == BOOK;
    let mut own: Vec<&Row> = rows.iter().filter(in_book).collect();
    own.sort_by_key(|row| row.number);
    let (from, to) = days(&own)?;
    let register = Rows::new(rows);
    let lines = own.into_iter().filter_map(|row| award_line(row, &register));
    Some(AwardBook {
        year: of.year,
        from,
        to,
        lines: lines.collect(),
    })
}

/// A numbered paper, or a number that no paper got. A list has no number and goes out with its decision.
fn belongs(row: &Row, of: &BookOf) -> bool {
    let paper = match &row.event {
        Event::Issued(_) | Event::Voided { .. } => row.number.is_some(),
        Event::Awarded(_)
        | Event::Replaced { .. }
        | Event::Corrected { .. }
        | Event::Recalled { .. }
        | Event::Reprinted { .. }
        | Event::Spoilt { .. } => false,
    };
    paper && row.issuer == of.issuer && year(row) == of.year
}

fn line(row: &Row, rows: &Rows<'_>) -> OutgoingLine {
    let blank = OutgoingLine {
        number_symbol: row.number_symbol(),
        date: row.date,
        title: String::new(),
        signer: String::new(),
        recipients: Vec::new(),
        archive: String::new(),
        copies: None,
        notes: since(row, rows),
    };
    match &row.event {
        Event::Issued(facts) => OutgoingLine {
            title: facts.title.clone(),
            signer: facts.signer.clone(),
            recipients: facts.recipients.clone(),
            archive: facts.archive.clone(),
            copies: facts.copies,
            notes: own_notes(row, facts, rows)
                .into_iter()
                .chain(blank.notes)
                .collect(),
            ..blank
        },
        Event::Voided { reason } => OutgoingLine {
            notes: vec![Note {
                kind: NoteKind::Voided,
                about: reason.clone(),
            }],
            ..blank
        },
        _ => blank,
    }
}

/// What was known when the paper was issued.
fn own_notes(row: &Row, facts: &IssuedFacts, rows: &Rows<'_>) -> Vec<Note> {
    let origin = match facts.origin {
        Origin::Allocated => None,
        Origin::Entered => Some(NoteKind::Entered),
        Origin::Elsewhere => Some(NoteKind::Elsewhere),
    };
    let origin = origin.map(|kind| Note {
        kind,
        about: String::new(),
    });
    let replaces = row.of.map(|of| Note {
        kind: NoteKind::Replaces,
        about: rows.number_of(of),
    });
    let reason = facts.reason.as_ref().map(|reason| Note {
        kind: NoteKind::Reasoned,
        about: reason.clone(),
    });
    origin.into_iter().chain(replaces).chain(reason).collect()
}

/// What happened to a row since.
fn since(row: &Row, rows: &Rows<'_>) -> Vec<Note> {
    rows.later(row.seq)
        .filter_map(|other| {
            let (kind, about) = match &other.event {
                Event::Replaced { by } => (NoteKind::Replaced, rows.number_of(*by)),
                Event::Corrected { by } => (NoteKind::Corrected, rows.number_of(*by)),
                Event::Recalled { by } => (NoteKind::Recalled, rows.number_of(*by)),
                Event::Voided { reason } => (NoteKind::Voided, reason.clone()),
                Event::Reprinted { reason } => (NoteKind::Reprinted, reason.clone()),
                Event::Spoilt { .. } | Event::Issued(_) | Event::Awarded(_) => return None,
            };
            Some(Note { kind, about })
        })
        .collect()
}

/// An awardee, with what happened to the entry and to its decision.
fn award_line(row: &Row, rows: &Rows<'_>) -> Option<AwardBookLine> {
    let Event::Awarded(facts) = &row.event else {
        return None;
    };
    let decision = row.of.and_then(|of| rows.of_seq(of));
    let ended = decision.map(|decision| since(decision, rows)).unwrap_or_default();
    Some(AwardBookLine {
        number: number(row),
        date: row.date,
        facts: (**facts).clone(),
        notes: since(row, rows).into_iter().chain(ended).collect(),
    })
}

fn number(row: &Row) -> String {
    row.number.map(|number| number.to_string()).unwrap_or_default()
}

fn year(row: &Row) -> i32 {
    row.date.year()
}

fn days(rows: &[&Row]) -> Option<(Date, Date)> {
    let days = || rows.iter().map(|row| row.date);
    Some((days().min()?, days().max()?))
}
