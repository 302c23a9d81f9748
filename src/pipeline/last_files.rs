//! The files that were made last: what was looked at before it is issued is not made a second time.

use std::sync::{Mutex, PoisonError};

use super::mending::Mending;
use super::{FileFormat, Workshop};
use crate::diagnostic::Report;
use crate::document::Paper;
use crate::output::OutputFile;

/// The files of one paper, and the key of its tree.
#[derive(Default)]
pub(super) struct LastFiles(Mutex<Option<(String, Vec<OutputFile>)>>);

impl Workshop {
    /// The files of a document tree, PDF and DOCX; of the tree that was asked for last, those that were made then.
    pub(super) fn export_or_last(
        &self,
        paper: &Paper,
        mending: &Mending,
        report: &mut Report,
    ) -> Option<Vec<OutputFile>> {
        // A Word template is a file of the office, which the tree only names.
        if paper.word.is_some() {
            return self.export(paper, &FileFormat::ALL, mending, report);
        }
        let key = self.makings.key(paper);
        let mut last = self.last_files.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, files)) = last.as_ref().filter(|(of, _)| *of == key) {
            return Some(files.clone());
        }
        let files = self.export(paper, &FileFormat::ALL, mending, report)?;
        *last = Some((key, files.clone()));
        Some(files)
    }
}
