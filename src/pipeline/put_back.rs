//! The way back to any earlier version of a file of the user.

use std::path::Path;

use super::edit::{EditedFile, placed};
use super::history::{Told, is_inside};
use crate::diagnostic::{DeskProblem, EditProblem};
use crate::input::Session;
use crate::output::{kept_at, kept_versions};

/// Gives a file the text that it had before the edit `version`. That is an edit, too: what stands there now is kept. None: nothing
/// was changed, and the report says why.
pub fn put_back(file: &str, version: u32, session: &mut Session) -> Option<EditedFile> {
    let text = kept_text(file, version, session)?;
    let bytes = session.bytes(file)?;
    placed(file, &bytes, text.as_bytes(), Told::Back(version), session)
}

/// Whether the last edit of a file is still the one that somebody saw when they decided what to do with it.
pub fn still_newest(file: &str, seen: Option<u32>, session: &mut Session) -> Option<()> {
    let kept = kept_versions(session.folder.root(), file);
    if kept.iter().map(|kept| kept.version).max() == seen {
        return Some(());
    }
    let file = file.to_owned();
    session.add(EditProblem::ChangedSince { file }, None);
    None
}

/// The text of a file before the edit `version`.
pub fn kept_text(file: &str, version: u32, session: &mut Session) -> Option<String> {
    let root = session.folder.root().to_owned();
    let kept = kept_at(&root, file, version);
    let name = kept.strip_prefix(&root).ok().and_then(Path::to_str);
    let found = name.filter(|_| is_inside(file) && kept.is_file());
    let bytes = found.and_then(|name| session.bytes(name));
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    if text.is_none() {
        let file = file.to_owned();
        session.add(DeskProblem::NoVersion { file, version }, None);
    }
    text
}
