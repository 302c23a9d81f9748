//! # What it does
//! Reminds of a level between the office and who decides, by which a submission goes while there is one. Who is said to be there
//! needs a name.
//!
//! # Why
//! Communes proposed to the province by the district until 30 June 2025; what went past it was sent back.
//!
//! # Example
//! A submission of a ward to the province of 26 June 2025 without `through: chu-tich-ubnd-huyen`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 83.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Brief, PaperRole};

/// Reports the submission `brief` that goes past a level.
pub fn goes_through(brief: &Brief<'_>, report: &mut Report) {
    let row = &brief.entry.row;
    if let Some(through) = row.through
        && brief.dossier.decider_name(through, brief.date).is_none()
    {
        let (id, through) = (brief.entry.id.to_string(), through.into());
        report.add(
            ProcedureProblem::ThroughUnnamed { id, through },
            brief.entry.place().clone(),
        );
    }
    let submits = brief.entry.role == Some(PaperRole::Submission) && brief.entry.issued.is_none();
    let (Some(own), Some(decider), Some(date), true) = (
        brief.body.decider,
        row.decided_by,
        brief.date,
        submits && row.through.is_none(),
    ) else {
        return;
    };
    if let Some(between) = brief.law(date).between(own, decider) {
        let kind = ProcedureProblem::LevelPassedOver {
            id: brief.entry.id.to_string(),
            decider: decider.into(),
            between: between.into(),
        };
        report.add(kind, brief.entry.place().clone());
    }
}
