//! Everything that can be wrong: a folder a stage, with the faults and their codes (`mod.rs`), their
//! words (`words.rs`), and what `thidua explain` says of them (`explained.rs`).

mod certificate;
mod council;
mod desk;
mod edit;
mod export;
mod fact;
mod figure;
mod file;
mod font;
mod form;
mod from;
mod held;
mod in_cell;
mod issue;
mod key;
mod law;
mod list;
mod listed;
mod output;
mod procedure;
mod register;
mod reward;
mod score;
mod sheet;
mod template;
mod typing;
mod usage;
mod word;
mod word_template;
mod yaml;

pub use certificate::CertificateProblem;
pub use council::CouncilProblem;
pub use desk::DeskProblem;
pub use edit::EditProblem;
pub use export::ExportProblem;
pub use fact::FactProblem;
pub use figure::FigureProblem;
pub use file::FileProblem;
pub use font::FontProblem;
pub use form::FormProblem;
pub use held::HeldProblem;
pub use issue::IssueProblem;
pub use key::KeyProblem;
pub use law::LawProblem;
pub use list::ListProblem;
pub use listed::{code_named, codes};
pub use output::OutputProblem;
pub use procedure::ProcedureProblem;
pub use register::RegisterProblem;
pub use reward::RewardProblem;
pub use score::ScoreProblem;
pub use sheet::SheetProblem;
pub use template::TemplateProblem;
pub use typing::TypingProblem;
pub use usage::UsageProblem;
pub use word::WordProblem;
pub use word_template::{WordLimit, WordTemplateProblem};
pub use yaml::YamlProblem;

use super::wording::Wording;
use super::{Blame, Explanation, Language, Severity};
use certificate::CertificateCode;
use council::CouncilCode;
use desk::DeskCode;
use edit::EditCode;
use export::ExportCode;
use fact::FactCode;
use figure::FigureCode;
use file::FileCode;
use font::FontCode;
use form::FormCode;
use held::HeldCode;
use issue::IssueCode;
use key::KeyCode;
use law::LawCode;
use list::ListCode;
use output::OutputCode;
use procedure::ProcedureCode;
use register::RegisterCode;
use reward::RewardCode;
use score::ScoreCode;
use sheet::SheetCode;
use template::TemplateCode;
use typing::TypingCode;
use usage::UsageCode;
use word::WordCode;
use word_template::WordTemplateCode;
use yaml::YamlCode;

/// What is wrong, by the stage that finds it, with the facts a sentence needs. Every text in here comes from the
/// user's files.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// A file cannot be read, or its bytes and characters cannot be used.
    File(FileProblem),
    /// A file is not written as YAML is.
    Yaml(YamlProblem),
    /// What was typed is not what was meant.
    Typing(TypingProblem),
    /// A workbook, or the list in it, is wrong.
    Sheet(SheetProblem),
    /// A key or its value is wrong.
    Key(KeyProblem),
    /// Facts do not agree.
    Fact(FactProblem),
    /// Figures do not fit their indicator.
    Figure(FigureProblem),
    /// Points do not fit their table.
    Score(ScoreProblem),
    /// The award law is against it, or not sure.
    Law(LawProblem),
    /// Awards do not come about as they should.
    Procedure(ProcedureProblem),
    /// A council, or who sits in it, is wrong.
    Council(CouncilProblem),
    /// What awards bring, or a fund, is wrong.
    Reward(RewardProblem),
    /// A template is wrong.
    Template(TemplateProblem),
    /// A Word file that an office has as a template is wrong.
    WordTemplate(WordTemplateProblem),
    /// The form of a paper is wrong.
    Form(FormProblem),
    /// A font or a letter of it is missing.
    Font(FontProblem),
    /// A paper could not become a file.
    Export(ExportProblem),
    /// A file cannot be written, or stands where ours goes.
    Output(OutputProblem),
    /// Something about the register of issued papers.
    Register(RegisterProblem),
    /// Something about the act of issuing.
    Issue(IssueProblem),
    /// A paper does not agree with issued ones.
    Held(HeldProblem),
    /// A change of a file of the user cannot be made.
    Edit(EditProblem),
    /// A DOCX that comes back edited is wrong.
    Word(WordProblem),
    /// A list on its way out as a workbook, or in from one.
    List(ListProblem),
    /// Something about certificates.
    Certificate(CertificateProblem),
    /// Something about the doors of the desk, or what was changed there.
    Desk(DeskProblem),
    /// What was asked for makes no sense.
    Usage(UsageProblem),
}

impl FaultKind {
    /// Its sentences.
    pub fn wording(&self, language: Language) -> Wording {
        match self {
            Self::File(problem) => problem.wording(language),
            Self::Yaml(problem) => problem.wording(language),
            Self::Typing(problem) => problem.wording(language),
            Self::Sheet(problem) => problem.wording(language),
            Self::Key(problem) => problem.wording(language),
            Self::Fact(problem) => problem.wording(language),
            Self::Figure(problem) => problem.wording(language),
            Self::Score(problem) => problem.wording(language),
            Self::Law(problem) => problem.wording(language),
            Self::Procedure(problem) => problem.wording(language),
            Self::Council(problem) => problem.wording(language),
            Self::Reward(problem) => problem.wording(language),
            Self::Template(problem) => problem.wording(language),
            Self::WordTemplate(problem) => problem.wording(language),
            Self::Form(problem) => problem.wording(language),
            Self::Font(problem) => problem.wording(language),
            Self::Export(problem) => problem.wording(language),
            Self::Output(problem) => problem.wording(language),
            Self::Register(problem) => problem.wording(language),
            Self::Issue(problem) => problem.wording(language),
            Self::Held(problem) => problem.wording(language),
            Self::Edit(problem) => problem.wording(language),
            Self::Word(problem) => problem.wording(language),
            Self::List(problem) => problem.wording(language),
            Self::Certificate(problem) => problem.wording(language),
            Self::Desk(problem) => problem.wording(language),
            Self::Usage(problem) => problem.wording(language),
        }
    }

    /// Its short name, such as `Y101`, which never changes.
    pub fn code(&self) -> &'static str {
        self.entry().code
    }

    /// Whether the work can go on.
    pub fn severity(&self) -> Severity {
        self.entry().severity
    }

    /// Who must act.
    pub fn blame(&self) -> Blame {
        self.entry().blame
    }

    /// What it is, why, an example, and what to do.
    pub fn explained(&self, language: Language) -> Explanation {
        match self {
            Self::File(problem) => FileCode::from(problem).explained(language),
            Self::Yaml(problem) => YamlCode::from(problem).explained(language),
            Self::Typing(problem) => TypingCode::from(problem).explained(language),
            Self::Sheet(problem) => SheetCode::from(problem).explained(language),
            Self::Key(problem) => KeyCode::from(problem).explained(language),
            Self::Fact(problem) => FactCode::from(problem).explained(language),
            Self::Figure(problem) => FigureCode::from(problem).explained(language),
            Self::Score(problem) => ScoreCode::from(problem).explained(language),
            Self::Law(problem) => LawCode::from(problem).explained(language),
            Self::Procedure(problem) => ProcedureCode::from(problem).explained(language),
            Self::Council(problem) => CouncilCode::from(problem).explained(language),
            Self::Reward(problem) => RewardCode::from(problem).explained(language),
            Self::Template(problem) => TemplateCode::from(problem).explained(language),
            Self::WordTemplate(problem) => WordTemplateCode::from(problem).explained(language),
            Self::Form(problem) => FormCode::from(problem).explained(language),
            Self::Font(problem) => FontCode::from(problem).explained(language),
            Self::Export(problem) => ExportCode::from(problem).explained(language),
            Self::Output(problem) => OutputCode::from(problem).explained(language),
            Self::Register(problem) => RegisterCode::from(problem).explained(language),
            Self::Issue(problem) => IssueCode::from(problem).explained(language),
            Self::Held(problem) => HeldCode::from(problem).explained(language),
            Self::Edit(problem) => EditCode::from(problem).explained(language),
            Self::Word(problem) => WordCode::from(problem).explained(language),
            Self::List(problem) => ListCode::from(problem).explained(language),
            Self::Certificate(problem) => CertificateCode::from(problem).explained(language),
            Self::Desk(problem) => DeskCode::from(problem).explained(language),
            Self::Usage(problem) => UsageCode::from(problem).explained(language),
        }
    }

    fn entry(&self) -> CodeEntry {
        match self {
            Self::File(problem) => FileCode::from(problem).entry(),
            Self::Yaml(problem) => YamlCode::from(problem).entry(),
            Self::Typing(problem) => TypingCode::from(problem).entry(),
            Self::Sheet(problem) => SheetCode::from(problem).entry(),
            Self::Key(problem) => KeyCode::from(problem).entry(),
            Self::Fact(problem) => FactCode::from(problem).entry(),
            Self::Figure(problem) => FigureCode::from(problem).entry(),
            Self::Score(problem) => ScoreCode::from(problem).entry(),
            Self::Law(problem) => LawCode::from(problem).entry(),
            Self::Procedure(problem) => ProcedureCode::from(problem).entry(),
            Self::Council(problem) => CouncilCode::from(problem).entry(),
            Self::Reward(problem) => RewardCode::from(problem).entry(),
            Self::Template(problem) => TemplateCode::from(problem).entry(),
            Self::WordTemplate(problem) => WordTemplateCode::from(problem).entry(),
            Self::Form(problem) => FormCode::from(problem).entry(),
            Self::Font(problem) => FontCode::from(problem).entry(),
            Self::Export(problem) => ExportCode::from(problem).entry(),
            Self::Output(problem) => OutputCode::from(problem).entry(),
            Self::Register(problem) => RegisterCode::from(problem).entry(),
            Self::Issue(problem) => IssueCode::from(problem).entry(),
            Self::Held(problem) => HeldCode::from(problem).entry(),
            Self::Edit(problem) => EditCode::from(problem).entry(),
            Self::Word(problem) => WordCode::from(problem).entry(),
            Self::List(problem) => ListCode::from(problem).entry(),
            Self::Certificate(problem) => CertificateCode::from(problem).entry(),
            Self::Desk(problem) => DeskCode::from(problem).entry(),
            Self::Usage(problem) => UsageCode::from(problem).entry(),
        }
    }
}

/// What a stage's table says of one of its faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct CodeEntry {
    code: &'static str,
    severity: Severity,
    blame: Blame,
}

impl CodeEntry {
    /// What it stands in is not written; the user mends an input.
    const fn error(code: &'static str) -> Self {
        Self {
            code,
            severity: Severity::Error,
            blame: Blame::User,
        }
    }

    /// The work goes on.
    const fn warning(code: &'static str) -> Self {
        Self {
            code,
            severity: Severity::Warning,
            blame: Blame::User,
        }
    }

    /// What it stands in is not written; the disk, the system or the program failed.
    const fn failure(code: &'static str) -> Self {
        Self {
            code,
            severity: Severity::Error,
            blame: Blame::Machine,
        }
    }
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator;

    use super::*;

    /// One of every fault, with empty facts.
    fn samples() -> impl Iterator<Item = FaultKind> {
        FileProblem::iter()
            .map(FaultKind::from)
            .chain(YamlProblem::iter().map(FaultKind::from))
            .chain(TypingProblem::iter().map(FaultKind::from))
            .chain(SheetProblem::iter().map(FaultKind::from))
            .chain(KeyProblem::iter().map(FaultKind::from))
            .chain(FactProblem::iter().map(FaultKind::from))
            .chain(FigureProblem::iter().map(FaultKind::from))
            .chain(ScoreProblem::iter().map(FaultKind::from))
            .chain(LawProblem::iter().map(FaultKind::from))
            .chain(ProcedureProblem::iter().map(FaultKind::from))
            .chain(CouncilProblem::iter().map(FaultKind::from))
            .chain(RewardProblem::iter().map(FaultKind::from))
            .chain(TemplateProblem::iter().map(FaultKind::from))
            .chain(WordTemplateProblem::iter().map(FaultKind::from))
            .chain(FormProblem::iter().map(FaultKind::from))
            .chain(FontProblem::iter().map(FaultKind::from))
            .chain(ExportProblem::iter().map(FaultKind::from))
            .chain(OutputProblem::iter().map(FaultKind::from))
            .chain(RegisterProblem::iter().map(FaultKind::from))
            .chain(IssueProblem::iter().map(FaultKind::from))
            .chain(HeldProblem::iter().map(FaultKind::from))
            .chain(EditProblem::iter().map(FaultKind::from))
            .chain(WordProblem::iter().map(FaultKind::from))
            .chain(ListProblem::iter().map(FaultKind::from))
            .chain(CertificateProblem::iter().map(FaultKind::from))
            .chain(DeskProblem::iter().map(FaultKind::from))
            .chain(UsageProblem::iter().map(FaultKind::from))
    }

    #[test]
    fn every_fault_has_words_in_both_languages() {
        assert_eq!(samples().count(), codes(Language::English).len());
        for fault in samples() {
            let (vietnamese, english) = (
                fault.wording(Language::Vietnamese),
                fault.wording(Language::English),
            );
            // What to look after under a law is the law's own text.
            let own = matches!(fault, FaultKind::Law(LawProblem::Caution { .. }));
            assert!(own || !vietnamese.found.is_empty(), "{fault:?}");
            assert!(!english.found.is_empty(), "{fault:?}");
            assert!(
                !vietnamese.action.is_empty() && !english.action.is_empty(),
                "{fault:?}"
            );
            assert_ne!(vietnamese.action, english.action, "{fault:?}");
        }
    }

    #[test]
    fn english_faults_say_no_vietnamese_words_of_their_own() {
        for fault in samples() {
            let Wording {
                found,
                expected,
                action,
            } = fault.wording(Language::English);
            for text in [found, expected, action] {
                let foreign = text
                    .chars()
                    .any(|letter| letter.is_alphabetic() && !letter.is_ascii());
                assert!(!foreign, "{text}");
            }
        }
    }
}
