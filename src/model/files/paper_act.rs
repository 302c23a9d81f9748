//! What a paper does with other papers: copies, corrects or recalls one, or lists those of a dossier.

use serde::Serialize;

use crate::diagnostic::{KeyProblem, PairedKey, Pairing};
use crate::input::{At, Fields, Record};
use crate::model::{Id, Line, SigningTime};

/// What a paper does with other papers of its campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperAct {
    /// It is a copy (Nghị định 30/2020/NĐ-CP, Điều 25).
    Copies {
        /// The issued paper that it is made from.
        paper: At<Id>,
        /// Of an excerpt: the Điều that are copied; empty for the whole paper.
        excerpt: Vec<u32>,
        /// Of an excerpt: the units and awardees that it is for; of the lists it keeps their rows only.
        excerpt_for: Vec<At<Id>>,
        /// Of an electronic copy: when it was signed.
        signed_at: Option<SigningTime>,
    },
    /// It corrects the form of an issued paper (Điều 18.3).
    Corrects {
        /// That paper.
        paper: At<Id>,
        /// What in it.
        corrections: Vec<Correction>,
    },
    /// It calls an issued paper back (Điều 18.4).
    Recalls {
        /// That paper.
        paper: At<Id>,
    },
    /// It is the cover list of a dossier.
    Lists {
        /// The papers in it, in order; an id of many means all of them.
        papers: Vec<At<Id>>,
    },
}

/// The keys of acts, as the file has them.
pub(super) struct Keys {
    pub(super) corrects: Option<At<Id>>,
    pub(super) corrections: Option<Vec<Correction>>,
    pub(super) recalls: Option<At<Id>>,
    pub(super) copy_of: Option<At<Id>>,
    pub(super) excerpt: Option<Vec<u32>>,
    pub(super) excerpt_for: Option<Vec<At<Id>>>,
    pub(super) signed_at: Option<SigningTime>,
    pub(super) contents: Option<Vec<At<Id>>>,
}

impl Keys {
    /// Whether they go together; if not, the report says which do not.
    pub(super) fn agree(&self, f: &mut Fields<'_, '_>) -> bool {
        let disagreement = self.disagreement();
        if let Some((first, second, pairing)) = disagreement {
            let kind = KeyProblem::KeysDisagree {
                first,
                second,
                pairing,
            };
            f.fault(first.into(), kind);
        }
        disagreement.is_none()
    }

    /// The act that keys which agree make.
    pub(super) fn act(self) -> Option<PaperAct> {
        let corrections = self.corrections.unwrap_or_default();
        let (excerpt, signed_at) = (self.excerpt.unwrap_or_default(), self.signed_at);
        let excerpt_for = self.excerpt_for.unwrap_or_default();
        let copy = self.copy_of.map(|paper| PaperAct::Copies {
            paper,
            excerpt,
            excerpt_for,
            signed_at,
        });
        let correction = self
            .corrects
            .map(|paper| PaperAct::Corrects { paper, corrections });
        let recall = self.recalls.map(|paper| PaperAct::Recalls { paper });
        let list = self.contents.map(|papers| PaperAct::Lists { papers });
        copy.or(correction).or(recall).or(list)
    }

    /// Keys of two acts, or a key without the one that it belongs to.
    fn disagreement(&self) -> Option<(PairedKey, PairedKey, Pairing)> {
        let acts = [
            (PairedKey::CopyOf, self.copy_of.is_some()),
            (PairedKey::Corrects, self.corrects.is_some()),
            (PairedKey::Recalls, self.recalls.is_some()),
            (PairedKey::Contents, self.contents.is_some()),
        ];
        let mut given = acts.iter().filter(|(_, given)| *given).map(|(key, _)| *key);
        if let (Some(first), Some(second)) = (given.next(), given.next()) {
            return Some((first, second, Pairing::Excludes));
        }
        let (copied, corrected) = (self.copy_of.is_some(), self.corrects.is_some());
        let alone = [
            (
                PairedKey::Corrections,
                PairedKey::Corrects,
                self.corrections.is_some() && !corrected,
            ),
            (
                PairedKey::Excerpt,
                PairedKey::CopyOf,
                self.excerpt.is_some() && !copied,
            ),
            (
                PairedKey::ExcerptFor,
                PairedKey::CopyOf,
                self.excerpt_for.is_some() && !copied,
            ),
            (
                PairedKey::SignedAt,
                PairedKey::CopyOf,
                self.signed_at.is_some() && !copied,
            ),
        ];
        let alone = alone.into_iter().find(|(.., alone)| *alone);
        alone.map(|(key, wanted, _)| (key, wanted, Pairing::Needs))
    }
}

/// One place that a letter corrects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Where: `dòng số 3 danh sách kèm theo`.
    pub place: Line,
    /// What was printed.
    pub printed: Line,
    /// What is right.
    pub right: Line,
}

impl Record for Correction {
    const NAME: &'static str = "Correction";
    const ABOUT: &'static str = "Một chỗ đính chính";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let place = f.required("place", "Chỗ sai: dòng số 3 danh sách kèm theo");
        let printed = f.required("printed", "Chữ đã in");
        let right = f.required("right", "Chữ đúng");
        Some(Self {
            place: place?,
            printed: printed?,
            right: right?,
        })
    }
}
