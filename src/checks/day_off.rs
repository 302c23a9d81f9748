//! # What it does
//! Names a numbered paper that is dated on a weekend or a public holiday.
//!
//! # Why
//! The registry numbers and sends papers on working days: a Saturday's date is mostly a slip of the calendar, or is asked about.
//!
//! # Example
//! A submission with a number of Saturday, 20 December 2025.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 18: papers are sent on the day they are signed, at the latest on the next working day.

use crate::diagnostic::{FactProblem, Report};
use crate::model::{AwardLaw, Brief, Shape};

/// Warns of such a day. A council may meet on any day, and who fills in a form dates it when he does.
pub fn day_off(brief: &Brief<'_>, law: &AwardLaw, report: &mut Report) {
    let entry = brief.entry;
    let sent = matches!(brief.kind.shape, Shape::Titled | Shape::Letter | Shape::Copy);
    let dated = entry
        .date
        .as_ref()
        .filter(|_| sent && entry.number.is_some() && entry.issued.is_none());
    if let Some(date) = dated.filter(|date| law.is_off(date.value)) {
        let kind = FactProblem::DayOff {
            id: entry.id.to_string(),
            date: *date.value,
        };
        report.add(kind, date.place.clone());
    }
}
