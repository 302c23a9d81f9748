//! A Word template of an office, filled in, as one package again.

use super::package::{About, CORE, Effort, packed, properties};
use crate::diagnostic::{ExportProblem, Fault};
use crate::document::{Paper, WordCopy};

/// What a file says of itself: that is the paper's, not the template's.
const ABOUT: &str = "docProps/core.xml";

/// Writes what a Word template became as a DOCX package.
pub fn export(paper: &Paper, copy: &WordCopy, language: &str) -> Result<Vec<u8>, Fault> {
    let about = properties(About {
        title: &paper.properties.title,
        author: &paper.properties.author,
        date: paper.properties.date,
        language,
    });
    let core = about.into_iter().find(|part| part.media_type == CORE);
    let parts = copy.parts.iter().map(|(path, bytes)| match &core {
        Some(core) if path == ABOUT => (path.as_str(), core.bytes.as_slice()),
        Some(_) | None => (path.as_str(), bytes.as_slice()),
    });
    packed(parts, Effort::Usual)
        .map_err(|error| Fault::new(ExportProblem::Docx, None).with_original(error.to_string()))
}
