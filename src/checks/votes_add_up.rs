//! # What it does
//! Holds the votes of a review against the members who were present, the list of awardees and the threshold.
//!
//! # Why
//! A decision whose persons are not in the minutes, or were voted down, is defective and can be cancelled.
//!
//! # Example
//! Eight members present, and `agree: 7, disagree: 2`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.2c and Điều 93.2c. No central rule sets a threshold for giấy khen: it is
//! the office's own, of all members.

use crate::diagnostic::{FactProblem, Place, Report, Thing};
use crate::input::At;
use crate::model::{
    Awardee, BallotCount, Decimals, Dossier, Meeting, Review, ReviewFile, Share, Vote, unknown,
};

/// Reports every vote that cannot stand, and everyone in the list without one.
pub fn votes_add_up(dossier: &Dossier, review: &Review, report: &mut Report) {
    let Some(file) = dossier.review_file(&review.id) else {
        return;
    };
    ballots_add_up(file, report);
    let (Some(votes), Some(meeting)) = (&file.votes, &file.meeting) else {
        return;
    };
    let awardees = dossier.awardees_of(&review.id);
    let present = meeting
        .members
        .iter()
        .filter(|member| member.absent.is_none())
        .count();
    for vote in votes {
        if let Some(awardee) = awardees
            .iter()
            .find(|awardee| awardee.id.value == vote.awardee.value)
        {
            hold(vote, awardee, meeting, present, report);
        } else {
            let all = awardees.iter().map(|awardee| awardee.id.to_string()).take(5);
            report.add(
                unknown(Thing::Awardee, vote.awardee.as_str(), all),
                vote.awardee.place.clone(),
            );
        }
    }
    for awardee in awardees {
        if votes.iter().all(|vote| vote.awardee.value != awardee.id.value) {
            let kind = FactProblem::VoteMissing {
                name: awardee.full_name(),
                review: review.id.to_string(),
            };
            report.add(kind, awardee.place.clone());
        }
    }
}

/// Ballots handed out, returned, valid and void.
fn ballots_add_up(file: &ReviewFile, report: &mut Report) {
    let Some(count) = &file.count else { return };
    let members = file.meeting.as_ref().map(|meeting| meeting.members.len());
    let BallotCount {
        issued,
        returned,
        valid,
        invalid,
    } = count.value;
    let enough = members.is_none_or(|members| usize::try_from(issued).is_ok_and(|issued| issued <= members));
    if returned > issued || u64::from(valid) + u64::from(invalid) != u64::from(returned) || !enough {
        let kind = FactProblem::BallotsDisagree {
            issued,
            returned,
            valid,
            invalid,
        };
        report.add(kind, count.place.clone());
    }
}

fn hold(vote: &At<Vote>, awardee: &Awardee, meeting: &Meeting, present: usize, report: &mut Report) {
    let cast = vote.agree + vote.disagree + vote.blank;
    let place: &Place = &vote.place;
    if usize::try_from(cast).ok() != Some(present) {
        let kind = FactProblem::VotesDisagree {
            name: awardee.full_name(),
            found: cast.to_string(),
            expected: present.to_string(),
        };
        report.add(kind, place.clone());
        return;
    }
    let members = meeting.members.len() as u64;
    let Some(share) = Share::new(u64::from(vote.agree), members) else {
        return;
    };
    if !share.reaches(*meeting.threshold_percent * 100) {
        let kind = FactProblem::BelowThreshold {
            name: awardee.full_name(),
            agree: vote.agree,
            members,
            percent: share.percent(Decimals::Two),
            threshold: format!("{}%", *meeting.threshold_percent),
        };
        report.add(kind, place.clone());
    }
}
