//! What reports count persons by: sex, and whether they lead or work directly.

use strum::{IntoStaticStr, VariantArray};

use crate::input::decoded_by_word;

/// Sex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum Sex {
    /// Male.
    #[strum(serialize = "nam")]
    Male,
    /// Female.
    #[strum(serialize = "nu")]
    Female,
}

impl Sex {
    /// Its Vietnamese name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Male => "Nam",
            Self::Female => "Nữ",
        }
    }
}

decoded_by_word!(Sex);

/// Whether a person leads or works directly (Luật 06/2022/QH15, Điều 5.2d).
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
pub enum WorkRole {
    /// Leads or manages.
    #[strum(serialize = "lanh-dao")]
    Leader,
    /// Works directly.
    #[strum(serialize = "truc-tiep")]
    Direct,
}

decoded_by_word!(WorkRole);
