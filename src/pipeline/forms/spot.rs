//! Where a fault stands: a byte of a file → the dotted path of the value, and the words for it.

use super::data_file::{DataFile, review_name};
use super::form::{NEW_ROW, Step};
use super::shape::Shape;
use super::shapes::{Key, Shapes};
use super::trees::{below, entries, items, text};
use crate::diagnostic::{Fault, FaultKind, KeyProblem, Place, Spot};
use crate::input::{Node, Value};

/// Where a value is mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormSpot {
    /// Whose file; None: the office's, outside of every campaign.
    pub campaign: Option<String>,
    /// Which file.
    pub file: DataFile,
    /// Dotted path of the row that has a page; empty: the whole file.
    pub page: String,
    /// Dotted path of the value.
    pub path: String,
    /// The way to it in words.
    pub words: Vec<String>,
}

/// The path of what a fault is about: of the key that is missing, too.
pub(super) fn path_of(fault: &Fault, root: &Node) -> Option<String> {
    let (start, end) = bytes(fault.place.as_ref()?)?;
    let path = path_at(root, start, end);
    Some(match &fault.kind {
        FaultKind::Key(KeyProblem::MissingKey { key, .. }) => below(&path, key),
        _ => path,
    })
}

/// The path of the value that stands at a place of the file whose tree it is.
pub(in crate::pipeline) fn path_of_place(place: &Place, root: &Node) -> Option<String> {
    let (start, end) = bytes(place)?;
    Some(path_at(root, start, end))
}

/// The path of the innermost value that the stretch stands in.
pub(super) fn path_at(root: &Node, start: usize, end: usize) -> String {
    let (mut node, mut path) = (root, String::new());
    while let Some((part, next)) = inner(node, start, end) {
        path = below(&path, part);
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    path
}

/// The part of a group or list that the stretch is in; without its value where the stretch is its key.
fn inner(node: &Node, start: usize, end: usize) -> Option<(String, Option<&Node>)> {
    let own = bytes(&node.place)?;
    match &node.value {
        // What is missing in a group is said at its front.
        Value::Map(_) if start == end && own.0 == start => None,
        Value::Map(entries) => {
            let begins = |key: &Place| bytes(key).is_some_and(|(from, _)| from <= start);
            let (key, value) = entries.iter().rev().find(|(key, _)| begins(&key.place))?;
            let is_key = bytes(&key.place) == Some((start, end));
            Some((key.name.clone(), (!is_key).then_some(value)))
        }
        Value::List(items) => {
            let begins = |item: &Node| bytes(&item.place).is_some_and(|(from, _)| from <= start);
            let at = items.partition_point(begins).checked_sub(1)?;
            Some(((at + 1).to_string(), items.get(at)))
        }
        Value::Scalar(_) | Value::Nothing | Value::Unread => None,
    }
}

fn bytes(place: &Place) -> Option<(usize, usize)> {
    match place.spot() {
        Spot::Text { start, end } => Some((*start, *end)),
        Spot::Cell(_) | Spot::Word(_) => None,
    }
}

/// A file of a campaign as it was read, where faults are looked up.
#[derive(Debug)]
pub struct ReadFile {
    campaign: Option<String>,
    file: DataFile,
    text: String,
    root: Option<Node>,
}

impl ReadFile {
    /// The file at `path`, which has that text. None: no form is for it.
    pub fn of(path: &str, text: &str) -> Option<Self> {
        let (campaign, file) = DataFile::of_path(path)?;
        let mut sources = crate::diagnostic::Sources::default();
        let (name, text): (std::sync::Arc<str>, std::sync::Arc<str>) = (path.into(), text.into());
        sources.keep(&name, &text);
        let root = crate::input::parse(&name, &text, &sources, &mut crate::diagnostic::Report::default());
        Some(Self {
            campaign: campaign.map(str::to_owned),
            file,
            text: text.to_string(),
            root,
        })
    }

    /// Whether it still has that text.
    pub fn has_text(&self, text: &str) -> bool {
        self.text == text
    }

    /// Where the form has what stands at a line and column, both from 1; the whole file where it cannot be read.
    pub fn spot(&self, line: usize, column: usize) -> FormSpot {
        let byte = self.byte(line, column);
        let path = self
            .root
            .as_ref()
            .map_or_else(String::new, |root| path_at(root, byte, byte));
        self.spot_of(&path)
    }

    /// Where the form has the value at a dotted path.
    pub fn spot_of(&self, path: &str) -> FormSpot {
        let (steps, page) = steps(&self.file, self.root.as_ref(), path);
        FormSpot {
            campaign: self.campaign.clone(),
            file: self.file.clone(),
            page,
            words: steps.into_iter().map(|step| step.name).collect(),
            path: path.to_owned(),
        }
    }

    fn byte(&self, line: usize, column: usize) -> usize {
        let mut lines = self.text.split_inclusive('\n');
        let before: usize = lines.by_ref().take(line.saturating_sub(1)).map(str::len).sum();
        let own = lines.next().unwrap_or_default();
        let letters = own.char_indices().nth(column.saturating_sub(1));
        before + letters.map_or(own.len(), |(at, _)| at)
    }
}

/// The way to a value in words, and the path of the row that has a page.
pub(super) fn steps(file: &DataFile, root: Option<&Node>, path: &str) -> (Vec<Step>, String) {
    let shapes = Shapes::of(file);
    let mut steps = vec![Step {
        name: file.name(),
        path: Some(String::new()),
    }];
    let (mut here, mut page, mut node) = (String::new(), String::new(), root);
    let mut shape = Some(Shape::Group(shapes.root.clone()));
    for part in path.split('.').filter(|part| !part.is_empty()) {
        here = below(&here, part);
        node = node.and_then(|node| node.at_path(part));
        let (mut name, next, is_row) = step(shapes, shape.as_ref(), part, node);
        if name.is_empty() {
            name = name_of(part, root);
        }
        if is_row {
            page.clone_from(&here);
        }
        steps.push(Step {
            name,
            path: is_row.then(|| here.clone()),
        });
        shape = next;
    }
    (steps, page)
}

/// What an id stands for that is a key: the thing of the same file that has it, a review, or its own words.
fn name_of(id: &str, root: Option<&Node>) -> String {
    let lists = entries(root).iter().map(|(_, list)| items(list));
    let mut rows = lists.flatten();
    let own = rows.find(|row| row.at_path("id").and_then(text) == Some(id));
    let name = own.and_then(|row| {
        ["short_name", "name"]
            .iter()
            .find_map(|key| row.at_path(key).and_then(text))
    });
    name.map_or_else(|| review_name(id), str::to_owned)
}

/// The name of a part, empty where it is an id; what it is, and whether it is a row with a page.
fn step(
    shapes: &Shapes,
    shape: Option<&Shape>,
    part: &str,
    node: Option<&Node>,
) -> (String, Option<Shape>, bool) {
    match shape {
        Some(Shape::Group(record)) => {
            let keys = shapes.keys(record);
            match keys.keys.iter().find(|key| key.name == part) {
                Some(key) => (key.label.clone(), Some(key.shape.clone()), false),
                None => (String::new(), keys.others.clone(), false),
            }
        }
        Some(Shape::Rows(record)) => {
            let keys = &shapes.keys(record).keys;
            (
                row_name(part, keys, node),
                Some(Shape::Group(record.clone())),
                true,
            )
        }
        Some(Shape::List(item)) => (format!("dòng {part}"), Some((**item).clone()), false),
        Some(Shape::OneOrMore) => (format!("dòng {part}"), Some(Shape::Text), false),
        Some(Shape::ById(item)) => (String::new(), Some((**item).clone()), false),
        _ => (String::new(), None, false),
    }
}

/// `hàng 2 (Trần Thị Mẫu)`.
fn row_name(part: &str, keys: &[Key], node: Option<&Node>) -> String {
    if part == NEW_ROW {
        return "hàng mới".to_owned();
    }
    let names = [
        "name",
        "short_name",
        "title",
        "to",
        "section",
        "clause",
        "point",
        "article",
        "chapter",
    ];
    let known = names
        .iter()
        .filter(|name| keys.iter().any(|key| key.name == **name));
    let name = known.filter_map(|name| node?.at_path(name)).find_map(text);
    match name {
        Some(name) => format!("hàng {part} ({name})"),
        None => format!("hàng {part}"),
    }
}
