//! The Typst source that sets pages, parsed once for all papers.

use std::sync::{Arc, OnceLock};

use typst::syntax::{FileId, Source};

/// A theme: Typst source that walks what `/data.json` holds.
#[derive(Debug, Clone)]
pub struct Theme {
    file: Arc<str>,
    text: String,
    parsed: OnceLock<Source>,
}

impl Theme {
    /// The theme in `file`, as faults name it, with that source; it is parsed when pages are first set.
    pub const fn new(file: Arc<str>, text: String) -> Self {
        Self {
            file,
            text,
            parsed: OnceLock::new(),
        }
    }

    /// The file it stands in, as faults name it.
    pub fn file(&self) -> &Arc<str> {
        &self.file
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
