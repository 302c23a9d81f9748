//! The day of issue, held against every day that is known.

use super::super::Workshop;
use super::super::typed_answers::SaidDay;
use super::facts::reasoned;
use super::request::{IssueRequest, Mode};
use crate::checks::{DayOfIssue, LastIssued, day_of_issue};
use crate::diagnostic::{IssueProblem, Report};
use crate::input::Session;
use crate::model::{Brief, Date, Dossier, IssuedPapers};

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
        self.numbers_in_turn(&brief, days.said.day, &mut session.report);
    }

    /// Names the papers of the series that have a number in `papers.yaml`, are of an earlier day, and are not entered yet: the next
    /// number would be smaller than theirs (Điều 15). One that has a number of its own is held against the register.
    fn numbers_in_turn(&self, brief: &Brief<'_>, day: Date, report: &mut Report) {
        let Some(series) = brief.series().filter(|_| brief.entry.number.is_none()) else {
            return;
        };
        for entry in brief
            .dossier
            .papers()
            .iter()
            .filter(|entry| entry.issued.is_none())
        {
            let Some((number, date)) = entry.number.as_ref().zip(entry.date.as_ref()) else {
                continue;
            };
            if date.value >= day || date.value.year() != day.year() {
                continue;
            }
            let other = self.brief(brief.dossier, entry, &mut Report::default());
            let Some(other) = other.filter(|other| other.series().as_ref() == Some(&series)) else {
                continue;
            };
            let kind = IssueProblem::NumberWaits {
                id: entry.id.to_string(),
                number: number.value.with_symbol(&other.symbol()).to_string(),
                date: *date.value,
            };
            report.add(kind, number.place.clone());
        }
    }
}
