//! # What it does
//! Names a paper whose number in its series is less than that of a paper of an earlier day.
//!
//! # Why
//! The registry gives numbers in the order of the days: a small number of a late day looks like a paper that was put in later.
//!
//! # Example
//! `58/QĐ-UBND` of 27 June and `12/QĐ-UBND` of 23 December.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 15: numbers follow the order and time of issue in a year.

use std::collections::BTreeMap;

use crate::diagnostic::{FactProblem, Report};
use crate::model::{Brief, Date, PaperNumber};

/// A paper with its day and its number.
type Numbered<'a> = (Date, PaperNumber, Brief<'a>);

/// Warns of each step down, in the order of days; papers of one day may have their numbers in any order.
pub fn numbers_rise<'a>(briefs: impl IntoIterator<Item = Brief<'a>>, report: &mut Report) {
    let mut series: BTreeMap<(String, String, i32), Vec<Numbered<'a>>> = BTreeMap::new();
    for brief in briefs {
        let known = brief.date.zip(brief.entry.number.as_ref());
        if let Some(((date, number), of)) = known.zip(brief.series()) {
            let key = (of.issuer, of.name, date.year());
            series.entry(key).or_default().push((date, number.value, brief));
        }
    }
    for mut papers in series.into_values() {
        papers.sort_by_key(|(date, number, _)| (*date, *number));
        for pair in papers.windows(2) {
            let [(earlier, before, first), (later, after, second)] = pair else {
                continue;
            };
            let explained = [first, second].iter().any(|one| one.entry.reason.is_some());
            if before > after && second.entry.issued.is_none() && !explained {
                let kind = FactProblem::NumberFalls {
                    number: after.to_string(),
                    date: **later,
                    other: first.entry.id.to_string(),
                    other_number: before.to_string(),
                    other_date: **earlier,
                };
                let place = second.entry.number.as_ref().map(|number| number.place.clone());
                report.add(kind, place);
            }
        }
    }
}
