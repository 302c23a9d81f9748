//! Files that are not wanted any more: ours are removed, those that someone edited stay.

use std::path::Path;

use super::OutputFile;
use super::manifest::{Manifest, hash};
use super::placing::save;
use super::write::{LOCK, lock_and_sweep};

/// Removes files of ours from a folder, and the folder when nothing is left in it. What cannot be removed stays: it is in nobody's
/// way.
#[expect(clippy::disallowed_methods, reason = "output reads back what it wrote")]
pub fn withdraw(folder: &Path, names: &[String]) {
    if !folder.exists() {
        return;
    }
    let lock = lock_and_sweep(folder);
    let Ok(mut manifest) = Manifest::read(folder) else {
        return;
    };
    for name in names {
        let path = folder.join(name);
        let ours = std::fs::read(&path).is_ok_and(|bytes| manifest.wrote(name, &hash(&bytes)));
        if ours && std::fs::remove_file(&path).is_ok() {
            manifest.forget(name);
        }
    }
    if manifest.is_empty() {
        let _ = std::fs::remove_file(Manifest::path(folder));
    } else {
        let _ = save(folder, &manifest);
    }
    drop(lock);
    if manifest.is_empty() {
        let _ = std::fs::remove_file(folder.join(LOCK));
        let _ = std::fs::remove_dir(folder);
    }
}

/// Removes what stands under one of these names and, byte for byte, among `files` under its own: the files of a paper that is no
/// longer in force, which nobody shall take for the paper's.
#[expect(clippy::disallowed_methods, reason = "output reads back what it wrote")]
pub fn withdraw_doubles(folder: &Path, names: &[String], files: &[OutputFile]) {
    let there = |name: &&String| folder.join(name).exists() && files.iter().all(|file| file.name != **name);
    let names: Vec<&String> = names.iter().filter(there).collect();
    if names.is_empty() {
        return;
    }
    let lock = lock_and_sweep(folder);
    let Ok(mut manifest) = Manifest::read(folder) else {
        return;
    };
    for name in names {
        let path = folder.join(name);
        let bytes = std::fs::read(&path).unwrap_or_default();
        let kept = |file: &OutputFile| file.bytes == bytes && folder.join(&file.name).exists();
        if files.iter().any(kept) && std::fs::remove_file(&path).is_ok() {
            manifest.forget(name);
        }
    }
    let _ = save(folder, &manifest);
    drop(lock);
}
