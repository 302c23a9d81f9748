//! Stage 2: records become values that cannot be wrong. Office, campaign, plan, papers, kinds; texts, ids, days.

mod award_law;
mod awardees;
mod basis;
mod brief;
mod campaign;
mod campaign_files;
mod ceremony;
mod collation;
mod date;
mod dossier;
mod expansion;
mod figures;
mod id;
mod issued;
mod kinds;
mod marks;
mod meeting;
mod money;
mod number_words;
mod office;
mod paper_act;
mod paper_entry;
mod paper_number;
mod papers;
mod plan;
mod quantity;
mod ranges;
mod review_file;
mod text;
mod units;

pub use award_law::{
    Addition, Authority, Award, AwardLaw, BaseSalary, Bases, Bonus, Coefficient, Confidence, Confirmation,
    Decider, Endorsement, Factor, Found, Grounds, Holders, LawBasis, LawOn, LawRule, MoneyClause, Refusal,
    Regime, Row,
};
pub use awardees::{Awardee, AwardeeKind, Awardees, EarlierAward, ListOrder, OnCertificate, Sex, WorkRole};
pub use basis::Basis;
pub use brief::{Brief, Series, review};
pub use campaign::{AwardForm, Campaign, Period, Review, ReviewKind};
pub use campaign_files::{CampaignFiles, Overdue};
pub use ceremony::{Ceremony, ProgrammeItem};
pub use collation::{Collation, PersonalName};
pub use date::{Date, Validity};
pub use dossier::{Dossier, IssuedPapers};
pub use expansion::drafts;
pub use figures::{Decimals, Share, counted, parse_thousands, thousands};
pub use id::{Id, unique};
pub use issued::Issued;
pub use kinds::{AddresseesRule, Kind, Kinds, OnePer, PaperRole, Shape};
pub use marks::{Circulation, Secrecy, SigningTime, Urgency};
pub use meeting::{BallotCount, Meeting, Member, Vote, VoteMethod};
pub use money::{Dong, NotDong, Rounding, Thousandths, bonus};
pub use number_words::{EmptyTens, NumberWording, Thousand, capitalised, dong_words, number_words};
pub use office::{AuthorityStep, IssuingBody, Numbering, Office, Prefix, Signatory};
pub use paper_act::{Correction, PaperAct};
pub use paper_entry::{OneOf, PaperEntry};
pub use paper_number::PaperNumber;
pub use papers::{PaperRow, Papers, Recipient, Signer};
pub use plan::{BasisLayout, Content, Criteria, CriteriaSubject, Plan, Task};
pub use quantity::Quantity;
pub use ranges::{Range, Ranges};
pub use review_file::{FieldResult, Fund, Narrative, ReviewFile};
pub use text::{Line, OneOrMore, Text};
pub use units::{
    ByIndicator, Entries, Indicator, Received, ReceivedPaper, Unit, UnitHead, UnitKind, Units, unknown,
};
