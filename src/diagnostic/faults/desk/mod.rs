//! What can be wrong at the desk: who may come in, and what was changed there.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::PathProblem;

/// Accounts, doors and the history of edits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(DeskCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum DeskProblem {
    /// No such version of a file is kept.
    NoVersion { file: String, version: u32 },
    /// A path that leads out of the working folder.
    OutsideFolder { file: String },
    /// A name that no account can have.
    AccountName { name: String },
    /// An account has that name.
    AccountTaken { name: String },
    /// A password that is guessed.
    WeakPassword { least: usize },
    /// Nobody would be left who gives accounts.
    LastIssuer { name: String },
    /// There is no such account.
    NoAccount { name: String },
    /// Others would come in over the network, and there are no accounts.
    AccountsNeeded,
    /// A certificate and its key that nothing can be encrypted with.
    BadCertificate { path: String, said: String },
    /// No copy of a working folder.
    NoCopy,
    /// The working folder cannot be written to, so that no desk can be opened there.
    ClosedFolder { problem: PathProblem },
}

impl DeskCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::NoVersion => CodeEntry::error("U890"),
            Self::OutsideFolder => CodeEntry::error("U891"),
            Self::AccountName => CodeEntry::error("U892"),
            Self::AccountTaken => CodeEntry::error("U893"),
            Self::WeakPassword => CodeEntry::error("U894"),
            Self::LastIssuer => CodeEntry::error("U895"),
            Self::NoAccount => CodeEntry::error("U896"),
            Self::AccountsNeeded => CodeEntry::error("U897"),
            Self::BadCertificate => CodeEntry::error("U898"),
            Self::NoCopy => CodeEntry::error("U899"),
            Self::ClosedFolder => CodeEntry::failure("U883"),
        }
    }
}
