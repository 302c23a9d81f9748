//! # What it does
//! Refuses two decisions of one campaign that award the same to the same.
//!
//! # Why
//! Once both are issued, each of those persons stands twice in the book of awards, and is paid twice.
//!
//! # Example
//! A second decision of a review, which lists everyone of it, as the first one does; a person who was copied into the list of the
//! next review under another id, with the same achievement.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2c.

use std::collections::BTreeSet;

use crate::diagnostic::{HeldProblem, Report};
use crate::model::{Award, Awardee, Brief, Line};

/// How many names a fault shows.
const SHOWN: usize = 5;

/// Reports each pair of decisions that have someone in common; `decisions` are papers that enter the book and have a day.
pub fn decided_once(decisions: &[Brief<'_>], report: &mut Report) {
    let listed: Vec<(&Brief<'_>, Vec<&Awardee>)> =
        decisions.iter().map(|brief| (brief, awarded(brief))).collect();
    for (at, (second, persons)) in listed.iter().enumerate() {
        for (first, others) in &listed[..at] {
            if called_back(first, second) || called_back(second, first) {
                continue;
            }
            let decided: BTreeSet<_> = others.iter().flat_map(|one| keys(one)).collect();
            let again = |one: &&&Awardee| keys(one).iter().any(|key| decided.contains(key));
            let twice = persons.iter().filter(again);
            let mut said = BTreeSet::new();
            let names = twice.map(|one| one.full_name());
            let names: Vec<String> = names.filter(|name| said.insert(name.clone())).collect();
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

/// Whether the one was called back by the day of the other.
fn called_back(one: &Brief<'_>, other: &Brief<'_>) -> bool {
    one.dossier.is_recalled(one.entry, other.date)
}

fn awarded<'a>(brief: &Brief<'a>) -> Vec<&'a Awardee> {
    let review = brief.review.into_iter();
    let listed = review.flat_map(|review| brief.awardees(review));
    listed.map(|awardee| &awardee.value).collect()
}

/// What two entries have in common that award the same to the same: one id, or the same words under two.
fn keys(awardee: &Awardee) -> [(Award, Vec<&str>); 2] {
    let lines = [&awardee.position, &awardee.address, &awardee.place];
    let lines = lines
        .into_iter()
        .map(|line| line.as_ref().map_or("", Line::as_str));
    // A title without an achievement may come again in each review: every year.
    let own = awardee.achievement.as_ref().map(Line::as_str);
    let named = [
        awardee.name.as_str(),
        awardee.unit.as_ref().map_or("", |unit| unit.as_str()),
        own.unwrap_or(awardee.review.as_str()),
    ];
    let award = awardee.award.value;
    [
        (award, vec![awardee.id.as_str()]),
        (award, named.into_iter().chain(lines).collect()),
    ]
}
