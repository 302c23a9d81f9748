//! The Typst source that sets pages, parsed once for all papers.

use std::sync::{Arc, OnceLock};

use typst::syntax::{FileId, Source};

/// Who wrote a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The program carries it.
    Ours,
    /// The office replaced ours: it may loop for ever.
    Office,
}

/// A theme: Typst source that walks what `/data.json` holds.
#[derive(Debug, Clone)]
pub struct Theme {
    file: Arc<str>,
    text: String,
    author: Author,
    parsed: OnceLock<Source>,
}

impl Theme {
    /// The theme in `file`, as faults name it, with that source; it is parsed when pages are first set.
    pub const fn new(file: Arc<str>, text: String, author: Author) -> Self {
        Self {
            file,
            text,
            author,
            parsed: OnceLock::new(),
        }
    }

    /// The file it stands in, as faults name it.
    pub fn file(&self) -> &Arc<str> {
        &self.file
    }

    /// Who wrote it.
    pub(super) const fn author(&self) -> Author {
        self.author
    }

    /// Its source.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its source as Typst holds it. `id` is always the same.
    pub(super) fn source(&self, id: FileId) -> Source {
        let parsed = self.parsed.get_or_init(|| Source::new(id, self.text.clone()));
        parsed.clone()
    }
}
