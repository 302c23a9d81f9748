//! Files → their places in `output/`, and what became of each.

use std::path::{Path, PathBuf};

use crate::diagnostic::{OutputProblem, shown};
use crate::input::Session;
use crate::output::{Edited, OutputFile, Written, write};

/// Folders that hold what is the only copy.
const OWN: [&str; 3] = ["inputs", "templates", "register"];

/// What became of the files of one folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The folder.
    pub folder: PathBuf,
    /// Its files: those that were written, then those that were there.
    pub files: Vec<PlacedFile>,
}

/// A file and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedFile {
    /// Its name in the folder.
    pub name: String,
    /// What became of it.
    pub state: FileState,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// It is new, or was replaced.
    Made,
    /// It had these bytes already.
    Unchanged,
    /// A file of an issued paper, put back out of the register.
    PutBack,
    /// A file of an issued paper, still there.
    Kept,
}

/// Where the files of a campaign go: below `out`, else in the working folder's `output/`.
pub(super) fn output_folder(session: &Session, out: Option<&Path>, campaign: &str) -> PathBuf {
    out.map_or_else(|| session.folder.root().join("output"), Path::to_owned)
        .join(campaign)
}

/// Whether `out` is no folder of the working folder's own files, which are read again and copied in backups.
pub(super) fn out_is_free(out: Option<&Path>, session: &mut Session) -> Option<()> {
    let Some(out) = out else { return Some(()) };
    let root = session.folder.root();
    let own = OWN.map(|name| root.join(name)).map(|own| own.canonicalize());
    let own: Vec<PathBuf> = own.into_iter().filter_map(Result::ok).collect();
    let whole = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let inside = |place: &Path| place.canonicalize().is_ok_and(|place| own.contains(&place));
    if !whole.ancestors().any(inside) {
        return Some(());
    }
    let path = shown(out);
    session.add(OutputProblem::OutOfPlace { path }, None);
    None
}

/// Writes the files; `standing` are names of those that stand there already. None means nothing was changed, and the report says why.
pub(super) fn place(
    folder: &Path,
    files: &[OutputFile],
    standing: Vec<String>,
    edited: Edited,
    session: &mut Session,
) -> Option<Placed> {
    if session.report.has_errors() {
        return None;
    }
    let mut written = write(folder, files, edited, &mut session.report)?;
    written.unchanged.splice(0..0, standing);
    let issued: Vec<&str> = files
        .iter()
        .filter(|file| file.issued.is_some())
        .map(|file| file.name.as_str())
        .collect();
    Some(Placed::new(folder, written, &issued))
}

impl Placed {
    /// What was written into `folder`; `issued` are names of files of issued papers.
    pub(super) fn new(folder: &Path, written: Written, issued: &[&str]) -> Self {
        let state = |name: &str, draft, issue| if issued.contains(&name) { issue } else { draft };
        let made = written.written.into_iter().map(|name| PlacedFile {
            state: state(&name, FileState::Made, FileState::PutBack),
            name,
        });
        let there = written.unchanged.into_iter().map(|name| PlacedFile {
            state: state(&name, FileState::Unchanged, FileState::Kept),
            name,
        });
        Self {
            folder: folder.to_owned(),
            files: made.chain(there).collect(),
        }
    }
}
