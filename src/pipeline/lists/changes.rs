//! Two trees of a file → the changes of single values that make the second of the first.

use crate::input::{Change, Edit, Fresh, Node, Value};

/// What is set and added; nothing of the first tree goes.
pub(super) fn changes(old: &Node, new: &Node) -> Vec<Edit> {
    let mut edits = Vec::new();
    collect(old, new, "", &mut edits);
    edits
}

fn below(path: &str, part: &str) -> String {
    if path.is_empty() {
        part.to_owned()
    } else {
        format!("{path}.{part}")
    }
}

fn collect(old: &Node, new: &Node, path: &str, edits: &mut Vec<Edit>) {
    let mut edit = |change| {
        let path = path.to_owned();
        edits.push(Edit { path, change });
    };
    match (&old.value, &new.value) {
        (Value::Scalar(one), Value::Scalar(other)) if one == other => {}
        (Value::Scalar(_) | Value::Nothing, Value::Scalar(text)) => edit(Change::Set(text.clone())),
        (Value::Map(one), Value::Map(other)) => {
            for (key, value) in other {
                match one.iter().find(|(known, _)| known.name == key.name) {
                    Some((_, before)) => collect(before, value, &below(path, &key.name), edits),
                    None => edits.push(Edit {
                        path: path.to_owned(),
                        change: Change::AddKey(key.name.clone(), Fresh::of(value)),
                    }),
                }
            }
        }
        (Value::Nothing, Value::Map(other)) => {
            for (key, value) in other {
                edit(Change::AddKey(key.name.clone(), Fresh::of(value)));
            }
        }
        (Value::List(one), Value::List(other)) => {
            for (at, (before, value)) in one.iter().zip(other).enumerate() {
                collect(before, value, &below(path, &(at + 1).to_string()), edits);
            }
            for value in other.iter().skip(one.len()) {
                edits.push(Edit {
                    path: path.to_owned(),
                    change: Change::AddItem(Fresh::of(value)),
                });
            }
        }
        (Value::Nothing, Value::List(other)) => {
            for value in other {
                edit(Change::AddItem(Fresh::of(value)));
            }
        }
        _ => {}
    }
}

/// What goes, the last of a list before the first.
pub(super) fn removals(mut paths: Vec<String>) -> Vec<Edit> {
    let order = |path: &String| -> Vec<(usize, String)> {
        path.split('.')
            .map(|part| (part.parse().unwrap_or_default(), part.to_owned()))
            .collect()
    };
    paths.sort_by_key(|path| std::cmp::Reverse(order(path)));
    let edits = paths.into_iter().map(|path| Edit {
        path,
        change: Change::Remove,
    });
    edits.collect()
}

/// Takes out what stands at a path.
pub(super) fn remove(root: &mut Node, path: &str) -> Option<()> {
    let (parent, last) = path.rsplit_once('.')?;
    let home = parent
        .split('.')
        .try_fold(root, |node, part| match &mut node.value {
            Value::Map(entries) => entries
                .iter_mut()
                .find(|(key, _)| key.name == part)
                .map(|(_, node)| node),
            Value::List(items) => items.get_mut(part.parse::<usize>().ok()?.checked_sub(1)?),
            Value::Scalar(_) | Value::Nothing | Value::Unread => None,
        })?;
    match &mut home.value {
        Value::Map(entries) => entries.retain(|(key, _)| key.name != last),
        Value::List(items) => {
            items.remove(
                last.parse::<usize>()
                    .ok()?
                    .checked_sub(1)
                    .filter(|at| *at < items.len())?,
            );
        }
        Value::Scalar(_) | Value::Nothing | Value::Unread => return None,
    }
    Some(())
}
