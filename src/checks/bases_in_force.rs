//! # What it does
//! Holds the bases that an office writes itself, of its plan and of a review's decision, against the days on which the
//! rows of the award law say the same document is in force.
//!
//! # Why
//! Citing a repealed decree is the commonest fault of award decisions.
//!
//! # Example
//! `number: 98/2023/NĐ-CP` in a plan of August 2025.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6; the rows `bases` of `templates/rules/awards.yaml`.

use crate::diagnostic::{FactProblem, Report, Thing};
use crate::model::{AwardLaw, Basis, Confidence, Date};

/// Reports every basis that the law knows by its number and that is not in force on `date`. Rows that are not sure refuse
/// nothing.
pub fn bases_in_force<'a>(
    bases: impl IntoIterator<Item = &'a Basis>,
    date: Date,
    law: &AwardLaw,
    report: &mut Report,
) {
    for basis in bases {
        let Some(number) = &basis.number else { continue };
        let named = format!("số {number} ");
        let rows = law.bases.iter().filter(|row| row.text.as_str().contains(&named));
        let known: Vec<_> = rows
            .filter(|row| row.confidence != Confidence::Unverified)
            .collect();
        if !known.is_empty() && known.iter().all(|row| !row.validity.covers(date)) {
            let kind = FactProblem::NotInForce {
                what: Thing::Basis,
                id: number.to_string(),
                date: *date,
            };
            report.add(
                kind,
                basis
                    .as_written
                    .as_ref()
                    .map_or(&basis.date.place, |text| &text.place)
                    .clone(),
            );
        }
    }
}
