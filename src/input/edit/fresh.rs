//! Values that stand nowhere yet, and what a change makes of a tree.

use crate::input::{Node, Value};

/// A value as the reader has it, without a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fresh {
    /// Nothing.
    Nothing,
    /// A text, number or date, as it is typed.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Keys and values, in order.
    Map(Vec<(String, Self)>),
}

/// One change at a dotted path; items of lists are numbered from 1, and the empty path is the whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The text, number or date there becomes this one.
    Set(String),
    /// The group there has this key, too, behind its others.
    AddKey(String, Fresh),
    /// The list there has this item, too, behind its others.
    AddItem(Fresh),
    /// The list that the item there is in has this one, too, before it.
    AddBefore(Fresh),
    /// The value there goes, with its key or dash.
    Remove,
}

impl Fresh {
    /// A text, number or date.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// What a tree says, wherever it says it.
    pub fn of(node: &Node) -> Self {
        match &node.value {
            Value::Nothing | Value::Unread => Self::Nothing,
            Value::Scalar(text) => Self::Text(text.clone()),
            Value::List(items) => Self::List(items.iter().map(Self::of).collect()),
            Value::Map(entries) => {
                let entries = entries.iter();
                Self::Map(
                    entries
                        .map(|(key, node)| (key.name.clone(), Self::of(node)))
                        .collect(),
                )
            }
        }
    }

    /// What the change makes of it. None: it has no such place, or what stands there is of another kind.
    pub(super) fn changed(mut self, path: &str, change: &Change) -> Option<Self> {
        let (parent, last) = path.rsplit_once('.').unwrap_or(("", path));
        match change {
            Change::Set(text) => {
                let here = self.within(path)?;
                if !matches!(here, Self::Text(_) | Self::Nothing) {
                    return None;
                }
                *here = Self::Text(text.clone());
            }
            Change::AddKey(key, value) => match self.within(path)? {
                Self::Map(entries) if entries.iter().all(|(known, _)| known != key) => {
                    entries.push((key.clone(), value.clone()));
                }
                here @ Self::Nothing => *here = Self::Map(vec![(key.clone(), value.clone())]),
                _ => return None,
            },
            Change::AddItem(value) => match self.within(path)? {
                Self::List(items) => items.push(value.clone()),
                here @ Self::Nothing => *here = Self::List(vec![value.clone()]),
                _ => return None,
            },
            Change::AddBefore(value) => match self.within(parent)? {
                Self::List(items) => {
                    let at = last.parse::<usize>().ok()?.checked_sub(1)?;
                    items.get(at)?;
                    items.insert(at, value.clone());
                }
                _ => return None,
            },
            Change::Remove => self.within(parent)?.remove(last)?,
        }
        Some(self)
    }

    fn within(&mut self, path: &str) -> Option<&mut Self> {
        if path.is_empty() {
            return Some(self);
        }
        path.split('.').try_fold(self, |here, part| match here {
            Self::Map(entries) => entries
                .iter_mut()
                .find(|(key, _)| key == part)
                .map(|(_, value)| value),
            Self::List(items) => items.get_mut(part.parse::<usize>().ok()?.checked_sub(1)?),
            Self::Text(_) | Self::Nothing => None,
        })
    }

    fn remove(&mut self, part: &str) -> Option<()> {
        match self {
            Self::Map(entries) => {
                let at = entries.iter().position(|(key, _)| key == part)?;
                entries.remove(at);
            }
            Self::List(items) => {
                let at = part.parse::<usize>().ok()?.checked_sub(1)?;
                items.get(at)?;
                items.remove(at);
            }
            Self::Text(_) | Self::Nothing => return None,
        }
        Some(())
    }
}
