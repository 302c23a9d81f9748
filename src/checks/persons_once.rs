//! # What it does
//! Names persons who are spelt in two ways: two awardees of one unit, or an awardee and one who sits in the council, heads
//! the unit or signs, whose names differ only by marks, capitals, `i` and `y` or spaces.
//!
//! # Why
//! `Tình` and `Tỉnh` of one unit, born in one year, are mostly one person who was typed twice, and who is paid twice.
//!
//! # Example
//! `Nguyễn Văn Tình` and `Nguyễn Văn Tỉnh`, both of `khu-pho-1`, both born in 1980.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2c: one achievement, one award.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Place, Report, Sources, TypingProblem};
use crate::input::folded;
use crate::model::{Awardee, AwardeeKind, Dossier, Line};

/// A name, and what else is known of who has it.
struct Person<'a> {
    name: &'a str,
    /// Of an awardee.
    awardee: Option<&'a Awardee>,
    /// Of the head of a unit.
    unit: Option<&'a str>,
    place: Option<&'a Place>,
}

/// Warns of every awardee whose name is another spelling of a name before it. Names are brought together by a key, so that
/// a long list costs no more than its sorting.
pub fn persons_once(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let mut by_key: BTreeMap<String, Vec<Person<'_>>> = BTreeMap::new();
    for person in officials(dossier).chain(awardees(dossier)) {
        by_key.entry(folded(person.name)).or_default().push(person);
    }
    for namesakes in by_key.values().filter(|namesakes| namesakes.len() > 1) {
        for (at, person) in namesakes.iter().enumerate() {
            let other = namesakes[..at].iter().find(|other| likely_one(other, person));
            if let (Some(other), Some(place)) = (other, person.place) {
                let line = other.place.map(|place| sources.position(place).line);
                let (name, other) = (person.name.to_owned(), other.name.to_owned());
                report.add(TypingProblem::LikelyOne { name, other, line }, place.clone());
            }
        }
    }
}

fn awardees(dossier: &Dossier) -> impl Iterator<Item = Person<'_>> {
    let all = dossier.awardees.iter().flat_map(|awardees| &awardees.awardees);
    let persons = all.filter(|awardee| awardee.kind != AwardeeKind::Collective);
    persons.map(|awardee| Person {
        name: awardee.name.as_str(),
        awardee: Some(&awardee.value),
        unit: None,
        place: Some(&awardee.place),
    })
}

/// Signatories, members of the council, heads of units: each spelling of a name once.
fn officials(dossier: &Dossier) -> impl Iterator<Item = Person<'_>> {
    let signatories = dossier
        .office
        .signatories
        .iter()
        .map(|signatory| (&signatory.name, None));
    let meetings = dossier
        .reviews
        .iter()
        .filter_map(|(_, file)| file.meeting.as_ref());
    let members = meetings
        .flat_map(|meeting| &meeting.members)
        .map(|member| (&member.name, None));
    let councils = dossier.office.councils.iter();
    let seats = councils.flat_map(|council| {
        let teams = council.teams.iter().flat_map(|team| &team.members);
        council.members.iter().chain(teams)
    });
    let seated = seats.map(|seat| (&seat.name, None));
    let units = dossier.units.iter().flat_map(|units| &units.units);
    let heads = units.filter_map(|unit| Some((unit.head.as_ref()?.name.as_ref()?, Some(unit.id.as_str()))));
    let all: BTreeSet<(&Line, Option<&str>)> =
        signatories.chain(members).chain(seated).chain(heads).collect();
    all.into_iter().map(|(name, unit)| Person {
        name: name.as_str(),
        awardee: None,
        unit,
        place: None,
    })
}

/// Whether two spellings are probably of one person.
fn likely_one(one: &Person<'_>, other: &Person<'_>) -> bool {
    if one.name == other.name {
        return false;
    }
    match (one.awardee, other.awardee) {
        (Some(one), Some(other)) => {
            let born = one.born.zip(other.born).map(|(one, other)| one == other);
            let posts = one.position.is_some() && one.position == other.position;
            let homes = one.address.is_some() && one.address == other.address;
            unit(one) == unit(other) && born.unwrap_or(posts || homes)
        }
        (None, Some(awardee)) => one.unit.is_none_or(|own| unit(awardee) == Some(own)),
        (_, None) => false,
    }
}

fn unit(awardee: &Awardee) -> Option<&str> {
    awardee.unit.as_ref().map(|unit| unit.as_str())
}
