//! What can be wrong with the arguments of the program.

/// What is wrong with the arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// No command at all.
    CommandMissing,
    /// Something else the argument parser refuses.
    Other,
}
