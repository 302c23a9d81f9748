//! `new`: a few facts → the commented files of an office and its campaign, which check and build at once. Nothing that is there is
//! touched.

mod again;
mod asked;
mod facts;
mod files;
mod place;
mod wave;

pub use asked::{FactFault, NewChoices, fact_faults, free_folder, new_choices};
pub use facts::{NewFact, NewFacts};
pub use wave::{NewWave, WaveChoices, WaveRequest, begin_wave, wave_choices, wave_faults};

use super::{Workshop, campaigns};
use crate::diagnostic::{EditProblem, Thing, UsageProblem};
use crate::input::Session;
use crate::model::{Id, unknown};

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
    /// Lines that still speak of the year that is over: path and number.
    pub look_at: Vec<(String, usize)>,
    /// Whether nobody knows as whom the head decides awards: there is no decision, nor what leads to it.
    pub undecided: bool,
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
    if let Some(from) = &request.facts.from {
        return begin_again(from, request, session);
    }
    let workshop = Workshop::open(None, session)?;
    let facts = request.facts.sound(&workshop, session)?;
    let files = files::files(&facts, session)?;
    place::looked_at(&request.folder, &files, &workshop, session)?;
    let made = place::place(&request.folder, &files, &workshop, session)?;
    let undecided = facts.decider.is_none();
    Some(NewCampaign { undecided, ..made })
}

/// The same from another campaign. What it named that is not there any more is for `check` to say.
fn begin_again(from: &str, request: &NewRequest, session: &mut Session) -> Option<NewCampaign> {
    let known = campaigns(session);
    if !known.iter().any(|name| name == from) {
        session.add(unknown(Thing::Campaign, from, known), None);
        return None;
    }
    request.facts.refuse_missing(session)?;
    let found = session.sound(|session| again::again(from, request, session))?;
    let workshop = Workshop::open(None, session)?;
    let mut made = place::place(&request.folder, &found.files, &workshop, session)?;
    let home = format!("inputs/{}", request.folder);
    let lines = found.look_at.into_iter();
    made.look_at = lines
        .map(|(name, line)| (format!("{home}/{name}"), line))
        .collect();
    Some(made)
}
