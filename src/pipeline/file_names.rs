//! Names of the files of a campaign, where people write them nearly right.

use crate::diagnostic::{FileProblem, Place};
use crate::input::{NearName, Session, near_name};

/// The file that makes a folder a campaign.
pub(super) const CAMPAIGN: &str = "campaign.yaml";

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

    /// Names every YAML file that is neither read nor nearly one that is: it may be data that somebody counts on. The same
    /// in a folder beside, whose name is not known.
    pub(super) fn name_strangers(&self, also_read: Option<&str>, session: &mut Session) {
        let mut strangers: Vec<String> = Vec::new();
        for name in self.names.iter().filter(|name| self.is_strange(name)) {
            let path = format!("{}/{name}", self.home);
            // A file has no entries.
            if !session.folder.has(&format!("{path}/.")) {
                let is_data = is_yaml(name) || self.is_idle_table(name, session);
                strangers.extend(is_data.then(|| name.clone()));
                continue;
            }
            let inside = session.names(&path).into_iter().filter(|inside| is_yaml(inside));
            strangers.extend(inside.map(|inside| format!("{name}/{inside}")));
        }
        let path = |found: &str| format!("{}/{found}", self.home);
        strangers.retain(|found| also_read != Some(path(found).as_str()));
        self.pass_over(strangers, session);
    }

    /// Names the workbooks that have the names of files that are read, where other YAML files have a place of their own.
    pub(super) fn name_idle_tables(&self, session: &mut Session) {
        let idle = self.names.iter().filter(|name| self.is_idle_table(name, session));
        self.pass_over(idle.cloned().collect(), session);
    }

    fn pass_over(&self, strangers: Vec<String>, session: &mut Session) {
        for found in strangers {
            let place = Place::file(&format!("{}/{found}", self.home));
            let read = self.read.iter().map(|name| (*name).to_owned()).collect();
            session.add(FileProblem::PassedOver { found, read }, place);
        }
    }

    /// Whether a workbook has the name of a file that is read, and no file of the campaign says to read it.
    fn is_idle_table(&self, found: &str, session: &Session) -> bool {
        let Some((stem, ending)) = found.rsplit_once('.') else {
            return false;
        };
        let is_table = ["xlsx", "xls", "ods", "csv"].contains(&ending.to_lowercase().as_str());
        let wanted = format!("{}.yaml", stem.to_lowercase());
        let beside = format!("{}/", self.home);
        let mut texts = session.folder.sources().texts();
        let is_named = texts.any(|(path, text)| path.starts_with(&beside) && text.contains(found));
        is_table && self.read.contains(&wanted.as_str()) && !is_named
    }

    fn is_strange(&self, found: &str) -> bool {
        let nearly = |name: &&str| near_name(found, name).is_some();
        !self.read.contains(&found) && !self.read.iter().any(nearly)
    }

    /// Whether it is the copy of a file that is read, or of one that should be.
    pub(super) fn is_copy_of_any(&self, found: &str) -> bool {
        self.read.iter().any(|name| self.is_copy(found, name))
    }

    fn is_copy(&self, found: &str, name: &str) -> bool {
        // Where capitals make no difference it is the file itself.
        let itself = found.eq_ignore_ascii_case(name) && !self.names.iter().any(|known| known == name);
        is_yaml(found)
            && !itself
            && !self.read.contains(&found)
            && near_name(found, name) == Some(NearName::Same)
    }
}

/// Whether a folder has `campaign.yaml`, if only under a name that is nearly that.
pub(super) fn is_campaign(home: &str, read: &[&str], session: &mut Session) -> bool {
    if session.folder.has(&format!("{home}/{CAMPAIGN}")) {
        return true;
    }
    // A file in `inputs/` has no entries.
    if !session.folder.has(&format!("{home}/.")) {
        return false;
    }
    let names = &session.names(home);
    let holds_data = || names.iter().any(|name| OF_CAMPAIGNS.contains(&name.as_str()));
    Wanted { home, names, read }.nearly(CAMPAIGN).is_some() || holds_data()
}

/// Files that only the folder of a campaign has: one without `campaign.yaml` lacks it.
const OF_CAMPAIGNS: [&str; 3] = ["papers.yaml", "awardees.yaml", "units.yaml"];

/// Names campaigns that stand one folder too deep: `inputs/phuong/phuong/campaign.yaml`.
pub(super) fn name_too_deep(session: &mut Session) {
    for folder in session.names("inputs") {
        let home = format!("inputs/{folder}");
        // A file has no entries.
        if !session.folder.has(&format!("{home}/.")) {
            continue;
        }
        for inside in session.names(&home) {
            let found = format!("{home}/{inside}");
            if session.folder.has(&format!("{found}/{CAMPAIGN}")) {
                let wanted = format!("inputs/{inside}");
                let place = Place::file(&format!("{found}/{CAMPAIGN}"));
                session.add(FileProblem::Misnamed { found, wanted }, place);
            }
        }
    }
}

/// Folders of the office that are there under a name that is nearly theirs.
pub(super) fn misnamed_folders(session: &mut Session) {
    let names = &session.names("");
    let read = &["inputs", "templates", "output", "register"];
    let home = ".";
    let folders = Wanted { home, names, read };
    for wanted in ["inputs", "templates"] {
        if !session.folder.has(wanted)
            && let Some(found) = folders.nearly(wanted)
            && session.folder.has(&format!("{found}/."))
        {
            let (place, found, wanted) = (Place::file(found), found.to_owned(), wanted.to_owned());
            session.add(FileProblem::Misnamed { found, wanted }, place);
        }
    }
}

fn is_yaml(name: &str) -> bool {
    let name = name.to_lowercase();
    [".yaml", ".yml"].iter().any(|ending| name.ends_with(ending))
}
