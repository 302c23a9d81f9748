//! A proposal that was agreed to → the file, through the guard.

use std::path::PathBuf;

use super::import::ProposedImport;
use crate::diagnostic::{EditProblem, OutputProblem, PathProblem};
use crate::input::Session;
use crate::output::create_file;
use crate::pipeline::edit::edit_as_read;
use crate::pipeline::history::{Told, remember};

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The YAML file, from the working folder.
    pub file: String,
    /// Where the old one is kept; None of a new file.
    pub kept: Option<PathBuf>,
}

/// Writes it. None means that nothing was written, and the report says why.
pub fn import(proposed: &ProposedImport, session: &mut Session) -> Option<Imported> {
    let file = proposed.file.clone();
    match &proposed.before {
        Ok(bytes) => {
            let edited = edit_as_read(&file, bytes, &proposed.edits, session)?;
            let kept = Some(edited.kept);
            Some(Imported { file, kept })
        }
        Err(text) => {
            let path = session.folder.at(&file);
            let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
            match folder.and_then(|()| create_file(&path, text.as_bytes())) {
                Ok(()) => {
                    remember(&file, None, Told::Changes(Vec::new()), session);
                    Some(Imported { file, kept: None })
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                    session.add(EditProblem::ChangedSince { file }, None);
                    None
                }
                Err(error) => {
                    let problem = PathProblem::of(&error);
                    session.add(OutputProblem::Unwritable { path: file, problem }, None);
                    None
                }
            }
        }
    }
}
