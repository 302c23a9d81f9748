//! Two texts of a paragraph → the words that were edited.

use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

use super::tokens::{Holes, Token, gap, slice, tokens};

/// A paragraph before and after.
#[derive(Debug, Clone)]
pub(super) struct Pair<'a> {
    pub(super) old: &'a str,
    pub(super) new: &'a str,
    pub(super) old_tokens: Vec<Token>,
    pub(super) new_tokens: Vec<Token>,
}

/// Words of a paragraph that became others: none where some came in or went away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hunk {
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

impl<'a> Pair<'a> {
    pub(super) fn new(old: &'a str, new: &'a str) -> Self {
        Self {
            old,
            new,
            old_tokens: tokens(old, Holes::None),
            new_tokens: tokens(new, Holes::None),
        }
    }

    /// What was edited, from the first words to the last.
    pub(super) fn hunks(&self) -> Vec<Hunk> {
        let keys =
            |tokens: &[Token]| -> Vec<String> { tokens.iter().map(|token| token.key.clone()).collect() };
        let (old, new) = (keys(&self.old_tokens), keys(&self.new_tokens));
        let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
        let mut hunks: Vec<Hunk> = Vec::new();
        for operation in operations.iter().filter(|one| one.tag() != DiffTag::Equal) {
            let (old, new) = (operation.old_range(), operation.new_range());
            match hunks.last_mut() {
                Some(last) if self.only_signs(last.old.end..old.start) => {
                    (last.old.end, last.new.end) = (old.end, new.end);
                }
                _ => hunks.push(Hunk { old, new }),
            }
        }
        hunks
    }

    /// Whether two edits have nothing but signs between them: then they are one.
    fn only_signs(&self, between: Range<usize>) -> bool {
        let signs = |token: &Token| !token.key.chars().any(char::is_alphanumeric);
        self.old_tokens
            .get(between)
            .is_some_and(|tokens| tokens.iter().all(signs))
    }

    /// The words that went.
    pub(super) fn gone(&self, hunk: &Hunk) -> &'a str {
        slice(self.old, &self.old_tokens[hunk.old.clone()])
    }

    /// The words that came.
    pub(super) fn came(&self, hunk: &Hunk) -> &'a str {
        slice(self.new, &self.new_tokens[hunk.new.clone()])
    }

    /// What stands before and behind the words that came.
    pub(super) fn gaps(&self, hunk: &Hunk) -> (&'a str, &'a str) {
        let before = gap(self.new, &self.new_tokens, hunk.new.start);
        (before, gap(self.new, &self.new_tokens, hunk.new.end))
    }

    /// The keys of the paragraph with this one edit in it.
    pub(super) fn with(&self, hunk: &Hunk) -> Vec<&str> {
        let old = &self.old_tokens;
        let kept = old[..hunk.old.start].iter();
        let all = kept
            .chain(&self.new_tokens[hunk.new.clone()])
            .chain(&old[hunk.old.end..]);
        all.map(|token| token.key.as_str()).collect()
    }

    /// The same words in small letters, those that went and those that came.
    pub(super) fn low(&self, hunk: &Hunk) -> (Vec<&str>, Vec<&str>) {
        (
            lows(&self.old_tokens[hunk.old.clone()]),
            lows(&self.new_tokens[hunk.new.clone()]),
        )
    }
}

fn lows(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().map(|token| token.low.as_str()).collect()
}

/// How alike two texts are: 1 where all their words are the same.
pub(super) fn likeness(old: &[Token], new: &[Token]) -> f32 {
    let keys = |tokens: &[Token]| -> Vec<String> { tokens.iter().map(|token| token.low.clone()).collect() };
    let (one, other) = (keys(old), keys(new));
    let same: usize = capture_diff_slices(Algorithm::Myers, &one, &other)
        .iter()
        .filter(|operation| operation.tag() == DiffTag::Equal)
        .map(|operation: &DiffOp| operation.old_range().len())
        .sum();
    let all = one.len() + other.len();
    if all == 0 { 1.0 } else { share(2 * same, all) }
}

#[expect(clippy::cast_precision_loss, reason = "words of a paragraph")]
fn share(part: usize, all: usize) -> f32 {
    part as f32 / all as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(old: &str, new: &str) -> Vec<(String, String)> {
        let pair = Pair::new(old, new);
        let hunks = pair.hunks();
        let words = |hunk| (pair.gone(hunk).to_owned(), pair.came(hunk).to_owned());
        hunks.iter().map(words).collect()
    }

    #[test]
    fn edited_words_come_with_what_they_replace() {
        let pair = |gone: &str, came: &str| (gone.to_owned(), came.to_owned());
        assert_eq!(
            found(
                "1. Nâng cao nhận thức của cán bộ;",
                "1. Nâng cao ý thức của toàn thể cán bộ;"
            ),
            [pair("nhận", "ý"), pair("", "toàn thể")]
        );
        assert_eq!(found("tặng giấy khen", "tặng khen"), [pair("giấy", "")]);
        assert_eq!(found("“Dân vận khéo” – 2025", "\"Dân vận khéo\" - 2025"), []);
    }
}
