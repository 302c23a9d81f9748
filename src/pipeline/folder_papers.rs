//! The papers of a folder that stays open: their list and their pages, made again only after an edit.

use std::sync::Arc;

use super::drawn::{DrawnPaper, Kept, draw};
use super::open_folder::{Done, OpenFolder};
use super::paper_list::{ListedPaper, list, listed};
use super::word::{OfPaper, PressedValue};
use crate::diagnostic::{Report, Sources};
use crate::model::Id;

/// Pages of the longest paper whose words are looked for in the inputs: in a list of thousands that takes seconds.
const LONGEST_PRESSED: usize = 40;

impl OpenFolder {
    /// The papers of a campaign, in the order of its file. None: the campaign is faulty or unknown, and the report says why.
    pub fn papers_of(&mut self, campaign: &str) -> Done<Arc<[ListedPaper]>> {
        let version = self.version(campaign).unwrap_or_default();
        if let Some(known) = self.listed_of(campaign, version) {
            return quiet(Arc::clone(known));
        }
        let done = self.work_in(campaign, |opened, _| {
            let campaign = opened.campaigns.first()?;
            Some(list(opened, campaign))
        });
        if let Some(papers) = &done.answer {
            let known = (version, Arc::clone(papers));
            self.listed.insert(campaign.to_owned(), known);
        }
        done
    }

    /// One paper as the list has it; the others are not looked at, so that it follows an edit. None: it has no such paper, or the
    /// campaign is faulty or unknown, and the report says why.
    pub fn paper_of(&mut self, campaign: &str, paper: &str) -> Done<ListedPaper> {
        let version = self.version(campaign).unwrap_or_default();
        let mut known = self
            .listed_of(campaign, version)
            .into_iter()
            .flat_map(|all| all.iter());
        if let Some(known) = known.find(|known| known.id == paper) {
            return quiet(known.clone());
        }
        self.work_in(campaign, |opened, _| {
            let campaign = opened.campaigns.first()?;
            Some(listed(campaign.dossier.paper(paper)?, &opened.workshop, campaign))
        })
    }

    fn listed_of(&self, campaign: &str, version: u64) -> Option<&Arc<[ListedPaper]>> {
        let (of, known) = self.listed.get(campaign)?;
        (*of == version).then_some(known)
    }

    /// The pages of a paper that can be made, or is issued. None means that it has none, and the report says why.
    pub fn drawn(&mut self, campaign: &str, paper: &str) -> Done<Arc<DrawnPaper>> {
        let version = self.version(campaign).unwrap_or_default();
        let known = self.drawn.take(campaign, paper);
        let fresh = known.as_ref().filter(|known| known.version == version);
        let done = match fresh {
            Some(known) => quiet((known.key.clone(), Arc::clone(&known.drawn))),
            None => self.work_in(campaign, |opened, session| {
                draw(paper, opened, known.as_ref(), session)
            }),
        };
        let answer = done.answer.map(|(key, drawn)| {
            self.drawn.keep(Kept {
                campaign: campaign.to_owned(),
                paper: paper.to_owned(),
                version,
                key,
                drawn: Arc::clone(&drawn),
            });
            drawn
        });
        Done {
            answer,
            report: done.report,
            sources: done.sources,
        }
    }

    /// What each page of a drawn paper leads to when it is pressed; nothing of an issued paper, which nobody changes, and of
    /// a very long one. `row` is the dotted path of the paper's row in its file.
    pub fn pressed(
        &mut self,
        campaign: &str,
        paper: &str,
        row: &str,
        drawn: &DrawnPaper,
    ) -> Done<Vec<Vec<PressedValue>>> {
        if drawn.pages.len() > LONGEST_PRESSED {
            return quiet(Vec::new());
        }
        let mut texts = std::mem::take(&mut self.texts);
        let done = self.work_in(campaign, |opened, session| {
            let dossier = &opened.campaigns.first()?.dossier;
            let entry = dossier.paper(paper).filter(|entry| entry.issued.is_none())?;
            let pages: Vec<_> = drawn.pages.iter().map(|page| &*page.said).collect();
            let of = OfPaper {
                file: entry.place().path(),
                row,
                about: entry.one_of.as_ref().map_or([None; 2], |one| {
                    [&one.unit, &one.awardee].map(|id| id.as_ref().map(Id::as_str))
                }),
                review: entry.row.review.as_ref().map(|review| review.value.as_str()),
            };
            Some(texts.pressed(&pages, of, dossier, session.sources()))
        });
        self.texts = texts;
        done
    }
}

/// What was known already: nothing is said a second time.
fn quiet<T>(answer: T) -> Done<T> {
    Done {
        answer: Some(answer),
        report: Report::default(),
        sources: Sources::default(),
    }
}
