//! # What it does
//! Holds the funds and rewards of a review against each other: two rewards for one award, a fund that is not there, shares
//! that are no whole; and names rewards that are not those of the law.
//!
//! # Why
//! Each amount is paid once, by one fund or by all of them in their parts; and who signs has to know where the office departs
//! from the law's amounts.
//!
//! # Example
//! `funds: [{name: A, share: 60%}, {name: B, share: 30%}]`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 11; Nghị định 152/2025/NĐ-CP, Điều 49 đến 54.

use crate::diagnostic::{Fault, Report, RewardProblem, Sources, Term, Thing};
use crate::input::At;
use crate::model::{
    AwardReward, AwardeeKind, Brief, Dong, Dossier, Fund, Line, Review, Reward, RewardMoney, unique, unknown,
};

/// Reports everything in the funds and rewards of a review that cannot stand.
pub fn rewards_sound(dossier: &Dossier, review: &Review, sources: &Sources, report: &mut Report) {
    let Some(file) = dossier.review_file(&review.id) else {
        return;
    };
    unique(
        file.funds.iter().filter_map(|fund| fund.id.as_ref()),
        sources,
        report,
    );
    shares_whole(&file.funds, report);
    let awardees = dossier.awardees_of(&review.id);
    let own = awardees.iter().filter_map(|awardee| awardee.reward.as_ref());
    for reward in file.rewards.iter().map(|row| &row.reward).chain(own) {
        fund_known(reward, &file.funds, report);
    }
    for (at, row) in file.rewards.iter().enumerate() {
        let same = |other: &&At<AwardReward>| other.award.value == row.award.value && other.kind == row.kind;
        if let Some(first) = file.rewards[..at].iter().find(same) {
            let kind = RewardProblem::SameReward {
                award: row.award.value.into(),
                first_line: sources.position(&first.place).line,
            };
            report.add(kind, row.place.clone());
        }
    }
}

/// Either no fund has a share, or all have and they are a whole.
fn shares_whole(funds: &[Fund], report: &mut Report) {
    let shares: Vec<_> = funds.iter().filter_map(|fund| fund.share.as_ref()).collect();
    let Some(first) = shares.first() else { return };
    let mut parts = shares.iter().map(|share| share.ratio());
    let sum = parts.try_fold((0, 1), plus);
    let whole = shares.len() == funds.len() && sum.is_some_and(|(part, whole)| part == whole);
    let amounts = funds.iter().any(|fund| fund.amount.is_some());
    if !whole || amounts {
        let funds = funds.iter().map(|fund| fund.name.to_string()).collect();
        report.add(RewardProblem::SharesDisagree { funds }, first.place.clone());
    }
}

/// The sum of two fractions. None where it has no room.
fn plus((one, of): (u128, u128), (other, whole): (u128, u128)) -> Option<(u128, u128)> {
    let part = one.checked_mul(whole)?.checked_add(other.checked_mul(of)?)?;
    Some((part, of.checked_mul(whole)?))
}

fn fund_known(reward: &Reward, funds: &[Fund], report: &mut Report) {
    let Some(id) = &reward.fund else { return };
    let known = |fund: &Fund| fund.id.as_ref().is_some_and(|own| own.value == id.value);
    if !funds.iter().any(known) {
        let ids = funds
            .iter()
            .filter_map(|fund| fund.id.as_ref())
            .map(|id| id.to_string());
        report.add(unknown(Thing::Fund, id.as_str(), ids), id.place.clone());
    } else if funds.iter().any(|fund| fund.share.is_some()) {
        let fund = id.to_string();
        report.add(RewardProblem::FundOfShares { fund }, id.place.clone());
    }
}

/// Warns of each award of a paper that brings otherwise than the law says, once for each kind of holder and each amount.
pub fn rewards_named(brief: &Brief<'_>, report: &mut Report) {
    let (Some(date), Some(review), Some(decider)) = (brief.law_day(), brief.review, brief.decider()) else {
        return;
    };
    let law = brief.law(date);
    let mut named = Vec::new();
    for awardee in brief.awardees(review) {
        let reward = brief.dossier.reward(awardee);
        let (award, kind) = (awardee.award.value, awardee.kind);
        let bonus = law.bonus(award, decider, kind, brief.dossier.office.rounding);
        let Ok(bonus) = bonus else { continue };
        let Some((given, source)) = otherwise(reward, bonus.amount) else {
            continue;
        };
        let problem = unlike(award.into(), kind, given, bonus.amount, source);
        if !named.contains(&problem) {
            named.push(problem);
        }
    }
    named.extend(lower_titles(brief, review));
    for problem in named {
        report.push(Fault::new(problem, brief.entry.place().clone()).about(brief.entry.id.as_str()));
    }
}

/// How many names a fault shows.
const SHOWN: usize = 5;

/// Those of the paper who have a title that is not paid beside a higher one.
fn lower_titles(brief: &Brief<'_>, review: &Review) -> Option<RewardProblem> {
    let lower = brief.lower_titles(review);
    let listed = brief.awardees(review).into_iter();
    let names: Vec<String> = listed
        .filter_map(|one| Some((one, lower.get(one.id.as_str())?)))
        .map(|(one, higher)| {
            format!(
                "{} ({}; {})",
                one.full_name(),
                one.award.value,
                higher.award.value
            )
        })
        .collect();
    (!names.is_empty()).then(|| RewardProblem::LowerTitlesUnpaid {
        more: names.len().saturating_sub(SHOWN),
        names: names.into_iter().take(SHOWN).collect(),
    })
}

fn unlike(
    award: Term,
    kind: AwardeeKind,
    given: Option<Dong>,
    law: Dong,
    source: Option<&Line>,
) -> RewardProblem {
    RewardProblem::RewardUnlikeLaw {
        award,
        holder: kind.into(),
        given: given.map(|amount| amount.to_string()),
        law: law.to_string(),
        source: source.map(ToString::to_string),
    }
}

/// The money of a reward where it is not the law's, and by whose word.
fn otherwise(reward: &Reward, law: Dong) -> Option<(Option<Dong>, Option<&Line>)> {
    match &reward.money {
        RewardMoney::Own { amount, source } if *amount != law => Some((Some(*amount), Some(source))),
        RewardMoney::Nothing => Some((None, None)),
        RewardMoney::ByLaw | RewardMoney::Own { .. } => None,
    }
}
