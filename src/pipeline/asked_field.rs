//! What a fault finds wrong with what a person said of an issue or an entry: the field where it is mended.

use crate::diagnostic::{
    Fault, FaultKind, IssueProblem, OutputProblem, RegisterProblem, Report, Severity, Sources,
};

/// A field of those who issue a paper or drop a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedField {
    /// The day of the paper or the entry.
    Day,
    /// The number.
    Number,
    /// Why.
    Reason,
    /// Whether what was changed in a draft's file is left out.
    Edited,
}

/// The first fault that the field mends.
pub fn fault_of_field<'r>(report: &'r Report, sources: &Sources, field: AskedField) -> Option<&'r Fault> {
    let mut faults = report.sorted(sources).into_iter();
    faults.find(|fault| fault.kind.severity() == Severity::Error && asked_field(&fault.kind) == Some(field))
}

/// Whether a number would leave numbers before it without a paper, which a person may mean.
pub fn is_far_number(report: &Report) -> bool {
    let skips = |kind: &FaultKind| matches!(kind, FaultKind::Issue(IssueProblem::NumberSkips { .. }));
    report.kinds().any(skips)
}

fn asked_field(kind: &FaultKind) -> Option<AskedField> {
    match kind {
        FaultKind::Issue(problem) => of_issue(problem),
        FaultKind::Register(problem) => of_register(problem),
        FaultKind::Output(OutputProblem::EditedSince { .. }) => Some(AskedField::Edited),
        _ => None,
    }
}

fn of_issue(problem: &IssueProblem) -> Option<AskedField> {
    use IssueProblem as P;
    match problem {
        P::NumberSkips { .. }
        | P::SeriesBegunLate { .. }
        | P::NumberTooHigh { .. }
        | P::NumberWaits { .. }
        | P::SeriesEnded { .. } => Some(AskedField::Number),
        P::DayFarFromPlan { .. }
        | P::DayAfterToday { .. }
        | P::ClockBehind { .. }
        | P::DayBeforeLast { .. }
        | P::DayOutsideCampaign { .. }
        | P::DayFarFromReview { .. }
        | P::DayAgainst { .. } => Some(AskedField::Day),
        P::SignedNoPdf { .. }
        | P::SignedByNobody { .. }
        | P::SignedOtherwise { .. }
        | P::LetterLacks { .. }
        | P::NumberMoved { .. }
        | P::PageMoved { .. }
        | P::EndedMeanwhile { .. } => None,
    }
}

fn of_register(problem: &RegisterProblem) -> Option<AskedField> {
    use RegisterProblem as P;
    match problem {
        P::NumberTaken { .. }
        | P::NumberAgainstDate { .. }
        | P::SameNumber { .. }
        | P::BadNumber { .. }
        | P::UnknownSymbol { .. }
        | P::KindWithoutNumber { .. }
        | P::NumberMissing { .. } => Some(AskedField::Number),
        P::TypedOtherwise { .. }
        | P::DayMissing { .. }
        | P::BadDay { .. }
        | P::EntryDayMissing { .. }
        | P::EntryAfterToday { .. }
        | P::EntryBeforePaper { .. } => Some(AskedField::Day),
        P::ReasonMissing { .. } | P::NothingNew { .. } => Some(AskedField::Reason),
        _ => None,
    }
}
