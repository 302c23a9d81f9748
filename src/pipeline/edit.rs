//! Puts values into a file of the user, one at a time: comments and order stay, the old file is kept, who did it is written down,
//! and a file that changed since it was read is left alone.

use std::path::PathBuf;

use super::history::{Told, is_inside, remember, told};
use super::old_versions::thin_out;
use crate::diagnostic::{DeskProblem, EditProblem, OutputProblem, PathProblem, Place};
use crate::input::{Change, Edit, Node, Session, edited, edited_at_once};
use crate::output::{Replaced, replace};

/// What became of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditedFile {
    /// Its path in the working folder.
    pub file: String,
    /// Where the old file is kept.
    pub kept: PathBuf,
    /// Which of the kept ones it is: what [`put_back`](super::put_back) asks for.
    pub version: u32,
}

/// Makes all changes in `file`, each after the other, or none of them. None means that nothing was changed, and the report says
/// why.
pub fn edit(file: &str, edits: &[Edit], session: &mut Session) -> Option<EditedFile> {
    let bytes = inside(file, session)?;
    let (mut text, mut tree) = text(file, &bytes, session)?;
    let mut what = Vec::new();
    for change in edits {
        what.push(told(&tree, change));
        let new = edited(&text, change);
        text = sound(file, new, session)?;
        if !matches!(change.change, Change::Set(_)) {
            // What comes after it may be about what it added, or about items that have other numbers now.
            tree = parsed(file, &text, session)?;
        }
    }
    placed(file, &bytes, text.as_bytes(), Told::Changes(what), session)
}

/// Makes all changes in `file`, whose paths are those of the file as it was read with these bytes, or none of them.
pub(super) fn edit_as_read(
    file: &str,
    bytes: &[u8],
    edits: &[Edit],
    session: &mut Session,
) -> Option<EditedFile> {
    inside(file, session)?;
    let (before, tree) = text(file, bytes, session)?;
    let what = edits.iter().map(|edit| told(&tree, edit)).collect();
    let new = edited_at_once(&before, edits);
    let text = sound(file, new, session)?;
    placed(file, bytes, text.as_bytes(), Told::Changes(what), session)
}

/// The bytes of a file of the working folder, and of no other place.
fn inside(file: &str, session: &mut Session) -> Option<Vec<u8>> {
    if is_inside(file) {
        return session.bytes(file);
    }
    let file = file.to_owned();
    session.add(DeskProblem::OutsideFolder { file }, None);
    None
}

/// The text and the tree of a file that reads without a fault.
fn text(file: &str, bytes: &[u8], session: &mut Session) -> Option<(String, Node)> {
    session.sound(|session| {
        let (name, text) = session.read(file)?;
        let tree = session.parse(&name, &text)?;
        Some((String::from_utf8(bytes.to_vec()).ok()?, tree))
    })
}

/// The tree of a text on its way; what there is to say of it is said when it is read from the file.
fn parsed(file: &str, text: &str, session: &mut Session) -> Option<Node> {
    let text = text
        .strip_prefix('\u{FEFF}')
        .unwrap_or(text)
        .replace("\r\n", "\n");
    let (tree, _) = session.apart(|session| session.parse(&file.into(), &text.into()));
    tree
}

fn sound(file: &str, new: Result<String, EditProblem>, session: &mut Session) -> Option<String> {
    new.map_err(|problem| session.add(problem, Place::file(file)))
        .ok()
}

/// Gives a file its new text, if it still has the bytes that were read.
pub(super) fn placed(
    file: &str,
    bytes: &[u8],
    new: &[u8],
    told: Told,
    session: &mut Session,
) -> Option<EditedFile> {
    let path = session.folder.at(file);
    match replace(session.folder.root(), file, &path, bytes, new) {
        Ok(Replaced::Done { kept, version }) => {
            remember(file, Some(version), told, session);
            thin_out(file, version, session);
            let file = file.to_owned();
            Some(EditedFile { file, kept, version })
        }
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
