//! How many pages papers have, counted once for each tree.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::document::Paper;
use crate::register::sha256;

/// Pages by the hash of a tree: a cover list counts papers that were set a moment ago.
#[derive(Default)]
pub(super) struct PageCounts(Mutex<BTreeMap<String, usize>>);

impl PageCounts {
    /// The pages of a tree that was set already.
    pub(super) fn of(&self, paper: &Paper) -> Option<usize> {
        self.0.lock().ok()?.get(&hash(paper)).copied()
    }

    /// Keeps the pages of a tree.
    pub(super) fn know(&self, paper: &Paper, pages: usize) {
        if let Ok(mut known) = self.0.lock() {
            known.insert(hash(paper), pages);
        }
    }
}

fn hash(paper: &Paper) -> String {
    sha256(&serde_json::to_vec(paper).unwrap_or_default())
}
