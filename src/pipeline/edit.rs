//! Puts values into a file of the user, one at a time: comments and order stay, the old file is kept, and a file that changed since
//! it was read is left alone.

use std::path::PathBuf;

use crate::diagnostic::{EditProblem, OutputProblem, PathProblem, Place};
use crate::input::{Edit, Session, edited, edited_at_once};
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
    let before = text(file, &bytes, session)?;
    let new = edits
        .iter()
        .try_fold(before, |text, change| edited(&text, change));
    put(file, &bytes, new, session)
}

/// Makes all changes in `file`, whose paths are those of the file as it was read with these bytes, or none of them.
pub(super) fn edit_as_read(
    file: &str,
    bytes: &[u8],
    edits: &[Edit],
    session: &mut Session,
) -> Option<EditedFile> {
    let before = text(file, bytes, session)?;
    put(file, bytes, edited_at_once(&before, edits), session)
}

/// The text of a file that reads without a fault.
fn text(file: &str, bytes: &[u8], session: &mut Session) -> Option<String> {
    session.sound(|session| {
        let (name, text) = session.read(file)?;
        session.parse(&name, &text)?;
        String::from_utf8(bytes.to_vec()).ok()
    })
}

fn put(
    file: &str,
    bytes: &[u8],
    new: Result<String, EditProblem>,
    session: &mut Session,
) -> Option<EditedFile> {
    let text = new
        .map_err(|problem| session.add(problem, Place::file(file)))
        .ok()?;
    let path = session.folder.at(file);
    match replace(session.folder.root(), file, &path, bytes, text.as_bytes()) {
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
