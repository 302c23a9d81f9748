//! # What it does
//! Holds the reviews of one campaign against each other: if the result of one was made public, so is that of the others; and a
//! notice that a submission rests on lies in its dossier.
//!
//! # Why
//! Awards are considered openly. An inspector asks why one wave was made public and the other was not.
//!
//! # Example
//! `thong-bao--so-ket`, and no notice of `tong-ket`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Brief, Id, PaperEntry, PaperRole};

/// Reports the submission `brief` whose review has no notice where another has one, and the cover list without it.
pub fn notices_alike(brief: &Brief<'_>, report: &mut Report) {
    let (dossier, entry) = (brief.dossier, brief.entry);
    if entry.role != Some(PaperRole::Submission) || entry.issued.is_some() {
        return;
    }
    let notices = || {
        let papers = dossier.papers().iter();
        papers.filter(|paper| paper.role == Some(PaperRole::Notice))
    };
    let Some(own) = notices().find(|notice| review(notice) == review(entry)) else {
        if let Some(other) = notices().next() {
            let kind = ProcedureProblem::NoticeOfOneReview {
                id: entry.id.to_string(),
                notice: other.id.to_string(),
            };
            report.add(kind, entry.place().clone());
        }
        return;
    };
    let cover = dossier.cover_list_of(entry);
    let lacks = |list: &&PaperEntry| {
        // A draft is cited by nobody yet.
        let mut contents = list.row.contents().iter();
        own.is_dated() && !contents.any(|id| own.is_named(id.as_str()))
    };
    if let Some(list) = cover.filter(lacks) {
        let kind = ProcedureProblem::NoticeNotEnclosed {
            id: list.id.to_string(),
            notice: own.id.to_string(),
        };
        report.add(kind, list.place().clone());
    }
}

fn review(paper: &PaperEntry) -> Option<&Id> {
    paper.row.review.as_ref().map(|id| &id.value)
}
