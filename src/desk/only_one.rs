//! One desk a folder: who opens a second is led to the first.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the desk holds as long as it is open, and where it says its address.
const LOCK: &str = ".thidua/ban-lam-viec.khoa";
const ADDRESS: &str = ".thidua/ban-lam-viec.dia-chi";

/// How often and after what pause an address is looked for that is not said yet.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(100);

/// The only desk of a folder, as long as this lives.
#[derive(Debug)]
pub(super) struct OnlyOne {
    address: PathBuf,
    _lock: File,
}

/// Whether a folder has a desk.
#[derive(Debug)]
pub(super) enum Found {
    /// Not until now: this one is it.
    Ours(OnlyOne),
    /// One is open at this address.
    Open(String),
}

/// Makes this the only desk of a folder, or finds the one that is open.
pub(super) fn only_one(root: &Path) -> io::Result<Found> {
    let lock = private(&root.join(LOCK))?;
    let address = root.join(ADDRESS);
    match lock.try_lock() {
        Ok(()) => Ok(Found::Ours(OnlyOne { address, _lock: lock })),
        Err(TryLockError::WouldBlock) => Ok(Found::Open(said(&address)?)),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// The address that another desk says, or is about to say.
fn said(address: &Path) -> io::Result<String> {
    for _ in 0..TRIES {
        let mut url = String::new();
        if File::open(address)
            .and_then(|mut file| file.read_to_string(&mut url))
            .is_ok()
            && url.ends_with('\n')
        {
            return Ok(url.trim().to_owned());
        }
        std::thread::sleep(PAUSE);
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

impl OnlyOne {
    /// Says where the desk is.
    pub(super) fn is_at(&self, url: &str) -> io::Result<()> {
        let mut file = private(&self.address)?;
        file.set_len(0)?;
        writeln!(file, "{url}")
    }
}

impl Drop for OnlyOne {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.address);
    }
}

/// A file that other accounts of this computer do not read: the address has the token.
fn private(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
