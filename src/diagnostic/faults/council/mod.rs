//! What can be wrong with a council: who sits in it, who was away, by which rule it votes.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{PairedKey, Term};

/// Councils and those who sit in them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(CouncilCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum CouncilProblem {
    /// Someone absent, or presiding, who has no seat on that day; `until` if there was one.
    NotSeated {
        key: PairedKey,
        name: String,
        council: String,
        date: NaiveDate,
        until: Option<NaiveDate>,
        from: Option<NaiveDate>,
        likely: Option<String>,
    },
    /// Two heads at one time.
    TwoHeads {
        council: String,
        first: String,
        second: String,
    },
    /// One person with two seats at one time, or absent twice.
    SeatTwice { name: String, council: String },
    /// The meeting lists other members than the council has on that day.
    MembersDisagree {
        council: String,
        date: NaiveDate,
        lacking: Vec<String>,
        foreign: Vec<String>,
    },
    /// The meeting and its council have two rules of voting.
    RulesDisagree { council: String },
    /// Two rules of voting for one award; None for all that have no rule of their own.
    TwoRules {
        award: Option<Term>,
        first: String,
        second: String,
    },
    /// Who counts the ballots is named among the absent.
    TellerAbsent { name: String },
    /// Who presided is named among the absent.
    ChairAbsent { name: String },
    /// Nobody sits in it on that day.
    NobodySeated { council: String, date: NaiveDate },
    /// One person with two salutations in one meeting.
    OtherSalutation {
        name: String,
        said: String,
        other: String,
    },
    /// A meeting before the decision that founded its council.
    MetBeforeFounding {
        council: String,
        met: NaiveDate,
        founded: NaiveDate,
    },
}

impl CouncilCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::NotSeated => CodeEntry::error("H801"),
            Self::TwoHeads => CodeEntry::error("H802"),
            Self::SeatTwice => CodeEntry::error("H803"),
            Self::MembersDisagree => CodeEntry::error("H804"),
            Self::RulesDisagree => CodeEntry::error("H805"),
            Self::ChairAbsent => CodeEntry::error("H806"),
            Self::NobodySeated => CodeEntry::error("H807"),
            Self::OtherSalutation => CodeEntry::error("H809"),
            Self::MetBeforeFounding => CodeEntry::error("H808"),
            Self::TwoRules => CodeEntry::error("H810"),
            Self::TellerAbsent => CodeEntry::error("H811"),
        }
    }
}
