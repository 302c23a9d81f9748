//! An award that is known of: whose, which, by whom, and whether it stands.

use crate::model::{AwardeeKind, Date, Decider, Dong, Outcome, Sex, WorkRole};
use crate::pipeline::Happened;

/// An award that somebody got, lost, was proposed for, or says to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAward {
    /// Whose.
    pub who: Who,
    /// As the decision's list says it: `Giấy khen của Chủ tịch UBND phường`.
    pub award: String,
    /// The form or title alone: `Giấy khen`.
    pub form: String,
    /// Who decides it.
    pub(in crate::pipeline) decider: Option<Decider>,
    /// Number and symbol of the decision; of a declared award what the list says of it.
    pub decision: Option<String>,
    /// The day of the decision.
    pub date: Option<Date>,
    /// The year of the decision.
    pub year: Option<i32>,
    /// The money that the decision gives.
    pub(in crate::pipeline) amount: Option<Dong>,
    /// The campaign's folder in `inputs/`.
    pub campaign: String,
    /// Its name, where its files can be read.
    pub campaign_name: Option<String>,
    /// The id of the decision, of one in the register.
    pub paper: Option<String>,
    /// The row of the decision in the register.
    pub(in crate::pipeline) decision_row: Option<u64>,
    /// Its number in the book of awards, which certificates bear.
    pub book_number: Option<String>,
    /// Whether it stands.
    pub state: AwardState,
    /// What else there is to say, in the order of time.
    pub notes: Vec<AwardNote>,
}

/// Who has an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// Id in the campaign's list.
    pub(in crate::pipeline) awardee: Option<String>,
    /// The name alone: `Nguyễn Thị Mẫu Anh`.
    pub name: String,
    /// As papers say it: `Bà Nguyễn Thị Mẫu Anh`.
    pub full_name: String,
    /// Other names that papers or lists have: corrected, or changed since.
    pub other_names: Vec<String>,
    /// What it is; None where no list says so any more.
    pub(in crate::pipeline) kind: Option<AwardeeKind>,
    pub(in crate::pipeline) sex: Option<Sex>,
    pub(in crate::pipeline) role: Option<WorkRole>,
    /// Year of birth.
    pub born: Option<u32>,
    /// Name of the unit.
    pub unit: Option<String>,
    /// Post, unit and address as lists say them.
    pub place: String,
}

/// Whether an award stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AwardState {
    /// Given by a decision in the register, which is in force.
    InForce,
    /// Given by a decision that is in force no more.
    Ended(Happened),
    /// Given by a level above, as the office has written down.
    FromAbove,
    /// The list of papers has a decision with its number, and the register has not.
    NotEntered,
    /// A level above refused it, perhaps with a reason.
    Refused(Option<String>),
    /// Proposed, and no decision of the register gives it: what came of it so far.
    Proposed(Proposal),
    /// Received before, as the list of a campaign says; no decision of the register.
    Declared,
}

/// What came of a proposal that no decision followed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposal {
    /// The council has not voted, or does not vote on it.
    Pending,
    /// The council agreed.
    Passed,
    /// The council did not.
    NotPassed,
    /// Taken back.
    Withdrawn,
    /// Not to be awarded now.
    Barred,
    /// Left for later.
    PutOff,
}

/// What is to be said of an award beside whether it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AwardNote {
    /// A letter corrected the decision: which, and in what words, where they are this award's.
    Corrected {
        /// Number and symbol of the letter.
        by: String,
        /// What was printed, and what is right.
        words: Option<(String, String)>,
    },
    /// The certificate was printed again, for a reason.
    Reprinted(String),
}

impl KnownAward {
    /// Whether it counts: given, and not taken back.
    pub const fn stands(&self) -> bool {
        matches!(self.state, AwardState::InForce | AwardState::FromAbove)
    }

    /// The money, as papers say it: `1.053.000`.
    pub fn amount(&self) -> Option<String> {
        self.amount.map(|amount| amount.to_string())
    }

    /// The day as papers say it; the year where that is all that is known; empty where nothing is.
    pub fn day(&self) -> String {
        let year = || self.year.map(|year| year.to_string());
        self.date.map(Date::in_figures).or_else(year).unwrap_or_default()
    }

    /// Who decides, by kind of office: `Chủ tịch Ủy ban nhân dân cấp xã`.
    pub fn level(&self) -> Option<&'static str> {
        self.decider.map(Decider::name)
    }
}

impl Who {
    /// `cá nhân`, `tập thể`, `hộ gia đình`.
    pub fn kind(&self) -> Option<&'static str> {
        self.kind.map(AwardeeKind::name)
    }
}

impl From<Outcome> for Proposal {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Pending => Self::Pending,
            Outcome::Passed => Self::Passed,
            Outcome::NotPassed => Self::NotPassed,
            Outcome::Withdrawn => Self::Withdrawn,
            Outcome::Barred => Self::Barred,
            Outcome::PutOff => Self::PutOff,
        }
    }
}
