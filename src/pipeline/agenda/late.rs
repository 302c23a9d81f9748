//! Units that have not sent their plan or report in time, and the letter that reminds them.

use std::sync::Arc;

use crate::model::{Date, Dossier, Issued, PaperEntry, ReceivedPaper, Review, Step, review_name};
use crate::pipeline::{OpenCampaign, Opened};

/// The units that a review still waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateUnits {
    /// The review's id.
    pub review: String,
    /// Its name: `sơ kết`.
    pub name: String,
    /// Who has not sent what.
    pub units: Vec<LateUnit>,
    /// The letter to them.
    pub reminder: Reminder,
}

/// A unit and what it has not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateUnit {
    /// Its name.
    pub unit: String,
    /// What it owes.
    pub paper: ReceivedPaper,
    /// When that fell due.
    pub due: Date,
}

/// Where the letter to late units stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reminder {
    /// There is none.
    None,
    /// There is a draft: its id.
    Draft(String),
    /// The last one is issued: its id, and what the register says.
    Issued(String, Arc<Issued>),
    /// The last one has a number that was given elsewhere: its id and day.
    Numbered(String, Option<Date>),
}

/// What every review waits for on a day, until its report is issued; plans that are late are told with the first of them.
pub(super) fn late(opened: &Opened, campaign: &OpenCampaign, on: Date) -> Vec<LateUnits> {
    let dossier = &campaign.dossier;
    let mut plans_told = false;
    let mut late = Vec::new();
    for review in dossier
        .campaign
        .reviews
        .iter()
        .filter(|review| is_open(opened, dossier, review))
    {
        let mut units = dossier.overdue(&review.id, on);
        units.retain(|one| one.paper == ReceivedPaper::Report || !plans_told);
        plans_told = true;
        if !units.is_empty() {
            late.push(LateUnits {
                review: review.id.to_string(),
                name: review_name(dossier, review),
                units: units
                    .iter()
                    .map(|one| LateUnit {
                        unit: one.unit.name_on(Some(on)).to_string(),
                        paper: one.paper,
                        due: one.due,
                    })
                    .collect(),
                reminder: reminder(opened, dossier, review),
            });
        }
    }
    late
}

/// Whether its report is still to come: until then what units send can go into it.
fn is_open(opened: &Opened, dossier: &Dossier, review: &Review) -> bool {
    let mut reports = papers_of(dossier, review).filter(|entry| {
        let kind = opened.workshop.kinds.kind(&entry.row.kind);
        kind.is_some_and(|kind| kind.step == Step::Review && kind.abbreviation.is_some())
    });
    !reports.any(PaperEntry::is_dated)
}

fn papers_of<'a>(dossier: &'a Dossier, review: &'a Review) -> impl Iterator<Item = &'a PaperEntry> {
    let papers = dossier.papers().iter();
    papers.filter(|entry| {
        entry
            .row
            .review
            .as_ref()
            .is_some_and(|id| id.value == review.id.value)
    })
}

/// The last letter to late units of a review.
pub(super) fn reminder(opened: &Opened, dossier: &Dossier, review: &Review) -> Reminder {
    let letters = papers_of(dossier, review).filter(|entry| {
        let kind = opened.workshop.kinds.kind(&entry.row.kind);
        kind.is_some_and(|kind| kind.to_overdue)
    });
    let Some(last) = letters.last() else {
        return Reminder::None;
    };
    let (id, day) = (last.id.to_string(), last.date.as_ref().map(|date| date.value));
    match &last.issued {
        Some(issued) => Reminder::Issued(id, Arc::clone(issued)),
        None if last.is_dated() => Reminder::Numbered(id, day),
        None => Reminder::Draft(id),
    }
}
