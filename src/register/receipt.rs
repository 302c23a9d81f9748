//! What an issued paper was made from, so that it can be made again and held against it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::sha256;
use crate::diagnostic::Sources;

/// Hashes (SHA-256, hexadecimal) of everything that decides the bytes of a paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Version of the program.
    pub program: String,
    /// The campaign's inputs, by path from the working folder; of their text without byte-order mark and with `\n` line
    /// ends.
    pub inputs: BTreeMap<String, String>,
    /// Templates, rules and formats, by path below `templates/`.
    pub templates: BTreeMap<String, String>,
    /// The four faces.
    pub fonts: BTreeMap<String, String>,
}

impl Receipt {
    /// The receipt of a paper of `campaign`, out of all texts that were read; `office_file` is the office's file.
    pub fn new(
        campaign: &str,
        office_file: &str,
        sources: &Sources,
        fonts: BTreeMap<String, String>,
    ) -> Self {
        let home = format!("inputs/{campaign}/");
        let hashes = |wanted: &dyn Fn(&str) -> bool| {
            let texts = sources.texts().filter(|(path, _)| wanted(path));
            texts
                .map(|(path, text)| (path.to_owned(), sha256(text.as_bytes())))
                .collect()
        };
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            inputs: hashes(&|path| path.starts_with(&home) || path == office_file),
            templates: hashes(&|path| path.starts_with("templates/")),
            fonts,
        }
    }

    /// What is not the same in `other`, by path.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let program = (self.program != other.program).then(|| format!("thidua {}", self.program));
        let sides = [
            (&self.inputs, &other.inputs),
            (&self.templates, &other.templates),
            (&self.fonts, &other.fonts),
        ];
        let files = sides.into_iter().flat_map(|(before, after)| {
            let gone = after.keys().filter(|path| !before.contains_key(*path));
            let changed = before
                .iter()
                .filter(|(path, hash)| after.get(*path) != Some(hash));
            changed
                .map(|(path, _)| path)
                .chain(gone)
                .cloned()
                .collect::<Vec<_>>()
        });
        program.into_iter().chain(files).collect()
    }
}
