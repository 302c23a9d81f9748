//! What keeps a paper that is made from being issued: what nobody could mend afterwards.

use std::collections::BTreeSet;

use super::super::records::Records;
use super::super::words::plain;
use crate::checks::{blank_left, place_of_blank};
use crate::diagnostic::{HeldProblem, RegisterProblem};
use crate::input::Session;
use crate::model::{AwardLine, Brief, Shape};

/// Whether nothing is left to fill in. A copy says what was issued, whatever that is.
pub(super) fn no_blank(brief: &Brief<'_>, words: &[String], session: &mut Session) {
    let (id, row) = (brief.entry.id.to_string(), brief.entry.place());
    let plain = words.iter().map(|line| plain(std::slice::from_ref(line)));
    let mut blanks = plain.filter_map(|line| Some((blank_left(&line)?.to_owned(), line)));
    let found = blanks.next().filter(|_| brief.kind.shape != Shape::Copy);
    if let Some((blank, line)) = found.filter(|_| !session.report.has_errors()) {
        let place = place_of_blank(&line, &blank, session.sources());
        let problem = HeldProblem::BlankLeft {
            id,
            blank,
            words: line.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        session.add(problem, place.unwrap_or_else(|| row.clone()));
    }
}

/// Whether the paper that is copied is in the register: nothing else says what was issued.
pub(super) fn has_original(brief: &Brief<'_>, session: &mut Session) {
    let Some(id) = brief.entry.row.copies_paper() else {
        return;
    };
    let original = brief.dossier.paper(id.as_str());
    if original.is_none_or(|original| original.issued.is_none()) {
        let problem = RegisterProblem::NotIssued { id: id.to_string() };
        session.add(problem, id.place.clone());
    }
}

/// Whether none of them has the same award by another decision in force: one achievement, one award.
pub(super) fn not_awarded_before(paper: &str, awards: &[AwardLine], known: &Records, session: &mut Session) {
    let others = known.iter().filter(|(id, _)| id.as_str() != paper);
    let issues = others.filter_map(|(id, record)| Some((id, record.current.as_ref()?)));
    for (id, issue) in issues {
        let decided: BTreeSet<_> = issue.awards().flat_map(|award| same_award(&award.line)).collect();
        let mut before = awards
            .iter()
            .filter(|line| same_award(line).iter().any(|key| decided.contains(key)));
        if let Some(line) = before.next() {
            let problem = HeldProblem::AwardedBefore {
                id: paper.to_owned(),
                name: line.name.clone(),
                award: line.award.clone(),
                by: id.clone(),
                number: issue.row.number_symbol(),
                date: *issue.row.date,
            };
            session.add(problem, None);
        }
    }
}

/// What two lines have in common that award the same to the same: under one id, or in the same words under two.
fn same_award(line: &AwardLine) -> [[&str; 4]; 2] {
    [
        [&line.award, &line.awardee, "", ""],
        [&line.award, &line.name, &line.place, &line.achievement],
    ]
}
