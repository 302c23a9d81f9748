//! A copy of the register → the register: checked, continued with every row that was entered since and is still known, and only
//! then put in place. Nothing that was there is changed: the copy stays, and so does the register before it, under another name.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::hot_journal::{is_foreign, journal_of};
use super::journal::{Entry, Journal};
use super::ledger::{head, insert, keep};
use super::patience::look_again;
use super::presence::{gone, is_plain, register_fault, unusable};
use super::problem::{fault, is_busy, is_moved};
use super::reading::{bytes, select};
use super::row::{Event, Origin, Row, TREE, WORDS};
use super::workplace::Workplace;
use super::{Register, sha256};
use crate::diagnostic::{Fault, FileProblem, RegisterProblem, Report, shown};

/// How the register before a restored one is called; a number goes before the ending.
const BEFORE: &str = "truoc-khi-khoi-phuc-";

/// What the copy of the register is called in a zip of the whole office.
const PACKED: &str = "register/so-van-ban.sqlite";

/// A copy that is about to become the register.
pub struct Restoring {
    copy: Register,
    /// The register that is there now, if it can be read; nobody else writes it until the copy is in its place.
    present: Option<Register>,
    journal: Journal,
    entries: Vec<Entry>,
    damaged_journal: bool,
    target: PathBuf,
    // The last to go, behind those that have files in it.
    work: Workplace,
}

/// What a copy was continued with.
#[derive(Debug, Default)]
pub struct Continued {
    /// Rows that it lacked and has now, in their order.
    pub entered: Vec<Row>,
    /// Rows that are known and cannot follow its own: it belongs to another history. Then nothing may be put in place.
    pub lost: Vec<Row>,
    /// Rows that the copy alone has, where it belongs to another history.
    pub own: Vec<Row>,
    /// The row that is known of nobody any more, where the lost ones only lack that one to follow.
    pub gap: Option<u64>,
    /// Files of issued papers that are nowhere to be found.
    pub missing: Vec<(Row, String)>,
}

/// A file of the working folder with certain bytes, by their SHA-256.
pub type FindBytes<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// A database read from a duplicate of `from`, so that reading never changes what may be the only one; with the journal that
/// SQLite left beside it, where that belongs to it.
fn duplicate(from: &Path, work: &Workplace, name: &str) -> Result<Register, Fault> {
    let refused = |error: io::Error| unusable(from, &error);
    let still = held_still(from);
    let file = work.copied(from, name).map_err(refused)?;
    let journal = journal_of(from);
    if still.is_none() && journal.exists() && !is_foreign(from) {
        let name = format!("{name}-journal");
        work.copied(&journal, &name).map_err(refused)?;
    }
    drop(still);
    Register::connect(file).map_err(|fault| named(&fault, from))
}

/// While this lives nobody changes the database. None where a change of it was cut off, or where it is none.
fn held_still(database: &Path) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(database, flags).ok()?;
    connection.busy_handler(Some(look_again)).ok()?;
    let begun = connection.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema;");
    begun.is_ok().then_some(connection)
}

/// The register in its place, locked until this is dropped, if it is one that anybody could write. From here on this process must
/// not open the file in another way: to close it again would end the lock.
fn locked(target: &Path) -> Result<Option<Register>, Fault> {
    loop {
        if is_foreign(target) || !target.is_file() {
            return Ok(None);
        }
        let Ok(register) = Register::connect(target.to_owned()) else {
            return Ok(None);
        };
        match register.connection.execute_batch("BEGIN IMMEDIATE") {
            // Another restore may have been faster.
            Ok(()) if register.is_in_place().is_err() => {}
            Err(error) if is_moved(&error) => {}
            Ok(()) => return Ok(Some(register)),
            Err(error) if is_busy(&error) => return Err(fault(target, &error)),
            Err(_) => return Ok(None),
        }
    }
}

/// The fault, about the file that a person knows.
fn named(fault: &Fault, from: &Path) -> Fault {
    let path = shown(from);
    let problem = match &fault.kind {
        crate::diagnostic::FaultKind::Register(RegisterProblem::Newer { version, .. }) => {
            RegisterProblem::Newer {
                path,
                version: *version,
            }
        }
        crate::diagnostic::FaultKind::Register(RegisterProblem::Emptied { .. }) => {
            RegisterProblem::Emptied { path }
        }
        _ => RegisterProblem::Damaged { path },
    };
    register_fault(problem)
}

impl Restoring {
    /// Reads the copy, the register in its place, and the journal.
    pub fn begin(root: &Path, copy: &Path) -> Result<Self, Fault> {
        let target = Register::path(root);
        let folder = target.parent().unwrap_or(root).to_owned();
        match std::fs::metadata(copy) {
            Ok(found) if found.is_file() => {}
            Ok(_) => return Err(Fault::new(FileProblem::NotAFile { path: shown(copy) }, None)),
            Err(error) => return Err(unusable(copy, &error)),
        }
        is_plain(Journal::beside(&target).path())?;
        // A link that leads nowhere is a share that is not mounted: a folder made there would not be the register's.
        if folder.is_symlink() && !folder.exists() {
            return Err(gone(&target, &folder));
        }
        std::fs::create_dir_all(&folder).map_err(|error| unusable(&folder, &error))?;
        let work = Workplace::beside(&folder).map_err(|error| unusable(&folder, &error))?;
        // The copy may be what stands in the register's place.
        let unpacked = work.unpacked(copy, PACKED, "ban-sao.sqlite");
        let copy = match unpacked.map_err(|error| unusable(copy, &error))? {
            Some(unpacked) => Register::connect(unpacked).map_err(|fault| named(&fault, copy))?,
            None => duplicate(copy, &work, "ban-sao.sqlite")?,
        };
        let present = match locked(&target)? {
            Some(present) => Some(present),
            None => duplicate(&target, &work, "so-cu.sqlite").ok(),
        };
        let journal = Journal::beside(&target);
        let (entries, damaged_journal) = journal
            .sound_entries()
            .map_err(|error| unusable(journal.path(), &error))?;
        Ok(Self {
            copy,
            present,
            journal,
            entries,
            damaged_journal,
            target,
            work,
        })
    }

    /// The register to be.
    pub fn register(&self) -> &Register {
        &self.copy
    }

    /// Whether the copy is whole; the report says what is wrong with it. How many rows it has.
    pub fn proved(&self, report: &mut Report) -> Result<usize, Fault> {
        self.register().verify_rows(report)?;
        Ok(self.register().rows()?.len())
    }

    /// Adds every row that follows the copy's last one and is known, with its files; and files that it lacks of its own.
    pub fn continued(&self, find: FindBytes<'_>) -> Result<Continued, Fault> {
        let connection = &self.copy.connection;
        let known = self.known();
        let sql = |error: rusqlite::Error| fault(&self.target, &error);
        let transaction =
            Transaction::new_unchecked(connection, TransactionBehavior::Immediate).map_err(sql)?;
        let mut continued = Continued::default();
        let follows: BTreeMap<(u64, &str), &Entry> = known
            .iter()
            .rev()
            .map(|entry| ((entry.row.seq, entry.row.previous.as_str()), entry))
            .collect();
        loop {
            let (seq, hash) = head(&transaction).map_err(sql)?;
            let Some(next) = follows.get(&(seq + 1, hash.as_str())) else {
                break;
            };
            insert(&transaction, &next.row).map_err(sql)?;
            continued.entered.push(next.row.clone());
        }
        self.fill(&transaction, &known, find, &mut continued)?;
        transaction.commit().map_err(sql)?;
        let hashes: BTreeSet<String> = known.iter().map(|entry| entry.row.hash.clone()).collect();
        for entry in known {
            if !self.copy.has(entry.row.seq, &entry.row.hash)? {
                continued.lost.push(entry.row);
            }
        }
        if !continued.lost.is_empty() {
            let rows = self.copy.rows()?;
            let next = rows.last().map_or(1, |last| last.seq + 1);
            let mut lost = continued.lost.iter();
            continued.gap = lost.all(|row| row.seq > next).then_some(next);
            let rows = rows.into_iter();
            continued.own = rows.filter(|row| !hashes.contains(&row.hash)).collect();
        }
        Ok(continued)
    }

    /// Every row that the journal or the present register has.
    fn known(&self) -> Vec<Entry> {
        let mut known = self.entries.clone();
        let hashes: BTreeSet<&str> = self.entries.iter().map(|entry| entry.row.hash.as_str()).collect();
        // One that is damaged may still tell some of its rows; what the journal has is enough otherwise.
        let present = self.present.as_ref();
        let rows = present.and_then(|present| present.rows().ok());
        let others = rows.into_iter().flatten();
        let others = others.filter(|row| row.proof() == row.hash && !hashes.contains(row.hash.as_str()));
        known.extend(others.map(|row| Entry { row, words: None }));
        known
    }

    /// Gives issued papers the files that the copy does not keep.
    fn fill(
        &self,
        transaction: &Transaction<'_>,
        known: &[Entry],
        find: FindBytes<'_>,
        continued: &mut Continued,
    ) -> Result<(), Fault> {
        let sql = |error: rusqlite::Error| fault(&self.target, &error);
        let words_of = known
            .iter()
            .filter_map(|entry| Some((entry.row.hash.as_str(), entry.words.as_ref()?)));
        let words_of: BTreeMap<&str, &Vec<u8>> = words_of.collect();
        for row in select(transaction, "WHERE event = 'issued' ORDER BY seq", []).map_err(sql)? {
            for (name, hash) in kept_files(&row) {
                if bytes(transaction, row.seq, &name).map_err(sql)?.is_some() {
                    continue;
                }
                let words = words_of.get(row.hash.as_str()).filter(|_| name == WORDS);
                let words = words
                    .filter(|words| sha256(words) == hash)
                    .map(|words| (*words).clone());
                let found = words.or_else(|| self.in_present(&row, &name, &hash));
                match found.or_else(|| find(&hash)) {
                    Some(found) => keep(transaction, row.seq, &name, &found).map_err(sql)?,
                    None => continued.missing.push((row.clone(), name)),
                }
            }
            // What copies are made of. Who makes one holds its words against the row's.
            let lacks_tree = bytes(transaction, row.seq, TREE).map_err(sql)?.is_none();
            let tree = self.present.as_ref().filter(|_| lacks_tree);
            let of_row = tree.filter(|present| present.has(row.seq, &row.hash).unwrap_or(false));
            if let Some(tree) = of_row.and_then(|present| present.bytes(row.seq, TREE).ok()?) {
                keep(transaction, row.seq, TREE, &tree).map_err(sql)?;
            }
        }
        Ok(())
    }

    fn in_present(&self, row: &Row, name: &str, hash: &str) -> Option<Vec<u8>> {
        let present = self.present.as_ref()?;
        let found = present.bytes(row.seq, name).ok()??;
        (sha256(&found) == hash).then_some(found)
    }

    /// Puts it in place of the register, which keeps its bytes under another name; that name, where there was one.
    pub fn place(self) -> Result<Option<PathBuf>, Fault> {
        let Self {
            copy,
            present,
            journal,
            damaged_journal,
            target,
            work,
            ..
        } = self;
        let file = copy.path.clone();
        let rows = copy.rows()?;
        let has_all = journal.has_all(&rows);
        let is_whole = has_all.map_err(|error| unusable(journal.path(), &error))?;
        drop(copy);
        // Windows moves nothing over a file that is open.
        let present = present.filter(|_| !cfg!(windows));
        let before = exchanged(&file, &target).map_err(|error| unusable(&target, &error))?;
        drop((present, work));
        if damaged_journal || !is_whole {
            let aside = numbered(journal.path());
            std::fs::rename(journal.path(), aside).map_err(|error| unusable(journal.path(), &error))?;
        }
        let placed = Register::connect(target)?;
        journal
            .begin()
            .map_err(|error| unusable(journal.path(), &error))?;
        placed.copy_into_journal();
        Ok(before)
    }
}

/// The files that the register has to keep of an issued paper, with their hashes.
fn kept_files(row: &Row) -> Vec<(String, String)> {
    let Event::Issued(facts) = &row.event else {
        return Vec::new();
    };
    let files = facts
        .files
        .iter()
        .map(|file| (file.name.clone(), file.sha256.clone()));
    let words = (facts.origin != Origin::Elsewhere).then(|| (WORDS.to_owned(), facts.words.clone()));
    files.chain(words).collect()
}

/// Puts `file` at the register's place. What stands there keeps its bytes, with the journal that SQLite left beside it, under
/// another name: which. At no moment is the place empty, where the disk can give a file two names.
fn exchanged(file: &Path, target: &Path) -> io::Result<Option<PathBuf>> {
    let aside = free(&|nth| target.with_file_name(format!("{BEFORE}{nth}.sqlite")));
    let there = target.symlink_metadata().is_ok();
    if there {
        std::fs::hard_link(target, &aside).or_else(|_| std::fs::rename(target, &aside))?;
    }
    let journal = journal_of(target);
    if journal.symlink_metadata().is_ok() {
        std::fs::rename(journal, journal_of(&aside))?;
    }
    if let Err(error) = std::fs::rename(file, target) {
        // No second name for what stays the register.
        let _ = std::fs::rename(&aside, target);
        if target.symlink_metadata().is_ok() {
            let _ = std::fs::remove_file(aside);
        }
        return Err(error);
    }
    Ok(there.then_some(aside))
}

/// `x (hỏng 1).jsonl`.
fn numbered(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let end = path.extension().unwrap_or_default().to_string_lossy();
    free(&|nth| path.with_file_name(format!("{stem} (hỏng {nth}).{end}")))
}

/// The first of numbered names that is free.
fn free(name: &dyn Fn(u32) -> PathBuf) -> PathBuf {
    let mut nth = 1;
    while name(nth).symlink_metadata().is_ok() {
        nth += 1;
    }
    name(nth)
}
