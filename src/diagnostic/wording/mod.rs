//! What faults say, in Vietnamese and in English: exhaustive matches, so that no fault can be without words.

/// The language of messages and help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vietnamese,
    /// English.
    English,
}
