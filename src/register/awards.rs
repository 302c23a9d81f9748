//! The book of awards (sổ khen thưởng): one number for each awardee of an issued decision.

use rusqlite::{Transaction, params};

use super::ledger::append;
use super::row::{AwardFacts, Event, Row};
use crate::model::PaperNumber;

/// The series of the book; each issuing body has one a year.
pub(super) const BOOK: &str = "sổ khen thưởng";

/// What stands in its place for awards that are kept beside it, without numbers.
const OUTSIDE: &str = "ngoài sổ khen thưởng";

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
    let mut next = last.unwrap_or(0);
    for award in awards {
        let entered = !award.line.outside_book;
        next += u32::from(entered);
        let row = Row {
            of: Some(decision.seq),
            series: if entered { BOOK } else { OUTSIDE }.to_owned(),
            number: PaperNumber::new(next).filter(|_| entered),
            symbol: String::new(),
            event: Event::Awarded(Box::new(award)),
            ..decision.clone()
        };
        append(transaction, row)?;
    }
    Ok(())
}
