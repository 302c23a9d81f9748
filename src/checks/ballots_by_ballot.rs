//! # What it does
//! Refuses ballots and tellers' minutes of a review whose council votes by raised hands.
//!
//! # Why
//! A file in which hands were raised and ballots counted contradicts itself.
//!
//! # Example
//! `kind: phieu-bau` in a review with `method: bieu-quyet`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84 (the minutes are part of the dossier).

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Brief, VoteMethod};

/// Reports a paper of ballots whose review has none.
pub fn ballots_by_ballot(brief: &Brief<'_>, report: &mut Report) {
    let Some(review) = brief.review.filter(|_| brief.kind.by_ballot) else {
        return;
    };
    let file = brief.dossier.review_file(&review.id);
    let meeting = file.and_then(|file| file.meeting.as_ref());
    if meeting.is_some_and(|meeting| meeting.method == VoteMethod::Hands) {
        let kind = ProcedureProblem::BallotsByHands {
            what: brief.entry.id.to_string(),
            review: review.id.to_string(),
        };
        report.add(kind, brief.entry.row.kind.place.clone());
    }
}
