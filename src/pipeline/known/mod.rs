//! What was given and issued in all years: the register's rows and the lists of all campaigns together, to be searched and
//! counted.

mod award;
mod from_lists;
mod from_register;
mod funds;
mod lookup;
mod papers;
mod person;
mod said;
mod search;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use award::{AwardNote, AwardState, KnownAward, Proposal, Who};
pub use papers::{KnownPaper, PaperFate};
pub use person::FoundPerson;
pub use search::{FindRequest, Found, WrongDays};

use super::{Opened, campaigns};
use crate::input::Session;
use crate::model::Dong;
use from_lists::listed;
use from_register::registered;
use lookup::Lookup;
use person::{Person, persons};
use words::Searched;
pub(super) use words::Wanted;

/// Everything that the office knows of awards and papers, at one moment.
#[derive(Debug)]
pub struct Known {
    awards: Vec<KnownAward>,
    papers: Vec<KnownPaper>,
    persons: Vec<Person>,
    /// What each award and paper says, as it is searched.
    award_words: Vec<Searched>,
    paper_words: Vec<Searched>,
    /// What funds paid, by the decision's row.
    funds: BTreeMap<u64, Vec<(String, Dong)>>,
    /// Campaigns whose files cannot be read: of them only the register is known.
    pub unread: Vec<String>,
}

/// Brings it together from an open folder. None: the register cannot be read, and the report says why.
pub fn known(opened: &Opened, session: &mut Session) -> Option<Known> {
    let rows = match &opened.register {
        Some(register) => session.kept(register.rows())?,
        None => Vec::new(),
    };
    let lookup = Lookup::new(&opened.campaigns, &opened.workshop.award_law);
    let mut awards = registered(&rows, &lookup);
    let beside = listed(&opened.campaigns, &awards, &lookup, &opened.workshop);
    awards.extend(beside);
    let papers = papers::papers(&rows, &opened.campaigns, &lookup, &opened.workshop);
    let read: BTreeSet<&str> = opened
        .campaigns
        .iter()
        .map(|campaign| campaign.dossier.name.as_str())
        .collect();
    let unread = campaigns(session)
        .into_iter()
        .filter(|name| !read.contains(name.as_str()));
    Some(Known {
        funds: funds::funds(&awards, &lookup),
        persons: persons(&awards),
        award_words: awards.iter().map(Searched::award).collect(),
        paper_words: papers.iter().map(Searched::paper).collect(),
        unread: unread.collect(),
        awards,
        papers,
    })
}

impl Known {
    /// All awards: those of the register in its order, then what lists know beside it.
    pub fn awards(&self) -> &[KnownAward] {
        &self.awards
    }

    /// All papers: those of the register in its order, then the drafts.
    pub fn papers(&self) -> &[KnownPaper] {
        &self.papers
    }

    /// What funds paid of the decision of that row; nothing where that is not known.
    pub(in crate::pipeline) fn funds_of(&self, row: u64) -> &[(String, Dong)] {
        self.funds.get(&row).map_or(&[], Vec::as_slice)
    }

    /// How many persons, collectives and households have or were proposed for an award.
    pub fn count_of_persons(&self) -> usize {
        self.persons.len()
    }
}
