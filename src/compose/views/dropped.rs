//! Those whom the council agreed on and the office proposes no more: something was found against them after the meeting.

use serde::Serialize;

use crate::model::{Brief, Outcome, Review};

/// Someone who is left out, and why.
#[derive(Debug, Serialize)]
pub(super) struct Dropped {
    full_name: String,
    reason: String,
}

/// Of whom the paper would be about, in a paper after the meeting.
pub(super) fn dropped(brief: &Brief<'_>, review: &Review) -> Vec<Dropped> {
    let dossier = brief.dossier;
    let mut all = dossier.awardees_of(&review.id);
    all.retain(|awardee| {
        let agreed = dossier.in_council(awardee) == Outcome::Passed;
        agreed && brief.may_take(awardee) && brief.outcome_by_then(awardee) == Outcome::Barred
    });
    dossier.sort_list(&mut all);
    let said = all.into_iter().filter_map(|awardee| {
        Some(Dropped {
            full_name: awardee.name_inside(),
            reason: awardee.barred.as_ref()?.to_string(),
        })
    });
    said.collect()
}
