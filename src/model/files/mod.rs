//! What each input file says, key by key, and what its groups are.

mod awardee_names;
mod awardees;
mod basis;
mod campaign;
mod ceremony;
mod entries;
mod indicator;
mod issuing_rules;
mod kinds;
mod meeting;
mod office;
mod paper_act;
mod papers;
mod plan;
mod ranges;
mod review_file;
mod unit_result;
mod units;

pub use awardees::{Awardee, AwardeeKind, Awardees, EarlierAward, ListOrder, OnCertificate, Sex, WorkRole};
pub use basis::Basis;
pub use campaign::{AwardForm, Campaign, Period, Review, ReviewKind};
pub use ceremony::{Ceremony, ProgrammeItem};
pub use entries::Entries;
pub use indicator::{Better, Indicator, IndicatorKind, Total};
pub use issuing_rules::IssuingRules;
pub use kinds::{AddresseesRule, DayRule, Kind, Kinds, OnePer, PaperRole, Shape};
pub use meeting::{BallotCount, Meeting, Member, Vote, VoteMethod};
pub use office::{AuthorityStep, IssuingBody, Numbering, Office, Prefix, Signatory};
pub use paper_act::{Correction, PaperAct};
pub use papers::{PaperRow, Papers, Recipient, Signer};
pub use plan::{BasisLayout, Content, Criteria, CriteriaSubject, Plan, Task};
pub use ranges::{Range, Ranges};
pub use review_file::{FieldResult, Fund, Narrative, ReviewFile, UpperDecision};
pub use unit_result::{ByIndicator, Figure, UnitResult};
pub use units::{Received, ReceivedPaper, Unit, UnitHead, UnitKind, Units};
