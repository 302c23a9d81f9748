//! The parts that papers play in a campaign, by which others cite and follow them.

use strum::{IntoStaticStr, VariantArray};

use crate::input::decoded_by_word;

/// The part of a paper in a campaign; those before the count in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PaperRole {
    /// The plan.
    Plan,
    /// Minutes of the council.
    Minutes,
    /// A submission to who decides.
    Submission,
    /// A decision on awards.
    Decision,
    /// The payment of a decision.
    Payment,
    /// The count of ballots, on the day of the minutes.
    Count,
    /// The notice of what the council proposes.
    Notice,
    /// The decision on the plan of the conference that ends a review.
    Conference,
    /// The invitation to that conference.
    Invitation,
    /// Its programme.
    Programme,
}

decoded_by_word!(PaperRole);
