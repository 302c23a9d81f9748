//! Results against targets and last year: of the whole place by field, and of each unit.

use serde::Serialize;

use crate::model::{
    Decimals, Dossier, Indicator, Quantity, Review, Share, Unit, UnitKind, Units, counted, roman,
};

/// Results of all units together, by field.
#[derive(Debug, Serialize)]
pub(super) struct Results {
    fields: Vec<FieldRows>,
    /// Indicators that reached their target.
    reached: String,
    total: String,
    percent: String,
}

#[derive(Debug, Serialize)]
struct FieldRows {
    numeral: String,
    field: String,
    rows: Vec<IndicatorRow>,
}

#[derive(Debug, Serialize)]
struct IndicatorRow {
    number: usize,
    name: String,
    measure: String,
    target: String,
    result: String,
    percent: String,
    last_year: String,
    versus_last_year: String,
}

/// Sums over units for one indicator.
struct Sums {
    target: Quantity,
    result: Quantity,
    last_year: Quantity,
}

/// None before any unit has reported in this review.
pub(super) fn results(dossier: &Dossier, review: &Review) -> Option<Results> {
    let units = reported(dossier, review)?;
    let mut fields: Vec<FieldRows> = Vec::new();
    let mut reached = 0;
    for (indicator, number) in units.indicators.iter().zip(1..) {
        let sums = sums(&units.units, indicator, review);
        reached += u64::from(sums.result >= sums.target);
        let row = indicator_row(indicator, number, &sums);
        match fields
            .iter_mut()
            .find(|field| field.field == indicator.field.as_str())
        {
            Some(field) => field.rows.push(row),
            None => fields.push(FieldRows {
                numeral: roman(fields.len() + 1),
                field: indicator.field.to_string(),
                rows: vec![row],
            }),
        }
    }
    let total = units.indicators.len() as u64;
    Some(Results {
        fields,
        reached: counted(reached),
        total: counted(total),
        percent: Share::new(reached, total)?.percent(Decimals::One),
    })
}

fn reported<'a>(dossier: &'a Dossier, review: &Review) -> Option<&'a Units> {
    let units = dossier.units.as_ref()?;
    units
        .units
        .iter()
        .any(|unit| unit.results_of(review.id.as_str()).is_some())
        .then_some(units)
}

fn sums(units: &[Unit], indicator: &Indicator, review: &Review) -> Sums {
    let id = indicator.id.as_str();
    let result = |unit: &Unit| {
        unit.results_of(review.id.as_str())
            .and_then(|results| results.get(id))
            .copied()
    };
    Sums {
        target: Quantity::sum(units.iter().filter_map(|unit| unit.targets.get(id).copied())),
        result: Quantity::sum(units.iter().filter_map(result)),
        last_year: Quantity::sum(units.iter().filter_map(|unit| unit.last_year.get(id).copied())),
    }
}

fn indicator_row(indicator: &Indicator, number: usize, sums: &Sums) -> IndicatorRow {
    IndicatorRow {
        number,
        name: indicator.name.to_string(),
        measure: indicator.measure.to_string(),
        target: sums.target.to_string(),
        result: sums.result.to_string(),
        percent: percent(sums.result, sums.target),
        last_year: sums.last_year.to_string(),
        versus_last_year: percent(sums.result, sums.last_year),
    }
}

/// `93,3`, without the sign, which stands in the column's head; empty where there is nothing to compare with.
fn percent(part: Quantity, whole: Quantity) -> String {
    let share = Share::of_quantities(part, whole);
    share
        .map(|share| share.percent(Decimals::One).replace('%', ""))
        .unwrap_or_default()
}

/// Results unit by unit, for a wide table: three cells an indicator (target, result, percent).
#[derive(Debug, Serialize)]
pub(super) struct UnitResults {
    indicators: Vec<Head>,
    /// Shares of the columns, as `<table widths>` wants them.
    widths: String,
    align: String,
    /// Numbers of the columns: 1, 2, 3 …
    columns: Vec<usize>,
    /// Columns right of the first: what the title of a group covers.
    rest: usize,
    groups: Vec<Group>,
    total: UnitRow,
}

#[derive(Debug, Serialize)]
struct Head {
    name: String,
    measure: String,
}

#[derive(Debug, Serialize)]
struct Group {
    numeral: String,
    kind: UnitKind,
    rows: Vec<UnitRow>,
}

#[derive(Debug, Serialize)]
struct UnitRow {
    number: usize,
    name: String,
    cells: Vec<String>,
    /// `4/5`: targets reached out of those registered; empty for a unit that has not reported.
    reached: String,
}

/// None before any unit has reported in this review.
pub(super) fn unit_results(dossier: &Dossier, review: &Review) -> Option<UnitResults> {
    let units = reported(dossier, review)?;
    let mut groups: Vec<Group> = Vec::new();
    for kind in UnitKind::ALL.iter().copied() {
        let of_kind: Vec<&Unit> = units.units.iter().filter(|unit| unit.kind == kind).collect();
        let rows = of_kind
            .iter()
            .zip(1..)
            .map(|(unit, number)| row(unit, number, units, review))
            .collect();
        if !of_kind.is_empty() {
            groups.push(Group {
                numeral: roman(groups.len() + 1),
                kind,
                rows,
            });
        }
    }
    let count = units.indicators.len();
    let width = 3 + 3 * count;
    let head = |indicator: &Indicator| Head {
        name: indicator.short_name.to_string(),
        measure: indicator.measure.to_string(),
    };
    Some(UnitResults {
        indicators: units.indicators.iter().map(head).collect(),
        widths: format!("10 30 {}11", "14 13 12 ".repeat(count)),
        align: format!("center left {}center", "right right right ".repeat(count)),
        columns: (1..=width).collect(),
        rest: width - 1,
        groups,
        total: total(units, review),
    })
}

fn row(unit: &Unit, number: usize, units: &Units, review: &Review) -> UnitRow {
    let results = unit.results_of(review.id.as_str());
    let mut cells = Vec::new();
    let (mut reached, mut registered) = (0, 0);
    for indicator in &units.indicators {
        let id = indicator.id.as_str();
        let target = unit.targets.get(id).copied();
        let result = results.and_then(|results| results.get(id)).copied();
        registered += usize::from(target.is_some());
        reached += usize::from(
            target
                .zip(result)
                .is_some_and(|(target, result)| result >= target),
        );
        cells.extend(three(target, result));
    }
    let reached = results
        .map(|_| format!("{reached}/{registered}"))
        .unwrap_or_default();
    UnitRow {
        number,
        name: unit.name.to_string(),
        cells,
        reached,
    }
}

fn total(units: &Units, review: &Review) -> UnitRow {
    let mut cells = Vec::new();
    for indicator in &units.indicators {
        let sums = sums(&units.units, indicator, review);
        cells.extend(three(Some(sums.target), Some(sums.result)));
    }
    UnitRow {
        number: 0,
        name: String::new(),
        cells,
        reached: String::new(),
    }
}

fn three(target: Option<Quantity>, result: Option<Quantity>) -> [String; 3] {
    let shown = |amount: Option<Quantity>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let share = target
        .zip(result)
        .map(|(target, result)| percent(result, target))
        .unwrap_or_default();
    [shown(target), shown(result), share]
}
