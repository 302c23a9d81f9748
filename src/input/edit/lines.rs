//! Where lines of a text begin and end.

use std::ops::Range;

use crate::diagnostic::{Place, Spot};
use crate::input::{Node, Value};

/// The first byte of the line that `at` is in.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The end of the line that `at` is in: at its line end, or at the end of the text.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// How far from the front of its line a byte stands; what stands before it has to be spaces and dashes.
pub(super) fn column(text: &str, at: usize) -> Option<usize> {
    let front = &text[line_start(text, at)..at];
    front
        .bytes()
        .all(|byte| matches!(byte, b' ' | b'-'))
        .then_some(front.len())
}

/// The bytes of a value in a text. Those of a text in lines of its own begin at its mark (`>-`), which its place does not.
pub(super) fn stretch(text: &str, node: &Node) -> Option<Range<usize>> {
    let place = bytes(&node.place)?;
    let start = match node.value {
        Value::Scalar(_) => mark_before(text, place.start).unwrap_or(place.start),
        Value::Nothing | Value::Unread | Value::List(_) | Value::Map(_) => place.start,
    };
    Some(start..place.end)
}

/// Where the mark of a text in lines of its own stands, if the line above `at` ends with one.
fn mark_before(text: &str, at: usize) -> Option<usize> {
    let own = text[line_start(text, at)..at].bytes().all(|byte| byte == b' ');
    let above = text[..line_start(text, at)].trim_end();
    let mark = above.rfind([' ', '\n'])? + 1;
    let rest = above[mark..].strip_prefix(['>', '|'])?;
    (own && rest.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'1'..=b'9'))).then_some(mark)
}

/// The bytes of a place in a text.
pub(super) fn bytes(place: &Place) -> Option<Range<usize>> {
    match place.spot() {
        Spot::Text { start, end } => Some(*start..*end),
        Spot::Cell(_) | Spot::Word(_) => None,
    }
}
