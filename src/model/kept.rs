//! Rows that are named everywhere by a handle that is copied: each is kept once, as long as the program runs. They are few, those of
//! the law and those that offices add.

use std::sync::{Mutex, PoisonError};

/// The rows of one type.
#[derive(Debug)]
pub(in crate::model) struct Kept<T: 'static>(Mutex<Vec<&'static T>>);

impl<T: Eq> Kept<T> {
    /// None yet.
    pub(in crate::model) const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// The row, the same for equal ones.
    pub(in crate::model) fn keep(&self, row: T) -> &'static T {
        let mut rows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = rows.iter().find(|known| **known == &row) {
            return known;
        }
        let kept: &'static T = Box::leak(Box::new(row));
        rows.push(kept);
        kept
    }
}
