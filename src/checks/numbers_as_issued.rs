//! # What it does
//! Holds the number that `papers.yaml` writes for an issued paper against the register's.
//!
//! # Why
//! The register says which number a paper has; a file that says another one misleads whoever reads it.
//!
//! # Example
//! `number: 7` of a plan that was issued with number 6.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 15 and Điều 18.

use crate::diagnostic::{RegisterProblem, Report};
use crate::model::PaperEntry;

/// Reports every number of the file that is not the one its paper was issued with.
pub fn numbers_as_issued<'a>(papers: impl IntoIterator<Item = &'a PaperEntry>, report: &mut Report) {
    for paper in papers {
        let issued = paper.issued.as_ref().and_then(|issued| issued.number);
        if let Some((written, number)) = paper.row.number.as_ref().zip(issued)
            && written.value != number
            && paper.left.is_none()
        {
            let problem = RegisterProblem::NumberDisagrees {
                id: paper.id.to_string(),
                found: written.value.to_string(),
                issued: number.to_string(),
            };
            report.add(problem, written.place.clone());
        }
    }
}
