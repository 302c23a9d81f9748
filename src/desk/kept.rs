//! Dropped workbooks and Word files, in memory until they are taken or left: few, small, each for the session that dropped it.

use std::sync::{Arc, Mutex, PoisonError};

/// How much is kept in all, in bytes, and how many files of a session. The oldest go first.
const MOST: usize = 64 << 20;
const MOST_OF_ONE: usize = 12;

/// All that are kept.
#[derive(Debug, Clone, Default)]
pub(super) struct KeptFiles(Arc<Mutex<(u64, Vec<Kept>)>>);

/// A file that waits.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    /// Its number in addresses; it says nothing without its session.
    pub(super) id: u64,
    /// What it was called.
    pub(super) name: Arc<str>,
    /// What is in it.
    pub(super) bytes: Arc<[u8]>,
    session: Arc<str>,
    campaign: String,
}

impl KeptFiles {
    /// Keeps a file, in the place of the one of that name that was dropped before.
    pub(super) fn keep(&self, session: &Arc<str>, campaign: &str, name: &str, bytes: Vec<u8>) -> Kept {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.0 += 1;
        let file = Kept {
            id: all.0,
            name: Arc::from(name),
            bytes: Arc::from(bytes),
            session: Arc::clone(session),
            campaign: campaign.to_owned(),
        };
        let is_older = |old: &Kept| {
            *old.session == *file.session && old.campaign == file.campaign && old.name == file.name
        };
        all.1.retain(|old| !is_older(old));
        all.1.push(file.clone());
        make_room(&mut all.1, session);
        file
    }

    /// One of a session.
    pub(super) fn get(&self, session: &str, campaign: &str, id: u64) -> Option<Kept> {
        let own = self.of(session, campaign);
        own.into_iter().find(|file| file.id == id)
    }

    /// Those of a session that wait, the first dropped first.
    pub(super) fn of(&self, session: &str, campaign: &str) -> Vec<Kept> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = all
            .1
            .iter()
            .filter(|file| &*file.session == session && file.campaign == campaign);
        own.cloned().collect()
    }

    /// Lets one go.
    pub(super) fn leave(&self, session: &str, id: u64) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.1.retain(|file| file.id != id || &*file.session != session);
    }
}

/// Lets the oldest go until what is left is few and small; never the newest.
fn make_room(files: &mut Vec<Kept>, session: &str) {
    let own = |files: &[Kept]| files.iter().filter(|file| &*file.session == session).count();
    while own(files) > MOST_OF_ONE {
        let oldest = files.iter().position(|file| &*file.session == session);
        oldest.map(|at| files.remove(at));
    }
    let size = |files: &[Kept]| files.iter().map(|file| file.bytes.len()).sum::<usize>();
    while files.len() > 1 && size(files) > MOST {
        files.remove(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_and_small_files_are_kept_each_for_its_session() {
        let (kept, one, other) = (KeptFiles::default(), Arc::from("one"), Arc::from("other"));
        let first = kept.keep(&other, "p", "a.xlsx", vec![0; 10]);
        assert!(kept.get("one", "p", first.id).is_none());
        for n in 0..=MOST_OF_ONE {
            kept.keep(&one, "p", &format!("b{n}.xlsx"), vec![0; 10]);
        }
        assert_eq!(kept.of("one", "p").len(), MOST_OF_ONE);
        assert!(kept.get("other", "p", first.id).is_some());
        kept.keep(&one, "p", "large.xlsx", vec![0; MOST]);
        assert!(kept.get("other", "p", first.id).is_none(), "the oldest goes");
        assert_eq!(kept.of("one", "p").len(), 1);
    }

    #[test]
    fn a_file_dropped_again_takes_the_place_of_its_older_self() {
        let (kept, one) = (KeptFiles::default(), Arc::from("one"));
        kept.keep(&one, "p", "a.xlsx", vec![0; 1]);
        kept.keep(&one, "q", "a.xlsx", vec![0; 2]);
        kept.keep(&one, "p", "a.xlsx", vec![0; 3]);
        let sizes = |campaign| {
            let files = kept.of("one", campaign);
            files.iter().map(|file| file.bytes.len()).collect::<Vec<_>>()
        };
        assert_eq!((sizes("p"), sizes("q")), (vec![3], vec![2]));
    }
}
