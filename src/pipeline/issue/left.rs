//! A number that the campaign's file still says though its issue ended: which, and out with it.

use super::super::edit::edit_as_read;
use super::super::forms::path_of_place;
use super::super::{EditedFile, Opened};
use crate::diagnostic::EditProblem;
use crate::input::{Change, Edit, Session, Value};
use crate::model::Date;

/// A number that nobody gets any more and that the campaign's file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberLeft {
    /// Id of its paper.
    pub paper: String,
    /// What the paper is called.
    pub title: String,
    /// `58/QĐ-UBND`.
    pub number: String,
    /// The day of the issue that ended.
    pub date: Date,
}

/// All of a campaign.
pub fn numbers_left(campaign: &str, opened: &Opened) -> Vec<NumberLeft> {
    let mut campaigns = opened.campaigns.iter();
    let Some(campaign) = campaigns.find(|known| known.dossier.name == campaign) else {
        return Vec::new();
    };
    let papers = campaign.dossier.papers().iter();
    let left = papers.filter_map(|entry| {
        let left = entry.left.as_ref()?;
        Some(NumberLeft {
            paper: entry.id.to_string(),
            title: left.title.clone(),
            number: left.number_symbol()?.to_string(),
            date: left.date,
        })
    });
    left.collect()
}

/// Takes such a number out of the campaign's file. None: nothing was changed, and the report says why.
pub fn take_number_out(paper: &str, opened: &Opened, session: &mut Session) -> Option<EditedFile> {
    let campaign = opened.campaign_of(paper, session)?;
    let entry = campaign.dossier.paper(paper)?;
    let written = entry.left.as_ref().and(entry.row.number.as_ref())?;
    let file = written.place.path().to_owned();
    let bytes = session.bytes(&file)?;
    let (name, text) = session.read(&file)?;
    let tree = session.parse(&name, &text)?;
    let path = path_of_place(&written.place, &tree);
    let stands = path.as_deref().and_then(|path| tree.at_path(path));
    let is_it = stands.is_some_and(|node| match &node.value {
        Value::Scalar(text) => text.parse() == Ok(written.value),
        Value::Nothing | Value::Unread | Value::List(_) | Value::Map(_) => false,
    });
    let Some(path) = path.filter(|_| is_it) else {
        session.add(EditProblem::ChangedSince { file }, None);
        return None;
    };
    let change = Change::Remove;
    edit_as_read(&file, &bytes, &[Edit { path, change }], session)
}
