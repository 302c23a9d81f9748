//! Puts values into a file of the user, one at a time: comments and order stay, the old file is kept, who did it is written down,
//! and a file that changed since it was read is left alone.

use std::path::PathBuf;
use std::sync::Arc;

use super::history::{Told, is_inside, remember, told};
use super::old_versions::thin_out;
use crate::diagnostic::{DeskProblem, EditProblem, OutputProblem, PathProblem, Place};
use crate::input::{Change, Edit, Node, Session, edited, edited_at_once};
use crate::output::{Replaced, replace};
use crate::pipeline::history::ChangedPlace;

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
    planned(file, edits, session)?.write(session)
}

/// A file with all changes made in its text, to be looked at before it is written.
pub(super) struct Planned {
    file: String,
    /// As it was found.
    bytes: Vec<u8>,
    /// The same as it is read.
    pub(super) before: Arc<str>,
    text: String,
    what: Vec<ChangedPlace>,
}

/// Makes all changes in the text of `file`, each after the other. None: one cannot be made, and the report says why.
pub(super) fn planned(file: &str, edits: &[Edit], session: &mut Session) -> Option<Planned> {
    let bytes = inside(file, session)?;
    let (mut text, before, mut tree) = text(file, &bytes, session)?;
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
    let file = file.to_owned();
    Some(Planned {
        file,
        bytes,
        before,
        text,
        what,
    })
}

impl Planned {
    /// The text after the changes, as it will be read.
    pub(super) fn after(&self) -> String {
        as_read(&self.text)
    }

    /// Writes it, if the file is still as it was found.
    pub(super) fn write(self, session: &mut Session) -> Option<EditedFile> {
        let told = Told::Changes(self.what);
        placed(&self.file, &self.bytes, self.text.as_bytes(), told, session)
    }
}

/// Makes all changes in `file`, whose paths are those of the file as it was read with these bytes, or none of them.
pub(super) fn edit_as_read(
    file: &str,
    bytes: &[u8],
    edits: &[Edit],
    session: &mut Session,
) -> Option<EditedFile> {
    inside(file, session)?;
    let (before, _, tree) = text(file, bytes, session)?;
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

/// The text of a file that reads without a fault: on the disk, as it is read, and as a tree.
fn text(file: &str, bytes: &[u8], session: &mut Session) -> Option<(String, Arc<str>, Node)> {
    session.sound(|session| {
        let (name, text) = session.read(file)?;
        let tree = session.parse(&name, &text)?;
        Some((String::from_utf8(bytes.to_vec()).ok()?, text, tree))
    })
}

/// The tree of a text on its way; what there is to say of it is said when it is read from the file.
fn parsed(file: &str, text: &str, session: &mut Session) -> Option<Node> {
    let (tree, _) = session.apart(|session| session.parse(&file.into(), &as_read(text).into()));
    tree
}

/// A text of the disk without what reading leaves out.
fn as_read(text: &str) -> String {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.replace("\r\n", "\n")
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
