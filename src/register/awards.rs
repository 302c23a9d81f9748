//! The book of awards (sổ khen thưởng): one number for each awardee of an issued decision.

use rusqlite::{Transaction, params};

use super::ledger::append;
use super::row::{AwardFacts, Event, Row};
use crate::model::PaperNumber;

/// The series of the book; each issuing body has one a year.
pub(super) const BOOK: &str = "sổ khen thưởng";

/// Enters the awardees of a decision behind the last number of its issuer's book of that year.
pub(super) fn enter(
    transaction: &Transaction<'_>,
    decision: &Row,
    awards: Vec<AwardFacts>,
) -> rusqlite::Result<()> {
    let query = "SELECT max(number) FROM row \
                 WHERE issuer = ?1 AND series = ?2 AND year = ?3 AND number IS NOT NULL";
    let year = decision.date.year();
    let last: Option<u32> =
        transaction.query_row(query, params![decision.issuer, BOOK, year], |row| row.get(0))?;
    for (number, award) in (last.unwrap_or(0) + 1..).zip(awards) {
        let row = Row {
            of: Some(decision.seq),
            series: BOOK.to_owned(),
            number: PaperNumber::new(number),
            symbol: String::new(),
            event: Event::Awarded(Box::new(award)),
            ..decision.clone()
        };
        append(transaction, row)?;
    }
    Ok(())
}
