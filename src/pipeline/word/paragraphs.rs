//! Whole paragraphs that went away or came in: items of a list of the inputs.

use super::fitting::{is_most_of, without_label};
use super::scalars::{Scalar, tree};
use super::tokens::{Holes, Token, tokens};
use crate::input::{Change, Edit, Folder, Fresh, Value, WordParagraph};

/// The text that a paragraph consists of.
pub(super) struct Neighbour {
    pub(super) scalar: Scalar,
    /// How many words stand before it: a number, a dash.
    label: usize,
}

impl Neighbour {
    /// The longest text that makes up the paragraph.
    pub(super) fn of(paragraph: &str, scalars: &[Scalar]) -> Option<Self> {
        let words = tokens(paragraph, Holes::None);
        let whole = scalars.iter().filter(|scalar| is_most_of(&scalar.words, &words));
        let scalar = whole.max_by_key(|scalar| scalar.words.len())?.clone();
        let label = label(&words);
        Some(Self { scalar, label })
    }

    /// The path of the item of a list that it is, or that says nothing but it.
    pub(super) fn item(&self) -> Option<String> {
        let (before, last) = self.scalar.path.rsplit_once('.')?;
        let is_number = |part: &str| part.parse::<usize>().is_ok();
        if is_number(last) {
            return Some(self.scalar.path.clone());
        }
        let (_, number) = before.rsplit_once('.')?;
        is_number(number).then(|| before.to_owned())
    }

    /// The change that puts another item with these words behind it. None: it is not the last of its list.
    pub(super) fn another(&self, said: &str, folder: &Folder) -> Option<Edit> {
        let item = self.item()?;
        let (path, number) = item.rsplit_once('.')?;
        let root = tree(&self.scalar.file, folder)?;
        let Value::List(items) = &root.at_path(path)?.value else {
            return None;
        };
        if number.parse() != Ok(items.len()) {
            return None;
        }
        let words = tokens(said, Holes::None);
        let own = label(&words).min(if self.label > 0 { usize::MAX } else { 0 });
        let ends = |text: &str| text.trim_end().ends_with(['.', ';', ',']);
        let text = without_label(said, &words, own, ends(&self.scalar.text)).to_owned();
        let value = match self
            .scalar
            .path
            .strip_prefix(&item)
            .and_then(|key| key.strip_prefix('.'))
        {
            Some(key) => Fresh::Map(vec![(key.to_owned(), Fresh::text(text))]),
            None => Fresh::text(text),
        };
        Some(Edit {
            path: path.to_owned(),
            change: Change::AddItem(value),
        })
    }
}

/// How many words at the front are a dash or a number: `-`, `1.`, `1.1.`, `a)`, `II.`.
fn label(words: &[Token]) -> usize {
    let is = |at: usize, signs: &[&str]| {
        words
            .get(at)
            .is_some_and(|word| signs.contains(&word.key.as_str()))
    };
    if is(0, &["-", "+"]) {
        return 1;
    }
    let mut end = 0;
    while words.get(end).is_some_and(|word| word.key.chars().count() <= 4) && is(end + 1, &[".", ")"]) {
        end += 2;
    }
    end
}

/// The words of a paragraph but for its number and the sign at its end, which follow from its place.
fn unplaced(text: &str) -> Vec<String> {
    let mut words = tokens(text, Holes::None);
    words.drain(..label(&words));
    while words
        .last()
        .is_some_and(|word| matches!(word.key.as_str(), "." | ";" | "," | "/"))
    {
        words.pop();
    }
    words.into_iter().map(|word| word.low).collect()
}

fn same<'a>(
    one: impl Iterator<Item = &'a WordParagraph>,
    other: impl Iterator<Item = &'a WordParagraph>,
) -> bool {
    one.map(|paragraph| unplaced(&paragraph.text))
        .eq(other.map(|paragraph| unplaced(&paragraph.text)))
}

/// Whether the paper is what it was without the paragraph at `at`.
pub(super) fn without(before: &[WordParagraph], after: &[WordParagraph], at: usize) -> bool {
    let kept = before.iter().enumerate().filter(|(n, _)| *n != at);
    same(kept.map(|(_, paragraph)| paragraph), after.iter())
}

/// Whether the paper is what it was with a paragraph of these words behind the one at `at`.
pub(super) fn with(before: &[WordParagraph], after: &[WordParagraph], at: usize, said: &str) -> bool {
    let old = after.iter().enumerate().filter(|(n, _)| *n != at + 1);
    let new = after.get(at + 1).map(|paragraph| unplaced(&paragraph.text));
    new == Some(unplaced(said)) && same(before.iter(), old.map(|(_, paragraph)| paragraph))
}
