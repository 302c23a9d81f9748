//! The note beside a preview.

use serde::{Deserialize, Serialize};

/// What a preview was made for, beside it: so that the file that comes back signed is known again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    /// Id of the paper.
    pub(super) paper: String,
    /// Its number, `58`; None for a list.
    pub(super) number: Option<String>,
    /// Its day, `2025-06-27`.
    pub(super) date: String,
    /// Hash of the PDF.
    pub(super) sha256: String,
    /// Its bytes.
    pub(super) bytes: usize,
}
