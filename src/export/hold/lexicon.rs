//! Words of several syllables, found by their first one.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::compounds::COMPOUNDS;

/// Some words of several syllables, in small letters: a tree of syllables, so that ten thousand names that begin alike are looked
/// through no longer than one.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    beginnings: Vec<Beginning>,
}

/// One or more syllables that some words begin with; the first of all is the empty one.
#[derive(Debug, Clone, Default)]
struct Beginning {
    /// With one syllable more, the place of that beginning.
    longer: FxHashMap<String, usize>,
    is_word: bool,
}

impl Lexicon {
    /// Of these words; those of one syllable are left out.
    pub(super) fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut lexicon = Self {
            beginnings: vec![Beginning::default()],
        };
        for word in words {
            // A dash between words is a word without letters.
            let bare = |syllable: &str| syllable.trim_matches('-').to_lowercase();
            let syllables = word.split_whitespace().map(bare);
            if syllables.clone().nth(1).is_some() {
                let at = syllables.fold(0, |at, syllable| lexicon.longer(at, syllable));
                lexicon.beginnings[at].is_word = true;
            }
        }
        lexicon
    }

    fn longer(&mut self, at: usize, syllable: String) -> usize {
        let new = self.beginnings.len();
        let place = *self.beginnings[at].longer.entry(syllable).or_insert(new);
        if place == new {
            self.beginnings.push(Beginning::default());
        }
        place
    }

    /// How many syllables each of its words has that the text begins with, the shortest first.
    pub(super) fn beginning<'a>(&self, text: impl IntoIterator<Item = &'a str>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut at = 0;
        for (syllable, length) in text.into_iter().zip(1..) {
            let Some(next) = self.beginnings[at].longer.get(syllable) else {
                break;
            };
            at = *next;
            if self.beginnings[at].is_word {
                found.push(length);
            }
        }
        found
    }
}

/// The words of titles.
pub(super) fn compounds() -> &'static Lexicon {
    static WORDS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::of(COMPOUNDS.iter().copied()));
    &WORDS
}
