//! What can be wrong with certificates, their stocks and printers.

mod explained;
mod words;

use strum::{EnumDiscriminants, EnumIter, IntoStaticStr};

use super::CodeEntry;
use crate::diagnostic::{AwardPart, BoxPart, StockPart, Term};

/// Certificates, their stocks and printers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EnumDiscriminants)]
#[cfg_attr(test, derive(EnumIter))]
#[strum_discriminants(name(CertificateCode), vis(pub(super)), derive(EnumIter, IntoStaticStr))]
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
    NoNameField { subject: Term },
    /// Warning: a vector picture, which DOCX cannot show.
    PictureNotInDocx { path: String },
    /// A line or the emblem lies partly outside the sheet.
    PartOutsidePage { part: StockPart, page: String },
    /// The border does not fit on the sheet, or is too narrow for its ornaments.
    FrameUnfit {
        page: String,
        least: String,
        most: String,
    },
    /// A picture outside the folder of the stocks.
    PictureElsewhere { path: String },
    /// A picture of more dots than a sheet needs.
    PictureTooFine {
        path: String,
        width: u32,
        height: u32,
        most: u64,
    },
    /// A drawing that would take too long: packed, with effects, or of too many parts.
    DrawingTooHeavy { path: String },
    /// Warning: a stock with a place for the national emblem and no picture of it.
    EmblemMissing { stock: String },
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
    /// Warning: bought stock whose print says another thing than is done with the award.
    VerbPrinted {
        stock: String,
        printed: String,
        row: u32,
        name: String,
        verb: String,
        more: usize,
    },
    /// Warning: the stock is not for such an award.
    OtherAward {
        row: u32,
        name: String,
        award: Term,
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
        key: AwardPart,
        now: String,
        decided: String,
    },
    /// The awardee is not in the file any more.
    NotInFile { row: u32, name: String, id: String },
    /// The words of `on_certificate` are not those of the record.
    OtherWords { row: u32, name: String, key: AwardPart },
    // -- what is left to fill in
    /// The stock's own words leave something to fill in.
    BlankInStock {
        stock: String,
        field: String,
        blank: String,
    },
    /// The record leaves something to fill in.
    BlankOnCertificate { row: u32, name: String, blank: String },
    // -- a box that a page moves
    /// Not a length.
    BoxNumber { part: BoxPart, found: String },
    /// The box would leave the sheet.
    BoxOffSheet { name: String, page: String },
    /// The smallest size would be larger than the size.
    BoxSizesReversed {
        name: String,
        size: String,
        least: String,
    },
}

impl CertificateCode {
    /// Its code, how heavy it is, and who must act.
    pub(super) const fn entry(self) -> CodeEntry {
        match self {
            Self::BoxOutsidePage => CodeEntry::error("C101"),
            Self::BadLength => CodeEntry::error("C102"),
            Self::SizesReversed => CodeEntry::error("C103"),
            Self::ScriptHasOneFace => CodeEntry::error("C104"),
            Self::BadColour => CodeEntry::error("C105"),
            Self::UnknownFact => CodeEntry::error("C106"),
            Self::PictureUnusable => CodeEntry::error("C107"),
            Self::NoNameField => CodeEntry::error("C108"),
            Self::PictureNotInDocx => CodeEntry::warning("C109"),
            Self::PartOutsidePage => CodeEntry::error("C110"),
            Self::FrameUnfit => CodeEntry::error("C111"),
            Self::PictureElsewhere => CodeEntry::error("C112"),
            Self::PictureTooFine => CodeEntry::error("C113"),
            Self::DrawingTooHeavy => CodeEntry::error("C114"),
            Self::EmblemMissing => CodeEntry::warning("C115"),
            Self::BadReading => CodeEntry::error("C201"),
            Self::BadPrinterName => CodeEntry::error("C202"),
            Self::TooFewReadings => CodeEntry::error("C203"),
            Self::PrinterTooWrong => CodeEntry::error("C204"),
            Self::ReadingsDisagree => CodeEntry::error("C205"),
            Self::OtherSheet => CodeEntry::error("C206"),
            Self::WhichDecision => CodeEntry::error("C301"),
            Self::NotADecision => CodeEntry::error("C302"),
            Self::OnlyProof => CodeEntry::error("C303"),
            Self::BadRows => CodeEntry::error("C304"),
            Self::NoSuchRow => CodeEntry::error("C305"),
            Self::ReprintWithoutRows => CodeEntry::error("C306"),
            Self::NothingToPrint => CodeEntry::error("C307"),
            Self::OtherSigner => CodeEntry::error("C308"),
            Self::OtherAward => CodeEntry::warning("C401"),
            Self::DoesNotFit => CodeEntry::error("C402"),
            Self::CommonDoesNotFit => CodeEntry::error("C403"),
            Self::CommonLacksLetter => CodeEntry::error("C404"),
            Self::LacksLetter => CodeEntry::error("C405"),
            Self::NotAsDecided => CodeEntry::error("C406"),
            Self::NotInFile => CodeEntry::error("C407"),
            Self::OtherWords => CodeEntry::error("C408"),
            Self::BlankInStock => CodeEntry::error("C501"),
            Self::BlankOnCertificate => CodeEntry::error("C502"),
            Self::VerbPrinted => CodeEntry::warning("C710"),
            Self::BoxNumber => CodeEntry::error("C801"),
            Self::BoxOffSheet => CodeEntry::error("C802"),
            Self::BoxSizesReversed => CodeEntry::error("C803"),
        }
    }
}
