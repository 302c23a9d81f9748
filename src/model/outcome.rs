//! What came of a proposal, by the council's vote.

use super::{Answer, Awardee, CampaignFiles, Date, Id, Outcome, PaperRow, Review, ReviewFile, Tally};
use crate::input::At;

impl ReviewFile {
    /// Whether the council has voted.
    pub fn has_voted(&self) -> bool {
        self.votes.is_some() || self.list_vote.is_some()
    }

    /// The votes on someone: of their own, else of the whole list. None of one who was not voted on.
    pub fn tally(&self, awardee: &Id) -> Option<Tally> {
        let own = self.vote(awardee);
        let unvoted = own
            .and_then(|vote| vote.outcome)
            .is_some_and(|outcome| !outcome.is_voted());
        let list = || self.list_vote.as_ref().map(|list| list.value);
        own.and_then(|vote| vote.tally).or_else(list).filter(|_| !unvoted)
    }

    /// What came of someone's proposal, by the office's own rule.
    pub fn outcome(&self, awardee: &Awardee) -> Outcome {
        let said = self.vote(&awardee.id).and_then(|vote| vote.outcome);
        match said.filter(|outcome| !outcome.is_voted()) {
            Some(said) => said,
            None if awardee.barred.is_some() => Outcome::Barred,
            None => self.by_votes(awardee).unwrap_or(Outcome::Pending),
        }
    }

    /// The same as the council saw it: one who was barred after the vote was voted on all the same.
    pub fn in_council(&self, awardee: &Awardee) -> Outcome {
        let own = self.vote(&awardee.id).and_then(|vote| vote.tally);
        let voted = own.and_then(|_| self.by_votes(awardee));
        voted.unwrap_or_else(|| self.outcome(awardee))
    }

    /// What the votes alone make of someone; None where there are none, or no rule.
    pub fn by_votes(&self, awardee: &Awardee) -> Option<Outcome> {
        let meeting = self.meeting.as_ref()?;
        let rule = meeting.rule(awardee.award.value)?;
        let tally = self.tally(&awardee.id)?;
        let enough = rule.threshold.is_reached(tally.agree, meeting.voters(rule.of));
        Some(if enough {
            Outcome::Passed
        } else {
            Outcome::NotPassed
        })
    }
}

impl CampaignFiles {
    /// What came of someone's proposal.
    pub fn outcome(&self, awardee: &Awardee) -> Outcome {
        let file = self.review_file(&awardee.review);
        let barred = awardee.barred.is_some();
        let unvoted = if barred { Outcome::Barred } else { Outcome::Pending };
        file.map_or(unvoted, |file| file.outcome(awardee))
    }

    /// What the level above answered to the submission that proposed someone.
    pub fn answer(&self, awardee: &Awardee) -> Option<&At<Answer>> {
        let to = |row: &&std::sync::Arc<At<PaperRow>>| {
            let review = row.review.as_ref().map(|review| &review.value);
            !row.outcomes.is_empty()
                && review == Some(&awardee.review.value)
                && row.decided_by == Some(awardee.decided_by.value)
                && row.takes(awardee)
        };
        let answers = || self.papers.papers.iter().filter(to).flat_map(|row| &row.outcomes);
        let named = answers().find(|answer| answer.names(&awardee.id));
        named.or_else(|| answers().find(|answer| answer.awardees.is_none()))
    }

    /// Whether the level above refused someone, by a day.
    pub fn is_refused(&self, awardee: &Awardee, by: Option<Date>) -> bool {
        self.answer(awardee).is_some_and(|answer| answer.refuses(by))
    }

    /// The same as the council saw it.
    pub fn in_council(&self, awardee: &Awardee) -> Outcome {
        let file = self.review_file(&awardee.review);
        file.map_or_else(|| self.outcome(awardee), |file| file.in_council(awardee))
    }

    /// Whether the awards of a review are given by the simplified procedure, without a meeting of the council (Luật 06/2022/QH15,
    /// Điều 85): for what they are, or for what the office says.
    pub fn is_simple(&self, review: &Review) -> bool {
        let file = self.review_file(&review.id);
        let meets = file.is_some_and(|file| file.meeting.is_some());
        let said = file.is_some_and(|file| file.simple_procedure.is_some());
        !meets && (said || self.campaign.occasion.is_simple())
    }

    /// Those of a review whom lists, submissions and decisions are about: all but those voted down, taken back, barred or put off.
    pub fn proposed_in(&self, review: &Id) -> Vec<&At<Awardee>> {
        let mut all = self.awardees_of(review);
        all.retain(|awardee| self.outcome(awardee).goes_on());
        all
    }
}
