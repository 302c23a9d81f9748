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

use crate::diagnostic::{DateName, FactProblem, Report, Sources, Thing};
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
    for awardee in &awardees.awardees {
        places.know(awardee, report);
        period_in_order(awardee, report);
        let namesakes = subjects.entry(subject(awardee)).or_default();
        let same = |other: &&&At<Awardee>| {
            other.born.is_none() || awardee.born.is_none_or(|year| other.born == Some(year))
        };
        if let Some(first) = namesakes.iter().find(same) {
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

/// What makes a person, collective or household the same in one review unless they were born in two years, and the title;
/// None for any form.
type Subject<'a> = (&'a Id, AwardeeKind, Option<&'a str>, String, Option<Award>);

fn subject(awardee: &Awardee) -> Subject<'_> {
    let name = awardee.name.as_str().to_lowercase();
    let plain = name.split_whitespace().collect::<Vec<_>>().join(" ");
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
