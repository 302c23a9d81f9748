//! # What it does
//! Names the awards that the programme of a conference leaves out because nobody has decided them by its day.
//!
//! # Why
//! Guests read the programme: what is only asked for does not stand in it, not even as a note. Who prepares it has to know.
//!
//! # Example
//! `decided_by: chu-tich-ubnd-tinh` of someone proposed, and no row of `decisions`.
//!
//! # Basis
//! Nghị định 98/2023/NĐ-CP, Điều 25 và Điều 26.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Brief, PaperRole, counted};

/// Reports what the programme `brief` waits for.
pub fn awards_wait(brief: &Brief<'_>, report: &mut Report) {
    let (dossier, entry) = (brief.dossier, brief.entry);
    let Some(review) = brief.review.filter(|_| entry.role == Some(PaperRole::Programme)) else {
        return;
    };
    let file = dossier.review_file(&review.id);
    let Some(ceremony) = file.and_then(|file| file.ceremony.as_ref()) else {
        return;
    };
    let mut awards: Vec<(String, u64)> = Vec::new();
    let waiting = brief.waiting(review, ceremony.date).into_iter();
    for one in waiting.filter(|one| entry.row.takes(one)) {
        let award = dossier.award_name(one.award.value, one.decided_by.value, brief.date);
        match awards.iter_mut().find(|(known, _)| *known == award) {
            Some((_, count)) => *count += 1,
            None => awards.push((award, 1)),
        }
    }
    if awards.is_empty() || entry.issued.is_some() {
        return;
    }
    let awards = awards.into_iter();
    let kind = ProcedureProblem::AwardsWait {
        id: entry.id.to_string(),
        date: *ceremony.date,
        awards: awards
            .map(|(award, count)| format!("{award} ({})", counted(count)))
            .collect(),
    };
    report.add(kind, entry.place().clone());
}
