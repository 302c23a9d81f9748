//! What today's inputs would change in the words of issued papers.

use super::Workshop;
use super::kept::Held;
use super::words::{changes, plain};
use crate::diagnostic::RegisterProblem;
use crate::document::lines;
use crate::input::Session;
use crate::model::{Date, Dossier};
use crate::register::{Issue, PaperRecord, Register};

/// An issued paper that today's inputs would make with other words, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Drift {
    /// Id of the paper.
    pub(super) id: String,
    /// `58/QĐ-UBND`; empty for a list.
    pub(super) number: String,
    /// Its day.
    pub(super) date: Date,
    /// Changed words, each with what stood there before; None where no paper comes of today's inputs.
    pub(super) changes: Option<Vec<(String, String)>>,
    /// Whether the office's inputs are others than when it was issued. Where they are not, only words of a template are.
    pub(super) other_inputs: bool,
}

impl Workshop {
    /// Each issued paper that today's inputs would make with other words, or not at all, with a warning. It is composed with the
    /// register as it was when the paper was issued, so that later numbers are no change.
    pub(super) fn drifts(&self, name: &str, register: &Register, session: &mut Session) -> Vec<Drift> {
        let Some(held) = Held::of(name, register.reading(), session) else {
            return Vec::new();
        };
        let (dossier, _) = session.apart(|session| self.read_unchecked(name, session));
        let Some(dossier) = dossier else {
            return Vec::new();
        };
        let mut drifts = Vec::new();
        for (id, record) in &held.records() {
            let drift = self.drift(&dossier, (id, record), &held, session);
            drifts.extend(drift.inspect(|drift| session.add(drift.problem(), None)));
        }
        drifts
    }

    /// The issued paper, if today's inputs would make it with other words.
    pub(super) fn drift(
        &self,
        dossier: &Dossier,
        (id, record): (&str, &PaperRecord),
        held: &Held<'_>,
        session: &mut Session,
    ) -> Option<Drift> {
        let issue = record.current.as_ref()?;
        dossier.paper(id)?;
        let kept = held.words(issue)?;
        let now = self.words_as_of(dossier, (id, record), held, session);
        let changes = now.map(|now| changes(&kept, &now));
        if changes.as_ref().is_some_and(Vec::is_empty) {
            return None;
        }
        Some(Drift {
            id: id.to_owned(),
            number: issue.row.number_symbol(),
            date: issue.row.date,
            changes,
            other_inputs: self.other_inputs(dossier, issue, session),
        })
    }

    /// Whether the office's files are others than those that the paper was made from.
    fn other_inputs(&self, dossier: &Dossier, issue: &Issue, session: &Session) -> bool {
        let now = self.receipt(dossier, session.sources());
        issue
            .facts()
            .is_none_or(|facts| facts.receipt.inputs != now.inputs)
    }

    /// The words that a paper would have if it were issued now with the number it has.
    fn words_as_of(
        &self,
        dossier: &Dossier,
        (id, record): (&str, &PaperRecord),
        held: &Held<'_>,
        session: &mut Session,
    ) -> Option<String> {
        let issue = record.current.as_ref()?;
        let dossier = self.as_of(dossier, issue, &issue.issued(&record.former), held, session);
        let entry = dossier.paper(id)?;
        let (paper, _) = session.apart(|session| self.compose(&dossier, entry, session));
        Some(plain(&lines(&paper?, &self.format.letterhead)))
    }
}

impl Drift {
    /// That today's inputs say something else.
    fn problem(&self) -> RegisterProblem {
        let (id, number) = (self.id.clone(), self.number.clone());
        match &self.changes {
            Some(changes) => RegisterProblem::InputsDiffer {
                id,
                number,
                changes: changes.clone(),
            },
            None => RegisterProblem::IssuedUnmade { id, number },
        }
    }
}
