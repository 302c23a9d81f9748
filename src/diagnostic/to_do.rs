//! Faults by what has to be done about them.

use super::FaultKind;

/// What somebody has to do about a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ToDo {
    /// Fill in or mend data.
    FillIn,
    /// Look at a figure again.
    Figures,
    /// Decide something, and write it down.
    Decide,
    /// See what was issued.
    Issued,
    /// Look at a template or at the form of a paper.
    Templates,
    /// See to files and the computer.
    Files,
    /// Know how sure the law is.
    Law,
}

impl FaultKind {
    /// What has to be done.
    pub const fn calls_for(&self) -> ToDo {
        match self {
            Self::Yaml(_)
            | Self::Typing(_)
            | Self::Sheet(_)
            | Self::Key(_)
            | Self::Fact(_)
            | Self::List(_) => ToDo::FillIn,
            Self::Figure(_) | Self::Score(_) | Self::Reward(_) => ToDo::Figures,
            Self::Procedure(_) | Self::Council(_) => ToDo::Decide,
            Self::Register(_) | Self::Issue(_) | Self::Held(_) => ToDo::Issued,
            Self::Template(_)
            | Self::WordTemplate(_)
            | Self::Form(_)
            | Self::Font(_)
            | Self::Export(_)
            | Self::Word(_)
            | Self::Certificate(_) => ToDo::Templates,
            Self::File(_) | Self::Output(_) | Self::Edit(_) | Self::Desk(_) | Self::Usage(_) => ToDo::Files,
            Self::Law(_) => ToDo::Law,
        }
    }
}
