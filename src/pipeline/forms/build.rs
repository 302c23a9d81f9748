//! A tree and what it may hold → a form.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use super::choices::{Choices, list_of};
use super::form::{Choice, Field, FieldKind, Fixed, Group, Part, Row, Table, WhyFixed};
use super::own::{ENTRY, ENTRY_HEADS, OUTLINE, entry_cells, may_have, value_keys};
use super::rows::{cells, columns};
use super::shape::Shape;
use super::shapes::{Key, Keys, Shapes};
use super::trees::{below, child, entries, items, text, words};
use super::typed::shown;
use super::word_names::word_name;
use crate::diagnostic::{Fault, Severity};
use crate::input::{Node, Value};

/// Longer texts have a field of several lines.
const SHORT: usize = 70;

/// Keys whose texts are long before they are there.
const LONG: [&str; 12] = [
    "achievement",
    "background",
    "text",
    "task",
    "request",
    "award_standard",
    "as_written",
    "functions",
    "subject",
    "certificate",
    "reason",
    "funding",
];

/// What nobody has to say by its key, and nearly everybody says.
const WANTED: [(&str, &str); 2] = [("Meeting", "threshold_percent"), ("Meeting", "secretary")];

/// What forms of one file are made of.
pub(super) struct Builder<'a> {
    pub(super) shapes: &'a Shapes,
    pub(super) choices: &'a Choices<'a>,
    /// Everything that is wrong with the file, by path.
    pub(super) faults: &'a [(String, Fault)],
}

/// A mark of a value: another value has another one.
pub(super) fn mark(value: &str) -> String {
    format!("{:016x}", FxBuildHasher.hash_one(value))
}

/// What the mark of a row with an id begins with.
pub(super) const BY_ID: &str = "m-";

/// By what a row is known again: its id, or everything that it says.
pub(super) fn row_mark(node: &Node) -> String {
    match node.at_path("id").and_then(text) {
        Some(id) => format!("{BY_ID}{}", mark(id)),
        None => mark(&format!("{:?}", crate::input::Fresh::of(node))),
    }
}

impl Builder<'_> {
    /// The parts of a group.
    pub(super) fn parts(&self, record: &str, node: Option<&Node>, path: &str) -> Vec<Part> {
        let keys = self.shapes.keys(record);
        let mut parts: Vec<Part> = Vec::new();
        // Which office a campaign is of is settled when it begins.
        for key in keys
            .keys
            .iter()
            .filter(|key| (record, &*key.name) != ("Campaign", "office"))
        {
            let value = node.and_then(|node| child(node, &key.name));
            let path = below(path, &key.name);
            match (record, &*key.name) {
                ("PaperEntry", "values" | OUTLINE)
                    if value.is_none() && !may_have(self.choices, node, &key.name) => {}
                ("PaperEntry", "values") if may_have(self.choices, node, &key.name) => {
                    parts.push(self.values(key, node, &path));
                }
                _ => parts.push(self.part(record, key, value, &path)),
            }
        }
        if let Some(shape) = &keys.others {
            parts.extend(self.others((record, ""), keys, shape, node, path));
        }
        parts
    }

    pub(super) fn part(&self, record: &str, key: &Key, node: Option<&Node>, path: &str) -> Part {
        match &key.shape {
            Shape::Group(inner) => Part::Group(self.group(key, inner, node, path)),
            Shape::Rows(inner) => self.table(key, inner, node, path),
            Shape::ById(shape) => {
                let parts = self.others((record, &key.name), &Keys::default(), shape, node, path);
                Part::Group(Group {
                    path: path.to_owned(),
                    label: key.label.clone(),
                    help: key.help.clone(),
                    exists: node.is_some(),
                    parts,
                    faults: self.faults_at(path),
                })
            }
            Shape::Other => fixed(key, path, WhyFixed::NoForm),
            shape => self.field(record, key, shape, node, path),
        }
    }

    /// The values that the kind of a paper declares.
    fn values(&self, key: &Key, row: Option<&Node>, path: &str) -> Part {
        let node = row.and_then(|row| child(row, &key.name));
        let part = |own: Key| {
            let value = node.and_then(|node| child(node, &own.name));
            self.part("Values", &own, value, &below(path, &own.name))
        };
        Part::Group(Group {
            path: path.to_owned(),
            label: key.label.clone(),
            help: key.help.clone(),
            exists: node.is_some(),
            parts: value_keys(self.choices, row).into_iter().map(part).collect(),
            faults: self.faults_at(path),
        })
    }

    fn group(&self, key: &Key, record: &str, node: Option<&Node>, path: &str) -> Group {
        Group {
            path: path.to_owned(),
            label: key.label.clone(),
            help: key.help.clone(),
            exists: node.is_some(),
            parts: self.parts(record, node, path),
            faults: self.faults_at(path),
        }
    }

    /// What stands at ids: figures by indicator, results by review.
    fn others(
        &self,
        at: (&str, &str),
        keys: &Keys,
        shape: &Shape,
        node: Option<&Node>,
        path: &str,
    ) -> Vec<Part> {
        let mut ids: Vec<Choice> = Vec::new();
        if let Some(list) = list_of(at.0, at.1) {
            ids.extend(self.choices.of(list).iter().cloned());
        }
        for (key, _) in entries(node) {
            let known = keys.keys.iter().any(|known| known.name == key.name);
            if !known && ids.iter().all(|id| id.word != key.name) {
                let (word, name) = (key.name.clone(), key.name.replace('-', " "));
                ids.push(Choice { word, name });
            }
        }
        let part = |id: Choice| {
            let key = Key {
                name: id.word.clone(),
                label: id.name,
                help: String::new(),
                about: String::new(),
                required: false,
                shape: shape.clone(),
            };
            let value = node.and_then(|node| child(node, &id.word));
            self.part(at.0, &key, value, &below(path, &id.word))
        };
        ids.into_iter().map(part).collect()
    }

    fn table(&self, key: &Key, record: &str, node: Option<&Node>, path: &str) -> Part {
        if let Some(file) = node.and_then(workbook) {
            return fixed(key, path, WhyFixed::InWorkbook(file));
        }
        let columns = columns(record, &self.shapes.keys(record).keys);
        let is_outline = record == ENTRY;
        let counts = self.counts(path);
        let shown = |node: &Node| {
            if is_outline {
                entry_cells(self.choices, self.shapes, node)
            } else {
                cells(self.choices, record, &columns, node)
            }
        };
        let row = |(at, node): (usize, &Node)| {
            let (faults, warnings) = counts.get(&(at + 1)).copied().unwrap_or_default();
            Row {
                number: at + 1,
                cells: shown(node),
                faults,
                warnings,
            }
        };
        let rows = node.map_or(&[][..], items).iter().enumerate().map(row);
        Part::Table(Table {
            path: path.to_owned(),
            label: key.label.clone(),
            help: key.help.clone(),
            heads: if is_outline {
                ENTRY_HEADS.map(str::to_owned).into()
            } else {
                columns.iter().map(|column| column.label.clone()).collect()
            },
            is_begun: node.is_some() || !is_outline || path.ends_with(".content"),
            rows: rows.collect(),
            faults: self.faults_at(path),
        })
    }

    fn field(&self, record: &str, key: &Key, shape: &Shape, node: Option<&Node>, path: &str) -> Part {
        if let Some(node) = node
            && !fits(shape, node)
        {
            return fixed(key, path, WhyFixed::NoForm);
        }
        let kind = self.kind(record, key, shape, node);
        let value = node.map_or_else(String::new, |node| shown(&kind, &words(node)));
        Part::Field(Field {
            mark: mark(&value),
            in_front: is_for_people(record, key)
                && (key.required
                    || node.is_some()
                    || WANTED.contains(&(record, key.name.as_str()))
                    || self.is_shown_in_a_table(record, key)),
            faults: self.faults_in(path),
            path: path.to_owned(),
            label: key.label.clone(),
            help: key.help.clone(),
            required: key.required,
            unsaved: false,
            kind,
            value,
        })
    }

    fn is_shown_in_a_table(&self, record: &str, key: &Key) -> bool {
        let columns = columns(record, &self.shapes.keys(record).keys);
        record != self.shapes.root && record != ENTRY && columns.iter().any(|column| column.name == key.name)
    }

    fn kind(&self, record: &str, key: &Key, shape: &Shape, node: Option<&Node>) -> FieldKind {
        let list = list_of(record, &key.name);
        match shape {
            Shape::Day => FieldKind::Day,
            Shape::Amount => FieldKind::Amount,
            Shape::Number => FieldKind::Number,
            Shape::YesNo => FieldKind::YesNo,
            Shape::Word(_) | Shape::Id if list.is_some() || matches!(shape, Shape::Word(_)) => {
                FieldKind::OneOf(self.options(record, key, shape, node))
            }
            Shape::List(item) if list.is_some() || matches!(**item, Shape::Word(_)) => {
                FieldKind::SomeOf(self.options(record, key, item, node))
            }
            Shape::List(_) => FieldKind::Lines,
            Shape::OneOrMore => FieldKind::OneOrMore,
            _ => {
                let length = node.map_or(0, |node| words(node).chars().count());
                let is_long = length > SHORT || (node.is_none() && LONG.contains(&key.name.as_str()));
                if is_long {
                    FieldKind::Paragraph
                } else {
                    FieldKind::Line
                }
            }
        }
    }

    /// What can be chosen at a key, and what stands there.
    pub(super) fn options(&self, record: &str, key: &Key, shape: &Shape, node: Option<&Node>) -> Vec<Choice> {
        let mut options = match (list_of(record, &key.name), shape) {
            (_, Shape::Word(own)) if !own.is_empty() => {
                let name = |word: &String| word_name(record, &key.name, word, &key.about);
                let option = |word: &String| Choice {
                    name: name(word).unwrap_or_else(|| word.clone()),
                    word: word.clone(),
                };
                own.iter().map(option).collect()
            }
            (Some(list), _) => self.choices.of(list).to_vec(),
            (None, _) => Vec::new(),
        };
        for word in node.map(words).unwrap_or_default().lines() {
            if options.iter().all(|option| option.word != word) {
                let (word, name) = (word.to_owned(), word.to_owned());
                options.push(Choice { word, name });
            }
        }
        options
    }

    /// What is wrong with a value, or anything in it.
    fn faults_in(&self, path: &str) -> Vec<Fault> {
        let inside = |at: &str| at == path || at.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
        let faults = self.faults.iter().filter(|(at, _)| inside(at));
        faults.map(|(_, fault)| fault.clone()).collect()
    }

    /// What is wrong with the whole of a group or list.
    fn faults_at(&self, path: &str) -> Vec<Fault> {
        let faults = self.faults.iter().filter(|(at, _)| at == path);
        faults.map(|(_, fault)| fault.clone()).collect()
    }

    /// How many errors and warnings each row of a list has, by its number.
    fn counts(&self, path: &str) -> BTreeMap<usize, (usize, usize)> {
        let rows = self.faults.iter().filter_map(|(at, fault)| {
            let rest = at.strip_prefix(path)?.strip_prefix('.')?;
            let row: usize = rest.split('.').next()?.parse().ok()?;
            Some((row, fault.kind.severity() == Severity::Error))
        });
        let mut counts: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (row, is_error) in rows {
            let (errors, warnings) = counts.entry(row).or_default();
            *if is_error { errors } else { warnings } += 1;
        }
        counts
    }
}

/// Whether people fill it in: ids are made of names, but not that of a row of law.
fn is_for_people(record: &str, key: &Key) -> bool {
    key.name != "id" || record == "Confirmation"
}

fn fixed(key: &Key, path: &str, reason: WhyFixed) -> Part {
    Part::Fixed(Fixed {
        path: path.to_owned(),
        label: key.label.clone(),
        reason,
    })
}

/// The workbook that a list stands in.
fn workbook(node: &Node) -> Option<String> {
    let named = text(node).or_else(|| node.at_path("file").and_then(text))?;
    Some(named.to_owned())
}

/// Whether a form shows all that stands there: no list where one text is meant, no text of several lines in a list.
fn fits(shape: &Shape, node: &Node) -> bool {
    match (&node.value, shape) {
        (Value::Scalar(text), Shape::List(_) | Shape::OneOrMore) => !text.contains('\n'),
        (Value::Scalar(_) | Value::Nothing | Value::Unread, _) => true,
        (Value::List(items), Shape::List(_) | Shape::OneOrMore) => items
            .iter()
            .all(|item| text(item).is_some_and(|text| !text.contains('\n'))),
        (Value::List(_) | Value::Map(_), _) => false,
    }
}
