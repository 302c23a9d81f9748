//! The day of issue, held against every day that is known.

use super::super::Workshop;
use super::super::typed_answers::SaidDay;
use super::facts::reasoned;
use super::request::{IssueRequest, Mode};
use crate::checks::{DayOfIssue, LastIssued, day_of_issue};
use crate::diagnostic::Report;
use crate::input::Session;
use crate::model::{Dossier, IssuedPapers};

/// The days that a day of issue is held against besides those of the campaign.
#[derive(Debug, Clone, Copy)]
pub struct Days<'a> {
    /// The day that a person said, and today.
    pub said: SaidDay,
    /// The register's last paper.
    pub last: Option<&'a LastIssued>,
}

impl Workshop {
    /// Holds the day of issue against every day that is known, unless the office wrote why.
    pub(super) fn day_can_be(
        &self,
        unnumbered: &Dossier,
        request: &IssueRequest,
        mut issued: IssuedPapers,
        days: Days<'_>,
        session: &mut Session,
    ) {
        let replaced = issued.in_force.remove(&request.paper).map(|issued| issued.date);
        let dossier = unnumbered.with_issued(&issued);
        let Some(draft) = dossier.paper(&request.paper) else {
            return;
        };
        let Some(brief) = self.brief(&dossier, draft, &mut Report::default()) else {
            return;
        };
        if reasoned(request, draft) {
            return;
        }
        let said = DayOfIssue {
            day: days.said.day,
            today: days.said.today,
            last: days.last,
            replaced: replaced.filter(|_| request.mode == Mode::Replacement),
        };
        day_of_issue(&brief, said, self.issuing, &mut session.report);
    }
}
