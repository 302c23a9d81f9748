//! # What it does
//! Holds the bases that an office writes itself against the paper's day: none is later, and none is of a document that the
//! rows of the award law say is not in force then, known by its number or, as laws are cited, by its name and day.
//!
//! # Why
//! Citing a repealed decree is the commonest fault of award decisions.
//!
//! # Example
//! `number: 98/2023/NĐ-CP` in a plan of August 2025; Luật Thi đua, khen thưởng of 26 November 2003 in 2025.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6; the rows `bases` of `templates/rules/awards.yaml`.

use crate::diagnostic::{DateName, FactProblem, Fault, FaultKind, ProcedureProblem, Report, Thing};
use crate::model::{AwardLaw, Basis, Brief, Citation, Confidence, Date, LawRow};

/// Reports every basis that cannot stand in the paper `id` of `date`.
pub fn bases_in_force<'a>(
    bases: impl IntoIterator<Item = &'a Basis>,
    (id, date): (&str, Date),
    law: &AwardLaw,
    report: &mut Report,
) {
    for basis in bases {
        let place = basis
            .as_written
            .as_ref()
            .map_or(&basis.date.place, |text| &text.place);
        if let Some(kind) = basis_stands(&basis.citation, date, law) {
            report.add(kind, place.clone());
        } else if let Some(near) = law.nearly_cited(&Citation::read(&basis.citation)) {
            let (basis, likely) = (basis.citation.clone(), near.text.to_string());
            report.add(FactProblem::BasisMisquoted { basis, likely }, place.clone());
        } else if let Some(number) = basis
            .number
            .as_ref()
            .filter(|number| is_of_other_year(number.as_str(), *basis.date))
        {
            let (number, date) = (number.to_string(), **basis.date);
            let kind = FactProblem::NumberOfOtherYear { number, date };
            report.add(kind, basis.date.place.clone());
        }
        if *basis.date > date {
            report.add(
                later(basis_name(basis), *basis.date, (id, date)),
                basis.date.place.clone(),
            );
        }
    }
}

/// Reports each basis that the office added to the law's own and that the rows of the program say is not in force on the day.
pub fn own_rows_in_force(brief: &Brief<'_>, date: Date, report: &mut Report) {
    let cited = brief.law_bases().into_iter().flat_map(|bases| bases.cited);
    for row in cited.map(|found| found.row).filter(|row| row.added.is_some()) {
        let known = brief
            .award_law
            .cited(&Citation::read(row.text.as_str()))
            .into_iter();
        let replaced = |other: &LawRow<_>| row.replaces.iter().any(|id| id.value == other.id.value);
        let known: Vec<_> = known
            .filter(|other| other.added.is_none() && !replaced(other))
            .collect();
        if !known.is_empty() && !known.iter().any(|other| other.validity.covers(date)) {
            let kind = FactProblem::NotInForce {
                what: Thing::Basis,
                id: short(row.text.as_str()),
                date: *date,
            };
            report.push(Fault::new(kind, row.id.place.clone()).about(brief.entry.id.to_string()));
        }
    }
}

/// Whether a number has another year than its day: `152/2024/NĐ-CP` of 2025.
fn is_of_other_year(number: &str, date: Date) -> bool {
    let year = number.split('/').nth(1).filter(|year| year.len() == 4);
    let year: Option<i32> = year.and_then(|year| year.parse().ok());
    year.is_some_and(|year| year != date.year())
}

/// Why a basis cannot stand in a paper of `date`, by the rows of the law; rows that are not sure only warn.
pub fn basis_stands(citation: &str, date: Date, law: &AwardLaw) -> Option<FaultKind> {
    let rows = law.cited(&Citation::read(citation));
    if rows.is_empty() || rows.iter().any(|row| row.validity.covers(date)) {
        return None;
    }
    let sure = rows
        .iter()
        .any(|row| row.confidence != Confidence::Unverified || row.added.is_some() || has_ended(row, date));
    let name = rows
        .first()
        .map(|row| short(row.text.as_str()))
        .unwrap_or_default();
    Some(if sure {
        FactProblem::NotInForce {
            what: Thing::Basis,
            id: name,
            date: *date,
        }
        .into()
    } else {
        ProcedureProblem::BasisDoubtful {
            basis: name,
            date: *date,
        }
        .into()
    })
}

/// Whether the end of a row is sure, and past.
fn has_ended<T>(row: &LawRow<T>, date: Date) -> bool {
    row.end_known && row.validity.last().is_some_and(|last| last < date)
}

/// A basis that is later than the paper `id` of `date`.
pub fn later(name: String, of_basis: Date, (id, date): (&str, Date)) -> FaultKind {
    FactProblem::DatesOutOfOrder {
        earlier: DateName::Basis(name),
        earlier_date: *of_basis,
        later: DateName::Paper(id.to_owned()),
        later_date: *date,
    }
    .into()
}

fn basis_name(basis: &Basis) -> String {
    let number = basis.number.as_ref().map(ToString::to_string);
    number.unwrap_or_else(|| basis.kind.to_string())
}

/// `98/2023/NĐ-CP`; of a law, its name and day.
fn short(text: &str) -> String {
    let after = text.split_once(" số ").filter(|_| !text.starts_with("Luật"));
    let number = after.and_then(|(_, rest)| rest.split(' ').next());
    number.unwrap_or(text).to_owned()
}
