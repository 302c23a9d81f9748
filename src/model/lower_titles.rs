//! Titles that bring no money beside a higher one (Nghị định 152/2025/NĐ-CP, Điều 49).

use std::collections::BTreeMap;

use super::holders::{Holder, holder};
use super::law::{Decider, LawOn};
use super::{Awardee, Brief, Date, Dong, Review, RewardMoney};

/// Who has titles together, and for which period; None of titles of the same review that say none.
type Together<'a> = (Holder<'a>, Option<(Date, Date)>);

impl<'a> Brief<'a> {
    /// Of several titles of one holder for one period those that are not paid, by the law of the paper's day: the id of each, and the
    /// title that is paid in their place. Titles of other decisions of the review count, too.
    pub fn lower_titles(&self, review: &Review) -> BTreeMap<&'a str, &'a Awardee> {
        let Some((decider, day)) = self.decider().zip(self.law_day()) else {
            return BTreeMap::new();
        };
        let law = self.law(day);
        let mut together: BTreeMap<Together<'a>, Vec<&'a Awardee>> = BTreeMap::new();
        for awardee in self.dossier.proposed_in(&review.id) {
            if awardee.decided_by.value == decider && self.counts(awardee, law) {
                let key = (holder(awardee), awardee.period);
                together.entry(key).or_default().push(&awardee.value);
            }
        }
        let several = together.into_values().filter(|titles| are_of_one(titles));
        several
            .flat_map(|titles| self.below(titles, decider, law))
            .collect()
    }

    /// Whether it is paid by the law, and not beside a higher one.
    fn counts(&self, awardee: &Awardee, law: LawOn<'_>) -> bool {
        let clause = law.money_clause(awardee.award.value, awardee.decided_by.value);
        awardee.award.is_title()
            && self.dossier.reward(awardee).money == RewardMoney::ByLaw
            && clause.is_ok_and(|clause| clause.highest_only)
    }

    fn below(
        &self,
        titles: Vec<&'a Awardee>,
        decider: Decider,
        law: LawOn<'_>,
    ) -> Vec<(&'a str, &'a Awardee)> {
        let rounding = self.dossier.office.rounding;
        let amount = |one: &Awardee| -> Option<Dong> {
            let bonus = law.bonus(one.award.value, decider, one.kind, rounding);
            bonus.ok().map(|bonus| bonus.amount)
        };
        // What has no amount is refused elsewhere.
        let amounts: Option<Vec<Dong>> = titles.iter().map(|one| amount(one)).collect();
        let paired = amounts.map(|amounts| titles.iter().copied().zip(amounts));
        let highest = paired.and_then(|pairs| pairs.max_by_key(|(_, amount)| *amount));
        let Some((highest, _)) = highest else {
            return Vec::new();
        };
        let others = titles.into_iter().filter(|one| one.id.value != highest.id.value);
        others.map(|one| (one.id.as_str(), highest)).collect()
    }
}

/// Whether entries of one name are several titles of one holder, and not several holders of one name with the same title.
fn are_of_one(titles: &[&Awardee]) -> bool {
    let mut awards: Vec<_> = titles.iter().map(|one| one.award.value).collect();
    awards.sort_unstable();
    awards.dedup();
    awards.len() > 1 && awards.len() == titles.len()
}
