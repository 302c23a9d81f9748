//! What can be wrong with facts that are each well written: days, references, units, awardees, votes, money.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{DateName, ReferencePart, Term, Thing};

/// Facts that do not agree.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(FactCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum FactProblem {
    /// Two days in the wrong order.
    DatesOutOfOrder {
        earlier: DateName,
        earlier_date: NaiveDate,
        later: DateName,
        later_date: NaiveDate,
    },
    /// Warning: two papers are out of order, and the office said why.
    OrderExplained {
        earlier: String,
        later: String,
        reason: String,
    },
    /// Something that had not begun, or had ended, on the paper's day.
    NotInForce {
        what: Thing,
        id: String,
        date: NaiveDate,
    },
    /// `as_written` and the parsed reference say different things.
    ReferenceDisagrees {
        part: ReferencePart,
        value: String,
        as_written: String,
    },
    /// A result of something the unit did not register.
    ResultWithoutTarget { unit: String, indicator: String },
    /// The same subject twice in one review.
    SameSubject { name: String, first_line: usize },
    /// Warning: someone who may not be awarded now.
    Barred {
        name: String,
        reason: String,
        voted: bool,
    },
    /// Votes that are not as many as the members present.
    VotesDisagree {
        name: String,
        found: String,
        expected: String,
    },
    /// Ballots that do not add up.
    BallotsDisagree {
        issued: u32,
        returned: u32,
        valid: u32,
        invalid: u32,
    },
    /// Someone in the list without a vote.
    VoteMissing { name: String, review: String },
    /// Warning: someone whom the council did not accept.
    BelowThreshold {
        name: String,
        agree: u32,
        members: u64,
        percent: String,
        /// `2/3`; None for more than half.
        threshold: Option<String>,
        /// Whether of those present, and not of all members.
        present: bool,
    },
    /// More money than the fund has.
    FundExceeded {
        fund: String,
        total: String,
        available: String,
    },
    /// A `select` that takes nobody of its review.
    NobodySelected { id: String, review: String },
    /// A payment of those of several decisions.
    PaymentOfSeveral { id: String, decisions: Vec<String> },
    /// What the office says came of a proposal is not what its votes make of it.
    OutcomeAgainstVotes {
        name: String,
        outcome: Term,
        agree: u32,
        voters: u64,
        threshold: String,
    },
    /// Votes on one who was withdrawn, put off or barred.
    VotedAnyway { name: String, outcome: Term },
    /// A share of votes that is none.
    NotAThreshold { found: String },
    /// An award that the council has no rule of voting for.
    NoVotingRule { award: Term },
    /// Two answers of the level above on one.
    AnsweredTwice { name: String, id: String },
    /// A paper in the register is older than the one that it stands on.
    IssuedBefore {
        earlier: String,
        earlier_date: NaiveDate,
        later: String,
        later_date: NaiveDate,
    },
    /// A copy of a kind of paper that copies of its form are not made from.
    CopyOfAnotherKind {
        form: String,
        of: String,
        kind: String,
        wanted: String,
    },
    /// A sheet for each guest, of a kind of paper that has none.
    NoSheetPerGuest { id: String, kind: String },
    /// A draft for another body, which gives it number and day itself.
    PaperOfAnother {
        id: String,
        body: String,
        number: Option<String>,
    },
    /// A paper that cites itself.
    CitesItself { id: String },
    /// Warning: a basis that is nearly a document that is known: another day or number.
    BasisMisquoted { basis: String, likely: String },
    /// Warning: a unit reported, without a figure of what it registered.
    TargetWithoutResult { unit: String, indicators: Vec<String> },
    /// A number whose year is not that of its day.
    NumberOfOtherYear { number: String, date: NaiveDate },
    /// Warning: an achievement that lasts beyond its decision.
    AchievementUnfinished {
        name: String,
        to: NaiveDate,
        id: String,
        date: NaiveDate,
    },
    /// An award received before that is later than the review.
    EarlierIsLater {
        name: String,
        award: String,
        year: u32,
        review: NaiveDate,
    },
    /// A salutation of the other sex.
    SexDisagrees { salutation: String, sex: &'static str },
    /// Two units of one name.
    UnitTwice { name: String, first_line: usize },
    /// Warning: an award received before, and a decision on it of another year.
    EarlierOfTwoYears {
        name: String,
        award: String,
        year: u32,
        date: NaiveDate,
    },
    /// Warning: a number less than that of an earlier day.
    NumberFalls {
        number: String,
        date: NaiveDate,
        other: String,
        other_number: String,
        other_date: NaiveDate,
    },
    /// Warning: a numbered paper of a day on which nobody works.
    DayOff { id: String, date: NaiveDate },
    /// An award after death to what is no person.
    DeceasedNoPerson { name: String },
    /// A deceased person who is to receive the award.
    ReceiverIsDeceased { name: String, receiver: String },
    /// Warning: someone proposed whose unit has sent no report of the review.
    NoReportOfUnit {
        name: String,
        unit: String,
        review: String,
        by: NaiveDate,
    },
    /// Warning: an achievement that lasts beyond the meeting that considered it.
    AchievedAfterMeeting {
        name: String,
        to: NaiveDate,
        met: NaiveDate,
    },
    /// Warning: one document cited with two numbers, or two days.
    SourceOfTwo { basis: String, other: String },
    /// Warning: a letter that corrects what a paper decides.
    ContentCorrected {
        id: String,
        printed: String,
        right: String,
    },
    /// Warning: an earlier award among the titles that is a form, or the other way.
    TitleOtherwise {
        name: String,
        award: String,
        title: bool,
    },
    /// A correction that changes nothing.
    CorrectedToSame { id: String, printed: String },
    /// Warning: one form of award twice in a campaign, for times that overlap.
    AwardedForOneTime {
        name: String,
        award: Term,
        first: String,
        second: String,
    },
    /// Two decisions of one level on the same.
    DecidedByTwo {
        decider: Term,
        first: String,
        second: String,
    },
    /// Warning: a document within words that was not in force.
    RepealedInWords { found: String },
}

impl FactCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::DatesOutOfOrder => CodeEntry::error("D101"),
            Self::OrderExplained => CodeEntry::warning("D102"),
            Self::NotInForce => CodeEntry::error("D103"),
            Self::ReferenceDisagrees => CodeEntry::error("D104"),
            Self::ResultWithoutTarget => CodeEntry::error("D105"),
            Self::SameSubject => CodeEntry::error("D106"),
            Self::Barred => CodeEntry::warning("D107"),
            Self::VotesDisagree => CodeEntry::error("D108"),
            Self::BallotsDisagree => CodeEntry::error("D109"),
            Self::VoteMissing => CodeEntry::error("D110"),
            Self::BelowThreshold => CodeEntry::warning("D111"),
            Self::FundExceeded => CodeEntry::error("D112"),
            Self::SexDisagrees => CodeEntry::error("D113"),
            Self::UnitTwice => CodeEntry::error("D114"),
            Self::DeceasedNoPerson => CodeEntry::error("D115"),
            Self::ReceiverIsDeceased => CodeEntry::error("D116"),
            Self::BasisMisquoted => CodeEntry::warning("D165"),
            Self::TargetWithoutResult => CodeEntry::warning("D179"),
            Self::NumberOfOtherYear => CodeEntry::error("D178"),
            Self::AchievementUnfinished => CodeEntry::warning("D166"),
            Self::EarlierIsLater => CodeEntry::error("D167"),
            Self::RepealedInWords => CodeEntry::warning("D168"),
            Self::EarlierOfTwoYears => CodeEntry::warning("D169"),
            Self::NumberFalls => CodeEntry::warning("D170"),
            Self::DayOff => CodeEntry::warning("D171"),
            Self::NoReportOfUnit => CodeEntry::warning("D172"),
            Self::AchievedAfterMeeting => CodeEntry::warning("D173"),
            Self::SourceOfTwo => CodeEntry::warning("D174"),
            Self::ContentCorrected => CodeEntry::warning("D175"),
            Self::AwardedForOneTime => CodeEntry::warning("D176"),
            Self::TitleOtherwise => CodeEntry::warning("D177"),
            Self::IssuedBefore => CodeEntry::error("D501"),
            Self::NobodySelected => CodeEntry::error("D701"),
            Self::PaymentOfSeveral => CodeEntry::error("D702"),
            Self::OutcomeAgainstVotes => CodeEntry::error("D703"),
            Self::VotedAnyway => CodeEntry::error("D704"),
            Self::NotAThreshold => CodeEntry::error("D705"),
            Self::NoVotingRule => CodeEntry::error("D706"),
            Self::AnsweredTwice => CodeEntry::error("D707"),
            Self::DecidedByTwo => CodeEntry::error("D708"),
            Self::CopyOfAnotherKind => CodeEntry::error("D710"),
            Self::NoSheetPerGuest => CodeEntry::error("D711"),
            Self::PaperOfAnother => CodeEntry::error("D720"),
            Self::CitesItself => CodeEntry::error("D750"),
            Self::CorrectedToSame => CodeEntry::error("D751"),
        }
    }
}
