//! The database: locking, adding rows, reading them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::holder::Holder;
use super::journal::{Entry, Journal};
use super::patience::look_again;
use super::presence::register_fault;
use super::problem::{fault, is_busy};
use super::reading::{COLUMNS, Reading, bytes, lengths, select};
use super::row::{BEGINNING, Row, WORDS};
use super::workplace::sweep;
use crate::diagnostic::{Fault, RegisterProblem, shown};
use crate::model::PaperNumber;

/// How long one try for the lock takes, in milliseconds, and how many tries there are.
const TRY_MS: u64 = 1000;
const TRIES: u32 = 300;
/// Told once a second while another process holds the register.
pub type Waiting<'a> = &'a mut dyn FnMut();

/// The register of a working folder.
pub struct Register {
    pub(super) connection: Connection,
    pub(super) path: PathBuf,
    /// For whom rows are added: the name of an account of the desk.
    pub(super) account: Option<String>,
    /// Which file it is, so that nobody writes into one that was put aside since; None where the system does not say.
    pub(super) file: Option<FileId>,
}

/// What tells a file from another that has its name later: device and number.
pub(super) type FileId = (u64, u64);

impl Register {
    /// The register, which adds rows for that account.
    #[must_use]
    pub fn acting_for(mut self, account: Option<&str>) -> Self {
        self.account = account.map(str::to_owned);
        self
    }

    /// Does `work` while no other process can write. Nothing of it is kept unless it succeeds.
    pub(super) fn write<T>(
        &mut self,
        waiting: Waiting<'_>,
        work: impl FnOnce(&Transaction<'_>, &Path) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let path = &self.path;
        let sql = |error: rusqlite::Error| fault(path, &error);
        let patient = Duration::from_millis(TRY_MS);
        self.connection.busy_timeout(patient).map_err(sql)?;
        let transaction = locked(&self.connection, waiting).map_err(sql)?;
        self.is_in_place()?;
        end_is_sound(&transaction, path)?;
        let done = work(&transaction, path)?;
        committed(&transaction, waiting).map_err(sql)?;
        drop(transaction);
        self.copy_into_journal();
        if let Some(folder) = self.path.parent() {
            sweep(folder);
        }
        self.connection.busy_handler(Some(look_again)).map_err(sql)?;
        Ok(done)
    }

    /// Whether it is still the file that has its name.
    pub(super) fn is_in_place(&self) -> Result<(), Fault> {
        if file_id(&self.path) == self.file {
            return Ok(());
        }
        let path = shown(&self.path);
        Err(register_fault(RegisterProblem::Replaced { path }))
    }

    /// Brings the journal up to the last row. What cannot be written now, the next one to write a row does: the row is in the
    /// register already.
    pub(super) fn copy_into_journal(&self) {
        let journal = Journal::beside(&self.path);
        // Under the lock, so that two never write the journal at once.
        let Ok(transaction) = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
        else {
            return;
        };
        // A register that was put aside meanwhile has handed its rows on, and the one in its place writes the journal.
        if self.is_in_place().is_err() {
            return;
        }
        let Ok(known) = journal.head() else { return };
        let known = known.map_or(0, |(seq, _)| seq);
        if let Ok(entries) = entries_behind(&transaction, known) {
            let _ = journal.append(&entries);
        }
    }

    /// All rows, in their order.
    pub fn rows(&self) -> Result<Vec<Row>, Fault> {
        self.select("ORDER BY seq", [])
    }

    /// The row at that place.
    pub fn row(&self, seq: u64) -> Result<Option<Row>, Fault> {
        Ok(self.select("WHERE seq = ?1", [seq.cast_signed()])?.pop())
    }

    /// The rows that are about that one, in their order.
    pub fn later(&self, seq: u64) -> Result<Vec<Row>, Fault> {
        self.select("WHERE of = ?1 ORDER BY seq", [seq.cast_signed()])
    }

    /// As it is now.
    pub fn reading(&self) -> Reading<'_> {
        Reading::new(&self.connection, &self.path)
    }

    /// The rows of a campaign, in their order.
    pub fn rows_of(&self, campaign: &str) -> Result<Vec<Row>, Fault> {
        self.is_in_place()?;
        self.reading().rows_of(campaign)
    }

    /// The campaigns that have papers.
    pub fn campaigns(&self) -> Result<Vec<String>, Fault> {
        self.is_in_place()?;
        let find = || -> rusqlite::Result<Vec<String>> {
            let query = "SELECT DISTINCT campaign FROM row WHERE event = 'issued' ORDER BY campaign";
            let mut statement = self.connection.prepare(query)?;
            let found = statement.query_map([], |row| row.get(0))?;
            found.collect()
        };
        find().map_err(|error| fault(&self.path, &error))
    }

    /// The row with that number in a series, if the number is taken.
    pub fn holder(
        &self,
        issuer: &str,
        symbol: &str,
        year: i32,
        number: PaperNumber,
    ) -> Result<Option<Holder>, Fault> {
        let letter = letter(Some(number));
        let found = self.select(
            "WHERE issuer = ?1 AND symbol = ?2 AND year = ?3 AND number = ?4 AND letter = ?5 \
             AND event IN ('issued', 'voided')",
            params![issuer, symbol, year, number.value(), letter],
        )?;
        let holder = found.into_iter().next();
        let holder = holder.map(|row| Holder::of(row, &self.connection)).transpose();
        holder.map_err(|error| fault(&self.path, &error))
    }

    /// The bytes of a file of an issued paper.
    pub fn bytes(&self, row: u64, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        self.is_in_place()?;
        self.reading().bytes(row, name)
    }

    /// How many bytes each file of each issued paper has, by row and name; none of them is read.
    pub fn lengths(&self) -> Result<BTreeMap<(u64, String), usize>, Fault> {
        self.is_in_place()?;
        lengths(&self.connection).map_err(|error| fault(&self.path, &error))
    }

    /// Of a register that is in its place: SQLite would take the journal of the one that came there for that of this file.
    pub(super) fn select(&self, rest: &str, params: impl rusqlite::Params) -> Result<Vec<Row>, Fault> {
        self.is_in_place()?;
        select(&self.connection, rest, params).map_err(|error| fault(&self.path, &error))
    }

    /// Everything SQLite itself can find wrong.
    pub(super) fn integrity(&self) -> Result<Vec<String>, Fault> {
        let find = || -> rusqlite::Result<Vec<String>> {
            let mut statement = self.connection.prepare("PRAGMA integrity_check(20)")?;
            let found = statement.query_map([], |row| row.get::<_, String>(0))?;
            found.collect()
        };
        let found = find().map_err(|error| fault(&self.path, &error))?;
        Ok(found.into_iter().filter(|line| line != "ok").collect())
    }

    /// Where the database is.
    pub(super) fn place(&self) -> &Path {
        &self.path
    }
}

/// Which file has that name now.
#[cfg(unix)]
pub(super) fn file_id(path: &Path) -> Option<FileId> {
    use std::os::unix::fs::MetadataExt;
    let found = std::fs::metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

/// Which file has that name now. Here no file that is open can be put aside, so that nobody has to know.
#[cfg(not(unix))]
pub(super) fn file_id(_path: &Path) -> Option<FileId> {
    None
}

/// The last rows are as they were written: a broken chain takes no more.
fn end_is_sound(transaction: &Transaction<'_>, path: &Path) -> Result<(), Fault> {
    let last = select(transaction, "ORDER BY seq DESC LIMIT 3", []).map_err(|error| fault(path, &error))?;
    for row in &last {
        if row.hash != row.proof() {
            let (row, what) = (row.seq, row.named());
            return Err(register_fault(RegisterProblem::RowChanged { row, what }));
        }
    }
    for pair in last.windows(2) {
        if pair[0].previous != pair[1].hash || pair[0].seq != pair[1].seq + 1 {
            return Err(register_fault(RegisterProblem::ChainBroken { row: pair[0].seq }));
        }
    }
    Ok(())
}

/// Adds a row behind the last one.
pub(super) fn append(transaction: &Transaction<'_>, mut row: Row) -> rusqlite::Result<Row> {
    let (seq, previous) = head(transaction)?;
    row.seal(seq + 1, previous);
    insert(transaction, &row)?;
    Ok(row)
}

/// Writes a row as it is.
pub(super) fn insert(transaction: &Transaction<'_>, row: &Row) -> rusqlite::Result<()> {
    let sql =
        format!("INSERT INTO row ({COLUMNS}) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15)");
    transaction.prepare_cached(&sql)?.execute(params![
        row.seq.cast_signed(),
        row.event.name(),
        row.of.map(u64::cast_signed),
        row.issuer,
        row.series,
        row.date.year(),
        row.number.map(PaperNumber::value),
        letter(row.number),
        row.symbol,
        row.date.to_string(),
        row.campaign,
        row.paper,
        row.facts,
        row.previous,
        row.hash,
    ])?;
    Ok(())
}

/// Keeps a file of an issued paper.
pub(super) fn keep(
    transaction: &Transaction<'_>,
    row: u64,
    name: &str,
    bytes: &[u8],
) -> rusqlite::Result<()> {
    transaction
        .prepare_cached("INSERT INTO file (row, name, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![row.cast_signed(), name, bytes])
        .map(drop)
}

/// The rows behind the one at `seq`, as the journal keeps them.
fn entries_behind(connection: &Connection, seq: u64) -> rusqlite::Result<Vec<Entry>> {
    let rows = select(connection, "WHERE seq > ?1 ORDER BY seq", [seq.cast_signed()])?;
    let entry = |row: Row| {
        let words = bytes(connection, row.seq, WORDS)?;
        Ok(Entry { row, words })
    };
    rows.into_iter().map(entry).collect()
}

/// The last row's place and hash.
pub(super) fn head(connection: &Connection) -> rusqlite::Result<(u64, String)> {
    let query = "SELECT seq, hash FROM row ORDER BY seq DESC LIMIT 1";
    let found: Option<(i64, String)> = connection
        .query_row(query, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found.map_or((0, BEGINNING.to_owned()), |(seq, hash)| {
        (seq.cast_unsigned(), hash)
    }))
}

fn letter(number: Option<PaperNumber>) -> String {
    number
        .and_then(PaperNumber::letter)
        .map(String::from)
        .unwrap_or_default()
}

/// Takes the lock; tells of each second it waits.
fn locked<'c>(connection: &'c Connection, waiting: Waiting<'_>) -> rusqlite::Result<Transaction<'c>> {
    let mut tries = 0;
    loop {
        tries += 1;
        match Transaction::new_unchecked(connection, TransactionBehavior::Immediate) {
            Err(error) if is_busy(&error) && tries < TRIES => waiting(),
            result => return result,
        }
    }
}

/// Keeps what was done; waits for those who are reading.
fn committed(transaction: &Transaction<'_>, waiting: Waiting<'_>) -> rusqlite::Result<()> {
    let mut tries = 0;
    loop {
        tries += 1;
        match transaction.execute_batch("COMMIT") {
            Err(error) if is_busy(&error) && tries < TRIES => waiting(),
            result => return result,
        }
    }
}
