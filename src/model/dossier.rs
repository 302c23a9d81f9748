//! A campaign with its papers as they stand: what the files say, and what the register says.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use super::{CampaignFiles, Date, Decider, Id, Issued, IssuedText, Kinds, PaperEntry, PaperRow, drafts};
use crate::diagnostic::Report;

/// What the register says of the papers of a campaign.
#[derive(Debug, Clone, Default)]
pub struct IssuedPapers {
    /// Those in force, by their ids.
    pub in_force: BTreeMap<String, Arc<Issued>>,
    /// Issues that ended, by the ids of their papers: replaced, recalled, dropped.
    pub ended: BTreeMap<String, Vec<Arc<Issued>>>,
}

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
        let papers = papers.map(|paper| {
            let id = paper.id.as_str();
            let paper = match issued.in_force.get(id) {
                Some(issued) => paper.as_issued(issued),
                None => paper.as_draft(),
            };
            paper.without_number_of(issued.ended.get(id).map_or(&[], Vec::as_slice))
        });
        Self {
            files: Arc::clone(&self.files),
            papers: papers.collect(),
        }
    }

    /// The same campaign with these texts of issued papers, by id.
    #[must_use]
    pub fn with_texts(mut self, texts: &BTreeMap<String, IssuedText>) -> Self {
        for entry in &mut self.papers {
            if let (Some(issued), Some(text)) = (&mut entry.issued, texts.get(entry.id.as_str())) {
                Arc::make_mut(issued).text = text.clone();
            }
        }
        self
    }

    /// Its papers, in the order of `papers.yaml`.
    pub fn papers(&self) -> &[PaperEntry] {
        &self.papers
    }

    /// A paper by its id.
    pub fn paper(&self, id: &str) -> Option<&PaperEntry> {
        self.papers.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The day from which a paper is called back by a letter with its number. What the register has in force was issued again.
    pub fn recall_day(&self, paper: &PaperEntry) -> Option<Date> {
        let in_register = paper.issued.as_ref().is_some_and(|issued| issued.row.is_some());
        let names = |letter: &&PaperEntry| {
            let recalled = letter.row.recalls_paper();
            letter.is_dated() && recalled.is_some_and(|id| paper.is_named(id.as_str()))
        };
        let letters = self.papers.iter().filter(|_| !in_register).filter(names);
        let days = letters.filter_map(|letter| letter.date.as_ref().map(|date| date.value));
        days.min()
    }

    /// Whether a paper is called back by a day; of no day, ever.
    pub fn is_recalled(&self, paper: &PaperEntry, by: Option<Date>) -> bool {
        let day = self.recall_day(paper);
        day.is_some_and(|day| by.is_none_or(|by| day <= by))
    }

    /// The paper that a copy is at last made from; None for what is no copy, and for copies of each other.
    pub fn original_of(&self, copy: &PaperEntry) -> Option<&PaperEntry> {
        let of = |entry: &PaperEntry| self.paper(entry.row.copies_paper()?.as_str());
        let mut original = of(copy)?;
        for _ in &self.papers {
            match of(original) {
                Some(earlier) => original = earlier,
                None => return Some(original),
            }
        }
        None
    }

    /// Whether no paper is called `id`, nor would be if every file could be read.
    pub fn lacks_paper(&self, id: &str) -> bool {
        let unread = self.unread;
        let of_many = id.contains("--") && (unread.units || unread.awardees || unread.scores);
        !unread.papers && !of_many && !self.papers.iter().any(|paper| paper.is_named(id))
    }

    /// The cover list that goes with a submission.
    pub fn cover_list_of(&self, submission: &PaperEntry) -> Option<&PaperEntry> {
        let names = |list: &&PaperEntry| {
            list.row
                .contents()
                .iter()
                .any(|id| submission.is_named(id.as_str()))
        };
        self.papers.iter().find(names)
    }

    /// Whether a paper about someone goes with those whom a row is about, of those that a decider decides on: nobody's who was
    /// voted down, or whom another decides on.
    pub fn goes_with(&self, paper: &PaperEntry, row: &PaperRow, decider: Option<Decider>) -> bool {
        let about = paper
            .one_of
            .as_ref()
            .and_then(|one| self.awardee(one.awardee.as_ref()?.as_str()));
        about.is_none_or(|awardee| {
            self.outcome(awardee).goes_on()
                && row.takes(awardee)
                && decider.is_none_or(|decider| awardee.decided_by.value == decider)
        })
    }

    /// The papers that a cover list names, in its order; an id of many means those of them that go with it.
    pub fn contents(&self, list: &PaperEntry) -> Vec<&PaperEntry> {
        let decider = list.row.decided_by;
        let named = |id: &Id| {
            let id = id.clone();
            let papers = self.papers.iter();
            papers.filter(move |other| {
                other.is_named(id.as_str())
                    && other.row.contents().is_empty()
                    && self.goes_with(other, &list.row, decider)
            })
        };
        let ids = list.row.contents().iter();
        ids.flat_map(|id| named(&id.value)).collect()
    }
}
