//! The sentences of a fault, and the fixed words around them.

use chrono::{Datelike, NaiveDate};

use super::{Language, visible};

/// The sentences of one fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What was found.
    pub found: String,
    /// What is expected; empty where the first sentence says it.
    pub expected: String,
    /// What to do.
    pub action: String,
}

impl Wording {
    pub(super) fn new(
        found: impl Into<String>,
        expected: impl Into<String>,
        action: impl Into<String>,
    ) -> Self {
        Self {
            found: found.into(),
            expected: expected.into(),
            action: action.into(),
        }
    }
}

impl Wording {
    /// The sentences as a terminal can show them.
    pub(super) fn visible(self) -> Self {
        Self {
            found: visible(&self.found).into_owned(),
            expected: visible(&self.expected).into_owned(),
            action: visible(&self.action).into_owned(),
        }
    }
}

/// The fixed words around a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Labels {
    /// Before an error.
    pub error: &'static str,
    /// Before a warning.
    pub warning: &'static str,
    /// Before what is expected.
    pub expected: &'static str,
    /// Before what to do.
    pub action: &'static str,
    /// Before a library's own words.
    pub original: &'static str,
    /// Before the papers that a fault is about.
    pub papers: &'static str,
}

impl Labels {
    /// In that language.
    pub fn of(language: Language) -> Self {
        Self {
            error: language.say("lỗi", "error"),
            warning: language.say("lưu ý", "warning"),
            expected: language.say("cần có", "expected"),
            action: language.say("cách sửa", "to do"),
            original: language.say("nguyên văn", "original message"),
            papers: language.say("văn bản", "papers"),
        }
    }
}

/// `a, b, c`, each between backquotes; of very many the first, and how many there are.
pub(super) fn quoted<T: AsRef<str>>(words: &[T]) -> String {
    quoted_first(words, 50)
}

/// The same of the first so many words.
pub(super) fn quoted_first<T: AsRef<str>>(words: &[T], most: usize) -> String {
    let said: Vec<String> = words
        .iter()
        .take(most)
        .map(|word| format!("`{}`", word.as_ref()))
        .collect();
    let said = said.join(", ");
    if words.len() > most {
        format!("{said}, … ({})", words.len())
    } else {
        said
    }
}

/// A value short enough for a sentence.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("{cut}…")
}

/// A day as Vietnamese sentences write it, as papers do: days below 10 and the first two months with a zero.
pub(super) fn day(date: NaiveDate) -> String {
    let month = if date.month() <= 2 { "%m" } else { "%-m" };
    date.format(&format!("%d/{month}/%Y")).to_string()
}

/// The same of a day that a file says, `2025-06-27`; what is none stays as it is.
pub(super) fn day_read(text: &str) -> String {
    text.parse().map_or_else(|_| shown(text), day)
}
