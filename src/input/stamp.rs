//! How the files of a working folder look from outside: whether any of them may have changed since.

use std::fs::Metadata;
use std::path::Path;
use std::time::SystemTime;

/// Names, sizes and hours of the files below some folders. Two that are equal were taken of files that nobody wrote in between.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp(Vec<(String, u64, Option<SystemTime>)>);

impl Stamp {
    /// Of all files below these folders of the working folder at `root`. What cannot be looked at is left out.
    pub fn of(root: &Path, folders: &[&str]) -> Self {
        let mut files = Vec::new();
        for folder in folders {
            look(&root.join(folder), folder, &mut files);
        }
        files.sort();
        Self(files)
    }
}

fn look(path: &Path, name: &str, files: &mut Vec<(String, u64, Option<SystemTime>)>) {
    let Ok(entries) = std::fs::read_dir(path) else {
        return;
    };
    for entry in entries.flatten() {
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        let Ok(found) = std::fs::metadata(entry.path()) else {
            continue;
        };
        if found.is_dir() {
            look(&entry.path(), &name, files);
        } else {
            files.push((name, found.len(), written(&found)));
        }
    }
}

fn written(file: &Metadata) -> Option<SystemTime> {
    file.modified().ok()
}
