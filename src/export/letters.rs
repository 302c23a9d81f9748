//! The letters of a paragraph, one by one.

use crate::document::{HYPHEN, Run, TIE};

/// The plain letter for one that holds together.
pub(super) const fn plain(letter: char) -> char {
    match letter {
        TIE => ' ',
        HYPHEN => '-',
        other => other,
    }
}

/// A letter of a paragraph, and how it looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    /// It.
    pub(super) shown: char,
    /// Bold on top of the paragraph's style.
    pub(super) bold: bool,
    /// Italic on top of the paragraph's style.
    pub(super) italic: bool,
}

/// All letters of runs.
pub(super) fn letters_of(runs: &[Run]) -> Vec<Letter> {
    let of = |run: &Run| {
        let (bold, italic) = (run.bold, run.italic);
        let letters: Vec<char> = run.text.chars().collect();
        letters.into_iter().map(move |letter| Letter {
            shown: letter,
            bold,
            italic,
        })
    };
    runs.iter().flat_map(of).collect()
}

/// Writes changed letters into the runs they came from.
pub(super) fn put_back(runs: &mut [Run], letters: &[Letter]) {
    let mut rest = letters.iter();
    for run in runs {
        let count = run.text.chars().count();
        run.text = rest.by_ref().take(count).map(|one| one.shown).collect();
    }
}
