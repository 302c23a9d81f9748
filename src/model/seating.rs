//! Who sits in a council's meeting: the members that the office's file says for its day, less those who were absent.

use super::files::MEMBERS;
use super::{Absence, Council, Line, Meeting, MeetingPart, Member, Office, ReviewFile, Seat, unknown};
use crate::diagnostic::{CouncilProblem, FactProblem, KeyProblem, PairedKey, Report, Thing, suggest};
use crate::input::At;

/// Seats the members of the council that the meeting names. Where that fails, the report says why, and the meeting with its
/// votes is unknown.
pub fn seat(file: &mut ReviewFile, office: &Office, report: &mut Report) {
    let counts = file.has_voted() || file.count.is_some();
    let Some(meeting) = file.meeting.as_mut() else {
        return;
    };
    let sound = match meeting.council {
        Some(_) => seated(meeting, office, report),
        None => listed(meeting, counts, report),
    };
    if sound.is_none() {
        file.forget_meeting();
    }
}

/// Members whom the meeting lists itself may be listed later, but not after they voted.
fn listed(meeting: &Meeting, counts: bool, report: &mut Report) -> Option<()> {
    if !counts || !meeting.members.is_empty() {
        return Some(());
    }
    let (key, about) = ("members".to_owned(), MEMBERS);
    report.add(KeyProblem::MissingKey { key, about }, meeting.date.place.clone());
    None
}

fn seated(meeting: &mut Meeting, office: &Office, report: &mut Report) -> Option<()> {
    let council = council_of(meeting, office, report)?;
    let members = members(meeting, council, report)?;
    let sound = listed_alike(meeting, council, &members, report) && ruled_alike(meeting, council, report);
    if !sound {
        return None;
    }
    if meeting.members.is_empty() {
        meeting.members = members;
    }
    if meeting.threshold_percent.is_none() && meeting.voting.is_empty() {
        meeting.threshold_percent.clone_from(&council.threshold_percent);
        meeting.voting.clone_from(&council.voting);
    }
    if meeting.secretary.is_none() {
        meeting.secretary = secretary(meeting, council);
    }
    tellers(meeting, council, report)
}

/// The council of that id on the meeting's day.
fn council_of<'o>(meeting: &Meeting, office: &'o Office, report: &mut Report) -> Option<&'o Council> {
    let id = meeting.council.as_ref()?;
    let day = meeting.date.value;
    let named: Vec<&Council> = office
        .councils
        .iter()
        .filter(|council| council.id.value == id.value)
        .collect();
    if named.is_empty() {
        let known = office.councils.iter().map(|council| council.id.to_string());
        report.add(unknown(Thing::Council, id.as_str(), known), id.place.clone());
        return None;
    }
    let found = named.into_iter().find(|council| council.validity.covers(day));
    if found.is_none() {
        let kind = FactProblem::NotInForce {
            what: Thing::Council,
            id: id.to_string(),
            date: *day,
        };
        report.add(kind, id.place.clone());
    }
    found
}

/// Its members of that day, with what the meeting says of the absent.
fn members(meeting: &Meeting, council: &Council, report: &mut Report) -> Option<Vec<Member>> {
    let day = meeting.date.value;
    let mut members: Vec<Member> = council.members_on(day).map(|seat| member(seat)).collect();
    if members.is_empty() {
        let kind = CouncilProblem::NobodySeated {
            council: council.id.to_string(),
            date: *day,
        };
        report.add(kind, meeting.date.place.clone());
        return None;
    }
    let mut sound = true;
    for absence in &meeting.absences {
        let problem = match members.iter_mut().find(|member| member.name == absence.name) {
            Some(member) if member.absent.is_none() => {
                leave(member, absence);
                continue;
            }
            Some(_) => CouncilProblem::SeatTwice {
                name: absence.name.to_string(),
                council: PairedKey::Absent.to_string(),
            },
            None => not_seated(PairedKey::Absent, &absence.name, meeting, council),
        };
        report.add(problem, absence.place.clone());
        sound = false;
    }
    sound.then_some(members)
}

fn member(seat: &Seat) -> Member {
    Member {
        salutation: seat.salutation.clone(),
        name: seat.name.clone(),
        position: seat.position.clone(),
        role: seat.part(),
        part: match seat.role {
            role if role.heads() => MeetingPart::Head,
            role if role.deputises() => MeetingPart::Deputy,
            _ => MeetingPart::Other,
        },
        absent: None,
        proxy: None,
        votes: false,
    }
}

fn leave(member: &mut Member, absence: &Absence) {
    member.absent = Some(absence.reason.clone());
    member.proxy.clone_from(&absence.proxy);
    member.votes = absence.votes;
}

/// Someone without a seat that day: who left, or comes later, or is a slip of another's name.
fn not_seated(key: PairedKey, name: &Line, meeting: &Meeting, council: &Council) -> CouncilProblem {
    let day = meeting.date.value;
    let own = council.members.iter().find(|seat| seat.name == *name);
    let names = council.members_on(day).map(|seat| seat.name.as_str());
    CouncilProblem::NotSeated {
        key,
        name: name.to_string(),
        council: council.id.to_string(),
        date: *day,
        until: own
            .and_then(|seat| seat.validity.last())
            .filter(|last| *last < day)
            .map(|last| *last),
        from: own
            .and_then(|seat| seat.validity.first())
            .filter(|first| *first > day)
            .map(|first| *first),
        likely: if own.is_none() {
            suggest(name.as_str(), names)
        } else {
            None
        },
    }
}

/// Whether members that the meeting lists all the same are those of the council.
fn listed_alike(meeting: &Meeting, council: &Council, members: &[Member], report: &mut Report) -> bool {
    if meeting.members.is_empty() {
        return true;
    }
    let lacks = |list: &[Member], one: &Member| list.iter().all(|other| other.name != one.name);
    let missing = |from: &[Member], of: &[Member]| -> Vec<String> {
        let missing = of.iter().filter(|one| lacks(from, one));
        missing.map(|one| one.name.to_string()).collect()
    };
    let (lacking, foreign) = (
        missing(&meeting.members, members),
        missing(members, &meeting.members),
    );
    let alike = lacking.is_empty() && foreign.is_empty();
    if let (false, Some(id)) = (alike, &meeting.council) {
        let kind = CouncilProblem::MembersDisagree {
            council: council.id.to_string(),
            date: *meeting.date.value,
            lacking,
            foreign,
        };
        report.add(kind, id.place.clone());
    }
    alike
}

/// Whether there is a rule of voting, and not two.
fn ruled_alike(meeting: &Meeting, council: &Council, report: &mut Report) -> bool {
    let Some(id) = &meeting.council else { return true };
    let percent = |at: &Option<At<u32>>| at.as_ref().map(|at| at.value);
    let own = (percent(&meeting.threshold_percent), meeting.voting.as_slice());
    let rule = (percent(&council.threshold_percent), council.voting.as_slice());
    let none = (None, [].as_slice());
    if own == none && rule == none {
        let key = "threshold_percent".to_owned();
        let about = "Tỷ lệ đồng ý tối thiểu, theo quy chế của Hội đồng; hoặc voting";
        report.add(KeyProblem::MissingKey { key, about }, council.id.place.clone());
        return false;
    }
    let disagree = own != none && rule != none && own != rule;
    if disagree {
        let council = council.id.to_string();
        report.add(CouncilProblem::RulesDisagree { council }, id.place.clone());
    }
    !disagree
}

/// The member who keeps the minutes, if he or she was there.
fn secretary(meeting: &Meeting, council: &Council) -> Option<Line> {
    let seats = council.members_on(meeting.date.value);
    let keeper = seats.into_iter().find(|seat| seat.role.keeps_minutes())?;
    let mut here = meeting.members.iter().filter(|member| member.absent.is_none());
    let keeper = here.find(|member| member.name == keeper.name)?;
    Line::typed(&called(&keeper.salutation, &keeper.name, &keeper.position))
}

/// Those of the counting team, the head first.
fn tellers(meeting: &mut Meeting, council: &Council, report: &mut Report) -> Option<()> {
    let Some(id) = &meeting.counting_team else {
        return Some(());
    };
    let Some(team) = council.teams.iter().find(|team| team.id.value == id.value) else {
        let known = council.teams.iter().map(|team| team.id.to_string());
        report.add(unknown(Thing::Team, id.as_str(), known), id.place.clone());
        return None;
    };
    let seats = team.members_on(meeting.date.value);
    let said = |seat: &At<Seat>| {
        let who = called(&seat.salutation, &seat.name, &seat.position);
        Line::typed(&format!("{who} - {}", seat.part()))
    };
    meeting.tellers = seats.filter_map(said).collect();
    Some(())
}

fn called(salutation: &Line, name: &Line, position: &Line) -> String {
    format!("{salutation} {name}, {position}")
}
