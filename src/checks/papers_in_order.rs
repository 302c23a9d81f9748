//! # What it does
//! Holds the days of one review's minutes, submissions and decision against each other.
//!
//! # Why
//! The council considers, the submission proposes, the decision decides, the money is paid: a paper that is older than the
//! one it stands on was back-dated.
//!
//! # Example
//! A decision of 24 June with minutes of 25 June.
//!
//! The office may write `reason` at the later paper; the reason goes into the register.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.

use crate::diagnostic::{DateName, FaultKind, Report};
use crate::input::At;
use crate::model::{Date, Dossier, PaperEntry, Review};

/// Kinds of papers in the order in which they come.
const ORDER: [&str; 4] = [
    "bien-ban-hop",
    "to-trinh-khen-thuong",
    "quyet-dinh-khen-thuong",
    "danh-sach-chi-thuong",
];

/// Reports every paper of the review that is older than one it stands on.
pub fn papers_in_order(dossier: &Dossier, review: &Review, report: &mut Report) {
    let papers: Vec<&At<PaperEntry>> = dossier
        .papers()
        .iter()
        .filter(|entry| {
            entry
                .review
                .as_ref()
                .is_some_and(|id| id.value == review.id.value)
        })
        .collect();
    for later in &papers {
        for earlier in papers.iter().filter(|earlier| rank(earlier) < rank(later)) {
            if let (Some(first), Some(second)) = (&earlier.date, &later.date)
                && first.value > second.value
                && rank(later).is_some()
                && rank(earlier).is_some()
            {
                let disorder = disorder(earlier, first.value, later, second.value);
                let kind = match &later.reason {
                    None => disorder,
                    Some(reason) => FaultKind::OrderExplained {
                        earlier: earlier.id.to_string(),
                        later: later.id.to_string(),
                        reason: reason.to_string(),
                    },
                };
                report.add(kind, second.place.clone());
            }
        }
    }
}

fn rank(entry: &PaperEntry) -> Option<usize> {
    ORDER.iter().position(|kind| *kind == entry.kind.as_str())
}

fn disorder(earlier: &PaperEntry, earlier_date: Date, later: &PaperEntry, later_date: Date) -> FaultKind {
    FaultKind::DatesOutOfOrder {
        earlier: DateName::Paper(earlier.id.to_string()),
        earlier_date: *earlier_date,
        later: DateName::Paper(later.id.to_string()),
        later_date: *later_date,
    }
}
