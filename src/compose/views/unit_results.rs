//! Results unit by unit, for the wide table of the annex.

use serde::Serialize;

use super::units::kinds;

use super::results::{DASH, percent, shown, target};
use crate::model::{
    Against, Date, Dossier, Figure, Indicator, IndicatorKind, Measured, Measuring, Review, Total, Unit,
    UnitKind, Verdict, roman,
};

/// Three cells an indicator: target, result, percent.
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
    /// Whether the last column counts the targets that a unit reached: not while it is too early to say.
    counted: bool,
    groups: Vec<Group>,
    total: UnitRow,
    /// Whether a total is a mean.
    means: bool,
    /// Whether a column has no total or no percentages.
    dashes: bool,
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
pub(super) fn unit_results(dossier: &Dossier, review: &Review, on: Option<Date>) -> Option<UnitResults> {
    let units = dossier.units.as_ref()?;
    let measuring = Measuring::of(units, &dossier.campaign, review)?;
    let columns = Columns::of(&measuring);
    let groups = (1..).zip(kinds(&units.units)).map(|(number, kind)| {
        let of_kind = units.units.iter().filter(|unit| unit.kind == kind).zip(1..);
        Group {
            numeral: roman(number),
            kind,
            rows: of_kind
                .map(|(unit, number)| columns.row(unit, number, on))
                .collect(),
        }
    });
    let groups: Vec<Group> = groups.collect();
    let count = units.indicators.len();
    let counted = columns.counted();
    let width = 2 + 3 * count + usize::from(counted);
    let (last, last_align) = if counted { ("11", "center") } else { ("", "") };
    Some(UnitResults {
        indicators: units.indicators.iter().map(head).collect(),
        widths: format!("10 30 {}{last}", "14 13 12 ".repeat(count))
            .trim_end()
            .to_owned(),
        align: format!("center left {}{last_align}", "right right right ".repeat(count))
            .trim_end()
            .to_owned(),
        columns: (1..=width).collect(),
        rest: width - 1,
        counted,
        groups,
        total: columns.total(),
        dashes: units
            .indicators
            .iter()
            .any(|one| one.total == Total::None || one.kind == IndicatorKind::YesNo),
        means: units
            .indicators
            .iter()
            .any(|one| matches!(one.total, Total::Mean | Total::Weighted(_))),
    })
}

fn head(indicator: &Indicator) -> Head {
    Head {
        name: indicator.short_name.to_string(),
        measure: indicator.measure.to_string(),
    }
}

/// The indicators with the decimals of their columns.
struct Columns<'a> {
    measuring: &'a Measuring<'a>,
    indicators: Vec<(&'a Indicator, usize)>,
}

impl<'a> Columns<'a> {
    fn of(measuring: &'a Measuring<'a>) -> Self {
        let indicators = measuring.units.indicators.iter();
        Self {
            measuring,
            indicators: indicators.map(|one| (one, measuring.decimals(one))).collect(),
        }
    }

    fn counted(&self) -> bool {
        self.measuring.against != Against::ShareOfYear
    }

    fn row(&self, unit: &Unit, number: usize, on: Option<Date>) -> UnitRow {
        let mut cells = Vec::new();
        let (mut reached, mut registered, mut reported) = (0, 0, false);
        for (indicator, decimals) in &self.indicators {
            let one = self.measuring.of_unit(unit, indicator);
            registered += usize::from(one.target.is_some());
            let verdict = self.measuring.verdict(indicator, &one);
            reached += usize::from(verdict == Some(Verdict::Reached));
            reported |= one.result.is_some();
            cells.extend(
                self.cells(indicator, &one, *decimals)
                    .map(Option::unwrap_or_default),
            );
        }
        let reached = (reported && self.counted()).then(|| format!("{reached}/{registered}"));
        UnitRow {
            number,
            name: unit.name_on(on).to_string(),
            cells,
            reached: reached.unwrap_or_default(),
        }
    }

    fn total(&self) -> UnitRow {
        let mut cells = Vec::new();
        for (indicator, decimals) in &self.indicators {
            let all = self.measuring.of_all(indicator);
            let shown = self.cells(indicator, &all, *decimals);
            cells.extend(shown.map(|cell| cell.unwrap_or_else(|| DASH.to_owned())));
        }
        UnitRow {
            number: 0,
            name: String::new(),
            cells,
            reached: String::new(),
        }
    }

    fn cells(&self, indicator: &Indicator, one: &Measured, decimals: usize) -> [Option<String>; 3] {
        let is_word = matches!(one.result, Some(Figure::YesNo(_)));
        let percent = percent(self.measuring, indicator, one);
        [
            one.target.map(|figure| target(indicator, figure, decimals)),
            shown(one.result, decimals),
            if is_word { Some(DASH.to_owned()) } else { percent },
        ]
    }
}
