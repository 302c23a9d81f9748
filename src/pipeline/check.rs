//! `check`: everything that `build` would refuse, without writing.

use super::cores::on_all_cores;
use super::hold::tell_of_drafts;
use super::listed::Listed;
use super::progress::{Counter, Progress};
use super::{OpenCampaign, Opened, Standing};
use crate::compose::Material;
use crate::diagnostic::Report;
use crate::input::Session;

/// What was looked at in one campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedCampaign {
    /// Its folder in `inputs/`.
    pub campaign: String,
    /// Ids of its papers that are ready.
    pub papers: Vec<String>,
}

/// Checks data and templates, and everything about papers that are ready that could be wrong; the report has what was found.
pub fn check(opened: &Opened, session: &mut Session, progress: Progress<'_>) -> Vec<CheckedCampaign> {
    let campaigns = opened.campaigns.iter();
    campaigns
        .map(|campaign| check_one(opened, campaign, session, progress))
        .collect()
}

/// The same for one campaign.
pub fn check_one(
    opened: &Opened,
    campaign: &OpenCampaign,
    session: &mut Session,
    progress: Progress<'_>,
) -> CheckedCampaign {
    let (workshop, dossier) = (&opened.workshop, &campaign.dossier);
    let gathered = workshop.gathered(dossier, dossier.papers().iter().collect());
    let ready: Vec<Material<'_>> = gathered
        .into_iter()
        .filter(|(_, standing)| *standing == Standing::Ready)
        .filter_map(|(material, _)| material)
        .collect();
    let papers = ready
        .iter()
        .map(|material| material.brief().entry.id.to_string())
        .collect();
    let listed = Listed::of(ready.iter().map(|material| *material.brief())).looked_at();
    let (sources, counter) = (session.sources(), Counter::new(ready.len(), progress));
    let one = |material: Material<'_>| {
        let (entry, mut report) = (material.brief().entry, Report::default());
        workshop.look_at(material, &listed, sources, &mut report);
        workshop.name_law(dossier, entry, &mut report);
        counter.one_more();
        report
    };
    for report in on_all_cores(ready, one) {
        session.report.extend(report);
    }
    campaign.name_astray(&mut session.report);
    if let Some(register) = &opened.register {
        let drifts = workshop.drifts(&dossier.name, register, session);
        tell_of_drafts(opened, dossier, &drifts, session);
    }
    CheckedCampaign {
        campaign: dossier.name.clone(),
        papers,
    }
}
