//! A proposal that was agreed to → the file, through the guard.

use std::path::PathBuf;

use super::import::ProposedImport;
use crate::input::Session;
use crate::pipeline::created::create;
use crate::pipeline::edit::edit_as_read;

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
            create(&file, text, session)?;
            Some(Imported { file, kept: None })
        }
    }
}
