//! What each awardee is given: money by law or by the office's own word, a gift, nothing.

use serde::Serialize;

use super::super::lists::{ListRow, count_of, row as list_row};
use super::Law;
use crate::model::{
    AwardeeKind, Bonus, Brief, Dong, Gift, Id, Numbered, Refusal, Review, RewardMoney, Thousandths, numbered,
    roman,
};

/// Those of one kind of holder.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    numeral: String,
    pub(super) kind: AwardeeKind,
    count: String,
    pub(super) rows: Vec<PaidRow>,
    total: String,
}

/// What one awardee is given.
#[derive(Debug, Serialize)]
pub(super) struct PaidRow {
    #[serde(flatten)]
    pub(super) holder: ListRow,
    /// Empty where the amount is not by law.
    coefficient: String,
    factor: String,
    /// Both multiplied: what the base salary is taken times.
    multiple: String,
    /// In figures; empty where no money is paid.
    pub(super) amount: String,
    /// In words; None where there is none.
    pub(super) gift: Option<String>,
    /// Money and gift as one cell says them: empty where there is neither.
    pub(super) given: String,
    /// By whose word an amount of the office's own is.
    #[serde(skip)]
    pub(super) source: Option<String>,
    #[serde(skip)]
    pub(super) by_law: bool,
    /// Whose own it is, as a sentence names one; None where it is that of the award.
    #[serde(skip)]
    pub(super) alone: Option<String>,
    /// As a sentence names the holder.
    #[serde(skip)]
    pub(super) inside: String,
    #[serde(skip)]
    pub(super) paid: Dong,
    /// Of money and gift.
    #[serde(skip)]
    pub(super) cost: Dong,
    #[serde(skip)]
    pub(super) fund: Option<Id>,
}

impl PaidRow {
    /// The column of coefficients.
    pub(super) const fn coefficient(&mut self) -> &mut String {
        &mut self.coefficient
    }

    /// The column of both multiplied.
    pub(super) const fn multiple(&mut self) -> &mut String {
        &mut self.multiple
    }

    /// The column of factors.
    pub(super) const fn factor(&mut self) -> &mut String {
        &mut self.factor
    }
}

/// Everyone on the paper's list, by kind of holder. What the law refuses is added to the refusals, and left out.
pub(super) fn groups(
    brief: &Brief<'_>,
    review: &Review,
    law: &Law<'_>,
    refusals: &mut Vec<Refusal>,
) -> Vec<Group> {
    let awardees = brief.awardees(review);
    let lower = brief.lower_titles(review);
    let mut groups: Vec<Group> = Vec::new();
    for kind in AwardeeKind::ALL.iter().copied() {
        let of_kind = awardees.iter().filter(|awardee| awardee.kind == kind);
        let mut rows = Vec::new();
        for one in numbered(of_kind.map(|awardee| &awardee.value)) {
            let unpaid = lower.contains_key(one.awardee.id.as_str());
            match row(&one, brief, law, unpaid) {
                Ok(row) => rows.push(row),
                Err(more) => {
                    let more: Vec<Refusal> = more.into_iter().filter(|one| !refusals.contains(one)).collect();
                    refusals.extend(more);
                }
            }
        }
        let total = Dong::total(rows.iter().map(|row| row.paid));
        if let Some(total) = total.filter(|_| !rows.is_empty()) {
            groups.push(Group {
                numeral: roman(groups.len() + 1),
                kind,
                count: count_of(kind, &awardees),
                rows,
                total: if total > Dong::ZERO {
                    total.to_string()
                } else {
                    String::new()
                },
            });
        }
    }
    groups
}

/// `unpaid`: a higher title of the same time is paid in its place.
fn row(one: &Numbered<'_>, brief: &Brief<'_>, law: &Law<'_>, unpaid: bool) -> Result<PaidRow, Vec<Refusal>> {
    let awardee = one.awardee;
    let reward = brief.dossier.reward(awardee);
    let (bonus, own) = match &reward.money {
        RewardMoney::ByLaw if unpaid => (None, None),
        RewardMoney::ByLaw => (Some(law.bonus(awardee.award.value, awardee.kind)?), None),
        RewardMoney::Own { amount, source } => (None, Some((*amount, source.to_string()))),
        RewardMoney::Nothing => (None, None),
    };
    let factor = |bonus: &Bonus<'_>| bonus.factor.map_or(Thousandths::ONE, |factor| factor.value);
    let paid = bonus.as_ref().map(|bonus| bonus.amount);
    let paid = paid.or(own.as_ref().map(|(amount, _)| *amount));
    let amount = paid.map(|amount| amount.to_string()).unwrap_or_default();
    let gift = reward.gift.as_ref().map(said);
    let value = reward.gift.as_ref().and_then(|gift| gift.value);
    let value = value.unwrap_or(Dong::ZERO);
    let paid = paid.unwrap_or(Dong::ZERO);
    let given: Vec<String> = [
        Some(amount.clone()).filter(|amount| !amount.is_empty()),
        gift.clone(),
    ]
    .into_iter()
    .flatten()
    .collect();
    Ok(PaidRow {
        holder: list_row(one, brief),
        coefficient: bonus
            .as_ref()
            .map(|bonus| bonus.coefficient.value.to_string())
            .unwrap_or_default(),
        factor: bonus
            .as_ref()
            .map(|bonus| factor(bonus).to_string())
            .unwrap_or_default(),
        multiple: bonus
            .as_ref()
            .map(|bonus| bonus.coefficient.value.times(factor(bonus)))
            .unwrap_or_default(),
        amount,
        gift,
        given: given.join("; "),
        source: own.map(|(_, source)| source),
        by_law: bonus.is_some(),
        alone: awardee.reward.as_ref().map(|_| awardee.name_inside()),
        inside: awardee.name_inside(),
        paid,
        cost: paid.plus(value).ok_or_else(|| vec![Refusal::BonusTooLarge])?,
        fund: reward.fund.as_ref().map(|id| id.value.clone()),
    })
}

/// `10 quyển vở (trị giá 250.000 đồng)`.
fn said(gift: &Gift) -> String {
    match gift.value {
        Some(value) => format!("{} (trị giá {value} đồng)", gift.what),
        None => gift.what.to_string(),
    }
}
