//! What a unit reached of what it registered, for the report on its own achievements.

use serde::Serialize;

use super::results::{percent, shown, target};
use crate::model::{
    Against, Brief, Compared, Date, Indicator, Measuring, Unit, Verdict, capitalised, counted,
};

/// The unit's indicators in the review of a paper.
#[derive(Debug, Serialize)]
pub(super) struct UnitFigures {
    rows: Vec<Row>,
    /// `chỉ tiêu đăng ký`, of an interim review `chỉ tiêu đăng ký cả năm`.
    against: String,
    /// `năm trước`, `cùng kỳ năm trước`; None where nothing compares.
    compared: Option<String>,
    /// The day to which the figures run, where the office says it.
    as_of: Option<Date>,
    /// Whether that day is still to come.
    estimated: bool,
    /// Targets reached of those registered: `05/05`; None while it is too early to say.
    reached: Option<String>,
}

#[derive(Debug, Serialize)]
struct Row {
    number: usize,
    name: String,
    measure: String,
    target: String,
    result: String,
    percent: String,
    before: String,
}

/// None where the unit registered nothing or has not reported in the review.
pub(super) fn unit_figures(brief: &Brief<'_>, unit: &Unit) -> Option<UnitFigures> {
    let (units, review) = (brief.dossier.units.as_ref()?, brief.review?);
    let measuring = Measuring::of(units, &brief.dossier.campaign, review)?.of_one(unit);
    let result = unit.results_of(review.id.as_str())?;
    let indicators = units.indicators.iter();
    let rows: Vec<Row> = indicators
        .filter_map(|indicator| row(&measuring, unit, indicator))
        .zip(1..)
        .map(|(row, number)| Row { number, ..row })
        .collect();
    let as_of = measuring.as_of(result);
    let year = brief.dossier.campaign.year_word();
    (!rows.is_empty()).then(|| UnitFigures {
        against: match measuring.against {
            Against::Target => "Chỉ tiêu đăng ký".to_owned(),
            Against::ShareOfYear => format!("Chỉ tiêu cả {year}"),
            Against::PeriodTarget => "Chỉ tiêu của kỳ".to_owned(),
        },
        compared: measuring.compared.map(|compared| match compared {
            Compared::LastYear => format!("{} trước", capitalised(year)),
            Compared::SamePeriod => format!("Cùng kỳ {year} trước"),
        }),
        estimated: as_of.zip(brief.date).is_some_and(|(day, today)| day > today),
        as_of,
        reached: reached(&measuring, unit),
        rows,
    })
}

/// None of an indicator that the unit did not register.
fn row(measuring: &Measuring<'_>, unit: &Unit, indicator: &Indicator) -> Option<Row> {
    let one = measuring.of_unit(unit, indicator);
    let decimals = measuring.decimals(indicator);
    Some(Row {
        number: 0,
        name: indicator.name.to_string(),
        measure: indicator.measure.to_string(),
        target: target(indicator, one.target?, decimals),
        result: shown(one.result, decimals)?,
        percent: percent(measuring, indicator, &one).unwrap_or_default(),
        before: shown(one.before, decimals).unwrap_or_default(),
    })
}

fn reached(measuring: &Measuring<'_>, unit: &Unit) -> Option<String> {
    if measuring.against == Against::ShareOfYear {
        return None;
    }
    let indicators = measuring.units.indicators.iter();
    let verdicts: Vec<Option<Verdict>> = indicators
        .map(|indicator| (indicator, measuring.of_unit(unit, indicator)))
        .filter(|(_, one)| one.target.is_some())
        .map(|(indicator, one)| measuring.verdict(indicator, &one))
        .collect();
    let reached = verdicts
        .iter()
        .filter(|one| **one == Some(Verdict::Reached))
        .count();
    Some(format!(
        "{}/{}",
        counted(reached as u64),
        counted(verdicts.len() as u64)
    ))
}
