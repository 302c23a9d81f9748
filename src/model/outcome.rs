//! What came of a proposal, by the council's vote.

use super::{Awardee, CampaignFiles, Id, ReviewFile, Share};
use crate::input::At;

/// What the council's vote made of someone proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The council has not voted yet.
    Pending,
    /// Enough members agreed.
    Passed,
    /// Too few members agreed: it stands in the minutes and the count, and in no list, submission or decision.
    NotPassed,
}

impl ReviewFile {
    /// What came of someone's proposal, by the office's own share of all members.
    pub fn outcome(&self, awardee: &Id) -> Outcome {
        let vote = self.vote(awardee);
        let share = vote.zip(self.meeting.as_ref()).and_then(|(vote, meeting)| {
            let share = Share::new(u64::from(vote.agree), meeting.members.len() as u64)?;
            Some(share.reaches(meeting.threshold_percent.saturating_mul(100)))
        });
        match share {
            None => Outcome::Pending,
            Some(true) => Outcome::Passed,
            Some(false) => Outcome::NotPassed,
        }
    }
}

impl CampaignFiles {
    /// What came of someone's proposal.
    pub fn outcome(&self, awardee: &Awardee) -> Outcome {
        let file = self.review_file(&awardee.review);
        file.map_or(Outcome::Pending, |file| file.outcome(&awardee.id))
    }

    /// Those of a review whom lists, submissions and decisions are about: all but those voted down.
    pub fn proposed_in(&self, review: &Id) -> Vec<&At<Awardee>> {
        let mut all = self.awardees_of(review);
        all.retain(|awardee| self.outcome(awardee) != Outcome::NotPassed);
        all
    }
}
