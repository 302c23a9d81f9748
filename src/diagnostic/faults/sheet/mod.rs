//! What can be wrong with a workbook and the list in it.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// A workbook, and the list in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(SheetCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum SheetProblem {
    /// The bytes are no workbook.
    Broken,
    /// It has a password.
    Password,
    /// It is of a kind that is not read.
    OtherKind { kind: &'static str },
    /// More files in its package than any office has.
    TooManyParts { parts: usize, most: usize },
    /// A part of it, or all, unpacks to more than is read.
    Swollen { part: String, most_mb: u64 },
    /// More cells than are read.
    TooManyCells { most: usize },
    /// A CSV is not Unicode.
    NotUnicode,
    /// Its path leads out of the working folder.
    Outside,
    /// It has no sheet of that name.
    NoSuchSheet { sheet: String, sheets: Vec<String> },
    /// More than one sheet has such a list.
    SeveralSheets { sheets: Vec<String> },
    /// No sheet has the heads.
    NoHeads {
        wanted: Vec<String>,
        sheets: Vec<String>,
    },
    /// A column is missing that every row needs.
    MissingColumn {
        head: String,
        heads: Vec<String>,
        key: String,
    },
    /// Nothing stands below the heads.
    NoRows,
    /// Warning: nobody knows the head of a column.
    UnknownColumn { head: String },
    /// Warning: a row is no record.
    RowPassed { text: String },
    /// Warning: hidden rows and columns were read.
    Hidden { rows: usize, columns: usize },
    /// A cell shows a fault of the workbook.
    ErrorCell { found: String },
    /// A formula whose value the file does not have.
    NoValueKept,
    /// A number where a day should be.
    NumberForDate { found: String },
    /// A day where words should be.
    DateForText { date: NaiveDate },
    /// A year of two figures.
    ShortYear { found: String, likely: NaiveDate },
    /// A number where a code should be: zeros at its front may be lost.
    NumberForCode { found: String },
    /// A name that no list has.
    UnknownName {
        found: String,
        suggestion: Option<String>,
        known: Vec<String>,
    },
    /// A name that several have.
    SeveralNamed { found: String, ids: Vec<String> },
    /// `more` names a row that is not there.
    NoSuchRow { found: String },
    /// The workbook and the YAML file say the same key of a row.
    SaidTwice { key: String },
    /// Two columns of a row say one thing differently.
    CellsDiffer {
        found: String,
        first: String,
        said: String,
    },
    /// A workbook to be marked that no campaign names.
    NotNamed { path: String, named: Vec<String> },
    /// Several workbooks have the name of the one to be marked.
    SeveralFiles { name: String, files: Vec<String> },
    /// Where the marked copy is to go, something stands.
    Taken { path: String },
    /// Warning: the workbook was signed, and its marked copy is not as it was signed.
    SignatureVoid,
    /// Warning: the workbook's structure is protected, so that it gets no list of faults.
    StructureLocked,
    /// Warning: the workbook could not be changed in place; the marked copy is a new one.
    MadeAnew,
}

impl SheetCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::Broken => CodeEntry::error("X871"),
            Self::Password => CodeEntry::error("X872"),
            Self::OtherKind => CodeEntry::error("X873"),
            Self::TooManyParts => CodeEntry::error("X874"),
            Self::Swollen => CodeEntry::error("X875"),
            Self::TooManyCells => CodeEntry::error("X876"),
            Self::NotUnicode => CodeEntry::error("X877"),
            Self::Outside => CodeEntry::error("X878"),
            Self::NoSuchSheet => CodeEntry::error("X879"),
            Self::SeveralSheets => CodeEntry::error("X880"),
            Self::NoHeads => CodeEntry::error("X881"),
            Self::MissingColumn => CodeEntry::error("X882"),
            Self::NoRows => CodeEntry::error("X883"),
            Self::UnknownColumn => CodeEntry::warning("X884"),
            Self::RowPassed => CodeEntry::warning("X885"),
            Self::Hidden => CodeEntry::warning("X886"),
            Self::ErrorCell => CodeEntry::error("X887"),
            Self::NoValueKept => CodeEntry::error("X888"),
            Self::NumberForDate => CodeEntry::error("X889"),
            Self::DateForText => CodeEntry::error("X890"),
            Self::ShortYear => CodeEntry::error("X891"),
            Self::NumberForCode => CodeEntry::error("X892"),
            Self::UnknownName => CodeEntry::error("X893"),
            Self::SeveralNamed => CodeEntry::error("X894"),
            Self::NoSuchRow => CodeEntry::error("X895"),
            Self::SaidTwice => CodeEntry::error("X896"),
            Self::CellsDiffer => CodeEntry::error("X897"),
            Self::NotNamed => CodeEntry::error("X901"),
            Self::SeveralFiles => CodeEntry::error("X902"),
            Self::Taken => CodeEntry::error("X903"),
            Self::SignatureVoid => CodeEntry::warning("X904"),
            Self::StructureLocked => CodeEntry::warning("X905"),
            Self::MadeAnew => CodeEntry::warning("X906"),
        }
    }
}
