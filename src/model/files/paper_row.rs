//! What a row of `papers.yaml` says: for whom it is made, and of which other papers it is.

use super::papers::PaperRow;
use crate::input::At;
use crate::model::{Awardee, Id, PaperAct};

impl PaperRow {
    /// Whether it is not made for a unit.
    pub fn leaves_out(&self, unit: &Id) -> bool {
        self.except.iter().any(|id| id.value == *unit)
    }

    /// Whether it may be about someone, by what it selects.
    pub fn takes(&self, awardee: &Awardee) -> bool {
        self.select.as_ref().is_none_or(|select| select.takes(awardee))
    }

    /// Of a copy: the paper it is made from.
    pub fn copies_paper(&self) -> Option<&At<Id>> {
        match &self.act {
            Some(PaperAct::Copies { paper, .. }) => Some(paper),
            Some(PaperAct::Corrects { .. } | PaperAct::Recalls { .. } | PaperAct::Lists { .. }) | None => {
                None
            }
        }
    }

    /// Of a letter: the paper whose form it corrects.
    pub fn corrects_paper(&self) -> Option<&At<Id>> {
        match &self.act {
            Some(PaperAct::Corrects { paper, .. }) => Some(paper),
            Some(PaperAct::Copies { .. } | PaperAct::Recalls { .. } | PaperAct::Lists { .. }) | None => None,
        }
    }

    /// Of a letter: the paper that it calls back.
    pub fn recalls_paper(&self) -> Option<&At<Id>> {
        match &self.act {
            Some(PaperAct::Recalls { paper }) => Some(paper),
            Some(PaperAct::Copies { .. } | PaperAct::Corrects { .. } | PaperAct::Lists { .. }) | None => None,
        }
    }

    /// Of a cover list: the papers of its dossier.
    pub fn contents(&self) -> &[At<Id>] {
        match &self.act {
            Some(PaperAct::Lists { papers }) => papers,
            Some(PaperAct::Copies { .. } | PaperAct::Corrects { .. } | PaperAct::Recalls { .. }) | None => {
                &[]
            }
        }
    }
}
