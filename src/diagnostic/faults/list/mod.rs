//! What can be wrong when a list is handed out as a workbook, or taken in from one.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::{CodeEntry, FaultKind};

/// A list on its way out, or in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(ListCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum ListProblem {
    /// There are several such lists: of several reviews, councils, tables of points.
    WhichPart {
        list: String,
        found: Option<String>,
        known: Vec<String>,
    },
    /// The campaign has no such list.
    NoSuchList { list: String, file: String },
    /// The workbook may be one of several lists.
    WhichList { lists: Vec<String> },
    /// The list stands in a workbook already.
    InWorkbook { list: String, workbook: String },
    /// What the list belongs to is not there: a meeting, a council, a table of points.
    NoHome { list: String, file: String },
    /// Nobody can tell whether a row is someone who is there already.
    Namesakes { name: String, known: Vec<String> },
    /// Two rows are of one.
    RowTwice { id: String },
    /// A column is missing that every new row needs.
    ColumnMissing {
        head: String,
        heads: Vec<String>,
        key: String,
    },
    /// Nobody agreed to the changes.
    NotAgreed { file: String },
}

impl ListCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::WhichPart => CodeEntry::error("V111"),
            Self::NoSuchList => CodeEntry::error("V112"),
            Self::WhichList => CodeEntry::error("V113"),
            Self::InWorkbook => CodeEntry::error("V114"),
            Self::NoHome => CodeEntry::error("V115"),
            Self::Namesakes => CodeEntry::error("V116"),
            Self::RowTwice => CodeEntry::error("V117"),
            Self::ColumnMissing => CodeEntry::error("V119"),
            Self::NotAgreed => CodeEntry::error("V118"),
        }
    }
}

impl From<ListProblem> for FaultKind {
    fn from(problem: ListProblem) -> Self {
        Self::List(problem)
    }
}
