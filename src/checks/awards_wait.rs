//! # What it does
//! Names the awards that the programme of a conference leaves out because nobody has decided them by its day.
//!
//! # Why
//! Guests read the programme: what is only asked for does not stand in it, not even as a note. Who prepares it has to know.
//!
//! # Example
//! `decided_by: chu-tich-ubnd-tinh` of someone proposed, and no row of `decisions`.
//!
//! # Basis
//! Nghị định 98/2023/NĐ-CP, Điều 25 và Điều 26.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{AnswerResult, Awardee, Brief, Date, PaperRole, counted};

/// Reports what the programme `brief` waits for.
pub fn awards_wait(brief: &Brief<'_>, report: &mut Report) {
    let (dossier, entry) = (brief.dossier, brief.entry);
    let Some(review) = brief.review.filter(|_| entry.role == Some(PaperRole::Programme)) else {
        return;
    };
    let file = dossier.review_file(&review.id);
    let Some(ceremony) = file.and_then(|file| file.ceremony.as_ref()) else {
        return;
    };
    let mut awards: Vec<(String, u64)> = Vec::new();
    for one in dossier.proposed_in(&review.id) {
        let refused = dossier.is_refused(one, Some(ceremony.date));
        if refused || !entry.row.takes(one) || is_decided(brief, one, ceremony.date) {
            continue;
        }
        let award = dossier.award_name(one.award.value, one.decided_by.value, brief.date);
        match awards.iter_mut().find(|(known, _)| *known == award) {
            Some((_, count)) => *count += 1,
            None => awards.push((award, 1)),
        }
    }
    if awards.is_empty() || entry.issued.is_some() {
        return;
    }
    let awards = awards.into_iter();
    let kind = ProcedureProblem::AwardsWait {
        id: entry.id.to_string(),
        date: *ceremony.date,
        awards: awards
            .map(|(award, count)| format!("{award} ({})", counted(count)))
            .collect(),
    };
    report.add(kind, entry.place().clone());
}

/// Whether someone's award is decided by a day; the office's own by a decision with that day at least planned.
fn is_decided(brief: &Brief<'_>, awardee: &Awardee, by: Date) -> bool {
    let (dossier, decider) = (brief.dossier, awardee.decided_by.value);
    let mut bodies = dossier.office.bodies.iter();
    if bodies.any(|body| body.decider == Some(decider)) {
        let mut decisions = brief.decisions_of_review();
        let planned = |date: Option<Date>| date.is_some_and(|day| day <= by);
        return decisions
            .any(|one| one.row.takes(awardee) && planned(one.date.as_ref().map(|date| date.value)));
    }
    let file = dossier.review_file(&awardee.review);
    let mut upper = file.into_iter().flat_map(|file| &file.decisions);
    let above = upper.any(|one| {
        let named = one.awardees.as_ref();
        let names = named.is_none_or(|ids| ids.iter().any(|id| id.value == awardee.id.value));
        one.decided_by == decider && names && one.date.value <= by
    });
    let answer = dossier.answer(awardee);
    let granted = answer.is_some_and(|answer| {
        answer.result == AnswerResult::Granted && answer.number.is_some() && answer.date.value <= by
    });
    above || granted
}
