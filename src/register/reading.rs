//! The register as it is read at one moment: from outside, or under the lock of a paper that is being issued.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, params};

use unicode_normalization::UnicodeNormalization;

use super::problem::fault;
use super::row::{Row, recorded};
use crate::diagnostic::Fault;
use crate::model::Date;

/// The columns of a row, as [`read`] takes them.
pub(super) const COLUMNS: &str = "seq, event, of, issuer, series, year, number, letter, symbol, date, campaign, paper, facts, previous, hash";

/// The rows of a campaign, whose name may have been entered composed or decomposed.
pub(super) const OF_CAMPAIGN: &str = "WHERE campaign IN (?1, ?2) ORDER BY seq";

/// A name composed and decomposed.
pub(super) fn both_forms(name: &str) -> [String; 2] {
    [name.nfc().collect(), name.nfd().collect()]
}

/// Rows and kept files of the register.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    connection: &'a Connection,
    path: &'a Path,
}

impl<'a> Reading<'a> {
    pub(super) const fn new(connection: &'a Connection, path: &'a Path) -> Self {
        Self { connection, path }
    }

    /// The rows of a campaign, in their order.
    pub fn rows_of(&self, campaign: &str) -> Result<Vec<Row>, Fault> {
        select(self.connection, OF_CAMPAIGN, both_forms(campaign)).map_err(|error| fault(self.path, &error))
    }

    /// The rows of all other campaigns, in their order.
    pub fn rows_elsewhere(&self, campaign: &str) -> Result<Vec<Row>, Fault> {
        let others = "WHERE campaign NOT IN (?1, ?2, '') ORDER BY seq";
        select(self.connection, others, both_forms(campaign)).map_err(|error| fault(self.path, &error))
    }

    /// The bytes that are kept of an issued paper under that name.
    pub fn bytes(&self, row: u64, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        bytes(self.connection, row, name).map_err(|error| fault(self.path, &error))
    }
}

/// The rows that the rest of the query names.
pub(super) fn select(
    connection: &Connection,
    rest: &str,
    params: impl rusqlite::Params,
) -> rusqlite::Result<Vec<Row>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM row {rest}"))?;
    let rows = statement.query_map(params, read)?;
    rows.collect()
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    let seq = row.get::<_, i64>("seq")?.cast_unsigned();
    let number: Option<u32> = row.get("number")?;
    let letter: String = row.get("letter")?;
    let number = number.map(|number| {
        format!("{number}{letter}")
            .parse()
            .map_err(|()| foreign(seq, "number"))
    });
    let date: String = row.get("date")?;
    let facts: String = row.get("facts")?;
    let (event, account) = recorded(&facts).map_err(|_| foreign(seq, "facts"))?;
    let date: Date = date.parse().map_err(|()| foreign(seq, "date"))?;
    if row.get::<_, i32>("year")? != date.year() {
        return Err(foreign(seq, "year"));
    }
    if row.get::<_, String>("event")? != event.name() {
        return Err(foreign(seq, "event"));
    }
    let of: Option<i64> = row.get("of")?;
    Ok(Row {
        seq,
        of: of.map(i64::cast_unsigned),
        issuer: row.get("issuer")?,
        series: row.get("series")?,
        number: number.transpose()?,
        symbol: row.get("symbol")?,
        date,
        campaign: row.get("campaign")?,
        paper: row.get("paper")?,
        event,
        account,
        facts,
        previous: row.get("previous")?,
        hash: row.get("hash")?,
    })
}

/// A value that this program does not write, in row `seq`.
fn foreign(seq: u64, column: &str) -> rusqlite::Error {
    let row = usize::try_from(seq).unwrap_or(usize::MAX);
    rusqlite::Error::FromSqlConversionFailure(row, Type::Text, column.into())
}

/// The bytes of a file of an issued paper.
pub(super) fn bytes(connection: &Connection, row: u64, name: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    let query = "SELECT bytes FROM file WHERE row = ?1 AND name = ?2";
    let mut statement = connection.prepare_cached(query)?;
    statement
        .query_row(params![row.cast_signed(), name], |found| found.get(0))
        .optional()
}

/// How many bytes each file of each issued paper has, by row and name.
pub(super) fn lengths(connection: &Connection) -> rusqlite::Result<BTreeMap<(u64, String), usize>> {
    let mut statement = connection.prepare_cached("SELECT row, name, length(bytes) FROM file")?;
    let lengths = statement.query_map([], |found| {
        let (row, length): (i64, i64) = (found.get(0)?, found.get(2)?);
        let length = usize::try_from(length).unwrap_or_default();
        Ok(((row.cast_unsigned(), found.get(1)?), length))
    })?;
    lengths.collect()
}
