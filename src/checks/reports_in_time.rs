//! # What it does
//! Holds a paper about someone's achievements against the meeting that considered it, and the submission that went with it.
//!
//! # Why
//! The council cannot have considered a report that was written after it met.
//!
//! # Example
//! A report on achievements of 25 June, and minutes of 23 June.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.2.

use super::days_follow::disorder;
use super::papers_in_order::out_of_order;
use crate::diagnostic::{DateName, Report};
use crate::model::{Brief, PaperEntry, PaperRole, Step};

/// Reports such a paper that is younger than what it belongs to; the many of one row once.
pub fn reports_in_time(brief: &Brief<'_>, report: &mut Report) {
    let (entry, dossier) = (brief.entry, brief.dossier);
    let (Some(awardee), Some(review), Some(date)) = (brief.awardee, brief.review, &entry.date) else {
        return;
    };
    if brief.kind.step != Step::Proposal || entry.issued.is_some() {
        return;
    }
    let file = dossier.review_file(&review.id);
    let met = file
        .and_then(|file| file.meeting.as_ref())
        .map(|meeting| meeting.date.value);
    if let Some(met) = met.filter(|met| *met < date.value) {
        let own = (DateName::Paper(entry.row.id.to_string()), date.value);
        let meeting = (DateName::Meeting(review.id.to_string()), met);
        report.add(disorder(own, meeting), date.place.clone());
        return;
    }
    let takes = |paper: &&PaperEntry| {
        paper.role == Some(PaperRole::Submission)
            && paper
                .row
                .review
                .as_ref()
                .is_some_and(|id| id.value == review.id.value)
            && paper.row.decided_by == Some(awardee.decided_by.value)
            && paper.row.takes(awardee)
    };
    let submission = dossier.papers().iter().find(takes);
    if let Some(kind) = submission.and_then(|submission| out_of_order(entry, submission)) {
        report.add(kind, date.place.clone());
    }
}
