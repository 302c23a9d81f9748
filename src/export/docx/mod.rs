//! DOCX from the same tree.

use super::Measures;
use crate::diagnostic::{Fault, FaultKind};
use crate::document::{Format, Paper};

/// Writes `paper` as a DOCX package.
pub fn export(paper: &Paper, format: &Format, measures: &Measures) -> Result<Vec<u8>, Fault> {
    let _ = (paper, format, measures);
    Err(Fault::new(FaultKind::DocxFailed, None))
}
