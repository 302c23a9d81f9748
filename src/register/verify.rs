//! Proves the chain: every row says what it said when it was written, none is missing, and every file kept is the one that
//! was issued. What a chain alone cannot show (a whole rewrite, rows missing at its end) receipts show.

use std::io;

use super::hash::sha256;
use super::journal::Journal;
use super::presence::unusable;
use super::row::{BEGINNING, Event, Origin, Row, TREE, WORDS};
use super::{ReceiptFile, Register};
use crate::diagnostic::{Fault, RegisterProblem, Report, shown};

/// What becomes of a file that the register does not keep.
#[derive(Clone, Copy)]
enum Missing {
    Changed,
    Named,
    Passed,
}

impl Register {
    /// Reports everything that is not as it was written. `receipts` are files with their paths.
    pub fn verify(&self, receipts: &[(String, Vec<u8>)], report: &mut Report) -> Result<(), Fault> {
        self.verify_with(Missing::Changed, report)?;
        let rows = self.rows()?;
        for (path, bytes) in receipts {
            anchored(&rows, path, bytes, report);
        }
        self.only_named_files(&rows, report)?;
        self.journal_follows(&rows, report)
    }

    /// No file is kept that its row does not name.
    fn only_named_files(&self, rows: &[Row], report: &mut Report) -> Result<(), Fault> {
        let last = rows.last().map(|row| row.seq);
        // What is behind the last row that was read was issued meanwhile.
        let kept = self.lengths()?.into_keys();
        for (row, name) in kept.filter(|(row, _)| Some(*row) <= last) {
            let found = rows.binary_search_by_key(&row, |found| found.seq);
            let is_named = found.is_ok_and(|at| match &rows[at].event {
                Event::Issued(facts) => {
                    let mut files = facts.files.iter();
                    [WORDS, TREE].contains(&name.as_str()) || files.any(|file| file.name == name)
                }
                _ => false,
            });
            if !is_named {
                add(RegisterProblem::KeptFileForeign { row, name }, report);
            }
        }
        Ok(())
    }

    /// The journal has what the register has. What it lacks at its end it gets; a line that is lost before its last one is named,
    /// while the register can still tell what it said.
    fn journal_follows(&self, rows: &[Row], report: &mut Report) -> Result<(), Fault> {
        let journal = Journal::beside(self.place());
        let unreadable = |error: io::Error| unusable(journal.path(), &error);
        if report.has_errors() {
            return Ok(());
        }
        if !journal.has_all(rows).map_err(unreadable)? {
            let path = shown(journal.path());
            add(RegisterProblem::JournalUnreadable { path }, report);
            return Ok(());
        }
        let last = rows.last().map(|row| row.seq);
        let known = journal.head().map_err(unreadable)?.map(|(seq, _)| seq);
        if known < last {
            self.copy_into_journal();
        }
        Ok(())
    }

    /// As [`verify`](Self::verify), without receipts; a file that is missing is no fault here.
    pub(super) fn verify_rows(&self, report: &mut Report) -> Result<(), Fault> {
        self.verify_with(Missing::Passed, report)
    }

    /// As [`verify`](Self::verify), before a copy is made: a file that is lost for ever is named, and what is left is copied all the
    /// same.
    pub fn verify_for_a_copy(&self, report: &mut Report) -> Result<(), Fault> {
        self.verify_with(Missing::Named, report)
    }

    fn verify_with(&self, missing: Missing, report: &mut Report) -> Result<(), Fault> {
        if !self.integrity()?.is_empty() {
            let path = shown(self.place());
            add(RegisterProblem::Unsound { path }, report);
        }
        let rows = self.rows()?;
        chained(&rows, report);
        for row in &rows {
            self.files_changed(row, missing, report)?;
        }
        Ok(())
    }

    fn files_changed(&self, row: &Row, missing: Missing, report: &mut Report) -> Result<(), Fault> {
        let Event::Issued(facts) = &row.event else {
            return Ok(());
        };
        let words = (facts.origin != Origin::Elsewhere).then_some((WORDS, &facts.words));
        let files = facts.files.iter().map(|file| (file.name.as_str(), &file.sha256));
        for (name, hash) in files.chain(words) {
            let bytes = self.bytes(row.seq, name)?;
            let signed = facts.signed.as_ref().filter(|signed| signed.name == name);
            let changed = |bytes: Vec<u8>| {
                sha256(&bytes) != *hash || signed.is_some_and(|signed| !signed.begins(&bytes))
            };
            let name = name.to_owned();
            match (bytes.map(changed), missing) {
                (Some(false), _) | (None, Missing::Passed) => {}
                (None, Missing::Named) => {
                    let (id, number) = (row.paper.clone(), row.number_symbol());
                    add(RegisterProblem::NotKept { id, number, name }, report);
                }
                (Some(true), _) | (None, Missing::Changed) => {
                    let row = row.seq;
                    add(RegisterProblem::KeptFileChanged { row, name }, report);
                }
            }
        }
        Ok(())
    }
}

/// Rows follow each other without a gap, and each has the hash of what it says.
fn chained(rows: &[Row], report: &mut Report) {
    let (mut expected, mut previous) = (1, BEGINNING.to_owned());
    for row in rows {
        let missing = row.seq > expected;
        if missing {
            let (first, last) = (expected, row.seq - 1);
            add(RegisterProblem::RowsMissing { first, last }, report);
        }
        if row.hash != row.proof() {
            let (row, what) = (row.seq, row.named());
            add(RegisterProblem::RowChanged { row, what }, report);
        } else if row.previous != previous && !missing {
            add(RegisterProblem::ChainBroken { row: row.seq }, report);
        }
        expected = row.seq + 1;
        previous.clone_from(&row.hash);
    }
}

/// A receipt vouches for a row.
fn anchored(rows: &[Row], path: &str, bytes: &[u8], report: &mut Report) {
    let path = path.to_owned();
    let Ok(receipt) = serde_json::from_slice::<ReceiptFile>(bytes) else {
        add(RegisterProblem::ReceiptUnreadable { path }, report);
        return;
    };
    let (row, number) = (receipt.row, receipt.number.clone());
    // Rows come in the order of their places.
    let found = rows.binary_search_by_key(&row, |found| found.seq);
    match found.ok().map(|at| &rows[at]) {
        None => add(receipt.without_row(path), report),
        Some(found) if ReceiptFile::of(found).as_ref() != Some(&receipt) => {
            add(RegisterProblem::ReceiptDisagrees { path, row, number }, report);
        }
        Some(_) => {}
    }
}

fn add(problem: RegisterProblem, report: &mut Report) {
    report.add(problem, None);
}
