//! What a file says to its readers only: its comments.

use super::lines::{bytes, line_end};
use crate::input::{Node, Value};

/// The comments of a text, in their order.
pub(super) fn comments<'a>(text: &'a str, root: &Node) -> Vec<&'a str> {
    let mut words = Vec::new();
    stretches(root, &mut words);
    words.sort_unstable();
    let mut found = Vec::new();
    let mut at = 0;
    for (start, end) in words.into_iter().chain([(text.len(), text.len())]) {
        if start > at {
            in_gap(text, at, start, &mut found);
        }
        at = at.max(end);
    }
    found
}

/// Where keys and texts stand.
fn stretches(node: &Node, found: &mut Vec<(usize, usize)>) {
    match &node.value {
        Value::Nothing | Value::Unread => {}
        Value::Scalar(_) => found.extend(bytes(&node.place).map(|place| (place.start, place.end))),
        Value::List(items) => items.iter().for_each(|item| stretches(item, found)),
        Value::Map(entries) => {
            for (key, value) in entries {
                found.extend(bytes(&key.place).map(|place| (place.start, place.end)));
                stretches(value, found);
            }
        }
    }
}

/// The comments between two texts: from a `#` to the end of its line.
fn in_gap<'a>(text: &'a str, from: usize, to: usize, found: &mut Vec<&'a str>) {
    let mut at = from;
    while let Some(mark) = text[at..to].find('#').map(|mark| at + mark) {
        let end = line_end(text, mark);
        found.push(text[mark..end].trim_end());
        if end >= to {
            return;
        }
        at = end;
    }
}
