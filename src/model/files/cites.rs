//! `cites` of a paper: other papers of the campaign that its words name, each by a name that its template knows.

use serde_json::{Value as Json, json};

use super::value_types::named;
use crate::diagnostic::Expected;
use crate::input::{At, Decode, Decoder, Node, Schemas, Value, wrong_type};
use crate::model::Id;

/// Papers by the names that the template has for them, in the file's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cites(Vec<(String, At<Id>)>);

impl Cites {
    /// All names with the papers' ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &At<Id>)> {
        self.0.iter().map(|(name, id)| (name.as_str(), id))
    }
}

impl Decode for Cites {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::List(_) => {
                let ids = Vec::<At<Id>>::decode(node, key, decoder)?;
                let named = ids.into_iter().map(|id| (id.as_str().replace('-', "_"), id));
                Some(Self(named.collect()))
            }
            Value::Map(_) => {
                let all = named(node, key, decoder, At::<Id>::decode)?;
                Some(Self(all.into_iter().map(|(name, id)| (name.value, id)).collect()))
            }
            Value::Unread | Value::Nothing | Value::Scalar(_) => {
                wrong_type(node, key, Expected::List, decoder);
                None
            }
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let id = Id::schema(schemas);
        let list = json!({"type": "array", "minItems": 1, "items": id});
        json!({"format": "cites", "oneOf": [list, {"type": "object", "additionalProperties": id}]})
    }
}
