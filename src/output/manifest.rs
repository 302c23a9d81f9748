//! The list of files this program wrote, with their hashes: how it knows what someone edited since.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::{OutputProblem, PathProblem, shown};

/// Name of the list in a campaign's output folder.
const NAME: &str = ".manifest.json";

/// How the names of receipts end.
pub(super) const RECEIPT: &str = ".bien-nhan.json";

/// Hashes by file name. While files are being moved into place the list holds both the old and the new hash, so that
/// a crash in between never makes our own file look edited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    files: BTreeMap<String, Vec<String>>,
    /// What files were made from, by file name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    made_from: BTreeMap<String, MadeFrom>,
    /// Hashes of the files of issued papers, by file name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    issued: BTreeMap<String, String>,
}

/// What a file was made from: with the same key it need not be made again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeFrom {
    /// Hash of everything that decides its bytes.
    pub key: String,
    /// Its pages, where they are known.
    pub pages: Option<usize>,
}

impl Manifest {
    /// Where the list of `folder` is.
    pub(super) fn path(folder: &Path) -> PathBuf {
        folder.join(NAME)
    }

    /// Reads the list; an absent one is empty, a damaged one is an error of kind `InvalidData`.
    #[expect(clippy::disallowed_methods, reason = "output reads back what it wrote")]
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        match std::fs::read(Self::path(folder)) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(io::Error::other)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// The list as bytes.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Whether a file with these bytes is one we wrote.
    pub(super) fn wrote(&self, name: &str, hash: &str) -> bool {
        self.files
            .get(name)
            .is_some_and(|hashes| hashes.iter().any(|known| known == hash))
    }

    /// Whether we ever wrote a file of that name.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// Forgets a file that is not there any more.
    pub(super) fn forget(&mut self, name: &str) {
        self.files.remove(name);
        self.made_from.remove(name);
    }

    /// Whether we wrote nothing that is still there.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Adds a hash that a file is about to have. Until it is settled nobody knows what the file was made from.
    pub(super) fn expect(&mut self, name: &str, hash: &str) {
        self.made_from.remove(name);
        let hashes = self.files.entry(name.to_owned()).or_default();
        if !hashes.iter().any(|known| known == hash) {
            hashes.push(hash.to_owned());
        }
    }

    /// Settles the hash that a file has now.
    pub(super) fn settle(&mut self, name: &str, hash: &str) {
        self.files.insert(name.to_owned(), vec![hash.to_owned()]);
    }

    /// Settles whether the file that has that hash now is one of an issued paper.
    pub(super) fn mark(&mut self, name: &str, hash: &str, issued: bool) {
        if issued {
            self.issued.insert(name.to_owned(), hash.to_owned());
        } else {
            self.issued.remove(name);
        }
    }

    /// Whether a file with these bytes is one of an issued paper.
    pub(super) fn is_issued(&self, name: &str, hash: &str) -> bool {
        self.issued.get(name).is_some_and(|issued| issued == hash)
    }

    /// Whether it knows of any issued paper.
    pub(super) fn knows_issued(&self) -> bool {
        !self.issued.is_empty() || self.files.keys().any(|name| name.ends_with(RECEIPT))
    }

    /// Settles what a file was made from; None where that is not known.
    pub(super) fn source(&mut self, name: &str, made_from: Option<&MadeFrom>) {
        match made_from {
            Some(made_from) => self.made_from.insert(name.to_owned(), made_from.clone()),
            None => self.made_from.remove(name),
        };
    }

    /// What a file was made from.
    pub(super) fn made_from(&self, name: &str) -> Option<&MadeFrom> {
        self.made_from.get(name)
    }

    /// What all files were made from.
    pub(super) fn sources(&self) -> impl Iterator<Item = &MadeFrom> {
        self.made_from.values()
    }
}

/// Why the list of a folder cannot be read.
pub(super) fn unreadable(folder: &Path, error: &io::Error) -> OutputProblem {
    let path = shown(&Manifest::path(folder));
    if error.kind() == io::ErrorKind::InvalidData {
        OutputProblem::ManifestDamaged { path }
    } else {
        let problem = PathProblem::of(error);
        OutputProblem::Unwritable { path, problem }
    }
}

/// SHA-256 as hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_was_made_from_is_forgotten_while_another_takes_its_place() {
        let mut manifest = Manifest::default();
        let made_from = |key: &str| MadeFrom {
            key: key.to_owned(),
            pages: None,
        };
        manifest.settle("ke-hoach.pdf", "old");
        manifest.source("ke-hoach.pdf", Some(&made_from("old inputs")));
        // A crash after this leaves either file: with the old inputs back, neither may pass for what they make.
        manifest.expect("ke-hoach.pdf", "new");
        assert!(manifest.wrote("ke-hoach.pdf", "old") && manifest.wrote("ke-hoach.pdf", "new"));
        assert_eq!(manifest.made_from("ke-hoach.pdf"), None);
        manifest.settle("ke-hoach.pdf", "new");
        manifest.source("ke-hoach.pdf", Some(&made_from("new inputs")));
        assert_eq!(manifest.made_from("ke-hoach.pdf"), Some(&made_from("new inputs")));
    }
}
