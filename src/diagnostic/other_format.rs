//! Formats of papers that the program does not have.

use super::Language;

/// Whose format a paper would need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(test, derive(Default))]
pub enum OtherFormat {
    /// The Party's.
    #[cfg_attr(test, default)]
    Party,
    /// The Youth Union's.
    YouthUnion,
}

impl OtherFormat {
    /// `của Đảng`.
    pub(super) fn said(self, language: Language) -> &'static str {
        match self {
            Self::Party => language.say("của Đảng", "the Party"),
            Self::YouthUnion => language.say("của Đoàn Thanh niên", "the Youth Union"),
        }
    }
}
