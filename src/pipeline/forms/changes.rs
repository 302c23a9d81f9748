//! What was typed into a form → changes in the file, one value at a time.

use std::collections::BTreeSet;

use super::form::{Field, FieldKind};
use super::trees::{below, items, text};
use super::typed::{entered, lines};
use crate::input::{Change, Edit, Fresh, Node, Value};

/// Changes in a file, which may be new.
pub(super) struct Changes<'a> {
    root: Option<&'a Node>,
    /// Groups that the changes make.
    pub(super) made: BTreeSet<String>,
    /// Paths at which something changes.
    pub(super) paths: Vec<String>,
    pub(super) edits: Vec<Edit>,
    /// The whole of a new file.
    pub(super) fresh: Vec<(String, Fresh)>,
}

impl<'a> Changes<'a> {
    pub(super) fn new(root: Option<&'a Node>) -> Self {
        Self {
            root,
            made: BTreeSet::new(),
            paths: Vec::new(),
            edits: Vec::new(),
            fresh: Vec::new(),
        }
    }

    /// A field gets what was typed.
    pub(super) fn field(&mut self, field: &Field, typed: &str) {
        self.paths.push(field.path.clone());
        let node = self.root.and_then(|root| root.at_path(&field.path));
        match (value(&field.kind, typed), node) {
            (None, None) => {}
            (None, Some(_)) => self.edit(&field.path, Change::Remove),
            (Some(value), None) => self.put(&field.path, alone(&field.kind, value)),
            (Some(value), Some(node)) => self.change(&field.path, node, value),
        }
    }

    /// A list gets a row.
    pub(super) fn row(&mut self, list: &str, row: Fresh) {
        let new = below(list, self.length(list) + 1);
        self.paths.push(new.clone());
        self.made.insert(new);
        let node = self.root.and_then(|root| root.at_path(list));
        match node {
            Some(_) => self.edit(list, Change::AddItem(row)),
            None => self.put(list, Fresh::List(vec![row])),
        }
    }

    fn edit(&mut self, path: &str, change: Change) {
        let path = path.to_owned();
        self.edits.push(Edit { path, change });
    }

    fn change(&mut self, path: &str, node: &Node, value: Fresh) {
        match (&node.value, value) {
            (Value::List(old), Fresh::List(new)) => self.lines(path, old, &new),
            (_, Fresh::List(new)) if new.len() == 1 => {
                if let Some(Fresh::Text(only)) = new.into_iter().next() {
                    self.edit(path, Change::Set(only));
                }
            }
            (_, Fresh::Text(text)) => self.edit(path, Change::Set(text)),
            (_, value) => {
                let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
                self.edit(path, Change::Remove);
                self.edit(parent, Change::AddKey(key.to_owned(), value));
            }
        }
    }

    /// A list of texts: what did not change stays where it is.
    fn lines(&mut self, path: &str, old: &[Node], new: &[Fresh]) {
        let old: Vec<&str> = old.iter().map(|node| text(node).unwrap_or_default()).collect();
        let new: Vec<&str> = new
            .iter()
            .map(|line| if let Fresh::Text(line) = line { line } else { "" })
            .collect();
        let front = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let most = old.len().min(new.len()) - front;
        let back = old
            .iter()
            .rev()
            .zip(new.iter().rev())
            .take(most)
            .take_while(|(old, new)| old == new)
            .count();
        // What is more goes to the end of the file's list, so all behind it moves on by as much.
        let back = if new.len() > old.len() { 0 } else { back };
        let (old_end, new_end) = (old.len() - back, new.len() - back);
        for at in front..old_end.min(new_end) {
            if old[at] != new[at] {
                self.edit(&below(path, at + 1), Change::Set(new[at].to_owned()));
            }
        }
        for line in new.iter().take(new_end).skip(old_end) {
            self.edit(path, Change::AddItem(Fresh::text(*line)));
        }
        for at in (new_end.max(front)..old_end).rev() {
            self.edit(&below(path, at + 1), Change::Remove);
        }
    }

    /// A value where nothing stands, with the groups around it that are missing.
    fn put(&mut self, path: &str, value: Fresh) {
        if self.root.is_none() {
            let parts: Vec<&str> = path.split('.').collect();
            return insert(&mut self.fresh, &parts, value);
        }
        let parts: Vec<&str> = path.split('.').collect();
        let at = (0..parts.len())
            .rev()
            .find(|at| self.is_there(&parts[..*at]))
            .unwrap_or_default();
        for end in at + 1..parts.len() {
            self.made.insert(parts[..end].join("."));
        }
        let inner = parts[at + 1..]
            .iter()
            .rev()
            .fold(value, |value, part| Fresh::Map(vec![((*part).to_owned(), value)]));
        self.edit(
            &parts[..at].join("."),
            Change::AddKey(parts[at].to_owned(), inner),
        );
    }

    fn is_there(&self, parts: &[&str]) -> bool {
        let path = parts.join(".");
        let there = self
            .root
            .is_some_and(|root| path.is_empty() || root.at_path(&path).is_some());
        there || self.made.contains(&path)
    }

    /// How many items a list has now.
    pub(super) fn length(&self, list: &str) -> usize {
        let node = self.root.and_then(|root| root.at_path(list));
        node.map_or(0, |node| items(node).len())
    }
}

/// What was typed, as a file says it. None: nothing.
pub(super) fn value(kind: &FieldKind, typed: &str) -> Option<Fresh> {
    match kind {
        FieldKind::Lines | FieldKind::OneOrMore | FieldKind::SomeOf(_) => {
            let lines = lines(typed);
            (!lines.is_empty()).then(|| Fresh::List(lines.into_iter().map(Fresh::Text).collect()))
        }
        kind => entered(kind, typed).map(Fresh::Text),
    }
}

/// A new value: where one text may stand alone, one is no list.
pub(super) fn alone(kind: &FieldKind, value: Fresh) -> Fresh {
    match value {
        Fresh::List(mut lines) if *kind == FieldKind::OneOrMore && lines.len() == 1 => lines.remove(0),
        value => value,
    }
}

/// Puts a value into a tree of groups.
pub(super) fn insert(tree: &mut Vec<(String, Fresh)>, path: &[&str], value: Fresh) {
    let [first, rest @ ..] = path else { return };
    if rest.is_empty() {
        tree.push(((*first).to_owned(), value));
        return;
    }
    let at = tree.iter().position(|(key, _)| key == first).unwrap_or_else(|| {
        tree.push(((*first).to_owned(), Fresh::Map(Vec::new())));
        tree.len() - 1
    });
    if let Fresh::Map(inner) = &mut tree[at].1 {
        insert(inner, rest, value);
    }
}
