//! # What it does
//! Holds ballots, count, minutes and notice against the meeting they are of, by the `day` of their kind.
//!
//! # Why
//! Each of them names the meeting's day beside its own: nobody counts ballots on the day after the vote, and a notice of
//! Friday cannot cite the minutes of Monday.
//!
//! # Example
//! A count of 24 June, and a meeting of 23 June.
//!
//! The office may write `reason` in `papers.yaml`. Submissions, decisions and payments are held against the minutes.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4.

use super::day_of_issue::{Order, day_of_review};
use super::days_follow::disorder;
use crate::diagnostic::{DateName, KnownDay, Report};
use crate::model::{Brief, PaperRole};

/// Reports such a paper of another day than its meeting allows; one that is issued keeps its day.
pub fn with_the_meeting(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    let others = [PaperRole::Submission, PaperRole::Decision, PaperRole::Payment];
    if entry.issued.is_some() || entry.reason.is_some() || entry.role.is_some_and(|it| others.contains(&it)) {
        return;
    }
    let Some((date, review)) = entry.date.as_ref().zip(brief.review) else {
        return;
    };
    let Some((KnownDay::Meeting | KnownDay::AfterMeeting, met, order)) = day_of_review(brief) else {
        return;
    };
    let early = date.value < met;
    // Minutes that are older than their meeting are reported of the meeting.
    if order.holds(date.value, met) || (early && entry.role == Some(PaperRole::Minutes)) {
        return;
    }
    let own = (DateName::Paper(entry.id.to_string()), date.value);
    let meeting = (DateName::Meeting(review.id.to_string()), met);
    let kind = match (order, early) {
        (Order::NotBefore, _) | (Order::SameDay, true) => disorder(meeting, own),
        (Order::NotAfter, _) | (Order::SameDay, false) => disorder(own, meeting),
    };
    report.add(kind, date.place.clone());
}
