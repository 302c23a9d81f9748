//! Puts values into a file of the user, one at a time: comments and order stay, the old file is kept, and a file that changed since
//! it was read is left alone.

use std::path::PathBuf;

use crate::diagnostic::{EditProblem, OutputProblem, PathProblem, Place};
use crate::input::{Edit, Session, edited};
use crate::output::{Replaced, replace};

/// What became of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditedFile {
    /// Its path in the working folder.
    pub file: String,
    /// Where the old file is kept.
    pub kept: PathBuf,
}

/// Makes all changes in `file`, each after the other, or none of them. None means that nothing was changed, and the report says
/// why.
pub fn edit(file: &str, edits: &[Edit], session: &mut Session) -> Option<EditedFile> {
    let bytes = session.bytes(file)?;
    let before = session.sound(|session| {
        let (name, text) = session.read(file)?;
        session.parse(&name, &text)?;
        String::from_utf8(bytes.clone()).ok()
    })?;
    let mut text = before;
    for change in edits {
        match edited(&text, change) {
            Ok(new) => text = new,
            Err(problem) => {
                session.add(problem, Place::file(file));
                return None;
            }
        }
    }
    let path = session.folder.at(file);
    match replace(session.folder.root(), file, &path, &bytes, text.as_bytes()) {
        Ok(Replaced::Done { kept }) => Some(EditedFile {
            file: file.to_owned(),
            kept,
        }),
        Ok(Replaced::ChangedSince) => {
            let file = file.to_owned();
            session.add(EditProblem::ChangedSince { file }, None);
            None
        }
        Err(error) => {
            let problem = PathProblem::of(&error);
            let path = file.to_owned();
            session.add(OutputProblem::Unwritable { path, problem }, None);
            None
        }
    }
}
