//! Paragraphs and rows that hold nothing but tags which act are taken away: the tags stand between paragraphs, between rows.

use super::node::{Element, Node};
use super::tag::{Level, Tag};

/// Lifts them out of everything in an element.
pub(super) fn lift(element: &mut Element, tags: &[Tag]) {
    let mut children = Vec::with_capacity(element.children.len());
    for child in std::mem::take(&mut element.children) {
        match child {
            Node::Element(mut child) => {
                lift(&mut child, tags);
                if child.is("w:p") && only_tags(&child) || child.is("w:tr") && only_tags_of_row(&child, tags)
                {
                    children.extend(tags_in(&child).into_iter().map(Node::Tag));
                } else {
                    children.push(Node::Element(child));
                }
            }
            other => children.push(other),
        }
    }
    element.children = children;
}

/// What a paragraph may have beside tags and be nothing for a reader.
const SILENT: [&str; 4] = [
    "w:proofErr",
    "w:bookmarkStart",
    "w:bookmarkEnd",
    "w:lastRenderedPageBreak",
];

/// Whether a paragraph has tags and nothing else. One that ends a section stays.
fn only_tags(paragraph: &Element) -> bool {
    has_tag(paragraph) && is_silent(paragraph)
}

fn is_silent(paragraph: &Element) -> bool {
    paragraph.children.iter().all(|child| match child {
        Node::Tag(_) | Node::Mark(_) => true,
        Node::Text(text) => text.trim().is_empty(),
        Node::Element(element) => match element.name() {
            "w:pPr" => element.elements().all(|property| !property.is("w:sectPr")),
            "w:r" => element.elements().all(|inside| match inside.name() {
                "w:rPr" | "w:lastRenderedPageBreak" => true,
                "w:t" => {
                    let is_print = |node: &Node| matches!(node, Node::Tag(_));
                    !element.children.iter().any(is_print)
                        && !inside.children.iter().any(is_print)
                        && inside.text().trim().is_empty()
                }
                _ => false,
            }),
            name => SILENT.contains(&name),
        },
    })
}

fn has_tag(element: &Element) -> bool {
    element.children.iter().any(|child| matches!(child, Node::Tag(_)))
}

/// Whether a row has tags and nothing else, and none that is of its paragraph only.
fn only_tags_of_row(row: &Element, tags: &[Tag]) -> bool {
    let cells = row.elements().filter(|child| child.is("w:tc"));
    let silent = |cell: &Element| {
        cell.children.iter().all(|child| match child {
            Node::Tag(number) => tags[*number].level != Level::Paragraph,
            Node::Mark(_) => true,
            Node::Text(text) => text.trim().is_empty(),
            Node::Element(inside) => match inside.name() {
                "w:p" => !has_tag(inside) && is_silent(inside),
                name => name == "w:tcPr" || SILENT.contains(&name),
            },
        })
    };
    let mut any = false;
    for cell in cells {
        if !silent(cell) {
            return false;
        }
        any |= has_tag(cell);
    }
    any && row.elements().all(|child| {
        matches!(child.name(), "w:tc" | "w:trPr" | "w:tblPrEx") || SILENT.contains(&child.name())
    })
}

fn tags_in(element: &Element) -> Vec<usize> {
    let each = element.children.iter().flat_map(|child| match child {
        Node::Tag(number) => vec![*number],
        Node::Element(element) => tags_in(element),
        Node::Text(_) | Node::Mark(_) => Vec::new(),
    });
    each.collect()
}
