//! # What it does
//! Names someone who is proposed in two reviews of a campaign for one form of award by one decider, for times that overlap.
//!
//! # Why
//! One achievement, one award: what the first review has awarded is not awarded again at the end of the year.
//!
//! # Example
//! A giấy khen for 15 January to 15 June, and one for 15 January to 5 December.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.

use std::collections::BTreeMap;

use super::awardees_sound::plain_name;
use crate::diagnostic::{FactProblem, Report};
use crate::input::At;
use crate::model::{Awardee, Dossier};

/// Reports each at the later of the two; who was voted down, withdrew or is barred was not awarded.
pub fn awarded_for_one_time(dossier: &Dossier, report: &mut Report) {
    let reviews = dossier.campaign.reviews.iter();
    let all = reviews.flat_map(|review| dossier.proposed_in(&review.id));
    let forms = all.filter(|awardee| !awardee.award.value.is_title());
    let mut known: BTreeMap<_, Vec<&At<Awardee>>> = BTreeMap::new();
    for awardee in forms {
        let unit = awardee.unit.as_ref().map(|unit| unit.as_str());
        let who = (plain_name(awardee.name.as_str()), awardee.kind, unit);
        let what = (awardee.award.value, awardee.decided_by.value);
        let before = known.entry((who, what)).or_default();
        if let Some(first) = before.iter().find(|other| for_one_time(other, awardee)) {
            let kind = FactProblem::AwardedForOneTime {
                name: awardee.full_name(),
                award: awardee.award.value.into(),
                first: first.review.to_string(),
                second: awardee.review.to_string(),
            };
            report.add(kind, awardee.place.clone());
        }
        before.push(awardee);
    }
}

fn for_one_time(one: &Awardee, other: &Awardee) -> bool {
    let namesakes = one.born.zip(other.born).is_some_and(|(one, other)| one != other);
    let periods = one.period.zip(other.period);
    let overlap = periods.is_some_and(|((from, to), (begins, ends))| from <= ends && begins <= to);
    one.review.value != other.review.value && !namesakes && overlap
}
