//! # What it does
//! Holds each awardee against the units and reviews, refuses the same subject twice in one review for one title or for two
//! forms. A title and a form, or two titles, may go to one.
//!
//! # Why
//! One achievement, one award. A decision that breaks this is cancelled and the money taken back.
//!
//! # Example
//! The same name, unit and year of birth twice in the list of the first review.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2c and Điều 93.2.

use std::collections::BTreeMap;

use crate::diagnostic::{DateName, FactProblem, Report, Sources, Thing, TypingProblem};
use crate::input::At;
use crate::model::{Award, Awardee, AwardeeKind, Awardees, Campaign, Id, Known, Line, Units, unique};

/// Reports every awardee that cannot stand.
pub fn awardees_sound(
    awardees: &Awardees,
    units: Option<&Units>,
    campaign: &Campaign,
    sources: &Sources,
    report: &mut Report,
) {
    unique(
        awardees.awardees.iter().map(|awardee| &awardee.id),
        sources,
        report,
    );
    let places = Places::of(units, campaign);
    let mut subjects: BTreeMap<Subject<'_>, Vec<&At<Awardee>>> = BTreeMap::new();
    let mut bodies = Bodies::of(units);
    for awardee in &awardees.awardees {
        places.know(awardee, report);
        period_in_order(awardee, report);
        received_for_the_dead(awardee, report);
        let namesakes = subjects.entry(subject(awardee)).or_default();
        let same = |other: &&&At<Awardee>| {
            other.born.is_none() || awardee.born.is_none_or(|year| other.born == Some(year))
        };
        let elsewhere = bodies.same_body(awardee);
        if let Some(first) = namesakes.iter().find(same).copied().or(elsewhere) {
            let first_line = sources.position(&first.place).line;
            report.add(
                FactProblem::SameSubject {
                    name: awardee.full_name(),
                    first_line,
                },
                awardee.place.clone(),
            );
        } else {
            namesakes.push(awardee);
            bodies.keep(awardee);
            bodies.as_its_unit(awardee, report);
        }
    }
}

/// Collectives by their names, for those whose name says the unit itself: that unit has one of that name.
struct Bodies<'a> {
    units: Vec<(&'a Id, &'a Line, String)>,
    known: BTreeMap<(&'a Id, String), &'a At<Awardee>>,
}

impl<'a> Bodies<'a> {
    fn of(units: Option<&'a Units>) -> Self {
        let units = units.iter().flat_map(|units| &units.units);
        let named = units.map(|unit| (&unit.id.value, &unit.name, plain_name(unit.name.as_str())));
        Self {
            units: named.collect(),
            known: BTreeMap::new(),
        }
    }

    /// The collective of this name and review that is listed under another unit, where the name says whose it is.
    fn same_body(&self, awardee: &'a Awardee) -> Option<&'a At<Awardee>> {
        let name = plain_name(awardee.name.as_str());
        let first = self.known.get(&(&awardee.review.value, name.clone()))?;
        let forms = first.award.value.is_title() == awardee.award.value.is_title();
        let says = self.units.iter().any(|(_, _, unit)| name.contains(unit.as_str()));
        (awardee.kind == AwardeeKind::Collective && forms && says).then_some(*first)
    }

    fn keep(&mut self, awardee: &'a At<Awardee>) {
        if awardee.kind == AwardeeKind::Collective {
            let key = (&awardee.review.value, plain_name(awardee.name.as_str()));
            self.known.entry(key).or_insert(awardee);
        }
    }

    /// Warns of a collective that is its unit in other capitals or numbers.
    fn as_its_unit(&self, awardee: &Awardee, report: &mut Report) {
        let id = awardee.unit.as_ref().map(|unit| &unit.value);
        let unit = self.units.iter().find(|(unit, ..)| Some(*unit) == id);
        if let Some((_, unit, plain)) = unit
            && let Some((lead, rest)) = awardee.name.as_str().split_at_checked("Tập thể ".len())
            && lead.to_lowercase() == "tập thể "
            && plain_name(rest) == *plain
        {
            let (found, likely) = (lead.trim_end().to_owned(), unit.to_string());
            report.add(
                TypingProblem::LeadTwice { found, likely },
                awardee.id.place.clone(),
            );
        }
        if let Some((_, unit, plain)) = unit.filter(|_| awardee.kind == AwardeeKind::Collective)
            && awardee.name.as_str() != unit.as_str()
            && !awardee.name.as_str().starts_with(char::is_lowercase)
            && plain_name(awardee.name.as_str()) == *plain
        {
            let kind = TypingProblem::BodyOtherwise {
                name: awardee.name.to_string(),
                unit: unit.to_string(),
            };
            report.add(kind, awardee.id.place.clone());
        }
    }
}

/// What an awardee may name.
struct Places {
    units: Option<Known>,
    reviews: Known,
}

impl Places {
    fn of(units: Option<&Units>, campaign: &Campaign) -> Self {
        Self {
            units: units.map(|units| units.units.iter().map(|unit| &unit.id.value).collect()),
            reviews: campaign.reviews.iter().map(|review| &review.id.value).collect(),
        }
    }

    fn know(&self, awardee: &Awardee, report: &mut Report) {
        if let Some((units, unit)) = self.units.as_ref().zip(awardee.unit.as_ref()) {
            units.hold(Thing::Unit, unit, report);
        }
        self.reviews.hold(Thing::Review, &awardee.review, report);
    }
}

fn period_in_order(awardee: &At<Awardee>, report: &mut Report) {
    if let Some((from, to)) = awardee.period
        && from > to
    {
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::AchievementStart,
            earlier_date: *from,
            later: DateName::AchievementEnd,
            later_date: *to,
        };
        report.add(kind, awardee.place.clone());
    }
}

/// Only persons are awarded after their death, and another receives it.
fn received_for_the_dead(awardee: &At<Awardee>, report: &mut Report) {
    if !awardee.deceased {
        return;
    }
    let name = awardee.full_name();
    if awardee.kind != AwardeeKind::Individual {
        report.add(FactProblem::DeceasedNoPerson { name }, awardee.place.clone());
    } else if let Some(receiver) = &awardee.receiver {
        let called = awardee.salutation.as_ref().map_or("", Line::as_str);
        let who = receiver.as_str().split(',').next().unwrap_or_default();
        let bare = who.strip_prefix(called).unwrap_or(who).trim();
        if bare == awardee.name.as_str() {
            let receiver = receiver.to_string();
            let kind = FactProblem::ReceiverIsDeceased { name, receiver };
            report.add(kind, awardee.place.clone());
        }
    }
}

/// A name in small letters, its numbers without a zero before them: `Khu phố 05` is `khu phố 5`.
pub(super) fn plain_name(name: &str) -> String {
    let name = name.to_lowercase();
    let words = name.split_whitespace().map(|word| {
        let number = word.bytes().all(|byte| byte.is_ascii_digit());
        let bare = word.trim_start_matches('0');
        if number && !bare.is_empty() { bare } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// What makes a person, collective or household the same in one review unless they were born in two years, and the title;
/// None for any form.
type Subject<'a> = (&'a Id, AwardeeKind, Option<&'a str>, String, Option<Award>);

fn subject(awardee: &Awardee) -> Subject<'_> {
    let plain = plain_name(awardee.name.as_str());
    let award = awardee.award.value;
    let unit = awardee.unit.as_ref().map(|unit| unit.as_str());
    let post = awardee.place.as_ref().or(awardee.position.as_ref());
    (
        &awardee.review.value,
        awardee.kind,
        unit.or(post.map(Line::as_str)),
        plain,
        Some(award).filter(|award| award.is_title()),
    )
}
