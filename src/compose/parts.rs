//! What stands in an element, in order: bare text and `<p>` as tidy paragraphs, other elements as they are.

use super::element::{Child, Element};
use super::inline::Emphasis;
use super::vocabulary::Tag;
use crate::diagnostic::Place;
use crate::input::PARAGRAPH_BREAK;

/// Pieces of one paragraph, before they become runs.
pub(super) type Pieces = Vec<(String, Emphasis)>;

/// What stands in an element, in order: paragraphs of bare text and of `<p>`, and other elements.
pub(super) enum Part<'a> {
    Paragraph(Pieces, &'a Place),
    Element(&'a Element, Tag),
}

pub(super) fn parts(element: &Element) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut pieces: Pieces = Vec::new();
    for child in &element.children {
        match child {
            Child::Text(text) => pieces.push((text.clone(), Emphasis::default())),
            Child::Element(inner) => match inner.tag {
                Some(tag) if tag.is_inline() => inline(inner, Emphasis::default(), &mut pieces),
                Some(tag) => {
                    flush(&mut pieces, &element.at, &mut parts);
                    if tag == Tag::P {
                        parts.extend(self::parts(inner));
                    } else {
                        parts.push(Part::Element(inner, tag));
                    }
                }
                None => {}
            },
        }
    }
    flush(&mut pieces, &element.at, &mut parts);
    parts
}

fn inline(element: &Element, outer: Emphasis, pieces: &mut Pieces) {
    let emphasis = Emphasis {
        bold: outer.bold || element.is(Tag::B),
        italic: outer.italic || element.is(Tag::I),
    };
    for child in &element.children {
        match child {
            Child::Text(text) => pieces.push((text.clone(), emphasis)),
            Child::Element(inner) => inline(inner, emphasis, pieces),
        }
    }
}

/// Ends the paragraph that `pieces` have grown to; a paragraph break inside a value makes several.
fn flush<'a>(pieces: &mut Pieces, at: &'a Place, parts: &mut Vec<Part<'a>>) {
    let mut paragraphs: Vec<Pieces> = vec![Vec::new()];
    for (text, emphasis) in pieces.drain(..) {
        for (index, piece) in text.split(PARAGRAPH_BREAK).enumerate() {
            if index > 0 {
                paragraphs.push(Vec::new());
            }
            if let Some(paragraph) = paragraphs.last_mut() {
                paragraph.push((piece.to_owned(), emphasis));
            }
        }
    }
    parts.extend(
        paragraphs
            .into_iter()
            .filter_map(tidy)
            .map(|paragraph| Part::Paragraph(paragraph, at)),
    );
}

/// One space between words, none at the ends; None if no letter is left.
fn tidy(pieces: Pieces) -> Option<Pieces> {
    let mut tidied: Pieces = Vec::new();
    for (text, emphasis) in pieces {
        let text = collapse(&text);
        let after_space = tidied.last().is_none_or(|(last, _)| last.ends_with(' '));
        let text = if after_space {
            text.trim_start_matches(' ')
        } else {
            &text
        };
        if !text.is_empty() {
            tidied.push((text.to_owned(), emphasis));
        }
    }
    while let Some((last, _)) = tidied.last_mut() {
        last.truncate(last.trim_end_matches(' ').len());
        if !last.is_empty() {
            break;
        }
        tidied.pop();
    }
    (!tidied.is_empty()).then_some(tidied)
}

/// Every run of XML white space is one space; U+00A0 is a letter like any other.
pub(super) fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, ' ' | '\t' | '\r' | '\n') {
            if !collapsed.ends_with(' ') {
                collapsed.push(' ');
            }
        } else {
            collapsed.push(letter);
        }
    }
    collapsed
}
