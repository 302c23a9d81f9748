//! What becomes permanent, as it is shown to the person who agrees to it.

use std::path::{Path, PathBuf};

use crate::diagnostic::{IssueProblem, Report};
use crate::model::{Date, PaperNumber};
use crate::pipeline::FileFormat;
use crate::register::{Allocation, Made, sha256};

/// What becomes permanent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownIssue {
    /// Id of the paper.
    pub paper: String,
    /// Name of its kind and what it is about.
    pub title: String,
    /// Number and symbol; None for a list.
    pub number: Option<String>,
    /// Its day.
    pub date: Date,
    /// Who signs.
    pub signer: String,
    /// How many pages; None where the signed paper was made elsewhere.
    pub pages: Option<usize>,
    /// Whether it opens a series.
    pub opens_series: bool,
    /// Number of the paper that it replaces.
    pub replaces: Option<String>,
    /// How many awardees it enters in the book of awards.
    pub awards: usize,
    /// Why number or day are out of order, where the office wrote it.
    pub reason: Option<String>,
    /// The very page; None where the signed paper was made elsewhere.
    pub file: Option<PathBuf>,
    /// The place that it would take.
    pub(super) allocation: Allocation,
    /// Hash of the page.
    pub(super) page: Option<String>,
}

impl ShownIssue {
    /// Whether what is about to be issued is what was shown; None, and the report says so, where it is not.
    pub(super) fn is_still(&self, allocation: Allocation, made: &Made, report: &mut Report) -> Option<()> {
        let named = |number: Option<PaperNumber>| number.map(|number| number.to_string()).unwrap_or_default();
        let (shown, now) = (named(self.allocation.number), named(allocation.number));
        let id = self.paper.clone();
        let problem = if shown != now {
            IssueProblem::NumberMoved { id, shown, now }
        } else if page(made).map(|(_, bytes)| sha256(bytes)) != self.page {
            IssueProblem::PageMoved { id }
        } else {
            return Some(());
        };
        report.add(problem, None);
        None
    }
}

/// The file among those that were made which a person looks at: the PDF, or the DOCX of a paper that has no PDF.
pub(super) fn page(made: &Made) -> Option<(&'static str, &[u8])> {
    let of = |format: FileFormat| {
        let is_one = |name: &str| {
            let extension = Path::new(name).extension();
            extension.is_some_and(|extension| extension == format.extension())
        };
        let file = made.files.iter().find(|(name, _)| is_one(name));
        file.map(|(_, bytes)| (format.extension(), bytes.as_slice()))
    };
    FileFormat::ALL.into_iter().find_map(of)
}
