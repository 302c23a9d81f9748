//! A part with its tags → a template of Tera; whether what opens also closes, in the same place.

use std::ops::Range;

use super::node::{Element, Node, Tree};
use super::tag::{Act, Edge, Fold, Level, Tag};
use crate::compose::bounds::ROUND;
use crate::diagnostic::{WordSpot, WordTemplateProblem};

/// What Tera reads.
#[derive(Default)]
pub(super) struct Source {
    pub(super) text: String,
    /// Where each tag stands in it.
    pub(super) spans: Vec<(Range<usize>, usize)>,
}

type Faults = Vec<(WordTemplateProblem, WordSpot)>;

/// Instructions that stand around the subject in what Tera gives.
pub(super) const SUBJECT: [&str; 2] = ["subject", "endsubject"];

impl Source {
    /// The template of a part.
    pub(super) fn of(tree: &Tree, tags: &[Tag], faults: &mut Faults) -> Self {
        let mut writing = Writing {
            source: Self {
                text: tree.prolog.clone(),
                spans: Vec::new(),
            },
            tags,
            faults,
            open: Vec::new(),
            elements: 0,
        };
        writing.element(&tree.root);
        for (number, _, fold) in std::mem::take(&mut writing.open) {
            let tag = &tags[number];
            let problem = WordTemplateProblem::Unclosed {
                tag: tag.words.clone(),
                end: fold.end(),
            };
            writing.fault(problem, tag.spot);
        }
        writing.source
    }

    /// The tag that a place of the template is in, or the last one before it.
    pub(super) fn tag_at(&self, at: usize) -> Option<usize> {
        let before = self.spans.iter().rfind(|(range, _)| range.start <= at);
        before.or(self.spans.first()).map(|(_, number)| *number)
    }
}

struct Writing<'a> {
    source: Source,
    tags: &'a [Tag],
    faults: &'a mut Faults,
    /// What is open: the tag, the element that it stands in, what it is.
    open: Vec<(usize, u32, Fold)>,
    /// Elements so far, which number them.
    elements: u32,
}

impl Writing<'_> {
    fn element(&mut self, element: &Element) {
        self.elements += 1;
        let number = self.elements;
        if matches!(element.name(), "w:footnoteReference" | "w:endnoteReference") {
            let repeats = |(_, _, fold): &&(usize, u32, Fold)| *fold == Fold::For;
            if let Some((tag, ..)) = self.open.iter().find(repeats) {
                self.fault(WordTemplateProblem::NoteInLoop, self.tags[*tag].spot);
            }
        }
        self.plain(&element.start, false);
        if element.start.ends_with("/>") {
            return;
        }
        for child in &element.children {
            match child {
                Node::Element(child) => self.element(child),
                Node::Text(text) => self.plain(text, element.is("w:t")),
                Node::Tag(tag) => self.tag(*tag, element.name(), number),
                Node::Mark(_) => {}
            }
        }
        self.source.text.extend(["</", element.name(), ">"]);
    }

    /// What is no tag for Tera either. A line end in a text is a space, as it is for Word.
    fn plain(&mut self, text: &str, is_text: bool) {
        let mut before = ' ';
        for letter in text.chars() {
            match letter {
                '{' | '%' | '#' if before == '{' => {
                    self.source.text.pop();
                    self.source.text.push_str("&#123;");
                    self.source.text.push(letter);
                }
                '\n' | '\r' | '\t' if is_text => self.source.text.push(' '),
                _ => self.source.text.push(letter),
            }
            before = letter;
        }
    }

    fn tag(&mut self, number: usize, parent: &str, element: u32) {
        let tag = &self.tags[number];
        self.stands_alone(tag, parent);
        self.folds(number, element);
        let start = self.source.text.len();
        match tag.act {
            Act::Nothing => return,
            Act::Subject(edge) => {
                let [begin, end] = SUBJECT;
                let name = if edge == Edge::Begin { begin } else { end };
                self.source.text.extend(["<?", name, "?>"]);
                return;
            }
            Act::Print | Act::Open(_) | Act::Turn | Act::Close(_) | Act::Set => {
                self.source.text.push_str(&tag.tera);
            }
        }
        let end = self.source.text.len();
        self.source.spans.push((start..end, number));
        if tag.act == Act::Open(Fold::For) {
            self.source.text.extend(["{{ ", ROUND, "() }}"]);
        }
    }

    /// A tag that says that it is of a row, or of a paragraph, is.
    fn stands_alone(&mut self, tag: &Tag, parent: &str) {
        let is_alone = match tag.level {
            Level::Any => true,
            Level::Row => parent == "w:tbl",
            Level::Paragraph => !matches!(parent, "w:p" | "w:hyperlink" | "w:smartTag"),
        };
        if !is_alone {
            let problem = WordTemplateProblem::NotAlone {
                tag: tag.words.clone(),
                row: tag.level == Level::Row,
            };
            self.fault(problem, tag.spot);
        }
    }

    fn folds(&mut self, number: usize, element: u32) {
        let tag = &self.tags[number];
        let fold = match tag.act {
            Act::Open(fold) => {
                self.open.push((number, element, fold));
                return;
            }
            Act::Turn => Fold::If,
            Act::Close(fold) => fold,
            Act::Print | Act::Set | Act::Subject(_) | Act::Nothing => return,
        };
        self.leave_inner(fold);
        let Some((opening, place, _)) = self.open.last().copied().filter(|(.., open)| *open == fold) else {
            let tag_words = tag.words.clone();
            self.fault(WordTemplateProblem::Unopened { tag: tag_words }, tag.spot);
            return;
        };
        if place != element {
            let opening = &self.tags[opening];
            let problem = WordTemplateProblem::Crossed {
                tag: tag.words.clone(),
                open: opening.words.clone(),
                opened: opening.spot,
            };
            self.fault(problem, tag.spot);
        }
        if tag.act != Act::Turn {
            self.open.pop();
        }
    }

    /// What was opened within the stretch that ends now, and does not end itself.
    fn leave_inner(&mut self, fold: Fold) {
        let Some(at) = self.open.iter().rposition(|(.., open)| *open == fold) else {
            return;
        };
        for (number, _, inner) in self.open.split_off(at + 1) {
            let tag = &self.tags[number];
            let problem = WordTemplateProblem::Unclosed {
                tag: tag.words.clone(),
                end: inner.end(),
            };
            self.fault(problem, tag.spot);
        }
    }

    fn fault(&mut self, problem: WordTemplateProblem, spot: WordSpot) {
        if !self.faults.contains(&(problem.clone(), spot)) {
            self.faults.push((problem, spot));
        }
    }
}
