//! A file that is not there yet: among the data, or where a person wants it. What stands there stays.

use std::io;
use std::path::Path;

use super::history::{Told, remember};
use crate::diagnostic::{EditProblem, FaultKind, OutputProblem, PathProblem, shown};
use crate::input::Session;
use crate::output::create_file;

/// A new file of the data. None: one stands there by now, or it cannot be written, and the report says so.
pub(super) fn create(file: &str, text: &str, session: &mut Session) -> Option<()> {
    let path = session.folder.at(file);
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let made = folder.and_then(|()| create_file(&path, text.as_bytes()));
    let is_there = |file| EditProblem::ChangedSince { file }.into();
    said(made, file.to_owned(), is_there, session)?;
    remember(file, None, Told::Changes(Vec::new()), session);
    Some(())
}

/// A new file where a person wants it. None: something stands there, or it cannot be written, and the report says so.
pub(super) fn create_at(out: &Path, bytes: &[u8], session: &mut Session) -> Option<()> {
    let is_there = |path| EditProblem::AlreadyThere { path }.into();
    said(create_file(out, bytes), shown(out), is_there, session)
}

fn said(
    made: io::Result<()>,
    path: String,
    is_there: fn(String) -> FaultKind,
    session: &mut Session,
) -> Option<()> {
    let error = match made {
        Ok(()) => return Some(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => is_there(path),
        Err(error) => {
            let problem = PathProblem::of(&error);
            OutputProblem::Unwritable { path, problem }.into()
        }
    };
    session.add(error, None);
    None
}
