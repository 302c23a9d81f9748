//! Whom a paper is about, and which paper of its review is about the same.

use super::{Awardee, Brief, Decider, IssuingBody, Outcome, PaperEntry, PaperRole, Review};
use crate::input::At;

impl<'a> Brief<'a> {
    /// Those of its review whom the paper's decider decides on, or everyone where it says none, of those that it selects; nobody
    /// voted down.
    pub fn proposed(&self) -> Vec<&'a At<Awardee>> {
        let Some(review) = self.review else {
            return Vec::new();
        };
        let mut proposed = self.dossier.awardees_of(&review.id);
        proposed.retain(|awardee| self.may_take(awardee) && self.dossier.outcome(awardee).goes_on());
        proposed
    }

    /// Those of the review that the paper is about, in the list's order: of a submission those its addressee decides on, of a
    /// decision and its payment those the office decides on itself, otherwise all; of these those that it selects. Those voted
    /// down only where it says what the council considered, or asks for them.
    pub fn awardees(&self, review: &Review) -> Vec<&'a At<Awardee>> {
        let mut chosen = self.dossier.awardees_of(&review.id);
        chosen.retain(|awardee| {
            self.may_take(awardee) && self.says(self.outcome(awardee)) && !self.comes_after_refusal(awardee)
        });
        self.dossier.sort_list(&mut chosen);
        chosen
    }

    /// Whether it is about someone, whatever comes of the proposal.
    pub fn may_take(&self, awardee: &Awardee) -> bool {
        let decider = self.decider();
        decider.is_none_or(|decider| awardee.decided_by.value == decider) && self.entry.row.takes(awardee)
    }

    /// What came of someone's proposal: as the council saw it, for what it considers.
    fn outcome(&self, awardee: &Awardee) -> Outcome {
        if self.kind.considers {
            self.dossier.in_council(awardee)
        } else {
            self.outcome_by_then(awardee)
        }
    }

    /// What had come of it on the paper's day: who was barred after the vote was not, until the meeting was over.
    pub fn outcome_by_then(&self, awardee: &Awardee) -> Outcome {
        let outcome = self.dossier.outcome(awardee);
        let file = self.dossier.review_file(&awardee.review);
        let meeting = file.and_then(|file| file.meeting.as_ref());
        let until = meeting
            .zip(self.date)
            .is_some_and(|(meeting, date)| date <= *meeting.date);
        if outcome == Outcome::Barred && until {
            self.dossier.in_council(awardee)
        } else {
            outcome
        }
    }

    /// Whether it comes after the level above refused someone. What proposes to that level is about them all the same, and so is
    /// what the council considers.
    fn comes_after_refusal(&self, awardee: &Awardee) -> bool {
        let proposes = self.kind.considers || self.entry.row.decided_by.is_some();
        !proposes && self.dossier.is_refused(awardee, self.date)
    }

    /// Whether it is about those of whose proposal that came. What proposes or decides is about nobody voted down, whatever its
    /// row says.
    fn says(&self, outcome: Outcome) -> bool {
        let usual = if self.kind.considers {
            outcome.is_voted()
        } else {
            outcome.goes_on()
        };
        let binds = self.kind.own_awards || self.kind.role == Some(PaperRole::Submission);
        match &self.entry.row.select {
            Some(select) if !select.outcomes.is_empty() => {
                select.outcomes.contains(&outcome) && (usual || !binds)
            }
            Some(_) | None => usual,
        }
    }

    /// Who decides on those the paper is about; None for a paper that is about all of its review.
    pub fn decider(&self) -> Option<Decider> {
        self.entry
            .row
            .decided_by
            .or_else(|| self.body.decider.filter(|_| self.kind.own_awards))
    }

    /// Whether another paper is drafted for the one who decides what this one submits.
    pub fn drafted_for_decider(&self, other: &PaperEntry) -> bool {
        let mut bodies = self.dossier.office.bodies.iter();
        let drafted =
            |body: &IssuingBody| body.drafts_only && body.decider.is_some() && body.decider == self.decider();
        bodies.any(|body| body.id.value == other.row.body.value && drafted(body))
    }

    /// The decision that a paper about the office's own awards carries out: itself, or that of its review that decides on those
    /// it is about.
    pub fn decision(&self) -> Option<&'a PaperEntry> {
        let decides = |entry: &PaperEntry| entry.role == Some(PaperRole::Decision);
        if self.kind.enters_book || decides(self.entry) {
            return Some(self.entry);
        }
        let stands = |entry: &PaperEntry| decides(entry) && !self.dossier.is_recalled(entry, self.date);
        self.of_review(stands).or_else(|| self.of_review(decides))
    }

    /// The paper of the review that fits: of several the first that is about everyone whom this one is about, else the first.
    pub fn of_review(&self, fits: impl Fn(&PaperEntry) -> bool) -> Option<&'a PaperEntry> {
        let review = |entry: &PaperEntry| entry.row.review.as_ref().map(|id| id.value.clone());
        let own = review(self.entry);
        let same = |entry: &PaperEntry| review(entry) == own;
        let papers = self.dossier.papers().iter();
        let all: Vec<&PaperEntry> = papers.filter(|entry| same(entry) && fits(entry)).collect();
        let first = all.first().copied();
        if all.iter().all(|entry| entry.row.select.is_none()) {
            return first;
        }
        let own = self
            .review
            .map(|review| self.awardees(review))
            .unwrap_or_default();
        let mut found = all.into_iter();
        found
            .find(|entry| own.iter().all(|awardee| entry.row.takes(awardee)))
            .or(first)
    }
}
