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
