//! What can be wrong with keys, their values and the ids they name.

mod explained;
mod words;

use std::sync::Arc;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{Expected, Found, PairedKey, Pairing, Thing};

/// Keys, their values and the ids they name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(KeyCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum KeyProblem {
    /// A value of another type.
    WrongType {
        key: String,
        found: Found,
        expected: Expected,
    },
    /// A key that has to be there.
    MissingKey { key: String, about: &'static str },
    /// A key nobody knows.
    UnknownKey {
        key: String,
        known: Arc<[&'static str]>,
        /// The one key that the group lacks, where no other is near.
        lacking: Option<&'static str>,
    },
    /// A list without items.
    EmptyList { key: String },
    /// Not a day of the calendar.
    BadDate {
        key: String,
        found: String,
        likely: Option<NaiveDate>,
    },
    /// Not one of the few allowed words.
    NotOneOf {
        key: String,
        found: String,
        allowed: Vec<String>,
        suggestion: Option<String>,
    },
    /// Several paragraphs where one line is wanted.
    NotOneLine { key: String },
    /// The same id twice.
    DuplicateId { id: String, first_line: usize },
    /// The id of one paper of many is too long for a file's name.
    IdTooLong { id: String },
    /// An id that nothing has.
    UnknownId {
        what: Thing,
        id: String,
        known: Arc<[String]>,
    },
    /// Two keys that exclude or need each other.
    KeysDisagree {
        first: PairedKey,
        second: PairedKey,
        pairing: Pairing,
    },
    /// A text longer than any paper has.
    TextTooLong {
        key: String,
        letters: usize,
        most: usize,
    },
    /// A stretch of letters without a space, which no line can hold.
    NoBreak {
        key: String,
        begins: String,
        letters: usize,
        most: usize,
    },
    /// Several loose marks on one letter.
    StackedMarks { letters: String },
    /// A year in which no paper of an office is.
    YearOutOfRange {
        key: String,
        year: i32,
        least: i32,
        most: i32,
    },
    /// An entry of an outline that is nothing, or several things at once.
    OutlineEntry,
    /// Content in an entry of an outline that holds none.
    OutlineContent { name: &'static str },
    /// A table of an outline without rows, or with rows from two places.
    OutlineRows,
    /// A row of such a table that is none.
    OutlineRow,
    /// A row of such a table that has not a cell for each column.
    OutlineCells { found: usize, expected: usize },
}

impl KeyCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::WrongType => CodeEntry::error("K101"),
            Self::MissingKey => CodeEntry::error("K102"),
            Self::UnknownKey => CodeEntry::error("K103"),
            Self::EmptyList => CodeEntry::error("K104"),
            Self::BadDate => CodeEntry::error("K105"),
            Self::NotOneOf => CodeEntry::error("K106"),
            Self::NotOneLine => CodeEntry::error("K107"),
            Self::DuplicateId => CodeEntry::error("K108"),
            Self::IdTooLong => CodeEntry::error("K109"),
            Self::UnknownId => CodeEntry::error("K110"),
            Self::KeysDisagree => CodeEntry::error("K111"),
            Self::TextTooLong => CodeEntry::error("K112"),
            Self::NoBreak => CodeEntry::error("K113"),
            Self::StackedMarks => CodeEntry::error("K114"),
            Self::YearOutOfRange => CodeEntry::error("K115"),
            Self::OutlineEntry => CodeEntry::error("K750"),
            Self::OutlineContent => CodeEntry::error("K751"),
            Self::OutlineRows => CodeEntry::error("K752"),
            Self::OutlineRow => CodeEntry::error("K753"),
            Self::OutlineCells => CodeEntry::error("K754"),
        }
    }
}
