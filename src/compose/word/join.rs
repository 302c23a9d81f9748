//! Tags that Word splits over runs become whole: each stands in the run of its first letter, and those that act stand between
//! runs. Every tag knows the paragraph, or the cell, it was typed in.

use std::ops::Range;

use quick_xml::escape::escape;

use super::node::{Element, Node};
use super::tag::{Act, Tag, tags};
use crate::diagnostic::{WordPart, WordSpot, WordTemplateProblem};

/// What was found in a part.
#[derive(Default)]
pub(super) struct Joining {
    pub(super) tags: Vec<Tag>,
    pub(super) faults: Vec<(WordTemplateProblem, WordSpot)>,
    part: WordPart,
    order: u32,
    paragraph: u32,
    table: u32,
    row: u32,
    column: u32,
    /// How many tables are around.
    depth: u32,
    /// Paragraphs of the cell so far.
    in_cell: u32,
    boxed: bool,
    spot: WordSpot,
}

/// What stands in a paragraph, in order: a text, or something that is a space within a tag.
enum Leaf {
    Text(String),
    Gap,
}

/// A stretch of a text.
enum Piece {
    Text(String),
    Tag(usize),
}

impl Joining {
    /// For the parts of a file, one after another: tags are numbered through.
    pub(super) fn begin(&mut self, part: WordPart) {
        *self = Self {
            tags: std::mem::take(&mut self.tags),
            faults: std::mem::take(&mut self.faults),
            part,
            ..Self::default()
        };
        self.spot.part = part;
    }

    /// Joins the tags of everything in an element.
    pub(super) fn walk(&mut self, element: &mut Element) {
        let before = (self.depth, self.boxed);
        self.enter(element.name().to_owned().as_str());
        self.out_of_reach(element);
        for child in &mut element.children {
            if let Node::Element(child) = child {
                let spot = self.spot;
                self.walk(child);
                // What stands behind a text box is in the paragraph of its anchor.
                if self.boxed {
                    self.spot = spot;
                }
            }
        }
        if element.is("w:p") {
            self.paragraph(element);
        }
        (self.depth, self.boxed) = before;
    }

    fn enter(&mut self, name: &str) {
        match name {
            "w:txbxContent" => self.boxed = true,
            "w:tbl" if !self.boxed => {
                if self.depth == 0 {
                    (self.table, self.row) = (self.table + 1, 0);
                }
                self.depth += 1;
            }
            "w:tr" if self.depth == 1 && !self.boxed => (self.row, self.column) = (self.row + 1, 0),
            "w:tc" if self.depth == 1 && !self.boxed => (self.column, self.in_cell) = (self.column + 1, 0),
            "w:p" => self.next_paragraph(),
            _ => {}
        }
    }

    fn next_paragraph(&mut self) {
        self.order += 1;
        if !self.boxed && self.depth > 0 {
            self.in_cell += 1;
        } else if !self.boxed {
            self.paragraph += 1;
        }
        let in_table = self.depth > 0;
        self.spot = WordSpot {
            part: self.part,
            order: self.order,
            paragraph: if in_table { self.in_cell } else { self.paragraph },
            cell: in_table.then_some([self.table, self.row, self.column]),
            boxed: self.boxed,
        };
    }

    /// Tags in attributes, fields and other text that is no text of a paragraph.
    fn out_of_reach(&mut self, element: &Element) {
        let is_tag = |text: &str| text.contains("{{") || text.contains("{%");
        let texts = element.children.iter().filter_map(|child| match child {
            Node::Text(text) if !element.is("w:t") => Some(text),
            Node::Text(_) | Node::Element(_) | Node::Tag(_) | Node::Mark(_) => None,
        });
        for text in texts.chain([&element.start]).filter(|text| is_tag(text)) {
            let tag = tags(text).into_iter().find_map(Result::ok);
            let tag = tag.map(|range| text[range].to_owned()).unwrap_or_default();
            self.fault(WordTemplateProblem::OutOfReach { tag }, self.spot);
        }
    }

    fn fault(&mut self, problem: WordTemplateProblem, spot: WordSpot) {
        if !self.faults.contains(&(problem.clone(), spot)) {
            self.faults.push((problem, spot));
        }
    }

    /// Joins the tags of one paragraph; text boxes in it are paragraphs of their own, and joined already.
    fn paragraph(&mut self, paragraph: &mut Element) {
        let mut leaves = Vec::new();
        collect(&paragraph.children, &mut leaves);
        let mut all = String::new();
        let mut ranges = Vec::new();
        for leaf in &leaves {
            let start = all.len();
            all.push_str(match leaf {
                Leaf::Text(text) => text,
                Leaf::Gap => "\n",
            });
            ranges.push(start..all.len());
        }
        let mut found = Vec::new();
        let spot = self.spot;
        for stretch in tags(&all) {
            match stretch {
                Ok(range) => match Tag::read(&all[range.clone()], spot) {
                    Ok(tag) => {
                        self.tags.push(tag);
                        found.push((range, self.tags.len() - 1));
                    }
                    Err(problem) => self.fault(problem, spot),
                },
                Err(range) => {
                    let tag = all[range].trim().to_owned();
                    self.fault(WordTemplateProblem::OpenTag { tag }, spot);
                }
            }
        }
        if found.is_empty() {
            return;
        }
        let pieces = ranges
            .iter()
            .map(|range| pieces(&all, range, &found))
            .collect::<Vec<_>>();
        let mut rewriting = Rewriting {
            pieces: pieces.into_iter(),
            tags: &self.tags,
        };
        paragraph.children = rewriting.children(std::mem::take(&mut paragraph.children));
    }
}

/// Whether an element has text of its own, not of this paragraph.
fn is_apart(name: &str) -> bool {
    matches!(name, "w:p" | "w:pPr" | "w:rPr")
}

fn is_gap(name: &str) -> bool {
    matches!(name, "w:tab" | "w:br" | "w:cr" | "w:noBreakHyphen")
}

fn collect(children: &[Node], leaves: &mut Vec<Leaf>) {
    for element in children.iter().filter_map(Node::element) {
        match element.name() {
            "w:t" => leaves.push(Leaf::Text(element.text())),
            name if is_gap(name) => leaves.push(Leaf::Gap),
            name if is_apart(name) => {}
            _ => collect(&element.children, leaves),
        }
    }
}

/// What becomes of one text. None: it stays as it is. A tag is where it begins.
fn pieces(all: &str, leaf: &Range<usize>, found: &[(Range<usize>, usize)]) -> Option<Vec<Piece>> {
    let mut touching = found
        .iter()
        .filter(|(tag, _)| tag.start < leaf.end && tag.end > leaf.start)
        .peekable();
    touching.peek()?;
    let mut pieces = Vec::new();
    let mut at = leaf.start;
    for (tag, number) in touching {
        if tag.start > at {
            pieces.push(Piece::Text(all[at..tag.start].to_owned()));
        }
        if tag.start >= leaf.start {
            pieces.push(Piece::Tag(*number));
        }
        at = tag.end.min(leaf.end);
    }
    if at < leaf.end {
        pieces.push(Piece::Text(all[at..leaf.end].to_owned()));
    }
    Some(pieces)
}

/// Puts the pieces in the places of the texts.
struct Rewriting<'a> {
    pieces: std::vec::IntoIter<Option<Vec<Piece>>>,
    tags: &'a [Tag],
}

/// What a run is parted into.
enum Part {
    Stays(Node),
    Between(usize),
}

impl Rewriting<'_> {
    fn children(&mut self, children: Vec<Node>) -> Vec<Node> {
        let mut all = Vec::new();
        for child in children {
            match child {
                Node::Element(element) if element.is("w:r") => all.extend(self.run(element)),
                Node::Element(mut element) if !is_apart(element.name()) => {
                    element.children = self.children(element.children);
                    all.push(Node::Element(element));
                }
                other => all.push(other),
            }
        }
        all
    }

    /// A run, parted where tags stand that act; each part keeps the look. A run that had nothing but the rest of a tag goes.
    fn run(&mut self, run: Element) -> Vec<Node> {
        let Element { start, children } = run;
        let look: Vec<Node> = children
            .iter()
            .filter(|child| child.is_one_of(&["w:rPr"]))
            .cloned()
            .collect();
        let had_any = children.len() > look.len();
        let mut parts = Vec::new();
        for child in children {
            match child {
                Node::Element(element) if element.is("w:t") => self.text(element, &mut parts),
                Node::Element(element) if is_gap(element.name()) => {
                    if self.pieces.next().flatten().is_none() {
                        parts.push(Part::Stays(Node::Element(element)));
                    }
                }
                Node::Element(element) if element.is("w:rPr") => {}
                Node::Element(mut element) => {
                    if !is_apart(element.name()) {
                        element.children = self.children(element.children);
                    }
                    parts.push(Part::Stays(Node::Element(element)));
                }
                other => parts.push(Part::Stays(other)),
            }
        }
        if !had_any {
            return vec![Node::Element(Element {
                start,
                children: look,
            })];
        }
        runs(&start, &look, parts)
    }

    fn text(&mut self, element: Element, parts: &mut Vec<Part>) {
        let Some(pieces) = self.pieces.next().flatten() else {
            parts.push(Part::Stays(Node::Element(element)));
            return;
        };
        let mut inside = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) => inside.push(Node::Text(escape(text.as_str()).into_owned())),
                Piece::Tag(number) if self.tags[number].act == Act::Print => inside.push(Node::Tag(number)),
                Piece::Tag(number) => {
                    parts.extend(text_of(&mut inside));
                    parts.push(Part::Between(number));
                }
            }
        }
        parts.extend(text_of(&mut inside));
    }
}

fn text_of(inside: &mut Vec<Node>) -> Option<Part> {
    let inside = std::mem::take(inside);
    (!inside.is_empty()).then(|| Part::Stays(Node::Element(Element::new(TEXT, inside))))
}

/// How a text begins whose spaces count.
pub(super) const TEXT: &str = "<w:t xml:space=\"preserve\">";

fn runs(start: &str, look: &[Node], parts: Vec<Part>) -> Vec<Node> {
    let mut all = Vec::new();
    let mut inside: Vec<Node> = Vec::new();
    let close = |inside: &mut Vec<Node>| {
        let inside = std::mem::take(inside);
        let children = look.iter().cloned().chain(inside.iter().cloned()).collect();
        (!inside.is_empty()).then(|| Node::Element(Element::new(start, children)))
    };
    for part in parts {
        match part {
            Part::Stays(node) => inside.push(node),
            Part::Between(number) => {
                all.extend(close(&mut inside));
                all.push(Node::Tag(number));
            }
        }
    }
    all.extend(close(&mut inside));
    all
}
