//! # What it does
//! Refuses a number of the office's own for what it only drafts for another body.
//!
//! # Why
//! The other body gives its papers numbers and days itself, and enters them in its own register.
//!
//! # Example
//! `number: 12` of the decision that a department drafts for the chairman of its province.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 15.

use crate::diagnostic::{FactProblem, Report};
use crate::model::Brief;

/// Reports a draft for another body that has a number.
pub fn others_draft(brief: &Brief<'_>, report: &mut Report) {
    if let Some(number) = brief.entry.row.number.as_ref().filter(|_| brief.body.drafts_only) {
        let problem = others_paper(brief, Some(number.to_string()));
        report.add(problem, number.place.clone());
    }
}

/// That a paper is only drafted for its body.
pub fn others_paper(brief: &Brief<'_>, number: Option<String>) -> FactProblem {
    FactProblem::PaperOfAnother {
        id: brief.entry.id.to_string(),
        body: brief.body.name.to_string(),
        number,
    }
}
