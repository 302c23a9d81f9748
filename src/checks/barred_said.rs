//! # What it does
//! Warns of each awardee who is barred, as long as the review's file does not say so too.
//!
//! # Why
//! Nobody under discipline, investigation or complaint is awarded: the papers go on without them, and the office should know.
//!
//! # Example
//! `barred: đang xem xét kỷ luật`.
//!
//! # Basis
//! Nghị định 98/2023/NĐ-CP and 152/2025/NĐ-CP, Điều 4; Luật Thi đua, khen thưởng 06/2022/QH15, Điều 93.2.

use crate::diagnostic::{FactProblem, Report};
use crate::model::{Awardee, Dossier, Outcome};

/// Reports everyone barred whose review says nothing of it.
pub fn barred_said(dossier: &Dossier, report: &mut Report) {
    let said = |awardee: &Awardee| {
        let file = dossier.review_file(&awardee.review);
        let vote = file.and_then(|file| file.vote(&awardee.id));
        vote.is_some_and(|vote| vote.outcome == Some(Outcome::Barred))
    };
    let voted = |awardee: &Awardee| {
        let file = dossier.review_file(&awardee.review);
        let vote = file.and_then(|file| file.vote(&awardee.id));
        vote.is_some_and(|vote| vote.tally.is_some())
    };
    let all = dossier.awardees.iter().flat_map(|awardees| &awardees.awardees);
    for awardee in all.filter(|awardee| !said(awardee)) {
        if let Some(reason) = &awardee.barred {
            let kind = FactProblem::Barred {
                name: awardee.full_name(),
                reason: reason.to_string(),
                voted: voted(awardee),
            };
            report.add(kind, reason.place.clone());
        }
    }
}
