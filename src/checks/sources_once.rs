//! # What it does
//! Names a document that the campaign cites with two numbers, or of two days, in the bases of its plan, reviews and papers.
//!
//! # Why
//! Where the submission cites it otherwise than the decision, one of them is wrong, and whoever looks it up finds nothing.
//!
//! # Example
//! `Kế hoạch số 03/KH-UBND ngày 03/01/2025` in the plan, `04/KH-UBND` of the same day and subject in a submission.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.

use std::collections::BTreeMap;

use crate::diagnostic::{FactProblem, Report};
use crate::input::folded;
use crate::model::{Basis, Dossier, Line, is_number_symbol};

/// Reports every basis whose kind, issuer, subject and year are another's, and of number and day one alone.
pub fn sources_once(dossier: &Dossier, report: &mut Report) {
    let plan = dossier.campaign.plan.iter();
    let plan = plan.flat_map(|plan| plan.bases.iter().flatten());
    let reviews = dossier.reviews.iter().flat_map(|(_, file)| &file.bases);
    let papers = dossier.papers().iter().flat_map(|entry| &entry.row.bases);
    let mut known: BTreeMap<Source, Vec<&Basis>> = BTreeMap::new();
    for basis in plan.chain(reviews).chain(papers) {
        let Some((source, number)) = source(basis) else {
            continue;
        };
        let others = known.entry(source).or_default();
        // A letter of another script, or a mark left out, is a fault of its own.
        let plain = |number: &Line| folded(number.as_str());
        let numbered = |other: &Basis| other.number.as_ref().map(plain) == Some(plain(number));
        let is_it = |other: &&&Basis| numbered(other) && *other.date == *basis.date;
        let half = |other: &&&Basis| numbered(other) || *other.date == *basis.date;
        if others.iter().any(|other| is_it(&other)) {
            continue;
        }
        if let Some(other) = others.iter().find(half) {
            let kind = FactProblem::SourceOfTwo {
                basis: basis.named(),
                other: other.named(),
            };
            report.add(kind, basis.date.place.clone());
        }
        others.push(basis);
    }
}

/// Kind, issuer, subject, and year.
type Source = (String, String, String, i32);

fn source(basis: &Basis) -> Option<(Source, &Line)> {
    let words = |line: &Line| folded(line.as_str());
    let number = basis
        .number
        .as_ref()
        .filter(|number| is_number_symbol(number.as_str()))?;
    let source = (
        words(&basis.kind),
        basis.issuer.as_ref().map(words)?,
        basis.subject.as_ref().map(words)?,
        basis.date.year(),
    );
    Some((source, number))
}
