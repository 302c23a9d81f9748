//! Paragraphs and their runs.

use super::properties::{Indent, Letters, Side, Spacing, Standing};
use crate::document::{Align, HYPHEN, ParagraphMark, Run, plain_text};
use crate::export::package::Element;

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paragraph {
    standing: Standing,
    runs: Vec<Element>,
    words: String,
    mark: Option<ParagraphMark>,
}

impl Paragraph {
    /// The same, on the page of what follows.
    pub(super) const fn kept(mut self) -> Self {
        self.standing.keeps_next = true;
        self
    }

    /// The same, in one piece.
    pub(super) const fn whole(mut self) -> Self {
        self.standing.keeps_lines = true;
        self
    }

    /// The same with a border.
    pub(super) fn bordered(mut self, border: Vec<Side>) -> Self {
        self.standing.border = border;
        self
    }

    /// The same with this spacing instead of its style's.
    pub(super) const fn spaced(mut self, spacing: Spacing) -> Self {
        self.standing.spacing = Some(spacing);
        self
    }

    /// The same, indented.
    pub(super) const fn indented(mut self, indent: Indent) -> Self {
        self.standing.indent = Some(indent);
        self
    }

    /// The same with lines that stand so.
    pub(super) const fn aligned(mut self, align: Align) -> Self {
        self.standing.align = Some(align);
        self
    }

    /// Ends a section with it.
    pub(super) fn end_section(&mut self, section: Element) {
        self.standing.section = Some(section);
    }

    /// Whether it says anything.
    pub(super) const fn says_something(&self) -> bool {
        !self.words.is_empty()
    }

    /// Gives it the bookmark by which it is found again.
    pub(super) fn mark(&mut self, paper: &str, place: u32) {
        self.mark = Some(ParagraphMark::new(paper, place, &self.words));
    }

    /// `w:p`.
    pub(super) fn element(self) -> Element {
        let Some(mark) = self.mark else {
            return Element::new("w:p")
                .children(self.standing.element())
                .children(self.runs);
        };
        let begin = Element::new("w:bookmarkStart")
            .with("w:id", mark.place())
            .with("w:name", mark);
        let end = Element::new("w:bookmarkEnd").with("w:id", mark.place());
        Element::new("w:p")
            .children(self.standing.element())
            .child(begin)
            .children(self.runs)
            .child(end)
    }
}

/// An empty paragraph of a named style.
pub(super) fn styled(style: &'static str) -> Paragraph {
    Paragraph {
        standing: Standing {
            style: Some(style),
            ..Standing::default()
        },
        runs: Vec::new(),
        words: String::new(),
        mark: None,
    }
}

/// A paragraph of a named style with one plain text.
pub(super) fn line(style: &'static str, text: &str) -> Paragraph {
    Paragraph {
        runs: vec![run(text, Letters::PLAIN)],
        words: text.to_owned(),
        ..styled(style)
    }
}

/// A paragraph of a named style with runs.
pub(super) fn paragraph(style: &'static str, runs: &[Run]) -> Paragraph {
    let words = plain_text(runs);
    let runs = runs.iter().filter(|run| !run.text.is_empty());
    Paragraph {
        runs: runs.map(built).collect(),
        words,
        ..styled(style)
    }
}

fn built(content: &Run) -> Element {
    let mut letters = Letters::PLAIN;
    if content.bold {
        letters = letters.bold();
    }
    if content.italic {
        letters = letters.italic();
    }
    run(&content.text, letters)
}

/// A run of text. Times New Roman has no hyphen at which no line ends, and Word would take it from another font: it is
/// an element of its own.
fn run(text: &str, letters: Letters<'_>) -> Element {
    let mut run = Element::new("w:r").children(letters.element());
    for (at, part) in text.split(HYPHEN).enumerate() {
        if at > 0 {
            run = run.child(Element::new("w:noBreakHyphen"));
        }
        if !part.is_empty() {
            run = run.child(Element::new("w:t").with("xml:space", "preserve").text(part));
        }
    }
    run
}
