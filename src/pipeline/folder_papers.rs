//! The papers of a folder that stays open: their list and their pages, made again only after an edit.

use std::sync::Arc;

use super::drawn::{DrawnPaper, Kept, draw};
use super::open_folder::{Done, OpenFolder};
use super::paper_list::{ListedPaper, list};
use super::word::{OfPaper, PressedValue};
use crate::diagnostic::{Report, Sources};

impl OpenFolder {
    /// The papers of a campaign, in the order of its file. None: the campaign is faulty or unknown, and the report says why.
    pub fn papers_of(&mut self, campaign: &str) -> Done<Arc<[ListedPaper]>> {
        let version = self.version(campaign).unwrap_or_default();
        if let Some((_, known)) = self.listed.get(campaign).filter(|(of, _)| *of == version) {
            return Done {
                answer: Some(Arc::clone(known)),
                report: Report::default(),
                sources: Sources::default(),
            };
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

    /// The pages of a paper that can be made, or is issued. None means that it has none, and the report says why.
    pub fn drawn(&mut self, campaign: &str, paper: &str) -> Done<Arc<DrawnPaper>> {
        let version = self.version(campaign).unwrap_or_default();
        let known = self.drawn.take(campaign, paper);
        let fresh = known.as_ref().filter(|known| known.version == version);
        let done = match fresh {
            Some(known) => Done {
                answer: Some((known.key.clone(), Arc::clone(&known.drawn))),
                report: Report::default(),
                sources: Sources::default(),
            },
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

    /// What each page of a drawn paper leads to when it is pressed; nothing of an issued paper, which nobody changes. `row` is the
    /// dotted path of the paper's row in its file.
    pub fn pressed(
        &mut self,
        campaign: &str,
        paper: &str,
        row: &str,
        drawn: &DrawnPaper,
    ) -> Done<Vec<Vec<PressedValue>>> {
        let mut texts = std::mem::take(&mut self.texts);
        let done = self.work_in(campaign, |opened, session| {
            let dossier = &opened.campaigns.first()?.dossier;
            let entry = dossier.paper(paper).filter(|entry| entry.issued.is_none())?;
            let pages: Vec<_> = drawn.pages.iter().map(|page| &*page.said).collect();
            let of = OfPaper {
                file: entry.place().path(),
                row,
                review: entry.row.review.as_ref().map(|review| review.value.as_str()),
            };
            Some(texts.pressed(&pages, of, dossier, session.sources()))
        });
        self.texts = texts;
        done
    }
}
