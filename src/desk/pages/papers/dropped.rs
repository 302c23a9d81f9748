//! Word files that were dropped, in memory until their edits are taken: few, each for the session that dropped it.

use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept; the oldest goes first.
const MOST: usize = 20;

/// All that are kept.
#[derive(Debug, Clone, Default)]
pub(super) struct DroppedFiles(Arc<Mutex<(u64, Vec<Kept>)>>);

#[derive(Debug)]
struct Kept {
    id: u64,
    session: Arc<str>,
    file: DroppedFile,
}

/// A dropped file.
#[derive(Debug, Clone)]
pub(super) struct DroppedFile {
    /// What it was called.
    pub(super) name: Arc<str>,
    /// What is in it.
    pub(super) bytes: Arc<[u8]>,
}

impl DroppedFiles {
    /// Keeps a file; its number says nothing without its session.
    pub(super) fn keep(&self, session: &Arc<str>, file: DroppedFile) -> u64 {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.0 += 1;
        let (id, session) = (all.0, Arc::clone(session));
        all.1.push(Kept { id, session, file });
        if all.1.len() > MOST {
            all.1.remove(0);
        }
        id
    }

    /// One of a session.
    pub(super) fn get(&self, session: &str, id: u64) -> Option<DroppedFile> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = all
            .1
            .iter()
            .find(|kept| kept.id == id && *kept.session == *session);
        found.map(|kept| kept.file.clone())
    }
}
