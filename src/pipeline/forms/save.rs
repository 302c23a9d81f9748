//! What was typed into a form → the file, if nobody changed the same value meanwhile and nothing typed is wrong.

use std::collections::BTreeMap;

use super::build::{BY_ID, mark};
use super::changes::{Changes, value};
use super::form::{Field, FieldKind};
use super::open::{FormPlace, Opening};
use super::write::{Refused, write};
use crate::pipeline::OpenFolder;

/// Where a form is and what was typed into it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// By what the row was known.
    pub row: String,
    /// What stands in the fields now, by path; several chosen words are lines.
    pub values: BTreeMap<String, String>,
    /// The marks of what stood in them when the page was made.
    pub marks: BTreeMap<String, String>,
}

/// What became of it.
#[derive(Debug)]
pub enum Saved {
    /// So many values are changed; or the row of that number is there.
    Done(usize),
    /// Somebody changed the same meanwhile; nothing is written.
    Clash(Vec<Clash>),
    /// The row is gone; nothing is written.
    Gone(Vec<Clash>),
    /// Something typed is wrong, or the file cannot be written; nothing is.
    Refused(Refused),
    /// There is no such place.
    Missing,
}

/// A value that was typed.
#[derive(Debug)]
pub struct Clash {
    /// Dotted path.
    pub path: String,
    /// Its name.
    pub label: String,
    /// How it is entered.
    pub kind: FieldKind,
    /// What was typed.
    pub typed: String,
    /// What stands there now.
    pub current: String,
    /// The mark of that.
    pub mark: String,
    /// By what the row is known now.
    pub row: String,
    /// Whether somebody else changed it; otherwise it only waits for the others.
    pub is_clash: bool,
}

/// Saves what was typed into the form at a place; of a row that has an id, wherever it stands now.
pub fn save(place: FormPlace<'_>, typed: &Typed, folder: &mut OpenFolder) -> Saved {
    let mut opening = Opening::new(place, folder);
    let Some(form) = opening.form() else {
        return match opening.moved(&typed.row) {
            Some(path) => save_moved(place, &path, typed, folder),
            None => Saved::Gone(Vec::new()),
        };
    };
    let is_other = form.row != typed.row;
    if is_other && let Some(path) = opening.moved(&typed.row) {
        return save_moved(place, &path, typed, folder);
    }
    let fields = form.fields();
    let changed: Vec<(&Field, String)> = fields
        .iter()
        .filter_map(|field| Some((*field, in_order(field, typed.values.get(&field.path)?))))
        .filter(|(field, new)| is_typed(field, new, typed.marks.get(&field.path)))
        .collect();
    let clashes = |field: &Field| is_other || typed.marks.get(&field.path) != Some(&field.mark);
    if changed.iter().any(|(field, _)| clashes(field)) {
        let clash = |(field, new): &(&Field, String)| clash(field, new, &form.row, clashes(field));
        let all = changed.iter().map(clash).collect();
        let is_gone = is_other && typed.row.starts_with(BY_ID);
        return if is_gone {
            Saved::Gone(all)
        } else {
            Saved::Clash(all)
        };
    }
    if changed.is_empty() {
        return Saved::Done(0);
    }
    let tree = opening.tree();
    let mut changes = Changes::new(tree.as_ref().and_then(|tree| tree.root.as_ref()));
    for (field, new) in &changed {
        changes.field(field, new);
    }
    match write(&mut opening, &changes, &form, tree.as_deref()) {
        Ok(()) => Saved::Done(changed.len()),
        Err(refused) => Saved::Refused(refused),
    }
}

/// Saves the same into a row that has another number now.
fn save_moved(place: FormPlace<'_>, path: &str, typed: &Typed, folder: &mut OpenFolder) -> Saved {
    let moved = |old: &String| old.strip_prefix(place.path).map(|rest| format!("{path}{rest}"));
    let all = |values: &BTreeMap<String, String>| {
        let values = values.iter();
        values
            .filter_map(|(old, value)| Some((moved(old)?, value.clone())))
            .collect()
    };
    let typed = Typed {
        row: typed.row.clone(),
        values: all(&typed.values),
        marks: all(&typed.marks),
    };
    save(FormPlace { path, ..place }, &typed, folder)
}

/// Chosen words in the order of the file, new ones behind them; anything else as it is.
fn in_order(field: &Field, new: &str) -> String {
    if !matches!(field.kind, FieldKind::SomeOf(_)) {
        return new.to_owned();
    }
    let chosen: Vec<&str> = new.lines().collect();
    let kept = field.value.lines().filter(|word| chosen.contains(word));
    let added = chosen
        .iter()
        .copied()
        .filter(|word| field.value.lines().all(|known| known != *word));
    kept.chain(added).collect::<Vec<_>>().join("\n")
}

/// Whether somebody typed there: what stands in the field is not what stood there when the page was made.
fn is_typed(field: &Field, new: &str, was: Option<&String>) -> bool {
    let same_as = |old: &str| value(&field.kind, new) == value(&field.kind, old);
    let untouched = was.is_some_and(|was| *was == mark(&new.replace("\r\n", "\n")));
    !untouched && !same_as(&field.value)
}

fn clash(field: &Field, new: &str, row: &str, is_clash: bool) -> Clash {
    Clash {
        path: field.path.clone(),
        label: field.label.clone(),
        kind: field.kind.clone(),
        typed: new.to_owned(),
        current: field.value.clone(),
        mark: field.mark.clone(),
        row: row.to_owned(),
        is_clash,
    }
}
