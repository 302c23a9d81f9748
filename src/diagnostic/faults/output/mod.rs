//! What can be wrong with the files of `output/`.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::PathProblem;

/// Files that are written, or stand where ours go.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(OutputCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum OutputProblem {
    /// A file that someone edited since it was made.
    EditedSince { path: String },
    /// A file that stands where one of ours goes and was not made by this program.
    ForeignFile { path: String },
    /// A name that is asked for belongs to a file of a paper.
    NameInUse { option: String, name: String },
    /// A folder of the office's own files is no place for those that are made.
    OutOfPlace { path: String },
    /// A file or folder cannot be written.
    Unwritable { path: String, problem: PathProblem },
    /// A file of a paper cannot be written that has its number.
    IssuedUnwritten { path: String, problem: PathProblem },
    /// What a command answers cannot be written where it was sent.
    AnswerLost { problem: PathProblem },
    /// The list of written files cannot be understood.
    ManifestDamaged { path: String },
    /// Warning: an edited file was kept under another name.
    KeptCopy { path: String, copy: String },
}

impl OutputCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::EditedSince => CodeEntry::error("W101"),
            Self::ForeignFile => CodeEntry::error("W102"),
            Self::NameInUse => CodeEntry::error("W106"),
            Self::OutOfPlace => CodeEntry::error("W109"),
            Self::Unwritable => CodeEntry::failure("W103"),
            Self::IssuedUnwritten => CodeEntry::failure("W107"),
            Self::AnswerLost => CodeEntry::failure("W108"),
            Self::ManifestDamaged => CodeEntry::failure("W104"),
            Self::KeptCopy => CodeEntry::warning("W105"),
        }
    }
}
