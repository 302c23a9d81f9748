//! Rows of `papers.yaml` become papers: one each, or a form for each unit, a report for each awardee.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{CampaignFiles, Id, Kind, Kinds, Line, OneOf, OnePer, PaperEntry, PaperRow};
use crate::diagnostic::{KeyProblem, Report};
use crate::input::At;

/// The papers of a campaign, none issued. A row of which nothing is there yet stays one paper, and waits.
pub fn drafts(files: &CampaignFiles, kinds: &Kinds, report: &mut Report) -> Vec<PaperEntry> {
    let mut papers = Vec::new();
    for row in &files.papers.papers {
        let kind = kinds.kind(&row.kind);
        // What is only drafted for another is none of the office's own papers: nothing stands on it.
        let role = kind
            .and_then(|kind| kind.role)
            .filter(|_| !files.office.only_drafts_for(&row.body));
        let paper = PaperEntry::draft(row, role, addressees(row, kind, files));
        let parts = kind.map(|kind| parts(row, kind, files)).unwrap_or_default();
        if parts.is_empty() {
            papers.push(paper);
        } else {
            let many = parts.into_iter().filter_map(|part| one(&paper, part, report));
            papers.extend(many);
        }
    }
    papers
}

/// What tells the papers of a row apart.
fn parts(row: &PaperRow, kind: &Kind, files: &CampaignFiles) -> Vec<OneOf> {
    let of = |unit: Option<&Id>, awardee: Option<&Id>| OneOf {
        unit: unit.cloned(),
        awardee: awardee.cloned(),
    };
    match (kind.one_per, &row.review) {
        (None, _) | (Some(OnePer::Awardee), None) => Vec::new(),
        (Some(OnePer::Unit), _) => {
            let units = files.units.iter().flat_map(|units| &units.units);
            let made = units.filter(|unit| !row.leaves_out(&unit.id));
            made.map(|unit| of(Some(&unit.id), None)).collect()
        }
        (Some(OnePer::ScoredUnit), _) => {
            let rows = files.score_table(row).into_iter().flat_map(|table| &table.units);
            let mut seen = BTreeSet::new();
            rows.filter(|scored| files.unit(&scored.unit).is_some() && seen.insert(&scored.unit.value))
                .filter(|scored| !row.leaves_out(&scored.unit))
                .map(|row| of(Some(&row.unit), None))
                .collect()
        }
        (Some(OnePer::Awardee), Some(review)) => {
            let mut awardees = files.awardees_of(review);
            files.sort_list(&mut awardees);
            let decided = |decider| row.decided_by.is_none_or(|own| own == decider);
            awardees
                .into_iter()
                .filter(|awardee| decided(awardee.decided_by.value) && row.takes(awardee))
                .map(|awardee| of(awardee.unit.as_ref().map(|unit| &unit.value), Some(&awardee.id)))
                .collect()
        }
    }
}

fn one(paper: &PaperEntry, part: OneOf, report: &mut Report) -> Option<PaperEntry> {
    let which = part.awardee.as_ref().or(part.unit.as_ref())?;
    let Some(id) = paper.id.one_of_many(which) else {
        let id = format!("{}--{which}", paper.id.value);
        report.add(KeyProblem::IdTooLong { id }, paper.id.place.clone());
        return None;
    };
    Some(paper.one_of_many(id, part))
}

/// `Kính gửi`: whom the row names, and of a reminder those whose papers have not come by its planned day, each once.
fn addressees(row: &Arc<At<PaperRow>>, kind: Option<&Kind>, files: &CampaignFiles) -> Vec<Line> {
    let mut addressees = row.addressees.clone();
    let reminds = kind.is_some_and(|kind| kind.to_overdue);
    if let (true, Some(date), Some(review)) = (reminds, &row.date, &row.review) {
        for overdue in files.overdue(review, date.value) {
            let name = overdue.unit.name_on(Some(date.value));
            if !addressees.contains(name) {
                addressees.push(name.clone());
            }
        }
    }
    addressees
}
