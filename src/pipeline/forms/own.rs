//! What a paper says of its own: an outline in the place of its kind's, and the values that its kind declares.

use super::choices::{Choices, list_of};
use super::labels::capital;
use super::shape::Shape;
use super::shapes::{Key, Shapes};
use super::trees::{child, entries, items, text, words};
use crate::input::Node;
use crate::model::{Kind, SimpleType, ValueType};

/// The record of an entry of an outline, what its table shows, and the keys of outlines and of what stands in an entry.
pub(super) const ENTRY: &str = "OutlineEntry";
pub(super) const ENTRY_HEADS: [&str; 3] = ["Là gì", "Lời", "Số mục ở trong"];
pub(super) const OUTLINE: &str = "outline";
const CONTENT: &str = "content";

/// The kind of the paper of a row.
fn kind<'a>(choices: &Choices<'a>, row: Option<&Node>) -> Option<&'a Kind> {
    choices.kind(row?.at_path("kind").and_then(text)?)
}

/// Whether a paper may have a key that only some kinds have: values that its kind declares, an outline in the place of another.
pub(super) fn may_have(choices: &Choices<'_>, row: Option<&Node>, key: &str) -> bool {
    let kind = kind(choices, row);
    match key {
        OUTLINE => kind.is_some_and(|kind| kind.outline.is_some()),
        _ => kind.is_some_and(|kind| !kind.values.is_empty()),
    }
}

/// The values of a paper as keys, by the types that its kind declares.
pub(super) fn value_keys(choices: &Choices<'_>, row: Option<&Node>) -> Vec<Key> {
    let types = kind(choices, row).into_iter().flat_map(|kind| kind.values.iter());
    let key = |(name, of): (&str, &ValueType)| {
        let (shape, required) = shape(of);
        Key {
            name: name.to_owned(),
            label: capital(&name.replace('_', " ")),
            help: String::new(),
            about: String::new(),
            required,
            shape,
        }
    };
    types.map(key).collect()
}

/// How a value is entered, and whether it has to be; no form shows rows.
fn shape(of: &ValueType) -> (Shape, bool) {
    let ValueType::One(typed) = of else {
        return (Shape::Other, true);
    };
    let shape = match typed.of {
        SimpleType::Text => Shape::Text,
        SimpleType::Number => Shape::Number,
        SimpleType::Money => Shape::Amount,
        SimpleType::Date => Shape::Day,
        SimpleType::List => Shape::List(Box::new(Shape::Text)),
    };
    (shape, !typed.optional)
}

/// What the table of an outline shows of an entry: what it is, its words, how much stands in it.
pub(super) fn entry_cells(choices: &Choices<'_>, shapes: &Shapes, entry: &Node) -> Vec<String> {
    let own = entries(Some(entry)).iter().find(|(key, _)| key.name != CONTENT);
    let keys = &shapes.keys(ENTRY).keys;
    let label = own.and_then(|(key, _)| keys.iter().find(|known| known.name == key.name));
    let said = own.map(|(key, value)| match list_of(ENTRY, &key.name) {
        Some(list) => choices.name(list, &words(value)),
        None => words(value),
    });
    let within = child(entry, CONTENT).map_or(0, |content| items(content).len());
    let within = if within > 0 {
        within.to_string()
    } else {
        String::new()
    };
    vec![
        label.map(|key| key.label.clone()).unwrap_or_default(),
        said.unwrap_or_default(),
        within,
    ]
}
