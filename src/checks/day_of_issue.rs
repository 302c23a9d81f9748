//! # What it does
//! Holds the day on which a paper is to be issued against every day that is known: the planned one, those of its review and
//! campaign, of the papers it follows, of the register's last paper, and today.
//!
//! # Why
//! A day that was mistyped stands on the paper for ever; and a computer whose clock is wrong proposes one.
//!
//! # Example
//! A report planned for 23 June 2025 that is issued on 23 June 2052.
//!
//! The office may write why (`--reason`, or `reason` in `papers.yaml`); the reason goes into the register.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4: the day is that on which the paper is issued.

use crate::diagnostic::{IssueProblem, KnownDay, Report};
use crate::model::{Brief, Date, DayRule, IssuingRules, PaperEntry, PaperRole};

/// The last paper that the register has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastIssued {
    /// Its number, or its id where it has none.
    pub named: String,
    /// Its day.
    pub date: Date,
    /// Its row.
    pub row: u64,
}

/// A day that a person said, and what is known besides the campaign.
#[derive(Debug, Clone, Copy)]
pub struct DayOfIssue<'a> {
    /// The day.
    pub day: Date,
    /// Today, as the computer says.
    pub today: Date,
    /// The last paper issued, of any series.
    pub last: Option<&'a LastIssued>,
    /// Day of the paper that this one replaces; None for a first issue.
    pub replaced: Option<Date>,
}

/// Reports every known day that the day of issue cannot be true beside. `draft` is the paper as it is planned.
pub fn day_of_issue(draft: &Brief<'_>, said: DayOfIssue<'_>, rules: IssuingRules, report: &mut Report) {
    let place = draft.entry.date.as_ref().map(|date| &date.place);
    let place = place.unwrap_or(draft.entry.place());
    let mut found: Vec<IssueProblem> = Vec::new();
    found.extend(clock(said));
    found.extend(last_issued(said));
    found.extend(far_from_plan(draft.entry, said, rules));
    found.extend(far_from_review(draft, said, rules));
    found.extend(outside_campaign(draft, said));
    found.extend(followed(draft, said));
    for problem in found {
        report.add(problem, place.clone());
    }
}

/// The day is not after today, unless today itself cannot be true.
fn clock(said: DayOfIssue<'_>) -> Option<IssueProblem> {
    if let Some(last) = said.last.filter(|last| last.date > said.today) {
        return Some(IssueProblem::ClockBehind {
            today: *said.today,
            last: last.named.clone(),
            last_date: *last.date,
        });
    }
    (said.day > said.today).then_some(IssueProblem::DayAfterToday {
        date: *said.day,
        today: *said.today,
    })
}

fn last_issued(said: DayOfIssue<'_>) -> Option<IssueProblem> {
    let last = said.last.filter(|last| last.date > said.day)?;
    Some(IssueProblem::DayBeforeLast {
        date: *said.day,
        last: last.named.clone(),
        last_date: *last.date,
        row: last.row,
    })
}

/// A replacement comes when it comes.
fn far_from_plan(entry: &PaperEntry, said: DayOfIssue<'_>, rules: IssuingRules) -> Option<IssueProblem> {
    let planned = entry.date.as_ref().filter(|_| said.replaced.is_none())?.value;
    apart(planned, said.day, rules.days_from_plan).then(|| IssueProblem::DayFarFromPlan {
        id: entry.id.to_string(),
        date: *said.day,
        planned: *planned,
        days: rules.days_from_plan,
    })
}

fn far_from_review(draft: &Brief<'_>, said: DayOfIssue<'_>, rules: IssuingRules) -> Option<IssueProblem> {
    let review = draft.review.filter(|_| said.replaced.is_none())?;
    apart(review.date.value, said.day, rules.days_from_review).then(|| IssueProblem::DayFarFromReview {
        id: draft.entry.id.to_string(),
        date: *said.day,
        review: review.id.to_string(),
        review_date: **review.date,
        days: rules.days_from_review,
    })
}

/// Plans come before the campaign's year, payments and corrections after it.
fn outside_campaign(draft: &Brief<'_>, said: DayOfIssue<'_>) -> Option<IssueProblem> {
    let (first, last) = draft.dossier.campaign.days()?;
    let (first, last) = (first.year() - 1, last.year() + 1);
    let year = said.day.year();
    (!(first..=last).contains(&year)).then_some(IssueProblem::DayOutsideCampaign {
        date: *said.day,
        first,
        last,
    })
}

/// What the paper comes before, with or after.
fn followed(draft: &Brief<'_>, said: DayOfIssue<'_>) -> Vec<IssueProblem> {
    let row = &draft.entry.row;
    let of_review = |(known, day, order)| (known, Some(day), order);
    let acted_on = [row.copies_paper(), row.corrects_paper(), row.recalls_paper()];
    let papers = acted_on
        .into_iter()
        .flatten()
        .chain(row.cites.iter().map(|(_, id)| id));
    let mut held: Vec<(KnownDay, Option<Date>, Order)> =
        day_of_review(draft).map(of_review).into_iter().collect();
    for id in papers {
        let issued = draft
            .dossier
            .paper(id.as_str())
            .and_then(|entry| entry.issued.as_ref());
        held.push((
            KnownDay::Paper(id.to_string()),
            issued.map(|issued| issued.date),
            Order::NotBefore,
        ));
    }
    held.push((KnownDay::Replaced, said.replaced, Order::NotBefore));
    let plan = draft
        .dossier
        .papers()
        .iter()
        .find(|entry| entry.role == Some(PaperRole::Plan));
    let plan = plan.filter(|plan| plan.id.value != draft.entry.id.value);
    let planned = plan.and_then(|plan| plan.issued.as_ref());
    held.push((
        KnownDay::Plan,
        planned.map(|issued| issued.date),
        Order::NotBefore,
    ));
    let wrong = held.into_iter().filter_map(|(known, day, order)| {
        let day = day.filter(|day| !order.holds(said.day, *day))?;
        Some(IssueProblem::DayAgainst {
            id: draft.entry.id.to_string(),
            date: *said.day,
            known,
            known_date: *day,
        })
    });
    wrong.collect()
}

/// The day of its review that the kind of paper is bound to.
pub(super) fn day_of_review(draft: &Brief<'_>) -> Option<(KnownDay, Date, Order)> {
    let file = draft.dossier.review_file(&draft.review?.id)?;
    match draft.kind.day? {
        DayRule::ByCeremony => {
            let ceremony = file.ceremony.as_ref()?;
            Some((KnownDay::Ceremony, ceremony.date, Order::NotAfter))
        }
        DayRule::OnMeeting => Some((
            KnownDay::Meeting,
            file.meeting.as_ref()?.date.value,
            Order::SameDay,
        )),
        DayRule::FromMeeting => Some((
            KnownDay::AfterMeeting,
            file.meeting.as_ref()?.date.value,
            Order::NotBefore,
        )),
    }
}

/// How a day of issue stands to another day.
#[derive(Clone, Copy)]
pub(super) enum Order {
    NotBefore,
    SameDay,
    NotAfter,
}

impl Order {
    pub(super) fn holds(self, day: Date, known: Date) -> bool {
        match self {
            Self::NotBefore => day >= known,
            Self::SameDay => day == known,
            Self::NotAfter => day <= known,
        }
    }
}

/// Whether two days are more than so many days apart.
fn apart(one: Date, other: Date, days: u32) -> bool {
    (*one - *other).num_days().unsigned_abs() > u64::from(days)
}
