//! `register`: see, prove, copy.

use std::path::Path;

use super::astray::name_astray_campaigns;
use super::open_register::{Registered, found, open_register};
use super::placed_files::output_folder;
use super::{OpenCampaign, Workshop, campaign_files, campaigns};
use crate::diagnostic::{FaultKind, PathProblem, RegisterProblem, Report, shown};
use crate::input::Session;
use crate::model::Date;
use crate::output::{altered, receipts};
use crate::register::{Event, Register, Row, Rows, records};

/// A paper, or a number that no paper got, with everything that happened to it since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterEntry {
    /// Its row.
    pub row: u64,
    /// The body that issued it.
    pub issuer: String,
    /// Number and symbol; None for a list, which has none.
    pub number: Option<String>,
    /// Its day.
    pub date: Date,
    /// What it is.
    pub what: Entered,
    /// What happened to it since, in order.
    pub since: Vec<Happened>,
}

/// What has a line of its own in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entered {
    /// A paper.
    Paper {
        /// Kind and subject.
        title: String,
        /// Its campaign's folder in `inputs/`.
        campaign: String,
        /// Its id.
        paper: String,
    },
    /// A number that was dropped before any paper got it.
    Dropped {
        /// Why.
        reason: String,
    },
}

impl Entered {
    /// Its title, or why it was dropped.
    pub fn words(&self) -> &str {
        match self {
            Self::Paper { title, .. } => title,
            Self::Dropped { reason } => reason,
        }
    }
}

/// What happened to a paper after it was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happened {
    /// Another took its place.
    Replaced {
        /// Number and symbol of that one.
        by: String,
    },
    /// A letter corrected its form.
    Corrected {
        /// Number and symbol of the letter.
        by: String,
    },
    /// A letter called it back.
    Recalled {
        /// Number and symbol of the letter.
        by: String,
    },
    /// Its number was dropped.
    Voided {
        /// Why.
        reason: String,
    },
}

/// A register that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    /// How many rows it has.
    pub rows: usize,
    /// Hash of the last one.
    pub head: String,
}

/// Does a task with the register of the working folder. None means that it was not done, and the report says why.
pub(super) fn with_register<T>(
    session: &mut Session,
    task: impl FnOnce(&Register, &mut Session) -> Option<T>,
) -> Option<Registered<T>> {
    done_with(open_register(None, session)?, session, task)
}

fn done_with<T>(
    register: Registered<Register>,
    session: &mut Session,
    task: impl FnOnce(&Register, &mut Session) -> Option<T>,
) -> Option<Registered<T>> {
    match register {
        Registered::Nothing => Some(Registered::Nothing),
        Registered::This(register) => task(&register, session).map(Registered::This),
    }
}

/// What was issued, by issuer and row; of one year only, where that is asked for.
pub fn entries(year: Option<i32>, session: &mut Session) -> Option<Registered<Vec<RegisterEntry>>> {
    with_register(session, |register, session| entries_of(register, year, session))
}

fn entries_of(register: &Register, year: Option<i32>, session: &mut Session) -> Option<Vec<RegisterEntry>> {
    let rows = session.kept(register.rows())?;
    let wanted = |row: &&Row| year.is_none_or(|year| row.date.year() == year);
    let known = Rows::new(&rows);
    let mut shown: Vec<&Row> = rows.iter().filter(wanted).collect();
    shown.sort_by_key(|row| (&row.issuer, row.seq));
    Some(shown.into_iter().filter_map(|row| entry(row, &known)).collect())
}

/// A row that has a line of its own, with what happened to it since.
pub(super) fn entry(row: &Row, rows: &Rows<'_>) -> Option<RegisterEntry> {
    Some(RegisterEntry {
        row: row.seq,
        issuer: row.issuer.clone(),
        number: row.number.map(|_| row.number_symbol()),
        date: row.date,
        what: entered(row)?,
        since: since(row, rows),
    })
}

/// What happened to the paper of a row, in order.
pub(super) fn since(row: &Row, rows: &Rows<'_>) -> Vec<Happened> {
    let later = rows.later(row.seq);
    later.filter_map(|other| happened(other, rows)).collect()
}

fn entered(row: &Row) -> Option<Entered> {
    match &row.event {
        Event::Issued(facts) => Some(Entered::Paper {
            title: facts.title.clone(),
            campaign: row.campaign.clone(),
            paper: row.paper.clone(),
        }),
        Event::Voided { reason } if row.of.is_none() => Some(Entered::Dropped {
            reason: reason.clone(),
        }),
        Event::Awarded(_)
        | Event::Replaced { .. }
        | Event::Corrected { .. }
        | Event::Recalled { .. }
        | Event::Voided { .. }
        | Event::Reprinted { .. }
        | Event::Spoilt { .. } => None,
    }
}

fn happened(row: &Row, rows: &Rows<'_>) -> Option<Happened> {
    happened_by(row, |by| rows.number_of(*by))
}

/// What a row says that happened to the paper that it is about.
pub(super) fn happened_to(row: &Row, register: &Register) -> Option<Happened> {
    let number = |by: &u64| {
        let by = register.row(*by).ok().flatten();
        by.map(|by| by.number_symbol()).unwrap_or_default()
    };
    happened_by(row, number)
}

fn happened_by(row: &Row, number: impl Fn(&u64) -> String) -> Option<Happened> {
    match &row.event {
        Event::Replaced { by } => Some(Happened::Replaced { by: number(by) }),
        Event::Corrected { by } => Some(Happened::Corrected { by: number(by) }),
        Event::Recalled { by } => Some(Happened::Recalled { by: number(by) }),
        Event::Voided { reason } => Some(Happened::Voided {
            reason: reason.clone(),
        }),
        Event::Issued(_) | Event::Awarded(_) | Event::Reprinted { .. } | Event::Spoilt { .. } => None,
    }
}

/// Proves that neither the register nor the files that it keeps, nor those of issued papers in `output/` (or `out`) were
/// changed. None means that they were, and the report says what.
pub fn verify(out: Option<&Path>, session: &mut Session) -> Option<Registered<Proved>> {
    let register = found(out, session)?;
    done_with(register, session, |register, session| {
        proved(register, out, session)
    })
}

fn proved(register: &Register, out: Option<&Path>, session: &mut Session) -> Option<Proved> {
    let mut found = Vec::new();
    let campaigns = campaigns(session);
    let named = name_astray_campaigns(&campaigns, register, &mut session.report);
    session.kept(named)?;
    name_astray_papers(&campaigns, register, session);
    for campaign in campaigns {
        let place = output_folder(session, out, &campaign);
        found.extend(receipts(&place, &mut session.report));
        let records = records(session.kept(register.rows_of(&campaign))?);
        let mut unkept = Report::default();
        if let Some(files) = campaign_files(register, &records, &mut unkept) {
            altered(&place, &files, &mut session.report);
        }
        // The proof of the rows says which files are not kept.
        let is_unkept =
            |kind: &FaultKind| matches!(kind, FaultKind::Register(RegisterProblem::NotKept { .. }));
        session.report.extend_but(unkept, is_unkept);
    }
    let proved = register.verify(&found, &mut session.report);
    session.kept(proved)?;
    if session.report.has_errors() {
        return None;
    }
    let rows = session.kept(register.rows())?;
    Some(Proved {
        rows: rows.len(),
        head: rows.last().map(|row| row.hash.clone()).unwrap_or_default(),
    })
}

/// Warns of issued papers that `papers.yaml` has lost. Faults of the inputs are no matter of the register's.
fn name_astray_papers(campaigns: &[String], register: &Register, session: &mut Session) {
    let (workshop, _) = session.apart(|session| Workshop::open(None, session));
    let Some(workshop) = workshop else { return };
    for name in campaigns {
        let (dossier, _) = session.apart(|session| workshop.read_unchecked(name, session));
        if let Some((dossier, rows)) = dossier.zip(register.rows_of(name).ok()) {
            let records = records(rows);
            let campaign = OpenCampaign { dossier, records };
            campaign.name_astray(&mut session.report);
        }
    }
}

/// Copies the register into a new file, after proving it. None means that there is no copy, and the report says why.
pub fn back_up(to: &Path, session: &mut Session) -> Option<Registered<()>> {
    with_register(session, |register, session| copied(register, to, session))
}

fn copied(register: &Register, to: &Path, session: &mut Session) -> Option<()> {
    free_for_a_copy(to, session)?;
    session.sound(|session| {
        let proved = register.verify_for_a_copy(&mut session.report);
        session.kept(proved)
    })?;
    session.kept(register.back_up(to))
}

/// Whether nothing stands where a copy is to go, in a folder that is there.
pub(super) fn free_for_a_copy(to: &Path, session: &mut Session) -> Option<()> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    let looked = folder.map_or(Ok(()), |folder| std::fs::metadata(folder).map(drop));
    let problem = match (looked, to.symlink_metadata()) {
        (Ok(()), Ok(_)) => RegisterProblem::BackupExists { path: shown(to) },
        (Ok(()), Err(_)) => return Some(()),
        (Err(error), _) => RegisterProblem::BackupUnwritable {
            path: shown(to),
            problem: PathProblem::of(&error),
        },
    };
    session.add(problem, None);
    None
}
