//! The books as they are looked at: lines of a year, those that have all words of a search, and the files of each book.

use super::known::Wanted;
use super::register::{RegisterEntry, entry};
use super::{BookFormat, BookKind, Happened, Opened};
use crate::input::Session;
use crate::model::{Date, capitalised};
use crate::register::{AwardFacts, BookOf, Event, Register, Row, Rows, awards, books, outgoing};

/// What of the books is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinesRequest {
    /// Of that year only; None: of the last that has any.
    pub year: Option<i32>,
    /// Lines that have all these words, as everything is searched.
    pub words: String,
}

/// The books of one year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BookLines {
    /// The years that have books, the last first.
    pub years: Vec<i32>,
    /// The year that is shown.
    pub year: i32,
    /// Papers and dropped numbers, in the register's order.
    pub papers: Vec<RegisterEntry>,
    /// Lines of the book of awards, by its numbers.
    pub awards: Vec<AwardEntry>,
    /// Sheets of stock that were spoilt.
    pub spoilt: Vec<SpoiltEntry>,
    /// The files that the books of the year can be had as.
    pub files: Vec<BookFile>,
}

/// A line of the book of awards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardEntry {
    /// The body whose book it is.
    pub issuer: String,
    /// Its number in the book; empty for an award that the book leaves out.
    pub number: String,
    /// Who.
    pub name: String,
    /// Post, unit, address.
    pub place: String,
    /// The award.
    pub award: String,
    /// In đồng; empty where none is paid.
    pub amount: String,
    /// Number and symbol of the decision.
    pub decision: String,
    /// The decision's row.
    pub row: u64,
    /// The decision's day.
    pub date: Date,
    /// What happened to the decision since.
    pub since: Vec<Happened>,
    /// Why its certificate was printed again, each time.
    pub reprints: Vec<String>,
}

/// Sheets that were spoilt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpoiltEntry {
    /// When.
    pub date: Date,
    /// How many.
    pub sheets: u32,
    /// Why.
    pub reason: String,
}

/// A file that a book can be had as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookFile {
    /// Which book.
    pub kind: BookKind,
    /// The body whose book it is.
    pub issuer: String,
    /// Its name: `so-van-ban-di--2025--uy-ban-nhan-dan-phuong-mau.pdf`.
    pub name: String,
}

/// Lines of the books. None: nothing was issued yet, or the register cannot be read and the report says so.
pub fn book_lines(request: &LinesRequest, opened: &Opened, session: &mut Session) -> Option<BookLines> {
    let register = opened.register.as_ref()?;
    let rows = session.kept(register.rows())?;
    let all = books(&rows);
    let mut years: Vec<i32> = all.iter().map(|of| of.year).collect();
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    let year = request.year.or(years.first().copied()).unwrap_or_default();
    let known = Rows::new(&rows);
    let wanted = Wanted::new(&request.words);
    let of_year = || rows.iter().filter(|row| row.date.year() == year);
    let papers = of_year().filter_map(|row| entry(row, &known));
    let mut awarded: Vec<AwardEntry> = of_year().filter_map(|row| award(row, &known)).collect();
    awarded.sort_by(|one, other| one.issuer.cmp(&other.issuer));
    Some(BookLines {
        papers: papers.filter(|entry| has_paper(&wanted, entry)).collect(),
        awards: awarded
            .into_iter()
            .filter(|award| has_award(&wanted, award))
            .collect(),
        spoilt: of_year().filter_map(spoilt).collect(),
        files: files(&rows, &all, year),
        years,
        year,
    })
}

/// A book's file by its name, made now. None: there is no such book, or it cannot be made and the report says why.
pub fn book_file(name: &str, opened: &Opened, session: &mut Session) -> Option<Vec<u8>> {
    let register = opened.register.as_ref()?;
    let (kind, of, format) = named(name, register, session)?;
    let rows = session.kept(register.rows())?;
    let dossiers = opened.campaigns.iter().map(|campaign| &campaign.dossier);
    let made = opened
        .workshop
        .book_of((kind, &of), &rows, dossiers, format, session)?;
    Some(made.bytes)
}

fn named(name: &str, register: &Register, session: &mut Session) -> Option<(BookKind, BookOf, BookFormat)> {
    let rows = session.kept(register.rows())?;
    let all = books(&rows);
    let bodies = all
        .into_iter()
        .flat_map(|of| BookKind::ALL.map(|kind| (kind, of.clone())));
    let mut found = bodies.flat_map(|(kind, of)| BookFormat::ALL.map(|format| (kind, of.clone(), format)));
    found.find(|(kind, of, format)| file_name(*kind, of, *format) == name)
}

fn file_name(kind: BookKind, of: &BookOf, format: BookFormat) -> String {
    format!("{}.{}", kind.id(of.year, &of.issuer), format.extension())
}

fn files(rows: &[Row], all: &[BookOf], year: i32) -> Vec<BookFile> {
    let mut files = Vec::new();
    for of in all.iter().filter(|of| of.year == year) {
        for kind in BookKind::ALL {
            let is_there = match kind {
                BookKind::Outgoing => outgoing(rows, of).is_some(),
                BookKind::Awards => awards(rows, of).is_some(),
            };
            let all = BookFormat::ALL.into_iter().filter(|_| is_there);
            files.extend(all.map(|format| BookFile {
                kind,
                issuer: of.issuer.clone(),
                name: file_name(kind, of, format),
            }));
        }
    }
    files
}

fn award(row: &Row, rows: &Rows<'_>) -> Option<AwardEntry> {
    let Event::Awarded(facts) = &row.event else {
        return None;
    };
    let AwardFacts { line, decision } = facts.as_ref();
    let of = row.of.unwrap_or_default();
    let later = rows.later(row.seq);
    Some(AwardEntry {
        issuer: row.issuer.clone(),
        number: row.number.map(|number| number.to_string()).unwrap_or_default(),
        name: line.name.clone(),
        place: line.place.clone(),
        award: capitalised(&line.award),
        amount: line.amount.clone(),
        decision: decision.clone(),
        row: of,
        date: row.date,
        since: rows
            .of_seq(of)
            .map(|of| super::register::since(of, rows))
            .unwrap_or_default(),
        reprints: later.filter_map(reprinted).collect(),
    })
}

fn reprinted(row: &Row) -> Option<String> {
    match &row.event {
        Event::Reprinted { reason } => Some(reason.clone()),
        _ => None,
    }
}

fn spoilt(row: &Row) -> Option<SpoiltEntry> {
    match &row.event {
        Event::Spoilt { sheets, reason } => Some(SpoiltEntry {
            date: row.date,
            sheets: *sheets,
            reason: reason.clone(),
        }),
        _ => None,
    }
}

/// Whether a paper has all words of a search.
fn has_paper(wanted: &Wanted, entry: &RegisterEntry) -> bool {
    let number = entry.number.as_deref().unwrap_or_default();
    wanted.all_in(&[
        number,
        &entry.date.in_figures(),
        entry.what.words(),
        &entry.issuer,
    ])
}

/// Whether an award has them.
fn has_award(wanted: &Wanted, entry: &AwardEntry) -> bool {
    wanted.all_in(&[
        &entry.name,
        &entry.place,
        &entry.award,
        &entry.decision,
        &entry.date.in_figures(),
        &entry.number,
    ])
}
