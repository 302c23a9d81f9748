//! A run: letters that share one look.

use serde::{Deserialize, Serialize};

/// A space at which no line ends; several are room that a draft leaves.
pub const TIE: char = '\u{a0}';
/// A place at which a line may end inside a word that is longer than a line.
pub const BREAK: char = '\u{200b}';
/// A hyphen at which no line ends.
pub const HYPHEN: char = '\u{2011}';

/// A stretch of text with one look. Tabs, newlines and control characters never occur in `text`. U+00A0 is room that a
/// draft leaves, or a space at which no line ends; U+2011 is a hyphen at which no line ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The letters, in NFC.
    pub text: String,
    /// Bold on top of the paragraph's own style.
    pub bold: bool,
    /// Italic on top of the paragraph's own style.
    pub italic: bool,
}

impl Run {
    /// A run in the paragraph's own style.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bold: false,
            italic: false,
        }
    }
}

/// The letters of `runs`, one after another.
pub fn plain_text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
