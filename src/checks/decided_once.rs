//! # What it does
//! Refuses two decisions of one campaign that award the same to the same.
//!
//! # Why
//! Once both are issued, each of those persons stands twice in the book of awards, and is paid twice.
//!
//! # Example
//! A second decision of a review, which lists everyone of it, as the first one does.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2c.

use std::collections::BTreeSet;

use crate::diagnostic::{HeldProblem, Report};
use crate::model::{Award, Awardee, Brief};

/// How many names a fault shows.
const SHOWN: usize = 5;

/// Reports each pair of decisions that have someone in common; `decisions` are papers that enter the book and have a day.
pub fn decided_once(decisions: &[Brief<'_>], report: &mut Report) {
    let listed: Vec<(&Brief<'_>, Vec<&Awardee>)> =
        decisions.iter().map(|brief| (brief, awarded(brief))).collect();
    for (at, (second, persons)) in listed.iter().enumerate() {
        for (first, others) in &listed[..at] {
            let decided: BTreeSet<(&str, Award)> = others.iter().map(|one| key(one)).collect();
            let twice = persons.iter().filter(|one| decided.contains(&key(one)));
            let names: Vec<String> = twice.map(|one| one.full_name()).collect();
            if !names.is_empty() {
                let problem = HeldProblem::AwardedTwice {
                    first: first.entry.id.to_string(),
                    second: second.entry.id.to_string(),
                    more: names.len().saturating_sub(SHOWN),
                    names: names.into_iter().take(SHOWN).collect(),
                };
                report.add(problem, second.entry.place().clone());
            }
        }
    }
}

fn awarded<'a>(brief: &Brief<'a>) -> Vec<&'a Awardee> {
    let review = brief.review.into_iter();
    let listed = review.flat_map(|review| brief.awardees(review));
    listed.map(|awardee| &awardee.value).collect()
}

fn key(awardee: &Awardee) -> (&str, Award) {
    (awardee.id.as_str(), awardee.award.value)
}
