//! How records came to fit, and why some were set aside.

use super::rows::ListNumber;
use crate::diagnostic::{CertificateProblem, Report};
use crate::fit::FieldFit;

/// How one record came to fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Its numbers in the list.
    pub number: ListNumber,
    /// Number in the book of awards.
    pub book: String,
    /// `Ông Nguyễn Văn A`.
    pub name: String,
    /// Its fields, or why it was set aside: a code of the fit report.
    pub fields: Result<Vec<FieldFit>, SetAside>,
}

/// Why a record was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetAside {
    /// A text is too long; the field's place in the stock.
    TooLong(usize),
    /// A letter is missing.
    Glyph(char),
    /// It is not what the decision says.
    NotAsDecided,
    /// The author's line ends change the words.
    OtherWords,
    /// The stock is not for such an award.
    OtherAward,
    /// The stock has no box for the name of such a subject.
    NoName,
    /// Something is left to fill in.
    Blank,
}

pub(super) fn refuse<T>(problem: CertificateProblem, report: &mut Report) -> Option<T> {
    report.add(problem, None);
    None
}
