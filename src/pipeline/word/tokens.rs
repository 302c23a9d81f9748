//! A text → its words and signs, each with its place.

use std::ops::Range;

use crate::document::alike;

/// A word, or a sign between words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Its letters without what word processors change by themselves.
    pub(super) key: String,
    /// The same in small letters.
    pub(super) low: String,
    /// Where it stands in the text.
    pub(super) bytes: Range<usize>,
    /// Whether it stands for words that are not known: an expression of a template, a tag.
    pub(super) opaque: bool,
}

/// What in a text stands for something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holes {
    /// Nothing.
    None,
    /// `{{ … }}`, `{% … %}`.
    Expressions,
    /// The same, and tags.
    Markup,
}

/// The words of a text.
pub(super) fn tokens(text: &str, holes: Holes) -> Vec<Token> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let end = hole(text, at, holes);
        let opaque = end.is_some();
        let end = end.unwrap_or_else(|| end_of(text, at, letter));
        let key = if opaque {
            String::new()
        } else {
            alike(&text[at..end])
        };
        if opaque || !key.is_empty() {
            found.push(Token {
                low: key.to_lowercase(),
                key,
                bytes: at..end,
                opaque,
            });
        }
        at = end;
    }
    found
}

/// The end of the hole that begins at `at`.
fn hole(text: &str, at: usize, holes: Holes) -> Option<usize> {
    let marks: &[(&str, &str)] = match holes {
        Holes::None => &[],
        Holes::Expressions => &HOLES[..3],
        Holes::Markup => &HOLES,
    };
    let (_, close) = marks.iter().find(|(open, _)| text[at..].starts_with(open))?;
    let end = text[at..].find(close)?;
    Some(at + end + close.len())
}

const HOLES: [(&str, &str); 4] = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<", ">")];

/// The end of the word or sign at `at`.
fn end_of(text: &str, at: usize, first: char) -> usize {
    let same: fn(char) -> bool = if in_word(first) {
        in_word
    } else if is_dot(first) {
        is_dot
    } else {
        return at + first.len_utf8();
    };
    let rest = &text[at..];
    at + rest.find(|letter| !same(letter)).unwrap_or(rest.len())
}

/// Letters, figures and marks above or below letters.
fn in_word(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter) || letter == '\u{ad}'
}

/// Dots; several of them, or one letter for three, are one sign.
const fn is_dot(letter: char) -> bool {
    matches!(letter, '.' | '…')
}

/// The letters from the first to the last of these tokens.
pub(super) fn slice<'a>(text: &'a str, tokens: &[Token]) -> &'a str {
    match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) => &text[first.bytes.start..last.bytes.end],
        _ => "",
    }
}

/// What stands between the token before `at` and the token at `at`; nothing at an end.
pub(super) fn gap<'a>(text: &'a str, tokens: &[Token], at: usize) -> &'a str {
    match (
        at.checked_sub(1).and_then(|before| tokens.get(before)),
        tokens.get(at),
    ) {
        (Some(before), Some(after)) => &text[before.bytes.end..after.bytes.start],
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_signs_and_holes_are_told_apart() {
        let keys = |text: &str, holes| -> Vec<String> {
            tokens(text, holes)
                .into_iter()
                .map(|token| if token.opaque { "*".to_owned() } else { token.key })
                .collect()
        };
        assert_eq!(
            keys("Số\u{a0}05/KH\u{2011}UBND, “tốt”…", Holes::None),
            ["Số", "05", "/", "KH", "-", "UBND", ",", "\"", "tốt", "\"", "..."]
        );
        assert_eq!(
            keys("của {{ body.name }}.", Holes::Expressions),
            ["của", "*", "."]
        );
        assert_eq!(keys("<p>Căn cứ</p>", Holes::Markup), ["*", "Căn", "cứ", "*"]);
        let text = "một  hai, ba";
        let all = tokens(text, Holes::None);
        assert_eq!(slice(text, &all[1..3]), "hai,");
        assert_eq!(gap(text, &all, 1), "  ");
    }
}
