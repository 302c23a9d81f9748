//! The closed set of everything that can be wrong.

use chrono::NaiveDate;

use super::{
    CertificateProblem, DateName, Expected, Found, PathProblem, Place, RegisterProblem, Thing, UsageProblem,
};

/// One fault or warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, with its facts.
    pub kind: FaultKind,
    /// Where, if it stands in a file.
    pub place: Option<Place>,
    /// What a library said, word for word; shown below our own sentence.
    pub original: Option<String>,
}

impl Fault {
    /// A fault of that kind at that place.
    pub fn new(kind: FaultKind, place: impl Into<Option<Place>>) -> Self {
        Self {
            kind,
            place: place.into(),
            original: None,
        }
    }

    /// The same, with the words of the library that found it.
    #[must_use]
    pub fn with_original(mut self, text: impl Into<String>) -> Self {
        self.original = Some(text.into());
        self
    }
}

/// Whether the work can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The work goes on; the user should know.
    Warning,
}

/// Who must act next; decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blame {
    /// The user mends an input: exit 1.
    User,
    /// The disk, the system or the program failed: exit 2.
    Machine,
}

/// What is wrong, with the facts a sentence needs. Every text in here comes from the user's files.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the variant says what is wrong; its fields are the sentence's words"
)]
pub enum FaultKind {
    // -- files
    /// A file or folder cannot be read.
    Unreadable { path: String, problem: PathProblem },
    /// A file is not UTF-8.
    NotUtf8 { byte: u8 },
    /// A character that no paper can carry.
    ControlCharacter { code: u32 },
    /// Warning: characters nobody can see were left out of a value.
    InvisibleCharacters { count: usize },
    /// Warning: decomposed Vietnamese letters were composed (NFC).
    Decomposed,
    /// A letter that a face of the font lacks.
    MissingGlyph { letter: char, face: String },
    // -- YAML
    /// The file is not YAML from here on.
    YamlSyntax,
    /// An anchor, alias or tag (`&`, `*`, `!`), which no input needs.
    YamlFeature { mark: char },
    /// A second document (`---`) in one file.
    SecondDocument,
    /// The file says nothing.
    EmptyFile,
    /// A value of another type.
    WrongType {
        key: String,
        found: Found,
        expected: Expected,
    },
    /// A key that has to be there.
    MissingKey { key: String, about: &'static str },
    /// A key nobody knows.
    UnknownKey {
        key: String,
        known: Vec<&'static str>,
        suggestion: Option<String>,
    },
    /// The same key twice in one group.
    DuplicateKey { key: String, first_line: usize },
    /// A list without items.
    EmptyList { key: String },
    /// Not a day of the calendar.
    BadDate { key: String, found: String },
    /// Not one of the few allowed words.
    NotOneOf {
        key: String,
        found: String,
        allowed: Vec<String>,
        suggestion: Option<String>,
    },
    /// Several paragraphs where one line is wanted.
    NotOneLine { key: String },
    // -- facts
    /// The same id twice.
    DuplicateId { id: String, first_line: usize },
    /// The id of one paper of many is too long for a file's name.
    IdTooLong { id: String },
    /// An id that nothing has.
    UnknownId {
        what: Thing,
        id: String,
        known: Vec<String>,
        suggestion: Option<String>,
    },
    /// Two days in the wrong order.
    DatesOutOfOrder {
        earlier: DateName,
        earlier_date: NaiveDate,
        later: DateName,
        later_date: NaiveDate,
    },
    /// Warning: two papers are out of order, and the office said why.
    OrderExplained {
        earlier: String,
        later: String,
        reason: String,
    },
    /// Something that had not begun, or had ended, on the paper's day.
    NotInForce {
        what: Thing,
        id: String,
        date: NaiveDate,
    },
    /// `as_written` and the parsed reference say different things.
    ReferenceDisagrees {
        part: &'static str,
        value: String,
        as_written: String,
    },
    /// Two keys that exclude or need each other.
    KeysDisagree {
        first: &'static str,
        second: &'static str,
        together: bool,
    },
    /// A result of something the unit did not register.
    ResultWithoutTarget { unit: String, indicator: String },
    /// The same subject twice in one review.
    SameSubject { name: String, first_line: usize },
    /// Someone who may not be awarded now.
    Barred { name: String, reason: String },
    /// Votes that are not as many as the members present.
    VotesDisagree {
        name: String,
        found: String,
        expected: String,
    },
    /// Ballots that do not add up.
    BallotsDisagree {
        issued: u32,
        returned: u32,
        valid: u32,
        invalid: u32,
    },
    /// Someone in the list without a vote.
    VoteMissing { name: String, review: String },
    /// Someone in the list whom the council did not accept.
    BelowThreshold {
        name: String,
        percent: String,
        threshold: String,
    },
    /// A decider who may not give an award on that day.
    NoAuthority {
        decider: String,
        award: String,
        date: NaiveDate,
        source: String,
        deciders: Vec<String>,
    },
    /// An award that is not for such a holder.
    WrongHolder {
        award: String,
        holder: String,
        source: String,
    },
    /// More money than the fund has.
    FundExceeded { total: String, available: String },
    /// Warning: a row of the law is known from one source.
    OneSource { row: String, source: String },
    /// Warning: a row of the law stands on the office's word.
    OfficeAnswers {
        row: String,
        by: String,
        reason: String,
        source: String,
    },
    /// Warning: a basis is not printed, as the office has not confirmed it.
    LawLeftOut { row: String, source: String },
    /// Warning: what to look after under the law of that day.
    LawCaution { text: String },
    // -- templates
    /// No template for a kind.
    TemplateMissing { kind: String, path: String },
    /// Tera cannot read a template.
    TemplateSyntax,
    /// Tera cannot render it: an undefined variable, a wrong filter.
    TemplateRender,
    /// What came out is not well-formed XML.
    TemplateXml,
    /// An element that is not in the vocabulary.
    UnknownElement {
        name: String,
        suggestion: Option<String>,
    },
    /// An element in the wrong place.
    MisplacedElement {
        name: String,
        parent: String,
        allowed: Vec<&'static str>,
    },
    /// An element that has to be there.
    MissingElement { name: &'static str, parent: String },
    /// An attribute nobody knows.
    UnknownAttribute {
        name: String,
        element: String,
        known: Vec<&'static str>,
    },
    /// An attribute's value is wrong or missing.
    BadAttribute {
        name: &'static str,
        element: String,
        found: Option<String>,
        allowed: Vec<String>,
    },
    /// Text where only elements may stand.
    StrayText { text: String, element: String },
    /// An element without text.
    EmptyElement { name: String },
    /// Two elements of which a paper has one.
    RepeatedElement { name: String },
    /// More parts than the decree has letters or numerals for.
    TooManyParts { name: &'static str, most: usize },
    /// A row that does not cover the table's columns.
    UnevenRow { found: usize, expected: usize },
    // -- form
    /// A value of a format outside the decree's range.
    OutOfRange {
        key: String,
        value: String,
        min: String,
        max: String,
        clause: String,
    },
    /// The heading's lines do not fit in any set of sizes.
    HeadingTooWide {
        text: String,
        width_mm: String,
        room_mm: String,
    },
    /// The paper has signatures or addressees the template does not place, or the other way round.
    PartsDisagree {
        element: &'static str,
        key: &'static str,
        given: bool,
    },
    /// An excerpt of a Điều that the paper does not have.
    NoSuchArticle { number: u32, last: usize },
    /// A form that is filled in by hand, and so never issued.
    FormNotIssued { id: String },
    /// More forms on a page than it can hold.
    FormsDoNotFit { count: u32, pages: usize },
    /// A recipient `Như Điều n` that does not name the last article.
    WrongArticle { found: String, last: usize },
    // -- what was asked
    /// Arguments that make no sense.
    Usage { problem: UsageProblem },
    /// The working folder has no campaign.
    NoCampaign { folder: String },
    /// A paper asked for by name that waits for data.
    PaperWaits { id: String, missing: Vec<String> },
    // -- fonts
    /// A face is missing in the font folder.
    FontFaceMissing { folder: String, face: String },
    /// A font file cannot be used.
    FontUnusable { file: String },
    // -- export and output
    /// Typst refused the document.
    TypesetFailed,
    /// The DOCX could not be put together.
    DocxFailed,
    /// A workbook could not be written.
    XlsxFailed,
    /// Papers could not be put into one file.
    BundleFailed,
    /// A file that someone edited since it was made.
    EditedSince { path: String },
    /// A file that stands where one of ours goes and was not made by this program.
    ForeignFile { path: String },
    /// A file or folder cannot be written.
    Unwritable { path: String, problem: PathProblem },
    /// The list of written files cannot be understood.
    ManifestDamaged { path: String },
    /// Something about the register of issued papers.
    Register(RegisterProblem),
    /// Something about certificates.
    Certificate(CertificateProblem),
    /// Warning: an edited file was kept under another name.
    KeptCopy { path: String, copy: String },
}

impl FaultKind {
    /// Whether the work can go on.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::InvisibleCharacters { .. }
            | Self::Decomposed
            | Self::KeptCopy { .. }
            | Self::OneSource { .. }
            | Self::OfficeAnswers { .. }
            | Self::LawLeftOut { .. }
            | Self::OrderExplained { .. }
            | Self::LawCaution { .. } => Severity::Warning,
            Self::Register(problem) => problem.severity(),
            Self::Certificate(problem) => problem.severity(),
            _ => Severity::Error,
        }
    }

    /// Who must act.
    pub const fn blame(&self) -> Blame {
        match self {
            Self::Unwritable { .. }
            | Self::TypesetFailed
            | Self::DocxFailed
            | Self::XlsxFailed
            | Self::BundleFailed
            | Self::ManifestDamaged { .. } => Blame::Machine,
            Self::Register(problem) => problem.blame(),
            Self::Certificate(problem) => problem.blame(),
            _ => Blame::User,
        }
    }
}
