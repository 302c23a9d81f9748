//! Yes and no, and numbers, as inputs have them.

use std::str::FromStr;

use serde_json::{Value as Json, json};

use super::decode::Decode;
use super::decoder::{Decoder, wrong_type};
use super::schema::Schemas;
use super::{Node, Value};
use crate::diagnostic::Expected;

impl Decode for bool {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Scalar(text) if text == "true" => Some(true),
            Value::Scalar(text) if text == "false" => Some(false),
            _ => {
                wrong_type(node, key, Expected::YesNo, decoder);
                None
            }
        }
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "boolean"})
    }
}

impl Decode for f64 {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let number = match &node.value {
            Value::Scalar(text) => text.parse::<Self>().ok().filter(|number| number.is_finite()),
            _ => None,
        };
        if number.is_none() {
            wrong_type(node, key, Expected::Number, decoder);
        }
        number
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "number"})
    }
}

/// A whole number in figures alone: no sign, no `0x1F`, no `007`, which others read in other ways.
fn count<T: FromStr>(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<T> {
    let plain = |text: &str| {
        text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'))
    };
    let number = match &node.value {
        Value::Scalar(text) if plain(text) => text.parse().ok(),
        _ => None,
    };
    if number.is_none() {
        let expected = if matches!(key, "born" | "year") {
            Expected::Year
        } else {
            Expected::Count
        };
        wrong_type(node, key, expected, decoder);
    }
    number
}

impl Decode for u64 {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        count(node, key, decoder)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "integer", "minimum": 0})
    }
}

impl Decode for u32 {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        count(node, key, decoder)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "integer", "minimum": 0})
    }
}
