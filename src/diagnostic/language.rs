//! The one bilingual mechanism: both texts stand beside each other, and the language says one of them.

/// The language of messages and help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// Says one of two things: a sentence, the sentences of a fault, a page of help.
    pub fn say<T>(self, vietnamese: T, english: T) -> T {
        match self {
            Self::Vietnamese => vietnamese,
            Self::English => english,
        }
    }
}
