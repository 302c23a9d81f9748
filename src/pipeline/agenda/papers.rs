//! The papers of a campaign as its agenda lists them: a row of `papers.yaml` each, those of one row for many together.

use std::sync::Arc;

use super::AHEAD;
use crate::diagnostic::Need;
use crate::model::{Date, Issued, PaperEntry, PaperName, Shape, Step};
use crate::pipeline::paper_list::ListedPaper;
use crate::pipeline::{OpenCampaign, Opened, Standing};

/// A paper, or all of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaPaper {
    /// Its id; of many that of their row.
    pub id: String,
    /// The id of the first of them.
    pub first: String,
    /// What it is called.
    pub name: PaperName,
    /// Its day: of issue, else the planned one.
    pub day: Option<Date>,
    /// How many papers it stands for.
    pub count: usize,
    /// How many of them can be made.
    pub ready: usize,
    /// Where it stands; of many, where the first stands that is least far.
    pub state: PaperState,
    /// What its day means today.
    pub timing: Timing,
}

/// Where a paper stands, as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperState {
    /// It has no date yet.
    NotDue,
    /// It waits for data.
    Waiting(Vec<Need>),
    /// It can be made.
    Ready,
    /// It can be made, and its number was given elsewhere: `05/KH-UBND`.
    Numbered(String),
    /// It is issued.
    Issued(Arc<Issued>),
    /// Certificates of a decision that is issued: how many.
    Certificates(usize),
}

/// What the day of a paper means today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// It is issued, or never will be: a form.
    Settled,
    /// Its day was so many days ago.
    Overdue(i64),
    /// Its day comes in so many days; 0 is today.
    DueIn(i64),
    /// Its day is further away, or not known.
    Later,
}

/// Where a paper of a campaign belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Belongs {
    /// Its step.
    pub(super) step: Step,
    /// Its review.
    pub(super) review: Option<String>,
    /// Whether it is a decision that certificates follow.
    pub(super) awards: bool,
}

/// All rows of a campaign in the file's order; `listed` are its papers.
pub(super) fn listed(
    opened: &Opened,
    campaign: &OpenCampaign,
    listed: &[ListedPaper],
    on: Date,
) -> Vec<(AgendaPaper, Belongs)> {
    let entries = campaign.dossier.papers();
    let rows = entries.chunk_by(|one, other| Arc::ptr_eq(&one.row, &other.row));
    let mut papers = listed.iter();
    let mut of_row = |entries: &[PaperEntry]| papers.by_ref().take(entries.len()).collect::<Vec<_>>();
    rows.filter_map(|entries| one(opened, campaign, (entries, &of_row(entries)), on))
        .collect()
}

fn one(
    opened: &Opened,
    campaign: &OpenCampaign,
    (entries, papers): (&[PaperEntry], &[&ListedPaper]),
    on: Date,
) -> Option<(AgendaPaper, Belongs)> {
    let first = entries.first()?;
    let dossier = &campaign.dossier;
    let kind = opened.workshop.kinds.kind(&first.row.kind);
    let states: Vec<PaperState> = papers.iter().map(|paper| PaperState::of(paper)).collect();
    let ready = states.iter().filter(|state| state.is_made()).count();
    let state = states.into_iter().min_by_key(PaperState::rank)?;
    let mut name = papers.first()?.name.clone();
    let many = first.one_of.is_some();
    if many {
        name.about = None;
    }
    let row = &first.row;
    let day = first.date.as_ref().map(|date| date.value);
    let is_own = !dossier.office.only_drafts_for(&row.body);
    let waits = is_own && kind.is_some_and(|kind| kind.shape != Shape::Form) && state.is_open();
    let paper = AgendaPaper {
        id: if many {
            row.id.to_string()
        } else {
            first.id.to_string()
        },
        first: first.id.to_string(),
        name,
        day,
        count: entries.len(),
        ready,
        timing: if waits { timing(day, on) } else { Timing::Settled },
        state,
    };
    let belongs = Belongs {
        step: kind.map(|kind| kind.step).unwrap_or_default(),
        review: row.review.as_ref().map(|id| id.value.to_string()),
        awards: kind.is_some_and(|kind| kind.enters_book),
    };
    Some((paper, belongs))
}

fn timing(day: Option<Date>, on: Date) -> Timing {
    match day.map(|day| (*day - *on).num_days()) {
        Some(days) if days < 0 => Timing::Overdue(-days),
        Some(days) if days <= AHEAD => Timing::DueIn(days),
        Some(_) | None => Timing::Later,
    }
}

impl PaperState {
    fn of(paper: &ListedPaper) -> Self {
        match (&paper.standing, &paper.number) {
            (Standing::NotDue, _) => Self::NotDue,
            (Standing::Waiting(needs), _) => Self::Waiting(needs.clone()),
            (Standing::Issued(issued), _) => Self::Issued(Arc::clone(issued)),
            (Standing::Ready, Some(number)) => Self::Numbered(number.clone()),
            (Standing::Ready, None) => Self::Ready,
        }
    }

    /// Whether files of it can be had.
    const fn is_made(&self) -> bool {
        match self {
            Self::Ready | Self::Numbered(_) | Self::Issued(_) | Self::Certificates(_) => true,
            Self::NotDue | Self::Waiting(_) => false,
        }
    }

    /// Whether it is still to be issued.
    const fn is_open(&self) -> bool {
        match self {
            Self::NotDue | Self::Waiting(_) | Self::Ready => true,
            Self::Numbered(_) | Self::Issued(_) | Self::Certificates(_) => false,
        }
    }

    const fn rank(&self) -> u8 {
        match self {
            Self::Waiting(_) => 0,
            Self::NotDue => 1,
            Self::Ready => 2,
            Self::Numbered(_) => 3,
            Self::Issued(_) | Self::Certificates(_) => 4,
        }
    }
}
