//! How many pages papers have, counted once for each tree.

use std::collections::BTreeMap;
use std::sync::Mutex;

/// How many trees are remembered.
const MOST: usize = 2_000;

/// Pages by the key of a tree: a cover list counts papers that were set a moment ago, or by an earlier run.
#[derive(Default)]
pub(super) struct PageCounts(Mutex<BTreeMap<String, usize>>);

impl PageCounts {
    /// The pages of a tree that was set already.
    pub(super) fn of(&self, key: &str) -> Option<usize> {
        self.0.lock().ok()?.get(key).copied()
    }

    /// Keeps the pages of a tree.
    pub(super) fn know(&self, key: &str, pages: usize) {
        if let Ok(mut known) = self.0.lock() {
            // Trees of a day's edits: those that are wanted again are counted again.
            if known.len() >= MOST {
                known.clear();
            }
            known.insert(key.to_owned(), pages);
        }
    }
}
