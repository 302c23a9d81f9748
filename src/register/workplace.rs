//! A folder beside the register where a file is made before it gets its name. Whoever works in one holds its lock; what a process
//! left there that was ended is removed by the next.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use zip::ZipArchive;

/// How the names of such folders begin.
const PREFIX: &str = ".thidua-";

/// The file in it that is held.
const LOCK: &str = "khoa";

/// How a zip begins.
const ZIP: &[u8; 4] = b"PK\x03\x04";

/// How often it is tried again when another process removed a folder that was not locked yet.
const TRIES: u32 = 20;

/// A folder of this process alone, which goes with it.
pub(super) struct Workplace {
    // Let go of before the folder goes.
    _lock: File,
    folder: TempDir,
}

impl Workplace {
    /// A new one in `folder`, after those of dead processes were removed.
    pub(super) fn beside(folder: &Path) -> io::Result<Self> {
        sweep(folder);
        let mut tries = 0;
        loop {
            tries += 1;
            match Self::made(folder) {
                Err(error) if error.kind() == io::ErrorKind::NotFound && tries < TRIES => {}
                made => return made,
            }
        }
    }

    fn made(folder: &Path) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(folder)?;
        let path = folder.path().join(LOCK);
        let lock = File::create_new(&path)?;
        // Where a disk has no locks, nobody sweeps either.
        let _ = lock.lock();
        path.metadata()?;
        Ok(Self { _lock: lock, folder })
    }

    /// Where a file of that name is in it.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A new file in it, which everyone may read and write whom the system lets.
    pub(super) fn empty(&self, name: &str) -> io::Result<PathBuf> {
        let path = self.path(name);
        File::create_new(&path)?;
        Ok(path)
    }

    /// A new file in it with the bytes of another, but not its rights: a copy on a disc that is only read shall become a register.
    pub(super) fn copied(&self, from: &Path, name: &str) -> io::Result<PathBuf> {
        self.filled(File::open(from)?, name)
    }

    /// A new file in it with the bytes of one that is packed in a zip; None where `from` is no zip that has it.
    pub(super) fn unpacked(&self, from: &Path, packed: &str, name: &str) -> io::Result<Option<PathBuf>> {
        let mut file = File::open(from)?;
        let mut begin = [0; ZIP.len()];
        if file.read_exact(&mut begin).is_err() || begin != *ZIP {
            return Ok(None);
        }
        let Ok(mut zip) = ZipArchive::new(file) else {
            return Ok(None);
        };
        let Ok(source) = zip.by_name(packed) else {
            return Ok(None);
        };
        self.filled(source, name).map(Some)
    }

    fn filled(&self, mut source: impl Read, name: &str) -> io::Result<PathBuf> {
        let path = self.path(name);
        let mut target = File::create_new(&path)?;
        let mut piece = vec![0; 1 << 20];
        loop {
            let count = source.read(&mut piece)?;
            if count == 0 {
                break;
            }
            target.write_all(&piece[..count])?;
        }
        target.sync_all()?;
        Ok(path)
    }
}

/// Removes such folders that nobody holds.
pub(super) fn sweep(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    for entry in entries.filter_map(Result::ok) {
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        match File::open(entry.path().join(LOCK)) {
            Ok(lock) => match lock.try_lock() {
                Ok(()) => drop(std::fs::remove_dir_all(entry.path())),
                Err(TryLockError::WouldBlock | TryLockError::Error(_)) => {}
            },
            // Not locked yet, or ended before it was: then there is nothing in it.
            Err(_) if std::fs::remove_dir(entry.path()).is_ok() => {}
            Err(_) => remove_remains(&entry.path()),
        }
    }
}

/// Removes what is left of a folder whose removal was cut off once its lock was gone: nobody makes anything in one before its
/// lock is there.
fn remove_remains(folder: &Path) {
    let mut entries = std::fs::read_dir(folder).into_iter().flatten();
    let has_more = entries.any(|entry| entry.is_ok_and(|entry| entry.file_name() != LOCK));
    // Looked for once more: it may have been made, and with it what is in the folder, since the first look.
    let has_lock = folder.join(LOCK).symlink_metadata().is_ok();
    if has_more && !has_lock {
        let _ = std::fs::remove_dir_all(folder);
    }
}
