//! Everything that can be wrong: a folder a stage, with the faults and their codes (`mod.rs`) and their words (`words.rs`).

mod certificate;
mod export;
mod fact;
mod file;
mod font;
mod form;
mod key;
mod law;
mod output;
mod register;
mod template;
mod usage;
mod yaml;

pub use certificate::CertificateProblem;
pub use export::ExportProblem;
pub use fact::FactProblem;
pub use file::FileProblem;
pub use font::FontProblem;
pub use form::FormProblem;
pub use key::KeyProblem;
pub use law::LawProblem;
pub use output::OutputProblem;
pub use register::RegisterProblem;
pub use template::TemplateProblem;
pub use usage::UsageProblem;
pub use yaml::YamlProblem;

use strum::IntoEnumIterator;

use super::wording::Wording;
use super::{Blame, Language, Severity};
use certificate::CertificateCode;
use export::ExportCode;
use fact::FactCode;
use file::FileCode;
use font::FontCode;
use form::FormCode;
use key::KeyCode;
use law::LawCode;
use output::OutputCode;
use register::RegisterCode;
use template::TemplateCode;
use usage::UsageCode;
use yaml::YamlCode;

/// What is wrong, by the stage that finds it, with the facts a sentence needs. Every text in here comes from the
/// user's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// A file cannot be read, or its bytes and characters cannot be used.
    File(FileProblem),
    /// A file is not written as YAML is.
    Yaml(YamlProblem),
    /// A key or its value is wrong.
    Key(KeyProblem),
    /// Facts do not agree.
    Fact(FactProblem),
    /// The award law is against it, or not sure.
    Law(LawProblem),
    /// A template is wrong.
    Template(TemplateProblem),
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
    /// Something about certificates.
    Certificate(CertificateProblem),
    /// What was asked for makes no sense.
    Usage(UsageProblem),
}

impl FaultKind {
    /// Its sentences.
    pub fn wording(&self, language: Language) -> Wording {
        match self {
            Self::File(problem) => problem.wording(language),
            Self::Yaml(problem) => problem.wording(language),
            Self::Key(problem) => problem.wording(language),
            Self::Fact(problem) => problem.wording(language),
            Self::Law(problem) => problem.wording(language),
            Self::Template(problem) => problem.wording(language),
            Self::Form(problem) => problem.wording(language),
            Self::Font(problem) => problem.wording(language),
            Self::Export(problem) => problem.wording(language),
            Self::Output(problem) => problem.wording(language),
            Self::Register(problem) => problem.wording(language),
            Self::Certificate(problem) => problem.wording(language),
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

    fn entry(&self) -> CodeEntry {
        match self {
            Self::File(problem) => FileCode::from(problem).entry(),
            Self::Yaml(problem) => YamlCode::from(problem).entry(),
            Self::Key(problem) => KeyCode::from(problem).entry(),
            Self::Fact(problem) => FactCode::from(problem).entry(),
            Self::Law(problem) => LawCode::from(problem).entry(),
            Self::Template(problem) => TemplateCode::from(problem).entry(),
            Self::Form(problem) => FormCode::from(problem).entry(),
            Self::Font(problem) => FontCode::from(problem).entry(),
            Self::Export(problem) => ExportCode::from(problem).entry(),
            Self::Output(problem) => OutputCode::from(problem).entry(),
            Self::Register(problem) => RegisterCode::from(problem).entry(),
            Self::Certificate(problem) => CertificateCode::from(problem).entry(),
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
    /// Nothing is written; the user mends an input.
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

    /// Nothing is written; the disk, the system or the program failed.
    const fn failure(code: &'static str) -> Self {
        Self {
            code,
            severity: Severity::Error,
            blame: Blame::Machine,
        }
    }
}

impl From<FileProblem> for FaultKind {
    fn from(problem: FileProblem) -> Self {
        Self::File(problem)
    }
}

impl From<YamlProblem> for FaultKind {
    fn from(problem: YamlProblem) -> Self {
        Self::Yaml(problem)
    }
}

impl From<KeyProblem> for FaultKind {
    fn from(problem: KeyProblem) -> Self {
        Self::Key(problem)
    }
}

impl From<FactProblem> for FaultKind {
    fn from(problem: FactProblem) -> Self {
        Self::Fact(problem)
    }
}

impl From<LawProblem> for FaultKind {
    fn from(problem: LawProblem) -> Self {
        Self::Law(problem)
    }
}

impl From<TemplateProblem> for FaultKind {
    fn from(problem: TemplateProblem) -> Self {
        Self::Template(problem)
    }
}

impl From<FormProblem> for FaultKind {
    fn from(problem: FormProblem) -> Self {
        Self::Form(problem)
    }
}

impl From<FontProblem> for FaultKind {
    fn from(problem: FontProblem) -> Self {
        Self::Font(problem)
    }
}

impl From<ExportProblem> for FaultKind {
    fn from(problem: ExportProblem) -> Self {
        Self::Export(problem)
    }
}

impl From<OutputProblem> for FaultKind {
    fn from(problem: OutputProblem) -> Self {
        Self::Output(problem)
    }
}

impl From<RegisterProblem> for FaultKind {
    fn from(problem: RegisterProblem) -> Self {
        Self::Register(problem)
    }
}

impl From<CertificateProblem> for FaultKind {
    fn from(problem: CertificateProblem) -> Self {
        Self::Certificate(problem)
    }
}

impl From<UsageProblem> for FaultKind {
    fn from(problem: UsageProblem) -> Self {
        Self::Usage(problem)
    }
}

/// A code with the name of its fault in the program's source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedCode {
    /// Such as `Y101`.
    pub code: &'static str,
    /// The variant: `Syntax`.
    pub name: &'static str,
}

/// Every code there is, stage by stage.
pub fn codes() -> Vec<ListedCode> {
    listed(FileCode::entry)
        .chain(listed(YamlCode::entry))
        .chain(listed(KeyCode::entry))
        .chain(listed(FactCode::entry))
        .chain(listed(LawCode::entry))
        .chain(listed(TemplateCode::entry))
        .chain(listed(FormCode::entry))
        .chain(listed(FontCode::entry))
        .chain(listed(ExportCode::entry))
        .chain(listed(OutputCode::entry))
        .chain(listed(RegisterCode::entry))
        .chain(listed(CertificateCode::entry))
        .chain(listed(UsageCode::entry))
        .collect()
}

fn listed<C>(entry: fn(C) -> CodeEntry) -> impl Iterator<Item = ListedCode>
where
    C: IntoEnumIterator + Copy + Into<&'static str>,
{
    C::iter().map(move |one| ListedCode {
        code: entry(one).code,
        name: one.into(),
    })
}
