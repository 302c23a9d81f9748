//! # What it does
//! Asks of each awardee what the occasion and the award need: of a campaign a unit; of a form its achievement and the days of
//! it; of everyone something to print in the column of post, unit and address.
//!
//! # Why
//! A certificate without an achievement, and a list that does not say who someone is, are sent back. What neither law nor
//! papers need is not asked for: titles of a year are listed by name and post.
//!
//! # Example
//! `award: giay-khen` of a campaign without `achievement`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2a and Điều 84.

use crate::diagnostic::{KeyProblem, Report};
use crate::model::{Awardee, Awardees, Campaign};

/// Reports each key that an awardee lacks.
pub fn awardees_complete(awardees: &Awardees, campaign: &Campaign, report: &mut Report) {
    for awardee in &awardees.awardees {
        for (key, about) in lacking(awardee, campaign) {
            let key = key.to_owned();
            report.add(KeyProblem::MissingKey { key, about }, awardee.place.front());
        }
    }
}

fn lacking(awardee: &Awardee, campaign: &Campaign) -> Vec<(&'static str, &'static str)> {
    let occasion = campaign.occasion;
    let form = !awardee.award.is_title();
    let of_campaign = awardee.unit.is_some() || awardee.place.is_some();
    let somewhere = of_campaign || !occasion.is_campaign() && awardee.is_somewhere();
    let achievement = form && occasion.asks_achievement() && awardee.achievement.is_none();
    let period = form && occasion.is_campaign() && awardee.period.is_none();
    let wanted = [
        (!somewhere, ("unit", Awardee::UNIT)),
        (achievement, ("achievement", Awardee::ACHIEVEMENT)),
        (period, ("from", Awardee::FROM)),
        (period, ("to", Awardee::TO)),
    ];
    let lacking = wanted.into_iter().filter(|(lacks, _)| *lacks);
    lacking.map(|(_, key)| key).collect()
}
