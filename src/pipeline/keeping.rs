//! Copies of the whole folder, kept in it by day, and the way back from one: files of the user get back what they said, which is an
//! edit like any other, and the register loses nothing that was entered since.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use tempfile::TempDir;
use zip::ZipArchive;

use super::backup::back_up_all;
use super::edit::placed;
use super::history::{Told, is_inside, remember};
use super::restore::{Restored, restore};
use super::today::{in_vietnam, today};
use crate::diagnostic::{DeskProblem, OutputProblem, PathProblem};
use crate::input::Session;
use crate::output::create_file;

/// Where they are kept in the working folder.
const HOME: &str = ".thidua/sao-luu";

/// The register in a copy.
const REGISTER: &str = "register/so-van-ban.sqlite";

/// What of a copy becomes files of the user again.
const FOLDERS: [&str; 3] = ["inputs/", "templates/", "register/"];

/// How many files a copy has at most, and how many bytes they are: so many in any case, and so many for each of its own. What
/// swells further is no copy of an office.
const MOST: usize = 100_000;
const SMALL: u64 = 64 << 20;
const TIMES: u64 = 30;

/// A copy that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCopy {
    /// Its name: `sao-luu-2025-06-30-1.zip`.
    pub name: String,
    /// When it was made.
    pub at: NaiveDateTime,
    /// How many bytes it has.
    pub bytes: u64,
}

/// What came back from a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameBack {
    /// Files of the user that have what the copy says now.
    pub files: Vec<String>,
    /// What became of the register; None where the copy has none.
    pub register: Option<Restored>,
}

/// Makes a copy of today. Its name; None: there is none, and the report says why.
pub fn keep_copy(session: &mut Session) -> Option<String> {
    let home = session.folder.root().join(HOME);
    if let Err(error) = std::fs::create_dir_all(&home) {
        return unwritable(HOME, &error, session);
    }
    let day = today().to_string();
    let mut names = (1..).map(|number| format!("sao-luu-{day}-{number}.zip"));
    let name = names.find(|name| home.join(name).symlink_metadata().is_err())?;
    back_up_all(&home.join(&name), session)?;
    Some(name)
}

/// The copies that are kept, newest first.
pub fn kept_copies(session: &Session) -> Vec<KeptCopy> {
    let entries = std::fs::read_dir(session.folder.root().join(HOME))
        .into_iter()
        .flatten();
    let copy = |entry: std::fs::DirEntry| {
        let name = entry.file_name().into_string().ok()?;
        let known = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let is_one = name.starts_with("sao-luu-") && name.strip_suffix(".zip").is_some();
        is_one.then(|| KeptCopy {
            name,
            at: known.modified().map(in_vietnam).unwrap_or_default(),
            bytes: known.len(),
        })
    };
    let mut copies: Vec<KeptCopy> = entries.filter_map(Result::ok).filter_map(copy).collect();
    copies.sort_by(|one, other| (other.at, &other.name).cmp(&(one.at, &one.name)));
    copies
}

/// Where a copy is that is kept under that name.
pub fn kept_copy(name: &str, session: &Session) -> Option<PathBuf> {
    let known = kept_copies(session).into_iter().find(|copy| copy.name == name)?;
    Some(session.folder.root().join(HOME).join(known.name))
}

/// Brings back what a copy says. None: the register was not changed, and the report says why.
pub fn come_back(copy: &Path, session: &mut Session) -> Option<CameBack> {
    let Ok(unpacked) = unpack(copy) else {
        session.add(DeskProblem::NoCopy, None);
        return None;
    };
    // The register first: where it would lose something, nothing is changed.
    let register = unpacked.folder.path().join(REGISTER);
    let restored = if register.is_file() {
        Some(restore(&register, None, session)?)
    } else {
        None
    };
    let mut files = Vec::new();
    for name in &unpacked.files {
        if file_back(name, unpacked.folder.path(), session)? {
            files.push(name.clone());
        }
    }
    Some(CameBack {
        files,
        register: restored,
    })
}

/// Gives a file what the copy says; false: it says that already.
fn file_back(name: &str, from: &Path, session: &mut Session) -> Option<bool> {
    let read = Session::new(from).folder.bytes(name, &mut session.report)?;
    let path = session.folder.at(name);
    if !path.exists() {
        let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        return match made.and_then(|()| create_file(&path, &read)) {
            Ok(()) => {
                remember(name, None, Told::Copy, session);
                Some(true)
            }
            Err(error) => unwritable(name, &error, session),
        };
    }
    let now = session.bytes(name)?;
    if now == read {
        return Some(false);
    }
    placed(name, &now, &read, Told::Copy, session).map(|_| true)
}

/// A copy's files in a folder of their own, which goes with this value.
struct Unpacked {
    folder: TempDir,
    /// Those of the user, by name.
    files: Vec<String>,
}

fn unpack(copy: &Path) -> io::Result<Unpacked> {
    let file = std::fs::File::open(copy)?;
    let mut left = SMALL + TIMES * file.metadata()?.len();
    let mut zip = ZipArchive::new(file).map_err(io::Error::other)?;
    let folder = tempfile::Builder::new().prefix("thidua-").tempdir()?;
    let mut files = Vec::new();
    if zip.len() > MOST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    for number in 0..zip.len() {
        let entry = zip.by_index(number).map_err(io::Error::other)?;
        let Ok(name) = entry.name().map(std::borrow::Cow::into_owned) else {
            continue;
        };
        let is_ours = FOLDERS.iter().any(|folder| name.starts_with(folder)) && is_inside(&name);
        if !entry.is_file() || !is_ours {
            continue;
        }
        let to = folder.path().join(&name);
        to.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        let mut file = std::fs::File::create_new(to)?;
        let copied = io::copy(&mut entry.take(left + 1), &mut file)?;
        left = left.checked_sub(copied).ok_or(io::ErrorKind::InvalidData)?;
        if name != REGISTER {
            files.push(name);
        }
    }
    let has_campaign = files.iter().any(|name| name.starts_with("inputs/"));
    let is_copy = has_campaign || folder.path().join(REGISTER).is_file();
    if is_copy {
        files.sort();
        Ok(Unpacked { folder, files })
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

fn unwritable<T>(path: &str, error: &io::Error, session: &mut Session) -> Option<T> {
    let (path, problem) = (path.to_owned(), PathProblem::of(error));
    session.add(OutputProblem::Unwritable { path, problem }, None);
    None
}
