//! Stage 2: records become values that cannot be wrong. Office, campaign, plan, papers, kinds; texts, ids, days.

mod basis;
mod brief;
mod campaign;
mod date;
mod id;
mod kinds;
mod office;
mod papers;
mod plan;
mod ranges;
mod text;

pub use basis::Basis;
pub use brief::Brief;
pub use campaign::{AwardForm, Campaign, Form, Period, Review, ReviewKind};
pub use date::{Date, Validity};
pub use id::{Id, unique};
pub use kinds::{AddresseesRule, Kind, Kinds, Shape};
pub use office::{AuthorityStep, IssuingBody, Office, Prefix, Signatory};
pub use papers::{PaperEntry, Papers, Recipient};
pub use plan::{BasisLayout, Content, Criteria, CriteriaSubject, Plan, Task};
pub use ranges::{Range, Ranges};
pub use text::{Line, OneOrMore, Text};
