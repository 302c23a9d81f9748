//! `register restore`: a copy becomes the register again, with everything that was entered since.

use std::path::{Path, PathBuf};

use super::issue::enter_again;
use super::open_register::{Registered, output_folders};
use super::register::{Proved, verify};
use crate::diagnostic::{FaultKind, RegisterProblem, shown};
use crate::input::Session;
use crate::model::Date;
use crate::output::KeptBytes;
use crate::register::{Continued, Event, Register, Restoring, Row};

/// What became of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// How many rows the copy had.
    pub copied: usize,
    /// Those that were entered since and are in the register again, in order.
    pub entered: Vec<EnteredAgain>,
    /// Where the register before it is kept, if there was one.
    pub before: Option<PathBuf>,
    /// Whether the copy lies in the register's folder, where a second one has no place.
    pub copy_beside: bool,
    /// The register as it is now, if it is whole; else the report says what remains to be done.
    pub proved: Option<Proved>,
}

/// A row that is in the register again; the rows of one decision in the book of awards are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnteredAgain {
    /// The first row, and the last of several.
    pub rows: (u64, u64),
    /// What it says.
    pub what: AgainAs,
    /// Id of the paper, and its campaign's folder; empty of a number that no paper got.
    pub paper: (String, String),
    /// `58/QĐ-UBND`; None where there is none.
    pub number: Option<String>,
    /// Its day.
    pub date: Date,
}

/// What a row that is in the register again says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgainAs {
    /// A paper was issued.
    Issued,
    /// Those a decision awards.
    Awarded,
    /// Another took its place.
    Replaced,
    /// A letter corrected it.
    Corrected,
    /// A letter called it back.
    Recalled,
    /// A number was dropped.
    Dropped,
    /// Its certificate was printed again.
    Reprinted,
    /// A bought sheet was spoilt.
    Spoilt,
}

impl EnteredAgain {
    pub(super) fn of(row: &Row) -> Self {
        let what = match row.event {
            Event::Issued(_) => AgainAs::Issued,
            Event::Awarded(_) => AgainAs::Awarded,
            Event::Replaced { .. } => AgainAs::Replaced,
            Event::Corrected { .. } => AgainAs::Corrected,
            Event::Recalled { .. } => AgainAs::Recalled,
            Event::Voided { .. } => AgainAs::Dropped,
            Event::Reprinted { .. } => AgainAs::Reprinted,
            Event::Spoilt { .. } => AgainAs::Spoilt,
        };
        Self {
            rows: (row.seq, row.seq),
            what,
            paper: (row.paper.clone(), row.campaign.clone()),
            number: row
                .number
                .filter(|_| what != AgainAs::Awarded)
                .map(|_| row.number_symbol()),
            date: row.date,
        }
    }

    /// Those of all rows.
    fn all(rows: &[Row]) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for next in rows.iter().map(Self::of) {
            match all.last_mut() {
                Some(last)
                    if last.what == AgainAs::Awarded
                        && next.what == last.what
                        && next.paper == last.paper =>
                {
                    last.rows.1 = next.rows.1;
                }
                _ => all.push(next),
            }
        }
        all
    }
}

/// Makes the register out of a copy. None means that nothing was changed, and the report says why.
pub fn restore(copy: &Path, out: Option<&Path>, session: &mut Session) -> Option<Restored> {
    let root = session.folder.root().to_owned();
    let restoring = Restoring::begin(&root, copy);
    let restoring = session.kept(restoring)?;
    let copied = session.sound(|session| {
        let proved = restoring.proved(&mut session.report);
        session.kept(proved)
    })?;
    let files = KeptBytes::of(&output_folders(out, session));
    let continued = restoring.continued(&|hash| files.with(hash));
    let continued = session.kept(continued)?;
    loses_nothing(copy, &continued, session)?;
    let before = session.kept(restoring.place())?;
    let proved_again = proved_again(&output_folders(out, session), session)?;
    for (row, name) in &continued.missing {
        let (number, name) = (row.number_symbol(), name.clone());
        let id = row.paper.clone();
        session.add(RegisterProblem::BytesLost { id, number, name }, None);
    }
    let (proved, found) = session.apart(|session| verify(out, session));
    let missing = &continued.missing;
    session.report.extend_but(found, |kind| match kind {
        FaultKind::Register(RegisterProblem::KeptFileChanged { row, name }) => {
            let mut missing = missing.iter();
            missing.any(|(of, lost)| of.seq == *row && lost == name)
        }
        FaultKind::Register(RegisterProblem::SecondRegister { other, .. }) => is_one(copy, Path::new(other)),
        _ => false,
    });
    let proved = proved.and_then(Registered::this);
    let place = Register::path(&root);
    let of_register = |folder: &Path| place.parent().is_some_and(|own| is_one(folder, own));
    let copy_beside = copy.parent().is_some_and(of_register) && !is_one(copy, &place);
    Some(Restored {
        copied,
        entered: EnteredAgain::all(&[continued.entered, proved_again].concat()),
        before,
        copy_beside,
        proved,
    })
}

/// Enters what only receipts prove, as far as it can be made as it was; those rows.
fn proved_again(folders: &[PathBuf], session: &mut Session) -> Option<Vec<Row>> {
    let rows = |session: &mut Session| {
        let register = Register::open(session.folder.root());
        let register = session.kept(register)??;
        session.kept(register.rows())
    };
    let before = rows(session)?.len();
    enter_again(folders, session);
    Some(rows(session)?.split_off(before))
}

/// Whether two paths lead to one file or folder.
fn is_one(path: &Path, other: &Path) -> bool {
    let (path, other) = (path.canonicalize(), other.canonicalize());
    path.ok()
        .zip(other.ok())
        .is_some_and(|(path, other)| path == other)
}

/// Whether every row that is known would be in the register.
fn loses_nothing(copy: &Path, continued: &Continued, session: &mut Session) -> Option<()> {
    if continued.lost.is_empty() {
        return Some(());
    }
    let (path, rows) = (shown(copy), continued.lost.len());
    let numbers = continued.lost.iter().filter_map(Row::given).collect();
    let problem = match continued.gap {
        Some(row) => RegisterProblem::RowNowhere {
            path,
            row,
            rows,
            numbers,
        },
        None => RegisterProblem::WouldLose {
            path,
            rows,
            numbers,
            own: continued.own.iter().filter_map(Row::given).collect(),
        },
    };
    session.add(problem, None);
    None
}
