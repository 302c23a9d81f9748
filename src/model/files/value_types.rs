//! What a kind of paper asks for beside what every paper has: names, each with the type of its value.

use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::Expected;
use crate::input::{At, Decode, Decoder, Node, Schemas, Value, wrong_type};

/// What stands behind a type whose value may be left out: `date?`.
const MAY_BE_ABSENT: char = '?';

/// Names with their types, in the file's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ValueTypes(Vec<(At<String>, ValueType)>);

/// The type of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ValueType {
    /// One value, or a list of texts.
    One(Typed),
    /// Rows with columns.
    Rows(Vec<(At<String>, Typed)>),
}

/// A simple type, and whether its value has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed {
    /// The type.
    pub of: SimpleType,
    /// Whether the value may be left out.
    pub optional: bool,
}

/// A type that one word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum SimpleType {
    /// Words.
    Text,
    /// A number: `1.234,5`.
    Number,
    /// A day: `30/6/2025`.
    Date,
    /// Whole đồng: `1.410.000`.
    Money,
    /// Several texts.
    List,
}

/// The types that a column can have.
const OF_COLUMNS: [SimpleType; 4] = [
    SimpleType::Text,
    SimpleType::Number,
    SimpleType::Date,
    SimpleType::Money,
];

impl ValueTypes {
    /// All names with their types.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ValueType)> {
        self.0.iter().map(|(name, kind)| (name.as_str(), kind))
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The type of a name.
    pub fn get(&self, name: &str) -> Option<&ValueType> {
        self.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, kind)| kind)
    }

    /// Names of values that a paper cannot be made without.
    pub fn needed(&self) -> impl Iterator<Item = &str> {
        let needed = self.iter().filter(|(_, kind)| match kind {
            ValueType::One(typed) => !typed.optional,
            ValueType::Rows(_) => true,
        });
        needed.map(|(name, _)| name)
    }
}

/// A name as templates can write it: small letters a–z, figures and `_`.
pub(super) fn name(
    text: &str,
    place: &crate::diagnostic::Place,
    decoder: &mut Decoder<'_>,
) -> Option<At<String>> {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    let node = Node {
        place: place.clone(),
        value: Value::Scalar(text.to_owned()),
    };
    if text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.chars().all(plain) {
        let place = place.clone();
        return Some(At {
            value: text.to_owned(),
            place,
        });
    }
    wrong_type(&node, text, Expected::Name, decoder);
    None
}

/// Names with what `decode` makes of their values.
pub(super) fn named<T>(
    node: &Node,
    key: &str,
    decoder: &mut Decoder<'_>,
    decode: impl Fn(&Node, &str, &mut Decoder<'_>) -> Option<T>,
) -> Option<Vec<(At<String>, T)>> {
    let Value::Map(entries) = &node.value else {
        wrong_type(node, key, Expected::Map, decoder);
        return None;
    };
    let all: Vec<Option<(At<String>, T)>> = entries
        .iter()
        .map(|(key, value)| {
            let name = name(&key.name, &key.place, decoder);
            let value = decode(value, &key.name, decoder);
            name.zip(value)
        })
        .collect();
    all.into_iter().collect()
}

impl Decode for ValueTypes {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        named(node, key, decoder, value_type).map(Self)
    }

    fn schema(_: &mut Schemas) -> Json {
        let words = |types: &[SimpleType]| {
            let words = types.iter().map(|kind| <&str>::from(*kind));
            words
                .flat_map(|word| [word.to_owned(), format!("{word}{MAY_BE_ABSENT}")])
                .collect::<Vec<_>>()
        };
        let columns = json!({"type": "object", "additionalProperties": {"enum": words(&OF_COLUMNS)}});
        let one = json!({"enum": words(SimpleType::VARIANTS)});
        json!({"format": "value-types", "type": "object", "additionalProperties": {"oneOf": [one, columns]}})
    }
}

fn value_type(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<ValueType> {
    match &node.value {
        Value::Map(_) => {
            let column =
                |node: &Node, key: &str, decoder: &mut Decoder<'_>| typed(node, key, &OF_COLUMNS, decoder);
            named(node, key, decoder, column).map(ValueType::Rows)
        }
        Value::Unread | Value::Scalar(_) | Value::Nothing | Value::List(_) => {
            typed(node, key, SimpleType::VARIANTS, decoder).map(ValueType::One)
        }
    }
}

fn typed(node: &Node, key: &str, types: &[SimpleType], decoder: &mut Decoder<'_>) -> Option<Typed> {
    let words: Vec<(&str, SimpleType)> = types.iter().map(|kind| ((*kind).into(), *kind)).collect();
    let Value::Scalar(text) = &node.value else {
        return decoder
            .one_of(node, key, &words)
            .map(|of| Typed { of, optional: false });
    };
    let word = text.strip_suffix(MAY_BE_ABSENT);
    let value = Value::Scalar(word.unwrap_or(text).to_owned());
    let place = node.place.clone();
    let of = decoder.one_of(&Node { place, value }, key, &words)?;
    Some(Typed {
        of,
        optional: word.is_some(),
    })
}
