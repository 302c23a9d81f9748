//! Closed sets whose words stand in input files.

use serde_json::{Value as Json, json};
use strum::VariantArray;

/// One of a closed set of words; each variant is written as `strum` serializes it.
pub trait Word: Copy + Into<&'static str> + VariantArray {}

impl<T: Copy + Into<&'static str> + VariantArray> Word for T {}

/// The words of a set as JSON Schema, in the order of its variants.
pub fn words<T: Word>() -> Json {
    let words: Vec<&str> = T::VARIANTS.iter().map(|word| (*word).into()).collect();
    json!({"enum": words})
}

/// Reads a closed set from a file by its words.
macro_rules! decoded_by_word {
    ($set:ty) => {
        impl $crate::input::Decode for $set {
            fn decode(
                node: &$crate::input::Node,
                key: &str,
                decoder: &mut $crate::input::Decoder<'_>,
            ) -> Option<Self> {
                decoder.word(node, key)
            }

            fn schema(_: &mut $crate::input::Schemas) -> serde_json::Value {
                $crate::input::words::<Self>()
            }
        }
    };
}

pub(crate) use decoded_by_word;
