//! The tree of a YAML file, each value with its place.

use crate::diagnostic::{Found, Place};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Where.
    pub place: Place,
    /// What.
    pub value: Value,
}

/// What a value is before anyone asks for a type: texts stay as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Something that could not be read, and the report says why.
    Unread,
    /// Nothing, `~` or `null`.
    Nothing,
    /// A text, number or date, as typed; quotes and folds are resolved.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values, in the file's order.
    Map(Vec<(Key, Node)>),
}

/// A key and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub name: String,
    /// Where.
    pub place: Place,
}

impl Node {
    /// The value of a dotted key; items of lists are numbered from 1.
    pub fn at_path(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |node, part| match &node.value {
            Value::Map(entries) => entries
                .iter()
                .find(|(key, _)| key.name == part)
                .map(|(_, value)| value),
            Value::List(items) => items.get(part.parse::<usize>().ok()?.checked_sub(1)?),
            Value::Scalar(_) | Value::Nothing | Value::Unread => None,
        })
    }

    /// What a fault says was found here.
    pub fn found(&self) -> Found {
        match &self.value {
            Value::Nothing | Value::Unread => Found::Nothing,
            Value::Scalar(text) => Found::Scalar(text.clone()),
            Value::List(_) => Found::List,
            Value::Map(_) => Found::Map,
        }
    }
}
