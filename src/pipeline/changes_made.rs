//! Every change of a file of the user, with the part of the campaign that the file is; and what was entered in the register, for whom.

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
    pub part: Option<(String, ChangedPart)>,
}

/// A part of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedPart {
    /// Its name.
    pub name: String,
    /// Its part of an address.
    pub slug: String,
}

/// All changes, newest first.
pub fn changes_made(session: &Session) -> Vec<ChangeMade> {
    let made = |entry: HistoryEntry| ChangeMade {
        part: part(&entry.file),
        entry,
    };
    history(None, session).into_iter().map(made).collect()
}

fn part(path: &str) -> Option<(String, ChangedPart)> {
    let (campaign, name) = path.strip_prefix("inputs/")?.split_once('/')?;
    let (name, slug) = match name {
        "campaign.yaml" => ("Phong trào".to_owned(), "phong-trao".to_owned()),
        "papers.yaml" => ("Văn bản".to_owned(), "van-ban".to_owned()),
        "units.yaml" => ("Đơn vị và chỉ tiêu".to_owned(), "don-vi".to_owned()),
        "awardees.yaml" => ("Người được đề nghị".to_owned(), "de-nghi".to_owned()),
        "scores.yaml" => ("Chấm điểm".to_owned(), "diem".to_owned()),
        "office.yaml" => ("Cơ quan".to_owned(), "co-quan".to_owned()),
        _ => {
            let review = name.strip_prefix("reviews/")?.strip_suffix(".yaml")?;
            (format!("Đợt xét {review}"), format!("dot--{review}"))
        }
    };
    Some((campaign.to_owned(), ChangedPart { name, slug }))
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
