//! `check`: everything that `build` would refuse, without writing.

use super::{FileFormat, OpenCampaign, Opened, Standing};
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

/// Checks data and templates, and makes every paper that is ready without keeping it; the report has what was found.
pub fn check(opened: &Opened, session: &mut Session) -> Vec<CheckedCampaign> {
    let campaigns = opened.campaigns.iter();
    campaigns
        .map(|campaign| check_campaign(opened, campaign, session))
        .collect()
}

fn check_campaign(opened: &Opened, campaign: &OpenCampaign, session: &mut Session) -> CheckedCampaign {
    let (workshop, dossier) = (&opened.workshop, &campaign.dossier);
    let (folder, report) = (&mut session.folder, &mut session.report);
    let mut papers = Vec::new();
    for entry in dossier.papers() {
        let Some(material) = workshop.material(dossier, entry, &mut Report::default()) else {
            continue;
        };
        if workshop.standing_of(&material) == Standing::Ready {
            workshop.make_from(material, &FileFormat::ALL, folder, report);
            workshop.name_law(dossier, entry, report);
            papers.push(entry.id.to_string());
        }
    }
    if let Some(register) = &opened.register {
        workshop.drifts(&dossier.name, register, folder, report);
    }
    CheckedCampaign {
        campaign: dossier.name.clone(),
        papers,
    }
}
