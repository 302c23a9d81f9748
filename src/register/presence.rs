//! Whether a register is there, was there, or never was: only what the system calls "not found" is not there.

use std::io;
use std::path::{Path, PathBuf};

use super::journal::Journal;
use crate::diagnostic::{Fault, FileProblem, PathProblem, RegisterProblem, shown};

/// Whether the register is there.
pub(super) enum Presence {
    /// A file is there.
    There,
    /// Nothing is there, and nothing says that there ever was.
    Never,
}

/// Looks for the register at `path`. A register that was there and is not any more is a fault.
pub(super) fn look(path: &Path) -> Result<Presence, Fault> {
    is_plain(Journal::beside(path).path())?;
    let folder = path.parent().unwrap_or(path);
    match std::fs::metadata(path) {
        Ok(found) if found.is_file() && found.len() == 0 => {
            Err(register_fault(RegisterProblem::Emptied { path: shown(path) }))
        }
        Ok(found) if found.is_dir() => Err(unusable(path, &io::Error::from(io::ErrorKind::IsADirectory))),
        Ok(_) => Ok(Presence::There),
        Err(error) if error.kind() == io::ErrorKind::NotFound => match trace(path, folder)? {
            // Another process may have begun it since it was looked for.
            Some(_) if path.is_file() => Ok(Presence::There),
            Some(trace) => Err(gone(path, &trace)),
            None => Ok(Presence::Never),
        },
        Err(error) => Err(unusable(path, &error)),
    }
}

/// Whether nothing is there that would not end when it is read: a pipe, a device.
pub(super) fn is_plain(journal: &Path) -> Result<(), Fault> {
    match std::fs::metadata(journal) {
        Ok(found) if !found.is_file() => {
            let path = shown(journal);
            Err(Fault::new(FileProblem::NotAFile { path }, None))
        }
        Ok(_) | Err(_) => Ok(()),
    }
}

/// What says that there was a register: the journal, a link that leads nowhere, another copy beside it, its own journal.
fn trace(path: &Path, folder: &Path) -> Result<Option<PathBuf>, Fault> {
    for link in [path, folder] {
        if link
            .symlink_metadata()
            .is_ok_and(|found| found.file_type().is_symlink())
        {
            return Ok(Some(link.to_owned()));
        }
    }
    let journal = Journal::beside(path).path().to_owned();
    match journal.try_exists() {
        Ok(true) => return Ok(Some(journal)),
        Ok(false) => {}
        Err(error) => return Err(unusable(&journal, &error)),
    }
    match siblings(path) {
        Ok(siblings) => Ok(siblings.into_iter().next()),
        Err(error) => Err(unusable(folder, &error)),
    }
}

/// Files beside the register that bear its name with something added, as programs that keep folders alike call the second of two
/// files that they could not bring together: `so-van-ban (1).sqlite`, `so-van-ban-PC2.sqlite`.
pub(super) fn siblings(path: &Path) -> io::Result<Vec<PathBuf>> {
    let (Some(folder), Some(stem)) = (path.parent(), path.file_stem()) else {
        return Ok(Vec::new());
    };
    let stem = stem.to_string_lossy();
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for entry in entries {
        let sibling = entry?.path();
        let name = sibling.file_name().unwrap_or_default().to_string_lossy();
        let is_database = sibling
            .extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("sqlite"));
        if is_database && name.starts_with(stem.as_ref()) && sibling != path {
            found.push(sibling);
        }
    }
    found.sort();
    Ok(found)
}

pub(super) fn gone(path: &Path, trace: &Path) -> Fault {
    let (path, trace) = (shown(path), shown(trace));
    register_fault(RegisterProblem::Gone { path, trace })
}

pub(super) fn unusable(path: &Path, error: &io::Error) -> Fault {
    let (path, problem) = (shown(path), PathProblem::of(error));
    register_fault(RegisterProblem::Unusable { path, problem }).with_original(error.to_string())
}

pub(super) fn register_fault(problem: RegisterProblem) -> Fault {
    Fault::new(problem, None)
}
