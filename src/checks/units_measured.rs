//! # What it does
//! Holds targets, last year's figures and results of each unit against the indicators, the reviews and each other.
//!
//! # Why
//! A report adds these figures up: a result that nobody registered, or of an indicator nobody knows, makes it contradict
//! its own table.
//!
//! # Example
//! `results: {so-ket: {thu-ngan-sach: 70}}` of a unit that registered no target for `thu-ngan-sach`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17.5 (sơ kết, tổng kết against what was registered).

use crate::diagnostic::{FactProblem, Report, Sources, Thing};
use crate::input::At;
use crate::model::{ByIndicator, Campaign, Id, Known, Unit, Units, unique};

/// Reports every figure that cannot stand.
pub fn units_measured(units: &Units, campaign: &Campaign, sources: &Sources, report: &mut Report) {
    unique(units.units.iter().map(|unit| &unit.id), sources, report);
    unique(
        units.indicators.iter().map(|indicator| &indicator.id),
        sources,
        report,
    );
    let indicators: Known = units.indicators.iter().map(|one| &one.id.value).collect();
    let reviews: Known = campaign.reviews.iter().map(|review| &review.id.value).collect();
    for unit in &units.units {
        for figures in [&unit.targets, &unit.last_year] {
            known_indicators(figures, &indicators, report);
        }
        for (review, result) in unit.results_by_review() {
            reviews.hold(Thing::Review, review, report);
            for figures in [&result.figures, &result.same_period, &result.period_targets] {
                known_indicators(figures, &indicators, report);
            }
            registered(unit, &result.figures, units, report);
            reported(unit, review, &result.figures, units, report);
        }
        for received in unit
            .received
            .iter()
            .filter_map(|received| received.review.as_ref())
        {
            reviews.hold(Thing::Review, received, report);
        }
    }
}

fn known_indicators(figures: &ByIndicator, indicators: &Known, report: &mut Report) {
    for (id, _) in figures.iter() {
        indicators.hold(Thing::Indicator, id, report);
    }
}

fn is_known(id: &At<Id>, units: &Units) -> bool {
    let mut known = units.indicators.iter();
    known.any(|indicator| indicator.id.value == id.value)
}

/// Warns of a report that leaves out what the unit registered.
fn reported(unit: &Unit, review: &At<Id>, results: &ByIndicator, units: &Units, report: &mut Report) {
    let lacks = |id: &At<Id>| is_known(id, units) && results.get(id.as_str()).is_none();
    let indicators = unit.targets.iter().filter(|(id, _)| lacks(id));
    let indicators: Vec<String> = indicators.map(|(id, _)| id.to_string()).collect();
    if !indicators.is_empty() {
        let unit = unit.name.to_string();
        let kind = FactProblem::TargetWithoutResult { unit, indicators };
        report.add(kind, review.place.clone());
    }
}

/// A unit with a target of something unknown may have meant any of its results.
fn registered(unit: &Unit, results: &ByIndicator, units: &Units, report: &mut Report) {
    if unit.targets.iter().any(|(id, _)| !is_known(id, units)) {
        return;
    }
    for (id, _) in results
        .iter()
        .filter(|(id, _)| is_known(id, units) && unit.targets.get(id.as_str()).is_none())
    {
        let kind = FactProblem::ResultWithoutTarget {
            unit: unit.name.to_string(),
            indicator: id.to_string(),
        };
        report.add(kind, id.place.clone());
    }
}
