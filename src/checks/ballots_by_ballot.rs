//! # What it does
//! Refuses ballots and tellers' minutes of a review whose council votes by raised hands or on the whole list at once, and
//! two ballots on one person.
//!
//! # Why
//! A file in which hands were raised and ballots counted contradicts itself. Whoever stands on two ballots is voted on twice,
//! and the count knows one vote.
//!
//! # Example
//! `kind: phieu-bau` in a review with `method: bieu-quyet`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84 (the minutes are part of the dossier).

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Awardee, Brief, Id, PaperEntry, Review, VoteMethod};

/// Reports a paper of ballots whose review has none, and a ballot with someone who stands on an earlier one.
pub fn ballots_by_ballot(brief: &Brief<'_>, report: &mut Report) {
    let Some(review) = brief.review.filter(|_| brief.kind.by_ballot) else {
        return;
    };
    let file = brief.dossier.review_file(&review.id);
    let meeting = file.and_then(|file| file.meeting.as_ref());
    if meeting.is_some_and(|meeting| meeting.method == VoteMethod::Hands) {
        let kind = ProcedureProblem::BallotsByHands {
            what: brief.entry.id.to_string(),
            review: review.id.to_string(),
        };
        report.add(kind, brief.entry.row.kind.place.clone());
        return;
    }
    if let Some(list) = file.and_then(|file| file.list_vote.as_ref()) {
        let kind = ProcedureProblem::BallotsOfList {
            review: review.id.to_string(),
        };
        report.add(kind, list.place.clone());
    }
    if !brief.kind.shape.is_numbered() && !brief.dossier.unread.awardees {
        on_two_ballots(brief, review, report);
    }
}

fn on_two_ballots(brief: &Brief<'_>, review: &Review, report: &mut Report) {
    let own: Vec<&Id> = brief.awardees(review).iter().map(|one| &one.id.value).collect();
    let papers = brief.dossier.papers().iter();
    let earlier = papers.take_while(|entry| entry.id.value != brief.entry.id.value);
    let mut ballots = earlier.filter(|entry| {
        let of_review = entry.row.review.as_ref().map(|id| &id.value) == Some(&review.id.value);
        of_review && entry.row.kind.value == brief.entry.row.kind.value
    });
    let on = |other: &PaperEntry, one: &Awardee| {
        own.contains(&&one.id.value) && other.row.decided_by.is_none_or(|who| who == one.decided_by.value)
    };
    let all = brief.dossier.awardees_of(&review.id);
    let twice = ballots.find_map(|other| Some((other, all.iter().find(|one| on(other, one))?)));
    if let Some((other, one)) = twice {
        let kind = ProcedureProblem::OnTwoBallots {
            name: one.full_name(),
            first: other.id.to_string(),
            second: brief.entry.id.to_string(),
        };
        report.add(kind, brief.entry.place().clone());
    }
}
