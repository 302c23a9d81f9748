//! Everything a campaign's files say, together.

use super::{Awardee, Awardees, Campaign, Id, Office, PaperEntry, Papers, Review, ReviewFile, Units};
use crate::input::At;

/// One campaign, read and decoded. Later files come when the campaign gets there.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// Name of its folder in `inputs/`.
    pub name: String,
    /// `campaign.yaml`.
    pub campaign: Campaign,
    /// The office's file.
    pub office: Office,
    /// `papers.yaml`.
    pub papers: Papers,
    /// `units.yaml`.
    pub units: Option<Units>,
    /// `awardees.yaml`.
    pub awardees: Option<Awardees>,
    /// `reviews/<id>.yaml`, by id.
    pub reviews: Vec<(String, ReviewFile)>,
}

impl Dossier {
    /// Its papers, in the order of `papers.yaml`.
    pub fn papers(&self) -> &[At<PaperEntry>] {
        &self.papers.papers
    }

    /// A review of the campaign.
    pub fn review(&self, id: &Id) -> Option<&Review> {
        self.campaign.reviews.iter().find(|review| review.id.value == *id)
    }

    /// What a review's own file says, if it is there.
    pub fn review_file(&self, id: &Id) -> Option<&ReviewFile> {
        self.reviews
            .iter()
            .find(|(known, _)| known == id.as_str())
            .map(|(_, file)| file)
    }

    /// Those proposed in a review, in the file's order.
    pub fn awardees_of(&self, review: &Id) -> Vec<&At<Awardee>> {
        let all = self.awardees.iter().flat_map(|awardees| &awardees.awardees);
        all.filter(|awardee| awardee.review.value == *review).collect()
    }
}
