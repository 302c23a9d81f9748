//! # What it does
//! Holds the numbers that `papers.yaml` says against each other, and refuses one where the kind has none.
//!
//! # Why
//! Number and symbol name one paper of the year; two papers with the same ones cannot both be cited.
//!
//! # Example
//! Two submissions of one office with number 32 in 2025.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục I, phần I, mục II.3.

use std::collections::BTreeMap;

use crate::diagnostic::{RegisterProblem, Report};
use crate::model::{Brief, NumberSymbol};

/// Reports every paper whose number, symbol, issuer and year are those of a paper before it.
pub fn numbers_once<'a>(briefs: impl IntoIterator<Item = Brief<'a>>, report: &mut Report) {
    let mut known: BTreeMap<(String, NumberSymbol, i32), String> = BTreeMap::new();
    for brief in briefs {
        let (Some(number), Some(date)) = (&brief.entry.number, brief.date) else {
            continue;
        };
        if brief.series().is_none() {
            let problem = RegisterProblem::KindWithoutNumber {
                id: brief.entry.id.to_string(),
                number: number.value.to_string(),
            };
            report.add(problem, number.place.clone());
            continue;
        }
        let Some(number_symbol) = brief.number_symbol() else {
            continue;
        };
        let id = brief.entry.id.to_string();
        let key = (brief.body.name.to_string(), number_symbol.clone(), date.year());
        if let Some(other) = known.get(&key) {
            let problem = RegisterProblem::SameNumber {
                number: number_symbol.to_string(),
                other: other.clone(),
            };
            report.add(problem, number.place.clone());
        } else {
            known.insert(key, id);
        }
    }
}
