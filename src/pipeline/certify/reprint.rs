//! Certificates that are printed again, under the numbers they have in the book.

use super::Reprint;
use super::batch::CertificateBatch;
use super::request::CertificateRequest;
use crate::diagnostic::{Fault, Report};
use crate::fit::Certificate;
use crate::input::Session;
use crate::model::Date;
use crate::pipeline::open_register::register_to_write;
use crate::pipeline::typed_answers::{SaidDay, day_between};
use crate::register::{Event, Issue, Register, Row, Waiting};

/// Reprints about to be entered in the register, each under the line of the book that it keeps.
pub(super) struct Reprints<'a> {
    lines: Vec<(&'a str, &'a Row)>,
    register: Register,
    reason: String,
    date: Date,
}

impl<'a> Reprints<'a> {
    /// None means that they cannot be entered, and the report says why.
    pub(super) fn open(
        request: &CertificateRequest,
        (issue, batch): (&'a Issue, &'a CertificateBatch),
        date: SaidDay,
        session: &mut Session,
    ) -> Option<Self> {
        let lines = lines(issue, batch)?;
        let date = day_between(date, issue.row.date, session)?;
        Some(Self {
            lines,
            register: register_to_write(session)?,
            reason: request.reprint.as_ref()?.to_string(),
            date,
        })
    }

    /// Enters all of them or none. Where sheets are missing that were entered already, for the same reason and on the same day, the
    /// program was stopped before they came to their places: they are not entered twice.
    pub(super) fn enter(
        &mut self,
        lacks_sheets: bool,
        waiting: Waiting<'_>,
        report: &mut Report,
    ) -> Option<Vec<Reprint>> {
        if lacks_sheets {
            let before = self.entered().map_err(|fault| report.push(fault)).ok()?;
            if let Some(before) = before {
                return Some(self.told(&before, true));
            }
        }
        let event = Event::Reprinted {
            reason: self.reason.clone(),
        };
        let events: Vec<(&Row, Event)> = self.lines.iter().map(|(_, row)| (*row, event.clone())).collect();
        let rows = self.register.note_all(&events, self.date, waiting);
        let rows = rows.map_err(|fault| report.push(fault)).ok()?;
        Some(self.told(&rows, false))
    }

    /// The rows of the same reprints, if all of them are there.
    fn entered(&self) -> Result<Option<Vec<Row>>, Fault> {
        let campaign = self.lines.first().map_or("", |(_, row)| row.campaign.as_str());
        let rows = self.register.rows_of(campaign)?;
        let same = |row: &&Row| {
            matches!(&row.event, Event::Reprinted { reason } if *reason == self.reason)
                && row.date == self.date
        };
        let of_line = |(_, line): &(&str, &Row)| {
            let last = rows.iter().rev().find(|row| row.of == Some(line.seq));
            last.filter(same).cloned()
        };
        Ok(self.lines.iter().map(of_line).collect())
    }

    fn told(&self, rows: &[Row], entered_before: bool) -> Vec<Reprint> {
        let told = self.lines.iter().zip(rows).map(|((book, _), row)| Reprint {
            book: (*book).to_owned(),
            row: row.seq,
            entered_before,
        });
        told.collect()
    }
}

/// The lines of the book that certificates keep when they are printed again, each with its number there. None: one of them
/// has none.
fn lines<'a>(issue: &'a Issue, batch: &'a CertificateBatch) -> Option<Vec<(&'a str, &'a Row)>> {
    let line = |certificate: &'a Certificate| {
        let mut book = issue.book.iter();
        let own =
            |row: &&Row| matches!(&row.event, Event::Awarded(facts) if facts.line.awardee == certificate.id);
        book.find(own).map(|row| (certificate.book.as_str(), row))
    };
    batch.fitted.certificates.iter().map(line).collect()
}
