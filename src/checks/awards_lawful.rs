//! # What it does
//! Asks the law of the deciding paper's day whether its decider may give each award, and to such a holder.
//!
//! # Why
//! A ward never gives a bằng khen; the districts decided until 30 June 2025; titles of collectives came to the wards on
//! 1 July 2025. A decision beyond its authority is void.
//!
//! # Example
//! `award: bang-khen` with `decided_by: chu-tich-ubnd-xa`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2b, 75, 79, 80; Nghị định 129/2025/NĐ-CP.

use std::collections::BTreeSet;

use crate::diagnostic::{LawProblem, Place, Report};
use crate::input::At;
use crate::model::{AwardLaw, Awardee, Date, Dossier, PaperEntry, PaperRole, Refusal, Review};

/// Reports every award of the review that its decider may not give, or not to such a holder, on the day of the paper
/// that decides or proposes it. A row of the law that is not sure refuses nothing.
pub fn awards_lawful(dossier: &Dossier, review: &Review, law: &AwardLaw, report: &mut Report) {
    let deciding = Deciding::of(dossier, review);
    let (mut ended, mut titled) = (BTreeSet::new(), false);
    let awardees = dossier.awardees_of(&review.id);
    for awardee in &awardees {
        let day = deciding.day(awardee);
        let date = day.map_or(*review.date, |day| day.value);
        let on = law.on(date, &dossier.office.confirmations);
        let (award, decider) = (awardee.award.value, awardee.decided_by.value);
        if let Err(refusal @ Refusal::NotInForce { .. }) = on.award(award) {
            refuse(&refusal, awardee, date, None, report);
            continue;
        }
        if award.is_title() && !dossier.campaign.occasion.has_titles() {
            // The occasion is one cause: the first title stands for all.
            if std::mem::replace(&mut titled, true) {
                continue;
            }
            let kind = LawProblem::TitleForOccasion {
                award: award.into(),
                occasion: <&str>::from(dossier.campaign.occasion).to_owned(),
            };
            report.add(kind, awardee.award.place.clone());
            continue;
        }
        let authority = on.authority(decider, award).map(drop);
        // A level that had ended decides on none of them: their paper's day is one cause.
        if let Err(refusal @ Refusal::NoAuthority { ended: Some(_), .. }) = &authority
            && let Some(day) = day.filter(|_| is_one_of_several(awardee, &awardees))
        {
            if ended.insert((decider, date)) {
                refuse(refusal, awardee, date, Some(&day.place), report);
            }
            continue;
        }
        let holders = on.holders(award, awardee.kind).map(drop);
        for refusal in [authority, holders].into_iter().filter_map(Result::err) {
            refuse(&refusal, awardee, date, None, report);
        }
    }
}

/// Whether the decider of `awardee` decides on others, too.
fn is_one_of_several(awardee: &Awardee, all: &[&At<Awardee>]) -> bool {
    let mut same = all
        .iter()
        .filter(|other| other.decided_by.value == awardee.decided_by.value);
    same.nth(1).is_some()
}

/// Reports each award that a decider did not have the power to give on the day of the decision or answer that gives it.
pub(super) fn given_lawfully<'a>(
    dossier: &Dossier,
    date: &At<Date>,
    given: impl IntoIterator<Item = &'a Awardee>,
    report: &mut Report,
) {
    let on = dossier.law.on(date.value, &dossier.office.confirmations);
    let mut awards = BTreeSet::new();
    for awardee in given {
        let (decider, award) = (awardee.decided_by.value, awardee.award.value);
        if let Err(refusal) = on.authority(decider, award).map(drop)
            && awards.insert(award)
        {
            refuse(&refusal, awardee, date.value, Some(&date.place), report);
        }
    }
}

/// `at`: where the day stands that the refusal is about; None where it is about the awardee.
fn refuse(refusal: &Refusal, awardee: &Awardee, date: Date, at: Option<&Place>, report: &mut Report) {
    match refusal {
        Refusal::NoAuthority { source, deciders, .. } => {
            let kind = LawProblem::NoAuthority {
                decider: awardee.decided_by.value.into(),
                award: awardee.award.value.into(),
                date: *date,
                source: source.to_string(),
                deciders: deciders.iter().map(|decider| (*decider).into()).collect(),
            };
            report.add(kind, at.unwrap_or(&awardee.decided_by.place).clone());
        }
        Refusal::WrongHolder { source, .. } => {
            let kind = LawProblem::WrongHolder {
                award: awardee.award.value.into(),
                holder: awardee.kind.into(),
                source: source.to_string(),
            };
            report.add(kind, awardee.award.place.clone());
        }
        Refusal::NotInForce { source, .. } => {
            let kind = LawProblem::AwardNotInForce {
                award: awardee.award.value.into(),
                date: *date,
                source: source.to_string(),
            };
            report.add(kind, awardee.award.place.clone());
        }
        Refusal::NoRule { .. } | Refusal::Unconfirmed { .. } | Refusal::BonusTooLarge => {}
    }
}

/// The papers of a review that decide, or propose to others.
pub(super) struct Deciding<'a> {
    dossier: &'a Dossier,
    papers: Vec<&'a PaperEntry>,
}

impl<'a> Deciding<'a> {
    pub(super) fn of(dossier: &'a Dossier, review: &Review) -> Self {
        let decides = |entry: &&PaperEntry| {
            let of_review = entry.row.review.as_ref().map(|id| &id.value) == Some(&review.id.value);
            let role = matches!(entry.role, Some(PaperRole::Decision | PaperRole::Submission));
            of_review && role
        };
        let papers = dossier.papers().iter().filter(decides).collect();
        Self { dossier, papers }
    }

    /// The day of the decision on the awardee, if the office decides; otherwise of the submission. None before either has
    /// a day.
    pub(super) fn day(&self, awardee: &Awardee) -> Option<&'a At<Date>> {
        let decider = awardee.decided_by.value;
        let mut bodies = self.dossier.office.bodies.iter();
        let own = bodies.any(|body| body.decider == Some(decider) && !body.drafts_only);
        let fits = |entry: &&&PaperEntry| {
            let asks = || entry.row.decided_by == Some(decider) && entry.role == Some(PaperRole::Submission);
            let decides = if own {
                entry.role == Some(PaperRole::Decision)
            } else {
                asks()
            };
            decides && entry.row.takes(awardee)
        };
        let papers = || self.papers.iter().filter(fits);
        let mut stand = papers().filter(|entry| !self.dossier.is_recalled(entry, None));
        let deciding = stand.next().or_else(|| papers().next())?;
        deciding.date.as_ref()
    }
}
