//! What is to be made.

use std::path::PathBuf;

use crate::export::bundle::Sides;
use crate::model::PaperEntry;
use crate::output::Edited;
use crate::pipeline::FileFormat;

/// What is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MakeRequest {
    /// Ids of papers; none means all that are ready.
    pub papers: Vec<String>,
    /// Which files each becomes.
    pub formats: Vec<FileFormat>,
    /// Where the files go, if not in `output/`.
    pub out: Option<PathBuf>,
    /// What becomes of files that someone edited since.
    pub edited: Edited,
    /// Name of a PDF of all papers made, for printing.
    pub merge: Option<String>,
    /// How that one is printed.
    pub sides: Sides,
    /// Name of a zip of all papers made.
    pub dossier: Option<String>,
}

impl MakeRequest {
    pub(super) fn names(&self, entry: &PaperEntry) -> bool {
        self.papers.iter().any(|id| entry.is_named(id))
    }
}
