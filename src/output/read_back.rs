//! What stands in the output folder, held against what was written there.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::OutputFile;
use super::manifest::{Manifest, RECEIPT, hash, unreadable};
use crate::diagnostic::{FileProblem, OutputProblem, PathProblem, RegisterProblem, Report, shown};

/// Reports every file of an issued paper that is there with other bytes. A missing one is no fault, nor is our own draft in its
/// place, or what the paper was before: it comes with the next build.
pub fn altered(folder: &Path, files: &[OutputFile], report: &mut Report) {
    let manifest = Manifest::read(folder).unwrap_or_default();
    // A draft of ours that still stands there: the program was cut off between the entry and the files.
    let is_own_draft = |name: &str, bytes: &[u8]| {
        let hash = hash(bytes);
        manifest.wrote(name, &hash) && !manifest.is_issued(name, &hash)
    };
    // The same, where the new one takes the place of an issued one, which has its own name by then.
    let is_of_earlier = |name: &str, bytes: &[u8]| {
        manifest.wrote(name, &hash(bytes)) && files.iter().any(|other| other.bytes == bytes)
    };
    for file in files {
        let path = folder.join(&file.name);
        if let Some(number) = &file.issued
            && let Some(bytes) = bytes(&path, report)
            && bytes != file.bytes
            && !is_own_draft(&file.name, &bytes)
            && !is_of_earlier(&file.name, &bytes)
        {
            let (path, number) = (shown(&path), number.clone());
            let problem = RegisterProblem::IssuedFileChanged { path, number };
            report.add(problem, None);
        }
    }
}

/// Whether the file of that name has the bytes with that hash.
pub fn stands(folder: &Path, name: &str, wanted: &str) -> bool {
    let found = bytes(&folder.join(name), &mut Report::default());
    found.is_some_and(|found| hash(&found) == wanted)
}

/// Whether nobody edited these files since they were made; the report names those that someone did.
pub fn drafts_untouched(folder: &Path, names: &[String], report: &mut Report) -> bool {
    let manifest = match Manifest::read(folder) {
        Ok(manifest) => manifest,
        Err(error) => {
            report.add(unreadable(folder, &error), None);
            return false;
        }
    };
    let mut untouched = true;
    for name in names {
        let path = folder.join(name);
        let Some(bytes) = bytes(&path, report) else {
            continue;
        };
        if !manifest.wrote(name, &hash(&bytes)) {
            report.add(OutputProblem::EditedSince { path: shown(&path) }, None);
            untouched = false;
        }
    }
    untouched && !report.has_errors()
}

/// The folders in `output`, where the files of campaigns are.
pub fn folders(output: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(output).into_iter().flatten();
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// What in the folder says that a paper was issued: a receipt, or the list of written files.
pub fn trace_of_issue(folder: &Path) -> Option<PathBuf> {
    let receipt = receipt_paths(folder).into_iter().next();
    let manifest = || Manifest::read(folder).ok().filter(Manifest::knows_issued);
    receipt.or_else(|| manifest().map(|_| Manifest::path(folder)))
}

/// Files of the output folders, by what is in them.
pub struct KeptBytes {
    paths: BTreeMap<String, PathBuf>,
}

impl KeptBytes {
    /// Looks at all files of the folders.
    pub fn of(folders: &[PathBuf]) -> Self {
        let entries = folders
            .iter()
            .filter_map(|folder| std::fs::read_dir(folder).ok())
            .flatten();
        let files = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.is_file());
        let hashed = files.filter_map(|path| Some((hash(&bytes(&path, &mut Report::default())?), path)));
        Self {
            paths: hashed.collect(),
        }
    }

    /// The bytes that have that hash, where a file has them.
    pub fn with(&self, wanted: &str) -> Option<Vec<u8>> {
        let found = bytes(self.paths.get(wanted)?, &mut Report::default())?;
        (hash(&found) == wanted).then_some(found)
    }
}

fn receipt_paths(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| shown(path).ends_with(RECEIPT) && path.is_file())
        .collect();
    paths.sort();
    paths
}

/// All receipts in the folder, with their paths.
pub fn receipts(folder: &Path, report: &mut Report) -> Vec<(String, Vec<u8>)> {
    receipt_paths(folder)
        .into_iter()
        .filter_map(|path| Some((shown(&path), bytes(&path, report)?)))
        .collect()
}

/// The bytes of a file; None if it is not there.
#[expect(clippy::disallowed_methods, reason = "output reads back what it wrote")]
fn bytes(path: &Path, report: &mut Report) -> Option<Vec<u8>> {
    match std::fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => {
            let problem = PathProblem::of(&error);
            let path = shown(path);
            report.add(FileProblem::Unreadable { path, problem }, None);
            None
        }
    }
}
