//! What can be wrong with how awards come about: the vote, the notice, the dossier, the bases, who signs by whose power.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{SignatureRule, Term};

/// How awards come about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(ProcedureCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum ProcedureProblem {
    /// Ballots, or their count, where the council voted by raised hands.
    BallotsByHands { what: String, review: String },
    /// Ballots on each case, or their count, where the council voted once on the whole list.
    BallotsOfList { review: String },
    /// The votes on one are not those of the ballots that were counted.
    VotesAgainstCount {
        name: String,
        agree: u32,
        disagree: u32,
        blank: u32,
        valid: u32,
        invalid: u32,
    },
    /// Two hours of one meeting in the wrong order.
    HoursOutOfOrder { earlier: String, later: String },
    /// The lines above a signature do not go with who decides.
    SignatureDisagrees { found: String, rule: SignatureRule },
    /// A submission or a decision before the days for opinions are over.
    NoticeTooShort {
        notice: String,
        days: u32,
        until: NaiveDate,
        /// Each with its day.
        papers: Vec<(String, NaiveDate)>,
    },
    /// A decider of whom the office does not say the name.
    DeciderUnnamed { award: Term, decider: Term },
    /// A submission that goes by someone of whom the office does not say the name.
    ThroughUnnamed { id: String, through: Term },
    /// A dossier without a paper that the law wants in it.
    DossierLacks {
        id: String,
        submission: bool,
        minutes: bool,
        count: bool,
        reports: Vec<String>,
    },
    /// Warning: a submission for someone whose report on achievements nobody has.
    ReportsMissing { id: String, names: Vec<String> },
    /// Warning: a submission by the usual procedure with which no minutes go.
    MinutesMissing { id: String },
    /// A submission that is to be issued without such a report.
    SubmissionIncomplete { id: String, names: Vec<String> },
    /// A report on achievements that more sign than confirm it and report.
    ThirdSignature { id: String, signers: Vec<String> },
    /// Minutes signed by another than presided, or than wrote them.
    MinutesSignedByAnother {
        id: String,
        found: String,
        said: String,
        wrote: bool,
    },
    /// Warning: TL. or TUQ. before the title of one who is no head of a unit.
    ByOrderOfNoHead { prefix: &'static str, found: String },
    /// Warning: a count that another signs than counted.
    CountSignedByAnother {
        id: String,
        found: String,
        tellers: Vec<String>,
    },
    /// Warning: what a People's Committee says, signed by its head in his own name.
    CommitteeUnnamed { id: String, found: String },
    /// Warning: a submission signed by another seat or office than the signer has in the meeting.
    SeatedOtherwise {
        id: String,
        name: String,
        found: String,
        said: String,
    },
    /// Warning: votes by ballot that nobody counted.
    BallotsUncounted { review: String },
    /// Warning: a submission signed by who decides on it.
    AsksOneself {
        id: String,
        name: String,
        decision: String,
    },
    /// Warning: one name under two signatures of one paper.
    OneSignsTwice { id: String, name: String },
    /// Warning: a decision on awards that nobody proposed.
    ProposedByNobody { id: String },
    /// Warning: a decision on awards to whose decider no submission goes.
    NothingSubmitted { id: String },
    /// Warning: a submission that goes past a level that lies between.
    LevelPassedOver {
        id: String,
        decider: Term,
        between: Term,
    },
    /// Warning: a report that asks a body something and does not go there.
    AsksNoReader { id: String, asked: String },
    /// Warning: a submission that does not say what came of asking for opinions.
    OpinionsUnsaid { id: String, notice: String },
    /// Someone on two ballots of one vote.
    OnTwoBallots {
        name: String,
        first: String,
        second: String,
    },
    /// Warning: one post of one unit, and two names for it.
    TwoInOnePost {
        post: String,
        name: String,
        other: String,
    },
    /// Warning: one name at the head of two units.
    HeadOfTwo {
        name: String,
        unit: String,
        other: String,
    },
    /// Warning: a post of another body, or of another place, than the unit.
    PostOfAnother {
        name: String,
        post: String,
        said: String,
    },
    /// A dossier whose submission goes to another decider.
    DossierOfAnother { id: String, submission: String },
    /// A decision without a basis.
    NoBasis { id: String },
    /// Warning: a basis that may have ended, by a row that nobody confirmed.
    BasisDoubtful { basis: String, date: NaiveDate },
    /// Warning: people proposed on a clause that offers several grounds, and none is said.
    GroundUnsaid {
        id: String,
        clause: String,
        grounds: Vec<String>,
        names: Vec<String>,
    },
    /// A ground that the clause does not offer.
    GroundUnknown {
        name: String,
        clause: String,
        grounds: Vec<String>,
    },
    /// Warning: persons proposed for a movement of the decider's level, which the plan does not carry out.
    MovementOfOwn {
        id: String,
        decider: Term,
        names: Vec<String>,
    },
    /// Warning: an invitation that speaks of awards as given before they are decided.
    InvitedUndecided {
        id: String,
        date: NaiveDate,
        decision: String,
        decided: Option<NaiveDate>,
        said: Option<String>,
    },
    /// Warning: awards that the programme leaves out because nobody has decided them.
    AwardsWait {
        id: String,
        date: NaiveDate,
        awards: Vec<String>,
    },
    /// Warning: the result of another review was made public, that of this one not.
    NoticeOfOneReview { id: String, notice: String },
    /// Warning: a cover list without the notice that the submission rests on.
    NoticeNotEnclosed { id: String, notice: String },
    /// Warning: a reminder that leaves more days than there are before the report.
    ReminderTooLong {
        id: String,
        days: u32,
        until: NaiveDate,
        report: String,
        date: NaiveDate,
    },
    /// Warning: words of the meeting that say other working days than the notice leaves.
    DaysSaidOtherwise { review: String, said: String, days: u32 },
    /// Warning: words of the plan that say another day than the key by which papers are late.
    DueSaidOtherwise {
        key: String,
        said: NaiveDate,
        due: NaiveDate,
    },
    /// A decision of the level above that is by the office's own decider.
    OwnDecision { decider: Term },
    /// Warning: a decision of a chairman with the symbol of another body.
    DecisionOfOther { decider: Term, number: String },
    /// Warning: a decision of a level to which nobody was proposed.
    DecisionOnNobody { decider: Term },
    /// A name for the office's own decider that is not its head's.
    DeciderMisnamed { found: String, expected: String },
    /// A decider named by the level only.
    DeciderVague { found: String },
    /// Warning: a submission that is not addressed to who decides, nor to the level that it goes by.
    AddressedElsewhere {
        id: String,
        wanted: String,
        found: Vec<String>,
    },
    /// A body of a district on a day on which there are none.
    DistrictGone {
        id: String,
        named: Vec<String>,
        ended: NaiveDate,
    },
    /// Warning: a basis that the paper prints already.
    BasisTwice { basis: String },
    /// Warning: who counts the ballots and does not sit in the council.
    TellerNoMember { name: String },
    /// Warning: who sits in the council, or counts, and is voted on.
    JudgesOwnAward { name: String, counts: bool },
    /// Warning: a rule by which half of the votes or less are enough.
    LowThreshold { threshold: String },
    /// Words at the head or the foot of a paper that are not in capitals, in full, with the marks they have.
    NotInCapitals { found: String, printed: String },
    /// Warning: who was absent is written down as having spoken.
    AbsentTookPart { name: String },
}

impl ProcedureCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::BallotsByHands => CodeEntry::error("H101"),
            Self::VotesAgainstCount => CodeEntry::error("H102"),
            Self::HoursOutOfOrder => CodeEntry::error("H103"),
            Self::SignatureDisagrees => CodeEntry::error("H104"),
            Self::NoticeTooShort => CodeEntry::error("H105"),
            Self::DeciderUnnamed => CodeEntry::error("H106"),
            Self::ThroughUnnamed => CodeEntry::error("H720"),
            Self::DossierLacks => CodeEntry::error("H107"),
            Self::ReportsMissing => CodeEntry::warning("H108"),
            Self::MinutesMissing => CodeEntry::warning("H112"),
            Self::DossierOfAnother => CodeEntry::error("H109"),
            Self::NoBasis => CodeEntry::error("H110"),
            Self::BasisDoubtful => CodeEntry::warning("H111"),
            Self::AbsentTookPart => CodeEntry::warning("H165"),
            Self::ReminderTooLong => CodeEntry::warning("H666"),
            Self::DaysSaidOtherwise => CodeEntry::warning("H665"),
            Self::OwnDecision => CodeEntry::error("H113"),
            Self::DecisionOnNobody => CodeEntry::warning("H680"),
            Self::DecisionOfOther => CodeEntry::warning("H685"),
            Self::DeciderMisnamed => CodeEntry::error("H114"),
            Self::DeciderVague => CodeEntry::error("H115"),
            Self::AddressedElsewhere => CodeEntry::warning("H667"),
            Self::DistrictGone => CodeEntry::error("H116"),
            Self::BasisTwice => CodeEntry::warning("H668"),
            Self::TellerNoMember => CodeEntry::warning("H669"),
            Self::JudgesOwnAward => CodeEntry::warning("H677"),
            Self::LowThreshold => CodeEntry::warning("H678"),
            Self::NotInCapitals => CodeEntry::error("H117"),
            Self::BallotsOfList => CodeEntry::error("H118"),
            Self::DueSaidOtherwise => CodeEntry::warning("H679"),
            Self::SubmissionIncomplete => CodeEntry::error("H601"),
            Self::ThirdSignature => CodeEntry::error("H602"),
            Self::MinutesSignedByAnother => CodeEntry::error("H603"),
            Self::ByOrderOfNoHead => CodeEntry::warning("H660"),
            Self::CountSignedByAnother => CodeEntry::warning("H661"),
            Self::LevelPassedOver => CodeEntry::warning("H662"),
            Self::AsksNoReader => CodeEntry::warning("H663"),
            Self::OpinionsUnsaid => CodeEntry::warning("H664"),
            Self::GroundUnsaid => CodeEntry::warning("H670"),
            Self::GroundUnknown => CodeEntry::error("H671"),
            Self::MovementOfOwn => CodeEntry::warning("H672"),
            Self::InvitedUndecided => CodeEntry::warning("H673"),
            Self::AwardsWait => CodeEntry::warning("H674"),
            Self::NoticeOfOneReview => CodeEntry::warning("H675"),
            Self::NoticeNotEnclosed => CodeEntry::warning("H676"),
            Self::OnTwoBallots => CodeEntry::error("H681"),
            Self::TwoInOnePost => CodeEntry::warning("H682"),
            Self::HeadOfTwo => CodeEntry::warning("H683"),
            Self::PostOfAnother => CodeEntry::warning("H684"),
            Self::SeatedOtherwise => CodeEntry::warning("H686"),
            Self::CommitteeUnnamed => CodeEntry::warning("H690"),
            Self::OneSignsTwice => CodeEntry::warning("H691"),
            Self::ProposedByNobody => CodeEntry::warning("H692"),
            Self::NothingSubmitted => CodeEntry::warning("H693"),
            Self::BallotsUncounted => CodeEntry::warning("H694"),
            Self::AsksOneself => CodeEntry::warning("H695"),
        }
    }
}
