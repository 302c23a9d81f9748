//! One fault: what is wrong, and where.

use super::{FaultKind, Language, Place, Spot, Wording};

/// One fault or warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, with its facts.
    pub kind: FaultKind,
    /// Where, if it stands in a file.
    pub place: Option<Place>,
    /// What a library said, word for word; shown below our own sentence.
    pub original: Option<String>,
    /// Where else the same id is missing.
    pub elsewhere: Vec<Place>,
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
            elsewhere: Vec::new(),
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

    /// Its sentences: of a cell of a workbook those that speak of rows and columns.
    pub fn wording(&self, language: Language) -> Wording {
        let is_cell = |place: &Place| matches!(place.spot(), Spot::Cell(_));
        let in_cell = self.place.as_ref().filter(|place| is_cell(place));
        let in_cell = in_cell.and_then(|_| self.kind.in_cell(language));
        let mut wording = in_cell.unwrap_or_else(|| self.kind.wording(language));
        if !self.elsewhere.is_empty() {
            let count = self.elsewhere.len();
            wording.found += &language.say(
                format!(" (và ở {count:02} chỗ khác)"),
                format!(" (and in {count} other places)"),
            );
        }
        wording
    }
}
