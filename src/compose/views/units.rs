//! Who registered, who reported, who is late.

use std::collections::BTreeSet;

use serde::Serialize;
use strum::VariantArray;

use crate::model::{
    Brief, Date, Decimals, Dossier, Overdue as Late, Received, ReceivedPaper, Review, ReviewFile, Share,
    Unit, UnitKind, counted, unit_inside,
};

/// How many units take part and registered.
#[derive(Debug, Serialize)]
pub(super) struct Registration {
    total: String,
    registered: String,
    percent: String,
    kinds: Vec<KindRow>,
    missing: Vec<String>,
}

#[derive(Debug, Serialize)]
struct KindRow {
    kind: UnitKind,
    total: String,
    registered: String,
}

/// None while there are no units.
pub(super) fn registration(dossier: &Dossier, on: Option<Date>) -> Option<Registration> {
    let units = &dossier.units.as_ref()?.units;
    let has_registered = registered(units);
    let (total, registered) = (units.len() as u64, count(units.iter(), &has_registered));
    let kinds = kinds(units).into_iter().map(|kind| {
        let of_kind: Vec<&Unit> = units.iter().filter(|unit| unit.kind == kind).collect();
        let registered = count(of_kind.iter().copied(), &has_registered);
        KindRow {
            kind,
            total: counted(of_kind.len() as u64),
            registered: counted(registered),
        }
    });
    Some(Registration {
        total: counted(total),
        registered: counted(registered),
        percent: Share::new(registered, total)?.percent(Decimals::One),
        kinds: kinds.collect(),
        missing: units
            .iter()
            .filter(|unit| !has_registered(unit))
            .map(|unit| unit_inside(unit.name_on(on).as_str()))
            .collect(),
    })
}

/// The kinds that units are of, in the order of reports.
pub(super) fn kinds(units: &[Unit]) -> BTreeSet<UnitKind> {
    units.iter().map(|unit| unit.kind).collect()
}

/// Which units registered: those whose registration came in; those with targets where nobody writes down what comes in.
fn registered(units: &[Unit]) -> impl Fn(&Unit) -> bool {
    let sent = |unit: &Unit| {
        let mut received = unit.received.iter();
        received.any(|received| received.paper == ReceivedPaper::Registration)
    };
    let written_down = units.iter().any(sent);
    move |unit| {
        if written_down {
            sent(unit)
        } else {
            unit.targets.iter().next().is_some()
        }
    }
}

fn count<'a>(units: impl Iterator<Item = &'a Unit>, is: impl Fn(&Unit) -> bool) -> u64 {
    units.filter(|unit| is(unit)).count() as u64
}

/// Whose papers of one kind did not come in time.
#[derive(Debug, Serialize)]
pub(super) struct Overdue {
    due: Date,
    reported: String,
    missing: Vec<String>,
    late: Vec<String>,
}

/// None while there are no units or no day by which they report.
pub(super) fn overdue(brief: &Brief<'_>, review: &Review, file: Option<&ReviewFile>) -> Option<Overdue> {
    sent_by(brief, file?.reports_due?, |received| {
        let of = received.review.as_ref().map(|id| &id.value);
        received.paper == ReceivedPaper::Report && of == Some(&review.id.value)
    })
}

/// Whose plans did not come in time: told at the first review. None while there are no units, no day for plans or nobody writes
/// them down.
pub(super) fn overdue_plans(brief: &Brief<'_>, review: &Review) -> Option<Overdue> {
    let campaign = &brief.dossier.campaign;
    let is_first = campaign
        .reviews
        .first()
        .is_some_and(|first| first.id.value == review.id.value);
    let is_plan = |received: &Received| received.paper == ReceivedPaper::Plan;
    let mut units = brief.dossier.units.iter().flat_map(|units| &units.units);
    let written_down = units.any(|unit| unit.received.iter().any(is_plan));
    let due = campaign.plans_due.filter(|_| is_first && written_down)?;
    sent_by(brief, due, is_plan)
}

/// Whose papers came in by a day, and later.
fn sent_by(brief: &Brief<'_>, due: Date, is_wanted: impl Fn(&Received) -> bool) -> Option<Overdue> {
    let units = &brief.dossier.units.as_ref()?.units;
    let report = |unit: &Unit| {
        let found = unit.received.iter().find(|received| is_wanted(received));
        let by = |day: &Date| brief.date.is_none_or(|today| *day <= today);
        found.map(|received| received.date).filter(by)
    };
    let names = |is: &dyn Fn(&Unit) -> bool| {
        units
            .iter()
            .filter(|unit| is(unit))
            .map(|unit| unit_inside(unit.name_on(brief.date).as_str()))
            .collect::<Vec<_>>()
    };
    Some(Overdue {
        due,
        reported: counted(
            units
                .iter()
                .filter(|unit| report(unit).is_some_and(|day| day <= due))
                .count() as u64,
        ),
        missing: names(&|unit| report(unit).is_none()),
        late: names(&|unit| report(unit).is_some_and(|day| day > due)),
    })
}

/// Whose papers have not come by the day of a reminder.
#[derive(Debug, Serialize)]
pub(super) struct Reminder {
    rows: Vec<ReminderRow>,
    /// Of what sorts those papers are, each once.
    kinds: Vec<ReceivedPaper>,
    /// How many units.
    units: String,
    /// Whether more than one.
    several: bool,
    /// How many papers have not come from them.
    papers: String,
    /// `05`: working days that they have.
    days: Option<String>,
}

#[derive(Debug, Serialize)]
struct ReminderRow {
    /// Of the unit: all its rows bear it.
    number: usize,
    unit: String,
    /// In the first row of a unit: how many rows it has.
    of_unit: Option<usize>,
    paper: ReceivedPaper,
    due: Date,
    /// Days from the day it fell due to the reminder's.
    days: String,
}

/// None where nothing is overdue, or the paper has no day.
pub(super) fn reminder(brief: &Brief<'_>, review: &Review) -> Option<Reminder> {
    let date = brief.date?;
    let overdue = brief.dossier.overdue(&review.id, date);
    let mut units: Vec<&str> = overdue.iter().map(|one| one.unit.id.as_str()).collect();
    units.dedup();
    let rows: Vec<ReminderRow> = (1..)
        .zip(&units)
        .flat_map(|(number, unit)| rows_of_unit(&overdue, unit, number, date))
        .collect();
    let file = brief.dossier.review_file(&review.id);
    let days = file.and_then(|file| file.reminder_days);
    let is_owed = |kind: &ReceivedPaper| overdue.iter().any(|one| one.paper == *kind);
    (!rows.is_empty()).then(|| Reminder {
        days: days.map(|days| counted(u64::from(days))),
        units: counted(units.len() as u64),
        several: units.len() > 1,
        papers: counted(rows.len() as u64),
        kinds: ReceivedPaper::VARIANTS.iter().copied().filter(is_owed).collect(),
        rows,
    })
}

/// What has not come from one unit; number and name stand once beside all of it.
fn rows_of_unit(overdue: &[Late<'_>], unit: &str, number: usize, date: Date) -> Vec<ReminderRow> {
    let of_unit = || overdue.iter().filter(|one| one.unit.id.as_str() == unit);
    let span = of_unit().count();
    let rows = of_unit().enumerate().map(|(at, one)| ReminderRow {
        number,
        unit: one.unit.name_on(Some(date)).to_string(),
        of_unit: (at == 0).then_some(span),
        paper: one.paper,
        due: one.due,
        days: counted((*date - *one.due).num_days().unsigned_abs()),
    });
    rows.collect()
}
