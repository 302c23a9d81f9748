//! A record being put together from the cells of a row.

use super::values::Said;
use crate::diagnostic::{Place, SheetProblem, Spot};
use crate::input::{Key, Node, Value};

pub(super) fn key_at(name: &str, place: &Place) -> Key {
    Key {
        name: name.to_owned(),
        place: place.clone(),
    }
}

pub(super) fn entry(key: &str, value: String, place: &Place) -> (Key, Node) {
    let node = Node {
        place: place.clone(),
        value: Value::Scalar(value),
    };
    (key_at(key, place), node)
}

pub(super) fn entries(key: &str, said: Said, place: &Place) -> Vec<(Key, Node)> {
    let second = said.second.map(|(key, value)| entry(&key, value, place));
    std::iter::once(entry(key, said.value, place))
        .chain(second)
        .collect()
}

/// A record being put together.
#[derive(Default)]
pub(super) struct Record {
    pub(super) entries: Vec<(Key, Node)>,
}

impl Record {
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        let found = self.entries.iter().find(|(known, _)| known.name == key);
        match (found, key.split_once('.')) {
            (Some((_, node)), _) => Some(node),
            (None, Some((group, key))) => self.get(group)?.at_path(key),
            (None, None) => None,
        }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(super) fn says(&self, key: &str, text: &str) -> bool {
        matches!(self.get(key).map(|node| &node.value), Some(Value::Scalar(said)) if said == text)
    }

    /// What is wrong with a key that another cell of the row says differently.
    pub(super) fn contradicted_by(&self, key: &Key, node: &Node) -> Option<SheetProblem> {
        let before = self.get(&key.name)?;
        let (Value::Scalar(said), Value::Scalar(found)) = (&before.value, &node.value) else {
            return None;
        };
        let Spot::Cell(cell) = before.place.spot() else {
            return None;
        };
        (said != found).then(|| SheetProblem::CellsDiffer {
            found: found.clone(),
            first: cell.name(),
            said: said.clone(),
        })
    }

    /// Sets a key; one with a dot is a key of a group.
    pub(super) fn set(&mut self, key: Key, node: Node) {
        let Some((group, inner)) = key.name.split_once('.') else {
            if !self.has(&key.name) {
                self.entries.push((key, node));
            }
            return;
        };
        let inner = key_at(inner, &key.place);
        if !self.has(group) {
            let empty = Node {
                place: node.place.clone(),
                value: Value::Map(Vec::new()),
            };
            self.entries.push((key_at(group, &key.place), empty));
        }
        let found = self.entries.iter_mut().find(|(known, _)| known.name == group);
        if let Some((
            _,
            Node {
                value: Value::Map(entries),
                ..
            },
        )) = found
        {
            entries.push((inner, node));
        }
    }

    pub(super) fn set_absent(&mut self, key: &Key, node: &Node) {
        if !self.has(&key.name) {
            self.entries.push((key.clone(), node.clone()));
        }
    }

    pub(super) fn set_absent_text(&mut self, key: &str, text: &str, place: &Place) {
        let (key, node) = entry(key, text.to_owned(), place);
        self.set_absent(&key, &node);
    }

    pub(super) fn replace(&mut self, key: &str, text: &str) {
        if let Some((_, node)) = self.entries.iter_mut().find(|(known, _)| known.name == key) {
            node.value = Value::Scalar(text.to_owned());
        }
    }

    /// Adds an item to a list: `received.date` is the date of a new item of `received`.
    pub(super) fn push_item(
        &mut self,
        key: &str,
        found: Vec<(Key, Node)>,
        also: Vec<(Key, Node)>,
        place: &Place,
    ) {
        let (list, inner) = key.split_once('.').unwrap_or((key, key));
        let found = found.into_iter().map(|(_, node)| (key_at(inner, place), node));
        let item = Node {
            place: place.clone(),
            value: Value::Map(also.into_iter().chain(found).collect()),
        };
        let known = self.entries.iter_mut().find(|(known, _)| known.name == list);
        if let Some((
            _,
            Node {
                value: Value::List(items),
                ..
            },
        )) = known
        {
            items.push(item);
        } else {
            let node = Node {
                place: place.clone(),
                value: Value::List(vec![item]),
            };
            self.entries.push((key_at(list, place), node));
        }
    }
}
