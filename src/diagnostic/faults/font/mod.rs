//! What can be wrong with fonts and their letters.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// Fonts and their letters.
#[derive(Debug, Clone, PartialEq, Eq, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(FontCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum FontProblem {
    /// A letter that a face of the font lacks.
    MissingGlyph { letter: char, face: String },
    /// A face is missing in the font folder.
    FaceMissing { folder: String, face: String },
    /// A font file cannot be used.
    Unusable { file: String },
}

impl FontCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::MissingGlyph => CodeEntry::error("G101"),
            Self::FaceMissing => CodeEntry::error("G102"),
            Self::Unusable => CodeEntry::error("G103"),
        }
    }
}
