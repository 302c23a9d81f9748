//! A tag of Tera as it was typed in Word, and what it does.

use std::ops::Range;

use crate::diagnostic::{WordSpot, WordTemplateProblem};

/// A tag.
#[derive(Debug, Clone)]
pub(super) struct Tag {
    pub(super) act: Act,
    /// As Tera reads it.
    pub(super) tera: String,
    /// As it was typed.
    pub(super) words: String,
    pub(super) spot: WordSpot,
    pub(super) level: Level,
}

/// What a tag does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// It prints a value.
    Print,
    /// It begins a loop or a condition.
    Open(Fold),
    /// `else`, `elif` in a condition.
    Turn,
    /// It ends one.
    Close(Fold),
    /// It gives a name to a value.
    Set,
    /// It says where the paper's subject begins and ends.
    Subject(Edge),
    /// A comment.
    Nothing,
}

/// A stretch between two tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    For,
    If,
}

/// One of the two ends of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Begin,
    End,
}

/// What is taken away around a tag that stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// As far as there is nothing else.
    Any,
    /// The row: `{%tr … %}`.
    Row,
    /// The paragraph: `{%p … %}`.
    Paragraph,
}

impl Fold {
    /// The tag that ends it.
    pub(super) const fn end(self) -> &'static str {
        match self {
            Self::For => "endfor",
            Self::If => "endif",
        }
    }
}

impl Tag {
    /// Reads a tag that has its beginning and its end.
    pub(super) fn read(words: &str, spot: WordSpot) -> Result<Self, WordTemplateProblem> {
        let plain = plain(words);
        let inside = plain.get(2..plain.len() - 2).unwrap_or_default();
        let mut level = Level::Any;
        let mut inside = inside.trim_start_matches('-').trim_end_matches('-');
        if plain.starts_with("{%") {
            for (prefix, of) in [("tr ", Level::Row), ("p ", Level::Paragraph)] {
                if let Some(rest) = inside.strip_prefix(prefix) {
                    (inside, level) = (rest, of);
                }
            }
        }
        let inside = inside.trim();
        let act = match &plain[..2] {
            "{{" => Act::Print,
            "{#" => Act::Nothing,
            _ => act(inside).ok_or_else(|| WordTemplateProblem::NotAllowed {
                tag: words.to_owned(),
            })?,
        };
        let (open, close) = if act == Act::Print {
            ("{{", "}}")
        } else {
            ("{%", "%}")
        };
        Ok(Self {
            act,
            tera: format!("{open} {inside} {close}"),
            words: words.to_owned(),
            spot,
            level,
        })
    }

    /// What stands between its braces, without its first word where that says what it does.
    pub(super) fn inside(&self) -> &str {
        self.tera[2..self.tera.len() - 2].trim()
    }
}

fn act(inside: &str) -> Option<Act> {
    let word = inside
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .next()?;
    Some(match word {
        "for" => Act::Open(Fold::For),
        "if" => Act::Open(Fold::If),
        "else" | "elif" => Act::Turn,
        "endfor" => Act::Close(Fold::For),
        "endif" => Act::Close(Fold::If),
        "set" | "set_global" => Act::Set,
        "subject" => Act::Subject(Edge::Begin),
        "endsubject" => Act::Subject(Edge::End),
        _ => return None,
    })
}

const DOUBLE: [char; 6] = ['"', '“', '”', '„', '«', '»'];
const SINGLE: [char; 4] = ['\'', '‘', '’', '‚'];

/// A tag as it was meant: quotes, spaces and dashes that Word makes out of plain ones are plain again.
fn plain(words: &str) -> String {
    let mut quote = None;
    let plain = words.chars().map(|letter| {
        let kind = quote_of(letter);
        match (quote, kind) {
            (None, Some(_)) => quote = kind,
            (Some(_), Some(_)) if quote == kind => quote = None,
            _ => {}
        }
        match (letter, kind) {
            (_, Some(plain)) => plain,
            ('–' | '—', None) if quote.is_none() => '-',
            (_, None) if letter.is_whitespace() => ' ',
            _ => letter,
        }
    });
    plain.collect()
}

fn quote_of(letter: char) -> Option<char> {
    let plain = |set: &[char], plain| set.contains(&letter).then_some(plain);
    plain(&DOUBLE, '"').or_else(|| plain(&SINGLE, '\''))
}

/// Stretches of a text that are tags; of braces that do not close, or open, what stands there.
pub(super) fn tags(text: &str) -> Vec<Result<Range<usize>, Range<usize>>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, open)) = next_brace(text, at) {
        let close = match open {
            "{{" => "}}",
            "{%" => "%}",
            "{#" => "#}",
            _ => {
                found.push(Err(at.max(start.saturating_sub(40))..start + open.len()));
                at = start + open.len();
                continue;
            }
        };
        if let Some(end) = closing(&text[start + 2..], close) {
            found.push(Ok(start..start + 2 + end));
            at = start + 2 + end;
        } else {
            found.push(Err(start..text.len()));
            return found;
        }
    }
    for stretch in &mut found {
        if let Err(range) = stretch {
            while !text.is_char_boundary(range.start) {
                range.start += 1;
            }
        }
    }
    found
}

/// The next braces from `at` on.
fn next_brace(text: &str, at: usize) -> Option<(usize, &'static str)> {
    const BRACES: [&str; 5] = ["{{", "{%", "{#", "}}", "%}"];
    let of = |brace: &'static str| text[at..].find(brace).map(|found| (at + found, brace));
    BRACES.into_iter().filter_map(of).min_by_key(|(at, _)| *at)
}

/// Where the tag ends whose inside begins here: not within quotes, unless these never end.
fn closing(inside: &str, close: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in inside.char_indices() {
        if quote.is_none() && inside[at..].starts_with(close) {
            return Some(at + close.len());
        }
        match (quote, quote_of(letter)) {
            (None, kind) => quote = kind,
            (Some(_), kind) if kind == quote => quote = None,
            _ => {}
        }
    }
    inside.find(close).map(|at| at + close.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_whatever_stands_in_their_quotes() {
        let found = |text: &str| -> Vec<String> {
            let show = |one: Result<Range<usize>, Range<usize>>| match one {
                Ok(range) => text[range].to_owned(),
                Err(range) => format!("!{}", &text[range]),
            };
            tags(text).into_iter().map(show).collect()
        };
        assert_eq!(
            found("a {{ x }} b {% if “}}” %}c{# d #}"),
            ["{{ x }}", "{% if “}}” %}", "{# d #}"]
        );
        assert_eq!(found("{{ it's }} {{ y"), ["{{ it's }}", "!{{ y"]);
        assert_eq!(found("tên }} x"), ["!tên }}"]);
        assert_eq!(found("no { tag } 50% }"), [""; 0]);
    }

    #[test]
    fn what_word_makes_of_plain_letters_is_plain_again() {
        let read = |words: &str| Tag::read(words, WordSpot::default()).unwrap();
        assert_eq!(
            read("{{\u{a0}x | join(sep=“, ”) }}").tera,
            "{{ x | join(sep=\", \") }}"
        );
        assert_eq!(read("{%- if a – b > 1 -%}").tera, "{% if a - b > 1 %}");
        assert_eq!(read("{% if a == ‘x–y’ %}").tera, "{% if a == 'x–y' %}");
        let row = read("{%tr for a in b %}");
        assert_eq!((row.tera.as_str(), row.level), ("{% for a in b %}", Level::Row));
        assert!(Tag::read("{% include “a” %}", WordSpot::default()).is_err());
    }
}
