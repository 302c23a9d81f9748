//! Who changed which file of the user, when and how.

use std::collections::BTreeSet;
use std::path::{Component, Path};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::today::{in_vietnam, now};
use crate::input::{Change, Edit, Fresh, Node, Session, Value};
use crate::output::{KeptVersion, all_kept_versions, append_line, kept_versions, lines_of};

/// Where it is written down: a line an edit.
const LOG: &str = ".thidua/lich-su.jsonl";

/// How many changes of one edit are told, and how many letters of a text.
const MOST: usize = 20;
const LONGEST: usize = 300;

/// One edit of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryEntry {
    /// When, in Vietnam.
    pub at: NaiveDateTime,
    /// For which account; None at the terminal, at a desk without accounts, or where nobody wrote it down.
    pub by: Option<String>,
    /// The file's path in the working folder.
    pub file: String,
    /// What was changed; the first of many.
    pub what: Vec<ChangedPlace>,
    /// How many more changes there were.
    pub more: usize,
    /// The earlier version that the file got back.
    pub back_to: Option<u32>,
    /// Whether it got what a copy of the whole folder says.
    #[serde(default)]
    pub from_copy: bool,
    /// Under which number the file before the edit is kept; None of a new file.
    pub version: Option<u32>,
}

/// What was changed at one place of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedPlace {
    /// Its dotted path; items of lists are numbered from 1.
    pub path: String,
    /// Whom or what the item of the list is about that it stands in: `Nguyễn Thị Ví Dụ`.
    pub of: Option<String>,
    /// What stood there; None: nothing.
    pub old: Option<String>,
    /// What stands there now; None: nothing.
    pub new: Option<String>,
}

/// The edits of a file, or of all, newest first.
pub fn history(file: Option<&str>, session: &Session) -> Vec<HistoryEntry> {
    let root = session.folder.root();
    let lines = lines_of(&root.join(LOG)).unwrap_or_default();
    let told = lines.iter().filter_map(|line| serde_json::from_str(line).ok());
    let mut entries: Vec<HistoryEntry> = told
        .filter(|entry: &HistoryEntry| file.is_none_or(|file| entry.file == file))
        .collect();
    let kept = file.map_or_else(|| all_kept_versions(root), |file| kept_versions(root, file));
    entries.extend(untold(&entries, kept));
    // Two edits of one second stay in their order: that of their versions, and that of the log.
    entries.sort_by_key(|entry| (entry.at, entry.version));
    entries.reverse();
    entries
}

/// Versions that are kept, and of which no line tells: the program was ended between the edit and its line.
fn untold(told: &[HistoryEntry], kept: Vec<KeptVersion>) -> Vec<HistoryEntry> {
    let known: BTreeSet<(&str, u32)> = told
        .iter()
        .filter_map(|entry| Some((entry.file.as_str(), entry.version?)))
        .collect();
    let lost = kept
        .into_iter()
        .filter(|kept| !known.contains(&(kept.file.as_str(), kept.version)));
    let entry = |kept: KeptVersion| HistoryEntry {
        at: kept.at.map(in_vietnam).unwrap_or_default(),
        by: None,
        file: kept.file,
        what: Vec::new(),
        more: 0,
        back_to: None,
        from_copy: false,
        version: Some(kept.version),
    };
    lost.map(entry).collect()
}

/// Whether a path stays in the working folder, on every system.
pub(super) fn is_inside(file: &str) -> bool {
    let plain = !file.is_empty() && !file.contains(['\\', ':', '\0']);
    plain
        && Path::new(file)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

/// What an edit was.
#[derive(Debug)]
pub(super) enum Told {
    /// Changes of values.
    Changes(Vec<ChangedPlace>),
    /// An earlier version came back.
    Back(u32),
    /// What a copy of the whole folder says came back.
    Copy,
}

/// Writes an edit down that was just made. One that cannot be written down is still found by the version that is kept.
pub(super) fn remember(file: &str, version: Option<u32>, told: Told, session: &Session) {
    let (mut what, back_to, from_copy) = match told {
        Told::Changes(what) => (what, None, false),
        Told::Back(version) => (Vec::new(), Some(version), false),
        Told::Copy => (Vec::new(), None, true),
    };
    let more = what.len().saturating_sub(MOST);
    what.truncate(MOST);
    let entry = HistoryEntry {
        at: now(),
        by: session.by.as_deref().map(str::to_owned),
        file: file.to_owned(),
        what,
        more,
        back_to,
        from_copy,
        version,
    };
    if let Ok(line) = serde_json::to_string(&entry) {
        let _ = append_line(&session.folder.root().join(LOG), &line);
    }
}

/// What a change does to a tree as it stands.
pub(super) fn told(tree: &Node, edit: &Edit) -> ChangedPlace {
    let (path, new) = match &edit.change {
        Change::Set(text) => (edit.path.clone(), Some(shortened(text))),
        Change::AddKey(key, value) => (below(&edit.path, key), Some(said(value))),
        Change::AddItem(value) | Change::AddBefore(value) => (edit.path.clone(), Some(said(value))),
        Change::Remove => (edit.path.clone(), None),
    };
    let is_added = matches!(edit.change, Change::AddItem(_) | Change::AddBefore(_));
    let old = tree.at_path(&path).filter(|_| !is_added);
    ChangedPlace {
        of: item_name(tree, &path),
        old: old.map(|node| said(&Fresh::of(node))),
        path,
        new,
    }
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// Whom or what the innermost item of a list is about that a path leads into.
fn item_name(tree: &Node, path: &str) -> Option<String> {
    const NAMES: [&str; 4] = ["name", "title", "unit", "id"];
    let parts: Vec<&str> = path.split('.').collect();
    let mut items = (1..=parts.len())
        .rev()
        .filter(|end| parts[end - 1].parse::<u32>().is_ok());
    let item = tree.at_path(&parts[..items.next()?].join("."))?;
    let named = NAMES.iter().find_map(|name| item.at_path(name))?;
    match &named.value {
        Value::Scalar(text) => Some(shortened(text)),
        Value::Nothing | Value::Unread | Value::List(_) | Value::Map(_) => None,
    }
}

/// The texts of a value, one after the other.
fn said(value: &Fresh) -> String {
    fn texts<'a>(value: &'a Fresh, found: &mut Vec<&'a str>) {
        match value {
            Fresh::Nothing => {}
            Fresh::Text(text) => found.push(text),
            Fresh::List(items) => items.iter().for_each(|item| texts(item, found)),
            Fresh::Map(entries) => entries.iter().for_each(|(_, value)| texts(value, found)),
        }
    }
    let mut found = Vec::new();
    texts(value, &mut found);
    shortened(&found.join("; "))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
