//! What an issued paper was made from, so that it can be made again and held against it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Row, sha256};
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

/// The file that goes with an issued paper: whoever keeps it can prove that the register had this row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptFile {
    /// The campaign's folder in `inputs/`.
    pub campaign: String,
    /// Id of the paper.
    pub paper: String,
    /// Number and symbol; empty for a list.
    pub number: String,
    /// Its day, `2025-06-27`.
    pub date: String,
    /// Its row in the register.
    pub row: u64,
    /// The row's hash: the head of the chain when the paper was issued.
    pub chain: String,
    /// The files and their hashes.
    pub files: BTreeMap<String, String>,
    /// What they were made from.
    #[serde(flatten)]
    pub made_from: Receipt,
}

impl ReceiptFile {
    /// The receipt of an issued row; None for rows of other events.
    pub fn of(row: &Row) -> Option<Self> {
        let super::Event::Issued(facts) = &row.event else {
            return None;
        };
        Some(Self {
            campaign: row.campaign.clone(),
            paper: row.paper.clone(),
            number: row.number_symbol(),
            date: row.date.to_string(),
            row: row.seq,
            chain: row.hash.clone(),
            files: facts
                .files
                .iter()
                .map(|file| (file.name.clone(), file.sha256.clone()))
                .collect(),
            made_from: facts.receipt.clone(),
        })
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
