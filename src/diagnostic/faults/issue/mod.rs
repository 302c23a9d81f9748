//! What can be wrong with the act of issuing: numbers that skip, days that cannot be, papers that ended meanwhile.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{KnownDay, LetterPart, SignedCause};

/// The act of issuing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(IssueCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum IssueProblem {
    // -- numbers
    /// It would leave numbers before it without a paper.
    NumberSkips {
        number: String,
        last: String,
        date: NaiveDate,
        next: String,
    },
    /// A series would begin above 01.
    SeriesBegunLate {
        number: String,
        issuer: String,
        year: i32,
    },
    /// No office issues so many.
    NumberTooHigh { number: String, highest: u32 },
    /// The last number of the series is the highest that there is.
    SeriesEnded {
        year: i32,
        last: String,
        row: u64,
        highest: u32,
    },
    // -- days
    /// Far from the planned day.
    DayFarFromPlan {
        id: String,
        date: NaiveDate,
        planned: NaiveDate,
        days: u32,
    },
    /// It has not come yet.
    DayAfterToday { date: NaiveDate, today: NaiveDate },
    /// Today would be before the last paper.
    ClockBehind {
        today: NaiveDate,
        last: String,
        last_date: NaiveDate,
    },
    /// Before the day of the last paper.
    DayBeforeLast {
        date: NaiveDate,
        last: String,
        last_date: NaiveDate,
        row: u64,
    },
    /// A paper of the series, of an earlier day, has a number in papers.yaml and is not entered yet.
    NumberWaits {
        id: String,
        number: String,
        date: NaiveDate,
    },
    /// In another year than the campaign.
    DayOutsideCampaign { date: NaiveDate, first: i32, last: i32 },
    /// Far from the day of the review.
    DayFarFromReview {
        id: String,
        date: NaiveDate,
        review: String,
        review_date: NaiveDate,
        days: u32,
    },
    /// On the wrong side of a day that the paper is bound to.
    DayAgainst {
        id: String,
        date: NaiveDate,
        known: KnownDay,
        known_date: NaiveDate,
    },
    // -- signed outside
    /// The file that came back is no PDF.
    SignedNoPdf { path: String },
    /// It has no signature.
    SignedByNobody { path: String },
    /// It does not begin with the file that would be issued.
    SignedOtherwise {
        path: String,
        id: String,
        cause: SignedCause,
    },
    // -- letters about an issued paper
    /// A letter that is to be drafted lacks a part.
    LetterLacks { lacks: LetterPart },
    // -- the life of a paper
    /// It would get another number than the one that was shown.
    NumberMoved { id: String, shown: String, now: String },
    /// It would read otherwise than it was shown.
    PageMoved { id: String },
    /// Another process replaced, recalled or dropped it.
    EndedMeanwhile { id: String, number: String, row: u64 },
}

impl IssueCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::NumberSkips => CodeEntry::error("I101"),
            Self::SeriesBegunLate => CodeEntry::error("I102"),
            Self::NumberTooHigh => CodeEntry::error("I103"),
            Self::SeriesEnded => CodeEntry::error("I104"),
            Self::NumberWaits => CodeEntry::error("I105"),
            Self::DayFarFromPlan => CodeEntry::error("I301"),
            Self::DayAfterToday => CodeEntry::error("I302"),
            Self::ClockBehind => CodeEntry::error("I303"),
            Self::DayBeforeLast => CodeEntry::error("I304"),
            Self::DayOutsideCampaign => CodeEntry::error("I305"),
            Self::DayFarFromReview => CodeEntry::error("I306"),
            Self::DayAgainst => CodeEntry::error("I307"),
            Self::NumberMoved => CodeEntry::error("I202"),
            Self::PageMoved => CodeEntry::error("I203"),
            Self::SignedNoPdf => CodeEntry::error("I501"),
            Self::SignedByNobody => CodeEntry::error("I502"),
            Self::SignedOtherwise => CodeEntry::error("I503"),
            Self::LetterLacks => CodeEntry::error("I801"),
            Self::EndedMeanwhile => CodeEntry::error("I201"),
        }
    }
}
