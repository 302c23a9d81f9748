//! # What it does
//! Holds the decisions of higher levels that a review's file names against those who were proposed to them.
//!
//! # Why
//! A programme hands out what these decisions give; a name that is not in the list would silently be handed nothing.
//!
//! # Example
//! `awardees: [cn-nguyen-van-an]` of a decision of the province, for someone proposed to the ward's chairman.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 82 and 84.

use crate::diagnostic::{Report, Thing};
use crate::model::{Dossier, Review, unknown};

/// Reports everyone whom a decision names and who was not proposed to its decider.
pub fn decisions_known(dossier: &Dossier, review: &Review, report: &mut Report) {
    let Some(file) = dossier
        .review_file(&review.id)
        .filter(|_| !dossier.unread.awardees)
    else {
        return;
    };
    let proposed = dossier.proposed_in(&review.id);
    for decision in &file.decisions {
        let asked = || {
            proposed
                .iter()
                .filter(|one| one.decided_by.value == decision.decided_by)
        };
        for id in decision.awardees.iter().flatten() {
            if asked().all(|one| one.id.value != id.value) {
                let all = asked().map(|one| one.id.to_string()).take(5);
                report.add(unknown(Thing::Awardee, id.as_str(), all), id.place.clone());
            }
        }
    }
}
