//! # What it does
//! Holds the answers of the level above to a submission: they name only whom it proposes, each once, and come after it.
//!
//! # Why
//! Reports and programmes follow the answers: one who is granted and refused at once would stand in both.
//!
//! # Example
//! `outcomes: [{result: da-khen, …}, {result: khong-khen, …}]`, both without `awardees`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 82 and 84.

use std::collections::BTreeSet;

use super::awards_lawful::given_lawfully;
use crate::diagnostic::{DateName, FactProblem, Report, Thing};
use crate::input::At;
use crate::model::{Answer, AnswerResult, Awardee, Brief, Id, unknown};

/// Reports every answer that cannot stand.
pub fn answers_sound(brief: &Brief<'_>, report: &mut Report) {
    let answers = &brief.entry.row.outcomes;
    if answers.is_empty() || brief.dossier.unread.awardees {
        return;
    }
    let proposed = brief.proposed();
    let mut answered = BTreeSet::new();
    for answer in answers {
        after_submission(answer, brief, report);
        let named = answer.awardees.as_ref();
        let given = proposed
            .iter()
            .filter(|one| named.is_none_or(|ids| ids.iter().any(|id| id.value == one.id.value)));
        if answer.result == AnswerResult::Granted {
            given_lawfully(brief.dossier, &answer.date, given.map(|one| &one.value), report);
        }
        for id in answer.awardees.iter().flatten() {
            match proposed.iter().find(|one| one.id.value == id.value) {
                None => {
                    let known = proposed.iter().map(|one| one.id.to_string());
                    report.add(unknown(Thing::Awardee, id.as_str(), known), id.place.clone());
                }
                Some(one) if !answered.insert(&id.value) || decided_too(one, brief) => {
                    twice(one, id, brief, report);
                }
                Some(_) => {}
            }
        }
    }
    let mut rest = answers.iter().filter(|answer| answer.awardees.is_none()).skip(1);
    if let Some((answer, one)) = rest
        .next()
        .zip(proposed.iter().find(|one| !answered.contains(&one.id.value)))
    {
        let (name, id) = (one.full_name(), brief.entry.id.to_string());
        report.add(FactProblem::AnsweredTwice { name, id }, answer.place.clone());
    }
}

/// Whether the review's file names a decision on someone, too.
fn decided_too(one: &Awardee, brief: &Brief<'_>) -> bool {
    let file = brief.dossier.review_file(&one.review);
    let mut named = file.into_iter().flat_map(|file| &file.decisions);
    named.any(|decision| {
        let all = decision.awardees.as_ref();
        decision.decided_by == one.decided_by.value
            && all.is_none_or(|all| all.iter().any(|id| id.value == one.id.value))
    })
}

fn twice(one: &Awardee, at: &At<Id>, brief: &Brief<'_>, report: &mut Report) {
    let (name, id) = (one.full_name(), brief.entry.id.to_string());
    report.add(FactProblem::AnsweredTwice { name, id }, at.place.clone());
}

fn after_submission(answer: &Answer, brief: &Brief<'_>, report: &mut Report) {
    if let Some(date) = brief.date.filter(|date| *date > answer.date.value) {
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::Paper(brief.entry.id.to_string()),
            earlier_date: *date,
            later: DateName::Answer,
            later_date: *answer.date.value,
        };
        report.add(kind, answer.date.place.clone());
    }
}
