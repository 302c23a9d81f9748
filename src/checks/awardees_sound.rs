//! # What it does
//! Holds each awardee against the units and reviews, refuses the same subject twice in one review, and anyone barred.
//!
//! # Why
//! One achievement, one award; nobody under discipline or investigation is proposed. A decision that breaks this is
//! cancelled and the money taken back.
//!
//! # Example
//! The same name, unit and year of birth twice in the list of the first review.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2c and Điều 93.2; Nghị định 98/2023/NĐ-CP and 152/2025/NĐ-CP, Điều 4.

use crate::diagnostic::{DateName, FactProblem, Report, Sources, Thing};
use crate::input::At;
use crate::model::{Awardee, Awardees, Campaign, Units, unique, unknown};

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
    for (at, awardee) in awardees.awardees.iter().enumerate() {
        known_places(awardee, units, campaign, report);
        period_in_order(awardee, report);
        if let Some(reason) = &awardee.barred {
            let kind = FactProblem::Barred {
                name: awardee.full_name(),
                reason: reason.to_string(),
            };
            report.add(kind, reason.place.clone());
        }
        let earlier = &awardees.awardees[..at];
        if let Some(first) = earlier.iter().find(|earlier| same_subject(earlier, awardee)) {
            let first_line = sources.position(&first.place).line;
            report.add(
                FactProblem::SameSubject {
                    name: awardee.full_name(),
                    first_line,
                },
                awardee.place.clone(),
            );
        }
    }
}

fn known_places(awardee: &Awardee, units: Option<&Units>, campaign: &Campaign, report: &mut Report) {
    let unit_known = |units: &Units| units.units.iter().any(|unit| unit.id.value == awardee.unit.value);
    if let Some(units) = units.filter(|units| !unit_known(units)) {
        let all = units.units.iter().map(|unit| unit.id.to_string());
        report.add(
            unknown(Thing::Unit, awardee.unit.as_str(), all),
            awardee.unit.place.clone(),
        );
    }
    if campaign
        .reviews
        .iter()
        .all(|review| review.id.value != awardee.review.value)
    {
        let all = campaign.reviews.iter().map(|review| review.id.to_string());
        report.add(
            unknown(Thing::Review, awardee.review.as_str(), all),
            awardee.review.place.clone(),
        );
    }
}

fn period_in_order(awardee: &At<Awardee>, report: &mut Report) {
    let (from, to) = awardee.period;
    if from > to {
        let kind = FactProblem::DatesOutOfOrder {
            earlier: DateName::AchievementStart,
            earlier_date: *from,
            later: DateName::AchievementEnd,
            later_date: *to,
        };
        report.add(kind, awardee.place.clone());
    }
}

/// The same person, collective or household proposed twice in one review.
fn same_subject(one: &Awardee, other: &Awardee) -> bool {
    let plain = |awardee: &Awardee| {
        awardee
            .name
            .as_str()
            .to_lowercase()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    one.review.value == other.review.value
        && one.kind == other.kind
        && one.unit.value == other.unit.value
        && one.born == other.born
        && plain(one) == plain(other)
}
