//! What stands in the output folder, held against what was written there.

use std::io;
use std::path::Path;

use super::OutputFile;
use super::manifest::{Manifest, hash, unreadable};
use crate::diagnostic::{FileProblem, OutputProblem, PathProblem, RegisterProblem, Report, shown};

/// Reports every file of an issued paper that is there with other bytes. A missing one is no fault: it comes back with the
/// next build.
pub fn altered(folder: &Path, files: &[OutputFile], report: &mut Report) {
    for file in files {
        let path = folder.join(&file.name);
        if let Some(number) = &file.issued
            && let Some(bytes) = bytes(&path, report)
            && bytes != file.bytes
        {
            let (path, number) = (shown(&path), number.clone());
            let problem = RegisterProblem::IssuedFileChanged { path, number };
            report.add(problem, None);
        }
    }
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

/// All receipts in the folder, with their paths.
pub fn receipts(folder: &Path, report: &mut Report) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    paths
        .into_iter()
        .filter(|path| shown(path).ends_with(".bien-nhan.json"))
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
