//! A named style, before it is written.

use super::properties::{Letters, Standing};
use crate::export::package::Element;

/// A named style.
pub(super) struct NamedStyle<'a> {
    /// Its id.
    pub(super) id: &'static str,
    /// Its name, as the clerk sees it in Word.
    pub(super) name: &'static str,
    /// What it is a style of.
    pub(super) kind: StyleKind,
    /// Id of the style of what comes after it.
    pub(super) next: Option<&'static str>,
    /// How its paragraphs stand.
    pub(super) standing: Standing,
    /// What its letters look like.
    pub(super) letters: Letters<'a>,
}

/// What a style is a style of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StyleKind {
    /// Whole paragraphs; Word offers it to the clerk.
    Paragraph,
    /// Letters.
    Character,
}

impl NamedStyle<'_> {
    /// A style that says nothing yet.
    pub(super) fn new(id: &'static str, name: &'static str, kind: StyleKind) -> Self {
        Self {
            id,
            name,
            kind,
            next: None,
            standing: Standing::default(),
            letters: Letters::PLAIN,
        }
    }

    /// `w:style`, children in the order of ECMA-376 part 1 (schema `wml.xsd`: `CT_Style`).
    pub(super) fn element(self) -> Element {
        let (kind, base, offered) = match self.kind {
            StyleKind::Paragraph => (
                "paragraph",
                Some(Element::val("w:basedOn", "Normal")),
                Some(Element::new("w:qFormat")),
            ),
            StyleKind::Character => ("character", None, None),
        };
        Element::new("w:style")
            .with("w:type", kind)
            .with("w:styleId", self.id)
            .child(Element::val("w:name", self.name))
            .children(base)
            .children(self.next.map(|id| Element::val("w:next", id)))
            .children(offered)
            .children(self.standing.element())
            .children(self.letters.element())
    }
}
