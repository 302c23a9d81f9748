//! # What it does
//! Refuses a paper whose issuing body or signatory is not in force on the paper's date.
//!
//! # Why
//! Wards were merged and renamed on 1 July 2025: a paper of a later day cannot carry the old name or the old chairman.
//!
//! # Example
//! `valid_to: 2025-06-30` and a decision of 27 July 2025.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.2 (official name) and II.7 (authority).

use crate::diagnostic::{FaultKind, Place, Report, Thing};
use crate::model::{Date, Validity};

/// Reports `id` at the place that names it, if it is not in force on `date`.
pub fn in_force(what: Thing, id: &str, validity: Validity, date: Date, at: &Place, report: &mut Report) {
    if !validity.covers(date) {
        report.add(FaultKind::NotInForce { what, id: id.to_owned(), date: *date }, at.clone());
    }
}
