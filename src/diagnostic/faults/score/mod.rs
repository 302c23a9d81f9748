//! What can be wrong with tables of points.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::Term;

/// Points, totals, ranks and classes that do not agree with their table.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(ScoreCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum ScoreProblem {
    /// Points below zero or above the most that there are.
    PointsOutside {
        unit: String,
        criterion: String,
        found: String,
        most: Option<String>,
    },
    /// Criteria without points, of one who scored others.
    CriteriaMissing {
        unit: String,
        scorer: &'static str,
        criteria: Vec<String>,
    },
    /// A total that is not the sum of its points.
    TotalDisagrees {
        unit: String,
        found: String,
        computed: String,
    },
    /// A rank that is not the one by the points.
    RankDisagrees {
        unit: String,
        found: u32,
        computed: Option<u32>,
    },
    /// A class that is not the one by the points.
    ClassDisagrees {
        unit: String,
        found: String,
        total: String,
        computed: Option<String>,
    },
    /// Criteria that do not come to what the table is out of.
    MostDisagrees { found: String, computed: String },
    /// Points for which no class is there.
    NoBand { unit: String, total: String },
    /// A class that does not begin below the one before it, or has its name.
    BandNotLower { name: String, first_line: usize },
    /// A paper of a review with several tables that names none.
    TableNotChosen { id: String, tables: Vec<String> },
    /// Points of one who does not score by the table.
    NotItsScorer {
        unit: String,
        key: &'static str,
        scorer: &'static str,
    },
    /// A most that most units exceed.
    MostExceeded {
        criterion: String,
        most: String,
        units: usize,
    },
    /// An amount of the table that has to be above zero.
    NotAboveZero { key: &'static str, found: String },
    /// More units of a class than it may have.
    ClassOverQuota {
        class: String,
        units: usize,
        of: usize,
        most: usize,
    },
    /// Warning: units of a kind that is scored, and that are not.
    UnitsLeftOut { units: Vec<String> },
    /// Warning: a unit that its rank proposes and that is not among the proposed.
    ProposedNotListed { unit: String, award: Term },
    /// Warning: a unit among the proposed that its rank does not propose.
    ListedNotProposed {
        unit: String,
        award: Term,
        rank: Option<u32>,
    },
}

impl ScoreCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::PointsOutside => CodeEntry::error("S850"),
            Self::CriteriaMissing => CodeEntry::error("S851"),
            Self::TotalDisagrees => CodeEntry::error("S852"),
            Self::RankDisagrees => CodeEntry::error("S853"),
            Self::ClassDisagrees => CodeEntry::error("S854"),
            Self::MostDisagrees => CodeEntry::error("S855"),
            Self::NoBand => CodeEntry::error("S856"),
            Self::BandNotLower => CodeEntry::error("S857"),
            Self::TableNotChosen => CodeEntry::error("S858"),
            Self::NotItsScorer => CodeEntry::error("S859"),
            Self::MostExceeded => CodeEntry::error("D850"),
            Self::NotAboveZero => CodeEntry::error("D851"),
            Self::ClassOverQuota => CodeEntry::error("D852"),
            Self::UnitsLeftOut => CodeEntry::warning("D853"),
            Self::ProposedNotListed => CodeEntry::warning("D854"),
            Self::ListedNotProposed => CodeEntry::warning("D855"),
        }
    }
}
