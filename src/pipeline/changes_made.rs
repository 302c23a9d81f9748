//! Every change of a file of the user, with the part of the campaign that the file is; and what was entered in the register, for whom.

use super::OpenFolder;
use super::forms::{DataFile, PlaceChange, changes_in_words};
use super::history::{HistoryEntry, history};
use super::open::Opened;
use super::restore::EnteredAgain;
use crate::register::{Event, Row};

/// A change, and where it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeMade {
    /// The change.
    pub entry: HistoryEntry,
    /// The campaign and its part; None of a file that is no part of one.
    pub part: Option<(String, DataFile)>,
    /// What was changed, in the words of the part's form.
    pub what: Vec<PlaceChange>,
}

/// Changes, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangesMade {
    /// Those that are told.
    pub told: Vec<ChangeMade>,
    /// How many there are in all.
    pub all: usize,
}

/// At most `most` changes from the `from`-th on, newest first.
pub fn changes_made(from: usize, most: usize, folder: &mut OpenFolder) -> ChangesMade {
    let entries = history(None, &folder.session());
    let all = entries.len();
    let entries: Vec<HistoryEntry> = entries.into_iter().skip(from).take(most).collect();
    let edits = entries
        .iter()
        .map(|entry| (part(&entry.file), entry.what.clone()));
    let edits: Vec<_> = edits.collect();
    let seen = folder.seen();
    let workshop = seen.opened.map(|opened| &*opened.workshop);
    let told = changes_in_words(&edits, seen.sources, workshop);
    let made = entries.into_iter().zip(edits).zip(told);
    let told = made.map(|((entry, (part, _)), what)| ChangeMade { entry, part, what });
    ChangesMade {
        told: told.collect(),
        all,
    }
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
