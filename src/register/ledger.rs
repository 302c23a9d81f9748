//! The database: opening, locking, adding rows, reading them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::types::Type;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};

use super::problem::{fault, is_busy};
use super::row::{BEGINNING, Event, Row};
use crate::diagnostic::{Fault, RegisterProblem, shown};
use crate::model::{Date, PaperNumber};

/// `tdkt` in the file's header: this database is a register of this program.
const APPLICATION: i32 = 0x7464_6b74;
/// The form of the tables below.
const VERSION: i32 = 1;
/// How long one try for the lock takes, in milliseconds, and how many tries there are.
const TRY_MS: u64 = 1000;
const TRIES: u32 = 300;
/// How long a reader waits for those who write, in milliseconds.
const READ_MS: u64 = 60_000;

const TABLES: &str = "
CREATE TABLE row (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    event TEXT NOT NULL,
    of INTEGER REFERENCES row (seq),
    issuer TEXT NOT NULL,
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER,
    letter TEXT NOT NULL,
    symbol TEXT NOT NULL,
    date TEXT NOT NULL,
    campaign TEXT NOT NULL,
    paper TEXT NOT NULL,
    facts TEXT NOT NULL,
    previous TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE file (
    row INTEGER NOT NULL REFERENCES row (seq),
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (row, name)
) STRICT;
CREATE UNIQUE INDEX one_number ON row (issuer, series, year, number, letter) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX one_symbol ON row (issuer, symbol, year, number, letter)
    WHERE number IS NOT NULL AND event IN ('issued', 'voided');
CREATE INDEX by_day ON row (issuer, series, year, date, number) WHERE number IS NOT NULL;
CREATE INDEX by_paper ON row (campaign, paper);
CREATE INDEX by_origin ON row (of) WHERE of IS NOT NULL;
CREATE TRIGGER row_stays BEFORE UPDATE ON row BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER row_is_kept BEFORE DELETE ON row BEGIN SELECT RAISE(ABORT, 'rows are never removed'); END;
CREATE TRIGGER file_stays BEFORE UPDATE ON file BEGIN SELECT RAISE(ABORT, 'files are never changed'); END;
CREATE TRIGGER file_is_kept BEFORE DELETE ON file BEGIN SELECT RAISE(ABORT, 'files are never removed'); END;
";

const COLUMNS: &str = "seq, event, of, issuer, series, year, number, letter, symbol, date, campaign, paper, facts, previous, hash";

/// Told once a second while another process holds the register.
pub type Waiting<'a> = &'a mut dyn FnMut();

/// The register of a working folder.
pub struct Register {
    connection: Connection,
    path: PathBuf,
}

impl Register {
    /// Where the register of a working folder is.
    pub fn path(root: &Path) -> PathBuf {
        root.join("register").join("so-van-ban.sqlite")
    }

    /// Opens the register for reading. None if the office has not issued anything yet.
    pub fn open(root: &Path) -> Result<Option<Self>, Fault> {
        let path = Self::path(root);
        if !path.exists() {
            return Ok(None);
        }
        Self::connect(path).map(Some)
    }

    /// Opens the register for writing, and makes it where there is none.
    pub fn create(root: &Path, waiting: Waiting<'_>) -> Result<Self, Fault> {
        let path = Self::path(root);
        if path.exists() {
            return Self::connect(path);
        }
        let folder = path.parent().unwrap_or(root);
        std::fs::create_dir_all(folder).map_err(|error| {
            let problem = crate::diagnostic::PathProblem::of(&error);
            register_fault(RegisterProblem::Unusable {
                path: shown(folder),
                problem,
            })
        })?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut register = Self::opened(path, flags)?;
        register.make_tables(waiting)?;
        Ok(register)
    }

    /// A register that is there, of this program and of this version.
    fn connect(path: PathBuf) -> Result<Self, Fault> {
        let mut register = match Self::opened(path.clone(), OpenFlags::SQLITE_OPEN_READ_WRITE) {
            Ok(register) => register,
            Err(_) => Self::opened(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?,
        };
        let (connection, path) = (&register.connection, &register.path);
        let made = made(connection, path)?;
        let path = shown(path);
        match made {
            (APPLICATION, VERSION, _) => Ok(register),
            (APPLICATION, newer, _) if newer > VERSION => {
                Err(register_fault(RegisterProblem::Newer { path, version: newer }))
            }
            // Another process has made the file and not yet its tables.
            (0, 0, true) => register.make_tables(&mut || {}).map(|()| register),
            _ => Err(register_fault(RegisterProblem::Damaged { path })),
        }
    }

    /// Makes the tables, unless another process was faster.
    fn make_tables(&mut self, waiting: Waiting<'_>) -> Result<(), Fault> {
        self.write(waiting, |transaction, path| {
            let version: i32 = pragma(transaction, path, "user_version")?;
            if version != 0 {
                return Ok(());
            }
            let made = transaction.execute_batch(TABLES).and_then(|()| {
                transaction.pragma_update(None, "application_id", APPLICATION)?;
                transaction.pragma_update(None, "user_version", VERSION)
            });
            made.map_err(|error| fault(path, &error))
        })
    }

    fn opened(path: PathBuf, flags: OpenFlags) -> Result<Self, Fault> {
        let set_up = |connection: &Connection| {
            connection.busy_timeout(Duration::from_millis(READ_MS))?;
            // A rollback journal works on network shares, where a write-ahead log does not.
            connection.pragma_update(None, "synchronous", "EXTRA")?;
            connection.pragma_update(None, "foreign_keys", true)?;
            connection.pragma_update(None, "trusted_schema", false)
        };
        Connection::open_with_flags(&path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
            .and_then(|connection| set_up(&connection).map(|()| connection))
            .map_err(|error| fault(&path, &error))
            .map(|connection| Self { connection, path })
    }

    /// Does `work` while no other process can write. Nothing of it is kept unless it succeeds.
    pub(super) fn write<T>(
        &mut self,
        waiting: Waiting<'_>,
        work: impl FnOnce(&Transaction<'_>, &Path) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let path = &self.path;
        let patient = |for_ms| self.connection.busy_timeout(Duration::from_millis(for_ms));
        let sql = |error: rusqlite::Error| fault(path, &error);
        patient(TRY_MS).map_err(sql)?;
        let transaction = locked(&self.connection, waiting).map_err(sql)?;
        let done = work(&transaction, path)?;
        committed(&transaction, waiting).map_err(sql)?;
        drop(transaction);
        patient(READ_MS).map_err(sql)?;
        Ok(done)
    }

    /// All rows, in their order.
    pub fn rows(&self) -> Result<Vec<Row>, Fault> {
        self.select("ORDER BY seq", [])
    }

    /// The rows of a campaign, in their order.
    pub fn rows_of(&self, campaign: &str) -> Result<Vec<Row>, Fault> {
        self.select("WHERE campaign = ?1 ORDER BY seq", [campaign])
    }

    /// The row with that number in a series, if the number is taken.
    pub fn holder(
        &self,
        issuer: &str,
        symbol: &str,
        year: i32,
        number: PaperNumber,
    ) -> Result<Option<Row>, Fault> {
        let letter = letter(Some(number));
        let found = self.select(
            "WHERE issuer = ?1 AND symbol = ?2 AND year = ?3 AND number = ?4 AND letter = ?5 \
             AND event IN ('issued', 'voided')",
            params![issuer, symbol, year, number.value(), letter],
        )?;
        Ok(found.into_iter().next())
    }

    /// The bytes of a file of an issued paper.
    pub fn bytes(&self, row: u64, name: &str) -> Result<Option<Vec<u8>>, Fault> {
        let query = "SELECT bytes FROM file WHERE row = ?1 AND name = ?2";
        self.connection
            .query_row(query, params![row.cast_signed(), name], |found| found.get(0))
            .optional()
            .map_err(|error| fault(&self.path, &error))
    }

    /// Copies the whole register, as it is now, into a new file.
    pub fn copy_to(&self, target: &Path) -> Result<(), Fault> {
        let text = target.to_string_lossy();
        self.connection
            .execute("VACUUM INTO ?1", [text.as_ref()])
            .map(drop)
            .map_err(|error| fault(target, &error))
    }

    pub(super) fn select(&self, rest: &str, params: impl rusqlite::Params) -> Result<Vec<Row>, Fault> {
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

/// Adds a row behind the last one.
pub(super) fn append(transaction: &Transaction<'_>, mut row: Row) -> rusqlite::Result<Row> {
    let (seq, previous) = head(transaction)?;
    row.seal(seq + 1, previous);
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
    Ok(row)
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
    let event: Event = serde_json::from_str(&facts).map_err(|_| foreign(seq, "facts"))?;
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

fn pragma(connection: &Connection, path: &Path, name: &str) -> Result<i32, Fault> {
    connection
        .pragma_query_value(None, name, |row| row.get(0))
        .map_err(|error| fault(path, &error))
}

/// Which program made the file, in which version, and whether it has no tables yet: asked at once, for another process may make
/// them between two questions.
fn made(connection: &Connection, path: &Path) -> Result<(i32, i32, bool), Fault> {
    let at_once = Transaction::new_unchecked(connection, TransactionBehavior::Deferred)
        .map_err(|error| fault(path, &error))?;
    let application = pragma(&at_once, path, "application_id")?;
    let version = pragma(&at_once, path, "user_version")?;
    Ok((application, version, is_empty(&at_once)))
}

fn is_empty(connection: &Connection) -> bool {
    let count = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    });
    count.is_ok_and(|count| count == 0)
}

fn register_fault(problem: RegisterProblem) -> Fault {
    Fault::new(problem, None)
}
