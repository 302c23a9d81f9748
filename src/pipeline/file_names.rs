//! Names of the files of a campaign, where people write them nearly right.

use crate::diagnostic::{FileProblem, Place};
use crate::input::{NearName, Session, near_name};

/// Whether a file is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// It is.
    There,
    /// It is not, and nothing is nearly called like it.
    Absent,
    /// It is there under a name that the report has: what it says is unknown.
    Misnamed,
}

/// Files of one folder that are read by their names.
pub(super) struct Wanted<'a> {
    /// The folder.
    pub(super) home: &'a str,
    /// Names of everything in it.
    pub(super) names: &'a [String],
    /// Names that are read.
    pub(super) read: &'a [&'a str],
}

impl Wanted<'_> {
    /// Whether the file `name` is there; copies of it are named.
    pub(super) fn presence(&self, name: &str, session: &mut Session) -> Presence {
        if session.folder.has(&format!("{}/{name}", self.home)) {
            self.name_copies(name, session);
            return Presence::There;
        }
        let Some(found) = self.nearly(name) else {
            return Presence::Absent;
        };
        let kind = FileProblem::Misnamed {
            found: found.to_owned(),
            wanted: name.to_owned(),
        };
        session.add(kind, Place::file(&format!("{}/{found}", self.home)));
        Presence::Misnamed
    }

    /// The name that is nearest to `name`, if one is near and is not read for itself.
    pub(super) fn nearly(&self, name: &str) -> Option<&str> {
        let others = self.names.iter().map(String::as_str);
        let near = others.filter(|found| !self.read.contains(found));
        let near = near.filter_map(|found| Some((near_name(found, name)?, found)));
        let slip = |near: &(NearName, &str)| near.0 == NearName::Slip;
        near.min_by_key(slip).map(|(_, found)| found)
    }

    /// Copies that are YAML as well, so that somebody might work in one.
    fn name_copies(&self, name: &str, session: &mut Session) {
        let copies = self.names.iter().filter(|found| self.is_copy(found, name));
        for found in copies {
            let kind = FileProblem::CopyPassedOver {
                found: found.clone(),
                read: name.to_owned(),
            };
            session.add(kind, Place::file(&format!("{}/{found}", self.home)));
        }
    }

    /// Whether it is the copy of a file that is read, or of one that should be.
    pub(super) fn is_copy_of_any(&self, found: &str) -> bool {
        self.read.iter().any(|name| self.is_copy(found, name))
    }

    fn is_copy(&self, found: &str, name: &str) -> bool {
        let ending = [".yaml", ".yml"]
            .iter()
            .any(|ending| found.to_lowercase().ends_with(ending));
        // Where capitals make no difference it is the file itself.
        let itself = found.eq_ignore_ascii_case(name) && !self.names.iter().any(|known| known == name);
        ending && !itself && !self.read.contains(&found) && near_name(found, name) == Some(NearName::Same)
    }
}
