//! Faults and warnings as values: what was found, where, what was expected. One place prints them; their words stand
//! beside them in `faults/`.

mod box_part;
mod explanation;
mod fault;
mod faults;
mod json;
mod language;
mod letter_name;
mod named_days;
mod named_needs;
mod named_parts;
mod named_things;
mod nearest;
mod other_format;
mod path_problem;
mod place;
mod render;
mod report;
mod severity;
mod to_do;
mod visible;
mod word_spot;
mod wording;

pub use box_part::BoxPart;
pub use explanation::{Explanation, ListedCode};
pub use fault::Fault;
pub use faults::ListProblem;
pub use faults::{
    CertificateProblem, CouncilProblem, DeskProblem, EditProblem, ExportProblem, FactProblem, FaultKind,
    FigureProblem, FileProblem, FontProblem, FormProblem, HeldProblem, IssueProblem, KeyProblem, LawProblem,
    OutputProblem, ProcedureProblem, RegisterProblem, RewardProblem, ScoreProblem, SheetProblem,
    TemplateProblem, TypingProblem, UsageProblem, WordLimit, WordProblem, WordTemplateProblem, YamlProblem,
    code_named, codes,
};
pub use json::{Answer, FaultJson, faults_json};
pub use language::Language;
pub use named_days::{DateName, KnownDay};
pub use named_needs::{NamedPaper, Need};
pub use named_parts::{
    AwardPart, IndicatorKey, Letter, LetterPart, PairedKey, Pairing, PaperPart, Reasoned, ReferencePart,
    SignatureRule, StockPart,
};
pub use named_things::{Expected, Found, SignedCause, Term, Thing};
pub use nearest::{nearest_first, suggest};
pub use other_format::OtherFormat;
pub use path_problem::{PathProblem, windows_code};
pub use place::{Cell, Place, Position, Sources, Spot, shown};
pub use render::{Colours, render};
pub use report::{More, Report, Told};
pub use severity::{Blame, Severity};
pub use to_do::ToDo;
pub use visible::visible;
pub use word_spot::{WordPart, WordSpot};
pub use wording::{Labels, Wording};
