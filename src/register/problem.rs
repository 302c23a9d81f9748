//! What SQLite refuses, in our own terms.

use std::path::Path;

use rusqlite::{Error, ErrorCode};

use crate::diagnostic::{Fault, PathProblem, RegisterProblem, shown};

/// The fault behind an error of the database at `path`.
pub(super) fn fault(path: &Path, error: &Error) -> Fault {
    let path = shown(path);
    let problem = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => RegisterProblem::Damaged { path },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => RegisterProblem::Busy { path },
        Some(ErrorCode::DiskFull) => unusable(path, PathProblem::Full),
        Some(ErrorCode::ReadOnly) => unusable(path, PathProblem::ReadOnly),
        Some(ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => unusable(path, PathProblem::Denied),
        Some(_) => unusable(path, PathProblem::Other),
        None if let Error::FromSqlConversionFailure(row, _, column) = error => RegisterProblem::RowChanged {
            row: *row as u64,
            what: column.to_string(),
        },
        // A value of another type than the one we wrote, a missing table: someone else wrote here.
        None => RegisterProblem::Damaged { path },
    };
    Fault::new(problem, None).with_original(error.to_string())
}

fn unusable(path: String, problem: PathProblem) -> RegisterProblem {
    RegisterProblem::Unusable { path, problem }
}

/// Whether another process holds the register just now.
pub(super) fn is_busy(error: &Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}
