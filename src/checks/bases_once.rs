//! # What it does
//! Names a basis of the files that a paper prints already, because the law of its day says it or another line does.
//!
//! # Why
//! The program prints the laws, decrees and circulars of the day itself; written down again they stand there twice.
//!
//! # Example
//! `bases: [{kind: Luật, date: 2022-06-15, subject: 'Thi đua, khen thưởng'}]` of a review.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.

use crate::diagnostic::{Fault, ProcedureProblem, Report};
use crate::model::{Basis, Brief, Citation};

/// Warns of each of the `bases` that the law prints on the paper `brief`, or that stand before it among them.
pub fn bases_once(brief: &Brief<'_>, bases: &[&Basis], report: &mut Report) {
    let law = brief.law_bases();
    let cited = law.iter().flat_map(|law| &law.cited);
    let cited: Vec<&str> = cited.map(|found| found.row.id.as_str()).collect();
    for (at, basis) in bases.iter().enumerate() {
        let rows = brief.award_law.cited(&Citation::read(&basis.citation));
        let of_law = rows.iter().any(|row| cited.contains(&row.id.as_str()));
        if of_law || bases[..at].iter().any(|other| other.citation == basis.citation) {
            let basis_twice = ProcedureProblem::BasisTwice {
                basis: basis.citation.clone(),
            };
            let fault = Fault::new(basis_twice, basis.date.place.clone());
            report.push(fault.about(brief.entry.id.to_string()));
        }
    }
}
