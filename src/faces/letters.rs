//! Letters that were found once and need not be looked up again.

use std::sync::atomic::{AtomicU64, Ordering};

/// Letters of the basic plane, a bit each.
#[derive(Debug)]
pub(super) struct Letters([AtomicU64; 1024]);

impl Letters {
    /// Whether `letter` was added.
    pub(super) fn has(&self, letter: char) -> bool {
        let (word, bit) = place(letter);
        self.0
            .get(word)
            .is_some_and(|bits| bits.load(Ordering::Relaxed) & bit != 0)
    }

    /// Adds `letter`; one outside of the basic plane is not kept.
    pub(super) fn add(&self, letter: char) {
        let (word, bit) = place(letter);
        if let Some(bits) = self.0.get(word) {
            bits.fetch_or(bit, Ordering::Relaxed);
        }
    }
}

impl Default for Letters {
    fn default() -> Self {
        Self([const { AtomicU64::new(0) }; 1024])
    }
}

/// The word of a letter, and its bit there.
const fn place(letter: char) -> (usize, u64) {
    (letter as usize / 64, 1 << (letter as usize % 64))
}
