//! The Typst source that sets pages, parsed once for all papers.

use std::sync::OnceLock;

use typst::syntax::{FileId, Source};

/// A theme: Typst source that walks what `/data.json` holds.
#[derive(Debug, Clone)]
pub struct Theme {
    text: String,
    parsed: OnceLock<Source>,
}

impl Theme {
    /// A theme of that source; it is parsed when pages are first set.
    pub const fn new(text: String) -> Self {
        Self {
            text,
            parsed: OnceLock::new(),
        }
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
