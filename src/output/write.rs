//! Puts the files of one campaign into its output folder: all of them or none.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Utc};
use sha2::{Digest, Sha256};
use tempfile::{NamedTempFile, TempPath};

use super::manifest::{Manifest, hash};
use super::read_back::unreadable;
use crate::diagnostic::{FaultKind, PathProblem, RegisterProblem, Report, shown};

/// The file that is locked; it has no contents.
const LOCK: &str = ".khoa";

/// How the names of files begin that are not in their place yet.
const STAGED: &str = ".thidua-";

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Its name in the campaign's output folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Number of the issued paper it belongs to (empty for a list); None for a draft.
    pub issued: Option<String>,
}

/// What became of the files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Names of those that are new or were replaced.
    pub written: Vec<String>,
    /// Names of those that already had these bytes.
    pub unchanged: Vec<String>,
}

/// Files that are written beside their places as they are made, however many and however large.
pub struct Staging {
    folder: PathBuf,
    files: Vec<StagedFile>,
}

/// A file that stands beside its place.
struct StagedFile {
    name: String,
    hash: String,
    path: TempPath,
}

/// Writes one staged file.
pub struct StagedWriter {
    file: NamedTempFile,
    hash: Sha256,
}

impl Staging {
    /// Files for `folder`, which is made.
    pub fn begin(folder: &Path, report: &mut Report) -> Option<Self> {
        match std::fs::create_dir_all(folder) {
            Ok(()) => Some(Self {
                folder: folder.to_owned(),
                files: Vec::new(),
            }),
            Err(error) => {
                refuse(folder, &error, report);
                None
            }
        }
    }

    /// Makes one file. What `make` answers is handed on; None means that it could not be written, and the report says why.
    pub fn file<T>(
        &mut self,
        name: &str,
        report: &mut Report,
        make: impl FnOnce(&mut StagedWriter) -> io::Result<T>,
    ) -> Option<T> {
        let answer = self.made(name, make);
        answer
            .map_err(|error| refuse(&self.folder.join(name), &error, report))
            .ok()
    }

    fn made<T>(
        &mut self,
        name: &str,
        make: impl FnOnce(&mut StagedWriter) -> io::Result<T>,
    ) -> io::Result<T> {
        let mut writer = StagedWriter {
            file: beside(&self.folder)?,
            hash: Sha256::new(),
        };
        let answer = make(&mut writer)?;
        writer.file.as_file().sync_all()?;
        let digest = writer.hash.finalize();
        self.files.push(StagedFile {
            name: name.to_owned(),
            hash: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            path: writer.file.into_temp_path(),
        });
        Ok(answer)
    }

    /// Puts all files in place, or none; as [`write`] does.
    pub fn finish(self, force: bool, report: &mut Report) -> Option<Written> {
        let wanted = self.files.into_iter().map(|file| Wanted {
            name: file.name,
            hash: file.hash,
            issued: None,
            bytes: &[],
            staged: Some(file.path),
        });
        let lock = lock(&self.folder);
        let written = write_locked(&self.folder, wanted.collect(), force, report);
        drop(lock);
        written
    }
}

impl Write for StagedWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.hash.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// A file as it has to be.
struct Wanted<'a> {
    name: String,
    hash: String,
    issued: Option<&'a String>,
    /// Its bytes, where it is not staged yet.
    bytes: &'a [u8],
    staged: Option<TempPath>,
}

/// A file that has to be put in place.
struct Pending<'a> {
    file: Wanted<'a>,
    /// Where the user's own version goes, when it is replaced by force.
    keep_as: Option<PathBuf>,
}

/// Writes `files` into `folder`. A file that someone edited since, or that is not ours, stops everything unless `force`;
/// then it is kept under a dated name. None means nothing was changed, and the report says why.
pub fn write(folder: &Path, files: &[OutputFile], force: bool, report: &mut Report) -> Option<Written> {
    let existed = folder.exists();
    let lock = (!files.is_empty()).then(|| lock(folder)).flatten();
    if lock.is_some() {
        sweep(folder);
    }
    let wanted = files.iter().map(|file| Wanted {
        name: file.name.clone(),
        hash: hash(&file.bytes),
        issued: file.issued.as_ref(),
        bytes: &file.bytes,
        staged: None,
    });
    let written = write_locked(folder, wanted.collect(), force, report);
    drop(lock);
    if written.is_none() && !existed {
        let _ = std::fs::remove_file(folder.join(LOCK));
        let _ = std::fs::remove_dir(folder);
    }
    written
}

fn write_locked(folder: &Path, files: Vec<Wanted<'_>>, force: bool, report: &mut Report) -> Option<Written> {
    let mut manifest = match Manifest::read(folder) {
        Ok(manifest) => manifest,
        Err(error) => {
            report.add(unreadable(folder, &error), None);
            return None;
        }
    };
    let mut written = Written::default();
    let mut pending = plan(folder, files, force, &manifest, &mut written, report)?;
    if pending.is_empty() {
        return Some(written);
    }
    if let Err((path, error)) =
        stage(folder, &mut pending).and_then(|()| place(folder, &mut pending, &mut manifest, report))
    {
        drop(pending);
        return refuse(&path, &error, report);
    }
    written
        .written
        .extend(pending.iter().map(|pending| pending.file.name.clone()));
    Some(written)
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
    let file = File::options()
        .create(true)
        .append(true)
        .open(folder.join(LOCK))
        .ok()?;
    file.lock().ok()?;
    Some(file)
}

fn refuse(path: &Path, error: &io::Error, report: &mut Report) -> Option<Written> {
    report.add(
        FaultKind::Unwritable {
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
    force: bool,
    manifest: &Manifest,
    written: &mut Written,
    report: &mut Report,
) -> Option<Vec<Pending<'a>>> {
    let mut pending = Vec::new();
    let mut refused = false;
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
            written.unchanged.push(file.name.clone());
            continue;
        }
        if !ours && !force {
            let path = shown(&target);
            let known = manifest.knows(&file.name);
            report.add(
                match file.issued {
                    Some(number) => FaultKind::Register(RegisterProblem::IssuedFileChanged {
                        path,
                        number: number.clone(),
                    }),
                    None if known => FaultKind::EditedSince { path },
                    None => FaultKind::ForeignFile { path },
                },
                None,
            );
            refused = true;
        }
        let keep_as = (!ours).then(|| dated(&target));
        pending.push(Pending { file, keep_as });
    }
    (!refused).then_some(pending)
}

type Failed = (PathBuf, io::Error);

/// Writes every file beside its place. A full disk shows here, before anything is touched.
fn stage(folder: &Path, pending: &mut [Pending<'_>]) -> Result<(), Failed> {
    std::fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    for pending in pending.iter_mut().filter(|pending| pending.file.staged.is_none()) {
        let staged =
            staged(folder, pending.file.bytes).map_err(|error| (folder.join(&pending.file.name), error))?;
        pending.file.staged = Some(staged.into_temp_path());
    }
    Ok(())
}

fn staged(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = beside(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// A new file in the folder, under a name that is hidden.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(STAGED);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// A file that was moved in, and where the one before it went.
struct Moved {
    target: PathBuf,
    before: Option<PathBuf>,
    kept: bool,
}

/// Moves the staged files into place; on a failure puts back what stood there.
fn place(
    folder: &Path,
    pending: &mut [Pending<'_>],
    manifest: &mut Manifest,
    report: &mut Report,
) -> Result<(), Failed> {
    let before = manifest.clone();
    for pending in pending.iter() {
        manifest.expect(&pending.file.name, &pending.file.hash);
    }
    save(folder, manifest)?;
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
        manifest.settle(&pending.file.name, &pending.file.hash);
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
        std::fs::rename(target, &aside)?;
        Some(aside)
    } else {
        None
    };
    moved.push(Moved {
        target: target.to_owned(),
        before,
        kept,
    });
    staged.persist(target).map(drop).map_err(|error| error.error)
}

/// Puts back, last first, what stood in place of the files that were moved in.
fn put_back(moved: &[Moved]) {
    for moved in moved.iter().rev() {
        let _ = match &moved.before {
            Some(before) => std::fs::rename(before, &moved.target),
            None => std::fs::remove_file(&moved.target),
        };
    }
}

/// Drops our own earlier file; names the copy of one that the user had edited.
fn settle(moved: &Moved, report: &mut Report) {
    match &moved.before {
        Some(copy) if moved.kept => {
            report.add(
                FaultKind::KeptCopy {
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
fn dated(target: &Path) -> PathBuf {
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

fn save(folder: &Path, manifest: &Manifest) -> Result<(), Failed> {
    let path = Manifest::path(folder);
    let saved = staged(folder, &manifest.to_bytes())
        .and_then(|file| file.persist(&path).map_err(|error| error.error));
    saved.map(drop).map_err(|error| (path, error))
}
