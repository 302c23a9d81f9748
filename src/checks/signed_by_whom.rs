//! # What it does
//! Holds the signatures of a meeting's minutes against who presided and who wrote them, and counts those who sign a report on
//! achievements.
//!
//! # Why
//! Minutes that say one presided and another signs are no proof of the meeting. A report on achievements has two signatures:
//! of whoever confirms it, and of whoever reports.
//!
//! # Example
//! Minutes with `signatory: chu-tich-hoi-dong` of a meeting at which the chairman was `absent`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::input::At;
use crate::model::{Brief, Id, Line, PaperRole, Signatory};

/// A report on achievements is signed by the one who confirms it, beside the one who reports.
const CONFIRMED_BY: usize = 1;

/// Reports minutes that another signs than presided or wrote them, and a report on achievements with a third signature.
pub fn signed_by_whom(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    if brief.awardee.is_some() && entry.row.signers.len() > CONFIRMED_BY {
        let kind = ProcedureProblem::ThirdSignature {
            id: entry.id.to_string(),
            signers: entry
                .row
                .signers
                .iter()
                .map(|one| one.title.to_string())
                .collect(),
        };
        report.add(kind, entry.place().clone());
    }
    if entry.role == Some(PaperRole::Minutes) && entry.issued.is_none() {
        minutes(brief, report);
    }
}

fn minutes(brief: &Brief<'_>, report: &mut Report) {
    let file = brief
        .review
        .and_then(|review| brief.dossier.review_file(&review.id));
    let Some(meeting) = file.and_then(|file| file.meeting.as_ref()) else {
        return;
    };
    let row = &brief.entry.row;
    let is = |signatory: &Signatory, said: &Line| said.as_str().contains(signatory.name.as_str());
    let mut held = |signatory: Option<&Signatory>, said: Option<&Line>, id: &Option<At<Id>>, wrote: bool| {
        if let (Some(signatory), Some(said), Some(id)) = (signatory, said, id)
            && !is(signatory, said)
        {
            let kind = ProcedureProblem::MinutesSignedByAnother {
                id: brief.entry.id.to_string(),
                found: signatory.name.to_string(),
                said: said.to_string(),
                wrote,
            };
            report.add(kind, id.place.clone());
        }
    };
    held(
        brief.signatory,
        meeting.chair().map(|chair| &chair.name),
        &row.signatory,
        false,
    );
    held(brief.secretary, meeting.secretary.as_ref(), &row.secretary, true);
}
