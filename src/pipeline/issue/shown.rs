//! What becomes permanent, as it is shown to the person who agrees to it.

use std::path::{Path, PathBuf};

use crate::diagnostic::{IssueProblem, Report};
use crate::model::Date;
use crate::pipeline::{FileFormat, Opened};
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
    /// The number in words; None for a list.
    pub number_words: Option<String>,
    /// Names of the files that the register will keep.
    pub files: Vec<String>,
    /// The very page; None where the signed paper was made elsewhere, or the page was only shown.
    pub file: Option<PathBuf>,
    /// What a person agrees to who has seen it.
    pub agreement: Agreement,
}

impl ShownIssue {
    /// Name of the file that a person looks at: the PDF, or the DOCX of a paper that has no PDF.
    pub fn page_name(&self) -> Option<String> {
        let of = |format: FileFormat| self.files.iter().find(|name| is_of(name, format)).cloned();
        FileFormat::ALL.into_iter().find_map(of)
    }
}

fn is_of(name: &str, format: FileFormat) -> bool {
    let extension = Path::new(name).extension();
    extension.is_some_and(|extension| extension == format.extension())
}

/// What tells the paper that was shown from every other: whoever agrees to it agrees to nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agreement {
    /// The number that it would get, `58`; empty for a list.
    pub number: String,
    /// SHA-256 of the page; empty where the signed paper was made elsewhere.
    pub page: String,
}

impl Agreement {
    /// To a paper that would get that place.
    pub(super) fn to(allocation: Allocation, made: &Made) -> Self {
        let number = allocation.number.map(|number| number.to_string());
        let page = page(made).map(|(_, bytes)| sha256(bytes));
        Self {
            number: number.unwrap_or_default(),
            page: page.unwrap_or_default(),
        }
    }

    /// Whether what is about to be issued is what was shown; None, and the report says so, where it is not.
    pub(super) fn holds(&self, id: &str, now: Self, report: &mut Report) -> Option<()> {
        let id = id.to_owned();
        let (shown, number) = (self.number.clone(), now.number);
        let problem = if shown != number {
            let now = number;
            IssueProblem::NumberMoved { id, shown, now }
        } else if self.page != now.page {
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
        let file = made.files.iter().find(|(name, _)| is_of(name, format));
        file.map(|(_, bytes)| (format.extension(), bytes.as_slice()))
    };
    FileFormat::ALL.into_iter().find_map(of)
}

/// The row of the paper that was agreed to, where it is issued already: whoever presses twice issues once.
pub fn issued_as_agreed(campaign: &str, agreed: &Agreement, opened: &Opened) -> Option<u64> {
    let campaign = opened.campaign(campaign)?;
    let current = campaign
        .records
        .values()
        .filter_map(|record| record.current.as_ref());
    let mut agreed_to = current.filter(|issue| {
        let facts = issue.facts().into_iter();
        let mut files = facts.flat_map(|facts| facts.files.iter().map(|file| facts.made(file)));
        files.any(|made| made == agreed.page)
    });
    agreed_to.next().map(|issue| issue.row.seq)
}
