//! Papers by the names that the office has for them.

use std::collections::BTreeMap;

use super::{OpenCampaign, Opened};
use crate::model::{Dossier, PaperEntry, PaperName, paper_name, review_name};

/// The name of a paper of an open campaign.
pub fn paper_name_of(opened: &Opened, dossier: &Dossier, entry: &PaperEntry) -> PaperName {
    paper_name(dossier, &opened.workshop.kinds, entry)
}

/// What faults name by ids, in the words of the office: reviews and papers of an open campaign, those of one row together, and rows of
/// the law by law, article and clause.
pub fn names_of(opened: &Opened, campaign: &OpenCampaign) -> BTreeMap<String, String> {
    let law = campaign.dossier.law.sources().into_iter();
    let law = law.map(|(id, source)| (id.to_owned(), source.to_owned()));
    let mut names: BTreeMap<String, String> = law.collect();
    let reviews = campaign.dossier.campaign.reviews.iter();
    names.extend(reviews.map(|review| (review.id.to_string(), review_name(&campaign.dossier, review))));
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
