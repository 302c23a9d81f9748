//! One fault: what is wrong, and where.

use super::{FaultKind, Place};

/// One fault or warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, with its facts.
    pub kind: FaultKind,
    /// Where, if it stands in a file.
    pub place: Option<Place>,
    /// What a library said, word for word; shown below our own sentence.
    pub original: Option<String>,
    /// Ids of the papers it is about, where the same is true of several.
    pub papers: Vec<String>,
}

impl Fault {
    /// A fault of that kind at that place.
    pub fn new(kind: impl Into<FaultKind>, place: impl Into<Option<Place>>) -> Self {
        Self {
            kind: kind.into(),
            place: place.into(),
            original: None,
            papers: Vec::new(),
        }
    }

    /// The same, with the words of the library that found it.
    #[must_use]
    pub fn with_original(mut self, text: impl Into<String>) -> Self {
        self.original = Some(text.into());
        self
    }

    /// The same, said of a paper: a report says it once for all papers it is true of.
    #[must_use]
    pub fn about(mut self, paper: impl Into<String>) -> Self {
        self.papers.push(paper.into());
        self
    }
}
