//! What can be wrong with a template of words.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// A template and the elements it gives.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(TemplateCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum TemplateProblem {
    /// No template for a kind.
    NoTemplate { kind: String, path: String },
    /// Tera cannot read a template.
    Syntax,
    /// Tera cannot render it: an undefined variable, a wrong filter.
    Render,
    /// What came out is not well-formed XML.
    Xml,
    /// An element that is not in the vocabulary.
    UnknownElement {
        name: String,
        suggestion: Option<String>,
    },
    /// An element in the wrong place.
    MisplacedElement {
        name: String,
        parent: String,
        allowed: Vec<&'static str>,
    },
    /// An element that has to be there.
    MissingElement { name: &'static str, parent: String },
    /// An attribute nobody knows.
    UnknownAttribute {
        name: String,
        element: String,
        known: Vec<&'static str>,
    },
    /// An attribute's value is wrong or missing.
    BadAttribute {
        name: &'static str,
        element: String,
        found: Option<String>,
        allowed: Vec<String>,
    },
    /// Text where only elements may stand.
    StrayText { text: String, element: String },
    /// An element without text.
    EmptyElement { name: String },
    /// Two elements of which a paper has one.
    RepeatedElement { name: String },
    /// More parts than the decree has letters or numerals for.
    TooManyParts { name: &'static str, most: usize },
    /// A row that does not cover the table's columns.
    UnevenRow { found: usize, expected: usize },
    /// A theme puts something farther away than any sheet is wide.
    FarFromPage,
    /// Elements in elements in elements.
    TooDeep { most: usize },
    /// What a template gives is longer than any paper.
    TooLong { most_mb: usize },
    /// Loops of a template go round too often.
    NeverEnds { most: u64 },
    /// A theme of the office is not ready in time.
    ThemeNeverEnds { seconds: u64 },
    /// A template without room for the outline that a paper has.
    OutlineUnplaced,
    /// Something in an outline where it cannot stand.
    OutlineMisplaced {
        name: String,
        parent: String,
        allowed: Vec<String>,
    },
    /// A value that a loop sets anew with `set`, and that is the old one behind it.
    SumLost { name: String },
}

impl TemplateCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::NoTemplate => CodeEntry::error("T101"),
            Self::Syntax => CodeEntry::error("T102"),
            Self::Render => CodeEntry::error("T103"),
            Self::Xml => CodeEntry::error("T104"),
            Self::UnknownElement => CodeEntry::error("T105"),
            Self::MisplacedElement => CodeEntry::error("T106"),
            Self::MissingElement => CodeEntry::error("T107"),
            Self::UnknownAttribute => CodeEntry::error("T108"),
            Self::BadAttribute => CodeEntry::error("T109"),
            Self::StrayText => CodeEntry::error("T110"),
            Self::EmptyElement => CodeEntry::error("T111"),
            Self::RepeatedElement => CodeEntry::error("T112"),
            Self::TooManyParts => CodeEntry::error("T113"),
            Self::UnevenRow => CodeEntry::error("T114"),
            Self::FarFromPage => CodeEntry::error("T115"),
            Self::TooDeep => CodeEntry::error("T116"),
            Self::TooLong => CodeEntry::error("T117"),
            Self::NeverEnds => CodeEntry::error("T118"),
            Self::ThemeNeverEnds => CodeEntry::error("T119"),
            Self::OutlineUnplaced => CodeEntry::error("T750"),
            Self::OutlineMisplaced => CodeEntry::error("T751"),
            Self::SumLost => CodeEntry::error("T752"),
        }
    }
}
