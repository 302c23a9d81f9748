//! Which fund paid how much of each decision in the register.

use std::collections::BTreeMap;

use super::award::KnownAward;
use super::lookup::Lookup;
use crate::compose::fund_parts;
use crate::model::{Dong, Fund, Id};

/// By the decision's row: names of funds and what they paid. A decision whose funds are not known, or do not pay it all, has none.
pub(super) fn funds(awards: &[KnownAward], lookup: &Lookup<'_>) -> BTreeMap<u64, Vec<(String, Dong)>> {
    let mut paid: BTreeMap<u64, Vec<&KnownAward>> = BTreeMap::new();
    for award in awards {
        if let Some(row) = award.decision_row {
            paid.entry(row).or_default().push(award);
        }
    }
    let parts = paid.into_iter().filter_map(|(row, awards)| {
        let first = awards.first()?;
        let funds = of_decision(first, lookup)?;
        let own = |award: &&KnownAward| (fund(award, lookup), award.amount.unwrap_or_default());
        let paid: Vec<(Option<&Id>, Dong)> = awards.iter().map(own).collect();
        Some((row, fund_parts(funds, &paid)?))
    });
    parts.collect()
}

/// The funds of the review that a decision belongs to.
fn of_decision<'a>(award: &KnownAward, lookup: &Lookup<'a>) -> Option<&'a [Fund]> {
    let dossier = lookup.dossier(&award.campaign)?;
    let review = dossier.paper(award.paper.as_deref()?)?.row.review.as_ref()?;
    Some(&dossier.review_file(review)?.funds)
}

/// The fund that somebody's reward names.
fn fund<'a>(award: &KnownAward, lookup: &Lookup<'a>) -> Option<&'a Id> {
    let awardee = lookup.awardee(&award.campaign, award.who.awardee.as_deref()?)?;
    let reward = lookup.dossier(&award.campaign)?.reward(awardee);
    reward.fund.as_ref().map(|fund| &fund.value)
}
