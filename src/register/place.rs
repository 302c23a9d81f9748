//! The place that a paper takes: its number, held against all that were given before it.

use std::path::Path;

use rusqlite::{Connection, params};

use super::Register;
use super::holder::Holder;
use super::ledger::head;
use super::problem::fault;
use super::reading::select;
use super::row::Row;
use crate::diagnostic::{Fault, FaultKind, IssueProblem, RegisterProblem};
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
    /// Which gap before the number it means.
    pub gap: Gap,
    /// Row of the issue that this one replaces.
    pub replaces: Option<u64>,
    /// Row of the paper whose form this letter corrects.
    pub corrects: Option<u64>,
    /// Row of the paper that this letter calls back.
    pub recalls: Option<u64>,
    /// The hash that the row has to have: of one that is entered again because a receipt proves it.
    pub expected: Option<String>,
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

/// Whether a number may leave others before it without a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// It is a slip of the hand until someone says why.
    Refused,
    /// Before the first number of a series: those before it are in another book.
    AtTheStart,
    /// The same, or over a few numbers: of one that the office dropped in its own book, and says why.
    Near,
    /// The office means it.
    Meant,
}

/// How many numbers a dropped one may leave before it without being confirmed.
const FEW: u32 = 50;

/// The highest number that a series gets in a year; no office issues so many. Higher ones are slips of the hand, and would end
/// the series for the year.
const HIGHEST: u32 = 99_999;

impl Register {
    /// The last paper that was issued, of any series.
    pub fn last_issued(&self) -> Result<Option<Row>, Fault> {
        let found = self.select("WHERE event = 'issued' ORDER BY seq DESC LIMIT 1", [])?;
        Ok(found.into_iter().next())
    }

    /// The place that a paper would take now; where it could take none, why. Another process may be faster.
    pub fn foreseen(&self, wanted: &Wanted) -> Result<Allocation, Fault> {
        allocate(&self.connection, wanted, self.place())
    }
}

/// The place that the first paper of an office would take.
pub fn first_place(wanted: &Wanted) -> Result<Allocation, Fault> {
    let number = match (&wanted.series, wanted.number) {
        (None, _) => None,
        (Some(_), None) => PaperNumber::new(1),
        (Some(_), Some(number)) => {
            not_skipping(number, 1, None, wanted)?;
            Some(number)
        }
    };
    Ok(Allocation {
        row: 1,
        number,
        opens_series: number.is_some(),
    })
}

/// The place that a paper takes now.
pub(super) fn allocate(transaction: &Connection, wanted: &Wanted, path: &Path) -> Result<Allocation, Fault> {
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
    let last = last_in(transaction, wanted, series).map_err(sql)?;
    let next = last
        .as_ref()
        .and_then(|row| row.number)
        .map_or(1, |last| last.value() + 1);
    let number = match wanted.number {
        Some(number) => number,
        None => following(next, last.as_ref(), wanted)?,
    };
    if let Some(holder) = holder(transaction, wanted, series, number).map_err(sql)? {
        let number = number.with_symbol(&wanted.symbol).to_string();
        return Err(register_fault(holder.taken(number, &wanted.issuer)));
    }
    not_skipping(number, next, last.as_ref(), wanted)?;
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

/// The next number of a series. A series that a slip of the hand led to its end gets no more.
fn following(next: u32, last: Option<&Row>, wanted: &Wanted) -> Result<PaperNumber, Fault> {
    let number = PaperNumber::new(next).filter(|number| number.value() <= HIGHEST);
    number.ok_or_else(|| {
        register_fault(IssueProblem::SeriesEnded {
            year: year(wanted.date),
            last: last.map(Row::number_symbol).unwrap_or_default(),
            row: last.map(|last| last.seq).unwrap_or_default(),
            highest: HIGHEST,
        })
    })
}

/// A number within reason that leaves no number before it without a paper, unless that is meant.
fn not_skipping(number: PaperNumber, next: u32, last: Option<&Row>, wanted: &Wanted) -> Result<(), Fault> {
    if number.value() > HIGHEST {
        return Err(register_fault(IssueProblem::NumberTooHigh {
            number: number.with_symbol(&wanted.symbol).to_string(),
            highest: HIGHEST,
        }));
    }
    if number.value() <= next {
        return Ok(());
    }
    let meant = match wanted.gap {
        Gap::Refused => false,
        Gap::AtTheStart => last.is_none(),
        Gap::Near => last.is_none() || number.value() - next <= FEW,
        Gap::Meant => true,
    };
    if meant {
        return Ok(());
    }
    let year = year(wanted.date);
    let number = number.with_symbol(&wanted.symbol).to_string();
    Err(register_fault(match last {
        None => IssueProblem::SeriesBegunLate {
            number,
            issuer: wanted.issuer.clone(),
            year,
        },
        Some(last) => IssueProblem::NumberSkips {
            number,
            last: last.number_symbol(),
            date: *last.date,
            next: PaperNumber::new(next)
                .map(|next| next.to_string())
                .unwrap_or_default(),
        },
    }))
}

fn year(date: Date) -> i32 {
    date.year()
}

/// The row with the highest number of the series in its year.
fn last_in(transaction: &Connection, wanted: &Wanted, series: &Series) -> rusqlite::Result<Option<Row>> {
    let query = "WHERE issuer = ?1 AND series = ?2 AND year = ?3 AND number IS NOT NULL \
                 ORDER BY number DESC, letter DESC LIMIT 1";
    let found = select(
        transaction,
        query,
        params![series.issuer, series.name, year(wanted.date)],
    )?;
    Ok(found.into_iter().next())
}

/// The row that has the number already, in the series or with the symbol.
fn holder(
    transaction: &Connection,
    wanted: &Wanted,
    series: &Series,
    number: PaperNumber,
) -> rusqlite::Result<Option<Holder>> {
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
            return Holder::of(row, transaction).map(Some);
        }
    }
    Ok(None)
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

fn register_fault(problem: impl Into<FaultKind>) -> Fault {
    Fault::new(problem, None)
}
