//! Lists of which one bad row does not hide the others.

use std::ops::Deref;

use serde_json::{Value as Json, json};

use super::decode::Decode;
use super::decoder::{Decoder, wrong_type};
use super::schema::Schemas;
use super::{Node, Value};
use crate::diagnostic::{Expected, KeyProblem};

/// The rows of a list that could be read. What the others say is unknown, not absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rows<T> {
    rows: Vec<T>,
    complete: bool,
}

impl<T> Rows<T> {
    /// Whether every row was read, so that what is not here is nowhere.
    pub const fn is_complete(&self) -> bool {
        self.complete
    }

    /// The rows themselves.
    pub fn into_rows(self) -> Vec<T> {
        self.rows
    }
}

impl<T> Deref for Rows<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<'r, T> IntoIterator for &'r Rows<T> {
    type Item = &'r T;
    type IntoIter = std::slice::Iter<'r, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.rows.iter()
    }
}

impl<T: Decode> Decode for Rows<T> {
    const IS_LIST: bool = true;

    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let items = items(node, key, decoder)?;
        let rows: Vec<T> = items
            .iter()
            .filter_map(|item| T::decode(item, key, decoder))
            .collect();
        let complete = rows.len() == items.len();
        Some(Self { rows, complete })
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Vec::<T>::schema(schemas)
    }
}

/// The items of a list, one at least.
fn items<'n>(node: &'n Node, key: &str, decoder: &mut Decoder<'_>) -> Option<&'n [Node]> {
    match &node.value {
        Value::List(items) if items.is_empty() => {
            let kind = KeyProblem::EmptyList { key: key.to_owned() };
            decoder.report.add(kind, node.place.clone());
            None
        }
        Value::List(items) => Some(items),
        Value::Unread | Value::Nothing | Value::Scalar(_) | Value::Map(_) => {
            wrong_type(node, key, Expected::List, decoder);
            None
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    const IS_LIST: bool = true;

    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let items = items(node, key, decoder)?;
        let values: Vec<Option<T>> = items.iter().map(|item| T::decode(item, key, decoder)).collect();
        values.into_iter().collect()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({"type": "array", "minItems": 1, "items": T::schema(schemas)})
    }
}
