//! The decision whose certificates are meant.

use super::outcome::refuse;
use super::request::CertificateRequest;
use crate::diagnostic::{CertificateProblem, Report, Thing};
use crate::input::Session;
use crate::model::{Dossier, PaperEntry, unknown};
use crate::pipeline::{OpenCampaign, Opened, Workshop};

/// The campaign that is named, or that of the decision; the only one with awardees where none is named.
pub(super) fn awarding_campaign<'a>(
    named: Option<&str>,
    decision: Option<&str>,
    opened: &'a Opened,
    session: &mut Session,
) -> Option<&'a OpenCampaign> {
    if let Some(name) = named {
        let found = opened.campaign(name);
        if found.is_none() {
            let known = opened.campaigns.iter();
            let known = known.map(|campaign| campaign.dossier.name.clone());
            session.add(unknown(Thing::Campaign, name, known), None);
        }
        return found;
    }
    if let Some(decision) = decision {
        return opened.campaign_of(decision, session);
    }
    let awarding = |campaign: &&OpenCampaign| campaign.dossier.awardees.is_some();
    let campaigns: Vec<&OpenCampaign> = opened.campaigns.iter().filter(awarding).collect();
    match (&campaigns[..], &opened.campaigns[..]) {
        ([one], _) => Some(one),
        ([], [one]) => Some(one),
        _ => {
            let decisions = campaigns.iter().flat_map(|campaign| {
                let papers = campaign.dossier.papers().iter();
                papers.filter(|entry| opened.workshop.enters_book(&campaign.dossier, entry))
            });
            let decisions = decisions.map(|entry| entry.id.to_string()).collect();
            refuse(
                CertificateProblem::WhichDecision { decisions },
                &mut session.report,
            )
        }
    }
}

impl Workshop {
    /// Whether the awards of a paper enter the book: it is a decision that certificates are made of, and no draft for another.
    pub(super) fn enters_book(&self, dossier: &Dossier, entry: &PaperEntry) -> bool {
        let brief = self.brief(dossier, entry, &mut Report::default());
        brief.is_some_and(|brief| brief.kind.enters_book && !brief.body.drafts_only)
    }

    /// The decision that is meant: the one named, or the only one that can be printed.
    pub(super) fn decision<'a>(
        &self,
        dossier: &'a Dossier,
        request: &CertificateRequest,
        report: &mut Report,
    ) -> Option<&'a PaperEntry> {
        let awards = |entry: &&PaperEntry| self.enters_book(dossier, entry);
        if let Some(id) = &request.order.decision {
            let Some(entry) = dossier.paper(id) else {
                let known = dossier.papers().iter().map(|entry| entry.id.to_string());
                report.add(unknown(Thing::Paper, id, known), None);
                return None;
            };
            let brief = self.brief(dossier, entry, &mut Report::default());
            if brief.is_some_and(|brief| brief.kind.enters_book) {
                return Some(entry);
            }
            return refuse(CertificateProblem::NotADecision { id: id.clone() }, report);
        }
        let all: Vec<&PaperEntry> = dossier.papers().iter().filter(awards).collect();
        let issued: Vec<&PaperEntry> = all
            .iter()
            .copied()
            .filter(|entry| entry.issued.is_some())
            .collect();
        match (&all[..], &issued[..]) {
            ([one], _) | (_, [one]) => Some(one),
            _ => {
                let decisions = all.iter().map(|entry| entry.id.to_string()).collect();
                refuse(CertificateProblem::WhichDecision { decisions }, report)
            }
        }
    }
}
