//! Results against targets and last year, of the whole place by field; what its table says is in `model::Measuring`.

use serde::Serialize;

use super::unreported;
use crate::model::{
    Against, Better, Brief, Compared, Date, Decimals, Dossier, Figure, Indicator, IndicatorKind, Measured,
    Measuring, PaperRole, Review, ReviewKind, Share, Verdict, counted, makes_a_year, roman, unit_inside,
};

/// Results of all units together, by field.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask each of them by its name"
)]
pub(super) struct Results {
    fields: Vec<FieldRows>,
    /// `kế hoạch`, `kế hoạch năm` or `kế hoạch của kỳ`.
    against: &'static str,
    /// The time of the plan and of its figures: `Năm 2025`; None of an occasion without days, and of a part of that time.
    time: Option<String>,
    /// `năm trước` or `cùng kỳ năm trước`; None where nothing of it compares.
    compared: Option<&'static str>,
    /// Whether last year's figures are known and none of them compares.
    incomparable: bool,
    /// The day to which the figures run, where the office says it.
    as_of: Option<Date>,
    /// Whether that day is still to come: the figures are estimates.
    estimated: bool,
    /// The same day, where it comes before the end of the time that the head of the table says.
    up_to: Option<Date>,
    /// Units that have a plan, or figures of the year before, in the table and no result.
    unreported: Vec<String>,
    /// Units that sent no report, of which the targets of the time reviewed are not known.
    unplanned: Vec<String>,
    /// Units that reported without a figure of what they registered: `khu phố 1 (Bảo hiểm)`.
    lacking: Vec<String>,
    /// Whether a row with a result has nothing of the year before beside it.
    gaps: bool,
    /// `29/32` units know the same months of last year: too few to compare. None where all or none do.
    some_compare: Option<String>,
    /// Whether the figure of an indicator is a mean, which leaves those units out.
    means: bool,
    /// Units whose figures run to another day.
    otherwise: Vec<Otherwise>,
    /// Whether an indicator is a limit.
    limits: bool,
    /// Indicators whose figures make none for the whole place.
    apart: Vec<Apart>,
    /// Indicators that reached their target, of those that can be judged for the whole place; None where none can.
    reached: Option<Reached>,
}

#[derive(Debug, Serialize)]
struct Otherwise {
    unit: String,
    as_of: Date,
}

#[derive(Debug, Serialize)]
struct Apart {
    name: String,
    /// Units that reached it, of those that registered it; None while that cannot be said.
    reached: Option<Reached>,
}

#[derive(Debug, Serialize)]
struct Reached {
    count: String,
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
    before: String,
    versus_before: String,
}

/// Where there is no figure, or none that would be true.
pub(super) const DASH: &str = "–";

/// None before any unit has reported in this review.
pub(super) fn results(brief: &Brief<'_>, dossier: &Dossier, review: &Review) -> Option<Results> {
    let units = dossier.units.as_ref()?;
    let measuring = Measuring::of(units, &dossier.campaign, review)?;
    let mut fields: Vec<FieldRows> = Vec::new();
    for indicator in &units.indicators {
        let row = indicator_row(indicator, &measuring);
        let known = fields
            .iter_mut()
            .find(|field| field.field == indicator.field.as_str());
        match known {
            Some(field) => field.rows.push(row),
            None => fields.push(FieldRows {
                numeral: roman(fields.len() + 1),
                field: indicator.field.to_string(),
                rows: vec![row],
            }),
        }
    }
    // In the order of the table, in which the indicators of one field stand together.
    for (row, number) in fields.iter_mut().flat_map(|field| &mut field.rows).zip(1..) {
        row.number = number;
    }
    let (said, otherwise) = days(&measuring, review, brief.date);
    let (time, end) = match measuring.against {
        Against::Target => (time(brief), end(brief, review)),
        Against::ShareOfYear | Against::PeriodTarget => (None, None),
    };
    // Nobody said to what day: then to the end that the head says, which a report before it can only estimate.
    let to_come = || end.filter(|end| brief.date.is_some_and(|today| *end > today));
    let as_of = said.or_else(to_come);
    let gaps = measuring.compared.is_some() && has_gaps(&fields);
    Some(Results {
        fields,
        against: match measuring.against {
            Against::Target => "kế hoạch",
            Against::ShareOfYear => "kế hoạch năm",
            Against::PeriodTarget => "kế hoạch của kỳ",
        },
        time,
        compared: measuring.compared.map(|compared| match compared {
            Compared::LastYear => "năm trước",
            Compared::SamePeriod => "cùng kỳ năm trước",
        }),
        incomparable: measuring.compared.is_none() && measuring.knows_last_year(),
        estimated: as_of.zip(brief.date).is_some_and(|(day, today)| day > today),
        up_to: as_of.zip(end).filter(|(day, end)| day < end).map(|(day, _)| day),
        unreported: unreported::unreported(&measuring, brief.date),
        unplanned: unreported::unplanned(&measuring, brief.date),
        lacking: unreported::lacking(&measuring, brief.date),
        gaps,
        some_compare: some_compare(&measuring),
        means: units.indicators.iter().any(Indicator::is_mean),
        as_of,
        otherwise,
        limits: units
            .indicators
            .iter()
            .any(|indicator| indicator.better == Better::Less),
        apart: apart(&measuring),
        reached: reached(&measuring),
    })
}

/// The campaign's time, as the head of a column says it: the year, the school year that its name has, or its days.
fn time(brief: &Brief<'_>) -> Option<String> {
    let campaign = &brief.dossier.campaign;
    let period = campaign.period?;
    let plan = || {
        let mut papers = brief.dossier.papers().iter();
        let plan = papers.find(|entry| entry.role == Some(PaperRole::Plan))?;
        plan.date.as_ref().map(|date| date.value)
    };
    let start = period.start.or_else(plan);
    Some(time_of(campaign.name.as_str(), start, period.end))
}

/// The last day of that time, of which a final review tells.
fn end(brief: &Brief<'_>, review: &Review) -> Option<Date> {
    let is_final = review.kind == Some(ReviewKind::Final);
    brief
        .dossier
        .campaign
        .period
        .filter(|_| is_final)
        .map(|period| period.end)
}

fn time_of(name: &str, start: Option<Date>, end: Date) -> String {
    let year = school_year(name);
    let Some(start) = start else {
        return year.unwrap_or_else(|| format!("Đến ngày {}", end.in_figures()));
    };
    let days = || format!("Từ ngày {} đến ngày {}", start.in_figures(), end.in_figures());
    match year {
        _ if !makes_a_year(start, end) => days(),
        Some(year) => year,
        None if start.year() == end.year() => format!("Năm {}", end.year()),
        None => days(),
    }
}

/// `Năm học 2025-2026` of a campaign that its name says is of that year, and not of a term.
fn school_year(name: &str) -> Option<String> {
    let (before, years) = name.split_once("năm học ")?;
    let is_year = |letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '–');
    let end = years.find(|letter| !is_year(letter)).unwrap_or(years.len());
    let whole = !before.trim_end().to_lowercase().contains("học kỳ");
    (whole && end > 0).then(|| format!("Năm học {}", &years[..end]))
}

fn has_gaps(fields: &[FieldRows]) -> bool {
    let mut rows = fields.iter().flat_map(|field| &field.rows);
    rows.any(|row| row.result != DASH && row.before == DASH)
}

fn some_compare(measuring: &Measuring<'_>) -> Option<String> {
    let (some, all) = (measuring.know_same_period(), measuring.reported().count());
    let partly = some > 0 && some < all;
    partly.then(|| format!("{}/{}", counted(some as u64), counted(all as u64)))
}

/// The day to which figures run, and whose run to another.
fn days(measuring: &Measuring<'_>, review: &Review, on: Option<Date>) -> (Option<Date>, Vec<Otherwise>) {
    let mut days = measuring.reported().map(|(_, result)| measuring.as_of(result));
    let first = days
        .next()
        .flatten()
        .filter(|day| days.all(|other| other == Some(*day)));
    let common = review.as_of.as_ref().map(|day| day.value).or(first);
    let otherwise = measuring.reported().filter_map(|(unit, result)| {
        let as_of = measuring.as_of(result).filter(|day| Some(*day) != common)?;
        Some(Otherwise {
            unit: unit_inside(unit.name_on(on).as_str()),
            as_of,
        })
    });
    (common, otherwise.collect())
}

/// Whether a result is reached, where that can be said by now.
fn is_reached(verdict: Verdict) -> Option<bool> {
    match verdict {
        Verdict::Reached => Some(true),
        Verdict::Missed | Verdict::Exceeded | Verdict::Within => Some(false),
        Verdict::Open => None,
    }
}

fn share_of(count: usize, total: usize) -> Option<Reached> {
    let (count, total) = (count as u64, total as u64);
    Some(Reached {
        count: counted(count),
        total: counted(total),
        percent: Share::new(count, total)?.percent(Decimals::One),
    })
}

fn reached(measuring: &Measuring<'_>) -> Option<Reached> {
    if measuring.against == Against::ShareOfYear {
        return None;
    }
    let indicators = measuring.units.indicators.iter();
    let all = indicators.map(|indicator| (indicator, measuring.of_all(indicator)));
    let judged: Vec<bool> = all
        .filter(|(_, one)| one.target.is_some())
        .map(|(indicator, one)| {
            let verdict = measuring.verdict(indicator, &one);
            verdict.and_then(is_reached).unwrap_or(false)
        })
        .collect();
    share_of(judged.iter().filter(|reached| **reached).count(), judged.len())
}

/// Indicators that units registered and that make no figure together.
fn apart(measuring: &Measuring<'_>) -> Vec<Apart> {
    let units = &measuring.units.units;
    let mut found = Vec::new();
    for indicator in &measuring.units.indicators {
        let all: Vec<Measured> = units
            .iter()
            .map(|unit| measuring.of_unit(unit, indicator))
            .collect();
        let registered = all.iter().filter(|one| one.target.is_some()).count();
        if registered == 0 || measuring.of_all(indicator).target.is_some() {
            continue;
        }
        let verdicts = all.iter().filter_map(|one| measuring.verdict(indicator, one));
        let reached = verdicts.filter(|verdict| *verdict == Verdict::Reached).count();
        let early = measuring.against == Against::ShareOfYear;
        found.push(Apart {
            name: indicator.name.to_string(),
            reached: share_of(reached, registered).filter(|_| !early),
        });
    }
    found
}

fn indicator_row(indicator: &Indicator, measuring: &Measuring<'_>) -> IndicatorRow {
    let all = measuring.of_all(indicator);
    let decimals = measuring.decimals(indicator);
    let shown = |figure| shown(figure, decimals).unwrap_or_else(|| DASH.to_owned());
    IndicatorRow {
        number: 0,
        name: indicator.name.to_string(),
        measure: match indicator.kind {
            IndicatorKind::YesNo => "đơn vị".to_owned(),
            IndicatorKind::Amount | IndicatorKind::Percent | IndicatorKind::Mean => {
                indicator.measure.to_string()
            }
        },
        target: all
            .target
            .map_or_else(|| DASH.to_owned(), |figure| target(indicator, figure, decimals)),
        result: shown(all.result),
        percent: percent(measuring, indicator, &all).unwrap_or_else(|| DASH.to_owned()),
        before: shown(all.before),
        versus_before: all.growth().map_or_else(|| DASH.to_owned(), Share::in_column),
    }
}

/// A figure with the decimals of its indicator; yes and no in words.
pub(super) fn shown(figure: Option<Figure>, decimals: usize) -> Option<String> {
    figure.map(|figure| match figure {
        Figure::Amount(amount) => amount.fixed(decimals),
        Figure::YesNo(true) => "đạt".to_owned(),
        Figure::YesNo(false) => "chưa đạt".to_owned(),
    })
}

/// A target: of a limit with the sign of it.
pub(super) fn target(indicator: &Indicator, figure: Figure, decimals: usize) -> String {
    let shown = shown(Some(figure), decimals).unwrap_or_default();
    match indicator.better {
        Better::More => shown,
        Better::Less => format!("≤ {shown}"),
    }
}

/// How much of the target is there, as its column says it; None while there is no result or no target.
pub(super) fn percent(measuring: &Measuring<'_>, indicator: &Indicator, one: &Measured) -> Option<String> {
    let verdict = measuring.verdict(indicator, one)?;
    let share = one.share(indicator.better).map(Share::in_column);
    Some(match verdict {
        Verdict::Within => "chưa vượt".to_owned(),
        Verdict::Exceeded => "đã vượt".to_owned(),
        Verdict::Reached => share.unwrap_or_else(|| "đạt".to_owned()),
        Verdict::Missed => share.unwrap_or_else(|| "không đạt".to_owned()),
        Verdict::Open => share.unwrap_or_else(|| DASH.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d5_the_head_of_a_table_says_the_time_of_its_figures() {
        let day = |day, month, year| Date::from_figures(day, month, year).unwrap();
        let (year_end, spring) = (day(31, 12, 2025), day(31, 5, 2026));
        for (name, start, end, said) in [
            (
                "phong trào năm 2025",
                Some(day(15, 1, 2025)),
                year_end,
                "Năm 2025",
            ),
            (
                "phong trào sáu tháng cuối năm",
                Some(day(21, 7, 2025)),
                year_end,
                "Từ ngày 21/7/2025 đến ngày 31/12/2025",
            ),
            (
                "phong trào “Dạy tốt” năm học 2025-2026",
                Some(day(5, 9, 2025)),
                spring,
                "Năm học 2025-2026",
            ),
            (
                "phong trào “Dạy tốt” năm học 2025-2026",
                None,
                spring,
                "Năm học 2025-2026",
            ),
            (
                "phong trào học kỳ II năm học 2025-2026",
                Some(day(19, 1, 2026)),
                spring,
                "Từ ngày 19/01/2026 đến ngày 31/5/2026",
            ),
            (
                "phong trào “Dạy tốt”",
                Some(day(5, 9, 2025)),
                spring,
                "Từ ngày 05/9/2025 đến ngày 31/5/2026",
            ),
            ("phong trào", None, year_end, "Đến ngày 31/12/2025"),
        ] {
            assert_eq!(time_of(name, start, end), said, "{name}");
        }
    }
}
