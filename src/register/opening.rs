//! The database: beginning it, once, and opening it.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};
use tempfile::TempPath;

use super::Register;
use super::hot_journal::{is_foreign, journal_of};
use super::journal::Journal;
use super::ledger::file_id;
use super::patience::look_again;
use super::presence::{Presence, look, register_fault, siblings, unusable};
use super::problem::fault;
use super::row::Row;
use super::workplace::Workplace;
use crate::diagnostic::{Fault, RegisterProblem, shown};

/// `tdkt` in the file's header: this database is a register of this program.
const APPLICATION: i32 = 0x7464_6b74;
/// The form of the tables below.
const VERSION: i32 = 1;

/// How often a register is opened again that another took the place of just then.
const RETRIES: usize = 10;

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

impl Register {
    /// Where the register of a working folder is.
    pub fn path(root: &Path) -> PathBuf {
        root.join("register").join("so-van-ban.sqlite")
    }

    /// Opens the register. None if none was ever begun here; one that was, and is not there, is a fault, and so is one that lacks
    /// rows of the journal.
    pub fn open(root: &Path) -> Result<Option<Self>, Fault> {
        let path = Self::path(root);
        match look(&path)? {
            Presence::Never => Ok(None),
            Presence::There => {
                if is_foreign(&path) {
                    let (path, journal) = (shown(&path), shown(&journal_of(&path)));
                    return Err(register_fault(RegisterProblem::ForeignJournal { path, journal }));
                }
                let register = Self::connect_in_place(&path)?;
                register.held_against_journal()?;
                Ok(Some(register))
            }
        }
    }

    /// Begins the register of a working folder that has none. Of several that begin it at once, one does and all open it.
    pub fn begin(root: &Path) -> Result<Self, Fault> {
        let path = Self::path(root);
        if let Presence::Never = look(&path)? {
            let folder = path.parent().unwrap_or(root);
            std::fs::create_dir_all(folder).map_err(|error| unusable(folder, &error))?;
            let work = Workplace::beside(folder).map_err(|error| unusable(folder, &error))?;
            put_in_place(Self::made_in(&work)?, &path).map_err(|error| unusable(&path, &error))?;
        }
        let register = Self::connect(path)?;
        let journal = Journal::beside(&register.path);
        journal
            .begin()
            .map_err(|error| unusable(journal.path(), &error))?;
        register.copy_into_journal();
        Ok(register)
    }

    /// Other files of the register's name beside it.
    pub fn siblings(&self) -> Result<Vec<PathBuf>, Fault> {
        let found = siblings(&self.path);
        found.map_err(|error| unusable(&self.path, &error))
    }

    /// A whole register without rows, under another name, so that nobody ever sees half of one.
    fn made_in(work: &Workplace) -> Result<TempPath, Fault> {
        let path = work.path("so-moi.sqlite");
        let place = work.empty("so-moi.sqlite").and_then(TempPath::try_from_path);
        let place = place.map_err(|error| unusable(&path, &error))?;
        let register = Self::opened(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        register.make_tables()?;
        Ok(place)
    }

    /// A register that is there, of this program and of this version.
    pub(super) fn connect(path: PathBuf) -> Result<Self, Fault> {
        let register = match Self::opened(path.clone(), OpenFlags::SQLITE_OPEN_READ_WRITE) {
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
            (0, 0, true) => Err(register_fault(RegisterProblem::Emptied { path })),
            _ => Err(register_fault(RegisterProblem::Damaged { path })),
        }
    }

    /// As [`Self::connect`], of the file that has the name when it is open: a restore may put another there meanwhile, and what is
    /// read of the one before is no register's.
    fn connect_in_place(path: &Path) -> Result<Self, Fault> {
        for _ in 0..RETRIES {
            let before = file_id(path);
            let opened = Self::connect(path.to_owned());
            let is_moved = match &opened {
                Ok(register) => register.is_in_place().is_err(),
                Err(_) => file_id(path) != before,
            };
            if !is_moved {
                return opened;
            }
        }
        Self::connect(path.to_owned())
    }

    fn make_tables(&self) -> Result<(), Fault> {
        let connection = &self.connection;
        let make = || {
            connection.execute_batch(&format!("BEGIN IMMEDIATE; {TABLES}"))?;
            connection.pragma_update(None, "application_id", APPLICATION)?;
            connection.pragma_update(None, "user_version", VERSION)?;
            connection.execute_batch("COMMIT")
        };
        make().map_err(|error| fault(&self.path, &error))
    }

    fn opened(path: PathBuf, flags: OpenFlags) -> Result<Self, Fault> {
        let set_up = |connection: &mut Connection| {
            connection.busy_handler(Some(look_again))?;
            // A rollback journal works on network shares, where a write-ahead log does not; another program may have set one.
            let _ = connection.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()));
            connection.pragma_update(None, "synchronous", "EXTRA")?;
            connection.pragma_update(None, "foreign_keys", true)?;
            connection.pragma_update(None, "trusted_schema", false)
        };
        let file = file_id(&path);
        Connection::open_with_flags(&path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
            .and_then(|mut connection| set_up(&mut connection).map(|()| connection))
            .map_err(|error| fault(&path, &error))
            .map(|connection| Self {
                connection,
                account: None,
                // Where another file came in its place just then, nobody knows which of the two was opened.
                file: file.filter(|file| file_id(&path) == Some(*file)),
                path,
            })
    }

    /// Whether the register has all that the journal says. The journal is written last, so it may lack rows; the register may not.
    fn held_against_journal(&self) -> Result<(), Fault> {
        let journal = Journal::beside(&self.path);
        let unreadable = |error: io::Error| {
            if error.kind() != io::ErrorKind::InvalidData {
                return unusable(journal.path(), &error);
            }
            let path = shown(journal.path());
            register_fault(RegisterProblem::JournalUnreadable { path })
        };
        match journal.head().map_err(unreadable)? {
            None | Some((0, _)) => return Ok(()),
            Some((seq, hash)) if self.has(seq, &hash)? => return Ok(()),
            Some(_) => {}
        }
        let mut lacking = Vec::new();
        for entry in journal.entries().map_err(unreadable)? {
            if !self.has(entry.row.seq, &entry.row.hash)? {
                lacking.push(entry.row);
            }
        }
        let path = shown(&self.path);
        Err(register_fault(RegisterProblem::Behind {
            path,
            rows: lacking.len(),
            numbers: lacking.iter().filter_map(Row::given).collect(),
        }))
    }

    /// Whether its row at `seq` has that hash.
    pub fn has(&self, seq: u64, hash: &str) -> Result<bool, Fault> {
        let find = || {
            let mut statement = self
                .connection
                .prepare_cached("SELECT hash FROM row WHERE seq = ?1")?;
            statement
                .query_row([seq.cast_signed()], |row| row.get::<_, String>(0))
                .optional()
        };
        let found = find().map_err(|error| fault(&self.path, &error))?;
        Ok(found.is_some_and(|found| found == hash))
    }
}

/// Gives a whole file its name, unless another process was faster.
fn put_in_place(whole: TempPath, path: &Path) -> io::Result<()> {
    match whole.persist_noclobber(path) {
        Ok(()) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // Not every file system of a network can do it in one step.
        Err(error) if !path.try_exists()? => error.path.persist(path).map_err(|error| error.error),
        Err(error) => Err(error.error),
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
