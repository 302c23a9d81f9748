//! What can be wrong with tables of points.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

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
    /// Two classes that begin at the same points, or have one name.
    SameBand { name: String, first_line: usize },
    /// A paper of a review with several tables that names none.
    TableNotChosen { id: String, tables: Vec<String> },
    /// Points of one who does not score by the table.
    NotItsScorer {
        unit: String,
        key: &'static str,
        scorer: &'static str,
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
            Self::SameBand => CodeEntry::error("S857"),
            Self::TableNotChosen => CodeEntry::error("S858"),
            Self::NotItsScorer => CodeEntry::error("S859"),
        }
    }
}
