//! The workbook of a year, where the user wants it.

use std::path::Path;

use super::{Statistics, statistics_workbook};
use crate::diagnostic::{Language, shown};
use crate::input::Session;
use crate::pipeline::created::create_at;

/// Writes it into a new file. None: there is no file, and the report says why.
pub fn write_statistics(
    statistics: &Statistics,
    out: &Path,
    language: Language,
    session: &mut Session,
) -> Option<String> {
    let bytes = session.kept(statistics_workbook(statistics, language))?;
    create_at(out, &bytes, session)?;
    Some(shown(out))
}
