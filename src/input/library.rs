//! Templates: those the program carries, and the office's own in their place.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::Folder;
use crate::diagnostic::Report;

/// Path below `templates/` and text of every file the program carries.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// Files that an office cannot replace: rules and the decree's ranges, so that an old copy never hides a new law.
const FIXED: &str = "rules/";

/// The text of `templates/<path>`: the office's own file if it has one, else the embedded one. None if there is
/// neither, or the office's own cannot be read (then the report says why).
pub fn template(path: &str, folder: &mut Folder, report: &mut Report) -> Option<(Arc<str>, Arc<str>)> {
    let shown = format!("templates/{path}");
    if !path.starts_with(FIXED) && folder.has(&shown) {
        return folder.read(&shown, report);
    }
    let (_, text) = EMBEDDED.iter().find(|(name, _)| *name == path)?;
    let file: Arc<str> = Arc::from(shown);
    let text: Arc<str> = Arc::from(*text);
    folder.keep(&file, &text);
    Some((file, text))
}

/// The program's own text at `templates/<path>` where the office has a file there too: for tables whose rows are merged. Its
/// name says whose it is, so that the two are never taken for each other.
pub fn carried_beside(path: &str, folder: &mut Folder) -> Option<(Arc<str>, Arc<str>)> {
    if !folder.has(&format!("templates/{path}")) {
        return None;
    }
    let (_, text) = EMBEDDED.iter().find(|(name, _)| *name == path)?;
    let (file, text): (Arc<str>, Arc<str>) = (Arc::from(format!("{path} (thidua)")), Arc::from(*text));
    folder.keep(&file, &text);
    Some((file, text))
}

/// Whether a text is the one that the program carries at `templates/<path>`.
pub fn is_carried(path: &str, text: &str) -> bool {
    EMBEDDED.contains(&(path, text))
}

/// Names, without extension, of all files of `templates/<folder>` with that extension, embedded and the office's own,
/// sorted.
pub fn template_names(home: &str, extension: &str, folder: &Folder, report: &mut Report) -> Vec<String> {
    let end = format!(".{extension}");
    let embedded = EMBEDDED
        .iter()
        .filter_map(|(path, _)| path.strip_prefix(home)?.strip_prefix('/'));
    let own = folder.names(&format!("templates/{home}"), report);
    let mut all: Vec<String> = embedded
        .map(str::to_owned)
        .chain(own)
        .filter_map(|name| name.strip_suffix(&end).map(str::to_owned))
        .collect();
    all.sort();
    all.dedup();
    all
}

/// Where templates of papers stand, whole ones and computed parts.
const HOMES: [&str; 2] = ["papers", "parts"];

/// Paths below `templates/` of all templates of papers and of parts of them, embedded and the office's own, sorted.
pub fn paper_templates(folder: &Folder, report: &mut Report) -> Vec<String> {
    let embedded = EMBEDDED
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .filter(|name| HOMES.iter().any(|home| name.starts_with(home)));
    let mut all: Vec<String> = embedded.collect();
    for home in HOMES {
        let names = folder.names(&format!("templates/{home}"), report);
        all.extend(names.into_iter().map(|name| format!("{home}/{name}")));
    }
    all.retain(|name| has_extension(name));
    all.sort();
    all.dedup();
    all
}

/// Paths below `templates/` of the office's own Word templates, sorted.
pub fn word_templates(folder: &Folder, report: &mut Report) -> Vec<String> {
    let names = folder
        .names(&format!("templates/{WORD_HOME}"), report)
        .into_iter();
    names
        .filter(|name| extension(name).is_some_and(|extension| extension == "docx" || extension == "docm"))
        .map(|name| format!("{WORD_HOME}/{name}"))
        .collect()
}

/// The office's own Word file at `templates/<path>`. Of its bytes the hash is kept among the texts that papers are made from.
pub fn word_template(path: &str, folder: &mut Folder, report: &mut Report) -> Option<(Arc<str>, Vec<u8>)> {
    let file: Arc<str> = Arc::from(format!("templates/{path}"));
    let bytes = folder.bytes(&file, report)?;
    let hash = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<String>();
    folder.keep(&file, &Arc::from(hash));
    Some((file, bytes))
}

/// Where Word templates stand.
const WORD_HOME: &str = "papers";

fn has_extension(name: &str) -> bool {
    extension(name).is_some_and(|extension| extension == "xml")
}

fn extension(name: &str) -> Option<String> {
    let extension = std::path::Path::new(name).extension()?;
    Some(extension.to_string_lossy().to_lowercase())
}
