//! Papers by the names that the office has for them.

use super::Opened;
use crate::model::{Dossier, PaperEntry, PaperName, paper_name};

/// The name of a paper of an open campaign.
pub fn paper_name_of(opened: &Opened, dossier: &Dossier, entry: &PaperEntry) -> PaperName {
    paper_name(dossier, &opened.workshop.kinds, entry)
}
