//! A campaign with its papers as they stand: what the files say, and what the register says.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use super::{CampaignFiles, Id, Issued, Kinds, PaperEntry, drafts};
use crate::diagnostic::Report;

/// Issued papers by their ids.
pub type IssuedPapers = BTreeMap<String, Arc<Issued>>;

/// One campaign. It reads as its files do; only the papers are those of the register where they are issued.
#[derive(Debug, Clone)]
pub struct Dossier {
    files: Arc<CampaignFiles>,
    papers: Vec<PaperEntry>,
}

impl Deref for Dossier {
    type Target = CampaignFiles;
    fn deref(&self) -> &CampaignFiles {
        &self.files
    }
}

impl Dossier {
    /// The campaign of which no paper is issued.
    pub fn of_drafts(files: CampaignFiles, kinds: &Kinds, report: &mut Report) -> Self {
        let papers = drafts(&files, kinds, report);
        Self {
            files: Arc::new(files),
            papers,
        }
    }

    /// The same campaign when these papers, and no others, are issued.
    #[must_use]
    pub fn with_issued(&self, issued: &IssuedPapers) -> Self {
        let papers = self.papers.iter();
        let papers = papers.map(|paper| match issued.get(paper.id.as_str()) {
            Some(issued) => paper.as_issued(issued),
            None => paper.as_draft(),
        });
        Self {
            files: Arc::clone(&self.files),
            papers: papers.collect(),
        }
    }

    /// Its papers, in the order of `papers.yaml`.
    pub fn papers(&self) -> &[PaperEntry] {
        &self.papers
    }

    /// A paper by its id.
    pub fn paper(&self, id: &str) -> Option<&PaperEntry> {
        self.papers.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The papers that a cover list names, in its order; an id of many means all of them.
    pub fn contents(&self, list: &PaperEntry) -> Vec<&PaperEntry> {
        let named = |id: &Id| {
            let id = id.clone();
            let papers = self.papers.iter();
            papers.filter(move |other| other.is_named(id.as_str()) && other.row.contents().is_empty())
        };
        let ids = list.row.contents().iter();
        ids.flat_map(|id| named(&id.value)).collect()
    }
}
