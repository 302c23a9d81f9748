//! # What it does
//! Names persons who are spelt in two ways: two awardees of one unit, an awardee and one who sits in the council, heads
//! the unit or signs, or two of these, whose names differ only by marks, capitals, `i` and `y` or spaces; and two of one
//! unit and one year of birth, or of the office, whose names differ by a word left out or in another place, or by a letter.
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
use crate::model::{Awardee, AwardeeKind, Dossier, Meeting};

/// A name, and what else is known of who has it.
struct Person<'a> {
    name: &'a str,
    /// Of an awardee.
    awardee: Option<&'a Awardee>,
    /// Of the head of a unit.
    unit: Option<&'a str>,
    place: Place,
}

/// Among how many persons of one unit and year each is held against each.
const MOST_COMPARED: usize = 300;

/// Warns of everyone whose name is another spelling of a name before it. Names are brought together by a key, so that a
/// long list costs no more than its sorting.
pub fn persons_once(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let officials = officials(dossier, sources);
    let awardees: Vec<Person<'_>> = awardees(dossier).collect();
    let mut by_key: BTreeMap<String, Vec<&Person<'_>>> = BTreeMap::new();
    for person in officials.iter().chain(&awardees) {
        by_key.entry(folded(person.name)).or_default().push(person);
    }
    for namesakes in by_key.values() {
        name_pairs(namesakes, likely_one, sources, report);
    }
    let mut by_birth: BTreeMap<(&str, u32), Vec<&Person<'_>>> = BTreeMap::new();
    for person in &awardees {
        let awardee = person.awardee;
        if let Some(key) = awardee.and_then(|one| unit(one).zip(one.born)) {
            by_birth.entry(key).or_default().push(person);
        }
    }
    let of_office = officials.iter().filter(|person| person.unit.is_none()).collect();
    for group in by_birth.into_values().chain([of_office]) {
        if group.len() <= MOST_COMPARED {
            name_pairs(&group, slip_of_one, sources, report);
        }
    }
}

/// Names each of the persons who is probably one before.
fn name_pairs(
    persons: &[&Person<'_>],
    is_one: fn(&Person<'_>, &Person<'_>) -> bool,
    sources: &Sources,
    report: &mut Report,
) {
    for (at, person) in persons.iter().enumerate() {
        if let Some(other) = persons[..at].iter().find(|other| is_one(other, person)) {
            let same_file = other.awardee.is_some() && person.awardee.is_some();
            let line = same_file.then(|| sources.position(&other.place).line);
            let (name, other) = (person.name.to_owned(), other.name.to_owned());
            report.add(
                TypingProblem::LikelyOne { name, other, line },
                person.place.clone(),
            );
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
        place: awardee.place.clone(),
    })
}

/// Signatories, those of the council and its meetings, signers of lists, heads of units: each spelling of a name once.
fn officials<'a>(dossier: &'a Dossier, sources: &Sources) -> Vec<Person<'a>> {
    let office = &dossier.office;
    let signatories = office.signatories.iter();
    let signatories = signatories.map(|one| (one.name.as_str(), None, &one.id.place));
    let seats = office.councils.iter().flat_map(|council| {
        let teams = council.teams.iter().flat_map(|team| &team.members);
        let seats = council.members.iter().chain(teams);
        seats.map(|seat| (seat.name.as_str(), None, &council.id.place))
    });
    let meetings = dossier.reviews.iter();
    let meetings = meetings.filter_map(|(_, file)| file.meeting.as_ref());
    let met = meetings.flat_map(|meeting| named_in(meeting).map(|name| (name, None, &meeting.date.place)));
    let papers = dossier.papers().iter().map(|entry| &entry.row);
    let signers = papers.flat_map(|row| {
        let names = row.signers.iter().filter_map(|signer| signer.name.as_ref());
        names.map(|name| (name.as_str(), None, &row.place))
    });
    let units = dossier.units.iter().flat_map(|units| &units.units);
    let heads = units.filter_map(|unit| {
        let name = unit.head.as_ref()?.name.as_ref()?;
        Some((name.as_str(), Some(unit.id.as_str()), &unit.id.place))
    });
    let mut known = BTreeSet::new();
    let all = signatories.chain(seats).chain(met).chain(signers).chain(heads);
    all.filter(|(name, unit, _)| known.insert((*name, *unit)))
        .map(|(name, unit, place)| Person {
            name,
            awardee: None,
            unit,
            place: place.in_file(name, sources),
        })
        .collect()
}

/// Members of a meeting and whom it names with a salutation: who took the minutes, counted, came as a guest, spoke.
fn named_in(meeting: &Meeting) -> impl Iterator<Item = &str> {
    let lines = meeting.secretary.iter().chain(&meeting.tellers);
    let lines = lines.chain(&meeting.guests).chain(&meeting.opinions);
    let members = meeting.members.iter().map(|member| member.name.as_str());
    members.chain(lines.filter_map(|line| named(line.as_str())))
}

/// The name at the head of a line: `Bà Nguyễn Thị An, công chức …`.
pub(super) fn named(line: &str) -> Option<&str> {
    let name = line.strip_prefix("Ông ").or_else(|| line.strip_prefix("Bà "))?;
    let name = name.split([',', ':', ';', '(']).next()?.trim();
    (name.split(' ').count() >= 2 && name.split(' ').count() <= 7).then_some(name)
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
        (None, None) => one.unit.is_none() && other.unit.is_none(),
        (Some(_), None) => false,
    }
}

/// Whether one name is the other with a word left out or in another place, or of two awardees with another letter.
fn slip_of_one(one: &Person<'_>, other: &Person<'_>) -> bool {
    slip_of_name(one.name, other.name, one.awardee.is_some())
}

/// Whether one name is the other with a word left out or in another place, or, if `letters` count, with another letter.
pub fn slip_of_name(one: &str, other: &str, letters: bool) -> bool {
    let (first, second) = (words(one), words(other));
    let other_words = first.concat() != second.concat() && first.first() == second.first();
    let mut sorted = (first.clone(), second.clone());
    sorted.0.sort_unstable();
    sorted.1.sort_unstable();
    let letter = || letters && strsim::levenshtein(&first.concat(), &second.concat()) == 1;
    other_words && (sorted.0 == sorted.1 || without_a_word(&first, &second) || letter())
}

/// Whether one has a word between the first and the last that the other has not, and nothing else.
fn without_a_word(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let dropped = |at: usize| short[..at] == long[..at] && short[at..] == long[at + 1..];
    short.len() >= 2 && long.len() == short.len() + 1 && (1..short.len()).any(dropped)
}

fn words(name: &str) -> Vec<String> {
    name.split(' ').map(folded).collect()
}

fn unit(awardee: &Awardee) -> Option<&str> {
    awardee.unit.as_ref().map(|unit| unit.as_str())
}
