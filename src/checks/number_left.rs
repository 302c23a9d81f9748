//! # What it does
//! Names every number in `papers.yaml` that an issue of the paper had which was replaced, recalled or dropped since.
//!
//! # Why
//! The number is never given again: the paper is a draft without one, or has another by now, and the file says what is not so.
//!
//! # Example
//! A decision with `number: 58` whose number 58 was dropped.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 15: in a year, a number is given once.

use crate::diagnostic::{RegisterProblem, Report};
use crate::model::PaperEntry;

/// Warns of each such number, at its place.
pub fn number_left<'a>(papers: impl IntoIterator<Item = &'a PaperEntry>, report: &mut Report) {
    for paper in papers {
        let Some((left, written)) = paper.left.as_ref().zip(paper.row.number.as_ref()) else {
            continue;
        };
        let number = left.number_symbol().map(|number| number.to_string());
        let problem = RegisterProblem::NumberLeft {
            id: paper.id.to_string(),
            number: number.unwrap_or_default(),
            date: *left.date,
        };
        report.add(problem, written.place.clone());
    }
}
