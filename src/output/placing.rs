//! Moves files that stand ready beside their places into them, all or none; what stood there is put back on a failure.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Utc};
use rayon::prelude::*;
use tempfile::{NamedTempFile, TempPath};

use super::manifest::{MadeFrom, Manifest};
use super::moving::{move_to, rename};
use crate::diagnostic::{OutputProblem, Report, shown};

/// How the names of files begin that are not in their place yet.
pub(super) const STAGED: &str = ".thidua-";

/// A file that was moved in, and where the one before it went.
struct Moved {
    target: PathBuf,
    before: Option<PathBuf>,
    kept: bool,
}

/// Moves the staged manifest and files into place; on a failure puts back what stood there.
pub(super) fn place(
    folder: &Path,
    pending: &mut [Pending<'_>],
    manifest: &mut Manifest,
    expecting: TempPath,
    report: &mut Report,
) -> Result<(), Failed> {
    let before = manifest.clone();
    expect(manifest, pending);
    let path = Manifest::path(folder);
    move_to(expecting, &path).map_err(|error| (path, error))?;
    let mut moved: Vec<Moved> = Vec::new();
    for pending in pending.iter_mut() {
        let target = folder.join(&pending.file.name);
        if let Err(error) = move_in(&target, pending, &mut moved) {
            put_back(&moved);
            let _ = save(folder, &before);
            return Err((target, error));
        }
    }
    for moved in &moved {
        settle(moved, report);
    }
    for pending in pending.iter() {
        let file = &pending.file;
        manifest.settle(&file.name, &file.hash);
        manifest.mark(&file.name, &file.hash, file.issued.is_some());
        manifest.source(&pending.file.name, pending.file.made_from);
    }
    save(folder, manifest)
}

fn move_in(target: &Path, pending: &mut Pending<'_>, moved: &mut Vec<Moved>) -> io::Result<()> {
    let Some(staged) = pending.file.staged.take() else {
        return Ok(());
    };
    let kept = pending.keep_as.is_some();
    let before = if target.exists() {
        let aside = pending.keep_as.clone().unwrap_or_else(|| aside(target));
        rename(target, &aside)?;
        Some(aside)
    } else {
        None
    };
    moved.push(Moved {
        target: target.to_owned(),
        before,
        kept,
    });
    move_to(staged, target)
}

/// Puts back, last first, what stood in place of the files that were moved in.
fn put_back(moved: &[Moved]) {
    for moved in moved.iter().rev() {
        let _ = match &moved.before {
            Some(before) => rename(before, &moved.target),
            None => std::fs::remove_file(&moved.target),
        };
    }
}

/// Drops our own earlier file; names the copy of one that the user had edited.
fn settle(moved: &Moved, report: &mut Report) {
    match &moved.before {
        Some(copy) if moved.kept => {
            report.add(
                OutputProblem::KeptCopy {
                    path: shown(&moved.target),
                    copy: shown(copy),
                },
                None,
            );
        }
        Some(before) => {
            let _ = std::fs::remove_file(before);
        }
        None => {}
    }
}

/// Where our own earlier file waits until all new ones are in place.
fn aside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!("{STAGED}{name}"))
}

/// `ke-hoach (bản sửa 2025-01-02 09.30.00).docx`, after the time of the user's last change in Vietnam's time zone.
pub(super) fn dated(target: &Path) -> PathBuf {
    const VIETNAM: i32 = 7 * 3600;
    let modified = std::fs::metadata(target).and_then(|metadata| metadata.modified());
    let stamp = modified
        .ok()
        .zip(FixedOffset::east_opt(VIETNAM))
        .map_or_else(String::new, |(time, zone)| {
            DateTime::<Utc>::from(time)
                .with_timezone(&zone)
                .format(" %Y-%m-%d %H.%M.%S")
                .to_string()
        });
    let stem = target.file_stem().unwrap_or_default().to_string_lossy();
    let extension = target.extension().unwrap_or_default().to_string_lossy();
    let numbered = (1..).map(|n| if n == 1 { String::new() } else { format!(" {n}") });
    numbered
        .map(|number| target.with_file_name(format!("{stem} (bản sửa{stamp}{number}).{extension}")))
        .find(|path| !path.exists())
        .unwrap_or_else(|| target.to_owned())
}

pub(super) fn save(folder: &Path, manifest: &Manifest) -> Result<(), Failed> {
    let path = Manifest::path(folder);
    let saved = staged_manifest(folder, manifest)?;
    move_to(saved, &path).map_err(|error| (path, error))
}

fn staged_manifest(folder: &Path, manifest: &Manifest) -> Result<TempPath, Failed> {
    let staged = staged(folder, &manifest.to_bytes(), Shown::Hidden);
    let staged = staged.map(NamedTempFile::into_temp_path);
    staged.map_err(|error| (Manifest::path(folder), error))
}

/// Says in the manifest which files are about to come.
fn expect(manifest: &mut Manifest, pending: &[Pending<'_>]) {
    for pending in pending {
        manifest.expect(&pending.file.name, &pending.file.hash);
    }
}

/// Writes every file beside its place, and the manifest that expects them: at once, since each waits for the disk. A full disk
/// shows here, before anything is touched.
pub(super) fn stage(
    folder: &Path,
    pending: &mut [Pending<'_>],
    manifest: &Manifest,
) -> Result<TempPath, Failed> {
    std::fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    let mut expecting = manifest.clone();
    expect(&mut expecting, pending);
    let stage = |pending: &mut Pending<'_>| {
        let staged = staged(folder, pending.file.bytes, Shown::Openly)
            .map_err(|error| (folder.join(&pending.file.name), error))?;
        pending.file.staged = Some(staged.into_temp_path());
        Ok(())
    };
    let files = || {
        let waiting = pending
            .par_iter_mut()
            .filter(|pending| pending.file.staged.is_none());
        waiting.map(stage).collect::<Vec<Result<(), Failed>>>()
    };
    let (files, expecting) = rayon::join(files, || staged_manifest(folder, &expecting));
    files.into_iter().collect::<Result<(), Failed>>()?;
    expecting
}

fn staged(folder: &Path, bytes: &[u8], shown: Shown) -> io::Result<NamedTempFile> {
    let mut file = beside(folder, shown)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// To whom a file is shown. On Windows a dot before its name hides nothing from whoever opens the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Among all others.
    Openly,
    /// Only to whoever asks for hidden files.
    Hidden,
    /// Among all others, and on Unix read by its owner alone.
    ToOwner,
}

/// How a file of ours is opened that may be new.
pub(super) fn options(shown: Shown) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(windows)]
    if shown == Shown::Hidden {
        const FILE_ATTRIBUTE_HIDDEN: u32 = 2;
        std::os::windows::fs::OpenOptionsExt::attributes(&mut options, FILE_ATTRIBUTE_HIDDEN);
    }
    #[cfg(unix)]
    if shown == Shown::ToOwner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    options
}

/// A new file in the folder, under a name that begins with a dot; it keeps how it is shown when it is moved. Opened here, since
/// tempfile marks a file of its own on Windows as temporary.
pub(super) fn beside(folder: &Path, shown: Shown) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(STAGED);
    builder.make_in(folder, |path| options(shown).create_new(true).open(path))
}

/// A file that has to be put in place.
pub(super) struct Pending<'a> {
    pub(super) file: Wanted<'a>,
    /// Where the user's own version goes, when it is replaced by force.
    pub(super) keep_as: Option<PathBuf>,
}

pub(super) type Failed = (PathBuf, io::Error);

/// A file as it has to be.
pub(super) struct Wanted<'a> {
    pub(super) name: String,
    pub(super) hash: String,
    pub(super) issued: Option<&'a String>,
    pub(super) made_from: Option<&'a MadeFrom>,
    /// Its bytes, where it is not staged yet.
    pub(super) bytes: &'a [u8],
    pub(super) staged: Option<TempPath>,
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn w3_what_is_locked_is_open_for_reading_and_writing() {
        let folder = tempfile::tempdir().unwrap();
        let open = |path: &Path| options(Shown::Hidden).create(true).truncate(false).open(path);
        let mut file = open(&folder.path().join(".khoa")).unwrap();
        file.write_all(b"x").unwrap();
        assert_eq!(file.read(&mut [0]).unwrap(), 0);
        file.lock().unwrap();
        // Another process has its own.
        assert!(open(&folder.path().join(".khoa")).unwrap().try_lock().is_err());
    }
}
