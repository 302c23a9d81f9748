//! What was typed into a form → the file, if nobody changed the same value meanwhile and nothing typed is wrong.

use std::collections::BTreeMap;

use super::build::mark;
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
    /// So many values are changed.
    Done(usize),
    /// Somebody changed the same meanwhile; nothing is written.
    Clash(Vec<Clash>),
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
    /// Whether somebody else changed it; otherwise it only waits for the others.
    pub is_clash: bool,
}

/// Saves what was typed into the form at a place.
pub fn save(place: FormPlace<'_>, typed: &Typed, folder: &mut OpenFolder) -> Saved {
    let mut opening = Opening::new(place, folder);
    let Some(form) = opening.form() else {
        return Saved::Missing;
    };
    let fields = form.fields();
    let changed: Vec<(&Field, String)> = fields
        .iter()
        .filter_map(|field| Some((*field, in_order(field, typed.values.get(&field.path)?))))
        .filter(|(field, new)| is_typed(field, new, typed.marks.get(&field.path)))
        .collect();
    let is_other_row = form.row != typed.row;
    let clashes = |field: &Field| is_other_row || typed.marks.get(&field.path) != Some(&field.mark);
    if changed.iter().any(|(field, _)| clashes(field)) {
        let clash = |(field, new): &(&Field, String)| clash(field, new, clashes(field));
        return Saved::Clash(changed.iter().map(clash).collect());
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

fn clash(field: &Field, new: &str, is_clash: bool) -> Clash {
    Clash {
        path: field.path.clone(),
        label: field.label.clone(),
        kind: field.kind.clone(),
        typed: new.to_owned(),
        current: field.value.clone(),
        mark: field.mark.clone(),
        is_clash,
    }
}
