//! # What it does
//! Refuses a copy that is made from another kind of paper than its own kind is made from: a sao lục from what is no sao y.
//!
//! # Why
//! A sao lục repeats a sao y that the office received; from the original itself the office that issued it makes a sao y.
//!
//! # Example
//! `kind: sao-luc`, `copy_of: quyet-dinh`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 3 khoản 11 and Điều 25 khoản 2.

use crate::diagnostic::{FactProblem, Report};
use crate::model::Brief;

/// Reports a copy of the wrong kind of paper. What is copied from another office and is no paper of the campaign is not known here.
pub fn copied_kind(brief: &Brief<'_>, report: &mut Report) {
    let Some((wanted, id)) = brief.kind.copies.as_ref().zip(brief.entry.row.copies_paper()) else {
        return;
    };
    let Some(copied) = brief.dossier.paper(id.as_str()) else {
        return;
    };
    let kind = &copied.row.kind;
    if kind.value != wanted.value {
        let name = |id: &str| {
            let known = brief.kinds.kinds.iter().find(|kind| kind.id.as_str() == id);
            known.map_or_else(|| id.to_owned(), |kind| kind.name.to_string())
        };
        let problem = FactProblem::CopyOfAnotherKind {
            form: brief.kind.name.to_string(),
            of: copied.id.to_string(),
            kind: name(kind.as_str()),
            wanted: name(wanted.as_str()),
        };
        report.add(problem, id.place.clone());
    }
}
