//! Values that know where they stand.

use std::ops::Deref;

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use super::decode::Decode;
use super::decoder::Decoder;
use super::{Node, Schemas};
use crate::diagnostic::Place;

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> At<T> {
    /// What is made of the value, at the same place.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> At<U> {
        At {
            value: make(self.value),
            place: self.place,
        }
    }
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Serialize> Serialize for At<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T: Decode> Decode for At<T> {
    const IS_LIST: bool = T::IS_LIST;

    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        Some(Self {
            value: T::decode(node, key, decoder)?,
            place: node.place.clone(),
        })
    }

    fn schema(schemas: &mut Schemas) -> Json {
        T::schema(schemas)
    }
}
