//! Single values that a row says, and their places in an item.

use super::matching::typed_id;
use super::target::Target;
use crate::diagnostic::Place;
use crate::input::{CellKind, Key, Node, SheetForm, Value, as_yaml, same_in_a_cell};
use crate::model::Date;

/// A value that a workbook says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedValue {
    /// Its key in the item; a dot before a key of a group.
    pub key: String,
    /// The head of its column.
    pub head: String,
    /// What the file says.
    pub before: Option<String>,
    /// What the workbook says.
    pub after: String,
    /// The two as people read them: names for ids, days as people write them.
    pub shown: (Option<String>, String),
}

/// The value under a key, which is made where it is not there, or the item at a place.
pub(super) fn child<'n>(node: &'n mut Node, part: &str, place: &Place) -> Option<&'n mut Node> {
    if node.value == Value::Nothing {
        node.value = Value::Map(Vec::new());
    }
    match &mut node.value {
        Value::List(items) => items.get_mut(part.parse::<usize>().ok()?.checked_sub(1)?),
        Value::Map(entries) => {
            let known = entries.iter().position(|(key, _)| key.name == part);
            let at = known.unwrap_or_else(|| {
                let nothing = Node {
                    place: place.clone(),
                    value: Value::Nothing,
                };
                entries.push((key_at(part, place), nothing));
                entries.len() - 1
            });
            Some(&mut entries[at].1)
        }
        Value::Scalar(_) | Value::Nothing | Value::Unread => None,
    }
}

fn key_at(name: &str, place: &Place) -> Key {
    Key {
        name: name.to_owned(),
        place: place.clone(),
    }
}

/// One value that a row says.
pub(super) struct Leaf {
    /// Its key; a dot before a key of a group or of a list's item.
    key: String,
    /// In an item of a list: what else the item says.
    also: Option<Vec<(Key, Node)>>,
    value: Node,
    kind: CellKind,
    /// Whether it says no more than whom the row is of.
    pub(super) is_reference: bool,
}

/// All that a row says.
pub(super) fn leaves(row: &Node, target: &Target, form: &SheetForm) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    let known_by = target.list.known_by().0;
    let made = typed_id(target, row).is_none();
    let Value::Map(entries) = &row.value else {
        return leaves;
    };
    for (key, node) in entries {
        if target.list.is_figures() && key.name == "unit" || (made && key.name == "id") {
            continue;
        }
        match &node.value {
            Value::List(items) => {
                leaves.extend(items.iter().filter_map(|item| of_item(&key.name, item, form)));
            }
            Value::Map(inner) => leaves.extend(
                inner
                    .iter()
                    .map(|(inner, node)| leaf(format!("{}.{}", key.name, inner.name), node, form)),
            ),
            Value::Scalar(_) | Value::Nothing | Value::Unread => {
                let mut leaf = leaf(key.name.clone(), node, form);
                leaf.is_reference = target.list.refers() && key.name == known_by;
                leaves.push(leaf);
            }
        }
    }
    leaves
}

fn leaf(key: String, node: &Node, form: &SheetForm) -> Leaf {
    let kind = kind_of(&key, form);
    Leaf {
        value: in_yaml(node, kind),
        key,
        also: None,
        kind,
        is_reference: false,
    }
}

/// What the column of a key holds; what no column is for by name is a figure.
fn kind_of(key: &str, form: &SheetForm) -> CellKind {
    let group = key.split('.').next().unwrap_or(key);
    let own = |column: &&crate::input::SheetColumn| {
        column.key == key || (column.under.is_some() && column.key == group)
    };
    form.columns
        .iter()
        .find(own)
        .map_or(CellKind::Figure, |column| column.kind)
}

fn in_yaml(node: &Node, kind: CellKind) -> Node {
    let value = match &node.value {
        Value::Scalar(said) => Value::Scalar(as_yaml(said, kind)),
        other => other.clone(),
    };
    Node {
        place: node.place.clone(),
        value,
    }
}

/// What a cell says of an item of a list.
fn of_item(list: &str, item: &Node, form: &SheetForm) -> Option<Leaf> {
    let column = form
        .columns
        .iter()
        .find(|column| column.item && column.key.split_once('.').is_some_and(|(of, _)| of == list))?;
    let (_, inner) = column.key.split_once('.')?;
    let Value::Map(entries) = &item.value else {
        return None;
    };
    let (own, also): (Vec<_>, Vec<_>) = entries.iter().cloned().partition(|(key, _)| key.name == inner);
    let (_, value) = own.into_iter().next()?;
    Some(Leaf {
        key: column.key.clone(),
        also: Some(also),
        value,
        kind: column.kind,
        is_reference: false,
    })
}

impl Leaf {
    /// Puts the value into an item. What that changes.
    pub(super) fn put(self, item: &mut Node, (target, form): (&Target, &SheetForm)) -> Option<ChangedValue> {
        let Value::Scalar(said) = &self.value.value else {
            return None;
        };
        let (after, head) = (said.clone(), self.head(target, form));
        let place = self.value.place.clone();
        let home = target
            .below
            .iter()
            .try_fold(item, |node, key| child(node, key, &place))?;
        let (group, inner) = self.key.split_once('.').unwrap_or(("", &self.key));
        let home = if group.is_empty() {
            home
        } else {
            child(home, group, &place)?
        };
        let home = match &self.also {
            Some(also) => item_with(home, also, &place)?,
            None => home,
        };
        let here = child(home, inner, &place)?;
        let before = match &here.value {
            Value::Scalar(before) => Some(before.clone()),
            // Several lines, or a group: no cell can say that.
            Value::List(_) | Value::Map(_) => return None,
            Value::Nothing | Value::Unread => None,
        };
        if before
            .as_deref()
            .is_some_and(|before| same_in_a_cell(before, &after, self.kind))
        {
            return None;
        }
        *here = self.value;
        let shown = |said: &str| for_people(&self.key, said, target, form);
        Some(ChangedValue {
            shown: (before.as_deref().map(shown), shown(&after)),
            key: self.key,
            head,
            before,
            after,
        })
    }

    /// The head of its column.
    fn head(&self, target: &Target, form: &SheetForm) -> String {
        let also = self.also.iter().flatten();
        let also: Vec<(&str, &Node)> = also.map(|(key, node)| (key.name.as_str(), node)).collect();
        let says = |key: &str, value: &str| {
            let known = also.iter().find(|(known, _)| *known == key);
            known.is_some_and(|(_, node)| node.value == Value::Scalar(value.to_owned()))
        };
        let own = form.columns.iter().filter(|column| column.key == self.key);
        let mut own =
            own.filter(|column| !column.item || column.also.iter().all(|(key, value)| says(key, value)));
        let (group, id) = self.key.split_once('.').unwrap_or(("", &self.key));
        let scored = form
            .columns
            .iter()
            .find(|column| column.under.is_some() && column.key == group);
        match (own.next(), scored) {
            (Some(column), _) => column.heads.first().cloned().unwrap_or_default(),
            (None, Some(column)) => {
                let front = column.heads.first().cloned().unwrap_or_default();
                format!("{front} {}", named(column.under.as_deref(), id, target))
            }
            (None, None) => named(form.further.as_deref(), id, target),
        }
    }
}

/// What a file says under a key, as people read it.
fn for_people(key: &str, said: &str, target: &Target, form: &SheetForm) -> String {
    let column = form.columns.iter().find(|column| column.key == key);
    let Some(column) = column else {
        // Further columns have figures, which people write with a comma.
        return said.replace('.', ",");
    };
    if let Some(list) = &column.names {
        let names = target.names.of(list).iter().rev();
        let own = names.filter(|(id, _)| id == said).map(|(_, name)| name).next();
        return own.map_or(said, String::as_str).to_owned();
    }
    let word = column.words.iter().find(|(word, _)| word == said);
    if let Some(people) = word.and_then(|(_, people)| people.first()) {
        return people.clone();
    }
    let day = said
        .parse::<Date>()
        .ok()
        .filter(|_| column.kind == CellKind::Date);
    day.map_or_else(|| said.to_owned(), Date::in_figures)
}

/// The first name of an id.
fn named(list: Option<&str>, id: &str, target: &Target) -> String {
    let names = list.map_or(&[][..], |list| target.names.of(list));
    let own = names.iter().find(|(known, _)| known == id);
    own.map_or(id, |(_, name)| name).to_owned()
}

/// The item of a list that says all that, or a new one.
fn item_with<'n>(list: &'n mut Node, also: &[(Key, Node)], place: &Place) -> Option<&'n mut Node> {
    if list.value == Value::Nothing {
        list.value = Value::List(Vec::new());
    }
    let Value::List(items) = &mut list.value else {
        return None;
    };
    let says = |item: &Node| {
        also.iter().all(|(key, node)| {
            item.at_path(&key.name)
                .is_some_and(|known| known.value == node.value)
        })
    };
    let at = items.iter().position(says).unwrap_or_else(|| {
        items.push(Node {
            place: place.clone(),
            value: Value::Map(also.to_vec()),
        });
        items.len() - 1
    });
    items.get_mut(at)
}

/// A new record, its keys in the order of the form: the id first.
pub(super) fn ordered(row: &Node, form: &SheetForm) -> Node {
    let Value::Map(entries) = &row.value else {
        return row.clone();
    };
    let order = |key: &str| {
        let is = |column: &crate::input::SheetColumn| column.key.split('.').next() == Some(key);
        form.columns.iter().position(is).unwrap_or(form.columns.len())
    };
    let mut entries: Vec<(Key, Node)> = entries.clone();
    for (key, node) in &mut entries {
        let group = key.name.clone();
        match &mut node.value {
            Value::Map(inner) => {
                for (key, node) in inner {
                    *node = in_yaml(node, kind_of(&format!("{group}.{}", key.name), form));
                }
            }
            _ => *node = in_yaml(node, kind_of(&group, form)),
        }
    }
    entries.sort_by_key(|(key, _)| order(&key.name));
    Node {
        place: row.place.clone(),
        value: Value::Map(entries),
    }
}
