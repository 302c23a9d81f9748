//! What can be wrong with a file before anybody asks what it says: reading, bytes, characters.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::PathProblem;

/// A file, its bytes and its characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(FileCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum FileProblem {
    /// A file or folder cannot be read.
    Unreadable { path: String, problem: PathProblem },
    /// A file is not UTF-8.
    NotUtf8 { byte: u8 },
    /// A character that no paper can carry.
    ControlCharacter { code: u32 },
    /// Warning: characters nobody can see were left out of a value.
    InvisibleCharacters { count: usize },
    /// Warning: decomposed Vietnamese letters were composed (NFC).
    Decomposed,
    /// Not a file of a disk: a folder, a device, a pipe.
    NotAFile { path: String },
    /// Too large for what it is.
    TooLarge { path: String, most_mb: u64 },
    /// Warning: the name of a file or folder is not UTF-8.
    NameNotUtf8 { name: String },
    /// A file or folder is there under a name that is nearly the one that is read.
    Misnamed { found: String, wanted: String },
    /// Warning: a copy beside the file that is read.
    CopyPassedOver { found: String, read: String },
    /// Warning: a file in the folder of a campaign that nothing reads.
    PassedOver { found: String, read: Vec<String> },
}

impl FileCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::Unreadable => CodeEntry::error("F101"),
            Self::NotUtf8 => CodeEntry::error("F102"),
            Self::ControlCharacter => CodeEntry::error("F103"),
            Self::InvisibleCharacters => CodeEntry::warning("F104"),
            Self::Decomposed => CodeEntry::warning("F105"),
            Self::NotAFile => CodeEntry::error("F106"),
            Self::TooLarge => CodeEntry::error("F107"),
            Self::NameNotUtf8 => CodeEntry::warning("F108"),
            Self::Misnamed => CodeEntry::error("F109"),
            Self::CopyPassedOver => CodeEntry::warning("F110"),
            Self::PassedOver => CodeEntry::warning("F165"),
        }
    }
}
