//! The file beside an issued paper that proves its row.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Event, Receipt, Row, SignedFacts};
use crate::diagnostic::RegisterProblem;

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
    /// The file that came back signed, where the paper was signed outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedFacts>,
    /// The account of the desk that issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What they were made from.
    #[serde(flatten)]
    pub made_from: Receipt,
}

impl ReceiptFile {
    /// The receipt of an issued row; None for rows of other events.
    pub fn of(row: &Row) -> Option<Self> {
        let Event::Issued(facts) = &row.event else {
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
            signed: facts.signed.clone(),
            account: row.account.clone(),
            made_from: facts.receipt.clone(),
        })
    }

    /// What is wrong where the register has no such row; `path` is the receipt's.
    pub fn without_row(&self, path: String) -> RegisterProblem {
        RegisterProblem::ReceiptWithoutRow {
            path,
            row: self.row,
            number: self.number.clone(),
            paper: self.paper.clone(),
            date: self.date.clone(),
        }
    }

    /// The file's bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
