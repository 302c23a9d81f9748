//! The papers of a campaign as a list: what each is called, and where it stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::cores::on_all_cores;
use super::status::former;
use super::{FormerIssue, OpenCampaign, Opened, Standing, Workshop};
use crate::diagnostic::Report;
use crate::model::{Date, Dossier, PaperEntry, PaperName, Review, paper_name};

/// A paper in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPaper {
    /// Its id.
    pub id: String,
    /// The id of the row that it is one of many of; None where its row stands for one paper.
    pub one_of: Option<String>,
    /// Which row of its file it stands in, from 1.
    pub row: usize,
    /// What it is called.
    pub name: PaperName,
    /// Where it stands.
    pub standing: Standing,
    /// The number that it has already, given elsewhere or by the register: `05/KH-UBND`.
    pub number: Option<String>,
    /// Its day: of issue, else the planned one.
    pub day: Option<Date>,
    /// Whether it has pages; one that is made from a Word template of the office has none.
    pub has_pages: bool,
    /// Issues of it that are no longer in force.
    pub former: Vec<FormerIssue>,
}

/// The lists that were made last, by campaign, each with the reading that it was made of.
pub(super) type ListedPapers = BTreeMap<String, (u64, Arc<[ListedPaper]>)>;

/// The papers of a campaign, review by review in time, those of one as its file has them.
pub(super) fn list(opened: &Opened, campaign: &OpenCampaign) -> Arc<[ListedPaper]> {
    let (workshop, dossier) = (&opened.workshop, &campaign.dossier);
    let papers = dossier.papers().iter().collect();
    let listed = on_all_cores(papers, |entry| listed(entry, workshop, campaign));
    let mut turns: Vec<(usize, ListedPaper)> = turns(dossier).into_iter().zip(listed).collect();
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, listed)| listed).collect()
}

/// One of them.
pub(super) fn listed(entry: &PaperEntry, workshop: &Workshop, campaign: &OpenCampaign) -> ListedPaper {
    let dossier = &campaign.dossier;
    let brief = workshop.brief(dossier, entry, &mut Report::default());
    let record = campaign.records.get(entry.id.as_str());
    let mut rows = dossier.papers.papers.iter();
    ListedPaper {
        id: entry.id.to_string(),
        one_of: entry.one_of.as_ref().map(|_| entry.row.id.to_string()),
        row: rows
            .position(|row| row.id.value == entry.row.id.value)
            .map_or(0, |at| at + 1),
        name: paper_name(dossier, &workshop.kinds, entry),
        standing: workshop.standing(dossier, entry),
        number: brief
            .and_then(|brief| brief.number_symbol())
            .map(|number| number.to_string()),
        day: entry.date.as_ref().map(|date| date.value),
        has_pages: brief.is_none_or(|brief| !brief.kind.is_from_word()),
        former: record.map(former).unwrap_or_default(),
    }
}

/// Of which review, from 1, each paper is; one that is of none goes with the one before it.
fn turns(dossier: &Dossier) -> Vec<usize> {
    let reviews = &dossier.campaign.reviews;
    let turn = |last: &mut usize, entry: &PaperEntry| {
        let own = entry.row.review.as_ref().and_then(|own| {
            let of = |review: &Review| review.id.value == own.value;
            reviews.iter().position(of)
        });
        *last = own.map_or(*last, |at| at + 1);
        Some(*last)
    };
    dossier.papers().iter().scan(0, turn).collect()
}
