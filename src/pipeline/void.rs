//! `void`: a number is dropped, with a reason, and never used again.

use super::issue::foreseen;
use super::open_register::register_to_write;
use super::typed_answers::{SaidDay, day_between, past, typed_reason};
use super::{OpenCampaign, Opened};
use crate::diagnostic::{Fault, FaultKind, IssueProblem, Reasoned, RegisterProblem, Report};
use crate::input::Session;
use crate::model::{Date, Line, PaperNumber, Series};
use crate::register::{Event, Gap, Issue, Register, Row, WORDS, Waiting, Wanted, records};

/// What is to be dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidOrder {
    /// Id of a paper, or a number that no paper got: `12/KH-UBND`.
    pub what: String,
    /// The row of the paper that was shown; None: nobody looked.
    pub row: Option<u64>,
    /// Why.
    pub reason: Option<String>,
    /// Whether a person confirmed that a number leaves a gap after the last of its series.
    pub confirmed: bool,
}

/// A number that can be dropped once the day of the entry is said.
pub struct ProposedVoid<'a> {
    reason: Line,
    gap: Gap,
    number: VoidNumber<'a>,
}

enum VoidNumber<'a> {
    /// That of a paper.
    Paper(&'a OpenCampaign, &'a Issue),
    /// One that no paper got, with its symbol: wasted in the office's own book, skipped by mistake.
    Unused(PaperNumber, &'a str),
}

/// What is meant. None means that it cannot be dropped, and the report says why.
pub fn propose_void<'a>(
    order: &'a VoidOrder,
    opened: &'a Opened,
    session: &mut Session,
) -> Option<ProposedVoid<'a>> {
    if session.report.has_errors() {
        return None;
    }
    let reason = typed_reason(order.reason.as_deref(), Reasoned::Void, session)?;
    let number = match order.what.split_once('/') {
        Some((number, symbol)) => unused(order, number, symbol, session)?,
        None => of_paper(order, opened, session)?,
    };
    let gap = if order.confirmed { Gap::Meant } else { Gap::Near };
    Some(ProposedVoid { reason, gap, number })
}

fn unused<'a>(
    order: &VoidOrder,
    number: &str,
    symbol: &'a str,
    session: &mut Session,
) -> Option<VoidNumber<'a>> {
    let Ok(number) = number.parse() else {
        let found = order.what.clone();
        return refuse(RegisterProblem::BadNumber { found }, session);
    };
    Some(VoidNumber::Unused(number, symbol))
}

fn of_paper<'a>(order: &VoidOrder, opened: &'a Opened, session: &mut Session) -> Option<VoidNumber<'a>> {
    let id = order.what.as_str();
    let campaign = opened.campaign_of(id, session)?;
    let record = campaign.records.get(id);
    let Some(issue) = record.and_then(|record| record.current.as_ref()) else {
        let id = id.to_owned();
        return refuse(RegisterProblem::NotIssued { id }, session);
    };
    if order.row.is_some_and(|row| row != issue.row.seq) {
        let (id, number, row) = (id.to_owned(), issue.row.number_symbol(), issue.row.seq);
        session.add(IssueProblem::EndedMeanwhile { id, number, row }, None);
        return None;
    }
    Some(VoidNumber::Paper(campaign, issue))
}

/// Drops the number on that day; the row that says so. None means that nothing was entered, and the report says why.
pub fn void(
    proposed: &ProposedVoid<'_>,
    said: SaidDay,
    opened: &Opened,
    waiting: Waiting<'_>,
    session: &mut Session,
) -> Option<Row> {
    match &proposed.number {
        VoidNumber::Paper(campaign, issue) => {
            let date = day_between(said, issue.row.date, session)?;
            let mut register = register_to_write(session)?;
            let event = Event::Voided {
                reason: proposed.reason.to_string(),
            };
            let row = register.note(&issue.row, event, date, waiting);
            let row = session.kept(row)?;
            let name = &campaign.dossier.name;
            cited_by(name, &issue.row, &register, &mut session.report);
            Some(row)
        }
        VoidNumber::Unused(number, symbol) => {
            let date = past(said, session)?;
            let series = series(opened, symbol, date, session)?;
            let wanted = wanted(series, symbol, date, (*number, proposed.gap));
            foreseen(opened, &wanted, session)?;
            let mut register = register_to_write(session)?;
            let row = register.void_number(&wanted, *number, proposed.reason.as_str(), waiting);
            session.kept(row)
        }
    }
}

impl ProposedVoid<'_> {
    /// That the number is far behind the last of its series, as nobody confirmed yet.
    pub fn far(&self, said: SaidDay, opened: &Opened) -> Option<Fault> {
        let VoidNumber::Unused(number, symbol) = self.number else {
            return None;
        };
        let series = series(opened, symbol, said.day, &mut Session::new(""))?;
        let wanted = wanted(series, symbol, said.day, (number, self.gap));
        let refused = opened.register.as_ref()?.foreseen(&wanted).err();
        refused.filter(|fault| matches!(fault.kind, FaultKind::Issue(IssueProblem::NumberSkips { .. })))
    }

    /// A person confirmed that it is.
    pub fn confirm(&mut self) {
        self.gap = Gap::Meant;
    }

    /// The number with its symbol, and the id of the paper that has it.
    pub fn named(&self) -> (String, Option<&str>) {
        match &self.number {
            VoidNumber::Paper(_, issue) => (issue.row.number_symbol(), Some(&issue.row.paper)),
            VoidNumber::Unused(number, symbol) => (number.with_symbol(symbol).to_string(), None),
        }
    }

    /// The year of the series that loses the number: the paper's own; of a number without a paper that of the entry's day.
    pub fn year(&self, said: SaidDay) -> i32 {
        match &self.number {
            VoidNumber::Paper(_, issue) => issue.row.date.year(),
            VoidNumber::Unused(..) => said.day.year(),
        }
    }
}

/// Warns of issued papers in force whose words cite the paper of `row`, which has just ended.
fn cited_by(name: &str, row: &Row, register: &Register, report: &mut Report) {
    let number = row.number_symbol();
    let Ok(rows) = register.rows_of(name) else { return };
    if number.is_empty() {
        return;
    }
    let cites = |issue: &Issue| {
        let kept = register.bytes(issue.row.seq, WORDS).ok().flatten();
        kept.is_some_and(|bytes| String::from_utf8_lossy(&bytes).contains(&format!(" {number}")))
    };
    let current = records(rows).into_values().filter_map(|record| record.current);
    let papers: Vec<String> = current
        .filter(|issue| issue.row.paper != row.paper && cites(issue))
        .map(|issue| issue.row.paper)
        .collect();
    if !papers.is_empty() {
        let problem = RegisterProblem::CitedBy { number, papers };
        report.add(problem, None);
    }
}

fn series(opened: &Opened, symbol: &str, date: Date, session: &mut Session) -> Option<Series> {
    let mut dossiers = opened.campaigns.iter().map(|campaign| &campaign.dossier);
    let series = dossiers.find_map(|dossier| opened.workshop.series_with(dossier, symbol, date));
    if series.is_none() {
        let symbol = symbol.to_owned();
        return refuse(RegisterProblem::UnknownSymbol { symbol }, session);
    }
    series
}

fn wanted(series: Series, symbol: &str, date: Date, (number, gap): (PaperNumber, Gap)) -> Wanted {
    Wanted {
        campaign: String::new(),
        paper: String::new(),
        issuer: series.issuer.clone(),
        series: Some(series),
        symbol: symbol.to_owned(),
        date,
        number: Some(number),
        reasoned: true,
        gap,
        replaces: None,
        corrects: None,
        recalls: None,
        expected: None,
    }
}

fn refuse<T>(problem: RegisterProblem, session: &mut Session) -> Option<T> {
    session.add(problem, None);
    None
}
