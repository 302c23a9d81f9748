//! A paper before and after a try: is it the edit that was wanted, and nothing else?

use super::hunks::{Hunk, Pair};
use super::tokens::{Holes, tokens};
use crate::diagnostic::Fault;
use crate::document::alike;
use crate::input::WordParagraph;

/// What a try should make of a paragraph.
pub(super) struct Wanted<'a> {
    /// The words of the paragraph.
    pub(super) words: Vec<&'a str>,
    /// The words that went and those that came, in small letters.
    pub(super) change: (Vec<&'a str>, Vec<&'a str>),
}

/// Why a try is not what was wanted.
#[derive(Debug)]
pub(super) enum Verdict {
    /// The paper stays as it was: the text is not where the words come from.
    Unmoved,
    /// The paragraph says something else than was wanted.
    Otherwise,
    /// Something else changes with it: from these words to those.
    More(String, String),
    /// The inputs would be refused.
    Faulty(Option<Box<Fault>>),
    /// The file cannot be changed in that one place only.
    Unwritable,
}

/// The beginnings of other paragraphs in which the same words became the same.
pub(super) fn verdict(
    before: &[WordParagraph],
    after: &[WordParagraph],
    at: usize,
    wanted: &Wanted<'_>,
) -> Result<Vec<String>, Verdict> {
    if before.len() != after.len() {
        let says = after
            .get(at)
            .is_some_and(|paragraph| wanted.is_said_by(&paragraph.text));
        let (was, is) = first_difference(before, after, says.then_some(at));
        return Err(if says {
            Verdict::More(was, is)
        } else {
            Verdict::Otherwise
        });
    }
    let unlike = |(one, other): &(&WordParagraph, &WordParagraph)| alike(&one.text) != alike(&other.text);
    let pairs = || before.iter().zip(after);
    if !pairs().any(|pair| unlike(&pair)) {
        return Err(Verdict::Unmoved);
    }
    if !after
        .get(at)
        .is_some_and(|paragraph| wanted.is_said_by(&paragraph.text))
    {
        return Err(Verdict::Otherwise);
    }
    let mut also = Vec::new();
    for (_, (one, other)) in pairs().enumerate().filter(|(n, pair)| *n != at && unlike(pair)) {
        let pair = Pair::new(&one.text, &other.text);
        let strange = |hunk: &&Hunk| pair.low(hunk) != wanted.change;
        if let Some(hunk) = pair.hunks().iter().find(strange) {
            let words = (pair.gone(hunk).to_owned(), pair.came(hunk).to_owned());
            return Err(Verdict::More(words.0, words.1));
        }
        also.push(begin(&other.text));
    }
    Ok(also)
}

/// The first paragraph that is another one, but for that which was wanted.
fn first_difference(
    before: &[WordParagraph],
    after: &[WordParagraph],
    wanted: Option<usize>,
) -> (String, String) {
    let pairs = before.iter().zip(after).enumerate();
    let mut unlike =
        pairs.filter(|(n, (one, other))| Some(*n) != wanted && alike(&one.text) != alike(&other.text));
    let at = unlike.next().map_or(before.len().min(after.len()), |(at, _)| at);
    let text = |paragraphs: &[WordParagraph]| paragraphs.get(at).map(|one| begin(&one.text));
    (text(before).unwrap_or_default(), text(after).unwrap_or_default())
}

impl Wanted<'_> {
    fn is_said_by(&self, text: &str) -> bool {
        let said = tokens(text, Holes::None);
        let said = said.iter().map(|token| token.key.as_str());
        said.eq(self.words.iter().copied())
    }
}

/// How many letters name a paragraph.
const NAMED_BY: usize = 60;

/// The first words of a paragraph, by which a person finds it.
pub(super) fn begin(text: &str) -> String {
    let text = alike(text);
    if text.chars().count() <= NAMED_BY {
        return text;
    }
    let cut: String = text.chars().take(NAMED_BY).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{whole} …")
}
