//! # What it does
//! Holds the day of a review's report against the day by which units report; and the days that a reminder leaves against
//! the report that waits for the answers. Figures may run on: they are printed as an estimate.
//!
//! # Why
//! A report of May that says how many units had reported by June cannot know it.
//!
//! # Example
//! `reports_due: 2025-06-25` and a report of 20 June.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 8 khoản 3: who drafts a paper answers for what it says.

use super::days_follow::disorder;
use crate::diagnostic::{DateName, ProcedureProblem, Report};
use crate::model::{AwardLaw, Brief, Date, PaperEntry, Shape, Step};

/// Reports a day that the report `brief` cannot know yet, and a reminder `brief` that leaves more days than there are.
pub fn report_by_day(brief: &Brief<'_>, law: &AwardLaw, report: &mut Report) {
    let (Some(review), Some(date)) = (brief.review, brief.entry.date.as_ref()) else {
        return;
    };
    let file = brief.dossier.review_file(&review.id);
    if brief.entry.issued.is_some() {
        return;
    }
    if is_report(brief) {
        let due = file.and_then(|file| file.reports_due);
        if let Some(due) = due.filter(|due| *due > date.value) {
            let own = (DateName::Paper(brief.entry.id.to_string()), date.value);
            report.add(disorder((DateName::ReportsDue, due), own), date.place.clone());
        }
    }
    let days = file
        .and_then(|file| file.reminder_days)
        .filter(|_| brief.kind.to_overdue);
    if let Some(days) = days {
        let until = law.working_days_after(date.value, days);
        if let Some((id, reported)) = report_of(brief).filter(|(_, reported)| *reported < until) {
            let kind = ProcedureProblem::ReminderTooLong {
                id: brief.entry.id.to_string(),
                days,
                until: *until,
                report: id,
                date: *reported,
            };
            report.add(kind, date.place.clone());
        }
    }
}

/// Whether a paper says in words and figures what a review found.
fn is_report(brief: &Brief<'_>) -> bool {
    brief.kind.step == Step::Review && brief.kind.shape == Shape::Titled
}

/// The first report of the same review, with its day.
fn report_of(brief: &Brief<'_>) -> Option<(String, Date)> {
    let of_review = |entry: &&PaperEntry| {
        entry.row.review.as_ref().map(|id| &id.value) == brief.review.map(|one| &one.id.value)
    };
    let mut papers = brief.dossier.papers().iter().filter(of_review);
    papers.find_map(|entry| {
        let other = brief.of_another(entry, &mut Report::default())?;
        Some((entry.id.to_string(), other.date?)).filter(|_| is_report(&other))
    })
}
