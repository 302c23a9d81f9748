//! Awards → whose they are. Two entries are of one person only where name, unit and year of birth say so; where they may be of
//! one, that is said, and a person decides.

use std::collections::BTreeMap;

use super::award::{KnownAward, Who};
use super::words::bare;
use crate::checks::slip_of_name;
use crate::model::AwardeeKind;

/// Somebody, with the places of their awards among all, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) awards: Vec<usize>,
    /// The name without marks: namesakes have it, too.
    pub(super) bare: String,
    /// Whether entries of several lists are taken together.
    pub(super) joined: bool,
}

/// Somebody who was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPerson {
    /// Who, as the newest entry says it.
    pub who: Who,
    /// All that is known of their awards, newest first.
    pub awards: Vec<KnownAward>,
    /// Whether entries of several lists are taken together, because name, unit and year of birth are the same.
    pub joined: bool,
    /// Who else may be the same person: name, unit and year of birth do not tell.
    pub perhaps: Vec<Who>,
}

/// What makes two entries one person's.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// Name, unit, year of birth.
    Told(AwardeeKind, String, String, Option<u32>),
    /// One entry of a campaign's list.
    Listed(String, String),
    /// A line of the register whose list is gone.
    Lost(String, String),
}

fn key(award: &KnownAward) -> Key {
    let who = &award.who;
    let name = who.name.to_lowercase();
    match (who.kind, &who.unit, who.born) {
        (Some(AwardeeKind::Individual), Some(unit), Some(born)) => {
            Key::Told(AwardeeKind::Individual, name, bare(unit), Some(born))
        }
        // A collective has no year of birth: its name and unit are all that it is.
        (Some(AwardeeKind::Collective), Some(unit), _) => {
            Key::Told(AwardeeKind::Collective, name, bare(unit), None)
        }
        (None, ..) => Key::Lost(name, bare(&who.place)),
        _ => Key::Listed(
            award.campaign.clone(),
            who.awardee.clone().unwrap_or_else(|| name.clone()),
        ),
    }
}

/// Everyone, in the order in which they were first met.
pub(super) fn persons(awards: &[KnownAward]) -> Vec<Person> {
    let mut found: Vec<Person> = Vec::new();
    let mut known: BTreeMap<Key, usize> = BTreeMap::new();
    let mut listed: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (at, award) in awards.iter().enumerate() {
        let own = award
            .who
            .awardee
            .as_deref()
            .map(|id| (award.campaign.as_str(), id));
        let before = own.and_then(|own| listed.get(&own)).copied();
        let place = before.or_else(|| known.get(&key(award)).copied());
        let place = place.unwrap_or_else(|| {
            found.push(Person {
                awards: Vec::new(),
                bare: bare(&award.who.name),
                joined: false,
            });
            found.len() - 1
        });
        known.entry(key(award)).or_insert(place);
        let person = &mut found[place];
        person.joined |= before.is_none() && !person.awards.is_empty();
        person.awards.push(at);
        if let Some(own) = own {
            listed.insert(own, place);
        }
    }
    for person in &mut found {
        let when = |at: &usize| (awards[*at].date, awards[*at].year);
        person.awards.sort_by_key(|at| {
            let (date, year) = when(at);
            std::cmp::Reverse((year.is_none(), year, date))
        });
    }
    found
}

/// Whether two may be one, each with its name without marks: the same name, and neither unit nor year of birth says otherwise of
/// both; or a slip in the name, of one unit and one year.
pub(super) fn perhaps_one((one, one_bare): (&Who, &str), (other, other_bare): (&Who, &str)) -> bool {
    let kinds = one.kind.zip(other.kind).is_none_or(|(one, other)| one == other);
    let born = one.born.zip(other.born).map(|(one, other)| one == other);
    let letters = |name| str::chars(name).filter(|letter| *letter != ' ');
    let alike = letters(one_bare).eq(letters(other_bare));
    if !kinds || born == Some(false) || !alike && born.is_none() {
        return false;
    }
    let unit = one.unit.as_deref().zip(other.unit.as_deref());
    let unit = unit.map(|(one, other)| one == other || bare(one) == bare(other));
    if one.kind == Some(AwardeeKind::Collective) && unit == Some(false) {
        return false;
    }
    let told = born == Some(true) || unit != Some(false);
    let slip = || {
        let listed = one.kind == Some(AwardeeKind::Individual) && other.kind == one.kind;
        listed && unit == Some(true) && born == Some(true) && slip_of_name(&one.name, &other.name, true)
    };
    (alike && told) || slip()
}
