//! # What it does
//! Holds the days of a review's submissions and decision against the working days that the notice of its result leaves for
//! opinions: these run to the end of the last of them. Reminds of what came of it, which the submissions say.
//!
//! # Why
//! A notice that asks for opinions within five working days, and a decision two days later, make the asking void.
//!
//! # Example
//! `opinion_days: 5`, a notice of 25 June 2025 and a decision of 27 June.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5 (công khai, minh bạch); the days are the office's own, of its notice.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{AwardLaw, Brief, PaperEntry, PaperRole};

/// Reports the submissions and decisions that come before the days of the notice `brief` are over.
pub fn notice_long_enough(brief: &Brief<'_>, law: &AwardLaw, report: &mut Report) {
    let Some(review) = brief.review.filter(|_| brief.kind.asks_opinions) else {
        return;
    };
    let file = brief.dossier.review_file(&review.id);
    let days = file.and_then(|file| file.opinion_days.as_ref());
    let Some((days, from)) = days.zip(brief.date) else {
        return;
    };
    let until = law.working_days_after(from, days.value);
    let said = file.is_some_and(|file| file.opinion_result.is_some());
    let of_review = |entry: &&PaperEntry| {
        matches!(entry.role, Some(PaperRole::Submission | PaperRole::Decision))
            && entry
                .row
                .review
                .as_ref()
                .is_some_and(|id| id.value == review.id.value)
    };
    let too_early = |entry: &PaperEntry| {
        let date = entry.date.as_ref().filter(|date| date.value <= until)?;
        Some((entry.id.to_string(), date.clone()))
    };
    let papers = brief.dossier.papers().iter().filter(of_review);
    let papers: Vec<&PaperEntry> = papers.collect();
    if !said && brief.entry.is_dated() {
        let silent = papers
            .iter()
            .find(|entry| entry.role == Some(PaperRole::Submission));
        if let Some(submission) = silent.filter(|entry| entry.issued.is_none()) {
            let (id, notice) = (submission.id.to_string(), brief.entry.id.to_string());
            let kind = ProcedureProblem::OpinionsUnsaid { id, notice };
            report.add(kind, submission.place().clone());
        }
    }
    let early: Vec<_> = papers.into_iter().filter_map(too_early).collect();
    if let Some((_, first)) = early.first() {
        let kind = ProcedureProblem::NoticeTooShort {
            notice: brief.entry.id.to_string(),
            days: days.value,
            until: *until,
            papers: early.iter().map(|(id, date)| (id.clone(), *date.value)).collect(),
        };
        report.add(kind, first.place.clone());
    }
}
