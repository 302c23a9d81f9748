//! What awards bring by law: their amounts, award by award, with the articles of each.

use serde::Serialize;

use super::rows::Group;
use super::{Rate, each_once, rate};
use crate::model::{Award, Brief, Review, RewardMoney};

/// What an award brings by law.
#[derive(Debug, Serialize)]
pub(super) struct LawRates {
    award: String,
    /// The articles it stands on.
    clause: String,
    amounts: Vec<KindRate>,
}

/// What one kind of holder is paid for it.
#[derive(Debug, Serialize)]
struct KindRate {
    kind: String,
    amount: String,
}

/// Names of the awards whose money is by law.
pub(super) fn law_awards(groups: &[Group]) -> Vec<String> {
    each_once(groups, |_, row| row.by_law.then(|| row.holder.award_name.clone()))
}

/// The amounts by law, by award and kind of holder; `cited` are the articles of each award.
pub(super) fn rates(groups: &[Group], cited: &[(String, String)]) -> Vec<LawRates> {
    let mut found: Vec<LawRates> = Vec::new();
    for Rate { award, kind, amount } in each_once(groups, |group, row| row.by_law.then(|| rate(group, row))) {
        let one = KindRate { kind, amount };
        if let Some(known) = found.iter_mut().find(|known| known.award == award) {
            known.amounts.push(one);
            continue;
        }
        let clause = cited.iter().find(|(name, _)| *name == award);
        found.push(LawRates {
            clause: clause.map(|(_, clause)| clause.clone()).unwrap_or_default(),
            award,
            amounts: vec![one],
        });
    }
    found
}

/// The awards of the paper's list whose money is by law, each once.
pub(super) fn awards_by_law(brief: &Brief<'_>, review: &Review) -> Vec<Award> {
    let awardees = brief.awardees(review);
    let by_law = awardees
        .iter()
        .filter(|awardee| brief.dossier.reward(awardee).money == RewardMoney::ByLaw);
    let mut awards: Vec<Award> = by_law.map(|awardee| awardee.award.value).collect();
    awards.sort_unstable();
    awards.dedup();
    awards
}
