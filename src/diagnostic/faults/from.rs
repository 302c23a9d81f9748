//! The faults of each stage are faults: `report.add(YamlProblem::Syntax, place)`.

use super::{
    CertificateProblem, CouncilProblem, DeskProblem, EditProblem, ExportProblem, FactProblem, FaultKind,
    FigureProblem, FileProblem, FontProblem, FormProblem, HeldProblem, IssueProblem, KeyProblem, LawProblem,
    OutputProblem, ProcedureProblem, RegisterProblem, RewardProblem, ScoreProblem, SheetProblem,
    TemplateProblem, TypingProblem, UsageProblem, WordProblem, WordTemplateProblem, YamlProblem,
};

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

impl From<TypingProblem> for FaultKind {
    fn from(problem: TypingProblem) -> Self {
        Self::Typing(problem)
    }
}

impl From<SheetProblem> for FaultKind {
    fn from(problem: SheetProblem) -> Self {
        Self::Sheet(problem)
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

impl From<FigureProblem> for FaultKind {
    fn from(problem: FigureProblem) -> Self {
        Self::Figure(problem)
    }
}

impl From<ScoreProblem> for FaultKind {
    fn from(problem: ScoreProblem) -> Self {
        Self::Score(problem)
    }
}

impl From<LawProblem> for FaultKind {
    fn from(problem: LawProblem) -> Self {
        Self::Law(problem)
    }
}

impl From<ProcedureProblem> for FaultKind {
    fn from(problem: ProcedureProblem) -> Self {
        Self::Procedure(problem)
    }
}

impl From<RewardProblem> for FaultKind {
    fn from(problem: RewardProblem) -> Self {
        Self::Reward(problem)
    }
}

impl From<CouncilProblem> for FaultKind {
    fn from(problem: CouncilProblem) -> Self {
        Self::Council(problem)
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

impl From<IssueProblem> for FaultKind {
    fn from(problem: IssueProblem) -> Self {
        Self::Issue(problem)
    }
}

impl From<HeldProblem> for FaultKind {
    fn from(problem: HeldProblem) -> Self {
        Self::Held(problem)
    }
}

impl From<CertificateProblem> for FaultKind {
    fn from(problem: CertificateProblem) -> Self {
        Self::Certificate(problem)
    }
}

impl From<DeskProblem> for FaultKind {
    fn from(problem: DeskProblem) -> Self {
        Self::Desk(problem)
    }
}

impl From<UsageProblem> for FaultKind {
    fn from(problem: UsageProblem) -> Self {
        Self::Usage(problem)
    }
}

impl From<EditProblem> for FaultKind {
    fn from(problem: EditProblem) -> Self {
        Self::Edit(problem)
    }
}

impl From<WordProblem> for FaultKind {
    fn from(problem: WordProblem) -> Self {
        Self::Word(problem)
    }
}

impl From<WordTemplateProblem> for FaultKind {
    fn from(problem: WordTemplateProblem) -> Self {
        Self::WordTemplate(problem)
    }
}
