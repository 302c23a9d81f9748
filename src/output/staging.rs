//! Files that are written beside their places as they are made, so that a batch of any length needs little memory.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::{NamedTempFile, TempPath};

use super::edited::Edited;
use super::placing::{Shown, Wanted, beside};
use super::write::{Plan, Written, lock_and_sweep, refuse};
use crate::diagnostic::Report;

/// Files that are written beside their places as they are made, however many and however large.
pub struct Staging {
    folder: PathBuf,
    files: Vec<StagedFile>,
    /// Held from the first file on: what lies beside its place without anyone holding this is of a process that died. None where
    /// nobody may write; then the writing itself says so.
    lock: Option<File>,
}

/// A file that stands beside its place.
pub struct StagedFile {
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
    /// Files for `folder`, which is made, and swept of what earlier runs left that were ended. Nobody else writes there until
    /// these files are placed or dropped.
    pub fn begin(folder: &Path, report: &mut Report) -> Option<Self> {
        match std::fs::create_dir_all(folder) {
            Ok(()) => Some(Self {
                folder: folder.to_owned(),
                files: Vec::new(),
                lock: lock_and_sweep(folder),
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
        let mut writer = self.writer()?;
        let answer = make(&mut writer)?;
        self.files.push(writer.staged(name)?);
        Ok(answer)
    }

    fn writer(&self) -> io::Result<StagedWriter> {
        Ok(StagedWriter {
            file: beside(&self.folder, Shown::Openly)?,
            hash: Sha256::new(),
        })
    }

    /// Writes one file beside its place, from any core. It counts when it is added.
    pub fn beside(&self, name: &str, bytes: &[u8]) -> io::Result<StagedFile> {
        let mut writer = self.writer()?;
        writer.write_all(bytes)?;
        writer.staged(name)
    }

    /// Adds files that stand beside their places.
    pub fn add(&mut self, files: Vec<StagedFile>) {
        self.files.extend(files);
    }

    /// Says why a file could not be written.
    pub fn refuse(&self, name: &str, error: &io::Error, report: &mut Report) {
        refuse(&self.folder.join(name), error, report);
    }

    /// Puts all files in place, or none; as [`write`](super::write()) does.
    pub fn finish(self, edited: Edited, report: &mut Report) -> Option<Written> {
        self.finish_after(edited, report, |_, _| Some(()))?.1
    }

    /// Looks whether all files can be put in place, then does `first`, then puts them in place. `first` learns whether a file is
    /// missing there. None means that nothing was done; no files beside its answer, that only `first` was; the report says why.
    pub fn finish_after<T>(
        self,
        edited: Edited,
        report: &mut Report,
        first: impl FnOnce(bool, &mut Report) -> Option<T>,
    ) -> Option<(T, Option<Written>)> {
        let wanted = self.files.into_iter().map(|file| Wanted {
            name: file.name,
            hash: file.hash,
            issued: None,
            made_from: None,
            bytes: &[],
            staged: Some(file.path),
        });
        let plan = Plan::of(&self.folder, wanted.collect(), edited, report)?;
        let answer = first(plan.lacks_any(), report)?;
        let written = plan.carry_out(report);
        drop(self.lock);
        Some((answer, written))
    }
}

impl StagedWriter {
    fn staged(self, name: &str) -> io::Result<StagedFile> {
        self.file.as_file().sync_all()?;
        let digest = self.hash.finalize();
        Ok(StagedFile {
            name: name.to_owned(),
            hash: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            path: self.file.into_temp_path(),
        })
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
