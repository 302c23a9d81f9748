//! What can be wrong with a paper that depends on issued ones, or that nobody could ever mend once it is issued.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// A paper held against what is issued.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(HeldCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum HeldProblem {
    /// It follows an issued paper that today's inputs would make with other words; no changes where they make none at all.
    FollowsOther {
        id: String,
        on: String,
        number: String,
        date: NaiveDate,
        changes: Vec<(String, String)>,
    },
    /// Warning: the same, and the office wrote down why it goes on.
    GoesOn {
        id: String,
        on: String,
        number: String,
        date: NaiveDate,
        reason: String,
        changes: Vec<(String, String)>,
    },
    /// Warning: a draft does.
    DraftFollowsOther {
        id: String,
        on: String,
        number: String,
        date: NaiveDate,
    },
    /// It pays others, or other amounts, than the issued decision that it carries out: name, what was decided, what it says; empty
    /// for one who is not there.
    AwardsDiffer {
        id: String,
        decision: String,
        number: String,
        date: NaiveDate,
        rows: Vec<(String, String, String)>,
    },
    /// Warning: a draft does.
    DraftAwardsDiffer {
        id: String,
        decision: String,
        number: String,
        date: NaiveDate,
        rows: Vec<(String, String, String)>,
    },
    /// The register does not keep the text that is to be copied, and today's inputs make another one.
    OriginalLost {
        id: String,
        of: String,
        number: String,
        changes: Vec<(String, String)>,
    },
    /// An issued decision has awarded the same to the same.
    AwardedBefore {
        id: String,
        name: String,
        award: String,
        by: String,
        number: String,
        date: NaiveDate,
    },
    /// Two decisions list the same persons for the same awards.
    AwardedTwice {
        first: String,
        second: String,
        names: Vec<String>,
        more: usize,
    },
    /// A blank or a placeholder stands in its words.
    BlankLeft {
        id: String,
        blank: String,
        words: String,
    },
}

impl HeldCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::FollowsOther => CodeEntry::error("R501"),
            Self::GoesOn => CodeEntry::warning("R502"),
            Self::DraftFollowsOther => CodeEntry::warning("R503"),
            Self::AwardsDiffer => CodeEntry::error("R504"),
            Self::DraftAwardsDiffer => CodeEntry::warning("R505"),
            Self::OriginalLost => CodeEntry::error("R506"),
            Self::AwardedBefore => CodeEntry::error("R507"),
            Self::AwardedTwice => CodeEntry::error("R508"),
            Self::BlankLeft => CodeEntry::error("R509"),
        }
    }
}
