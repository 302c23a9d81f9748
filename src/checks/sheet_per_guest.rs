//! # What it does
//! Refuses a sheet for each guest of a kind of paper that is not printed so.
//!
//! # Why
//! Each sheet is a whole paper with its name in the middle; what would be lost of a letter nobody would see.
//!
//! # Example
//! `kind: cong-van-don-doc`, `sheet_per_guest: true`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7.

use crate::diagnostic::{FactProblem, Report};
use crate::model::Brief;

/// Reports a paper that asks for sheets and cannot have them.
pub fn sheet_per_guest(brief: &Brief<'_>, report: &mut Report) {
    if brief.entry.row.sheet_per_guest && !brief.has_sheet_per_guest() {
        let (id, kind) = (brief.entry.id.to_string(), brief.kind.name.to_string());
        let problem = FactProblem::NoSheetPerGuest { id, kind };
        report.add(problem, brief.entry.place().clone());
    }
}
