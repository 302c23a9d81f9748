//! # What it does
//! Holds `title` of each award received before against the award of the law that its words begin with.
//!
//! # Why
//! A report on achievements lists titles and forms apart; a title in the wrong list leaves the other saying that there is none.
//!
//! # Example
//! `{year: 2024, award: Chiến sĩ thi đua cơ sở}` without `title: true`.
//!
//! # Basis
//! Luật Thi đua, khen thưởng 06/2022/QH15, Điều 9 and Điều 19.

use crate::diagnostic::{FactProblem, Report};
use crate::model::{AwardSort, Dossier, EarlierAward};

/// Warns of each that stands in the wrong list.
pub fn titles_apart(dossier: &Dossier, report: &mut Report) {
    for awardee in dossier.awardees.iter().flat_map(|file| &file.awardees) {
        for earlier in &awardee.earlier {
            if let Some(title) = is_title(dossier, earlier).filter(|title| *title != earlier.title) {
                let (name, award) = (awardee.full_name(), earlier.award.to_string());
                let kind = FactProblem::TitleOtherwise { name, award, title };
                report.add(kind, awardee.place.clone());
            }
        }
    }
}

/// By the longest name of an award that the words begin with; None where the law has none.
fn is_title(dossier: &Dossier, earlier: &EarlierAward) -> Option<bool> {
    let begins = |name: &str| {
        let rest = earlier.award.as_str().strip_prefix(name);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',']))
    };
    let facts = dossier.law.awards.iter().map(|row| &row.fact);
    let known = facts.filter(|fact| begins(fact.name.as_str()));
    let known = known.max_by_key(|fact| fact.name.as_str().len());
    known.map(|fact| matches!(fact.sort, AwardSort::Title))
}
