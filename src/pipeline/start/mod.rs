//! `new`: a few facts → the commented files of an office and its campaign, which check and build at once. Nothing that is there is
//! touched.

mod facts;
mod files;
mod place;

pub use facts::{NewFact, NewFacts};

use crate::diagnostic::{EditProblem, UsageProblem};
use crate::input::Session;
use crate::model::Id;

/// What is to be begun.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewRequest {
    /// Its folder in `inputs/`.
    pub folder: String,
    /// What is known of it.
    pub facts: NewFacts,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCampaign {
    /// Its folder in `inputs/`.
    pub folder: String,
    /// Paths of its files in the working folder.
    pub files: Vec<String>,
}

/// Whether there is a place for the campaign; the report says why not.
pub fn free_for_new(folder: &str, session: &mut Session) -> Option<()> {
    if Id::of(folder).is_none() {
        let (option, found) = ("new".to_owned(), folder.to_owned());
        let allowed = vec!["phuong-mau-2026".to_owned()];
        session.add(
            UsageProblem::BadValue {
                option,
                found,
                allowed,
            },
            None,
        );
        return None;
    }
    let path = format!("inputs/{folder}");
    if session.folder.has(&path) {
        session.add(EditProblem::AlreadyThere { path }, None);
        return None;
    }
    Some(())
}

/// Makes the files. None means that nothing was made, and the report says why.
pub fn begin(request: &NewRequest, session: &mut Session) -> Option<NewCampaign> {
    free_for_new(&request.folder, session)?;
    let facts = request.facts.sound(session)?;
    let files = files::files(&facts, session)?;
    place::place(&request.folder, &files, session)
}
