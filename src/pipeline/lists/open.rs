//! The trees of a campaign's files that have lists, and the names that their cells may have.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Thing, UsageProblem};
use crate::input::{Catalogue, Names, Node, Session};
use crate::model::{Campaign, Office, Review, ReviewKind, unknown};
use crate::pipeline::read::{office_path, read_tree};
use crate::pipeline::sheets::{Lists as Fills, add_campaign, add_rows, fill};
use crate::pipeline::{Workshop, campaigns, decode, decode_learning};

/// A file that has lists.
#[derive(Debug, Clone)]
pub(super) struct ListFile {
    /// As it is written.
    pub(super) raw: Node,
    /// With the rows of the workbooks that it names.
    pub(super) filled: Node,
}

/// A campaign whose lists can be handed out and taken in.
pub(super) struct Lists {
    pub(super) workshop: Arc<Workshop>,
    /// Its folder, from the working folder.
    pub(super) home: String,
    pub(super) office_file: String,
    /// Ids of its reviews.
    pub(super) reviews: Vec<String>,
    /// The same, with what people call them.
    pub(super) waves: Vec<(String, String)>,
    /// What it is for, when, and its reviews.
    pub(super) campaign: Option<Campaign>,
    /// What its files may name of the law and of the office's own rows.
    pub(super) rows: Catalogue,
    /// What its cells may name.
    pub(super) names: Names,
    /// By their paths.
    files: BTreeMap<String, ListFile>,
}

impl Lists {
    /// Reads the one campaign, or the one that is asked for. None: the report says what is faulty.
    pub(super) fn open(campaign: Option<&str>, fonts: Option<&str>, session: &mut Session) -> Option<Self> {
        let workshop = Arc::new(Workshop::open(fonts, session)?);
        Self::at(&workshop, campaign, session)
    }

    /// The same at an open workshop.
    pub(super) fn at(
        workshop: &Arc<Workshop>,
        campaign: Option<&str>,
        session: &mut Session,
    ) -> Option<Self> {
        let home = format!("inputs/{}", one_campaign(campaign, session)?);
        session.sound(|session| Self::read(Arc::clone(workshop), home, session))
    }

    fn read(workshop: Arc<Workshop>, home: String, session: &mut Session) -> Option<Self> {
        let root = read_tree(&format!("{home}/campaign.yaml"), session)?;
        let office_file = office_path(&home, &root, session)?;
        let rows = workshop.rows.clone();
        let mut lists = Self {
            workshop,
            home,
            office_file,
            reviews: Vec::new(),
            waves: Vec::new(),
            campaign: None,
            rows,
            names: Names::default(),
            files: BTreeMap::new(),
        };
        lists.read_office(session)?;
        add_rows(&lists.rows, &mut lists.names);
        let campaign = {
            let lacks = |letter| lists.workshop.fonts.lacks(letter);
            decode::<Campaign>(&root, &lacks, &lists.rows, session)?
        };
        add_campaign(&campaign, &mut lists.names);
        lists.waves = campaign.reviews.iter().map(named).collect();
        lists.reviews = lists.waves.iter().map(|(id, _)| id.clone()).collect();
        lists.campaign = Some(campaign);
        for (name, fills) in [("units.yaml", Fills::Units), ("awardees.yaml", Fills::Awardees)] {
            lists.file(&format!("{}/{name}", lists.home), fills, session);
        }
        Some(lists)
    }

    /// The office's file; it may add rows that the other files name.
    fn read_office(&mut self, session: &mut Session) -> Option<()> {
        let path = self.office_file.clone();
        let filled = self.file(&path, Fills::Office, session)?.filled.clone();
        let lacks = |letter| self.workshop.fonts.lacks(letter);
        decode_learning::<Office>(&filled, &lacks, &mut self.rows, session).map(|_| ())
    }

    /// A file; None where it is not there, or not sound.
    pub(super) fn file(&mut self, path: &str, fills: Fills, session: &mut Session) -> Option<&ListFile> {
        if !self.files.contains_key(path) && session.folder.has(path) {
            let raw = read_tree(path, session)?;
            let mut filled = raw.clone();
            fill(
                &mut filled,
                fills,
                &self.workshop.sheets,
                &mut self.names,
                session,
            );
            self.files.insert(path.to_owned(), ListFile { raw, filled });
        }
        self.files.get(path)
    }

    /// A file that was read before, by its name in the campaign's folder.
    pub(super) fn known(&self, name: &str) -> Option<&ListFile> {
        self.files.get(&format!("{}/{name}", self.home))
    }
}

fn one_campaign(wanted: Option<&str>, session: &mut Session) -> Option<String> {
    let found = campaigns(session);
    if session.report.has_errors() {
        return None;
    }
    match (wanted, found.as_slice()) {
        (Some(name), _) if found.iter().any(|known| known == name) => Some(name.to_owned()),
        (Some(name), _) => {
            session.add(unknown(Thing::Campaign, name, found), None);
            None
        }
        (None, [one]) => Some(one.clone()),
        (None, _) => {
            let option = "--campaign".to_owned();
            let campaigns = found;
            session.add(UsageProblem::OneCampaign { option, campaigns }, None);
            None
        }
    }
}

/// What people call a review: `tổng kết 15/9/2026`.
fn named(review: &Review) -> (String, String) {
    let kind = review.kind.map_or("đợt xét", ReviewKind::name);
    let day = review.date.value.in_figures();
    (review.id.value.to_string(), format!("{kind} {day}"))
}
