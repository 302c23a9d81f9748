//! Papers by the names that the office has for them.

use std::collections::BTreeMap;

use super::{OpenCampaign, Opened};
use crate::model::{Dossier, PaperEntry, PaperName, paper_name};

/// The name of a paper of an open campaign.
pub fn paper_name_of(opened: &Opened, dossier: &Dossier, entry: &PaperEntry) -> PaperName {
    paper_name(dossier, &opened.workshop.kinds, entry)
}

/// The names of all papers of an open campaign, by id; of those of one row also the row's.
pub fn paper_names(opened: &Opened, campaign: &OpenCampaign) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for entry in campaign.dossier.papers() {
        let mut name = paper_name_of(opened, &campaign.dossier, entry);
        names.insert(entry.id.to_string(), name.to_string());
        if entry.one_of.is_some() {
            name.about = None;
            names.insert(entry.row.id.to_string(), name.to_string());
        }
    }
    names
}
