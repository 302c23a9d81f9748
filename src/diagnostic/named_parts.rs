//! Closed sets that faults name by the words of the files: keys, parts of papers and of references.

use strum::{Display, IntoStaticStr};

use super::Language;

/// A key that another excludes or needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, IntoStaticStr)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
pub enum PairedKey {
    /// Who typed a paper.
    #[cfg_attr(test, default)]
    Typist,
    /// How many copies there are.
    Copies,
    /// The office of a signatory.
    Position,
    /// The step of authority of one who acts in an office.
    #[strum(serialize = "prefix: Q.")]
    Acting,
    /// The paper that is copied.
    CopyOf,
    /// The paper that a letter corrects.
    Corrects,
    /// The paper that a letter recalls.
    Recalls,
    /// The papers of a cover list.
    Contents,
    /// What a letter corrects.
    Corrections,
    /// The Điều that are copied.
    Excerpt,
    /// When the original was signed.
    SignedAt,
    /// The votes of a review.
    Votes,
    /// The council meeting of a review.
    Meeting,
}

/// What two keys have to do with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Default))]
pub enum Pairing {
    /// The first needs the second.
    Needs,
    /// They exclude each other.
    #[cfg_attr(test, default)]
    Excludes,
}

/// A part of a reference to another document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "each is the key of that name")]
pub enum ReferencePart {
    #[cfg_attr(test, default)]
    Kind,
    Number,
    Issuer,
    Subject,
    Date,
}

/// A part of a paper that its row gives and its template places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Default))]
#[expect(missing_docs, reason = "each is a part of an official paper")]
pub enum PaperPart {
    #[cfg_attr(test, default)]
    Addressees,
    Recipients,
    Signature,
    SecretarysSignature,
}

impl PaperPart {
    /// The element that places it.
    pub(super) const fn element(self) -> &'static str {
        match self {
            Self::Addressees => "addressees",
            Self::Recipients => "recipients",
            Self::Signature => "signature",
            Self::SecretarysSignature => "signature use=\"secretary\"",
        }
    }

    /// The key that gives it.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Addressees => "addressees",
            Self::Recipients => "recipients",
            Self::Signature => "signatory",
            Self::SecretarysSignature => "secretary",
        }
    }
}

/// What a certificate says of its awardee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "each is the key of that name")]
pub enum AwardPart {
    #[cfg_attr(test, default)]
    Name,
    Place,
    Achievement,
    Award,
}

/// What a stock has besides its boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Default))]
pub enum StockPart {
    /// Where the national emblem stands.
    #[cfg_attr(test, default)]
    Emblem,
    /// One of its lines, counted from 1.
    Rule(usize),
}

impl StockPart {
    /// In words.
    pub(super) fn said(self, language: Language) -> String {
        match self {
            Self::Emblem => language
                .say("chỗ đặt Quốc huy (`emblem`)", "the emblem (`emblem`)")
                .to_owned(),
            Self::Rule(nth) => language.say(
                format!("đường kẻ thứ {nth} trong `rules`"),
                format!("line {nth} of `rules`"),
            ),
        }
    }
}

/// A letter about an issued paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Default))]
pub enum Letter {
    /// It corrects the paper.
    #[cfg_attr(test, default)]
    Correction,
    /// It calls the paper back.
    Recall,
}

impl Letter {
    /// The key that names the paper.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Correction => "corrects",
            Self::Recall => "recalls",
        }
    }

    /// Its kind of paper.
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Correction => "cong-van-dinh-chinh",
            Self::Recall => "cong-van-thu-hoi",
        }
    }
}

/// What enters the register only with a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display)]
#[cfg_attr(test, derive(Default))]
#[strum(serialize_all = "snake_case")]
pub enum Reasoned {
    /// A certificate that is printed again.
    #[strum(serialize = "certificates --reprint")]
    Reprint,
    /// A spoilt sheet of stock.
    Spoilt,
    /// A number that is dropped.
    #[cfg_attr(test, default)]
    Void,
}
