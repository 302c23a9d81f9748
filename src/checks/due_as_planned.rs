//! # What it does
//! Holds the days by which the plan's words ask units for plans and reports against `plans_due` and `reports_due`.
//!
//! # Why
//! Reports and reminders name units as late by these keys; a unit that kept the day of the plan is named wrongly.
//!
//! # Example
//! `gửi báo cáo sơ kết chậm nhất ngày 15/6/2025`, and `reports_due: 2025-06-13`.
//!
//! Where a clause fits several reviews, the day of one of them is enough.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.

use crate::diagnostic::{Place, ProcedureProblem, Report, Sources};
use crate::model::{Citation, Date, Dossier, ReviewKind};

/// What stands before a day that is the last one.
const AT_LATEST: &str = "chậm nhất ngày ";

/// Reports every such day of the plan's tasks that is not the key's.
pub fn due_as_planned(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let campaign = &dossier.campaign;
    let tasks = campaign
        .plan
        .iter()
        .flat_map(|plan| plan.implementation.iter().flatten());
    for task in tasks {
        let words = task.task.to_string();
        for (at, _) in words.match_indices(AT_LATEST) {
            let (before, after) = words.split_at(at);
            let clause = before.rsplit([';', ',', '.', '(']).next().unwrap_or(before);
            let after = &after[AT_LATEST.len()..];
            let written = after.split([' ', ',', ';', ')']).next().unwrap_or(after);
            let Some(said) = Citation::read(&format!("hạn ngày {written}")).date else {
                continue;
            };
            let (key, days) = due(dossier, clause);
            if let Some(due) = days.first().filter(|_| !days.contains(&said)) {
                let kind = ProcedureProblem::DueSaidOtherwise {
                    key: key.to_owned(),
                    said: *said,
                    due: **due,
                };
                let file = format!("inputs/{}/campaign.yaml", dossier.name);
                report.add(kind, Place::file(&file).in_file(written, sources));
            }
        }
    }
}

/// The key that a clause speaks of, and its days.
fn due(dossier: &Dossier, clause: &str) -> (&'static str, Vec<Date>) {
    if clause.contains("gửi kế hoạch") {
        return ("plans_due", dossier.campaign.plans_due.into_iter().collect());
    }
    if !clause.contains("báo cáo") {
        return ("reports_due", Vec::new());
    }
    let asked = [("sơ kết", ReviewKind::Interim), ("tổng kết", ReviewKind::Final)];
    let asked = asked.into_iter().find(|(word, _)| clause.contains(word));
    let reviews = dossier.campaign.reviews.iter();
    let reviews = reviews.filter(|review| asked.is_none_or(|(_, kind)| review.kind == Some(kind)));
    let files = reviews.filter_map(|review| dossier.review_file(&review.id));
    ("reports_due", files.filter_map(|file| file.reports_due).collect())
}
