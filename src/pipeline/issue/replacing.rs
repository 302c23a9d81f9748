//! A paper that is to take the place of an issued one has to say something else.

use super::super::kept::Held;
use super::super::words::plain;
use super::ProposedIssue;
use super::request::{IssueRequest, Mode};
use crate::diagnostic::RegisterProblem;
use crate::document::lines;
use crate::input::Session;
use crate::pipeline::Opened;

impl ProposedIssue<'_> {
    /// Whether it is no replacement, one that says something else than what it replaces, or one that the office gives a reason for.
    /// A command that is given twice would take a second number.
    pub(super) fn says_something_else(
        &self,
        request: &IssueRequest,
        opened: &Opened,
        session: &mut Session,
    ) -> Option<()> {
        let is_meant = request.reason.is_some() || request.elsewhere || self.signed.is_some();
        let Some(register) = opened.register.as_ref().filter(|_| !is_meant) else {
            return Some(());
        };
        let dossier = &self.campaign.dossier;
        let record = self.campaign.records.get(self.paper());
        let current = record.and_then(|record| record.current.as_ref());
        let Some(current) = current.filter(|_| self.mode == Mode::Replacement) else {
            return Some(());
        };
        let held = Held::of(&dossier.name, register.reading(), session)?;
        // With the number and day that it has.
        let (now, _) = session.apart(|session| opened.workshop.compose(dossier, self.entry, session));
        let now = now.map(|paper| plain(&lines(&paper, &opened.workshop.format.letterhead)));
        if now.is_none() || now != held.words(current) {
            return Some(());
        }
        let (id, number) = (self.paper().to_owned(), current.row.number_symbol());
        let date = *current.row.date;
        session.add(RegisterProblem::NothingNew { id, number, date }, None);
        None
    }
}
