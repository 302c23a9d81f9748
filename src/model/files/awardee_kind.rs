//! Whom awards are for.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::Term;
use crate::input::decoded_by_word;

/// Who an award is for (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 8.3).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, IntoStaticStr, VariantArray,
)]
pub enum AwardeeKind {
    /// A collective.
    #[serde(rename = "tập thể")]
    #[strum(serialize = "tap-the")]
    Collective,
    /// A person.
    #[serde(rename = "cá nhân")]
    #[strum(serialize = "ca-nhan")]
    Individual,
    /// A household.
    #[serde(rename = "hộ gia đình")]
    #[strum(serialize = "ho-gia-dinh")]
    Household,
}

impl From<AwardeeKind> for Term {
    fn from(it: AwardeeKind) -> Self {
        Self {
            word: it.into(),
            name: it.name(),
        }
    }
}

impl AwardeeKind {
    /// In the order of lists.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its Vietnamese name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Collective => "tập thể",
            Self::Individual => "cá nhân",
            Self::Household => "hộ gia đình",
        }
    }
}

decoded_by_word!(AwardeeKind);
