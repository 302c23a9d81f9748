//! What can be wrong with fonts and their letters.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// Fonts and their letters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
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

impl FontProblem {
    /// Whether a code point is one that a font may draw and a paper cannot print: those for private use, which PDF/A-2a forbids
    /// (ISO 19005-2, 6.2.11.7.3), noncharacters, the stand-in for an object, and signs that steer how others are drawn and are
    /// not seen.
    pub fn is_no_letter(letter: char) -> bool {
        let code = u32::from(letter);
        let is_noncharacter = code & 0xFFFE == 0xFFFE || matches!(code, 0xFDD0..=0xFDEF);
        let is_private = matches!(code, 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF);
        let stands_for_another = matches!(code, 0xFFF9..=0xFFFC);
        let steers =
            matches!(code, 0x2061..=0x2064 | 0x206A..=0x206F | 0xFE00..=0xFE0F | 0xE_0000..=0xE_0FFF);
        is_noncharacter || is_private || stands_for_another || steers
    }
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
