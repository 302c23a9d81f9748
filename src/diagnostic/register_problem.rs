//! What can be wrong with issued papers and their register.

use chrono::NaiveDate;

use super::{Blame, PathProblem, Severity};

/// What is wrong, with the facts a sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum RegisterProblem {
    // -- the database
    /// The file is not a register, or part of it is lost.
    Damaged { path: String },
    /// A later version of the program made it.
    Newer { path: String, version: i32 },
    /// It cannot be opened or written.
    Unusable { path: String, problem: PathProblem },
    /// Another process has held it for minutes.
    Busy { path: String },
    // -- numbers and days
    /// The number was given to another paper.
    NumberTaken {
        number: String,
        issuer: String,
        year: i32,
        holder: String,
        date: NaiveDate,
    },
    /// A higher number with an earlier day, or the other way round.
    NumberAgainstDate {
        number: String,
        date: NaiveDate,
        other: String,
        other_date: NaiveDate,
    },
    /// The same number for two papers of `papers.yaml`.
    SameNumber { number: String, other: String },
    /// `papers.yaml` says another number than the register.
    NumberDisagrees {
        id: String,
        found: String,
        issued: String,
    },
    /// The command says another number or day than `papers.yaml` does beside a number.
    TypedOtherwise {
        id: String,
        written: (String, NaiveDate),
        typed: (String, NaiveDate),
    },
    /// Not a number of a paper.
    BadNumber { found: String },
    /// No paper of the campaigns has that symbol.
    UnknownSymbol { symbol: String },
    /// A kind of paper that has no number was given one.
    KindWithoutNumber { id: String, number: String },
    /// A signed paper made elsewhere has a number already.
    NumberMissing { id: String },
    /// No day was said, and nobody was there to be asked.
    DayMissing { id: String, today: NaiveDate },
    /// A day that is none.
    BadDay { found: String },
    /// The day of an entry is not said, and there is nobody to ask.
    EntryDayMissing { today: NaiveDate },
    /// An entry about a paper on a day before the paper.
    EntryBeforePaper { found: NaiveDate, paper: NaiveDate },
    /// A reason has to be written.
    ReasonMissing { command: &'static str },
    /// The body's name is in the register in other letters.
    IssuerSpelledOtherwise { issuer: String, known: String },
    // -- the life of a paper
    /// It is issued already.
    AlreadyIssued {
        id: String,
        number: String,
        date: NaiveDate,
    },
    /// It is not issued.
    NotIssued { id: String },
    /// It cites a paper that has no number yet.
    CitesDraft { id: String, words: String },
    /// No letter in `papers.yaml` corrects or recalls it.
    LetterMissing { id: String, key: &'static str },
    /// Warning: an issued paper would read otherwise with today's inputs.
    InputsDiffer {
        id: String,
        number: String,
        changes: Vec<(String, String)>,
    },
    /// Warning: issued papers cite the one that has just ended.
    CitedBy { number: String, papers: Vec<String> },
    /// Nothing was issued that a book could hold; year 0 is all of them.
    NoBook { year: i32 },
    /// There is a file where the copy should go.
    BackupExists { path: String },
    // -- proofs
    /// A file of an issued paper in `output/` has other bytes.
    IssuedFileChanged { path: String, number: String },
    /// A row says something else than when it was written.
    RowChanged { row: u64, what: String },
    /// Rows are not there any more.
    RowsMissing { first: u64, last: u64 },
    /// A row does not follow the one before it.
    ChainBroken { row: u64 },
    /// The bytes kept of an issued paper are not those that were issued.
    KeptFileChanged { row: u64, name: String },
    /// The database's own check finds faults.
    Unsound { path: String },
    /// A receipt's row is not in the register.
    ReceiptWithoutRow { path: String, row: u64, number: String },
    /// A receipt and the register's row are not the same.
    ReceiptDisagrees { path: String, row: u64, number: String },
    /// Not a receipt.
    ReceiptUnreadable { path: String },
    /// Made again, a file has other bytes.
    RemadeDiffers { name: String, because: Vec<String> },
}

impl RegisterProblem {
    /// Whether the work can go on.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::InputsDiffer { .. } | Self::CitedBy { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Who must act.
    pub const fn blame(&self) -> Blame {
        match self {
            Self::Damaged { .. } | Self::Unusable { .. } | Self::Busy { .. } | Self::Unsound { .. } => {
                Blame::Machine
            }
            _ => Blame::User,
        }
    }
}
