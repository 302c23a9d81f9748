//! The parts of a DOCX, within bounds: a small file can be made that fills all memory.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::diagnostic::WordProblem;

/// Files in the package.
const MOST_PARTS: usize = 5_000;
/// Bytes of a part, and of all parts that are read, once unpacked.
const MOST_BYTES: u64 = 64 << 20;
const MEBIBYTE: u64 = 1 << 20;
/// Where a package says which of its parts is the document.
const RELATIONS: &str = "_rels/.rels";
const MAIN: &str = "word/document.xml";

/// The texts of the parts that are read.
pub(super) struct Parts {
    /// The document.
    pub(super) main: String,
    /// Heads and feet of pages.
    pub(super) margins: Vec<String>,
}

/// Unpacks what is read; `path` is how the user names the file.
pub(super) fn parts(bytes: &[u8], path: &str) -> Result<Parts, WordProblem> {
    let broken = || WordProblem::NotWord {
        path: path.to_owned(),
    };
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if package.len() > MOST_PARTS {
        return Err(swollen(path));
    }
    let mut left = MOST_BYTES;
    let mut part = |name: &str| part(&mut package, name, &mut left, path);
    let relations = part(RELATIONS)?.unwrap_or_default();
    let main = main_of(&relations).unwrap_or_else(|| MAIN.to_owned());
    let main_text = part(&main)?.ok_or_else(broken)?;
    let names: Vec<String> = package
        .file_names()
        .filter_map(|name| Some(name.ok()?.into_owned()))
        .collect();
    let mut names: Vec<String> = names.into_iter().filter(|name| is_margin(name)).collect();
    names.sort();
    let margins = names
        .iter()
        .map(|name| self::part(&mut package, name, &mut left, path));
    let margins: Result<Vec<Option<String>>, WordProblem> = margins.collect();
    Ok(Parts {
        main: main_text,
        margins: margins?.into_iter().flatten().collect(),
    })
}

fn is_margin(name: &str) -> bool {
    let stem = name
        .strip_prefix("word/")
        .and_then(|file| file.strip_suffix(".xml"));
    stem.is_some_and(|stem| stem.starts_with("header") || stem.starts_with("footer"))
}

fn swollen(path: &str) -> WordProblem {
    WordProblem::Swollen {
        path: path.to_owned(),
        most_mb: MOST_BYTES / MEBIBYTE,
    }
}

/// The text of a part; None where there is none. What a part says of its own length is not believed.
fn part(
    package: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
    left: &mut u64,
    path: &str,
) -> Result<Option<String>, WordProblem> {
    let Ok(part) = package.by_name(name) else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    let broken = || WordProblem::NotWord {
        path: path.to_owned(),
    };
    part.take(*left + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| broken())?;
    *left = left
        .checked_sub(u64::try_from(bytes.len()).unwrap_or(u64::MAX))
        .ok_or_else(|| swollen(path))?;
    String::from_utf8(bytes).map(Some).map_err(|_| broken())
}

/// The path of the document, where the package says it.
fn main_of(relations: &str) -> Option<String> {
    let mut reader = Reader::from_str(relations);
    loop {
        let (Event::Start(tag) | Event::Empty(tag)) = (match reader.read_event().ok()? {
            Event::Eof => return None,
            event => event,
        }) else {
            continue;
        };
        let value = |name: &str| {
            let found = tag.try_get_attribute(name).ok()??;
            Some(found.value.into_owned())
        };
        if value("Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
            return value("Target").map(|target| target.trim_start_matches('/').to_owned());
        }
    }
}
