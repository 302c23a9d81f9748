//! Units whose figures the table of results lacks, as the sentences below it name them.

use crate::model::{Against, Date, Measuring, Unit, unit_inside};

/// Units of which the table has a plan or a figure of the year before, and no result at all.
pub(super) fn unreported(measuring: &Measuring<'_>, on: Option<Date>) -> Vec<String> {
    let counts = |unit: &&Unit| {
        let all = measuring.units.indicators.iter();
        let mut figures = all.map(|indicator| measuring.of_unit(unit, indicator));
        figures.any(|one| one.target.is_some() || one.before.is_some())
    };
    let silent = |unit: &&Unit| {
        measuring
            .reported()
            .all(|(other, _)| other.id.value != unit.id.value)
    };
    let units = measuring.units.units.iter().filter(silent).filter(counts);
    units.map(|unit| unit_inside(unit.name_on(on).as_str())).collect()
}

/// Units with targets of the year and without those of the time reviewed, because these come with the report.
pub(super) fn unplanned(measuring: &Measuring<'_>, on: Option<Date>) -> Vec<String> {
    let silent = |unit: &&Unit| {
        let mut reported = measuring.reported();
        unit.targets.iter().next().is_some() && reported.all(|(other, _)| other.id.value != unit.id.value)
    };
    let units = measuring.units.units.iter().filter(silent);
    let units = units.filter(|_| measuring.against == Against::PeriodTarget);
    units.map(|unit| unit_inside(unit.name_on(on).as_str())).collect()
}

/// Units that reported, with the indicators that they registered and have no figure of.
pub(super) fn lacking(measuring: &Measuring<'_>, on: Option<Date>) -> Vec<String> {
    let of_unit = |unit: &Unit| {
        let all = measuring.units.indicators.iter();
        let lacks = all.filter(|indicator| {
            let one = measuring.of_unit(unit, indicator);
            one.target.is_some() && one.result.is_none()
        });
        let names: Vec<&str> = lacks.map(|indicator| indicator.short_name.as_str()).collect();
        let name = unit_inside(unit.name_on(on).as_str());
        (!names.is_empty()).then(|| format!("{name} ({})", names.join(", ")))
    };
    measuring
        .reported()
        .filter_map(|(unit, _)| of_unit(unit))
        .collect()
}
