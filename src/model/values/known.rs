//! Ids that something may be named by, and the fault of one that nothing has.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Id;
use crate::diagnostic::{KeyProblem, Report, Thing};
use crate::input::At;

/// The ids that a place of a file may name.
#[derive(Debug)]
pub struct Known {
    ids: BTreeSet<Id>,
    /// The same as faults show them, in the file's order, shared by all of them.
    shown: Arc<[String]>,
}

impl<'a> FromIterator<&'a Id> for Known {
    fn from_iter<I: IntoIterator<Item = &'a Id>>(ids: I) -> Self {
        let ids: Vec<&Id> = ids.into_iter().collect();
        Self {
            shown: ids.iter().map(ToString::to_string).collect(),
            ids: ids.into_iter().cloned().collect(),
        }
    }
}

impl Known {
    /// Reports an id that is none of them.
    pub fn hold(&self, what: Thing, id: &At<Id>, report: &mut Report) {
        if !self.ids.contains(&id.value) {
            let problem = KeyProblem::UnknownId {
                what,
                id: id.to_string(),
                known: Arc::clone(&self.shown),
            };
            report.add(problem, id.place.clone());
        }
    }
}

/// The fault of an id that nothing has.
pub fn unknown(what: Thing, id: &str, known: impl IntoIterator<Item = String>) -> KeyProblem {
    KeyProblem::UnknownId {
        what,
        id: id.to_owned(),
        known: known.into_iter().collect(),
    }
}
