//! # What it does
//! Asks that the files say the name of everyone who decides an award: as the campaign promises it, or as the head of a body
//! of the office.
//!
//! # Why
//! A paper names a real office; a general word such as “cấp xã” in a decision is sent back.
//!
//! # Example
//! `decided_by: chu-tich-ubnd-tinh` of an awardee, and no row of `award_forms` with that `decider`.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6; Luật Thi đua, khen thưởng 06/2022/QH15, Điều 77 đến 80.

use super::awards_lawful::Deciding;
use crate::diagnostic::{ProcedureProblem, Report};
use crate::model::{AwardLaw, Dossier, Refusal, Review};

/// Reports each award of a review whose decider has no name, once, at the first awardee.
pub fn deciders_named(dossier: &Dossier, review: &Review, law: &AwardLaw, report: &mut Report) {
    let deciding = Deciding::of(dossier, review);
    let mut known = Vec::new();
    for awardee in dossier.awardees_of(&review.id) {
        let case = (awardee.award.value, awardee.decided_by.value);
        let (award, decider) = case;
        if award.is_title() || known.contains(&case) {
            continue;
        }
        known.push(case);
        // Who may not decide at all is reported for that.
        let date = deciding.day(awardee).map_or(*review.date, |day| day.value);
        let on = law.on(date, &dossier.office.confirmations);
        let lawful = !matches!(on.authority(decider, award), Err(Refusal::NoAuthority { .. }));
        if lawful && dossier.decider_name(decider, Some(date)).is_none() {
            let kind = ProcedureProblem::DeciderUnnamed {
                award: award.into(),
                decider: decider.into(),
            };
            report.add(kind, awardee.decided_by.place.clone());
        }
    }
}
