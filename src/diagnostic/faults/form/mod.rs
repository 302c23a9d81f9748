//! What can be wrong with the form of an official paper.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{OtherFormat, PaperPart};

/// The form of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(FormCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum FormProblem {
    /// A value of a format outside the decree's range.
    OutOfRange {
        key: String,
        value: String,
        min: String,
        max: String,
        clause: String,
    },
    /// The heading's lines do not fit in any set of sizes.
    HeadingTooWide {
        text: String,
        width_mm: String,
        room_mm: String,
        /// Whether it is a line of a name.
        of_name: bool,
    },
    /// The paper has signatures or addressees the template does not place, or the other way round.
    PartsDisagree { part: PaperPart, given: bool },
    /// An excerpt of a Điều that the paper does not have.
    NoSuchArticle { number: u32, last: usize },
    /// An excerpt for someone of whom the paper has no row.
    NoSuchRow { id: String },
    /// An excerpt that speaks of a list and has none of its rows.
    ListLeftOut { id: String },
    /// A form that is filled in by hand, and so never issued.
    NotIssued { id: String },
    /// More forms on a page than it can hold.
    FormsDoNotFit { count: u32, pages: usize },
    /// A table whose words are wider than the sheet, in the smaller size and parted.
    TableTooWide {
        columns: usize,
        width_mm: String,
        room_mm: String,
    },
    /// A recipient `Như Điều n` that does not name the last article.
    WrongArticle { found: String, last: usize },
    /// A body whose papers do not have the State's format.
    OtherFormat { format: OtherFormat, found: String },
    /// Warning: a form made for a unit whose papers do not have it.
    UnitOfOtherFormat {
        paper: String,
        unit: String,
        format: OtherFormat,
        found: String,
    },
}

impl FormCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::OutOfRange => CodeEntry::error("P101"),
            Self::HeadingTooWide => CodeEntry::error("P102"),
            Self::PartsDisagree => CodeEntry::error("P103"),
            Self::NoSuchArticle => CodeEntry::error("P104"),
            Self::NotIssued => CodeEntry::error("P105"),
            Self::FormsDoNotFit => CodeEntry::error("P106"),
            Self::WrongArticle => CodeEntry::error("P107"),
            Self::TableTooWide => CodeEntry::error("P108"),
            Self::NoSuchRow => CodeEntry::error("P601"),
            Self::ListLeftOut => CodeEntry::error("P602"),
            Self::OtherFormat => CodeEntry::error("P651"),
            Self::UnitOfOtherFormat => CodeEntry::warning("P652"),
        }
    }
}
