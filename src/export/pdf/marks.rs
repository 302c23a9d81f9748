//! Typst breaks lines at places where Word does not, and knows marks that forbid it; a reader who searches the file types
//! none of them. So the marks go in before a paper is set and come out of the pages afterwards.

use serde_json::Value as Json;
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;

use crate::document::{BREAK, HYPHEN, TIE};

/// No line ends beside it, and it shows nothing.
const JOINER: char = '\u{2060}';

/// Longer words than this may break after `/`: nothing official is that long, a link is.
const LONGEST_UNBROKEN: usize = 40;

/// Marks all texts of a value.
pub(super) fn mark(value: &mut Json) {
    match value {
        Json::String(text) if text.contains(['/', HYPHEN, TIE]) => *text = marked(text),
        Json::Array(values) => values.iter_mut().for_each(mark),
        Json::Object(values) => values.values_mut().for_each(mark),
        Json::String(_) | Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// Word breaks a line after no `/`, and after a plain hyphen only. After a dash Unicode would let a line end even before a
/// space at which none ends.
fn marked(text: &str) -> String {
    let mut result = String::with_capacity(text.len() + 8);
    for word in text.split_inclusive([' ', TIE]) {
        let long = word.chars().count() > LONGEST_UNBROKEN;
        for letter in word.chars() {
            match letter {
                HYPHEN => result.extend(['-', JOINER]),
                '/' if !long => result.extend(['/', JOINER]),
                TIE if result.ends_with(['-', '–', '—', '/']) => result.extend([JOINER, TIE]),
                other => result.push(other),
            }
        }
    }
    result
}

/// Takes the marks out of a page: its letters stay where they are.
pub(super) fn unmark(frame: &mut Frame) {
    if !has_marks(frame) {
        return;
    }
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => unmark(&mut group.frame),
            FrameItem::Text(text) if is_marked(text) => unmark_text(text),
            _ => {}
        }
        true
    });
}

fn has_marks(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_marks(&group.frame),
        FrameItem::Text(text) => is_marked(text),
        _ => false,
    })
}

fn is_marked(text: &TextItem) -> bool {
    text.text.contains([TIE, JOINER, BREAK])
}

fn unmark_text(item: &mut TextItem) {
    // Where each byte of the old text comes to stand in the new one.
    let mut places = Vec::with_capacity(item.text.len() + 1);
    let mut plain = String::with_capacity(item.text.len());
    for letter in item.text.chars() {
        places.extend(std::iter::repeat_n(plain.len(), letter.len_utf8()));
        match letter {
            JOINER | BREAK => {}
            TIE => plain.push(' '),
            other => plain.push(other),
        }
    }
    places.push(plain.len());
    let place = |at: u16| places.get(usize::from(at)).copied().unwrap_or(plain.len());
    item.glyphs.retain_mut(|glyph| {
        let (start, end) = (place(glyph.range.start), place(glyph.range.end));
        glyph.range = u16::try_from(start).unwrap_or(u16::MAX)..u16::try_from(end).unwrap_or(u16::MAX);
        start < end
    });
    item.text = plain.into();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_in_a_symbol_but_in_a_link() {
        assert_eq!(marked("2020\u{a0}–\u{a0}2025"), "2020\u{a0}–\u{2060}\u{a0}2025");
        assert_eq!(marked("số 58/QĐ\u{2011}UBND"), "số 58/\u{2060}QĐ-\u{2060}UBND");
        let link = "https://example.vn/rat/dai/rat/dai/rat/dai/rat/dai/rat-dai";
        assert_eq!(marked(link), link);
    }
}
