//! # What it does
//! Warns of units that no table of the review scores though it scores others of their kind, of units that their rank proposes
//! and that are not among the proposed, and of units that are and that their rank does not propose.
//!
//! # Why
//! A result without one of sixteen khu phố looks complete; and who is proposed against the points will be asked about.
//!
//! # Example
//! Khu phố 5 has the first rank, and awardees.yaml proposes Khu phố 9.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5.2 (chính xác, công khai, công bằng).

use std::collections::BTreeSet;

use crate::diagnostic::{Report, ScoreProblem};
use crate::input::At;
use crate::model::{Awardee, Dossier, Id, Ranked, ScoreTable, Unit};

/// Warns of units left out, and of proposals that do not follow the points.
pub fn scores_followed(dossier: &Dossier, report: &mut Report) {
    if dossier.unread.scores || dossier.unread.units {
        return;
    }
    for table in dossier.scores.iter().flat_map(|scores| &scores.tables) {
        left_out(dossier, table, report);
        if !dossier.unread.awardees && !table.awards.is_empty() {
            proposals(dossier, table, report);
        }
    }
}

/// Units of the kinds that a table scores, in no table of its review. Of several tables the first says it.
fn left_out(dossier: &Dossier, table: &ScoreTable, report: &mut Report) {
    let tables: Vec<&ScoreTable> = dossier.score_tables_of(&table.review).collect();
    if tables.first().is_none_or(|first| !std::ptr::eq(*first, table)) {
        return;
    }
    let rows: Vec<&Id> = tables
        .iter()
        .flat_map(|table| &table.units)
        .map(|row| &row.unit.value)
        .collect();
    let scored: BTreeSet<&Id> = rows.iter().copied().collect();
    // An id that is unknown or there twice may stand for who is missing.
    if scored.len() < rows.len() || scored.iter().any(|id| dossier.unit(id).is_none()) {
        return;
    }
    let all = || dossier.units.iter().flat_map(|units| &units.units);
    let is_scored = |unit: &&Unit| scored.contains(&unit.id.value);
    let kinds: BTreeSet<_> = all().filter(is_scored).map(|unit| unit.kind).collect();
    let missing = all().filter(|unit| !is_scored(unit) && kinds.contains(&unit.kind));
    let units: Vec<String> = missing.map(|unit| unit.name.to_string()).collect();
    if !units.is_empty() {
        report.add(ScoreProblem::UnitsLeftOut { units }, table.id.place.clone());
    }
}

/// Only once collectives are proposed in the review.
fn proposals(dossier: &Dossier, table: &ScoreTable, report: &mut Report) {
    let awardees = dossier.awardees_of(&table.review);
    let Some(ranked) = table.ranked() else { return };
    let of_unit = |one: &Ranked<'_>| {
        awardees
            .iter()
            .copied()
            .find(|awardee| is_of(dossier, awardee, &one.row.unit))
    };
    let listed: Vec<(&Ranked<'_>, Option<&At<Awardee>>)> =
        ranked.iter().map(|one| (one, of_unit(one))).collect();
    if listed.iter().all(|(_, awardee)| awardee.is_none()) {
        return;
    }
    for (one, awardee) in listed {
        let unit = dossier.unit_name(&one.row.unit);
        match (table.proposed(one), awardee) {
            (Some(award), None) => {
                let award = award.award.into();
                report.add(
                    ScoreProblem::ProposedNotListed { unit, award },
                    one.row.unit.place.clone(),
                );
            }
            (None, Some(awardee))
                if table
                    .awards
                    .iter()
                    .any(|award| award.award == awardee.award.value) =>
            {
                let (award, rank) = (awardee.award.value.into(), one.rank);
                report.add(
                    ScoreProblem::ListedNotProposed { unit, award, rank },
                    awardee.id.place.clone(),
                );
            }
            (Some(_), Some(_)) | (None, _) => {}
        }
    }
}

/// Whether an awardee is that unit itself.
fn is_of(dossier: &Dossier, awardee: &Awardee, unit: &Id) -> bool {
    awardee.unit.as_ref().is_some_and(|own| own.value == *unit) && awardee.is_unit(&dossier.unit_name(unit))
}
