//! What can be wrong with a DOCX that comes back edited.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// A paper's DOCX that someone edited in a word processor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(WordCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum WordProblem {
    /// It is no DOCX, or a broken one.
    NotWord { path: String },
    /// It unpacks to more than any paper has.
    Swollen { path: String, most_mb: u64 },
    /// It is not of the paper that was asked for.
    OtherPaper { path: String, id: String },
    /// It has tracked changes, which are read as accepted.
    Tracked { path: String, count: usize },
    /// It has comments, which are not read.
    Comments { path: String, count: usize },
    /// The inputs were changed since the file was made.
    InputsChanged { path: String, id: String, count: usize },
    /// The paper is issued, and words of it can no longer change.
    Issued { id: String, number: String },
    /// Some of what was edited could not be taken.
    NotTaken { path: String, count: usize },
    /// Nobody agreed to the changes.
    NotAgreed { id: String, count: usize },
}

impl WordCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::NotWord => CodeEntry::error("B101"),
            Self::Swollen => CodeEntry::error("B102"),
            Self::OtherPaper => CodeEntry::error("B103"),
            Self::Tracked => CodeEntry::warning("B104"),
            Self::Comments => CodeEntry::warning("B105"),
            Self::InputsChanged => CodeEntry::warning("B106"),
            Self::Issued => CodeEntry::error("B107"),
            Self::NotTaken => CodeEntry::error("B108"),
            Self::NotAgreed => CodeEntry::error("B109"),
        }
    }
}
