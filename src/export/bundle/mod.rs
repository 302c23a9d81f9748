//! Several papers in one file: a PDF for the copying room, a zip for who receives a dossier.

mod dossier;
mod print;

use std::sync::Arc;

use krilla::pdf::{Pdf, PdfDocument};

pub use dossier::dossier;
pub use print::{Sides, print};

use crate::diagnostic::{ExportProblem, Fault};

/// A paper's PDF, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// Its id, which names its file.
    pub id: String,
    /// Kind and subject.
    pub title: String,
    /// Its file.
    pub pdf: Vec<u8>,
}

/// A file, read, and how many pages it has.
fn read(pdf: &[u8]) -> Result<(PdfDocument, usize), Fault> {
    let read = Pdf::new(Arc::new(pdf.to_vec())).map_err(|error| refused(format!("{error:?}")))?;
    let count = read.pages().len();
    Ok((PdfDocument::new(Arc::new(read)), count))
}

fn refused(original: String) -> Fault {
    Fault::new(ExportProblem::Bundle, None).with_original(original)
}
