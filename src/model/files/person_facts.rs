//! What reports count persons by: sex, and whether they lead or work directly.

use serde_json::Value as Json;
use strum::{IntoStaticStr, VariantArray};

use crate::input::{Decode, Decoder, Node, Schemas, words};

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

impl Decode for Sex {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.word(node, key)
    }

    fn schema(_: &mut Schemas) -> Json {
        words::<Self>()
    }
}

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

impl Decode for WorkRole {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.word(node, key)
    }

    fn schema(_: &mut Schemas) -> Json {
        words::<Self>()
    }
}
