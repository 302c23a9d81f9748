//! The council's meeting: who was there, what was voted. Before the meeting its results are blank.

use serde::Serialize;

use super::lists::counts_of;
use crate::input::At;
use crate::model::{
    Awardee, AwardeeKind, Date, Decimals, Dossier, Line, Meeting, Member, Outcome, Review, ReviewFile, Share,
    Vote, VoteMethod, counted, even_decimals, roman,
};

/// One meeting.
#[derive(Debug, Serialize)]
pub(super) struct Minutes {
    /// Whether the votes are known.
    held: bool,
    date: Date,
    start: String,
    end: Option<String>,
    place: String,
    method: VoteMethod,
    by_ballot: bool,
    threshold: String,
    total: String,
    /// None before the meeting.
    present: Option<String>,
    absent: Option<String>,
    members: Vec<Person>,
    absences: Vec<Person>,
    guests: Vec<String>,
    /// Who presides; None where the council has neither chairman nor deputy.
    chair: Option<Person>,
    /// The chairman, if away.
    chairman_away: Option<Person>,
    secretary: Option<String>,
    tellers: Vec<String>,
    /// Empty while it is not known what was said.
    opinions: Vec<String>,
    conclusion: Vec<String>,
    groups: Vec<Group>,
    /// `08 tập thể, 18 cá nhân`: everyone considered.
    considered: String,
    /// The same of those who passed; None before the vote, and where nobody did.
    passed: Option<String>,
    /// Those who did not.
    failed: Vec<Failed>,
}

#[derive(Debug, Serialize)]
struct Failed {
    full_name: String,
    award: String,
}

#[derive(Debug, Serialize)]
struct Person {
    full_name: String,
    position: String,
    role: String,
    reason: Option<String>,
}

#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    kind: AwardeeKind,
    count: String,
    rows: Vec<VoteRow>,
}

#[derive(Debug, Serialize)]
pub(super) struct VoteRow {
    number: usize,
    id: String,
    full_name: String,
    award: String,
    agree: String,
    disagree: String,
    blank: String,
    /// Of all members.
    pub(super) percent: String,
    /// Whether too few agreed.
    failed: bool,
}

/// None while no meeting is planned or nobody is proposed.
pub(super) fn minutes(dossier: &Dossier, review: &Review, file: &ReviewFile) -> Option<Minutes> {
    let meeting = file.meeting.as_ref()?;
    let day = Some(*meeting.date);
    let mut awardees = dossier.awardees_of(&review.id);
    if awardees.is_empty() {
        return None;
    }
    dossier.sort_list(&mut awardees);
    let mut groups: Vec<Group> = Vec::new();
    for kind in AwardeeKind::ALL.iter().copied() {
        let of_kind = awardees.iter().filter(|awardee| awardee.kind == kind);
        let rows: Vec<VoteRow> = of_kind
            .zip(1..)
            .map(|(one, number)| row(one, number, dossier, Some((file, meeting)), day))
            .collect();
        if !rows.is_empty() {
            groups.push(Group {
                numeral: roman(groups.len() + 1),
                kind,
                count: counted(rows.len() as u64),
                rows,
            });
        }
    }
    even_decimals(
        groups
            .iter_mut()
            .flat_map(|group| &mut group.rows)
            .map(|row| &mut row.percent),
    );
    let (here, away): (Vec<&Member>, Vec<&Member>) =
        meeting.members.iter().partition(|member| member.absent.is_none());
    let held = file.votes.is_some();
    Some(Minutes {
        held,
        date: *meeting.date,
        start: meeting.start.to_string(),
        end: meeting.end.as_ref().map(|end| end.value.to_string()),
        place: meeting.place.to_string(),
        method: meeting.method,
        by_ballot: meeting.method == VoteMethod::Ballot,
        threshold: format!("{}%", *meeting.threshold_percent),
        total: counted(meeting.members.len() as u64),
        present: held.then(|| counted(here.len() as u64)),
        absent: held.then(|| counted(away.len() as u64)),
        members: here.into_iter().map(person).collect(),
        absences: away.into_iter().map(person).collect(),
        guests: strings(&meeting.guests),
        chair: meeting.chair().map(person),
        chairman_away: meeting.chairman_away().map(person),
        secretary: meeting.secretary.as_ref().map(ToString::to_string),
        tellers: strings(&meeting.tellers),
        opinions: strings(&meeting.opinions),
        conclusion: strings(&meeting.conclusion),
        groups,
        considered: counts_of(&awardees)?,
        passed: counts_of(&with(&awardees, file, Outcome::Passed)),
        failed: with(&awardees, file, Outcome::NotPassed)
            .into_iter()
            .map(|awardee| failed(awardee, dossier, day))
            .collect(),
    })
}

fn strings(lines: &[Line]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}

fn person(member: &Member) -> Person {
    Person {
        full_name: format!("{} {}", member.salutation, member.name),
        position: member.position.to_string(),
        role: member.role.to_string(),
        reason: member.absent.as_ref().map(ToString::to_string),
    }
}

/// Those with that outcome.
fn with<'a>(awardees: &[&'a At<Awardee>], file: &ReviewFile, outcome: Outcome) -> Vec<&'a At<Awardee>> {
    let chosen = awardees.iter().copied();
    chosen
        .filter(|awardee| file.outcome(&awardee.id) == outcome)
        .collect()
}

fn failed(awardee: &Awardee, dossier: &Dossier, on: Option<Date>) -> Failed {
    Failed {
        full_name: awardee.full_name(),
        award: dossier.award_name(awardee.award.value, awardee.decided_by.value, on),
    }
}

/// One line of a vote; blank before it is `counted`.
pub(super) fn row(
    awardee: &Awardee,
    number: usize,
    dossier: &Dossier,
    counted: Option<(&ReviewFile, &Meeting)>,
    on: Option<Date>,
) -> VoteRow {
    let vote = counted.and_then(|(file, _)| file.vote(&awardee.id));
    let shown = |count: fn(&Vote) -> u32| vote.map(|vote| count(vote).to_string()).unwrap_or_default();
    let share = vote
        .zip(counted)
        .and_then(|(vote, (_, meeting))| Share::new(u64::from(vote.agree), meeting.members.len() as u64));
    VoteRow {
        number,
        id: awardee.id.to_string(),
        full_name: awardee.full_name(),
        award: dossier.award_name(awardee.award.value, awardee.decided_by.value, on),
        agree: shown(|vote| vote.agree),
        disagree: shown(|vote| vote.disagree),
        blank: shown(|vote| vote.blank),
        percent: share
            .map(|share| share.percent(Decimals::Two))
            .unwrap_or_default(),
        failed: counted.is_some_and(|(file, _)| file.outcome(&awardee.id) == Outcome::NotPassed),
    }
}
