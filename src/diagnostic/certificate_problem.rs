//! What can be wrong with certificates, their stocks and printers.

use super::{Blame, Severity};

/// What is wrong, with the facts a sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum CertificateProblem {
    // -- the stock
    /// A field lies partly outside the sheet.
    BoxOutsidePage { field: String, page: String },
    /// Not a length of a sheet.
    BadLength { key: String, found: String },
    /// The smallest size is larger than the size.
    SizesReversed { size: String, least: String },
    /// The calligraphic face is neither bold nor slanted.
    ScriptHasOneFace,
    /// Not `#rrggbb`.
    BadColour { found: String },
    /// `{…}` that is not a fact.
    UnknownFact {
        found: String,
        known: Vec<&'static str>,
        suggestion: Option<String>,
    },
    /// A picture that is none.
    PictureUnusable { path: String },
    /// No field of the stock has a name for such subjects.
    NoNameField { subject: &'static str },
    /// Warning: a vector picture, which DOCX cannot show.
    PictureNotInDocx { path: String },
    // -- the printer
    /// Not `A=20.8,19.2`.
    BadReading { found: String },
    /// A name that is not safe as a file name.
    BadPrinterName { found: String },
    /// Fewer than two crosses, or the same twice.
    TooFewReadings { found: usize },
    /// No printer is so wrong: in percent and degrees.
    PrinterTooWrong {
        scale: String,
        turn: String,
        shift_mm: String,
    },
    /// The readings contradict each other.
    ReadingsDisagree { worst_mm: String },
    /// Measured with another size of sheet.
    OtherSheet { profile: String, page: String },
    // -- what was asked
    /// Which decision is not said, and there is not just one.
    WhichDecision { decisions: Vec<String> },
    /// The paper awards nobody.
    NotADecision { id: String },
    /// Not issued: only proofs.
    OnlyProof { id: String },
    /// Not numbers of a list.
    BadRows { found: String },
    /// A number that the list does not have.
    NoSuchRow { row: String, last: String },
    /// A reprint names its rows.
    ReprintWithoutRows,
    /// There is nothing to print.
    NothingToPrint { id: String },
    /// Today's inputs name another signatory than the issued decision.
    OtherSigner { now: String, decided: String },
    // -- a record
    /// Warning: the stock is not for such an award.
    OtherAward {
        row: u32,
        name: String,
        award: String,
        stock: String,
    },
    /// It does not fit even in the smallest letters.
    DoesNotFit {
        row: u32,
        name: String,
        field: String,
        text: String,
        room: String,
        lines: u32,
        least: String,
    },
    /// What all certificates say does not fit.
    CommonDoesNotFit { field: String, text: String },
    /// A face lacks a letter of what all certificates say.
    CommonLacksLetter { field: String, letter: char },
    /// A face lacks a letter of it.
    LacksLetter {
        row: u32,
        name: String,
        field: String,
        letter: char,
    },
    /// The file says something else than the issued decision.
    NotAsDecided {
        row: u32,
        key: &'static str,
        now: String,
        decided: String,
    },
    /// The awardee is not in the file any more.
    NotInFile { row: u32, name: String, id: String },
    /// The words of `on_certificate` are not those of the record.
    OtherWords {
        row: u32,
        name: String,
        key: &'static str,
    },
}

impl CertificateProblem {
    /// Whether the work can go on.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::PictureNotInDocx { .. } | Self::OtherAward { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Who must act.
    pub const fn blame(&self) -> Blame {
        Blame::User
    }
}
