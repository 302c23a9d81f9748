//! # What it does
//! Holds the decisions of higher levels that a review's file names against those who were proposed to them. The office's own decision is a
//! paper of its own, and none of these.
//!
//! # Why
//! A programme hands out what these decisions give; a name that is not in the list would silently be handed nothing.
//!
//! # Example
//! `awardees: [cn-nguyen-van-an]` of a decision of the province, for someone proposed to the ward's chairman.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 82 and 84.

use super::awards_lawful::given_lawfully;
use crate::diagnostic::{FactProblem, ProcedureProblem, Report, Thing};
use crate::input::At;
use crate::model::{Dossier, Id, IssuingBody, Review, UpperDecision, unknown};

/// Reports everyone whom a decision names and who was not proposed to its decider, a decision on nobody, two on
/// the same, and the office's own.
pub fn decisions_known(dossier: &Dossier, review: &Review, report: &mut Report) {
    let Some(file) = dossier
        .review_file(&review.id)
        .filter(|_| !dossier.unread.awardees && dossier.awardees.is_some())
    else {
        return;
    };
    let proposed = dossier.proposed_in(&review.id);
    let bodies = &dossier.office.bodies;
    for (at, decision) in file.decisions.iter().enumerate() {
        let decider = decision.decided_by;
        let own = |body: &IssuingBody| body.decider == Some(decider) && !body.drafts_only;
        if bodies.iter().any(own) {
            let decider = decider.into();
            report.add(ProcedureProblem::OwnDecision { decider }, decision.place.clone());
            continue;
        }
        if of_other(decision) {
            let (decider, number) = (decider.into(), decision.number.to_string());
            let kind = ProcedureProblem::DecisionOfOther { decider, number };
            report.add(kind, decision.place.clone());
        }
        let mut before = file.decisions[..at].iter();
        if let Some(first) = before.find(|other| on_the_same(other, decision)) {
            let kind = FactProblem::DecidedByTwo {
                decider: decider.into(),
                first: first.number.to_string(),
                second: decision.number.to_string(),
            };
            report.add(kind, decision.place.clone());
        }
        let asked = || {
            proposed
                .iter()
                .filter(|one| one.decided_by.value == decision.decided_by)
        };
        let mut all = dossier.awardees_of(&review.id).into_iter();
        if !all.any(|one| one.decided_by.value == decider) {
            let decider = decider.into();
            report.add(
                ProcedureProblem::DecisionOnNobody { decider },
                decision.place.clone(),
            );
            continue;
        }
        let named = decision.awardees.as_ref();
        let given =
            asked().filter(|one| named.is_none_or(|ids| ids.iter().any(|id| id.value == one.id.value)));
        given_lawfully(dossier, &decision.date, given.map(|one| &one.value), report);
        for id in decision.awardees.iter().flatten() {
            if asked().all(|one| one.id.value != id.value) {
                let all = asked().map(|one| one.id.to_string());
                report.add(unknown(Thing::Awardee, id.as_str(), all), id.place.clone());
            }
        }
    }
}

/// Whether both are of one decider and on all, or name someone twice.
fn on_the_same(one: &UpperDecision, other: &UpperDecision) -> bool {
    let named = |ids: &[At<Id>], id: &At<Id>| ids.iter().any(|known| known.value == id.value);
    one.decided_by == other.decided_by
        && match (&one.awardees, &other.awardees) {
            (None, None) => true,
            (Some(first), Some(second)) => second.iter().any(|id| named(first, id)),
            (None, Some(_)) | (Some(_), None) => false,
        }
}

/// Whether a decision of the chairman of a People's Committee has a symbol of neither.
fn of_other(decision: &UpperDecision) -> bool {
    let symbol = decision.number.as_str().to_uppercase();
    let chairman = decision.decided_by.name().starts_with("Chủ tịch Ủy ban nhân dân");
    chairman && !["UBND", "CT"].iter().any(|own| symbol.contains(own))
}
