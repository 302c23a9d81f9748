//! What can come of a proposal in the council.

use serde_json::{Value as Json, json};

use crate::diagnostic::Term;
use crate::input::{Decode, Decoder, Node, Schemas};

/// What came of someone's proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The council has not voted yet.
    Pending,
    /// Enough members agreed.
    Passed,
    /// Too few members agreed: it stands in the minutes and the count, and in no list, submission or decision.
    NotPassed,
    /// Taken back before the vote by who proposed it.
    Withdrawn,
    /// Not to be awarded now: under discipline, investigation, complaint.
    Barred,
    /// Left for a later meeting.
    PutOff,
}

impl Outcome {
    /// Those that a file can say, by their words.
    const WORDS: [(&'static str, Self); 5] = [
        ("dat", Self::Passed),
        ("khong-dat", Self::NotPassed),
        ("rut", Self::Withdrawn),
        ("khong-du-dieu-kien", Self::Barred),
        ("hoan", Self::PutOff),
    ];

    /// Whether lists, submissions and decisions are about it.
    pub const fn goes_on(self) -> bool {
        match self {
            Self::Pending | Self::Passed => true,
            Self::NotPassed | Self::Withdrawn | Self::Barred | Self::PutOff => false,
        }
    }

    /// Whether the council votes on it.
    pub const fn is_voted(self) -> bool {
        match self {
            Self::Pending | Self::Passed | Self::NotPassed => true,
            Self::Withdrawn | Self::Barred | Self::PutOff => false,
        }
    }

    /// As minutes say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "chưa xét",
            Self::Passed => "đạt",
            Self::NotPassed => "không đạt",
            Self::Withdrawn => "rút đề nghị",
            Self::Barred => "chưa đủ điều kiện",
            Self::PutOff => "để lại xét sau",
        }
    }
}

impl From<Outcome> for Term {
    fn from(it: Outcome) -> Self {
        let word = Outcome::WORDS.into_iter().find(|(_, known)| *known == it);
        Self {
            word: word.map_or("", |(word, _)| word),
            name: it.name(),
        }
    }
}

impl Decode for Outcome {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.one_of(node, key, &Self::WORDS)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": Self::WORDS.map(|(word, _)| word)})
    }
}
