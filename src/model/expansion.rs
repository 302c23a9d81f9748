//! Entries that stand for several papers become these papers: a form for each unit, a report for each awardee.

use super::{Dossier, Id, Kind, Kinds, OneOf, OnePer, PaperEntry};
use crate::diagnostic::{FaultKind, Report};
use crate::input::At;

/// The papers of a dossier, an entry for each. An entry of which nothing is there yet stays alone, and waits.
pub fn expanded(dossier: &Dossier, kinds: &Kinds, report: &mut Report) -> Vec<At<PaperEntry>> {
    let mut papers = Vec::new();
    for entry in dossier.papers() {
        let kind = kinds.kind(&entry.kind);
        let mut entry = entry.clone();
        entry.value.role = kind.and_then(|kind| kind.role);
        if kind.is_some_and(|kind| kind.to_overdue) {
            address_to_overdue(&mut entry.value, dossier);
        }
        let parts = kind.map(|kind| parts(&entry, kind, dossier)).unwrap_or_default();
        if parts.is_empty() {
            papers.push(entry);
            continue;
        }
        for part in parts {
            papers.extend(one(&entry, part, report));
        }
    }
    papers
}

/// What tells the papers of an entry apart.
fn parts(entry: &PaperEntry, kind: &Kind, dossier: &Dossier) -> Vec<OneOf> {
    let of = |unit: &Id, awardee: Option<&Id>| OneOf {
        entry: entry.id.value.clone(),
        unit: unit.clone(),
        awardee: awardee.cloned(),
    };
    match (kind.one_per, &entry.review) {
        (None, _) | (Some(OnePer::Awardee), None) => Vec::new(),
        (Some(OnePer::Unit), _) => {
            let units = dossier.units.iter().flat_map(|units| &units.units);
            units.map(|unit| of(&unit.id, None)).collect()
        }
        (Some(OnePer::Awardee), Some(review)) => {
            let mut awardees = dossier.awardees_of(review);
            dossier.sort_list(&mut awardees);
            let decided = |decider| entry.decided_by.is_none_or(|own| own == decider);
            awardees
                .into_iter()
                .filter(|awardee| decided(awardee.decided_by.value))
                .map(|awardee| of(&awardee.unit, Some(&awardee.id)))
                .collect()
        }
    }
}

fn one(entry: &At<PaperEntry>, part: OneOf, report: &mut Report) -> Option<At<PaperEntry>> {
    let which = part.awardee.as_ref().unwrap_or(&part.unit);
    let mut one = entry.clone();
    let Some(id) = entry.id.one_of_many(which) else {
        let id = format!("{}--{which}", entry.id.value);
        report.add(FaultKind::IdTooLong { id }, entry.id.place.clone());
        return None;
    };
    one.value.id.value = id;
    one.value.one_of = Some(part);
    Some(one)
}

/// `Kính gửi` those whose papers have not come by the paper's day, each once.
fn address_to_overdue(entry: &mut PaperEntry, dossier: &Dossier) {
    let (Some(date), Some(review)) = (&entry.date, &entry.review) else {
        return;
    };
    for overdue in dossier.overdue(review, date.value) {
        if !entry.addressees.contains(&overdue.unit.name) {
            entry.addressees.push(overdue.unit.name.clone());
        }
    }
}
