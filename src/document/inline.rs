//! A run: letters that share one look.

/// A stretch of text with one look. Tabs, newlines and control characters never occur in `text`; a space
/// that must not break is U+00A0, a hyphen that must not break is U+2011.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The letters, in NFC.
    pub text: String,
    /// Bold on top of the paragraph's own style.
    pub bold: bool,
    /// Italic on top of the paragraph's own style.
    pub italic: bool,
    /// No line may break inside, even where the line-breaking algorithm would allow it (after `/`).
    pub unbroken: bool,
}

impl Run {
    /// A run in the paragraph's own style.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bold: false,
            italic: false,
            unbroken: false,
        }
    }
}

/// The letters of `runs`, one after another.
pub fn plain_text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
