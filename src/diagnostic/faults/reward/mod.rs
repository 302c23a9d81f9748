//! What can be wrong with what awards bring, and with the funds that pay.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::Term;

/// Rewards and funds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(RewardCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum RewardProblem {
    /// Funds whose parts are not what is paid.
    FundsDisagree { total: String, together: String },
    /// A list of payments where no award brings anything.
    NothingToPay { id: String },
    /// Funds of which some have shares and others not, or shares that are no whole.
    SharesDisagree { funds: Vec<String> },
    /// Two rewards for one award and kind of holder.
    SameReward { award: Term, first_line: usize },
    /// A reward that names a fund where funds pay by shares.
    FundOfShares { fund: String },
    /// Warning: an award brings otherwise than the law says.
    RewardUnlikeLaw {
        award: Term,
        holder: Term,
        given: Option<String>,
        law: String,
        source: Option<String>,
    },
    /// Warning: titles that are not paid beside a higher one of the same time.
    LowerTitlesUnpaid { names: Vec<String>, more: usize },
}

impl RewardCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::FundsDisagree => CodeEntry::error("D801"),
            Self::NothingToPay => CodeEntry::error("D802"),
            Self::SharesDisagree => CodeEntry::error("D803"),
            Self::SameReward => CodeEntry::error("D804"),
            Self::FundOfShares => CodeEntry::error("D805"),
            Self::RewardUnlikeLaw => CodeEntry::warning("D806"),
            Self::LowerTitlesUnpaid => CodeEntry::warning("D810"),
        }
    }
}
