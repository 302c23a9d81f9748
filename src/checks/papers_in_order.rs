//! # What it does
//! Holds the days of one review's minutes, submissions and decision against each other, and those of its conference.
//!
//! # Why
//! The council considers, the submission proposes, the decision decides, the money is paid; whoever is invited is invited to
//! what has been decided. A paper that is older than the one it stands on was back-dated.
//!
//! # Example
//! A decision of 24 June with minutes of 25 June.
//!
//! The office may write `reason` at one of the two, or `--reason` when it issues it; the reason goes into the register.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.

use crate::diagnostic::{DateName, FactProblem, Report};
use crate::model::{Date, Dossier, PaperEntry, PaperRole, Review};

/// Reports every paper of the review that is older than one it stands on.
pub fn papers_in_order(dossier: &Dossier, review: &Review, report: &mut Report) {
    let papers: Vec<&PaperEntry> = dossier
        .papers()
        .iter()
        .filter(|entry| {
            entry
                .row
                .review
                .as_ref()
                .is_some_and(|id| id.value == review.id.value)
        })
        .collect();
    for later in &papers {
        let before = papers
            .iter()
            .filter(|earlier| comes_before(earlier, later) && stands_on(dossier, later, earlier));
        for earlier in before {
            if let Some((fault, date)) = out_of_order(earlier, later).zip(later.date.as_ref()) {
                report.add(fault, date.place.clone());
            }
        }
    }
}

/// That a paper is older than one it stands on, if it is; not where the register has a reason.
pub(super) fn out_of_order(earlier: &PaperEntry, later: &PaperEntry) -> Option<FactProblem> {
    let (first, second) = (earlier.date.as_ref()?.value, later.date.as_ref()?.value);
    if first <= second || in_the_register(earlier) || in_the_register(later) {
        return None;
    }
    // A letter's reason says why it calls back, not why it is early.
    let own = later
        .reason
        .as_ref()
        .filter(|_| later.row.recalls_paper().is_none());
    Some(match own.or(earlier.reason.as_ref()) {
        None if has_row(later) => FactProblem::IssuedBefore {
            earlier: earlier.id.to_string(),
            earlier_date: *first,
            later: later.id.to_string(),
            later_date: *second,
        },
        None => disorder(earlier, first, later, second),
        Some(reason) => FactProblem::OrderExplained {
            earlier: earlier.id.to_string(),
            later: later.id.to_string(),
            reason: reason.to_string(),
        },
    })
}

/// Whether a paper can stand on one that comes before it: a decision does not stand on what was submitted to others, nor a
/// payment on the decision that came in place of its own.
fn stands_on(dossier: &Dossier, later: &PaperEntry, earlier: &PaperEntry) -> bool {
    let paid_on = |other: &PaperEntry| {
        let dates = other.date.as_ref().zip(later.date.as_ref());
        other.role == Some(PaperRole::Decision)
            && other.row.review.as_ref().map(|id| &id.value) == later.row.review.as_ref().map(|id| &id.value)
            && dates.is_some_and(|(decided, paid)| decided.value <= paid.value)
            && dossier.recall_day(other).is_some()
    };
    if (earlier.role, later.role) == (Some(PaperRole::Decision), Some(PaperRole::Payment))
        && dossier.papers().iter().any(paid_on)
    {
        return false;
    }
    let bodies = dossier.office.bodies.iter();
    let mut deciders = bodies
        .filter(|body| body.id.value == later.row.body.value)
        .map(|body| body.decider);
    let submitted_to = earlier.row.decided_by.filter(|_| later.row.decided_by.is_none());
    submitted_to.is_none_or(|decider| deciders.any(|own| own == Some(decider)))
}

/// Whether the register has it, so that its day stays.
fn has_row(entry: &PaperEntry) -> bool {
    entry.issued.as_ref().is_some_and(|issued| issued.row.is_some())
}

/// Whether the paper was issued with a written reason.
fn in_the_register(entry: &PaperEntry) -> bool {
    entry
        .issued
        .as_ref()
        .is_some_and(|issued| issued.row.is_some() && issued.reason.is_some())
}

/// Whether a paper stands on the other by their roles.
fn comes_before(earlier: &PaperEntry, later: &PaperEntry) -> bool {
    let roles = rank(earlier).zip(rank(later));
    roles.is_some_and(|((line, first), (other, second))| line == other && first < second)
}

/// The line of papers that a paper stands in, and its place there: from the minutes to the payment, or from the plan of the
/// conference to the invitation. The campaign's plan belongs to no review; the others have no fixed place.
fn rank(entry: &PaperEntry) -> Option<(u8, PaperRole)> {
    let role = entry.role?;
    match role {
        PaperRole::Minutes | PaperRole::Submission | PaperRole::Decision | PaperRole::Payment => {
            Some((0, role))
        }
        PaperRole::Conference | PaperRole::Invitation => Some((1, role)),
        PaperRole::Plan | PaperRole::Count | PaperRole::Notice | PaperRole::Programme => None,
    }
}

fn disorder(earlier: &PaperEntry, earlier_date: Date, later: &PaperEntry, later_date: Date) -> FactProblem {
    FactProblem::DatesOutOfOrder {
        earlier: DateName::Paper(earlier.id.to_string()),
        earlier_date: *earlier_date,
        later: DateName::Paper(later.id.to_string()),
        later_date: *later_date,
    }
}
