//! A change → which bytes of the text become which.

use std::ops::Range;

use super::fresh::{Change, Fresh};
use super::lines::{bytes, column, line_end, line_start, stretch};
use super::writing::{Spot, entry, flow, item, scalar};
use crate::input::{Node, Value};

/// Bytes of a text, and what stands there afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Splice {
    pub(super) bytes: Range<usize>,
    pub(super) words: String,
}

/// How one comes from the whole file to a value.
struct Way<'a> {
    text: &'a str,
    /// The value.
    node: &'a Node,
    /// The list or group that it is in.
    parent: Option<&'a Node>,
    /// Which of them it is, from 0.
    place: usize,
    /// Whether it stands within brackets.
    in_brackets: bool,
}

/// Where the change goes. None: there is no way to write it that keeps the rest as it is.
pub(super) fn splice(text: &str, root: &Node, path: &str, change: &Change) -> Option<Splice> {
    let way = Way::to(text, root, path)?;
    match change {
        Change::Set(words) => way.set(words),
        Change::AddKey(key, value) => way.add(&Added::Key(key, value)),
        Change::AddItem(value) => way.add(&Added::Item(value)),
        Change::AddBefore(value) => way.add_before(value),
        Change::Remove => way.remove(),
    }
}

/// What is put behind the others.
enum Added<'a> {
    Key(&'a str, &'a Fresh),
    Item(&'a Fresh),
}

impl Added<'_> {
    fn flow(&self) -> String {
        match self {
            Self::Key(key, value) => {
                let group = flow(&Fresh::Map(vec![((*key).to_owned(), (*value).clone())]));
                group[1..group.len() - 1].to_owned()
            }
            Self::Item(value) => flow(value),
        }
    }

    fn block(&self, indent: usize) -> String {
        match self {
            Self::Key(key, value) => entry(key, value, indent),
            Self::Item(value) => item(value, indent),
        }
    }
}

impl<'a> Way<'a> {
    fn to(text: &'a str, root: &'a Node, path: &str) -> Option<Self> {
        let mut way = Self {
            text,
            node: root,
            parent: None,
            place: 0,
            in_brackets: false,
        };
        for part in path.split('.').filter(|part| !part.is_empty()) {
            let (place, node) = child(way.node, part)?;
            way = Self {
                in_brackets: way.in_brackets || is_flow(text, way.node),
                parent: Some(way.node),
                node,
                place,
                text,
            };
        }
        Some(way)
    }

    fn set(&self, words: &str) -> Option<Splice> {
        let here = stretch(self.text, self.node)?;
        let indent = if self.in_brackets {
            None
        } else {
            Some(self.own_column()? + 2)
        };
        if self.node.value == Value::Nothing && self.text[here.clone()].trim_matches([':', ' ']).is_empty() {
            let colon = here.start + usize::from(self.text[here.start..].starts_with(':'));
            let spot = Spot {
                column: colon + 1 - line_start(self.text, colon),
                indent,
                quoted: false,
            };
            let words = format!(" {}", scalar(words, spot));
            return Some(Splice {
                bytes: colon..colon,
                words,
            });
        }
        let spot = Spot {
            column: self.text[line_start(self.text, here.start)..here.start]
                .chars()
                .count(),
            indent,
            quoted: self.text[here.clone()].starts_with(['"', '\'']),
        };
        let words = scalar(words, spot);
        Some(Splice { bytes: here, words })
    }

    /// The column of its key, or of its dash.
    fn own_column(&self) -> Option<usize> {
        let at = self.front()?;
        column(self.text, at)
    }

    /// Where its key, or its dash, begins; within brackets where it begins itself.
    fn front(&self) -> Option<usize> {
        let parent = self.parent?;
        front_of(self.text, parent, self.place)
    }

    fn add(&self, added: &Added<'_>) -> Option<Splice> {
        let last = last_of(self.node);
        if is_flow(self.text, self.node) {
            return match last {
                None if self.in_brackets || self.parent.is_none() => {
                    let at = bytes(&self.node.place)?.start + 1;
                    Some(put(at, added.flow()))
                }
                None => self.instead_of_empty(added),
                Some(last) => Some(put(end_of(self.text, last)?, format!(", {}", added.flow()))),
            };
        }
        let Some(last) = last else {
            return self.instead_of_empty(added);
        };
        let in_flow = matches!(added, Added::Item(Fresh::Map(_))) && is_flow(self.text, last);
        let indent = column(self.text, front_of(self.text, self.node, 0)?)?;
        let words = match added {
            Added::Item(value) if in_flow => format!("- {}", flow(value)),
            _ => added.block(indent),
        };
        let at = line_end(self.text, end_of(self.text, last)?);
        Some(put(at, format!("\n{}{words}", " ".repeat(indent))))
    }

    /// An item before this one, and before the comments that stand right above it.
    fn add_before(&self, value: &Fresh) -> Option<Splice> {
        let (list, dash) = (self.parent?, self.front()?);
        if !matches!(list.value, Value::List(_)) {
            return None;
        }
        if is_flow(self.text, list) {
            return Some(put(dash, format!("{}, ", flow(value))));
        }
        let (indent, line) = (column(self.text, dash)?, line_start(self.text, dash));
        let spaces = " ".repeat(indent);
        if self.text[line..dash] != spaces {
            return None;
        }
        let words = match value {
            Fresh::Map(_) if is_flow(self.text, self.node) => format!("- {}", flow(value)),
            _ => item(value, indent),
        };
        let at = above_comments(self.text, line, &spaces);
        Some(put(at, format!("{spaces}{words}\n")))
    }

    /// The first thing in what was empty: behind its colon, in lines of its own.
    fn instead_of_empty(&self, added: &Added<'_>) -> Option<Splice> {
        let here = bytes(&self.node.place)?;
        if self.in_brackets {
            return None;
        }
        let indent = self.own_column()? + 2;
        let start = if self.text[here.start..].starts_with(':') {
            here.start + 1
        } else {
            self.text[..here.start].trim_end_matches(' ').len()
        };
        let end = end_of(self.text, self.node)?.max(start);
        Some(Splice {
            bytes: start..end,
            words: format!("\n{}{}", " ".repeat(indent), added.block(indent)),
        })
    }

    fn remove(&self) -> Option<Splice> {
        let (parent, start) = (self.parent?, self.front()?);
        let (end, count) = (end_of(self.text, self.node)?, count_of(parent));
        if is_flow(self.text, parent) {
            let bytes = if self.place > 0 {
                end_of(self.text, nth(parent, self.place - 1)?)?..end
            } else if count > 1 {
                start..front_of(self.text, parent, 1)?
            } else {
                start..end
            };
            return Some(cut(bytes));
        }
        if count == 1 {
            return self.emptied(parent, start, end);
        }
        let line = line_start(self.text, start);
        if self.text[line..start].bytes().all(|byte| byte == b' ') {
            let after = (line_end(self.text, end) + 1).min(self.text.len());
            return Some(cut(line..after));
        }
        // The first key behind a dash: the next one takes its place.
        Some(cut(start..front_of(self.text, parent, self.place + 1)?))
    }

    /// What is left of a list or group whose only thing goes.
    fn emptied(&self, parent: &Node, start: usize, end: usize) -> Option<Splice> {
        let before = self.text[..start].trim_end().len();
        let words = match parent.value {
            Value::List(_) => " []",
            Value::Map(_) => " {}",
            Value::Scalar(_) | Value::Nothing | Value::Unread => return None,
        };
        self.text[..before].ends_with([':', '-']).then(|| Splice {
            bytes: before..end,
            words: words.to_owned(),
        })
    }
}

fn put(at: usize, words: String) -> Splice {
    Splice { bytes: at..at, words }
}

fn cut(bytes: Range<usize>) -> Splice {
    Splice {
        bytes,
        words: String::new(),
    }
}

/// Where the comments begin that stand right above a line, as far in as it.
fn above_comments(text: &str, mut line: usize, spaces: &str) -> usize {
    while let Some(end) = line.checked_sub(1) {
        let above = line_start(text, end);
        let is_comment = text[above..end].strip_prefix(spaces);
        if !is_comment.is_some_and(|rest| rest.starts_with('#')) {
            break;
        }
        line = above;
    }
    line
}

fn child<'a>(node: &'a Node, part: &str) -> Option<(usize, &'a Node)> {
    match &node.value {
        Value::Map(entries) => {
            let mut entries = entries.iter().enumerate();
            let (place, (_, value)) = entries.find(|(_, (key, _))| key.name == part)?;
            Some((place, value))
        }
        Value::List(items) => {
            let place = part.parse::<usize>().ok()?.checked_sub(1)?;
            Some((place, items.get(place)?))
        }
        Value::Scalar(_) | Value::Nothing | Value::Unread => None,
    }
}

fn nth(node: &Node, place: usize) -> Option<&Node> {
    match &node.value {
        Value::Map(entries) => entries.get(place).map(|(_, value)| value),
        Value::List(items) => items.get(place),
        Value::Scalar(_) | Value::Nothing | Value::Unread => None,
    }
}

fn count_of(node: &Node) -> usize {
    match &node.value {
        Value::Map(entries) => entries.len(),
        Value::List(items) => items.len(),
        Value::Scalar(_) | Value::Nothing | Value::Unread => 0,
    }
}

fn last_of(node: &Node) -> Option<&Node> {
    nth(node, count_of(node).checked_sub(1)?)
}

/// Whether a list or group is written within brackets.
fn is_flow(text: &str, node: &Node) -> bool {
    let holds = matches!(node.value, Value::List(_) | Value::Map(_));
    holds && bytes(&node.place).is_some_and(|place| text[place.start..].starts_with(['[', '{']))
}

/// Where the nth thing of a list or group begins: at its key, at its dash, within brackets at itself.
fn front_of(text: &str, parent: &Node, place: usize) -> Option<usize> {
    match &parent.value {
        Value::Map(entries) => bytes(&entries.get(place)?.0.place).map(|place| place.start),
        Value::List(items) => {
            let start = stretch(text, items.get(place)?)?.start;
            if is_flow(text, parent) {
                return Some(start);
            }
            let dash = text[..start].trim_end().len().checked_sub(1)?;
            text[dash..].starts_with('-').then_some(dash)
        }
        Value::Scalar(_) | Value::Nothing | Value::Unread => None,
    }
}

/// The byte behind the last one of a value.
fn end_of(text: &str, node: &Node) -> Option<usize> {
    let own = bytes(&node.place)?;
    match (&node.value, last_of(node)) {
        // Its place is at the colon.
        (Value::Nothing | Value::Unread, _) if text[own.start..].starts_with(':') => Some(own.start + 1),
        (Value::Scalar(_) | Value::Nothing | Value::Unread, _) => Some(own.end),
        (_, last) if is_flow(text, node) => {
            let behind = last.map_or(Some(own.start + 1), |last| end_of(text, last))?;
            closing(text, behind)
        }
        (_, last) => end_of(text, last?),
    }
}

/// Behind the bracket that ends what has no more values from `at` on.
fn closing(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let letter = text[at..].chars().next()?;
        match letter {
            ']' | '}' => return Some(at + 1),
            '#' => at = line_end(text, at),
            ',' | ' ' | '\n' | '\t' => at += 1,
            _ => return None,
        }
    }
}
