//! A closed set as a value of a file: one of its words.

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
