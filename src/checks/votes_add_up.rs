//! # What it does
//! Holds the votes of a review against the members who were present, the list of awardees, the ballots that were counted
//! and the hours of the meeting, and names those voted down.
//!
//! # Why
//! A decision whose persons are not in the minutes is defective and can be cancelled; so is one whose votes do not add up.
//! Being voted down is no mistake: it is recorded, and the rest goes on.
//!
//! # Example
//! Eight members present, and `agree: 7, disagree: 2`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.2c and Điều 93.2c. No central rule sets a threshold for giấy khen: it is
//! the office's own.

use std::collections::{BTreeMap, BTreeSet};

use super::awardees_there::lacks_awardees;
use crate::diagnostic::{FactProblem, FaultKind, Place, ProcedureProblem, Report, Thing, suggest};
use crate::input::{At, Rows};
use crate::model::{
    Awardee, BallotCount, Decimals, Dossier, Id, Line, Meeting, Outcome, Review, ReviewFile, Share, Tally,
    Threshold, Vote, VoteMethod, Voters, minute_of_day, unknown,
};

/// Warns of results of a secret ballot without those who counted.
fn counted_by_someone(meeting: &Meeting, file: &ReviewFile, review: &Review, report: &mut Report) {
    let nobody = meeting.tellers.is_empty() && meeting.counting_team.is_none();
    let first = file.votes.iter().flatten().find(|vote| vote.tally.is_some());
    if let Some(vote) = first.filter(|_| nobody && meeting.method == VoteMethod::Ballot) {
        let review = review.id.to_string();
        report.add(
            ProcedureProblem::BallotsUncounted { review },
            vote.awardee.place.clone(),
        );
    }
}

/// Reports every vote that cannot stand, everyone in the list without one, and (as a warning) everyone voted down.
pub fn votes_add_up(dossier: &Dossier, review: &Review, report: &mut Report) {
    let Some(file) = dossier.review_file(&review.id) else {
        return;
    };
    let counted = file
        .count
        .as_ref()
        .is_none_or(|count| ballots_add_up(count, file, review, report));
    let Some(meeting) = &file.meeting else { return };
    hours_in_order(meeting, file, report);
    // A share that is none is a fault of its own.
    let ruled_by = meeting
        .threshold_percent
        .as_ref()
        .is_none_or(|percent| (1..=100).contains(&percent.value));
    if !file.has_voted() || !counted || !ruled_by || lacks_awardees(dossier) {
        return;
    }
    let awardees = dossier.awardees_of(&review.id);
    list_adds_up(meeting, file, &awardees, report);
    counted_by_someone(meeting, file, review, report);
    ruled(meeting, &awardees, report);
    let complete = file.votes.as_ref().is_none_or(Rows::is_complete);
    let votes = file.votes.iter().flatten();
    let by_id: BTreeMap<&Id, &Awardee> = awardees.iter().map(|one| (&one.id.value, &one.value)).collect();
    // A count that no vote goes with is wrong itself: the first stands for all.
    let votes: Vec<&At<Vote>> = votes.collect();
    let against = |vote: &Vote| disagreement(vote.tally?, "", meeting, file);
    let voted = votes.iter().filter(|vote| vote.tally.is_some()).count();
    if let Some(count) = file.count.as_ref().filter(|_| voted > 1)
        && votes.iter().filter_map(|vote| against(vote)).count() == voted
    {
        let first = votes.iter().find_map(|vote| {
            let name = by_id.get(&vote.awardee.value).map(|one| one.full_name())?;
            disagreement(vote.tally?, &name, meeting, file)
        });
        if let Some(kind) = first {
            report.add(kind, count.place.clone());
            return;
        }
    }
    // Those whose ids were mistyped in the votes.
    let mut meant: BTreeSet<String> = BTreeSet::new();
    for vote in votes {
        if let Some(awardee) = by_id.get(&vote.awardee.value) {
            hold(vote, awardee, meeting, file, report);
        } else if dossier.awardees.is_none() && !dossier.unread.awardees {
            // The whole list is missing: one of them stands for all.
            report.add(
                unknown(Thing::Awardee, vote.awardee.as_str(), []),
                vote.awardee.place.clone(),
            );
            return;
        } else if !dossier.unread.awardees && !elsewhere(dossier, &vote.awardee) {
            let all = awardees
                .iter()
                .map(|awardee| awardee.id.to_string())
                .take(MOST_NAMED);
            meant.extend(suggest(
                vote.awardee.as_str(),
                awardees.iter().map(|awardee| awardee.id.as_str()),
            ));
            report.add(
                unknown(Thing::Awardee, vote.awardee.as_str(), all),
                vote.awardee.place.clone(),
            );
        }
    }
    let unvoted = |awardee: &&At<Awardee>| complete && !meant.contains(awardee.id.as_str());
    for awardee in awardees.into_iter().filter(unvoted) {
        if file.in_council(awardee) == Outcome::Pending && meeting.rule(awardee.award.value).is_some() {
            let kind = FactProblem::VoteMissing {
                name: awardee.full_name(),
                review: review.id.to_string(),
            };
            report.add(kind, awardee.place.clone());
        }
    }
}

/// How many ids a fault may choose from.
const MOST_NAMED: usize = 500;

/// Whether the awardee is there, proposed in a review that the campaign does not have: that is a fault of its own.
fn elsewhere(dossier: &Dossier, id: &Id) -> bool {
    let known = |review: &Id| dossier.campaign.reviews.iter().any(|one| one.id.value == *review);
    let mut all = dossier.awardees.iter().flat_map(|file| &file.awardees);
    all.any(|one| one.id.value == *id && !known(&one.review))
}

/// Ballots handed out to those present, returned, valid and void; none where hands were raised. Whether they agree, so that
/// votes can be held against them.
fn ballots_add_up(count: &At<BallotCount>, file: &ReviewFile, review: &Review, report: &mut Report) -> bool {
    let BallotCount {
        issued,
        returned,
        valid,
        invalid,
        ..
    } = count.value;
    let meeting = file.meeting.as_ref();
    if meeting.is_some_and(|meeting| meeting.method == VoteMethod::Hands) {
        let kind = ProcedureProblem::BallotsByHands {
            what: "count".to_owned(),
            review: review.id.to_string(),
        };
        report.add(kind, count.place.clone());
        return true;
    }
    let each_one = meeting.is_none_or(|meeting| usize::try_from(issued).ok() == Some(meeting.present()));
    let agree =
        returned <= issued && u64::from(valid) + u64::from(invalid) == u64::from(returned) && each_one;
    if !agree {
        let kind = FactProblem::BallotsDisagree {
            issued,
            returned,
            valid,
            invalid,
        };
        report.add(kind, count.place.clone());
    }
    agree
}

/// A vote on the whole list is that of the members present.
fn list_adds_up(meeting: &Meeting, file: &ReviewFile, awardees: &[&At<Awardee>], report: &mut Report) {
    let Some(list) = &file.list_vote else { return };
    if let Some(kind) = disagreement(list.value, LIST, meeting, file) {
        report.add(kind, list.place.clone());
        return;
    }
    let failed = |one: &&&At<Awardee>| {
        let own = file.vote(&one.id).and_then(|vote| vote.tally);
        own.is_none() && file.outcome(one) == Outcome::NotPassed
    };
    if let Some(kind) = awardees
        .iter()
        .find(failed)
        .and_then(|one| voted_down(LIST, one, meeting, file))
    {
        report.add(kind, list.place.clone());
    }
}

const LIST: &str = "Cả danh sách";

/// Each award has a rule, said once.
fn ruled(meeting: &Meeting, awardees: &[&At<Awardee>], report: &mut Report) {
    let mut known = BTreeSet::new();
    for awardee in awardees {
        let award = awardee.award.value;
        if known.insert(award) && meeting.rule(award).is_none() {
            let award = award.into();
            report.add(FactProblem::NoVotingRule { award }, meeting.date.place.clone());
        }
    }
}

/// The meeting begins, ballots are counted, it ends. An hour that cannot be read says nothing.
fn hours_in_order(meeting: &Meeting, file: &ReviewFile, report: &mut Report) {
    let minute = |line: &Line| Some((line.to_string(), minute_of_day(line.as_str())?));
    let start = minute(&meeting.start);
    let end = meeting.end.as_ref().and_then(|end| minute(end));
    let count = file.count.as_ref().and_then(|count| count.time.as_ref());
    let counted = count.and_then(|time| minute(time));
    let place =
        |line: Option<&At<Line>>| line.map_or_else(|| meeting.date.place.clone(), |at| at.place.clone());
    let (at_end, at_count) = (place(meeting.end.as_ref()), place(count));
    let pairs = [
        (&start, &end, at_end),
        (&start, &counted, at_count.clone()),
        (&counted, &end, at_count),
    ];
    // A meeting that ends before it begins says nothing of the count.
    let ends = start
        .as_ref()
        .zip(end.as_ref())
        .is_none_or(|((_, first), (_, last))| first < last);
    for (earlier, later, place) in pairs.into_iter().take(if ends { 3 } else { 1 }) {
        if let (Some((earlier, first)), Some((later, second))) = (earlier, later)
            && first >= second
        {
            let kind = ProcedureProblem::HoursOutOfOrder {
                earlier: earlier.clone(),
                later: later.clone(),
            };
            report.add(kind, place);
        }
    }
}

fn hold(vote: &At<Vote>, awardee: &Awardee, meeting: &Meeting, file: &ReviewFile, report: &mut Report) {
    let place: &Place = &vote.place;
    let name = awardee.full_name();
    let disagrees = vote
        .tally
        .and_then(|tally| disagreement(tally, &name, meeting, file));
    let against = || said_otherwise(vote, awardee, meeting, file);
    if let Some(kind) = disagrees.or_else(against) {
        report.add(kind, place.clone());
        return;
    }
    // Who writes down what came of it knows.
    let untold = vote.outcome.is_none() && vote.tally.is_some();
    let own = untold && file.by_votes(awardee) == Some(Outcome::NotPassed);
    if let Some(kind) = voted_down(&name, awardee, meeting, file).filter(|_| own) {
        report.add(kind, place.clone());
    }
}

/// What the office says came of it, where the votes say something else or there should be none.
fn said_otherwise(vote: &Vote, awardee: &Awardee, meeting: &Meeting, file: &ReviewFile) -> Option<FaultKind> {
    let said = vote.outcome?;
    let name = awardee.full_name();
    if !said.is_voted() {
        let outcome = said.into();
        return vote
            .tally
            .map(|_| FactProblem::VotedAnyway { name, outcome }.into());
    }
    let rule = meeting.rule(awardee.award.value)?;
    let tally = file.tally(&awardee.id)?;
    (file.by_votes(awardee)? != said).then(|| {
        let kind = FactProblem::OutcomeAgainstVotes {
            name,
            outcome: said.into(),
            agree: tally.agree,
            voters: meeting.voters(rule.of),
            threshold: rule.threshold.to_string(),
        };
        kind.into()
    })
}

/// Too few agreed.
fn voted_down(name: &str, awardee: &Awardee, meeting: &Meeting, file: &ReviewFile) -> Option<FaultKind> {
    let (rule, tally) = (meeting.rule(awardee.award.value)?, file.tally(&awardee.id)?);
    let members = meeting.voters(rule.of);
    let share = Share::new(u64::from(tally.agree), members)?;
    let kind = FactProblem::BelowThreshold {
        name: name.to_owned(),
        agree: tally.agree,
        members,
        percent: share.percent(Decimals::Two),
        threshold: (rule.threshold != Threshold::Majority).then(|| rule.threshold.to_string()),
        present: rule.of == Voters::Present,
    };
    Some(kind.into())
}

/// How votes are not those of the ballots, or of the members present.
fn disagreement(tally: Tally, name: &str, meeting: &Meeting, file: &ReviewFile) -> Option<FaultKind> {
    let Tally {
        agree,
        disagree,
        blank,
    } = tally;
    let cast = u64::from(agree) + u64::from(disagree) + u64::from(blank);
    let ballots = file
        .count
        .as_ref()
        .filter(|_| meeting.method == VoteMethod::Ballot);
    if let Some((valid, invalid)) = ballots.map(|count| (count.valid, count.invalid)) {
        // A line that is marked twice or not at all is void of itself, on a ballot that is valid.
        let agrees = cast == u64::from(valid) + u64::from(invalid) && blank >= invalid;
        let kind = ProcedureProblem::VotesAgainstCount {
            name: name.to_owned(),
            agree,
            disagree,
            blank,
            valid,
            invalid,
        };
        return (!agrees).then(|| kind.into());
    }
    let present = meeting.present();
    let kind = FactProblem::VotesDisagree {
        name: name.to_owned(),
        found: cast.to_string(),
        expected: present.to_string(),
    };
    (cast != present as u64).then(|| kind.into())
}
