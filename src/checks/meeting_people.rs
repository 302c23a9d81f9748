//! # What it does
//! Holds those whom a meeting names against each other: a member who is listed twice, one person with two salutations, who
//! counts the ballots without a seat, and who is voted on by himself.
//!
//! # Why
//! Shares of the votes are of as many members as the list has; and minutes that call one person by two salutations, or let
//! someone count the votes on himself, prove nothing.
//!
//! # Example
//! `tellers: [Ông Vũ Thị Mẫu Nguyệt]` where the member is `Bà`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.2c; Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9.

use std::collections::BTreeMap;

use super::persons_once::slip_of_name;
use crate::diagnostic::{CouncilProblem, Place, ProcedureProblem, Report, Sources};
use crate::input::folded;
use crate::model::{AwardeeKind, Dossier, Meeting, said_name};

/// The salutations that contradict each other; ranks and degrees say nothing of the other.
const SALUTATIONS: [&str; 2] = ["Ông", "Bà"];

/// Reports what cannot stand in the meetings of all reviews.
pub fn meeting_people(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    for (review, file) in &dossier.reviews {
        let Some(meeting) = &file.meeting else { continue };
        let place = |words: &str| meeting.date.place.in_file(words, sources);
        listed_once(meeting, &place, report);
        one_salutation(meeting, &place, report);
        let is_proposed = |name: &str| is_proposed(dossier, review, name);
        tellers_seated(meeting, &is_proposed, &place, report);
        judged_by_others(meeting, &is_proposed, &place, report);
    }
}

/// Those whom a council lists are held where the council stands.
fn listed_once(meeting: &Meeting, place: &dyn Fn(&str) -> Place, report: &mut Report) {
    let members = meeting.members.iter().enumerate();
    for (at, member) in members.filter(|_| meeting.council.is_none()) {
        if meeting.members[..at]
            .iter()
            .any(|other| other.name == member.name)
        {
            let name = member.name.to_string();
            let at = place(&name);
            let council = "members".to_owned();
            report.add(CouncilProblem::SeatTwice { name, council }, at);
        }
    }
    let guests = meeting.guests.iter().filter_map(|line| said_name(line.as_str()));
    for name in guests.filter(|name| is_member(meeting, name)) {
        let (name, council) = (name.to_owned(), "members, guests".to_owned());
        report.add(CouncilProblem::SeatTwice { name, council }, place("guests"));
    }
}

fn one_salutation(meeting: &Meeting, place: &dyn Fn(&str) -> Place, report: &mut Report) {
    let members = meeting.members.iter();
    let members = members.map(|member| (member.salutation.as_str(), member.name.as_str()));
    let lines = meeting.guests.iter().chain(&meeting.secretary);
    let lines = lines.chain(&meeting.tellers).chain(&meeting.opinions);
    let lines = lines.filter_map(|line| Some((line.as_str().split(' ').next()?, said_name(line.as_str())?)));
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for (said, name) in members
        .chain(lines)
        .filter(|(said, _)| SALUTATIONS.contains(said))
    {
        let first = *known.entry(name).or_insert(said);
        if first != said {
            let kind = CouncilProblem::OtherSalutation {
                name: name.to_owned(),
                said: said.to_owned(),
                other: first.to_owned(),
            };
            report.add(kind, place(&format!("{said} {name}")));
        }
    }
}

/// A team that the office's file names is the council's own choice.
fn tellers_seated(
    meeting: &Meeting,
    is_proposed: &dyn Fn(&str) -> bool,
    place: &dyn Fn(&str) -> Place,
    report: &mut Report,
) {
    if meeting.members.is_empty() || meeting.counting_team.is_some() {
        return;
    }
    let tellers = meeting.tellers.iter().filter_map(|line| said_name(line.as_str()));
    for name in tellers.filter(|name| !nearly_member(meeting, name) && !is_proposed(name)) {
        let at = place(name);
        let name = name.to_owned();
        report.add(ProcedureProblem::TellerNoMember { name }, at);
    }
}

/// A member, or a teller, who bears the name of someone proposed in the same review.
fn judged_by_others(
    meeting: &Meeting,
    is_proposed: &dyn Fn(&str) -> bool,
    place: &dyn Fn(&str) -> Place,
    report: &mut Report,
) {
    let tellers = meeting.tellers.iter().filter_map(|line| said_name(line.as_str()));
    let tellers: Vec<&str> = tellers.collect();
    let members = meeting.members.iter().map(|member| member.name.as_str());
    let members = members
        .filter(|name| !tellers.contains(name))
        .map(|name| (name, false));
    let all = tellers.iter().map(|name| (*name, true)).chain(members);
    for (name, counts) in all.filter(|(name, _)| is_proposed(name)) {
        let at = place(name);
        let name = name.to_owned();
        report.add(ProcedureProblem::JudgesOwnAward { name, counts }, at);
    }
}

/// Whether a name is of someone proposed in a review, and of no collective.
fn is_proposed(dossier: &Dossier, review: &str, name: &str) -> bool {
    let awardees = dossier.awardees.iter().flat_map(|file| &file.awardees);
    let mut persons =
        awardees.filter(|one| one.kind != AwardeeKind::Collective && one.review.as_str() == review);
    persons.any(|one| one.name.as_str() == name)
}

/// Whether a name is a member's, or a slip of it, which is named as one.
fn nearly_member(meeting: &Meeting, name: &str) -> bool {
    let mut members = meeting.members.iter().map(|member| member.name.as_str());
    members.any(|member| folded(member) == folded(name) || slip_of_name(member, name, true))
}

fn is_member(meeting: &Meeting, name: &str) -> bool {
    meeting.members.iter().any(|member| member.name.as_str() == name)
}
