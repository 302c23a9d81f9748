//! The day that a paper is proposed to be issued on, and where it comes from.

use super::{Mode, OutForSignature, ProposedIssue};
use crate::checks::LastIssued;
use crate::input::Session;
use crate::model::Date;
use crate::pipeline::Opened;

/// A day, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProposedDay {
    /// The day.
    pub day: Date,
    /// Where it comes from.
    pub from: DaySource,
}

/// Where a proposed day comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaySource {
    /// It came with the number, or with the file that came back signed.
    Number,
    /// It stands on the file that went out to be signed.
    Signature,
    /// The campaign's files foresee it, and it is still to come.
    Plan,
    /// It is today.
    Today,
}

impl ProposedIssue<'_> {
    /// The day that is proposed where nobody has said one. A planned day that has passed is none: a paper has the day on which it is
    /// issued (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4).
    pub fn proposed_day(
        &self,
        out: Option<&OutForSignature>,
        today: Date,
        opened: &Opened,
        session: &mut Session,
    ) -> ProposedDay {
        let last = last_issued(opened, session);
        let can_come = |day: &Date| *day >= today && last.as_ref().is_none_or(|last| last.date <= *day);
        let planned = self.planned_day().filter(|_| self.mode == Mode::First);
        let sources = [
            (self.known_day(), DaySource::Number),
            (out.map(|out| out.day), DaySource::Signature),
            (planned.filter(can_come), DaySource::Plan),
        ];
        let known = sources.into_iter().find_map(|(day, from)| Some((day?, from)));
        let (day, from) = known.unwrap_or((today, DaySource::Today));
        ProposedDay { day, from }
    }
}

/// The register's last paper, of any series; where the register cannot be read, the report says why.
pub(super) fn last_issued(opened: &Opened, session: &mut Session) -> Option<LastIssued> {
    let register = opened.register.as_ref()?;
    let row = session.kept(register.last_issued())??;
    Some(LastIssued {
        named: row.cited(),
        date: row.date,
        row: row.seq,
    })
}
