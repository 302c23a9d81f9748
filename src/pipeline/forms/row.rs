//! Rows of a list: a new one, and one that goes.

use std::collections::BTreeMap;

use super::build::row_mark;
use super::changes::{Changes, alone, insert, value};
use super::form::{Form, NEW_ROW, Part};
use super::open::{FormPlace, Opening};
use super::save::{Saved, Typed};
use super::trees::{below, items, text};
use super::write::write;
use crate::input::{Change, Edit, Fresh, Node, id_of};
use crate::pipeline::OpenFolder;
use crate::pipeline::free_id::free_id;

/// Puts a new row behind the others; the path of `place` is that of the form of a new row.
pub fn add_row(place: FormPlace<'_>, typed: &Typed, folder: &mut OpenFolder) -> Saved {
    let mut opening = Opening::new(place, folder);
    let list = place.path.strip_suffix(&format!(".{NEW_ROW}"));
    let (Some(form), Some(list)) = (opening.form(), list) else {
        return Saved::Missing;
    };
    let tree = opening.tree();
    let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
    let rows = root.and_then(|root| root.at_path(list)).map_or(&[][..], items);
    let mut changes = Changes::new(root);
    changes.row(list, Fresh::Map(row(&form, place.path, &typed.values, rows)));
    match write(&mut opening, &changes, &form, tree.as_deref()) {
        Ok(()) => Saved::Done(changes.length(list) + 1),
        Err(mut refused) => {
            // What is wrong with the new row stands at the fields of its form.
            let new = below(list, changes.length(list) + 1);
            for (path, _) in &mut refused.by_path {
                if let Some(rest) = path.strip_prefix(&new) {
                    *path = format!("{}{rest}", place.path);
                }
            }
            Saved::Refused(refused)
        }
    }
}

/// What was typed, as a group, with an id that no other row has.
fn row(form: &Form, path: &str, typed: &BTreeMap<String, String>, rows: &[Node]) -> Vec<(String, Fresh)> {
    let mut row = Vec::new();
    let mut wants_id = false;
    for field in form.fields() {
        let Some(key) = field
            .path
            .strip_prefix(path)
            .and_then(|rest| rest.strip_prefix('.'))
        else {
            continue;
        };
        let said = typed.get(&field.path).and_then(|typed| value(&field.kind, typed));
        match said {
            Some(said) => insert(
                &mut row,
                &key.split('.').collect::<Vec<_>>(),
                alone(&field.kind, said),
            ),
            None => wants_id |= key == "id" && field.required,
        }
    }
    if wants_id && let Some(id) = new_id(&row, rows) {
        row.insert(0, ("id".to_owned(), Fresh::Text(id)));
    }
    row
}

impl Form {
    /// Leaves out what a row has only once it is there: an id, which is made of its name, and lists of its own.
    pub fn leave_out_later(&mut self) {
        let names_itself = |part: &Part| matches!(part, Part::Field(field) if field.required && field.path.ends_with("name"));
        let id = below(&self.path, "id");
        let has_name = self.parts.iter().any(names_itself);
        self.parts.retain(|part| match part {
            Part::Field(field) => !has_name || field.path != id,
            Part::Group(_) => true,
            Part::Table(_) | Part::Fixed(_) => false,
        });
        for part in &mut self.parts {
            if let Part::Group(group) = part {
                group.parts.retain(|part| matches!(part, Part::Field(_)));
            }
        }
    }
}

/// An id made of what the row is called.
fn new_id(row: &[(String, Fresh)], rows: &[Node]) -> Option<String> {
    let said = |key: &str| {
        row.iter().find_map(|(known, value)| match value {
            Fresh::Text(text) if known == key => Some(text.as_str()),
            _ => None,
        })
    };
    let name = ["short_name", "name", "title", "kind"]
        .iter()
        .find_map(|key| said(key))?;
    let base = match (said("kind"), said("review")) {
        (Some(kind), Some(review)) if said("name").is_none() => format!("{kind}--{review}"),
        _ => id_of(name)?,
    };
    let taken = |id: &str| {
        rows.iter()
            .any(|row| row.at_path("id").and_then(text) == Some(id))
    };
    Some(free_id(&base, taken))
}

/// Takes a row away; `row` is by what it was known.
pub fn remove_row(place: FormPlace<'_>, row: &str, folder: &mut OpenFolder) -> Saved {
    let mut opening = Opening::new(place, folder);
    let Some(form) = opening.form() else {
        return Saved::Missing;
    };
    let tree = opening.tree();
    let root = tree.as_ref().and_then(|tree| tree.root.as_ref());
    let Some(node) = root.and_then(|root| root.at_path(place.path)) else {
        return Saved::Missing;
    };
    if row_mark(node) != row {
        return Saved::Clash(Vec::new());
    }
    let mut changes = Changes::new(root);
    let list = place.path.rsplit_once('.').map_or("", |(list, _)| list);
    changes.paths.push(list.to_owned());
    changes.edits.push(Edit {
        path: place.path.to_owned(),
        change: Change::Remove,
    });
    match write(&mut opening, &changes, &form, tree.as_deref()) {
        Ok(()) => Saved::Done(1),
        Err(refused) => Saved::Refused(refused),
    }
}
