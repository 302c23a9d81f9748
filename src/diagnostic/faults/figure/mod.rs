//! What can be wrong with the figures of indicators.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::IndicatorKey;

/// Figures that do not fit their indicator, its targets or its days.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(FigureCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum FigureProblem {
    /// Warning: the kind of an indicator is taken from its measure or name.
    KindTaken {
        indicator: String,
        measure: String,
        kind: &'static str,
    },
    /// Warning: that less is better is taken from the name of an indicator.
    LimitTaken { indicator: String },
    /// A key that an indicator of that kind cannot have.
    KeyNotForKind {
        indicator: String,
        key: IndicatorKey,
        kind: &'static str,
    },
    /// An indicator in percent that is said to be an amount.
    PercentAsAmount { indicator: String, measure: String },
    /// A figure where yes or no is asked for, or the other way round.
    WrongFigure {
        unit: String,
        indicator: String,
        found: String,
        kind: &'static str,
    },
    /// A part of a whole above 100.
    PercentOver100 {
        unit: String,
        indicator: String,
        found: String,
    },
    /// Warning: a number of things below zero.
    BelowZero {
        unit: String,
        indicator: String,
        found: String,
    },
    /// Figures that run to a day outside their review.
    AsOfOutside {
        review: String,
        day: NaiveDate,
        from: Option<NaiveDate>,
        until: NaiveDate,
    },
    /// A unit without a target of the time for which others have one.
    PeriodTargetMissing {
        unit: String,
        indicator: String,
        review: String,
    },
    /// A unit whose size a mean needs.
    SizeMissing {
        unit: String,
        indicator: String,
        size: String,
    },
    /// A yes/no indicator registered with no.
    NothingPromised { unit: String, indicator: String },
}

impl FigureCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::KindTaken => CodeEntry::warning("S101"),
            Self::LimitTaken => CodeEntry::warning("S110"),
            Self::KeyNotForKind => CodeEntry::error("S102"),
            Self::PercentAsAmount => CodeEntry::error("S103"),
            Self::WrongFigure => CodeEntry::error("S104"),
            Self::PercentOver100 => CodeEntry::error("S105"),
            Self::AsOfOutside => CodeEntry::error("S106"),
            Self::PeriodTargetMissing => CodeEntry::error("S107"),
            Self::SizeMissing => CodeEntry::error("S108"),
            Self::NothingPromised => CodeEntry::error("S109"),
            Self::BelowZero => CodeEntry::warning("S165"),
        }
    }
}
