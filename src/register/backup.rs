//! The register → a copy of it: whole and read again, or none.

use std::io;
use std::path::{Path, PathBuf};

use super::Register;
use super::presence::register_fault;
use super::problem::fault;
use crate::diagnostic::{Fault, PathProblem, RegisterProblem, Report, shown};

impl Register {
    /// Copies the whole register, as it is now, into the file `to`, which is not there yet. What was cut off before under its
    /// other name is done again.
    pub fn back_up(&self, to: &Path) -> Result<(), Fault> {
        let part = unfinished(to);
        let refused = |error: io::Error| unwritable(to, &error);
        match std::fs::remove_file(&part) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refused(error)),
            Ok(()) | Err(_) => {}
        }
        let copied = self.copied(&part, to);
        if copied.is_err() {
            let _ = std::fs::remove_file(&part);
        }
        copied?;
        std::fs::rename(part, to).map_err(refused)
    }

    fn copied(&self, part: &Path, to: &Path) -> Result<(), Fault> {
        // Others may issue meanwhile: the copy has all that there was before, and nothing that there is not now.
        let before = self.end()?;
        let text = part.to_string_lossy();
        let copied = self.connection.execute("VACUUM INTO ?1", [text.as_ref()]);
        copied.map_err(|error| {
            let fault = fault(to, &error);
            match &fault.kind {
                crate::diagnostic::FaultKind::Register(RegisterProblem::Unusable { problem, .. }) => {
                    let (path, problem) = (shown(to), *problem);
                    register_fault(RegisterProblem::BackupUnwritable { path, problem })
                }
                _ => fault,
            }
        })?;
        let sync = std::fs::File::options().write(true).open(part);
        sync.and_then(|file| file.sync_all())
            .map_err(|error| unwritable(to, &error))?;
        let copy = Self::connect(part.to_owned())?;
        let mut found = Report::default();
        copy.verify_rows(&mut found)?;
        let known = |register: &Self, end: Option<(u64, String)>| {
            end.map_or(Ok(true), |(seq, hash)| register.has(seq, &hash))
        };
        let same = known(&copy, before)? && known(self, copy.end()?)?;
        if found.has_errors() || !same {
            return Err(register_fault(RegisterProblem::BackupUnlike { path: shown(to) }));
        }
        Ok(())
    }

    /// Place and hash of the last row.
    fn end(&self) -> Result<Option<(u64, String)>, Fault> {
        let last = self.select("ORDER BY seq DESC LIMIT 1", [])?;
        Ok(last.into_iter().next().map(|row| (row.seq, row.hash)))
    }
}

/// How a copy is called until it is whole.
pub fn unfinished(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".dang-ghi");
    name.into()
}

fn unwritable(to: &Path, error: &io::Error) -> Fault {
    let (path, problem) = (shown(to), PathProblem::of(error));
    register_fault(RegisterProblem::BackupUnwritable { path, problem })
}
