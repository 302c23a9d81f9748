//! What can fail while a paper becomes a file.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// Making files of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(ExportCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
pub enum ExportProblem {
    /// Typst refused the document.
    Typeset,
    /// The DOCX could not be put together.
    Docx,
    /// A workbook could not be written.
    Xlsx,
    /// Papers could not be put into one file.
    Bundle,
}

impl ExportCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::Typeset => CodeEntry::failure("E101"),
            Self::Docx => CodeEntry::failure("E102"),
            Self::Xlsx => CodeEntry::failure("E103"),
            Self::Bundle => CodeEntry::failure("E104"),
        }
    }
}
