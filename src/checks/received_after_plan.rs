//! # What it does
//! Holds the days on which papers of units came in against the plan of the campaign.
//!
//! # Why
//! Nobody registers for what has not been launched.
//!
//! # Example
//! `received: [{paper: dang-ky, date: 2025-01-10}]` where the plan is of 14 January.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17.

use super::days_follow::disorder;
use crate::diagnostic::{DateName, Report};
use crate::model::{Dossier, PaperRole};

/// Reports the first paper of a unit, where it came before the plan.
pub fn received_after_plan(dossier: &Dossier, report: &mut Report) {
    let mut papers = dossier.papers().iter();
    let Some(plan) = papers.find(|entry| entry.role == Some(PaperRole::Plan)) else {
        return;
    };
    let Some(planned) = plan.date.as_ref().map(|date| date.value) else {
        return;
    };
    let units = dossier.units.iter().flat_map(|units| &units.units);
    let came = units.flat_map(|unit| unit.received.iter().map(move |received| (received.date, unit)));
    // Where the plan's own day is wrong all of them are before it: one stands for all.
    if let Some((day, unit)) = came.min_by_key(|(day, _)| *day).filter(|(day, _)| *day < planned) {
        let launched = (DateName::Paper(plan.id.to_string()), planned);
        let came = (DateName::UnitPaper(unit.id.to_string()), day);
        report.add(disorder(launched, came), unit.id.place.clone());
    }
}
