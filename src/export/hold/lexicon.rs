//! Words of several syllables, found by their first one.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::compounds::COMPOUNDS;

/// Some words of several syllables, in small letters.
#[derive(Debug, Clone, Default)]
pub(super) struct Lexicon {
    by_first: FxHashMap<String, Vec<Vec<String>>>,
}

impl Lexicon {
    /// Of these words; those of one syllable are left out.
    pub(super) fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut lexicon = Self::default();
        for word in words {
            let mut syllables = word.split_whitespace().map(str::to_lowercase);
            let Some(first) = syllables.next() else { continue };
            let rest: Vec<String> = syllables.collect();
            if !rest.is_empty() {
                lexicon.by_first.entry(first).or_default().push(rest);
            }
        }
        lexicon
    }

    /// What may follow a first syllable to make one of the words.
    pub(super) fn after(&self, first: &str) -> &[Vec<String>] {
        self.by_first.get(first).map_or(&[], Vec::as_slice)
    }
}

/// The words of titles.
pub(super) fn compounds() -> &'static Lexicon {
    static WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::of(COMPOUNDS.iter().copied()));
    &WORDS
}
