//! A paper that says what another says which was issued already: the same paper under a new id or in a renamed campaign.

use std::path::Path;

use rusqlite::Transaction;

use super::problem::fault;
use super::reading::{bytes, select};
use super::row::{Event, Row, WORDS};
use crate::diagnostic::{Fault, RegisterProblem};
use crate::model::{Date, PaperNumber};

/// A paper that is about to get its number, and what it says.
pub(super) struct Saying<'a> {
    pub(super) campaign: &'a str,
    pub(super) paper: &'a str,
    pub(super) issuer: &'a str,
    pub(super) number: Option<PaperNumber>,
    pub(super) symbol: &'a str,
    pub(super) date: Date,
    pub(super) title: &'a str,
    pub(super) words: &'a [u8],
}

/// Whether no paper in force with another id, or of another campaign, says the same but for number and day.
pub(super) fn same_words(
    transaction: &Transaction<'_>,
    saying: &Saying<'_>,
    path: &Path,
) -> Result<(), Fault> {
    let sql = |error: rusqlite::Error| fault(path, &error);
    if saying.number.is_none() || saying.words.is_empty() {
        return Ok(());
    }
    let own = unnumbered(saying.words, saying.number, saying.symbol, saying.date);
    let of_symbol = "WHERE event = 'issued' AND symbol = ?1 AND seq NOT IN \
                     (SELECT of FROM row WHERE event IN ('replaced', 'recalled', 'voided') AND of IS NOT NULL)";
    for row in select(transaction, of_symbol, [saying.symbol]).map_err(sql)? {
        let is_itself = row.paper == saying.paper && row.campaign == saying.campaign;
        let titled = matches!(&row.event, Event::Issued(facts) if facts.title == saying.title);
        if is_itself || !titled || row.issuer != saying.issuer {
            continue;
        }
        let kept = bytes(transaction, row.seq, WORDS).map_err(sql)?;
        let others = kept.map(|kept| unnumbered(&kept, row.number, &row.symbol, row.date));
        if others.is_some_and(|others| others == own) {
            return Err(repeated(saying.paper, &row));
        }
    }
    Ok(())
}

/// Words without the paper's own number and day.
fn unnumbered(words: &[u8], number: Option<PaperNumber>, symbol: &str, date: Date) -> String {
    let words = String::from_utf8_lossy(words);
    let number = number.map(|number| number.with_symbol(symbol).to_string());
    let words = number.map_or_else(|| words.to_string(), |number| words.replace(&number, ""));
    words.replace(&date.in_words(), "")
}

fn repeated(paper: &str, row: &Row) -> Fault {
    let problem = RegisterProblem::SameWords {
        id: paper.to_owned(),
        other: row.described(),
        number: row.number_symbol(),
        date: *row.date,
    };
    Fault::new(problem, None)
}
