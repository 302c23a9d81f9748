//! `spoilt`: sheets of stock that were spoilt go into the register.

use std::num::NonZeroU32;

use super::decision::awarding_campaign;
use super::outcome::refuse;
use crate::diagnostic::{CertificateProblem, Reasoned, RegisterProblem};
use crate::input::Session;
use crate::model::Line;
use crate::pipeline::Opened;
use crate::pipeline::open_register::register_to_write;
use crate::pipeline::typed_answers::{SaidDay, day_between, typed_reason};
use crate::register::{Event, Issue, Row, Waiting};

/// What was spoilt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpoiltOrder {
    /// How many sheets.
    pub sheets: NonZeroU32,
    /// The campaign: its folder in `inputs/`; None for the one that has the decision.
    pub campaign: Option<String>,
    /// Id of the decision; None for the only one whose certificates were issued.
    pub decision: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// An entry that can be made once its day is said.
pub struct ProposedSpoilt<'a> {
    sheets: NonZeroU32,
    reason: Line,
    issue: &'a Issue,
}

/// Of which decision the sheets were. None means that it is not clear, and the report says why.
pub fn propose_spoilt<'a>(
    order: SpoiltOrder,
    opened: &'a Opened,
    session: &mut Session,
) -> Option<ProposedSpoilt<'a>> {
    if session.report.has_errors() {
        return None;
    }
    let reason = typed_reason(order.reason.as_deref(), Reasoned::Spoilt, session)?;
    let campaign = awarding_campaign(
        order.campaign.as_deref(),
        order.decision.as_deref(),
        opened,
        session,
    )?;
    let awarding = campaign.records.iter().filter_map(|(id, record)| {
        let issue = record.current.as_ref().filter(|issue| !issue.book.is_empty());
        Some((id, issue?))
    });
    let meant = awarding.filter(|(id, _)| order.decision.as_ref().is_none_or(|decision| decision == *id));
    let meant: Vec<(&String, &Issue)> = meant.collect();
    if let [(_, issue)] = meant[..] {
        let sheets = order.sheets;
        return Some(ProposedSpoilt {
            sheets,
            reason,
            issue,
        });
    }
    if let Some(id) = order.decision {
        session.add(RegisterProblem::NotIssued { id }, None);
        return None;
    }
    let decisions = meant.iter().map(|(id, _)| (*id).clone()).collect();
    refuse(
        CertificateProblem::WhichDecision { decisions },
        &mut session.report,
    )
}

impl ProposedSpoilt<'_> {
    /// How many sheets.
    pub const fn sheets(&self) -> NonZeroU32 {
        self.sheets
    }
}

/// Enters the sheets on that day; the row that says so. None means that nothing was entered, and the report says why.
pub fn spoilt(
    proposed: &ProposedSpoilt<'_>,
    date: SaidDay,
    waiting: Waiting<'_>,
    session: &mut Session,
) -> Option<Row> {
    let date = day_between(date, proposed.issue.row.date, session)?;
    let mut register = register_to_write(session)?;
    let event = Event::Spoilt {
        sheets: proposed.sheets.get(),
        reason: proposed.reason.to_string(),
    };
    let row = register.note(&proposed.issue.row, event, date, waiting);
    session.kept(row)
}
