//! `status`: where each paper stands.

use std::sync::Arc;

use super::cores::on_all_cores;
use super::{OpenCampaign, Opened, Standing};
use crate::diagnostic::Report;
use crate::model::Issued;
use crate::register::{Ended, Event, PaperRecord};

/// The papers of one campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignStatus {
    /// Its folder in `inputs/`.
    pub campaign: String,
    /// Its papers, in the file's order; then those in force that the file has lost.
    pub papers: Vec<PaperStatus>,
}

/// Where one paper stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperStatus {
    /// Its id.
    pub id: String,
    /// Where it stands now.
    pub standing: Standing,
    /// Issues of it that are no longer in force.
    pub former: Vec<FormerIssue>,
}

/// An issue that is no longer in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerIssue {
    /// As it was issued.
    pub issued: Issued,
    /// What ended it.
    pub ending: Ending,
}

/// What ends an issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// Another of the same form took its place.
    Replaced,
    /// A letter called it back.
    Recalled,
    /// Its number was dropped.
    Voided {
        /// Why.
        reason: String,
    },
}

/// Tells of each paper: not due, waiting for what, ready, issued. The report names those that `papers.yaml` has lost.
pub fn status(opened: &Opened, report: &mut Report) -> Vec<CampaignStatus> {
    let campaigns = opened.campaigns.iter();
    for campaign in campaigns.clone() {
        campaign.name_astray(report);
    }
    campaigns
        .map(|campaign| CampaignStatus {
            campaign: campaign.dossier.name.clone(),
            papers: papers(opened, campaign),
        })
        .collect()
}

fn papers(opened: &Opened, campaign: &OpenCampaign) -> Vec<PaperStatus> {
    let (workshop, dossier) = (&opened.workshop, &campaign.dossier);
    let papers = dossier.papers().iter();
    let standings = on_all_cores(papers.clone().collect(), |entry| {
        workshop.standing(dossier, entry)
    });
    let listed = papers.zip(standings).map(|(entry, standing)| PaperStatus {
        id: entry.id.to_string(),
        standing,
        former: campaign
            .records
            .get(entry.id.as_str())
            .map(former)
            .unwrap_or_default(),
    });
    let astray = campaign.astray().filter_map(|(id, record)| {
        let issued = record.current.as_ref()?.issued(&record.former);
        Some(PaperStatus {
            id: id.to_owned(),
            standing: Standing::Issued(Arc::new(issued)),
            former: former(record),
        })
    });
    listed.chain(astray).collect()
}

pub(super) fn former(record: &PaperRecord) -> Vec<FormerIssue> {
    let former = record.former.iter();
    let ended = former.filter_map(|(issue, ended)| {
        Some(FormerIssue {
            issued: issue.issued(&[]),
            ending: ending(ended)?,
        })
    });
    ended.collect()
}

fn ending(ended: &Ended) -> Option<Ending> {
    match &ended.event {
        Event::Replaced { .. } => Some(Ending::Replaced),
        Event::Recalled { .. } => Some(Ending::Recalled),
        Event::Voided { reason } => Some(Ending::Voided {
            reason: reason.clone(),
        }),
        Event::Issued(_)
        | Event::Awarded(_)
        | Event::Corrected { .. }
        | Event::Reprinted { .. }
        | Event::Spoilt { .. } => None,
    }
}
