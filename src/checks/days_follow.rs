//! # What it does
//! Holds days of the data against the papers they belong to: what the level above decided against the submission, reports handed in against it and the meeting, the achievement's last day against the decision, awards
//! received before against the review, own bases against the first submission.
//!
//! # Why
//! Whoever reads the dossier reads the days one after another: a decision older than the submission it answers, or a
//! report that came after it, was written down wrongly.
//!
//! # Example
//! `decisions: [{number: 2210/QĐ-UBND, date: 2025-06-20}]` where the submission is of 26 June.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 84.

use super::later;
use crate::diagnostic::{DateName, FactProblem, Report};
use crate::input::At;
use crate::model::{Awardee, Citation, Date, Decider, Dossier, PaperEntry, PaperRole, Review, ReviewFile};

/// Reports every day of the review that comes before what it follows.
pub fn days_follow(dossier: &Dossier, review: &Review, report: &mut Report) {
    let papers: Vec<&PaperEntry> = dossier
        .papers()
        .iter()
        .filter(|entry| is_of(entry, review))
        .collect();
    let of_review = OfReview { review, papers };
    let file = dossier.review_file(&review.id);
    if let Some(file) = file {
        of_review.decided_after_the_submission(file, report);
        of_review.bases_before_the_submission(file, report);
    }
    for awardee in dossier.proposed_in(&review.id) {
        of_review.reported_in_time(awardee, file, report);
        of_review.awarded_before(awardee, report);
        if of_review.achieved_after_the_decision(awardee, report) {
            continue;
        }
        let met = file.and_then(|file| file.meeting.as_ref());
        if let Some(met) = met.map(|meeting| meeting.date.value) {
            let end = dossier.campaign.days().map(|(_, end)| end);
            achieved_before_the_meeting(awardee, met, end, report);
        }
    }
}

fn is_of(entry: &PaperEntry, review: &Review) -> bool {
    let own = entry.row.review.as_ref();
    own.is_some_and(|id| id.value == review.id.value)
}

/// A review with its papers.
struct OfReview<'a> {
    review: &'a Review,
    papers: Vec<&'a PaperEntry>,
}

impl<'a> OfReview<'a> {
    /// The first paper of that part in the review with a day, of those that `is` takes.
    fn first(&self, role: PaperRole, is: impl Fn(&PaperEntry) -> bool) -> Option<(&'a PaperEntry, Date)> {
        let papers = self
            .papers
            .iter()
            .filter(|entry| entry.role == Some(role) && is(entry));
        let dated = papers.filter_map(|entry| Some((*entry, entry.date.as_ref()?.value)));
        dated.min_by_key(|(_, date)| *date)
    }

    fn submission(&self, decider: Decider) -> Option<(&'a PaperEntry, Date)> {
        self.first(PaperRole::Submission, |entry| {
            entry.row.decided_by == Some(decider)
        })
    }

    fn decided_after_the_submission(&self, file: &ReviewFile, report: &mut Report) {
        for decision in &file.decisions {
            if let Some((entry, asked)) = self.submission(decision.decided_by)
                && asked > *decision.date
            {
                let kind = disorder((paper(entry), asked), (DateName::Answer, *decision.date));
                report.add(kind, decision.date.place.clone());
            }
        }
    }

    /// Bases later than the decision are reported of it.
    fn bases_before_the_submission(&self, file: &ReviewFile, report: &mut Report) {
        let decision = self.first(PaperRole::Decision, |_| true).map(|(_, date)| date);
        let Some((entry, asked)) = self.first(PaperRole::Submission, |_| true) else {
            return;
        };
        let between = |date: Date| date > asked && decision.is_none_or(|decided| date <= decided);
        for basis in file.bases.iter().filter(|basis| between(*basis.date)) {
            let name = basis
                .number
                .as_ref()
                .map_or_else(|| basis.kind.to_string(), ToString::to_string);
            report.add(
                later(name, *basis.date, (entry.id.as_str(), asked)),
                basis.date.place.clone(),
            );
        }
    }

    /// The report comes after the achievement has begun, before the council considers it and the submission goes out.
    fn reported_in_time(&self, awardee: &At<Awardee>, file: Option<&ReviewFile>, report: &mut Report) {
        let Some(received) = awardee.report_received else {
            return;
        };
        let came = || (DateName::ReportReceived, received);
        let meeting = file.and_then(|file| file.meeting.as_ref());
        let met = meeting.map(|meeting| meeting.date.value);
        let asked = self.submission(awardee.decided_by.value);
        let period = awardee.period.filter(|(from, to)| from <= to);
        let begun = period.map(|(from, _)| from);
        let kind = if let Some((entry, asked)) = asked.filter(|(_, asked)| received > *asked) {
            disorder(came(), (paper(entry), asked))
        } else if let Some(met) = met.filter(|met| received > *met) {
            disorder(came(), (DateName::Meeting(self.review.id.to_string()), met))
        } else if let Some(from) = begun.filter(|from| received < *from) {
            disorder((DateName::AchievementStart, from), came())
        } else {
            return;
        };
        report.add(kind, awardee.place.clone());
    }

    /// Whether it was reported; a warning: lists of a whole year are decided in its last days.
    fn achieved_after_the_decision(&self, awardee: &At<Awardee>, report: &mut Report) -> bool {
        let decision = self.first(PaperRole::Decision, |_| true);
        if let Some(((from, _), (entry, decided))) = awardee.period.zip(decision)
            && from > decided
            && awardee.report_received.is_none_or(|received| from <= received)
        {
            let began = (DateName::AchievementStart, from);
            report.add(disorder(began, (paper(entry), decided)), awardee.place.clone());
            return true;
        }
        if let Some(((_, to), (entry, decided))) = awardee.period.zip(decision)
            && to > decided
            && self
                .submission(awardee.decided_by.value)
                .is_none_or(|(_, asked)| to > asked)
        {
            let kind = FactProblem::AchievementUnfinished {
                name: awardee.full_name(),
                to: *to,
                id: entry.id.to_string(),
                date: *decided,
            };
            report.add(kind, awardee.place.clone());
            return true;
        }
        false
    }

    fn awarded_before(&self, awardee: &At<Awardee>, report: &mut Report) {
        let year = self
            .review
            .date
            .format("%Y")
            .to_string()
            .parse::<u32>()
            .unwrap_or(u32::MAX);
        for earlier in &awardee.earlier {
            let decision = earlier
                .decision
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            let decided = Citation::read(&decision).date;
            if earlier.year > year || decided.is_some_and(|date| date > *self.review.date) {
                let kind = FactProblem::EarlierIsLater {
                    name: awardee.full_name(),
                    award: earlier.award.to_string(),
                    year: earlier.year,
                    review: **self.review.date,
                };
                report.add(kind, awardee.place.clone());
            } else if let Some(date) = decided.filter(|date| !is_of_year(*date, earlier.year)) {
                let kind = FactProblem::EarlierOfTwoYears {
                    name: awardee.full_name(),
                    award: earlier.award.to_string(),
                    year: earlier.year,
                    date: *date,
                };
                report.add(kind, awardee.place.clone());
            }
        }
    }
}

/// A warning; lists of the whole campaign are considered in its last days.
fn achieved_before_the_meeting(awardee: &At<Awardee>, met: Date, end: Option<Date>, report: &mut Report) {
    let to = awardee.period.map(|(_, to)| to);
    if let Some(to) = to.filter(|to| *to > met && end.is_some_and(|end| *to < end)) {
        let (name, to, met) = (awardee.full_name(), *to, *met);
        let kind = FactProblem::AchievedAfterMeeting { name, to, met };
        report.add(kind, awardee.place.clone());
    }
}

/// Whether a decision of a day is on what was done in a year: awards of a year are often decided early in the next.
fn is_of_year(date: Date, year: u32) -> bool {
    u32::try_from(date.year()).is_ok_and(|decided| decided == year || decided == year + 1)
}

fn paper(entry: &PaperEntry) -> DateName {
    DateName::Paper(entry.id.to_string())
}

/// That a day comes after another that it has to precede.
pub(super) fn disorder(earlier: (DateName, Date), later: (DateName, Date)) -> FactProblem {
    FactProblem::DatesOutOfOrder {
        earlier: earlier.0,
        earlier_date: *earlier.1,
        later: later.0,
        later_date: *later.1,
    }
}
