//! # What it does
//! Holds who signs a submission to the office's own head against who signs the decision on it.
//!
//! # Why
//! The chairman of the council is the chairman of the committee in most wards: then his deputy in the council asks, and he decides.
//!
//! # Example
//! `signatory: chu-tich-hoi-dong` of a submission to the chairman, who is that person.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 83, 84.

use super::signature_agrees::in_full;
use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Brief, PaperRole, Prefix, Signatory};

/// Whether the office has somebody who signs for the signatory.
fn has_deputy(signatory: &Signatory, brief: &Brief<'_>) -> bool {
    let title = signatory
        .position
        .as_ref()
        .map(|position| in_full(&position.joined()));
    let others = &brief.dossier.office.signatories;
    let mut steps = others.iter().flat_map(|other| &other.authority);
    steps.any(|step| step.prefix == Prefix::Deputy && Some(in_full(step.of.as_str())) == title)
}

/// Whether the head's deputy signs for him: the decision is the head's.
fn is_deputy(signer: &Signatory) -> bool {
    signer.authority.iter().any(|step| step.prefix == Prefix::Deputy)
}

/// Warns of a submission whose signer decides on it.
pub fn asks_oneself(brief: &Brief<'_>, report: &mut Report) {
    let (entry, dossier) = (brief.entry, brief.dossier);
    let (Some(signatory), Some(id)) = (brief.signatory, &entry.row.signatory) else {
        return;
    };
    let open = entry.role == Some(PaperRole::Submission) && entry.issued.is_none();
    if !open || !has_deputy(signatory, brief) {
        return;
    }
    let review = entry.row.review.as_ref().map(|id| &id.value);
    let decides = dossier.papers().iter().filter(|other| {
        let of_review = other.row.review.as_ref().map(|id| &id.value) == review;
        of_review && other.role == Some(PaperRole::Decision)
    });
    let mut decisions = decides.filter_map(|other| brief.of_another(other, &mut Report::default()));
    let own = decisions.find(|decision| {
        let decides = decision.body.decider.is_some() && decision.body.decider == entry.row.decided_by;
        decides
            && decision
                .signatory
                .is_some_and(|signer| signer.name == signatory.name && !is_deputy(signer))
    });
    if let Some(decision) = own {
        let kind = ProcedureProblem::AsksOneself {
            id: entry.id.to_string(),
            name: signatory.name.to_string(),
            decision: decision.entry.id.to_string(),
        };
        report.add(kind, id.place.clone());
    }
}
