//! The campaigns of an office by name.

use super::Opened;
use crate::model::{Campaign, Date, capitalised};

/// A campaign as lists and headings say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignTitle {
    /// Its folder in `inputs/`.
    pub folder: String,
    /// `Phong trào thi đua “…” lập thành tích chào mừng …`.
    pub name: String,
    /// What stands in its quotation marks; the whole name where it has none.
    pub short: String,
    /// Its first and last day.
    pub days: Option<(Date, Date)>,
}

/// The sound campaigns of an open folder.
pub fn titles(opened: &Opened) -> Vec<CampaignTitle> {
    let campaigns = opened.campaigns.iter().map(|campaign| &campaign.dossier);
    campaigns
        .map(|dossier| title(&dossier.name, &dossier.campaign))
        .collect()
}

fn title(folder: &str, campaign: &Campaign) -> CampaignTitle {
    let name = capitalised(campaign.name.as_str());
    let quoted = name.split_once('“').and_then(|(_, rest)| rest.split_once('”'));
    let short = quoted.map_or(name.as_str(), |(quoted, _)| quoted).to_owned();
    CampaignTitle {
        folder: folder.to_owned(),
        name,
        short,
        days: campaign.days(),
    }
}

impl CampaignTitle {
    /// Its year, or its first and last: `2025`, `2024–2025`.
    pub fn years(&self) -> Option<String> {
        let (first, last) = self.days?;
        let (first, last) = (first.year(), last.year());
        Some(if first == last {
            last.to_string()
        } else {
            format!("{first}–{last}")
        })
    }
}
