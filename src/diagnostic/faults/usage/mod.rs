//! What can be wrong with what was asked for.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{Need, PathProblem};

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(UsageCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum UsageProblem {
    /// A word that is not an argument here.
    Unknown {
        word: String,
        suggestion: Option<String>,
    },
    /// An option without its value.
    ValueMissing { option: String },
    /// A value that is not allowed.
    BadValue {
        option: String,
        found: String,
        allowed: Vec<String>,
    },
    /// A word that the command cannot do without.
    WordMissing { word: String },
    /// A name of a file with a folder in it, or with another ending.
    BadFileName {
        option: String,
        found: String,
        ending: &'static str,
    },
    /// Several campaigns would write the same file.
    OneCampaign { option: String, campaigns: Vec<String> },
    /// Several campaigns have a paper of that id.
    SeveralCampaigns { paper: String, campaigns: Vec<String> },
    /// Facts that nobody said and nobody is there to ask for.
    FactsMissing { options: Vec<String> },
    /// No command at all.
    CommandMissing,
    /// Something else the argument parser refuses.
    Other,
    /// A code of faults that there is not.
    UnknownCode { found: String },
    /// The working folder has no campaign.
    NoCampaign { folder: String },
    /// A paper asked for by name that waits for data.
    PaperWaits { id: String, missing: Vec<Need> },
    /// The id of a row that stands for many papers, where one is wanted.
    OneOfMany { id: String, papers: Vec<String> },
    /// An issued paper whose pages cannot be drawn, because the register keeps other words than are made today.
    NoPictures { id: String },
    /// A folder that cannot be watched.
    NotWatched { folder: String, problem: PathProblem },
    /// The desk cannot listen at its address.
    NotOpened { port: Option<u16>, problem: PathProblem },
    /// The work stopped and nobody said why.
    Unsaid { command: String },
}

impl UsageCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::Unknown => CodeEntry::error("U101"),
            Self::ValueMissing => CodeEntry::error("U102"),
            Self::BadValue => CodeEntry::error("U103"),
            Self::WordMissing => CodeEntry::error("U104"),
            Self::BadFileName => CodeEntry::error("U105"),
            Self::OneCampaign => CodeEntry::error("U106"),
            Self::SeveralCampaigns => CodeEntry::error("U107"),
            Self::FactsMissing => CodeEntry::error("U860"),
            Self::CommandMissing => CodeEntry::error("U108"),
            Self::Other => CodeEntry::error("U109"),
            Self::UnknownCode => CodeEntry::error("U112"),
            Self::NoCampaign => CodeEntry::error("U110"),
            Self::PaperWaits => CodeEntry::error("U111"),
            Self::OneOfMany => CodeEntry::error("U113"),
            Self::NoPictures => CodeEntry::error("U880"),
            Self::NotWatched => CodeEntry::failure("U881"),
            Self::NotOpened => CodeEntry::failure("U882"),
            Self::Unsaid => CodeEntry::failure("U114"),
        }
    }
}
