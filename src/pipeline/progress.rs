//! How far long work has come.

use std::sync::{Mutex, PoisonError};

/// Told how many of how many are made. It may be called from any thread, but never from two at once.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Counts what is made.
pub(super) struct Counter<'a> {
    made: Mutex<usize>,
    of: usize,
    progress: Progress<'a>,
}

impl<'a> Counter<'a> {
    /// Nothing of `of` is made yet.
    pub(super) fn new(of: usize, progress: Progress<'a>) -> Self {
        Self {
            made: Mutex::new(0),
            of,
            progress,
        }
    }

    /// One more is made.
    pub(super) fn one_more(&self) {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        *made += 1;
        (self.progress)(*made, self.of);
    }
}
