//! Whose awards nobody has decided by a day.

use crate::input::At;
use crate::model::{AnswerResult, Awardee, Brief, Date, Review};

impl<'a> Brief<'a> {
    /// Those proposed in a review who wait for their decider's answer on a day; who was refused waits no more.
    pub fn waiting(&self, review: &Review, on: Date) -> Vec<&'a At<Awardee>> {
        let mut proposed = self.dossier.proposed_in(&review.id);
        proposed.retain(|one| !self.dossier.is_refused(one, Some(on)) && !self.is_awarded(one, on));
        proposed
    }

    /// Whether someone's award is decided by a day; the office's own by a decision with that day at least planned.
    fn is_awarded(&self, awardee: &Awardee, by: Date) -> bool {
        let (dossier, decider) = (self.dossier, awardee.decided_by.value);
        let mut bodies = dossier.office.bodies.iter();
        if bodies.any(|body| body.decider == Some(decider)) {
            let mut decisions = self.decisions_of_review(Some(by));
            let planned = |date: Option<Date>| date.is_some_and(|day| day <= by);
            return decisions
                .any(|one| one.row.takes(awardee) && planned(one.date.as_ref().map(|date| date.value)));
        }
        let file = dossier.review_file(&awardee.review);
        let mut upper = file.into_iter().flat_map(|file| &file.decisions);
        let above = upper.any(|one| {
            let named = one.awardees.as_ref();
            let names = named.is_none_or(|ids| ids.iter().any(|id| id.value == awardee.id.value));
            one.decided_by == decider && names && one.date.value <= by
        });
        let answer = dossier.answer(awardee);
        let granted = answer.is_some_and(|answer| {
            answer.result == AnswerResult::Granted && answer.number.is_some() && answer.date.value <= by
        });
        above || granted
    }
}
