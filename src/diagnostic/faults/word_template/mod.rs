//! What can be wrong with a Word file that an office has as the template of a kind.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::WordSpot;

/// A Word template, its tags and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(WordTemplateCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum WordTemplateProblem {
    /// No DOCX that can be read.
    Unreadable,
    /// A file with macros.
    Macros,
    /// A file that is far larger once it is unpacked.
    Swollen { most_mb: u64 },
    /// Something that the file fetches from elsewhere when it is opened.
    External { target: String },
    /// Tracked changes or comments are left in it.
    Unfinished { comments: bool },
    /// Braces that open and do not close in their paragraph, or the other way round.
    OpenTag { tag: String },
    /// A tag that Tera cannot read.
    BadTag { tag: String },
    /// A name that no paper has.
    UnknownName {
        name: String,
        tag: String,
        suggestion: Option<String>,
    },
    /// A name that this paper has no value for.
    Absent { tag: String },
    /// A tag prints a group or a list.
    NotText { name: String, tag: String },
    /// A loop or condition without its end.
    Unclosed { tag: String, end: &'static str },
    /// An end without its beginning.
    Unopened { tag: String },
    /// A loop or condition that ends in another paragraph or cell.
    Crossed {
        tag: String,
        open: String,
        opened: WordSpot,
    },
    /// A tag that Word templates do not have.
    NotAllowed { tag: String },
    /// A tag that has to stand alone and does not.
    NotAlone { tag: String, row: bool },
    /// A tag where nothing is filled in.
    OutOfReach { tag: String },
    /// Two templates of one kind.
    TwoTemplates { kind: String, word: String, xml: String },
    /// A paper that cannot be made from a Word template.
    NotFromWord { id: String, why: WordLimit },
    /// Papers that come as DOCX only.
    OnlyDocx { papers: Vec<String> },
    /// A paper that was asked for as PDF.
    NoPdf { id: String },
    /// A footnote that a loop would repeat.
    NoteInLoop,
    /// A template that does not say what the paper is about.
    NoSubject,
    /// A tag that cannot be filled in.
    Render { tag: String },
    /// A PDF that cannot be held against a paper made from a Word template.
    SignedWord { id: String, path: String },
    /// The paper's row gives something that the template does not print.
    NotPlaced {
        key: &'static str,
        variable: &'static str,
    },
}

/// What a Word template cannot do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum WordLimit {
    /// Place the outline that the paper brings.
    #[default]
    Outline,
    /// Make a copy, or be copied.
    Copy,
    /// A sheet for each guest.
    Guests,
    /// Several forms on a page.
    Forms,
    /// Have its pages counted for a cover list.
    Pages,
    /// Be bound with others into one PDF.
    Bound,
}

impl WordTemplateCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::Unreadable => CodeEntry::error("T901"),
            Self::Macros => CodeEntry::error("T902"),
            Self::Swollen => CodeEntry::error("T903"),
            Self::External => CodeEntry::warning("T904"),
            Self::Unfinished => CodeEntry::error("T905"),
            Self::OpenTag => CodeEntry::error("T906"),
            Self::BadTag => CodeEntry::error("T907"),
            Self::UnknownName => CodeEntry::error("T908"),
            Self::Absent => CodeEntry::error("T909"),
            Self::NotText => CodeEntry::error("T910"),
            Self::Unclosed => CodeEntry::error("T911"),
            Self::Unopened => CodeEntry::error("T912"),
            Self::Crossed => CodeEntry::error("T913"),
            Self::NotAllowed => CodeEntry::error("T914"),
            Self::NotAlone => CodeEntry::error("T915"),
            Self::OutOfReach => CodeEntry::error("T916"),
            Self::TwoTemplates => CodeEntry::error("T917"),
            Self::NotFromWord => CodeEntry::error("T918"),
            Self::OnlyDocx => CodeEntry::warning("T919"),
            Self::NoPdf => CodeEntry::error("T920"),
            Self::NoteInLoop => CodeEntry::error("T921"),
            Self::NoSubject => CodeEntry::error("T922"),
            Self::Render => CodeEntry::error("T923"),
            Self::SignedWord => CodeEntry::error("T924"),
            Self::NotPlaced => CodeEntry::error("T925"),
        }
    }
}
