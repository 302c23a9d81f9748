//! # What it does
//! Holds every measure of a format against the decree's ranges.
//!
//! # Why
//! An office may replace the format; a paper outside the ranges is sent back.
//!
//! # Example
//! `margin_left_mm: 25`, where the decree wants 30 to 35.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I; each row of the ranges names its clause.

use crate::diagnostic::{FormProblem, Report};
use crate::document::Format;
use crate::input::Node;
use crate::model::Ranges;

/// Reports every measure outside its range, at its line of the format file, whose tree is `source`.
pub fn format_in_range(format: &Format, ranges: &Ranges, source: &Node, report: &mut Report) {
    for (key, value) in format.measures() {
        for range in ranges
            .ranges
            .iter()
            .filter(|range| range.is_for(&key) && !range.holds(value))
        {
            let kind = FormProblem::OutOfRange {
                key: key.clone(),
                value: value.to_string(),
                min: range.min.to_string(),
                max: range.max.to_string(),
                clause: format!("{}, {}", ranges.source, range.clause),
            };
            let place = &source.at_path(&key).unwrap_or(source).place;
            report.add(kind, place.clone());
        }
    }
}
