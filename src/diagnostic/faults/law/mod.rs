//! What the award law says against a paper, and what the program is not sure of.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::Term;

/// The award law.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(LawCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum LawProblem {
    /// A decider who may not give an award on that day.
    NoAuthority {
        decider: Term,
        award: Term,
        date: NaiveDate,
        source: String,
        deciders: Vec<Term>,
    },
    /// An award that is not for such a holder.
    WrongHolder {
        award: Term,
        holder: Term,
        source: String,
    },
    /// Warning: a row of the law is known from one source.
    OneSource { row: String, source: String },
    /// Warning: a row of the law stands on the office's word.
    OfficeAnswers {
        row: String,
        by: String,
        reason: String,
        source: String,
    },
    /// Warning: a basis is not printed, as the office has not confirmed it.
    LeftOut {
        row: String,
        text: String,
        source: String,
    },
    /// Warning: what to look after under the law of that day.
    Caution { text: String },
    /// The office's word on a row lacks who read the original, or what.
    WordIncomplete,
    /// A row of the office with the id of another.
    RowIdTaken { id: String },
    /// A row that replaces another and does not say from which day on.
    ReplacesWithoutDay { row: String },
    /// A title where the awards are for what no title is for.
    TitleForOccasion { award: Term, occasion: String },
    /// An award that is not given on that day.
    AwardNotInForce {
        award: Term,
        date: NaiveDate,
        source: String,
    },
}

impl LawCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::NoAuthority => CodeEntry::error("L101"),
            Self::WrongHolder => CodeEntry::error("L102"),
            Self::OneSource => CodeEntry::warning("L103"),
            Self::OfficeAnswers => CodeEntry::warning("L104"),
            Self::LeftOut => CodeEntry::warning("L105"),
            Self::Caution => CodeEntry::warning("L106"),
            Self::WordIncomplete => CodeEntry::error("L891"),
            Self::RowIdTaken => CodeEntry::error("L651"),
            Self::ReplacesWithoutDay => CodeEntry::error("L652"),
            Self::AwardNotInForce => CodeEntry::error("L653"),
            Self::TitleForOccasion => CodeEntry::error("L654"),
        }
    }
}
