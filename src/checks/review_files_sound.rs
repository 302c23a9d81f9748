//! # What it does
//! Holds the files of reviews against the campaign and themselves: a file for a review that is none, votes without a
//! meeting, two votes on one, a threshold above all members or of no more than half, a meeting on another day than its minutes,
//! a conclusion that says other days for opinions than the notice.
//!
//! # Why
//! What belongs to no review is never printed, and nobody would notice.
//!
//! # Example
//! `reviews/so-kett.yaml`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.2c.

use crate::diagnostic::{
    CouncilProblem, DateName, FactProblem, FormProblem, KeyProblem, PairedKey, Pairing, Place,
    ProcedureProblem, Report, Sources, Thing,
};
use crate::input::At;
use crate::model::{Date, Dossier, Id, Line, Meeting, PaperRole, ReviewFile, Threshold, unique, unknown};

/// Reports everything in the files of reviews that cannot stand.
pub fn review_files_sound(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    for (name, file) in &dossier.reviews {
        let place = Place::file(&format!("inputs/{}/reviews/{name}.yaml", dossier.name));
        if dossier
            .campaign
            .reviews
            .iter()
            .all(|review| review.id.as_str() != name)
        {
            let all = dossier
                .campaign
                .reviews
                .iter()
                .map(|review| review.id.to_string());
            report.add(unknown(Thing::Review, name, all), place.clone());
        }
        votes_with_meeting(file, &place, sources, report);
        meeting_on_its_day(dossier, name, file, report);
        absent_stay_silent(file, report);
        says_the_days(name, file, report);
        if let Some(days) = file.opinion_days.as_ref().filter(|days| days.value == 0) {
            let kind = FormProblem::OutOfRange {
                key: "opinion_days".to_owned(),
                value: days.to_string(),
                min: "1".to_owned(),
                max: "60".to_owned(),
                clause: "ngày làm việc".to_owned(),
            };
            report.add(kind, days.place.clone());
        }
    }
}

fn votes_with_meeting(file: &ReviewFile, place: &Place, sources: &Sources, report: &mut Report) {
    let votes: Vec<&At<Id>> = file.votes.iter().flatten().map(|vote| &vote.awardee).collect();
    unique(votes, sources, report);
    match &file.meeting {
        None if file.has_voted() => {
            let kind = KeyProblem::KeysDisagree {
                first: PairedKey::Votes,
                second: PairedKey::Meeting,
                pairing: Pairing::Needs,
            };
            report.add(kind, place.clone());
        }
        Some(meeting) if let Some((threshold, place)) = low(meeting) => {
            report.add(ProcedureProblem::LowThreshold { threshold }, place);
        }
        Some(meeting)
            if let Some(percent) = meeting
                .threshold_percent
                .as_ref()
                .filter(|it| !(1..=100).contains(&it.value)) =>
        {
            let kind = FormProblem::OutOfRange {
                key: "threshold_percent".to_owned(),
                value: percent.to_string(),
                min: "1".to_owned(),
                max: "100".to_owned(),
                clause: "%".to_owned(),
            };
            report.add(kind, percent.place.clone());
        }
        _ => {}
    }
}

/// A rule by which half of the votes or less are enough, as it is written, and where.
fn low(meeting: &Meeting) -> Option<(String, Place)> {
    let percent = meeting.threshold_percent.as_ref();
    if let Some(percent) = percent.filter(|percent| (1..=50).contains(&percent.value)) {
        return Some((format!("{}%", percent.value), percent.place.clone()));
    }
    let mut rules = meeting.voting.iter();
    let low = rules.find(|rule| match rule.threshold {
        Threshold::Fraction(part, whole) => u64::from(part) * 2 <= u64::from(whole),
        Threshold::Percent(percent) => percent <= 50,
        Threshold::Majority => false,
    })?;
    Some((low.threshold.to_string(), meeting.date.place.clone()))
}

/// The conclusion says as many working days for opinions as the notice leaves.
fn says_the_days(review: &str, file: &ReviewFile, report: &mut Report) {
    let days = file.opinion_days.as_ref().filter(|days| days.value > 0);
    let Some((meeting, days)) = file.meeting.as_ref().zip(days) else {
        return;
    };
    let clauses = meeting
        .conclusion
        .iter()
        .flat_map(|line| line.as_str().split([';', '.']));
    for clause in clauses.filter(|clause| clause.contains("ý kiến")) {
        let Some((before, _)) = clause.split_once(" ngày làm việc") else {
            continue;
        };
        let said = before.rsplit(' ').next().unwrap_or_default();
        if said.parse::<u32>().is_ok_and(|said| said != days.value) {
            let kind = ProcedureProblem::DaysSaidOtherwise {
                review: review.to_owned(),
                said: said.to_owned(),
                days: days.value,
            };
            report.add(kind, days.place.clone());
        }
    }
}

/// Whoever was absent neither counts nor speaks.
fn absent_stay_silent(file: &ReviewFile, report: &mut Report) {
    let Some(meeting) = &file.meeting else { return };
    for member in meeting.members.iter().filter(|member| member.absent.is_some()) {
        let whole = format!("{} {}", member.salutation, member.name);
        let names = |line: &Line| {
            let rest = line.as_str().strip_prefix(whole.as_str());
            rest.is_some_and(|rest| rest.starts_with([',', ':', ' ']) || rest.is_empty())
        };
        if meeting.tellers.iter().any(names) {
            let kind = CouncilProblem::TellerAbsent { name: whole };
            report.add(kind, meeting.date.place.clone());
        } else if !member.takes_part() && meeting.opinions.iter().any(names) {
            let kind = ProcedureProblem::AbsentTookPart { name: whole };
            report.add(kind, meeting.date.place.clone());
        }
    }
}

fn meeting_on_its_day(dossier: &Dossier, review: &str, file: &ReviewFile, report: &mut Report) {
    let Some(meeting) = &file.meeting else { return };
    let minutes = dossier.papers().iter().find(|entry| {
        entry.role == Some(PaperRole::Minutes)
            && entry.row.review.as_ref().is_some_and(|id| id.as_str() == review)
    });
    let Some((entry, date)) = minutes.and_then(|entry| Some((entry, entry.date.as_ref()?))) else {
        return;
    };
    let (held, written): (Date, Date) = (*meeting.date, date.value);
    if held > written {
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::Review(review.to_owned()),
            earlier_date: *held,
            later: DateName::Paper(entry.id.to_string()),
            later_date: *written,
        };
        report.add(kind, meeting.date.place.clone());
    }
}
