//! # What it does
//! Holds each figure against its indicator (a number or yes and no, a part of a whole up to 100), each target of a time
//! against the others', and the day that figures run to against their review.
//!
//! # Why
//! A table adds up and compares what stands in it: a wrong figure, or one of other months, makes its totals false.
//!
//! # Example
//! `results: {so-ket: {ho-van-hoa: 950}}` of an indicator in percent.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17.5 (sơ kết, tổng kết against what was registered).

use std::collections::BTreeSet;

use crate::diagnostic::{FigureProblem, Report};
use crate::input::At;
use crate::model::{
    ByIndicator, Campaign, Date, Figure, Id, Indicator, IndicatorKind, Quantity, Review, Total, Unit,
    UnitResult, Units,
};

/// Reports every figure that does not fit.
pub fn figures_fit(units: &Units, campaign: &Campaign, report: &mut Report) {
    for review in &campaign.reviews {
        if let Some(day) = &review.as_of {
            inside(review, day, campaign, report);
        }
    }
    let parted = parted(units);
    for unit in &units.units {
        for (indicator, id, figure) in figures(&unit.targets, units) {
            promised(unit, indicator, *figure, id, report);
            sized(unit, indicator, id, report);
        }
        let results = unit.results_by_review().iter();
        let of_results = results.flat_map(|(_, one)| [&one.figures, &one.same_period, &one.period_targets]);
        for all in [&unit.targets, &unit.last_year].into_iter().chain(of_results) {
            for (indicator, id, figure) in figures(all, units) {
                fits(unit, indicator, *figure, id, report);
            }
        }
        for (review, result) in unit.results_by_review() {
            if let Some((review, day)) = known(campaign, review).zip(result.as_of.as_ref()) {
                inside(review, day, campaign, report);
            }
            if parted.contains(review.as_str()) {
                targets_of_the_time(unit, review, result, units, report);
            }
        }
    }
}

fn known<'a>(campaign: &'a Campaign, id: &At<Id>) -> Option<&'a Review> {
    campaign.reviews.iter().find(|review| review.id.value == id.value)
}

/// The reviews for which the year's targets were parted.
fn parted(units: &Units) -> BTreeSet<&str> {
    let results = units.units.iter().flat_map(Unit::results_by_review);
    let parted = results.filter(|(_, result)| result.period_targets.iter().next().is_some());
    parted.map(|(review, _)| review.as_str()).collect()
}

/// Figures with their indicators; those of unknown ones are reported elsewhere.
fn figures<'a>(
    all: &'a ByIndicator,
    units: &'a Units,
) -> impl Iterator<Item = (&'a Indicator, &'a At<Id>, &'a Figure)> {
    all.iter().filter_map(|(id, figure)| {
        let mut indicators = units.indicators.iter();
        let indicator = indicators.find(|indicator| indicator.id.value == id.value)?;
        Some((indicator, id, figure))
    })
}

fn fits(unit: &Unit, indicator: &Indicator, figure: Figure, id: &At<Id>, report: &mut Report) {
    let (unit, name) = (unit.name.to_string(), id.to_string());
    let yes_no = indicator.kind == IndicatorKind::YesNo;
    match figure {
        Figure::Amount(amount) if yes_no => {
            let found = amount.to_string();
            report.add(wrong(unit, name, found, indicator), id.place.clone());
        }
        Figure::YesNo(yes) if !yes_no => {
            let found = if yes { "co" } else { "khong" };
            report.add(wrong(unit, name, found.to_owned(), indicator), id.place.clone());
        }
        Figure::Amount(amount) if is_over(indicator, amount) => report.add(
            FigureProblem::PercentOver100 {
                unit,
                indicator: name,
                found: format!("{amount}{}", if per_thousand(indicator) { '‰' } else { '%' }),
            },
            id.place.clone(),
        ),
        Figure::Amount(amount) if indicator.kind == IndicatorKind::Amount && amount < Quantity::default() => {
            let problem = FigureProblem::BelowZero {
                unit,
                indicator: name,
                found: amount.to_string(),
            };
            report.add(problem, id.place.clone());
        }
        Figure::Amount(_) | Figure::YesNo(_) => {}
    }
}

fn wrong(unit: String, indicator: String, found: String, of: &Indicator) -> FigureProblem {
    FigureProblem::WrongFigure {
        unit,
        indicator,
        found,
        kind: of.kind.into(),
    }
}

fn is_over(indicator: &Indicator, amount: Quantity) -> bool {
    let whole = Quantity::whole(if per_thousand(indicator) { 1_000 } else { 100 });
    indicator.kind == IndicatorKind::Percent && !indicator.over_100 && amount > whole
}

/// Whether the whole of its measure is a thousand.
fn per_thousand(indicator: &Indicator) -> bool {
    let measure = indicator.measure.as_str().to_lowercase();
    measure.contains('‰') || measure.contains("phần nghìn")
}

fn promised(unit: &Unit, indicator: &Indicator, figure: Figure, id: &At<Id>, report: &mut Report) {
    if indicator.kind == IndicatorKind::YesNo && figure == Figure::YesNo(false) {
        let problem = FigureProblem::NothingPromised {
            unit: unit.name.to_string(),
            indicator: id.to_string(),
        };
        report.add(problem, id.place.clone());
    }
}

fn sized(unit: &Unit, indicator: &Indicator, id: &At<Id>, report: &mut Report) {
    let Total::Weighted(size) = &indicator.total else {
        return;
    };
    if unit.size(size).is_none_or(|size| size <= Quantity::default()) {
        let problem = FigureProblem::SizeMissing {
            unit: unit.name.to_string(),
            indicator: id.to_string(),
            size: size.to_string(),
        };
        report.add(problem, id.place.clone());
    }
}

fn targets_of_the_time(
    unit: &Unit,
    review: &At<Id>,
    result: &UnitResult,
    units: &Units,
    report: &mut Report,
) {
    let missing = figures(&result.figures, units)
        .filter(|(_, figure, _)| result.period_targets.get(figure.as_str()).is_none());
    for (_, indicator, _) in missing {
        let problem = FigureProblem::PeriodTargetMissing {
            unit: unit.name.to_string(),
            indicator: indicator.to_string(),
            review: review.to_string(),
        };
        report.add(problem, indicator.place.clone());
    }
}

/// After the review before it, or from the campaign's first day; up to the review's own.
fn inside(review: &Review, day: &At<Date>, campaign: &Campaign, report: &mut Report) {
    let earlier = campaign.reviews.iter().filter(|other| *other.date < *review.date);
    let before = earlier.map(|other| *other.date).max();
    let next_day = before.and_then(|day| day.succ_opt());
    let from = next_day.or(campaign
        .period
        .and_then(|period| period.start)
        .map(|start| *start));
    let (as_of, until) = (*day.value, *review.date.value);
    if as_of > until || from.is_some_and(|from| as_of < from) {
        let problem = FigureProblem::AsOfOutside {
            review: review.id.to_string(),
            day: as_of,
            from,
            until,
        };
        report.add(problem, day.place.clone());
    }
}
