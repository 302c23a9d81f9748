//! What can be wrong with issued papers and their register.

mod explained;
mod words;

use chrono::NaiveDate;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

pub(super) use words::changed;

use super::CodeEntry;
use crate::diagnostic::{Letter, PathProblem, Reasoned};

/// Issued papers and their register.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(RegisterCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
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
    /// No register was ever begun here.
    NotBegun { path: String },
    /// There was a register, as `trace` says, and it is not there.
    Gone { path: String, trace: String },
    /// The file is there and has nothing in it.
    Emptied { path: String },
    /// It lacks rows that the journal has; the papers and numbers of them, with their days.
    Behind {
        path: String,
        rows: usize,
        numbers: Vec<(String, String, NaiveDate)>,
    },
    /// The journal is not as this program wrote it.
    JournalUnreadable { path: String },
    /// A register is begun once.
    AlreadyBegun { path: String },
    /// Warning: another register lies beside the first.
    SecondRegister { path: String, other: String },
    /// The same, where a number is to be given.
    WhichRegister { path: String, other: String },
    /// Beside it lies what SQLite left of another database.
    ForeignJournal { path: String, journal: String },
    /// Another file was put in its place while this process waited.
    Replaced { path: String },
    /// Warning: it is on a share of another computer.
    OnShare { path: String },
    /// A copy cannot be written there.
    BackupUnwritable { path: String, problem: PathProblem },
    /// A copy that was read back is not what was to be copied.
    BackupUnlike { path: String },
    // -- numbers and days
    /// The number was given to another paper.
    NumberTaken {
        number: String,
        issuer: String,
        year: i32,
        holder: String,
        date: NaiveDate,
        dropped: bool,
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
    /// Warning: `papers.yaml` says the number of an issue that ended.
    NumberLeft {
        id: String,
        number: String,
        date: NaiveDate,
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
    /// An entry on a day that has not come; no reason makes it true.
    EntryAfterToday { found: NaiveDate, today: NaiveDate },
    /// A reason has to be written.
    ReasonMissing { command: Reasoned },
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
    LetterMissing { id: String, letter: Letter },
    /// It is the letter itself, where the paper was to be named that the letter is about.
    LetterItself {
        id: String,
        about: String,
        letter: Letter,
    },
    /// Warning: an issued paper would read otherwise with today's inputs.
    InputsDiffer {
        id: String,
        number: String,
        changes: Vec<(String, String)>,
    },
    /// Warning: issued papers cite the one that has just ended.
    CitedBy { number: String, papers: Vec<String> },
    /// It is issued, and `papers.yaml` has no such paper any more.
    IssuedUnlisted { id: String, number: String },
    /// Warning: the same, where nobody asked for the paper.
    IssuedAstray { id: String, number: String },
    /// Warning: it is issued, and today's inputs make no paper of it.
    IssuedUnmade { id: String, number: String },
    /// A paper says what one says that was issued under another id or in another campaign.
    SameWords {
        id: String,
        other: String,
        number: String,
        date: NaiveDate,
    },
    /// What is to replace an issued paper has the same words.
    NothingNew {
        id: String,
        number: String,
        date: NaiveDate,
    },
    /// Warning: papers of a campaign are in the register, and its folder is not in `inputs/`.
    CampaignAstray { campaign: String, papers: Vec<String> },
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
    /// A file is kept in the register that its row does not name.
    KeptFileForeign { row: u64, name: String },
    /// The database's own check finds faults.
    Unsound { path: String },
    /// A receipt's row is not in the register.
    ReceiptWithoutRow {
        path: String,
        row: u64,
        number: String,
        paper: String,
        date: String,
    },
    /// A receipt and the register's row are not the same.
    ReceiptDisagrees { path: String, row: u64, number: String },
    /// Not a receipt.
    ReceiptUnreadable { path: String },
    /// A copy that is to be restored lacks rows that are known and cannot follow its own.
    WouldLose {
        path: String,
        rows: usize,
        numbers: Vec<(String, String, NaiveDate)>,
        own: Vec<(String, String, NaiveDate)>,
    },
    /// Rows cannot follow a copy that is to be restored, for one between them is lost.
    RowNowhere {
        path: String,
        row: u64,
        rows: usize,
        numbers: Vec<(String, String, NaiveDate)>,
    },
    /// After a restoring, a file of an issued paper is nowhere to be found.
    BytesLost {
        id: String,
        number: String,
        name: String,
    },
    /// Warning: the register does not keep a file of an issued paper.
    NotKept {
        id: String,
        number: String,
        name: String,
    },
    /// A file of an issued paper that nothing else keeps would be replaced.
    IssuedStays { path: String },
    /// Made again, a file has other bytes.
    RemadeDiffers { name: String, because: Vec<String> },
}

impl RegisterCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::Damaged => CodeEntry::failure("R101"),
            Self::Newer => CodeEntry::error("R102"),
            Self::Unusable => CodeEntry::failure("R103"),
            Self::Busy => CodeEntry::failure("R104"),
            Self::NotBegun => CodeEntry::error("R105"),
            Self::Gone => CodeEntry::error("R106"),
            Self::Emptied => CodeEntry::error("R107"),
            Self::Behind => CodeEntry::error("R108"),
            Self::JournalUnreadable => CodeEntry::error("R109"),
            Self::AlreadyBegun => CodeEntry::error("R110"),
            Self::SecondRegister => CodeEntry::warning("R111"),
            Self::WhichRegister => CodeEntry::error("R112"),
            Self::ForeignJournal => CodeEntry::error("R113"),
            Self::Replaced => CodeEntry::error("R114"),
            Self::OnShare => CodeEntry::warning("R115"),
            Self::BackupUnwritable => CodeEntry::failure("R116"),
            Self::BackupUnlike => CodeEntry::failure("R117"),
            Self::NumberTaken => CodeEntry::error("R201"),
            Self::NumberAgainstDate => CodeEntry::error("R202"),
            Self::SameNumber => CodeEntry::error("R203"),
            Self::NumberDisagrees => CodeEntry::error("R204"),
            Self::NumberLeft => CodeEntry::warning("R891"),
            Self::TypedOtherwise => CodeEntry::error("R205"),
            Self::BadNumber => CodeEntry::error("R206"),
            Self::UnknownSymbol => CodeEntry::error("R207"),
            Self::KindWithoutNumber => CodeEntry::error("R208"),
            Self::NumberMissing => CodeEntry::error("R209"),
            Self::DayMissing => CodeEntry::error("R210"),
            Self::BadDay => CodeEntry::error("R211"),
            Self::EntryDayMissing => CodeEntry::error("R212"),
            Self::EntryBeforePaper => CodeEntry::error("R213"),
            Self::EntryAfterToday => CodeEntry::error("R216"),
            Self::ReasonMissing => CodeEntry::error("R214"),
            Self::IssuerSpelledOtherwise => CodeEntry::error("R215"),
            Self::AlreadyIssued => CodeEntry::error("R301"),
            Self::NotIssued => CodeEntry::error("R302"),
            Self::CitesDraft => CodeEntry::error("R303"),
            Self::LetterMissing => CodeEntry::error("R304"),
            Self::LetterItself => CodeEntry::error("R319"),
            Self::InputsDiffer => CodeEntry::warning("R305"),
            Self::CitedBy => CodeEntry::warning("R306"),
            Self::NoBook => CodeEntry::error("R307"),
            Self::BackupExists => CodeEntry::error("R308"),
            Self::IssuedUnlisted => CodeEntry::error("R309"),
            Self::IssuedAstray => CodeEntry::warning("R310"),
            Self::IssuedUnmade => CodeEntry::warning("R311"),
            Self::SameWords => CodeEntry::error("R316"),
            Self::NothingNew => CodeEntry::error("R318"),
            Self::CampaignAstray => CodeEntry::warning("R317"),
            Self::IssuedFileChanged => CodeEntry::error("R401"),
            Self::RowChanged => CodeEntry::error("R402"),
            Self::RowsMissing => CodeEntry::error("R403"),
            Self::ChainBroken => CodeEntry::error("R404"),
            Self::KeptFileChanged => CodeEntry::error("R405"),
            Self::KeptFileForeign => CodeEntry::error("R416"),
            Self::Unsound => CodeEntry::failure("R406"),
            Self::ReceiptWithoutRow => CodeEntry::error("R407"),
            Self::ReceiptDisagrees => CodeEntry::error("R408"),
            Self::ReceiptUnreadable => CodeEntry::error("R409"),
            Self::RemadeDiffers => CodeEntry::error("R410"),
            Self::IssuedStays => CodeEntry::error("R411"),
            Self::WouldLose => CodeEntry::error("R412"),
            Self::RowNowhere => CodeEntry::error("R415"),
            Self::BytesLost => CodeEntry::error("R413"),
            Self::NotKept => CodeEntry::warning("R414"),
        }
    }
}
