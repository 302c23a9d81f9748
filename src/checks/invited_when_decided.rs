//! # What it does
//! Finds an invitation that speaks of awards as given, or encloses the programme that hands them out, before they are decided.
//!
//! # Why
//! Only the decider decides. Guests who read “được khen thưởng”, or their names in a programme, before there is a decision were
//! promised what nobody could promise.
//!
//! # Example
//! An invitation with number 19 of 24 December, and a decision planned for 26 December.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 80, Điều 90; Nghị định 98/2023/NĐ-CP, Điều 25 và Điều 26.

use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{Ceremony, Date, Dossier, PaperEntry, PaperRole, Review};

/// Words that say an award is given.
const GIVEN: &str = "được khen thưởng";

/// Reports the invitations of a review that come before its decision.
pub fn invited_when_decided(dossier: &Dossier, review: &Review, report: &mut Report) {
    let ceremony = dossier
        .review_file(&review.id)
        .and_then(|file| file.ceremony.as_ref());
    let Some(ceremony) = ceremony else { return };
    let of = Of {
        dossier,
        review,
        ceremony,
    };
    for entry in of.papers(PaperRole::Invitation) {
        of.invited(entry, report);
    }
}

/// A review with its conference.
struct Of<'a> {
    dossier: &'a Dossier,
    review: &'a Review,
    ceremony: &'a Ceremony,
}

impl<'a> Of<'a> {
    fn papers(&self, role: PaperRole) -> impl Iterator<Item = &'a PaperEntry> + use<'a> {
        let review = &self.review.id.value;
        self.dossier.papers().iter().filter(move |entry| {
            let own = entry.row.review.as_ref().map(|id| &id.value);
            entry.role == Some(role) && own == Some(review)
        })
    }

    fn invited(&self, entry: &PaperEntry, report: &mut Report) {
        let Some(date) = day(entry).filter(|_| entry.issued.is_none()) else {
            return;
        };
        let Some(decision) = self.papers(PaperRole::Decision).next() else {
            return;
        };
        let decided = day(decision);
        let made = decision.is_dated() || !entry.is_dated();
        if made && decided.is_some_and(|decided| decided <= date) {
            return;
        }
        let mut said = self.ceremony.invited.iter().chain(&self.ceremony.notes);
        let promised = said.find(|line| line.as_str().contains(GIVEN));
        if promised.is_none() && !self.encloses_names(date, decision) {
            return;
        }
        let kind = ProcedureProblem::InvitedUndecided {
            id: entry.id.to_string(),
            date: *date,
            decision: decision.id.to_string(),
            decided: decided.filter(|_| decision.is_dated()).map(|day| *day),
            said: promised.map(ToString::to_string),
        };
        report.add(kind, entry.place().clone());
    }

    /// Whether a programme that names those of the decision goes with an invitation of a day.
    fn encloses_names(&self, date: Date, decision: &PaperEntry) -> bool {
        let names = |programme: Date| {
            let planned = day(decision).is_some_and(|decided| decided <= programme);
            decision.is_dated() || planned
        };
        let mut programmes = self.papers(PaperRole::Programme).filter_map(day);
        programmes.any(|programme| programme <= date && names(programme))
    }
}

fn day(entry: &PaperEntry) -> Option<Date> {
    entry.date.as_ref().map(|date| date.value)
}
