//! Every change of a file of the user, with the part of the campaign that the file is; and what was entered in the register, for whom.

use super::forms::DataFile;
use super::history::{HistoryEntry, history};
use super::open::Opened;
use super::restore::EnteredAgain;
use crate::input::Session;
use crate::register::{Event, Row};

/// A change, and where it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeMade {
    /// The change.
    pub entry: HistoryEntry,
    /// The campaign and its part; None of a file that is no part of one.
    pub part: Option<(String, DataFile)>,
}

/// All changes, newest first.
pub fn changes_made(session: &Session) -> Vec<ChangeMade> {
    let made = |entry: HistoryEntry| ChangeMade {
        part: part(&entry.file),
        entry,
    };
    history(None, session).into_iter().map(made).collect()
}

fn part(path: &str) -> Option<(String, DataFile)> {
    let (campaign, part) = DataFile::of_path(path)?;
    Some((campaign?.to_owned(), part))
}

/// What was entered in the register, and for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterAct {
    /// What.
    pub entered: EnteredAgain,
    /// For which account; None at the terminal, and at a desk without accounts.
    pub account: Option<String>,
}

/// The last acts, newest first; those of one decision in the book of awards are left out, since the decision stands for them.
pub fn register_acts(opened: &Opened, most: usize) -> Vec<RegisterAct> {
    let rows = opened.register.as_ref().and_then(|register| register.rows().ok());
    let rows = rows.unwrap_or_default();
    let rows = rows
        .iter()
        .rev()
        .filter(|row| !matches!(row.event, Event::Awarded(_)));
    let act = |row: &Row| RegisterAct {
        entered: EnteredAgain::of(row),
        account: row.account.clone(),
    };
    rows.take(most).map(act).collect()
}
