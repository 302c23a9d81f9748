//! The working folder: the only reader of files.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{FileProblem, PathProblem, Place, Report, Sources};

/// The office's working folder, and the texts read from it so far.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    sources: Sources,
    /// Files that are read as if they said something else.
    tried: BTreeMap<String, Arc<str>>,
}

impl Folder {
    /// The folder at `root`. Nothing is read yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            sources: Sources::default(),
            tried: BTreeMap::new(),
        }
    }

    /// The same folder, as if the file `path`, which is there, had this text: to see what would come of it.
    #[must_use]
    pub fn trying(&self, path: &str, text: &str) -> Self {
        let mut folder = self.clone();
        folder.tried.insert(path.to_owned(), Arc::from(text));
        folder
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Every text read so far.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The same folder read anew, with texts that need not be read again.
    #[must_use]
    pub fn anew(&self, known: &Sources) -> Self {
        Self {
            sources: known.clone(),
            ..Self::new(&self.root)
        }
    }

    /// Takes in the texts that were read from the same folder elsewhere.
    pub(super) fn join(&mut self, other: Self) {
        self.sources.extend(other.sources);
    }

    /// Keeps a text that did not come from this folder (an embedded template), so that faults can show it.
    pub fn keep(&mut self, file: &Arc<str>, text: &Arc<str>) {
        self.sources.keep(file, text);
    }

    /// The text of a file: UTF-8, without a byte-order mark, line ends as `\n`. `path` is relative to the root,
    /// with `/`. None if it cannot be read; the report says why.
    pub fn read(&mut self, path: &str, report: &mut Report) -> Option<(Arc<str>, Arc<str>)> {
        let bytes = self.bytes(path, report)?;
        let file: Arc<str> = Arc::from(path);
        let text: Arc<str> = Arc::from(decode(&bytes, &file, &mut self.sources, report)?);
        self.sources.keep(&file, &text);
        Some((file, text))
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str, report: &mut Report) -> Option<Vec<u8>> {
        self.bytes_named(path, &Place::file(path), report)
    }

    /// The bytes of a file that another names at `place`: where it cannot be read, its name is what has to be mended.
    pub fn bytes_named(&self, path: &str, place: &Place, report: &mut Report) -> Option<Vec<u8>> {
        if let Some(text) = self.tried.get(path) {
            return Some(text.as_bytes().to_vec());
        }
        let path = path.to_owned();
        let problem = match read(&self.at(&path)) {
            Ok(Content::Bytes(bytes)) => return Some(bytes),
            Ok(Content::NotAFile) => FileProblem::NotAFile { path },
            Ok(Content::TooLarge) => FileProblem::TooLarge {
                path,
                most_mb: MOST_MB,
            },
            Err(error) => FileProblem::Unreadable {
                path,
                problem: PathProblem::of(&error),
            },
        };
        report.add(problem, place.clone());
        None
    }

    /// Whether a file or folder is there.
    pub fn has(&self, path: &str) -> bool {
        self.at(path).exists()
    }

    /// Where a path is on the disk. Paths are composed (NFC); a system that decomposes names, or a zip made on one, has them
    /// otherwise.
    pub fn at(&self, path: &str) -> PathBuf {
        let direct = self.root.join(path);
        if path.is_ascii() || direct.exists() {
            return direct;
        }
        path.split('/')
            .fold(self.root.clone(), |folder, name| step(&folder, name))
    }

    /// Names of the entries of a folder, composed (NFC), sorted; hidden ones and those that other programs put into every folder are left out. An
    /// absent folder has none.
    pub fn names(&self, path: &str, report: &mut Report) -> Vec<String> {
        let entries = match std::fs::read_dir(self.at(path)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                let problem = PathProblem::of(&error);
                report.add(
                    FileProblem::Unreadable {
                        path: path.to_owned(),
                        problem,
                    },
                    Place::file(path),
                );
                return Vec::new();
            }
        };
        let mut names: Vec<String> = Vec::new();
        for name in entries.filter_map(Result::ok).map(|entry| entry.file_name()) {
            match name.to_str() {
                Some(name) if is_of_others(name) => {}
                Some(name) => names.push(name.nfc().collect()),
                None => {
                    let name = name.to_string_lossy().into_owned();
                    report.add(FileProblem::NameNotUtf8 { name }, Place::file(path));
                }
            }
        }
        names.sort();
        names
    }
}

/// The largest file that is read. A list of 100,000 awardees has less than 50 MB.
const MOST_MB: u64 = 200;

/// What stands at a path.
enum Content {
    Bytes(Vec<u8>),
    /// A device, a pipe: reading it may never end.
    NotAFile,
    TooLarge,
}

/// Reads an ordinary file. A folder is left to the system to name.
fn read(path: &Path) -> io::Result<Content> {
    let most = MOST_MB * 1024 * 1024;
    let known = std::fs::metadata(path)?;
    if !known.is_file() && !known.is_dir() {
        return Ok(Content::NotAFile);
    }
    let mut bytes = Vec::new();
    // It may grow meanwhile.
    std::fs::File::open(path)?
        .take(most + 1)
        .read_to_end(&mut bytes)?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= most);
    Ok(if fits {
        Content::Bytes(bytes)
    } else {
        Content::TooLarge
    })
}

/// The entry of a folder that has that name, however its letters are composed.
fn step(folder: &Path, name: &str) -> PathBuf {
    let plain = folder.join(name);
    if name.is_ascii() || plain.exists() {
        return plain;
    }
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut entries = entries.filter_map(Result::ok).map(|entry| entry.file_name());
    let same = entries.find(|other| other.to_str().is_some_and(|other| other.nfc().eq(name.nfc())));
    same.map_or(plain, |same| folder.join(same))
}

/// Whether a file is hidden, or left by a program that looked at the folder: by Word and Excel while a file is open (`~$`), by
/// Windows.
pub fn is_of_others(name: &str) -> bool {
    let of_windows = ["thumbs.db", "desktop.ini"];
    name.starts_with('.') || name.starts_with("~$") || of_windows.contains(&name.to_lowercase().as_str())
}

/// Bytes → text. Says at which line and column the first byte stands that is not UTF-8.
fn decode(bytes: &[u8], file: &Arc<str>, sources: &mut Sources, report: &mut Report) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.replace("\r\n", "\n")),
        Err(error) => {
            let shown: Arc<str> = Arc::from(String::from_utf8_lossy(bytes));
            sources.keep(file, &shown);
            let start = error.valid_up_to();
            let place = Place::new(file, start..start + '\u{FFFD}'.len_utf8());
            report.add(FileProblem::NotUtf8 { byte: bytes[start] }, place);
            None
        }
    }
}
