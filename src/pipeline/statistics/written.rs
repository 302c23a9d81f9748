//! The workbook of a year, where the user wants it.

use std::path::Path;

use super::{Statistics, statistics_workbook};
use crate::diagnostic::{EditProblem, Language, OutputProblem, PathProblem, shown};
use crate::input::Session;
use crate::output::create_file;

/// Writes it into a new file. None: there is no file, and the report says why.
pub fn write_statistics(
    statistics: &Statistics,
    out: &Path,
    language: Language,
    session: &mut Session,
) -> Option<String> {
    let bytes = session.kept(statistics_workbook(statistics, language))?;
    if let Err(error) = create_file(out, &bytes) {
        let path = shown(out);
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            session.add(EditProblem::AlreadyThere { path }, None);
        } else {
            let problem = PathProblem::of(&error);
            session.add(OutputProblem::Unwritable { path, problem }, None);
        }
        return None;
    }
    Some(shown(out))
}
