//! What faults say, in Vietnamese and in English: exhaustive matches, so that no fault can be without words.

mod certificates;
mod en;
mod register;
mod vi;

use super::FaultKind;

/// The language of messages and help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vietnamese,
    /// English.
    English,
}

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
    fn new(found: impl Into<String>, expected: impl Into<String>, action: impl Into<String>) -> Self {
        Self {
            found: found.into(),
            expected: expected.into(),
            action: action.into(),
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
}

impl Language {
    /// The sentences of a fault.
    pub fn wording(self, kind: &FaultKind) -> Wording {
        match self {
            Self::Vietnamese => vi::wording(kind),
            Self::English => en::wording(kind),
        }
    }

    /// The fixed words around a fault.
    pub const fn labels(self) -> Labels {
        match self {
            Self::Vietnamese => Labels {
                error: "lỗi",
                warning: "lưu ý",
                expected: "cần có",
                action: "cách sửa",
                original: "nguyên văn",
            },
            Self::English => Labels {
                error: "error",
                warning: "warning",
                expected: "expected",
                action: "to do",
                original: "original message",
            },
        }
    }
}

/// `a, b, c`, each between backquotes.
fn quoted<T: AsRef<str>>(words: &[T]) -> String {
    words
        .iter()
        .map(|word| format!("`{}`", word.as_ref()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A value short enough for a sentence.
fn shown(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("{cut}…")
}
