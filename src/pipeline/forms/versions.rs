//! The earlier versions of a file, with what was changed in the words of its form.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::changed::{PlaceChange, in_words};
use super::choices::Choices;
use super::data_file::DataFile;
use super::open::{FormPlace, Opening};
use crate::output::kept_versions;
use crate::pipeline::{HistoryEntry, OpenFolder, history, put_back, still_newest};

/// An edit of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// When.
    pub at: NaiveDateTime,
    /// For which account.
    pub by: Option<String>,
    /// What was changed.
    pub what: Vec<PlaceChange>,
    /// How many more changes there were.
    pub more: usize,
    /// Whether an earlier version came back.
    pub is_back: bool,
    /// Under which number the file before the edit is kept; None: it is not, or not any more.
    pub number: Option<u32>,
}

/// The edits of a file, newest first. None: there is no such campaign.
pub fn versions(campaign: &str, file: &DataFile, folder: &mut OpenFolder) -> Option<Vec<Version>> {
    let place = FormPlace {
        campaign,
        file,
        path: "",
    };
    let opening = Opening::new(place, folder);
    let trees = opening.trees();
    trees.tree(&DataFile::Campaign)?;
    let path = trees.path(file);
    let kept = kept_versions(opening.session.folder.root(), &path);
    let kept: BTreeSet<u32> = kept.into_iter().map(|kept| kept.version).collect();
    let entries = history(Some(&path), &opening.session).into_iter();
    let choices = Choices::new(&trees, file, opening.workshop.as_deref());
    let told = entries.map(|entry| Version {
        what: entry
            .what
            .iter()
            .map(|change| in_words(change, file, &choices))
            .collect(),
        ..version(entry, &kept)
    });
    Some(told.collect())
}

fn version(entry: HistoryEntry, kept: &BTreeSet<u32>) -> Version {
    Version {
        at: entry.at,
        by: entry.by,
        what: Vec::new(),
        more: entry.more,
        is_back: entry.back_to.is_some(),
        number: entry.version.filter(|version| kept.contains(version)),
    }
}

/// Gives a file the text that it had before the edit `number`, if the newest edit is still `newest`. None: nothing was changed, and
/// the report of the session says why.
pub fn bring_back(
    campaign: &str,
    file: &DataFile,
    number: u32,
    newest: Option<u32>,
    folder: &mut OpenFolder,
) -> Result<(), super::Refused> {
    let place = FormPlace {
        campaign,
        file,
        path: "",
    };
    let mut opening = Opening::new(place, folder);
    let path = opening.trees().path(file);
    let done = still_newest(&path, newest, &mut opening.session)
        .and_then(|()| put_back(&path, number, &mut opening.session));
    match done {
        Some(_) => Ok(()),
        None => Err(super::write::refused(&mut opening, Vec::new())),
    }
}
