//! The texts of the inputs that words of a paper may come from.

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
    let text = text_of(file, folder)?;
    let (name, text): (Arc<str>, Arc<str>) = (Arc::from(file), Arc::from(text));
    let mut sources = Sources::default();
    sources.keep(&name, &text);
    parse(&name, &text, &sources, &mut Report::default())
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

fn collect(node: &Node, file: &str, path: &str, found: &mut Vec<Scalar>) {
    let below = |part: &str| {
        if path.is_empty() {
            part.to_owned()
        } else {
            format!("{path}.{part}")
        }
    };
    match &node.value {
        Value::Scalar(text) => found.push(Scalar {
            file: file.to_owned(),
            path: path.to_owned(),
            words: tokens(text, Holes::Expressions),
            text: text.clone(),
        }),
        Value::List(items) => {
            for (item, number) in items.iter().zip(1..) {
                collect(item, file, &below(&number.to_string()), found);
            }
        }
        // Ids tie files together: they are never words of a paper.
        Value::Map(entries) => {
            for (key, value) in entries.iter().filter(|(key, _)| key.name != "id") {
                collect(value, file, &below(&key.name), found);
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
