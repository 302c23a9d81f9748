//! The steps of a campaign that kinds of papers belong to.

use strum::{IntoStaticStr, VariantArray};

use crate::input::decoded_by_word;

/// A step of a campaign, in the order in which they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// Phát động: the plan, what units register.
    Launch,
    /// Theo dõi: reminders.
    FollowUp,
    /// Sơ kết, tổng kết: points and reports.
    Review,
    /// Hội đồng: ballots, minutes, the notice of the result.
    Council,
    /// Trình khen thưởng: submissions and what goes with them.
    Proposal,
    /// Quyết định khen thưởng.
    Decision,
    /// Chi tiền thưởng.
    Money,
    /// Trao thưởng: conference, invitation, programme.
    Ceremony,
    /// Copies, corrections, an office's own kinds.
    #[default]
    Other,
}

decoded_by_word!(Step);
