//! # What it does
//! Holds a paper against the papers of the campaign that it cites (`cites`): each is another paper, one alone, and not later.
//!
//! # Why
//! A paper that names a later one was back-dated, or names the wrong one; one id of many papers says no number.
//!
//! # Example
//! A notice of 5 May that cites a decision of 7 May.
//!
//! The office may write `reason` at one of the two; the reason goes into the register.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6: a paper is cited with the number and day that it has.

use super::papers_in_order::out_of_order;
use crate::diagnostic::{FactProblem, Report, Thing};
use crate::input::At;
use crate::model::{Brief, Id, unknown};

/// Reports every paper that `brief` cites and cannot cite. Ids that no paper has are reported where they are resolved.
pub fn cites_sound(brief: &Brief<'_>, report: &mut Report) {
    let entry = brief.entry;
    for (_, id) in entry.row.cites.iter() {
        if id.value == entry.id.value {
            report.add(FactProblem::CitesItself { id: id.to_string() }, id.place.clone());
            continue;
        }
        match brief.dossier.paper(id.as_str()) {
            Some(cited) => {
                if let Some(fault) = out_of_order(cited, entry) {
                    report.add(fault, id.place.clone());
                }
            }
            None => one_of_many(brief, id, report),
        }
    }
}

/// The id is that of a row of many papers: which one is meant?
fn one_of_many(brief: &Brief<'_>, id: &At<Id>, report: &mut Report) {
    let papers = brief.dossier.papers().iter();
    let many: Vec<String> = papers
        .filter(|paper| paper.is_named(id.as_str()))
        .map(|paper| paper.id.to_string())
        .collect();
    if !many.is_empty() {
        report.add(unknown(Thing::Paper, id.as_str(), many), id.place.clone());
    }
}
