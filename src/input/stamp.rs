//! How the files of a working folder look from outside: whether any of them may have changed since.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::path::Path;
use std::time::SystemTime;

use super::is_of_others;

/// Size and hour of a file.
type Look = (u64, Option<SystemTime>);

/// Names, sizes and hours of the files below some folders, but for those that nobody reads. Two that are equal were taken of files that nobody wrote in between.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp(BTreeMap<String, Look>);

impl Stamp {
    /// Of all files below these folders of the working folder at `root`. What cannot be looked at is left out.
    pub fn of(root: &Path, folders: &[&str]) -> Self {
        let mut files = BTreeMap::new();
        for folder in folders {
            look(&root.join(folder), folder, &mut files);
        }
        Self(files)
    }

    /// The files that were written between the two. None: a file came or went.
    pub fn written_since<'a>(&'a self, earlier: &Self) -> Option<Vec<&'a str>> {
        if !self.0.keys().eq(earlier.0.keys()) {
            return None;
        }
        let both = self.0.iter().zip(earlier.0.values());
        let written = both.filter(|((_, now), before)| now != before);
        Some(written.map(|((name, _), _)| name.as_str()).collect())
    }
}

fn look(path: &Path, name: &str, files: &mut BTreeMap<String, Look>) {
    let Ok(entries) = std::fs::read_dir(path) else {
        return;
    };
    for entry in entries.flatten() {
        let own = entry.file_name();
        if is_of_others(&own.to_string_lossy()) {
            continue;
        }
        let name = format!("{name}/{}", own.to_string_lossy());
        let Ok(found) = std::fs::metadata(entry.path()) else {
            continue;
        };
        if found.is_dir() {
            look(&entry.path(), &name, files);
        } else {
            files.insert(name, (found.len(), written(&found)));
        }
    }
}

fn written(file: &Metadata) -> Option<SystemTime> {
    file.modified().ok()
}
