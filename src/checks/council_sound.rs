//! # What it does
//! Holds the councils of an office against themselves: two heads at one time, one person with two seats, two councils of
//! one id at one time, two rules of voting for one award, a founding decision that is no paper; and each meeting against its council: who presided, and
//! whether the council had been founded.
//!
//! # Why
//! Totals, shares and signatures of the minutes come from who sits in the council that day.
//!
//! # Example
//! Two members with `role: chu-tich` and no days.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.2c, 90; Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9.

use crate::diagnostic::{CouncilProblem, KeyProblem, PairedKey, Place, Report, Sources, Thing};
use crate::input::At;
use crate::model::{
    Brief, Council, Date, Dossier, Founding, Id, Meeting, Seat, Voters, VotingRule, unique, unknown,
};

/// Reports everything in councils and their meetings that cannot stand.
pub fn council_sound(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let councils = &dossier.office.councils;
    for (at, council) in councils.iter().enumerate() {
        for earlier in &councils[..at] {
            if earlier.validity.overlaps(council.validity) {
                unique([&earlier.id, &council.id], sources, report);
            }
        }
        unique(council.teams.iter().map(|team| &team.id), sources, report);
        seats_sound(&council.id, &council.members, report);
        rules_once(&council.voting, &council.id.place, report);
        founding_known(dossier, council.founded_by.as_ref(), report);
        for team in &council.teams {
            seats_sound(&team.id, &team.members, report);
            founding_known(dossier, team.founded_by.as_ref(), report);
        }
    }
    for (_, file) in &dossier.reviews {
        if let Some(meeting) = &file.meeting {
            if meeting.council.is_none() {
                rules_once(&meeting.voting, &meeting.date.place, report);
            }
            chair_sits(meeting, report);
            founded_before(dossier, meeting, report);
        }
    }
}

fn seats_sound(id: &At<Id>, seats: &[At<Seat>], report: &mut Report) {
    let council = || id.to_string();
    for (at, seat) in seats.iter().enumerate() {
        let mut before = seats[..at]
            .iter()
            .filter(|other| other.validity.overlaps(seat.validity));
        let twice = before.clone().any(|other| other.name == seat.name);
        let head = before.find(|other| other.role.heads() && seat.role.heads());
        let problem = match (twice, head) {
            (true, _) => CouncilProblem::SeatTwice {
                name: seat.name.to_string(),
                council: council(),
            },
            (false, Some(other)) => CouncilProblem::TwoHeads {
                council: council(),
                first: other.name.to_string(),
                second: seat.name.to_string(),
            },
            (false, None) => continue,
        };
        report.add(problem, seat.place.clone());
    }
}

/// One rule for each award, and one for all others.
fn rules_once(rules: &[VotingRule], place: &Place, report: &mut Report) {
    for (at, rule) in rules.iter().enumerate() {
        for other in &rules[..at] {
            let rest = rule.awards.is_empty() && other.awards.is_empty();
            let award = rule.awards.iter().find(|award| other.awards.contains(award));
            if rest || award.is_some() {
                let kind = CouncilProblem::TwoRules {
                    award: award.map(|award| (*award).into()),
                    first: said(other),
                    second: said(rule),
                };
                report.add(kind, place.clone());
            }
        }
    }
}

fn said(rule: &VotingRule) -> String {
    match rule.of {
        Voters::All => rule.threshold.to_string(),
        Voters::Present => format!("{} (co-mat)", rule.threshold),
    }
}

/// A founding decision of one's own is a paper of the campaign; an office that several campaigns share may name one of another's.
fn founding_known(dossier: &Dossier, founding: Option<&Founding>, report: &mut Report) {
    let own = format!("inputs/{}/", dossier.name);
    let Some(Founding::Own(id)) = founding.filter(|_| dossier.office_file.starts_with(&own)) else {
        return;
    };
    if dossier.lacks_paper(id.as_str()) {
        let papers = dossier.papers().iter().map(|paper| paper.row.id.to_string());
        report.add(unknown(Thing::Paper, id.as_str(), papers), id.place.clone());
    }
}

/// Whoever is named as presiding is a member who was there.
fn chair_sits(meeting: &Meeting, report: &mut Report) {
    let Some(chair) = meeting.chair.as_ref().filter(|_| !meeting.members.is_empty()) else {
        return;
    };
    let problem = match meeting.chair() {
        Some(member) if member.absent.is_none() => return,
        Some(_) => CouncilProblem::ChairAbsent {
            name: chair.to_string(),
        },
        None => CouncilProblem::NotSeated {
            key: PairedKey::Chair,
            name: chair.to_string(),
            council: meeting
                .council
                .as_ref()
                .map_or_else(|| "members".to_owned(), |id| id.to_string()),
            date: *meeting.date.value,
            until: None,
            from: None,
            likely: None,
        },
    };
    report.add(problem, chair.place.clone());
}

fn founded_before(dossier: &Dossier, meeting: &Meeting, report: &mut Report) {
    let day = meeting.date.value;
    let council = meeting.council.as_ref().and_then(|id| {
        let councils = &dossier.office.councils;
        let same = |council: &&Council| council.id.value == id.value && council.validity.covers(day);
        councils.iter().find(same)
    });
    let Some(council) = council else { return };
    let founded = council.founded_by.as_ref().and_then(|by| founded_on(dossier, by));
    if let Some(founded) = founded.filter(|founded| *founded > day) {
        let kind = CouncilProblem::MetBeforeFounding {
            council: council.id.to_string(),
            met: *day,
            founded: *founded,
        };
        report.add(kind, meeting.date.place.clone());
    }
}

/// Reports a paper that founds a council or team in which nobody sits on its day.
pub fn council_seated(brief: &Brief<'_>, report: &mut Report) {
    let needs = |key: &str| brief.kind.needs.iter().any(|need| need.as_str() == key);
    let lacks = |key: &str, about| {
        let key = key.to_owned();
        KeyProblem::MissingKey { key, about }
    };
    if needs("council") && brief.council.is_none() {
        let about = "Mã hội đồng trong office.yaml mà quyết định thành lập";
        report.add(lacks("council", about), brief.entry.place().clone());
        return;
    }
    if needs("team") && brief.team.is_none() {
        let about = "Mã tổ trong teams của hội đồng mà quyết định thành lập";
        report.add(lacks("team", about), brief.entry.place().clone());
        return;
    }
    let Some((council, date)) = brief.council.zip(brief.entry.date.as_ref()) else {
        return;
    };
    let of_team = brief
        .team
        .map(|team| (&team.id, team.members_on(date.value).next()));
    let (id, first) = of_team.unwrap_or_else(|| (&council.id, council.members_on(date.value).next()));
    if first.is_none() {
        let kind = CouncilProblem::NobodySeated {
            council: id.to_string(),
            date: *date.value,
        };
        report.add(kind, date.place.clone());
    }
}

fn founded_on(dossier: &Dossier, founding: &Founding) -> Option<Date> {
    match founding {
        Founding::Known { date, .. } => Some(date.value),
        Founding::Own(id) => {
            let paper = dossier.paper(id.as_str())?;
            paper.date.as_ref().map(|date| date.value)
        }
    }
}
