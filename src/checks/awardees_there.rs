//! # What it does
//! Refuses votes that name awardees while there is no file of awardees.
//!
//! # Why
//! A file that was renamed or left out takes with it everything that points to it: one fault says so, in the place of one
//! for each vote.
//!
//! # Example
//! `votes` in `reviews/so-ket.yaml`, and `danh-sach.yaml` in the place of `awardees.yaml`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 (nội dung chính xác).

use crate::diagnostic::{FileProblem, PathProblem, Report};
use crate::model::Dossier;

/// Reports the file that is not there, at the first vote that points to it.
pub fn awardees_there(dossier: &Dossier, report: &mut Report) {
    let votes = dossier
        .reviews
        .iter()
        .flat_map(|(_, file)| file.votes.iter().flatten());
    if let Some(vote) = votes
        .map(|vote| &vote.awardee)
        .next()
        .filter(|_| lacks_awardees(dossier))
    {
        report.add(missing(dossier), vote.place.clone());
    }
}

/// Whether there is no file of awardees, under no name that is near.
pub(super) fn lacks_awardees(dossier: &Dossier) -> bool {
    dossier.awardees.is_none() && !dossier.unread.awardees
}

fn missing(dossier: &Dossier) -> FileProblem {
    FileProblem::Unreadable {
        path: format!("inputs/{}/awardees.yaml", dossier.name),
        problem: PathProblem::Missing,
    }
}
