//! Puts the files of one campaign into its output folder: all of them or none.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::Path;

use super::edited::Edited;
use super::manifest::{MadeFrom, Manifest, hash, unreadable};
use super::placing::{Pending, STAGED, Shown, Wanted, dated, options, place, save, stage};
use crate::diagnostic::{FaultKind, OutputProblem, PathProblem, RegisterProblem, Report, shown};

/// The file that is locked; it has no contents.
pub(super) const LOCK: &str = ".khoa";

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its name in the campaign's output folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Number of the issued paper it belongs to (empty for a list); None for a draft.
    pub issued: Option<String>,
    /// What it was made from, where another run can tell whether it would make the same.
    pub made_from: Option<MadeFrom>,
}

/// What became of the files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Names of those that are new or were replaced.
    pub written: Vec<String>,
    /// Names of those that already had these bytes.
    pub unchanged: Vec<String>,
}

/// Writes `files` into `folder`. A file that someone edited since, or that is not ours, becomes what
/// `edited` says. None means nothing was changed, and the report says why.
pub fn write(folder: &Path, files: &[OutputFile], edited: Edited, report: &mut Report) -> Option<Written> {
    let existed = folder.exists();
    let lock = (!files.is_empty()).then(|| lock_and_sweep(folder)).flatten();
    let wanted = files.iter().map(|file| Wanted {
        name: file.name.clone(),
        hash: hash(&file.bytes),
        issued: file.issued.as_ref(),
        made_from: file.made_from.as_ref(),
        bytes: &file.bytes,
        staged: None,
    });
    let written = write_locked(folder, wanted.collect(), edited, report);
    drop(lock);
    if written.is_none() && !existed {
        let _ = std::fs::remove_file(folder.join(LOCK));
        let _ = std::fs::remove_dir(folder);
    }
    written
}

pub(super) fn write_locked(
    folder: &Path,
    files: Vec<Wanted<'_>>,
    edited: Edited,
    report: &mut Report,
) -> Option<Written> {
    Plan::of(folder, files, edited, report)?.carry_out(report)
}

/// What will become of files that can all be put in place.
pub(super) struct Plan<'a> {
    folder: &'a Path,
    before: Manifest,
    manifest: Manifest,
    written: Written,
    pending: Vec<Pending<'a>>,
}

impl<'a> Plan<'a> {
    /// None means that a file cannot be put in place, and the report says why.
    pub(super) fn of(
        folder: &'a Path,
        files: Vec<Wanted<'a>>,
        edited: Edited,
        report: &mut Report,
    ) -> Option<Self> {
        let mut manifest = match Manifest::read(folder) {
            Ok(manifest) => manifest,
            Err(error) => {
                report.add(unreadable(folder, &error), None);
                return None;
            }
        };
        let mut written = Written::default();
        let before = manifest.clone();
        let pending = plan(folder, files, edited, &mut manifest, &mut written, report)?;
        Some(Self {
            folder,
            before,
            manifest,
            written,
            pending,
        })
    }

    /// Whether a file is not there at all.
    pub(super) fn lacks_any(&self) -> bool {
        let mut pending = self.pending.iter();
        pending.any(|pending| !self.folder.join(&pending.file.name).exists())
    }

    /// Puts all in place. None means nothing was changed, and the report says why.
    pub(super) fn carry_out(self, report: &mut Report) -> Option<Written> {
        let Self {
            folder,
            before,
            mut manifest,
            mut written,
            mut pending,
        } = self;
        if pending.is_empty() {
            let saved = if manifest == before {
                Ok(())
            } else {
                save(folder, &manifest)
            };
            return match saved {
                Ok(()) => Some(written),
                Err((path, error)) => refuse(&path, &error, report),
            };
        }
        let placed = stage(folder, &mut pending, &manifest)
            .and_then(|expecting| place(folder, &mut pending, &mut manifest, expecting, report));
        if let Err((path, error)) = placed {
            drop(pending);
            return refuse(&path, &error, report);
        }
        written
            .written
            .extend(pending.iter().map(|pending| pending.file.name.clone()));
        Some(written)
    }
}

/// Locks the folder, and removes what an earlier process left in it.
pub(super) fn lock_and_sweep(folder: &Path) -> Option<File> {
    let lock = lock(folder)?;
    sweep(folder);
    Some(lock)
}

/// Removes what a process that was ended while it wrote left beside the files. Called under the lock, so nobody is
/// writing now; a file that a user edited never waits under such a name.
fn sweep(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(STAGED) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Held while files are put in place, so that two processes never write the same folder; the system lets go of it when a
/// process ends, however it ends. None where there is nothing to hold, or where nobody may write: then the writing itself
/// says so.
fn lock(folder: &Path) -> Option<File> {
    std::fs::create_dir_all(folder).ok()?;
    // For reading, too: Windows locks no file that is open for appending only.
    let opened = options(Shown::Hidden)
        .create(true)
        .truncate(false)
        .open(folder.join(LOCK));
    // One that another user made may be there for reading only, which is enough to hold it.
    let file = opened.or_else(|_| File::open(folder.join(LOCK))).ok()?;
    file.lock().ok()?;
    Some(file)
}

pub(super) fn refuse(path: &Path, error: &io::Error, report: &mut Report) -> Option<Written> {
    report.add(
        OutputProblem::Unwritable {
            path: shown(path),
            problem: PathProblem::of(error),
        },
        None,
    );
    None
}

/// Decides for each file whether it is new, unchanged, ours to replace, or the user's.
#[expect(clippy::disallowed_methods, reason = "output reads back what it wrote")]
fn plan<'a>(
    folder: &Path,
    files: Vec<Wanted<'a>>,
    edited: Edited,
    manifest: &mut Manifest,
    written: &mut Written,
    report: &mut Report,
) -> Option<Vec<Pending<'a>>> {
    let mut pending = Vec::new();
    let mut refused = false;
    // What was issued is replaced only where its bytes go to another name.
    let kept: BTreeSet<String> = files
        .iter()
        .filter(|file| file.issued.is_some())
        .map(|file| file.hash.clone())
        .collect();
    for file in files {
        let target = folder.join(&file.name);
        let old_hash = match std::fs::read(&target) {
            Ok(bytes) => Some(hash(&bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                refuse(&target, &error, report);
                refused = true;
                continue;
            }
        };
        let ours = old_hash
            .as_ref()
            .is_none_or(|old| *old == file.hash || manifest.wrote(&file.name, old));
        if old_hash.as_ref() == Some(&file.hash) && manifest.wrote(&file.name, &file.hash) {
            manifest.source(&file.name, file.made_from);
            manifest.mark(&file.name, &file.hash, file.issued.is_some());
            written.unchanged.push(file.name.clone());
            continue;
        }
        let was_issued = |old: &String| manifest.is_issued(&file.name, old) && !kept.contains(old);
        if old_hash.as_ref().is_some_and(was_issued) {
            let path = shown(&target);
            report.add(RegisterProblem::IssuedStays { path }, None);
            refused = true;
        }
        if !ours && edited == Edited::Stay {
            let path = shown(&target);
            let known = manifest.knows(&file.name);
            let kind: FaultKind = match file.issued {
                Some(number) => RegisterProblem::IssuedFileChanged {
                    path,
                    number: number.clone(),
                }
                .into(),
                None if known => OutputProblem::EditedSince { path }.into(),
                None => OutputProblem::ForeignFile { path }.into(),
            };
            report.add(kind, None);
            refused = true;
        }
        let keep_as = (!ours).then(|| dated(&target));
        pending.push(Pending { file, keep_as });
    }
    (!refused).then_some(pending)
}
