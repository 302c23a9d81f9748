//! Values by id: what a unit says of each indicator, of each review.

use serde_json::{Value as Json, json};

use crate::diagnostic::Expected;
use crate::input::{At, Decode, Decoder, Node, Schemas, Value, wrong_type};
use crate::model::Id;

/// Values by id, in the file's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries<T> {
    all: Vec<(At<Id>, T)>,
    /// Where each stands in `all`, by its id.
    by_id: Vec<usize>,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<T> Entries<T> {
    fn new(all: Vec<(At<Id>, T)>) -> Self {
        let mut by_id: Vec<usize> = (0..all.len()).collect();
        by_id.sort_by_key(|at| all[*at].0.as_str());
        Self { all, by_id }
    }

    /// The value of an id.
    pub fn get(&self, id: &str) -> Option<&T> {
        let found = self
            .by_id
            .binary_search_by_key(&id, |at| self.all[*at].0.as_str());
        found.ok().map(|at| &self.all[self.by_id[at]].1)
    }

    /// All of them, as a list.
    pub fn into_all(self) -> Vec<(At<Id>, T)> {
        self.all
    }

    /// All ids and values.
    pub fn iter(&self) -> impl Iterator<Item = &(At<Id>, T)> {
        self.all.iter()
    }
}

impl<T: Decode> Decode for Entries<T> {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            wrong_type(node, key, Expected::Map, decoder);
            return None;
        };
        let values: Vec<Option<(At<Id>, T)>> = entries
            .iter()
            .map(|(name, value)| {
                let id = Node {
                    place: name.place.clone(),
                    value: Value::Scalar(name.name.clone()),
                };
                let id = At::<Id>::decode(&id, key, decoder);
                let value = T::decode(value, &name.name, decoder);
                Some((id?, value?))
            })
            .collect();
        values.into_iter().collect::<Option<_>>().map(Self::new)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({"type": "object", "additionalProperties": T::schema(schemas)})
    }
}
