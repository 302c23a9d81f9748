//! What the page after a form says of what was done.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Sentences that a visitor has not seen yet, by session.
#[derive(Debug, Default)]
pub(crate) struct Notices(Mutex<HashMap<Arc<str>, Vec<String>>>);

impl Notices {
    /// Keeps a sentence for the next page of a session.
    pub(crate) fn add(&self, session: &Arc<str>, sentence: impl Into<String>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Of a session that ended nobody else has the name any more.
        kept.retain(|session, _| Arc::strong_count(session) > 1);
        kept.entry(Arc::clone(session)).or_default().push(sentence.into());
    }

    /// The sentences, which are seen now.
    pub(crate) fn take(&self, session: &str) -> Vec<String> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.remove(session).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_goes_with_its_session() {
        let (notices, gone, here) = (Notices::default(), Arc::from("gone"), Arc::from("here"));
        notices.add(&gone, "one");
        drop(gone);
        notices.add(&here, "two");
        assert_eq!(notices.take("gone"), Vec::<String>::new());
        assert_eq!(notices.take("here"), ["two"]);
    }
}
