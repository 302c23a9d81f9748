//! # What it does
//! Holds what an office answers to the law against the rows there are: confirmations name rows, added rows have ids of their own and
//! replace rows that are there and begin earlier.
//!
//! # Why
//! A row under the id of another would hide it, or be hidden; an answer to a row that is not there answers nothing.
//!
//! # Example
//! An award of the office with the id `giay-khen`.
//!
//! # Basis
//! The scale of certainty of `templates/rules/awards.yaml`.

use crate::diagnostic::{LawProblem, Report, Sources, Thing, suggest};
use crate::input::At;
use crate::model::{AwardLaw, Dossier, Id, unique, unknown};

/// Reports each answer of the office that does not fit.
pub fn law_of_office(dossier: &Dossier, sources: &Sources, report: &mut Report) {
    let (law, office) = (&dossier.law, &dossier.office);
    let confirmed = || office.confirmations.iter().map(|confirmation| &confirmation.id);
    unique(confirmed(), sources, report);
    for id in confirmed() {
        row_is_there(id, law, report);
    }
    for addition in &office.additions {
        for id in addition.rows.ids() {
            if law.ids().filter(|known| known.value == id.value).count() > 1 {
                let id_taken = LawProblem::RowIdTaken { id: id.to_string() };
                report.add(id_taken, id.place.clone());
            }
        }
        for (id, days) in addition.rows.replaced() {
            let known = row_is_there(id, law, report);
            if known && days.first().is_none() {
                let without_day = LawProblem::ReplacesWithoutDay { row: id.to_string() };
                report.add(without_day, id.place.clone());
            }
        }
    }
}

fn row_is_there(id: &At<Id>, law: &AwardLaw, report: &mut Report) -> bool {
    if law.ids().any(|known| known.value == id.value) {
        return true;
    }
    let known: Vec<String> = law.ids().map(|id| id.value.to_string()).collect();
    // The law has too many rows to list them all.
    let near = suggest(id.as_str(), known.iter().map(String::as_str));
    report.add(unknown(Thing::LawRow, id.as_str(), near), id.place.clone());
    false
}
