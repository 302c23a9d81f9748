//! Words of a paper → the texts of the inputs that they may come from.

use std::collections::BTreeMap;
use std::ops::Range;

use super::scalars::Scalar;
use super::tokens::Token;

/// How many words have to stand together that a value is named; fewer where they are most of the sentence.
const LEAST: usize = 3;

/// How many words at the front of a text a paper may leave out, and how many of it must be left then: `có thành tích trong …`.
const LEFT_OUT: usize = 4;
const LEAST_LEFT: usize = 5;

/// Texts by their first word, and by the words behind it from which on a paper may say them.
pub(super) struct Known<'s>(BTreeMap<&'s str, Vec<Tail<'s>>>);

/// A text from one of its words on.
struct Tail<'s> {
    text: &'s Scalar,
    words: &'s [Token],
}

/// Words of a sentence and the texts that say just these, in the order of the files.
pub(super) struct Candidates<'s> {
    /// Which of its words.
    pub(super) words: Range<usize>,
    pub(super) texts: Vec<&'s Scalar>,
}

impl<'s> Known<'s> {
    pub(super) fn new(all: impl IntoIterator<Item = &'s Scalar>) -> Self {
        let mut known: BTreeMap<&str, Vec<Tail<'_>>> = BTreeMap::new();
        for text in all {
            let enough = |from: &usize| *from == 0 || text.words.len() >= from + LEAST_LEFT;
            for from in (0..=LEFT_OUT).take_while(enough) {
                let words = &text.words[from.min(text.words.len())..];
                if let Some(first) = words.first() {
                    known.entry(&first.low).or_default().push(Tail { text, words });
                }
            }
        }
        Self(known)
    }

    /// The texts that stand in a sentence, the longest at each place.
    pub(super) fn within(&self, sentence: &[Token]) -> Vec<Candidates<'s>> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < sentence.len() {
            let (length, texts) = self.longest(&sentence[at..], sentence.len());
            if length > 0 {
                let words = at..at + length;
                found.push(Candidates { words, texts });
            }
            at += length.max(1);
        }
        found
    }

    /// The texts of which most words are the first ones of `rest`, of a sentence of so many words; and how many. Whole ones go first.
    fn longest(&self, rest: &[Token], of: usize) -> (usize, Vec<&'s Scalar>) {
        let here = self.0.get(rest[0].low.as_str()).into_iter().flatten();
        let enough = |words: usize| words >= LEAST || words * 2 > of;
        let here = here.filter(|tail| enough(tail.words.len()) && begins_with(rest, tail.words));
        let here: Vec<&Tail<'_>> = here.collect();
        let length = here.iter().map(|tail| tail.words.len()).max().unwrap_or(0);
        let longest = here.into_iter().filter(|tail| tail.words.len() == length);
        let (whole, tails): (Vec<&Tail<'_>>, Vec<&Tail<'_>>) =
            longest.partition(|tail| tail.words.len() == tail.text.words.len());
        let best = if whole.is_empty() { tails } else { whole };
        (length, best.into_iter().map(|tail| tail.text).collect())
    }
}

fn begins_with(sentence: &[Token], words: &[Token]) -> bool {
    let same = |(one, other): (&Token, &Token)| !other.opaque && one.low == other.low;
    words.len() <= sentence.len() && sentence.iter().zip(words).all(same)
}
