//! Papers of all campaigns: issued ones with what became of them, drafts, and numbers that no paper got.

use super::from_register::{corrected, ended};
use super::lookup::{Lookup, composed};
use crate::diagnostic::Report;
use crate::model::{Date, Dossier, PaperEntry, ReviewKind, capitalised, sentence_case};
use crate::pipeline::{Happened, OpenCampaign, Workshop};
use crate::register::{Event, IssuedFacts, Row, Rows};

/// A paper that is known of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPaper {
    /// Number and symbol; None for a list, or a draft without one.
    pub number: Option<String>,
    /// Its day; of a draft the planned one.
    pub date: Option<Date>,
    /// Kind and what it is about.
    pub title: String,
    /// Its campaign's folder in `inputs/`; empty for a number that no paper got.
    pub campaign: String,
    /// Name of the campaign, where its files can be read.
    pub campaign_name: Option<String>,
    /// Its id.
    pub paper: String,
    /// Where it stands.
    pub state: PaperFate,
    /// Numbers of the letters that corrected it.
    pub corrected: Vec<String>,
    /// Whether the campaign's files have it, so that it has a page.
    pub listed: bool,
    /// Names of its files, of an issued one in force.
    pub files: Vec<String>,
}

/// Where a paper stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperFate {
    /// Issued, in force.
    Issued,
    /// Issued, and in force no more.
    Ended(Happened),
    /// A draft.
    Draft,
    /// Not due yet.
    NotDue,
    /// A number that no paper got, and why.
    Dropped(String),
}

impl KnownPaper {
    /// Its day as papers say it; empty where it has none.
    pub fn day(&self) -> String {
        self.date.map(Date::in_figures).unwrap_or_default()
    }
}

/// All papers: those of the register in its order, then the drafts.
pub(super) fn papers(
    rows: &[Row],
    campaigns: &[OpenCampaign],
    lookup: &Lookup<'_>,
    workshop: &Workshop,
) -> Vec<KnownPaper> {
    let known = Rows::new(rows);
    let entered = rows.iter().filter_map(|row| entered(row, &known, lookup));
    let drafts = campaigns.iter().flat_map(|campaign| {
        let entries = campaign.dossier.papers().iter();
        let drafts = entries.filter(|entry| entry.issued.is_none());
        drafts.map(|entry| draft(&campaign.dossier, entry, workshop))
    });
    entered.chain(drafts).collect()
}

fn entered(row: &Row, rows: &Rows<'_>, lookup: &Lookup<'_>) -> Option<KnownPaper> {
    match &row.event {
        Event::Issued(facts) => Some(issued(row, facts, rows, lookup)),
        Event::Voided { reason } if row.of.is_none() => Some(KnownPaper {
            title: String::new(),
            state: PaperFate::Dropped(reason.clone()),
            ..blank(row)
        }),
        _ => None,
    }
}

fn issued(row: &Row, facts: &IssuedFacts, rows: &Rows<'_>, lookup: &Lookup<'_>) -> KnownPaper {
    let dossier = lookup.dossier(&row.campaign);
    let ended = ended(row, rows);
    let letters = corrected(row, rows);
    let in_force = ended.is_none();
    KnownPaper {
        title: facts.title.clone(),
        campaign_name: dossier.map(|dossier| capitalised(dossier.campaign.name.as_str())),
        state: ended.map_or(PaperFate::Issued, PaperFate::Ended),
        corrected: letters.into_iter().map(Row::number_symbol).collect(),
        listed: dossier.is_some_and(|dossier| dossier.paper(&row.paper).is_some()),
        files: facts
            .files
            .iter()
            .filter(|_| in_force)
            .map(|file| file.name.clone())
            .collect(),
        ..blank(row)
    }
}

fn blank(row: &Row) -> KnownPaper {
    KnownPaper {
        number: row.number.map(|_| row.number_symbol()),
        date: Some(row.date),
        title: String::new(),
        campaign: composed(&row.campaign),
        campaign_name: None,
        paper: row.paper.clone(),
        state: PaperFate::Issued,
        corrected: Vec::new(),
        listed: false,
        files: Vec::new(),
    }
}

fn draft(dossier: &Dossier, entry: &PaperEntry, workshop: &Workshop) -> KnownPaper {
    let date = entry.date.as_ref().map(|date| date.value);
    let brief = workshop.brief(dossier, entry, &mut Report::default());
    let number = brief.and_then(|brief| brief.number_symbol());
    KnownPaper {
        number: number.map(|number| number.to_string()),
        date,
        title: title(dossier, entry, workshop),
        campaign: dossier.name.clone(),
        campaign_name: Some(capitalised(dossier.campaign.name.as_str())),
        paper: entry.id.to_string(),
        state: if date.is_some() {
            PaperFate::Draft
        } else {
            PaperFate::NotDue
        },
        corrected: Vec::new(),
        listed: true,
        files: Vec::new(),
    }
}

/// What a draft is, without making it: its kind, of which wave, about whom.
fn title(dossier: &Dossier, entry: &PaperEntry, workshop: &Workshop) -> String {
    let kind = workshop.kinds.kind(&entry.row.kind);
    let kind = kind.map_or_else(
        || entry.row.kind.to_string(),
        |kind| sentence_case(kind.name.as_str()),
    );
    let review = entry.row.review.as_ref().and_then(|id| dossier.review(id));
    let wave = review.map(|review| match review.kind {
        Some(ReviewKind::Interim) => "đợt sơ kết".to_owned(),
        Some(ReviewKind::Final) => "đợt tổng kết".to_owned(),
        None => format!("đợt ngày {}", review.date.in_figures()),
    });
    let about = entry.one_of.as_ref().and_then(|one| {
        let unit = || one.unit.as_ref().map(|unit| dossier.unit_name(unit));
        let awardee = one.awardee.as_ref().and_then(|id| dossier.awardee(id.as_str()));
        awardee.map(|awardee| awardee.full_name()).or_else(unit)
    });
    let decider = entry.row.decided_by.map(|decider| decider.name().to_owned());
    let parts = [Some(kind), wave, decider, about];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
