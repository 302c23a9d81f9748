//! What SQLite refuses, in our own terms.

use std::path::Path;

use rusqlite::{Error, ErrorCode};

use crate::diagnostic::{Fault, PathProblem, RegisterProblem, shown};

/// The fault behind an error of the database at `path`.
pub(super) fn fault(file: &Path, error: &Error) -> Fault {
    let path = shown(file);
    let problem = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => RegisterProblem::Damaged { path },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => RegisterProblem::Busy { path },
        Some(_) if is_moved(error) => RegisterProblem::Replaced { path },
        Some(ErrorCode::DiskFull) => unusable(path, PathProblem::Full),
        Some(ErrorCode::ReadOnly) => unusable(path, why_read_only(file)),
        Some(ErrorCode::CannotOpen) if is_too_long(file) => unusable(path, PathProblem::TooLong),
        Some(ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => unusable(path, PathProblem::Denied),
        Some(_) => unusable(path, PathProblem::Other),
        None if let Error::FromSqlConversionFailure(row, _, column) = error => RegisterProblem::RowChanged {
            row: *row as u64,
            what: column.to_string(),
        },
        // A value of another type than the one we wrote, a missing table: someone else wrote here.
        None => RegisterProblem::Damaged { path },
    };
    Fault::new(problem, None).with_original(original(error))
}

/// What SQLite says, with its number where the words alone do not tell which of many it was.
fn original(error: &Error) -> String {
    match error.sqlite_error() {
        Some(failure) if failure.code == ErrorCode::SystemIoFailure => {
            format!("{error} ({})", failure.extended_code)
        }
        _ => error.to_string(),
    }
}

/// Whether the path is longer than SQLite opens: 512 bytes, with what it puts behind the names of its own files.
fn is_too_long(file: &Path) -> bool {
    const LONGEST: usize = 500;
    let whole = std::path::absolute(file);
    whole.is_ok_and(|path| path.as_os_str().len() > LONGEST)
}

/// Why a file that is there cannot be written: a disk for reading only, or no right. To the database both are the same.
fn why_read_only(file: &Path) -> PathProblem {
    match std::fs::File::options().append(true).open(file) {
        // The file could be written, but not its journal beside it.
        Ok(_) => PathProblem::Denied,
        Err(error) => PathProblem::of(&error),
    }
}

fn unusable(path: String, problem: PathProblem) -> RegisterProblem {
    RegisterProblem::Unusable { path, problem }
}

/// Whether the file that was opened, or its journal, has not its name any more: a copy was put in its place since.
pub(super) fn is_moved(error: &Error) -> bool {
    use rusqlite::ffi::{SQLITE_IOERR_DELETE_NOENT, SQLITE_READONLY_DBMOVED};
    let code = error.sqlite_error().map(|error| error.extended_code);
    matches!(code, Some(SQLITE_READONLY_DBMOVED | SQLITE_IOERR_DELETE_NOENT))
}

/// Whether another process holds the register just now.
pub(super) fn is_busy(error: &Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}
