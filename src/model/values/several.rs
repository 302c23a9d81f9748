//! One value, or a list of values.

use serde_json::{Value as Json, json};

use crate::input::{Decode, Decoder, Node, Schemas, Value};

/// One value, or a list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Several<T>(Vec<T>);

impl<T> Several<T> {
    /// The values.
    pub fn into_all(self) -> Vec<T> {
        self.0
    }
}

impl<T: Decode> Decode for Several<T> {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::List(_) => Vec::decode(node, key, decoder).map(Self),
            Value::Unread | Value::Nothing | Value::Scalar(_) | Value::Map(_) => {
                T::decode(node, key, decoder).map(|one| Self(vec![one]))
            }
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let one = T::schema(schemas);
        json!({"oneOf": [one, {"type": "array", "minItems": 1, "items": one}]})
    }
}
