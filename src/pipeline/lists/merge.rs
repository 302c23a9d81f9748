//! Rows of a workbook into the tree of a file, value by value; what that changes, in words.

use std::collections::BTreeSet;

use super::leaf::{ChangedValue, child, leaves, ordered};
use super::name::ListName;
use super::target::{Target, items, text};
use crate::input::{Node, SheetForm, Value};

/// An item that a workbook says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedRow {
    /// Who or what it is.
    pub name: String,
    /// What of it.
    pub values: Vec<ChangedValue>,
}

/// What rows do to a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Merged {
    /// Names of those that are new.
    pub(super) new: Vec<String>,
    /// Those that are there already.
    pub(super) changed: Vec<ChangedRow>,
    /// Those that the workbook has no row of: the place in the list, from 1, and the name.
    pub(super) gone: Vec<(usize, String)>,
    /// Values that the workbook leaves empty: their paths, and name and key.
    pub(super) blank: Vec<(String, String)>,
}

/// Puts the rows into the file's tree; `found` says where the item of each stands.
pub(super) fn merge(
    root: &mut Node,
    target: &Target,
    form: &SheetForm,
    (rows, keys): (&[Node], &[String]),
    found: &[Option<usize>],
) -> Merged {
    let mut merged = Merged::default();
    let before = target.items().to_vec();
    let Some(list) = list(root, &target.path, rows) else {
        return merged;
    };
    for (row, at) in rows.iter().zip(found) {
        let leaves = leaves(row, target, form);
        match at {
            Some(at) => {
                let item = &mut list[*at];
                let name = name_of(item, target);
                blank(item, target, form, (*at, &name), (row, keys), &mut merged);
                let values = leaves
                    .into_iter()
                    .filter_map(|leaf| leaf.put(item, (target, form)));
                let values: Vec<_> = values.collect();
                if !values.is_empty() {
                    merged.changed.push(ChangedRow { name, values });
                }
            }
            // A row that says no more than whom it is of was not filled in yet.
            None if leaves.iter().all(|leaf| leaf.is_reference) => {}
            None => {
                merged.new.push(name_of(row, target));
                list.push(ordered(row, form));
            }
        }
    }
    if !target.list.is_figures() {
        let kept: BTreeSet<usize> = found.iter().flatten().copied().collect();
        let gone = before.iter().enumerate().filter(|(at, _)| !kept.contains(at));
        merged.gone = gone.map(|(at, item)| (at + 1, name_of(item, target))).collect();
    }
    merged
}

/// What it is called: its name, with its id where that says more.
pub(super) fn name_of(item: &Node, target: &Target) -> String {
    let (known_by, _) = target.list.known_by();
    let refers_to = match target.list {
        ListName::Votes => "awardees",
        _ => "units",
    };
    let of = text(item, known_by);
    let named = || {
        let names = target.names.of(refers_to).iter();
        names
            .filter(|(id, _)| Some(id.as_str()) == of)
            .map(|(_, name)| name.as_str())
            .next()
    };
    let (name, id) = if target.list.refers() && text(item, "name").is_none() {
        (named(), of)
    } else {
        (text(item, "name").or(of), text(item, "id"))
    };
    match (name, id) {
        (Some(name), Some(id)) => format!("{name} ({id})"),
        (name, id) => name.or(id).unwrap_or_default().to_owned(),
    }
}

/// The same name without its id, for pages where nobody knows ids: `Thôn Thượng (thon-thuong)`, also `…: Họ và tên`.
pub fn without_id(name: &str) -> String {
    let is_id = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let parts = name.rsplit_once(" (").and_then(|(before, rest)| {
        let (id, behind) = rest.split_once(')')?;
        let ends = behind.is_empty() || behind.starts_with(": ");
        (ends && is_id(id)).then(|| format!("{before}{behind}"))
    });
    parts.unwrap_or_else(|| name.to_owned())
}

/// The items of the list, which is made where the file has none.
fn list<'n>(root: &'n mut Node, path: &str, rows: &[Node]) -> Option<&'n mut Vec<Node>> {
    let place = rows.first().map(|row| row.place.clone())?;
    let node = path
        .split('.')
        .try_fold(root, |node, part| child(node, part, &place))?;
    if node.value == Value::Nothing {
        node.value = Value::List(Vec::new());
    }
    match &mut node.value {
        Value::List(items) => Some(items),
        Value::Map(_) | Value::Scalar(_) | Value::Nothing | Value::Unread => None,
    }
}

/// Notes what the file says and the workbook's columns leave empty.
fn blank(
    item: &Node,
    target: &Target,
    form: &SheetForm,
    (at, name): (usize, &str),
    (row, keys): (&Node, &[String]),
    merged: &mut Merged,
) {
    let home = if target.below.is_empty() {
        Some(item)
    } else {
        item.at_path(&target.below.join("."))
    };
    let Some(home) = home else { return };
    for key in keys {
        let is_item = key
            .split_once('.')
            .is_some_and(|(list, _)| home.at_path(list).is_some_and(|list| !items(list).is_empty()));
        if key == "id" || is_item || text(home, key).is_none() || row.at_path(key).is_some() {
            continue;
        }
        let below: Vec<String> = target.below.iter().cloned().chain([key.clone()]).collect();
        let path = format!("{}.{}.{}", target.path, at + 1, below.join("."));
        let column = form.columns.iter().find(|column| column.key == *key);
        let head = column.and_then(|column| column.heads.first()).unwrap_or(key);
        merged.blank.push((path, format!("{name}: {head}")));
    }
}
