//! What a row of the register says, and the chain that ties each row to the one before it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Receipt;
use super::hash::{hex, sha256};
use crate::model::{AwardLine, Date, PaperNumber};

/// A row. Rows are only added; none is ever changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its place, from 1, without gaps.
    pub seq: u64,
    /// The row it is about: of a cancellation the paper's, of a line in the book of awards the decision's.
    pub of: Option<u64>,
    /// Whose series; full name of the issuing body.
    pub issuer: String,
    /// Which series of the issuer: `QĐ`, `chung`, `công văn`, `sổ khen thưởng`; empty where there is no number.
    pub series: String,
    /// Its number, once and for ever.
    pub number: Option<PaperNumber>,
    /// What stands after the number: `QĐ-UBND`.
    pub symbol: String,
    /// The day of the paper or of the event; its year is the series' year.
    pub date: Date,
    /// The campaign's folder in `inputs/`.
    pub campaign: String,
    /// Id of the paper.
    pub paper: String,
    /// What happened.
    pub event: Event,
    /// For which account of the desk; None at the terminal, at a desk without accounts, and in rows of older programs.
    pub account: Option<String>,
    /// The event as the register keeps it, letter by letter.
    pub(super) facts: String,
    /// The hash of the row before it; 64 zeros for the first.
    pub previous: String,
    /// Its own hash: of everything above.
    pub hash: String,
}

/// What a row keeps in one text: what happened, and for whom.
#[derive(Serialize, Deserialize)]
struct Facts<E> {
    #[serde(flatten)]
    event: E,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account: Option<String>,
}

/// What a row records, and for which account, out of the text that the register keeps.
pub(super) fn recorded(facts: &str) -> serde_json::Result<(Event, Option<String>)> {
    let facts: Facts<Event> = serde_json::from_str(facts)?;
    Ok((facts.event, facts.account))
}

/// What a row records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// A paper was issued.
    Issued(Box<IssuedFacts>),
    /// An awardee of an issued decision was entered in the book of awards.
    Awarded(Box<AwardFacts>),
    /// The paper was replaced by the one of row `by` (Điều 18.3).
    Replaced {
        /// Row of the paper that takes its place.
        by: u64,
    },
    /// Its form was corrected by the letter of row `by` (Điều 18.3).
    Corrected {
        /// Row of the letter.
        by: u64,
    },
    /// It was called back by the letter of row `by` (Điều 18.4).
    Recalled {
        /// Row of the letter.
        by: u64,
    },
    /// The number is void: of the paper of row `of`, or a number that no paper got.
    Voided {
        /// Why, in the office's words.
        reason: String,
    },
    /// A certificate was printed again under its number.
    Reprinted {
        /// Why, in the office's words.
        reason: String,
    },
    /// Sheets of stock were spoilt.
    Spoilt {
        /// How many sheets.
        sheets: u32,
        /// Why, in the office's words.
        reason: String,
    },
}

impl Event {
    /// Its name in the register.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Issued(_) => "issued",
            Self::Awarded(_) => "awarded",
            Self::Replaced { .. } => "replaced",
            Self::Corrected { .. } => "corrected",
            Self::Recalled { .. } => "recalled",
            Self::Voided { .. } => "voided",
            Self::Reprinted { .. } => "reprinted",
            Self::Spoilt { .. } => "spoilt",
        }
    }

    /// Whether it ends the paper of its row: the paper's id is free for a new issue.
    pub const fn ends(&self) -> bool {
        match self {
            Self::Replaced { .. } | Self::Recalled { .. } | Self::Voided { .. } => true,
            Self::Issued(_)
            | Self::Awarded(_)
            | Self::Corrected { .. }
            | Self::Reprinted { .. }
            | Self::Spoilt { .. } => false,
        }
    }
}

/// Where a number came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The register gave it.
    Allocated,
    /// Another system gave it, or a hand wrote it.
    Entered,
    /// As entered, and the paper itself was made elsewhere: there are no files.
    Elsewhere,
}

/// What the register of outgoing papers says of one (Phụ lục IV, mẫu sổ đăng ký văn bản đi), and what proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedFacts {
    /// Name of the kind and what the paper is about: `Quyết định Về việc …`.
    pub title: String,
    /// Who signed.
    pub signer: String,
    /// Who receives it, one a line.
    pub recipients: Vec<String>,
    /// Who keeps the archived copy.
    pub archive: String,
    /// How many copies, where the office says so.
    pub copies: Option<u32>,
    /// Where the number came from.
    pub origin: Origin,
    /// Why number and day do not follow the order, where they do not.
    pub reason: Option<String>,
    /// The files, by name.
    pub files: Vec<FileFacts>,
    /// The file that came back signed, where the paper was signed outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedFacts>,
    /// SHA-256 of its words, which are kept beside the files.
    pub words: String,
    /// What they were made from.
    pub receipt: Receipt,
}

/// A PDF that was signed outside: its kept bytes begin with those that this program made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedFacts {
    /// Its name among the files.
    pub name: String,
    /// SHA-256 of the bytes that this program made, hexadecimal.
    pub made: String,
    /// How many bytes those are.
    pub made_bytes: u64,
}

impl SignedFacts {
    /// Whether bytes begin with what this program made.
    pub fn begins(&self, bytes: &[u8]) -> bool {
        let length = usize::try_from(self.made_bytes).unwrap_or(usize::MAX);
        bytes
            .get(..length)
            .is_some_and(|begin| sha256(begin) == self.made)
    }
}

impl IssuedFacts {
    /// Hash of a file as this program makes it: of one that came back signed that of its beginning.
    pub fn made(&self, file: &FileFacts) -> String {
        let signed = self.signed.as_ref().filter(|signed| signed.name == file.name);
        signed.map_or_else(|| file.sha256.clone(), |signed| signed.made.clone())
    }
}

/// A file of an issued paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its name in the campaign's output folder.
    pub name: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
}

/// What the book of awards says of one awardee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwardFacts {
    /// Its line of the decision's list.
    #[serde(flatten)]
    pub line: AwardLine,
    /// `58/QĐ-UBND` of the decision.
    pub decision: String,
}

/// Under which name the words of an issued paper are kept beside its files.
pub const WORDS: &str = "words";

/// Under which name its tree is kept, from which copies are made. Its words are those of [`WORDS`], whose hash the row has.
pub const TREE: &str = "tree";

/// The hash before the first row.
pub(super) const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

impl Row {
    /// The hash that a row with these contents has: SHA-256 of every part with its length before it, so that no part can
    /// run into the next.
    pub fn proof(&self) -> String {
        let number = self.number.map(|number| number.to_string());
        let parts = [
            self.seq.to_string(),
            self.of.map(|of| of.to_string()).unwrap_or_default(),
            self.issuer.clone(),
            self.series.clone(),
            number.unwrap_or_default(),
            self.symbol.clone(),
            self.date.to_string(),
            self.campaign.clone(),
            self.paper.clone(),
            self.facts.clone(),
            self.previous.clone(),
        ];
        let mut hash = Sha256::new();
        for part in &parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hex(&hash.finalize())
    }

    /// Gives a new row its place in the chain.
    pub(super) fn seal(&mut self, seq: u64, previous: String) {
        self.seq = seq;
        let facts = Facts {
            event: &self.event,
            account: self.account.clone(),
        };
        self.facts = serde_json::to_string(&facts).unwrap_or_default();
        self.previous = previous;
        self.hash = self.proof();
    }

    /// Who has the number: the paper and its campaign, or the reason why it was dropped.
    pub fn described(&self) -> String {
        match &self.event {
            Event::Voided { reason } => format!("“{reason}”"),
            Event::Issued(_)
            | Event::Awarded(_)
            | Event::Replaced { .. }
            | Event::Corrected { .. }
            | Event::Recalled { .. }
            | Event::Reprinted { .. }
            | Event::Spoilt { .. } => format!("`{}` ({})", self.paper, self.campaign),
        }
    }

    /// What it is about, in a few words.
    pub(crate) fn named(&self) -> String {
        let number = self.number_symbol();
        let parts = [self.campaign.as_str(), self.paper.as_str(), number.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }

    /// `58/QĐ-UBND`; the paper's id where there is no number.
    pub fn cited(&self) -> String {
        if self.number.is_some() {
            self.number_symbol()
        } else {
            self.paper.clone()
        }
    }

    /// What a fault says of a row that gives a number or issues a paper: whose it is, number, day.
    pub fn given(&self) -> Option<(String, String, chrono::NaiveDate)> {
        let gives = match self.event {
            Event::Issued(_) => true,
            Event::Voided { .. } => self.number.is_some(),
            Event::Awarded(_)
            | Event::Replaced { .. }
            | Event::Corrected { .. }
            | Event::Recalled { .. }
            | Event::Reprinted { .. }
            | Event::Spoilt { .. } => false,
        };
        gives.then(|| (self.described(), self.number_symbol(), *self.date))
    }

    /// `58/QĐ-UBND`; empty where there is no number.
    pub fn number_symbol(&self) -> String {
        let known = self.number.map(|number| number.with_symbol(&self.symbol));
        known.map(|known| known.to_string()).unwrap_or_default()
    }
}
