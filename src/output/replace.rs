//! One file of the user → the same file changed, as the user asked for. The old one is kept; a file that changed meanwhile is left
//! as it is.

use std::fs::{DirEntry, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::moving::{move_to, rename};
use super::placing::{STAGED, Shown, beside};

/// Where old files are kept, in the working folder.
const BEFORE: &str = ".thidua/truoc";

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replaced {
    /// It has its new bytes.
    Done {
        /// Where the old file is kept.
        kept: PathBuf,
        /// Which of the kept ones it is, from 1.
        version: u32,
    },
    /// Its bytes are not those that were read any more; it is as it was found.
    ChangedSince,
}

/// Gives the file `path`, which stands in the working folder `root` as `name`, its new bytes, if it still has the old ones.
#[expect(
    clippy::disallowed_methods,
    reason = "whether the file is still as it was read"
)]
pub fn replace(root: &Path, name: &str, path: &Path, old: &[u8], new: &[u8]) -> io::Result<Replaced> {
    // A link stays one.
    let path = std::fs::canonicalize(path)?;
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut staged = beside(folder, Shown::Openly)?;
    staged.write_all(new)?;
    staged
        .as_file()
        .set_permissions(std::fs::metadata(&path)?.permissions())?;
    staged.as_file().sync_all()?;
    let (kept, version) = keep(root, name, old)?;
    if std::fs::read(&path)? != old {
        std::fs::remove_file(kept)?;
        return Ok(Replaced::ChangedSince);
    }
    move_to(staged.into_temp_path(), &path)?;
    Ok(Replaced::Done { kept, version })
}

/// A new file in a folder of the user, which is made where there is none. An error of kind `AlreadyExists`: something stands there,
/// and stays.
pub fn create_deep(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A new file where the user wants it: whole, or not at all. An error of kind `AlreadyExists`: something stands there, and stays.
pub fn create_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut staged = beside(folder.unwrap_or(Path::new(".")), Shown::Openly)?;
    staged.write_all(bytes)?;
    staged.as_file().sync_all()?;
    if path.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    move_to(staged.into_temp_path(), path)
}

/// A file of the program's own, over the one that stands there.
pub fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put_over(path, bytes, Shown::Openly)
}

/// The same of a file that nobody else of this computer reads.
pub fn overwrite_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put_over(path, bytes, Shown::ToOwner)
}

fn put_over(path: &Path, bytes: &[u8], shown: Shown) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    std::fs::create_dir_all(folder)?;
    let mut staged = beside(folder, shown)?;
    staged.write_all(bytes)?;
    move_to(staged.into_temp_path(), path)
}

/// A new folder of the user with these files: whole, or not at all. An error of kind `AlreadyExists`: something stands there.
pub fn create_folder(path: &Path, files: &[(String, String)]) -> io::Result<()> {
    let above = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    std::fs::create_dir_all(above)?;
    let aside = tempfile::Builder::new().prefix(STAGED).tempdir_in(above)?;
    let whole = aside.path().join("0");
    for (name, text) in files {
        create_deep(&whole.join(name), text.as_bytes())?;
    }
    if path.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    rename(&whole, path)
}

/// Keeps bytes as `.thidua/truoc/<name>.<n>`, with the n behind the last one.
fn keep(root: &Path, name: &str, bytes: &[u8]) -> io::Result<(PathBuf, u32)> {
    let last = kept_versions(root, name)
        .into_iter()
        .map(|kept| kept.version)
        .max();
    let mut version = last.unwrap_or_default() + 1;
    loop {
        let kept = kept_at(root, name, version);
        match create_deep(&kept, bytes) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => version += 1,
            answer => return answer.map(|()| (kept, version)),
        }
    }
}

/// Where a version of the file `name` is kept.
pub fn kept_at(root: &Path, name: &str, version: u32) -> PathBuf {
    root.join(BEFORE).join(format!("{name}.{version}"))
}

/// Removes a version that is kept of the file `name`.
pub fn forget_version(root: &Path, name: &str, version: u32) -> io::Result<()> {
    std::fs::remove_file(kept_at(root, name, version))
}

/// A file as it was before somebody changed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptVersion {
    /// The file's path in the working folder.
    pub file: String,
    /// Which of the kept ones it is, from 1.
    pub version: u32,
    /// When it was kept.
    pub at: Option<SystemTime>,
}

/// The kept versions of the file `name`, in no order.
pub fn kept_versions(root: &Path, name: &str) -> Vec<KeptVersion> {
    let (folder, own) = name.rsplit_once('/').unwrap_or(("", name));
    let here = entries(&root.join(BEFORE).join(folder));
    let own = here.filter(|entry| entry.file_name().as_encoded_bytes().starts_with(own.as_bytes()));
    let kept = own.filter_map(|entry| kept_version(folder, &entry));
    kept.filter(|kept| kept.file == name).collect()
}

/// The kept versions of all files, in no order.
pub fn all_kept_versions(root: &Path) -> Vec<KeptVersion> {
    let mut folders = vec![String::new()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in entries(&root.join(BEFORE).join(&folder)) {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                let name = entry.file_name();
                folders.extend(name.to_str().map(|name| joined(&folder, name)));
            } else {
                found.extend(kept_version(&folder, &entry));
            }
        }
    }
    found
}

fn entries(folder: &Path) -> impl Iterator<Item = DirEntry> + use<> {
    std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
}

fn kept_version(folder: &str, entry: &DirEntry) -> Option<KeptVersion> {
    let name = entry.file_name();
    let (name, version) = name.to_str()?.rsplit_once('.')?;
    Some(KeptVersion {
        file: joined(folder, name),
        version: version.parse().ok()?,
        at: entry.metadata().and_then(|known| known.modified()).ok(),
    })
}

fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
