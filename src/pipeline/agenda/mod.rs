//! `agenda`: what is to be done in a campaign on a day. Its papers by reviews and steps, with where each stands; what is due and
//! overdue; which units have not sent what they should.

mod late;
mod papers;
mod remind;
mod stages;

use super::paper_list::{ListedPaper, list};
use super::{OpenCampaign, OpenFolder, Opened};
use crate::model::{Date, capitalised};

pub use late::{LateUnit, LateUnits, Reminder};
pub use papers::{AgendaPaper, PaperState, Timing};
pub use remind::{Reminded, remind};
pub use stages::{AgendaStep, Stage, StepName};

/// What is to be done in a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The campaign as a heading says it: `Phong trào thi đua “…”`.
    pub name: String,
    /// Whose it is: `Ủy ban nhân dân phường Mẫu`.
    pub office: String,
    /// Its first and last day.
    pub days: Option<(Date, Date)>,
    /// Its papers: those of no review first, then review by review.
    pub stages: Vec<Stage>,
    /// Papers whose day comes within a week, and that are not issued.
    pub due: Vec<AgendaPaper>,
    /// Papers whose day has passed, and that are not issued; the oldest first.
    pub overdue: Vec<AgendaPaper>,
    /// Units that have not sent what they should, by review.
    pub late: Vec<LateUnits>,
}

/// How many days ahead a paper is due.
const AHEAD: i64 = 7;

/// What is to be done in a campaign on the day `on`.
pub fn agenda(opened: &Opened, campaign: &OpenCampaign, on: Date) -> Agenda {
    agenda_of(opened, campaign, &list(opened, campaign), on)
}

impl OpenFolder {
    /// The same in a folder that stays open. None: the campaign is faulty, or there is none of that name.
    pub fn agenda(&mut self, campaign: &str, on: Date) -> Option<Agenda> {
        let listed = self.papers_of(campaign).answer?;
        let opened = self.seen().opened?;
        let found = opened.campaign(campaign)?;
        Some(agenda_of(opened, found, &listed, on))
    }
}

fn agenda_of(opened: &Opened, campaign: &OpenCampaign, listed: &[ListedPaper], on: Date) -> Agenda {
    let dossier = &campaign.dossier;
    let papers = papers::listed(opened, campaign, listed, on);
    let of = |wanted: fn(&Timing) -> bool| {
        let found = papers
            .iter()
            .map(|(paper, _)| paper)
            .filter(|paper| wanted(&paper.timing));
        let mut found: Vec<AgendaPaper> = found.cloned().collect();
        found.sort_by_key(|paper| paper.day);
        found
    };
    Agenda {
        name: capitalised(dossier.campaign.name.as_str()),
        office: office(campaign, on),
        days: dossier.campaign.days(),
        due: of(|timing| matches!(timing, Timing::DueIn(_))),
        overdue: of(|timing| matches!(timing, Timing::Overdue(_))),
        late: late::late(opened, campaign, on),
        stages: stages::stages(campaign, &papers),
    }
}

/// The first body of the office that is in force on the day, else the first at all.
fn office(campaign: &OpenCampaign, on: Date) -> String {
    let bodies = &campaign.dossier.office.bodies;
    let now = bodies.iter().find(|body| body.validity.covers(on));
    now.or_else(|| bodies.first())
        .map(|body| body.name.to_string())
        .unwrap_or_default()
}
