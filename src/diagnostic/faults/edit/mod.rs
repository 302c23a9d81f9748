//! What can be wrong with a change that the program makes in a file of the user.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// One value that goes into a file of `inputs/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(EditCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum EditProblem {
    /// The file has no such place, or what stands there is of another kind.
    NoPlace { path: String },
    /// The change cannot be written so that everything else stays as it is.
    NotSafe { path: String },
    /// What goes away has a comment.
    CommentLost { path: String, comment: String },
    /// The file was changed since it was read.
    ChangedSince { file: String },
    /// A file or folder that is to be made stands there already.
    AlreadyThere { path: String },
}

impl EditCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::NoPlace => CodeEntry::error("V101"),
            Self::NotSafe => CodeEntry::error("V102"),
            Self::CommentLost => CodeEntry::error("V103"),
            Self::ChangedSince => CodeEntry::error("V104"),
            Self::AlreadyThere => CodeEntry::error("V105"),
        }
    }
}
