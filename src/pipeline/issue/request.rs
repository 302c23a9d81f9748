//! What is to be issued, and how.

use crate::model::{Date, PaperNumber};

/// What is to be issued, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueRequest {
    /// Id of the paper.
    pub paper: String,
    /// Its day.
    pub date: Date,
    /// A number that was given elsewhere.
    pub number: Option<PaperNumber>,
    /// Whether `papers.yaml` states the number, as offices do whose series began in a paper book.
    pub stated: bool,
    /// Whether the number is the one that the register was about to give when the page was shown that came back signed.
    pub noted: bool,
    /// Why number or day are out of order.
    pub reason: Option<String>,
    /// Whether it takes the place of an issue.
    pub mode: Mode,
    /// The signed paper was made elsewhere: only the register's row is wanted.
    pub elsewhere: bool,
}

/// Whether a paper is issued for the first time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A draft is issued.
    First,
    /// An issued paper is replaced by one of the same form (Điều 18.3).
    Replacement,
}
