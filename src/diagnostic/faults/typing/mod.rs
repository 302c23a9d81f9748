//! What can be wrong with what people type: letters that are others, names with slips, values that YAML would cut or glue.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;

/// Letters, names and values as they were typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(TypingCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum TypingProblem {
    /// An invisible character or an odd space outside values, or in one that is no text.
    OddCharacter { letter: char },
    /// A character that no paper can carry.
    Symbol { letter: char },
    /// Warning: letters that look like others were read as those.
    LookAlike {
        letter: char,
        word: String,
        meant: String,
    },
    /// Letters of an encoding older than Unicode.
    OldEncoding { encoding: &'static str, likely: String },
    /// Text after `#`, which YAML does not read.
    TextCut { read: String, cut: String },
    /// Lines that YAML would join.
    LinesGlued { joined: String },
    /// `: ` within a text, which YAML takes for a key.
    ColonInText { key: String },
    /// A figure that can be read in two ways.
    TwoReadings {
        found: String,
        thousands: String,
        decimals: String,
    },
    /// Warning: several spaces between two words.
    DoubledSpaces,
    /// Warning: a syllable of a name with a space in it.
    NameParted { name: String, likely: String },
    /// Warning: a name in small letters or in capitals.
    NameCase { name: String, likely: String },
    /// Warning: a digit in a name.
    NameDigit { name: String, digit: char },
    /// Warning: a syllable that Vietnamese does not have, and what its keys spell.
    NameSyllable {
        syllable: String,
        likely: Option<String>,
    },
    /// Warning: a name without marks.
    NameUnmarked { name: String, family: &'static str },
    /// Warning: a word of a name typed twice.
    NameDoubled {
        word: String,
        name: String,
        likely: String,
    },
    /// Warning: the name of a collective or a unit begins with a small letter.
    BodySmall { name: String, likely: String },
    /// Warning: a collective is written otherwise than the unit that it is.
    BodyOtherwise { name: String, unit: String },
    /// Warning: marks doubled, or behind a space.
    MarksBroken { found: String },
    /// Warning: a bracket or a quote that is not closed.
    MarkOpen { found: String, close: char },
    /// Warning: words that the paper prints before the value itself.
    LeadTwice { found: String, likely: String },
    /// Warning: a title or a post within a name.
    NameTitled { title: String, likely: String },
    /// A mark before or after a name or a post.
    StrayMark { found: String, likely: String },
    /// Warning: two spellings of what is probably one person.
    LikelyOne {
        name: String,
        other: String,
        line: Option<usize>,
    },
    /// Warning: words that stand within a sentence begin with a capital.
    CapitalWithin { found: String, likely: String },
    /// Warning: a text brings the mark of a list, and stands where the paper sets one; it was left out.
    MarkTwice { found: String },
    /// A mark in a name that no name has.
    NameMark { name: String, mark: char },
    /// A name or a post without a letter.
    NoLetters { found: String },
    /// A word whose letters were lost or not read back when it was copied: `Tr?n`, `Tr&#7847;n`.
    LettersLost { word: String },
    /// A comma for decimals within braces, where it parts two entries.
    DecimalComma { found: String },
    /// A comma in a text within braces, where it parts two entries.
    CommaInBraces { found: String },
    /// A key within braces without a colon, or without the space behind it.
    ColonGone { found: String, likely: String },
    /// Warning: a word of which there are few with other marks or capitals than it has, or shortened.
    NearlyWord { found: String, likely: String },
    /// Two salutations to choose from: `Ông/Bà`.
    SalutationOpen { found: String },
    /// A day in words that no calendar has.
    NoSuchDay { found: String },
    /// Warning: a word that no Vietnamese spelling has, and what its keys were meant for.
    Misspelt { word: String, likely: Option<String> },
}

impl TypingCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::OddCharacter => CodeEntry::error("N101"),
            Self::Symbol => CodeEntry::error("N102"),
            Self::LookAlike => CodeEntry::warning("N103"),
            Self::OldEncoding => CodeEntry::error("N104"),
            Self::TextCut => CodeEntry::error("N105"),
            Self::LinesGlued => CodeEntry::error("N106"),
            Self::ColonInText => CodeEntry::error("N107"),
            Self::TwoReadings => CodeEntry::error("N108"),
            Self::DoubledSpaces => CodeEntry::warning("N109"),
            Self::NameParted => CodeEntry::warning("N110"),
            Self::NameCase => CodeEntry::warning("N111"),
            Self::NameDigit => CodeEntry::warning("N112"),
            Self::NameSyllable => CodeEntry::warning("N113"),
            Self::NameTitled => CodeEntry::warning("N114"),
            Self::StrayMark => CodeEntry::error("N115"),
            Self::LikelyOne => CodeEntry::warning("N116"),
            Self::CapitalWithin => CodeEntry::warning("N117"),
            Self::MarkTwice => CodeEntry::warning("N118"),
            Self::NameUnmarked => CodeEntry::warning("N119"),
            Self::NameDoubled => CodeEntry::warning("N120"),
            Self::BodySmall => CodeEntry::warning("N121"),
            Self::BodyOtherwise => CodeEntry::warning("N122"),
            Self::MarksBroken => CodeEntry::warning("N123"),
            Self::MarkOpen => CodeEntry::warning("N124"),
            Self::LeadTwice => CodeEntry::warning("N125"),
            Self::NameMark => CodeEntry::error("N165"),
            Self::NoLetters => CodeEntry::error("N166"),
            Self::LettersLost => CodeEntry::error("N167"),
            Self::DecimalComma => CodeEntry::error("N168"),
            Self::CommaInBraces => CodeEntry::error("N126"),
            Self::ColonGone => CodeEntry::error("N127"),
            Self::NearlyWord => CodeEntry::warning("N170"),
            Self::NoSuchDay => CodeEntry::error("N169"),
            Self::Misspelt => CodeEntry::warning("N128"),
            Self::SalutationOpen => CodeEntry::error("N129"),
        }
    }
}
