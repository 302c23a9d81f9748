//! A council, or a team of it, as the decision that founds it says it.

use serde::Serialize;

use crate::compose::references::paper;
use crate::input::At;
use crate::model::{Brief, Council, Date, Founding, Line, Seat, Text, counted};

/// Who sits, what for, and on which decision it stands.
#[derive(Debug, Serialize)]
pub(in super::super) struct CouncilView<'a> {
    name: &'a str,
    members: Vec<SeatRow>,
    /// `09`.
    count: String,
    duties: &'a [Text],
    standing_office: Option<&'a str>,
    /// Its founding decision; of a council that is being founded by this paper: itself.
    founded_by: Option<Decision>,
    /// The council of the same name that it takes the place of.
    renews: bool,
    /// The decision that founded the council before it.
    former: Option<Decision>,
}

#[derive(Debug, Serialize)]
struct SeatRow {
    number: usize,
    full_name: String,
    position: String,
    role: String,
}

/// A founding decision as a sentence cites it.
#[derive(Debug, Serialize)]
struct Decision {
    number_symbol: String,
    day: String,
    /// `Quyết định số 12/QĐ-UBND ngày … của …`.
    citation: String,
}

/// The paper's council on its day. None where the paper names none, or is not due.
pub(in super::super) fn council_view<'a>(brief: &Brief<'a>) -> Option<CouncilView<'a>> {
    let (council, day) = brief.council.zip(brief.date)?;
    let before = former(brief, council);
    Some(CouncilView {
        founded_by: decision(brief, council.founded_by.as_ref()),
        renews: before.is_some_and(|before| before.name == council.name),
        former: before.and_then(|before| decision(brief, before.founded_by.as_ref())),
        standing_office: council.standing_office.as_ref().map(Line::as_str),
        ..seated(&council.name, council.members_on(day), &council.duties)
    })
}

/// The paper's team on its day.
pub(in super::super) fn team_view<'a>(brief: &Brief<'a>) -> Option<CouncilView<'a>> {
    let (team, day) = brief.team.zip(brief.date)?;
    Some(CouncilView {
        founded_by: decision(brief, team.founded_by.as_ref()),
        ..seated(&team.name, team.members_on(day), &team.duties)
    })
}

fn seated<'a>(
    name: &'a Line,
    seats: impl Iterator<Item = &'a At<Seat>>,
    duties: &'a [Text],
) -> CouncilView<'a> {
    let members: Vec<SeatRow> = (1..).zip(seats).map(|(number, seat)| row(number, seat)).collect();
    CouncilView {
        name: name.as_str(),
        count: counted(members.len() as u64),
        members,
        duties,
        standing_office: None,
        founded_by: None,
        renews: false,
        former: None,
    }
}

fn row(number: usize, seat: &Seat) -> SeatRow {
    SeatRow {
        number,
        full_name: format!("{} {}", seat.salutation, seat.name),
        position: seat.position.to_string(),
        role: seat.part(),
    }
}

/// The council of the same id whose days ended last before this one's began.
fn former<'a>(brief: &Brief<'a>, council: &Council) -> Option<&'a Council> {
    let began = council.validity.first()?;
    let same = |other: &&'a Council| other.id.value == council.id.value;
    let ended = |other: &&'a Council| other.validity.last().is_some_and(|last| last < began);
    let councils = brief.dossier.office.councils.iter();
    councils
        .filter(same)
        .filter(ended)
        .max_by_key(|other| other.validity.last())
}

fn decision(brief: &Brief<'_>, founding: Option<&Founding>) -> Option<Decision> {
    match founding? {
        Founding::Own(id) => {
            let cited = paper(brief, &id.value)?;
            Some(Decision {
                number_symbol: cited.number_symbol,
                day: cited.day,
                citation: cited.citation,
            })
        }
        Founding::Known { number, date, issuer } => {
            let head = brief.body.head_in_full();
            let issuer = issuer.as_ref().map(ToString::to_string).or(head);
            let (number_symbol, day) = (number.to_string(), Date::in_words(date.value));
            let of = issuer.map(|issuer| format!(" của {issuer}")).unwrap_or_default();
            Some(Decision {
                citation: format!("Quyết định số {number_symbol} {day}{of}"),
                number_symbol,
                day,
            })
        }
    }
}
