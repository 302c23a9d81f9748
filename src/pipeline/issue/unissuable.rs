//! What keeps a paper that is made from being issued: what nobody could mend afterwards.

use std::collections::BTreeSet;

use super::super::kept::Held;
use super::super::records::Records;
use super::super::words::plain;
use crate::checks::{blank_left, others_paper, place_of_blank};
use crate::diagnostic::{HeldProblem, RegisterProblem, Report};
use crate::input::Session;
use crate::model::{AwardLine, Brief, Dossier, PaperEntry, Shape};
use crate::pipeline::Workshop;
use crate::register::Issue;

/// Whether nothing is left to fill in. A copy says what was issued, whatever that is.
pub(super) fn no_blank(brief: &Brief<'_>, words: &[String], awards: &[AwardLine], session: &mut Session) {
    let (id, row) = (brief.entry.id.to_string(), brief.entry.place());
    // What the book of awards and the certificates say, though the decision does not.
    let entered = awards.iter().flat_map(in_words).map(str::to_owned);
    let plain = words
        .iter()
        .map(|line| plain(std::slice::from_ref(line)))
        .chain(entered);
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

impl Workshop {
    /// Whether the office issues the paper itself, and does not only draft it for another body.
    pub(super) fn issues(&self, dossier: &Dossier, entry: &PaperEntry, session: &mut Session) -> Option<()> {
        let brief = self.brief(dossier, entry, &mut Report::default());
        let drafted = brief.as_ref().filter(|brief| brief.body.drafts_only);
        if let Some(brief) = drafted {
            session.add(others_paper(brief, None), entry.place().clone());
        }
        drafted.is_none().then_some(())
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

/// Whether none of them has the same award by another decision in force, of this campaign or another: one achievement, one award.
pub(super) fn not_awarded_before(
    paper: (&str, &str),
    awards: &[AwardLine],
    (known, held): (&Records, &Held<'_>),
    session: &mut Session,
) {
    if awards.is_empty() {
        return;
    }
    let (campaign, id) = paper;
    for (other, issue) in in_force(known).filter(|(other, _)| *other != id) {
        let decided: BTreeSet<_> = issue.awards().flat_map(|award| same_award(&award.line)).collect();
        let again = |line: &&AwardLine| same_award(line).iter().any(|key| decided.contains(key));
        awarded_before(id, awards.iter().find(again), other, issue, session);
    }
    let Some(elsewhere) = held.elsewhere(campaign, session) else {
        return;
    };
    for (campaign, records) in &elsewhere {
        for (other, issue) in in_force(records) {
            // Each campaign has ids of its own.
            let decided: BTreeSet<_> = issue.awards().map(|award| in_words(&award.line)).collect();
            let again = |line: &&AwardLine| decided.contains(&in_words(line));
            let other = format!("{campaign} {other}");
            awarded_before(id, awards.iter().find(again), &other, issue, session);
        }
    }
}

fn in_force(records: &Records) -> impl Iterator<Item = (&str, &Issue)> {
    records
        .iter()
        .filter_map(|(id, record)| Some((id.as_str(), record.current.as_ref()?)))
}

fn awarded_before(id: &str, line: Option<&AwardLine>, by: &str, issue: &Issue, session: &mut Session) {
    if let Some(line) = line {
        let problem = HeldProblem::AwardedBefore {
            id: id.to_owned(),
            name: line.name.clone(),
            award: line.award.clone(),
            by: by.to_owned(),
            number: issue.row.number_symbol(),
            date: *issue.row.date,
        };
        session.add(problem, None);
    }
}

/// What two lines have in common that award the same to the same: under one id, or in the same words under two.
fn same_award(line: &AwardLine) -> [[&str; 4]; 2] {
    [[&line.award, &line.awardee, "", ""], in_words(line)]
}

fn in_words(line: &AwardLine) -> [&str; 4] {
    [&line.award, &line.name, &line.place, &line.achievement]
}
