//! # What it does
//! Asks of each `select` that it takes someone and names only those of its review, and of a payment that one decision covers
//! all whom it pays.
//!
//! # Why
//! A paper about nobody would wait for ever, and nobody would see why; a payment of two decisions cites only one.
//!
//! # Example
//! `select: {kind: tap-the}` of a decision in whose review only persons are proposed.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 11.4 and 84.

use crate::diagnostic::{FactProblem, Report, Thing};
use crate::model::{Awardee, Brief, Outcome, PaperRole, Review, unknown};

/// Reports a `select` that takes nobody, and a payment of several decisions.
pub fn selection_sound(brief: &Brief<'_>, report: &mut Report) {
    let Some(review) = brief.review.filter(|_| !brief.dossier.unread.awardees) else {
        return;
    };
    takes_someone(brief, review, report);
    of_one_decision(brief, review, report);
}

fn takes_someone(brief: &Brief<'_>, review: &Review, report: &mut Report) {
    let all = brief.dossier.awardees_of(&review.id);
    let Some(select) = brief.entry.row.select.as_ref().filter(|_| !all.is_empty()) else {
        return;
    };
    let mut strangers = select
        .ids
        .iter()
        .filter(|id| all.iter().all(|one| one.id.value != id.value))
        .peekable();
    if strangers.peek().is_some() {
        for id in strangers {
            let known = all.iter().map(|one| one.id.to_string()).take(5);
            report.add(unknown(Thing::Awardee, id.as_str(), known), id.place.clone());
        }
        return;
    }
    // All whom it takes may be voted down, or their votes still to come: it waits, and is about nobody.
    let may = |one: &Awardee| {
        let open = select.outcomes.is_empty() || brief.dossier.outcome(one) == Outcome::Pending;
        brief.may_take(one) && open
    };
    if !all.iter().any(|one| may(one)) && brief.awardees(review).is_empty() {
        let (id, review) = (brief.entry.id.to_string(), review.id.to_string());
        report.add(FactProblem::NobodySelected { id, review }, select.place.clone());
    }
}

fn of_one_decision(brief: &Brief<'_>, review: &Review, report: &mut Report) {
    let pays = brief.kind.own_awards && !brief.kind.enters_book;
    let Some(decision) = brief.decision().filter(|_| pays) else {
        return;
    };
    if brief.awardees(review).iter().all(|one| decision.row.takes(one)) {
        return;
    }
    let papers = brief.dossier.papers().iter();
    let of_review = papers.filter(|entry| {
        let other = entry.row.review.as_ref().map(|id| &id.value);
        entry.role == Some(PaperRole::Decision) && other == Some(&review.id.value)
    });
    let kind = FactProblem::PaymentOfSeveral {
        id: brief.entry.id.to_string(),
        decisions: of_review.map(|entry| entry.id.to_string()).collect(),
    };
    report.add(kind, brief.entry.place().clone());
}
