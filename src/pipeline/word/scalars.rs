//! The texts of the inputs that words of a paper may come from.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::tokens::{Holes, Token, tokens};
use crate::diagnostic::{Place, Report, Sources};
use crate::input::{Folder, Node, Value, parse};

/// A text of a file.
#[derive(Debug, Clone)]
pub(super) struct Scalar {
    /// Its file, as the user would write its path.
    pub(super) file: String,
    /// Its dotted path in the file; items of lists are numbered from 1.
    pub(super) path: String,
    pub(super) text: String,
    pub(super) words: Vec<Token>,
}

/// The text of a file as our own reader has it.
pub(super) fn text_of(file: &str, folder: &Folder) -> Option<String> {
    let bytes = folder.bytes(file, &mut Report::default())?;
    let text = String::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Some(text.replace("\r\n", "\n"))
}

/// The tree of a file as the folder has it now.
pub(super) fn tree(file: &str, folder: &Folder) -> Option<Node> {
    tree_of(file, &text_of(file, folder)?)
}

fn tree_of(file: &str, text: &str) -> Option<Node> {
    let (name, text): (Arc<str>, Arc<str>) = (Arc::from(file), Arc::from(text));
    let mut sources = Sources::default();
    sources.keep(&name, &text);
    parse(&name, &text, &sources, &mut Report::default())
}

/// A file that was read: its texts, and the ids of the groups in it, by their dotted path.
pub(super) struct FileTexts {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) scalars: Vec<Scalar>,
    pub(super) ids: BTreeMap<String, String>,
}

impl FileTexts {
    pub(super) fn of(name: &str, text: &str) -> Self {
        let (mut scalars, mut ids) = (Vec::new(), BTreeMap::new());
        if let Some(root) = tree_of(name, text) {
            collect(&root, name, "", &mut scalars);
            scalars.extend(scalars.iter().filter_map(Scalar::in_print).collect::<Vec<_>>());
            collect_ids(&root, "", &mut ids);
        }
        Self {
            name: name.to_owned(),
            text: text.to_owned(),
            scalars,
            ids,
        }
    }
}

impl Scalar {
    /// The dotted path of the innermost group of a list that it stands in.
    pub(super) fn row(&self) -> Option<&str> {
        let parts = self.path.match_indices('.').map(|(at, _)| at);
        let begins = |end: usize| self.path[..end].rfind('.').map_or(0, |dot| dot + 1);
        let mut ends = parts.filter(|end| self.path[begins(*end)..*end].parse::<usize>().is_ok());
        ends.next_back().map(|end| &self.path[..end])
    }

    /// A figure as papers print it, where that is not how it stands: `1234.5` is `1.234,5`.
    fn in_print(&self) -> Option<Self> {
        let figure: f64 = self.text.parse().ok().filter(|figure: &f64| figure.is_finite())?;
        let (whole, rest) = self.text.split_once('.').unwrap_or((&self.text, ""));
        let is_plain = whole.bytes().all(|byte| byte.is_ascii_digit()) && !whole.is_empty();
        if !is_plain || (figure < 1000.0 && rest.is_empty()) {
            return None;
        }
        let groups: Vec<&str> = (0..whole.len().div_ceil(3))
            .rev()
            .map(|at| &whole[whole.len().saturating_sub(at * 3 + 3)..whole.len() - at * 3])
            .collect();
        let comma = if rest.is_empty() { "" } else { "," };
        let words = tokens(&format!("{}{comma}{rest}", groups.join(".")), Holes::None);
        Some(Self {
            words,
            ..self.clone()
        })
    }

    /// The key that it stands at; of an item of a list, the list's.
    pub(super) fn key(&self) -> &str {
        let path = self.list().unwrap_or(&self.path);
        path.rsplit('.').next().unwrap_or(path)
    }

    /// The path of the list that it is an item of.
    pub(super) fn list(&self) -> Option<&str> {
        let (list, last) = self.path.rsplit_once('.')?;
        last.parse::<usize>().is_ok().then_some(list)
    }
}

fn collect_ids(node: &Node, path: &str, found: &mut BTreeMap<String, String>) {
    if let Some(Value::Scalar(id)) = node.at_path("id").map(|id| &id.value) {
        found.insert(path.to_owned(), id.clone());
    }
    match &node.value {
        Value::List(items) => {
            for (item, number) in items.iter().zip(1..) {
                collect_ids(item, &below(path, &number.to_string()), found);
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                collect_ids(value, &below(path, &key.name), found);
            }
        }
        Value::Scalar(_) | Value::Nothing | Value::Unread => {}
    }
}

/// Every text of these files.
pub(super) fn scalars(files: &[String], folder: &Folder) -> Vec<Scalar> {
    let mut found = Vec::new();
    for file in files {
        if let Some(root) = tree(file, folder) {
            collect(&root, file, "", &mut found);
        }
    }
    found
}

fn below(path: &str, part: &str) -> String {
    if path.is_empty() {
        part.to_owned()
    } else {
        format!("{path}.{part}")
    }
}

fn collect(node: &Node, file: &str, path: &str, found: &mut Vec<Scalar>) {
    match &node.value {
        Value::Scalar(text) => found.push(Scalar {
            file: file.to_owned(),
            path: path.to_owned(),
            words: tokens(text, Holes::Expressions),
            text: text.clone(),
        }),
        Value::List(items) => {
            for (item, number) in items.iter().zip(1..) {
                collect(item, file, &below(path, &number.to_string()), found);
            }
        }
        // Ids tie files together: they are never words of a paper.
        Value::Map(entries) => {
            for (key, value) in entries.iter().filter(|(key, _)| key.name != "id") {
                collect(value, file, &below(path, &key.name), found);
            }
        }
        Value::Nothing | Value::Unread => {}
    }
}

/// Where a value stands in the files as they are on the disk; where it was added since, the file.
pub(super) fn place(file: &str, path: &str, folder: &Folder) -> Place {
    let root = tree(file, folder);
    let node = root.as_ref().and_then(|root| root.at_path(path));
    node.map_or_else(|| Place::file(file), |node| node.place.clone())
}
