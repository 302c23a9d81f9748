//! Tree → typed records. Every fault of a record is reported before any of them stops it.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};

use super::schema::Schemas;
use super::{Node, Value, Word};
use crate::diagnostic::{Expected, FaultKind, KeyProblem, Place, Report, Sources, suggest};

/// What a decoder needs besides the tree.
pub struct Decoder<'a> {
    /// Where faults go.
    pub report: &'a mut Report,
    /// The texts the trees came from.
    pub sources: &'a Sources,
    /// Names the face that lacks a letter, if one does.
    pub lacks: &'a dyn Fn(char) -> Option<String>,
}

impl Decoder<'_> {
    /// One word of a closed set.
    pub fn word<T: Word>(&mut self, node: &Node, key: &str) -> Option<T> {
        let words: Vec<(&str, T)> = T::VARIANTS.iter().map(|word| ((*word).into(), *word)).collect();
        self.one_of(node, key, &words)
    }

    /// One of a few words.
    pub fn one_of<T: Copy>(&mut self, node: &Node, key: &str, words: &[(&str, T)]) -> Option<T> {
        let Value::Scalar(text) = &node.value else {
            wrong_type(node, key, Expected::Text, self);
            return None;
        };
        if let Some((_, value)) = words.iter().find(|(word, _)| word == text) {
            return Some(*value);
        }
        let allowed: Vec<String> = words.iter().map(|(word, _)| (*word).to_owned()).collect();
        let suggestion = suggest(text, words.iter().map(|(word, _)| *word));
        let kind = KeyProblem::NotOneOf {
            key: key.to_owned(),
            found: text.clone(),
            allowed,
            suggestion,
        };
        self.report.add(kind, node.place.clone());
        None
    }
}

/// A type that a value of a file can become.
pub trait Decode: Sized {
    /// Decodes `node`, the value of `key`. None means faulty, and the report says why.
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self>;

    /// The type as JSON Schema.
    fn schema(schemas: &mut Schemas) -> Json;
}

/// A group of keys.
pub trait Record: Sized {
    /// Name in the JSON Schema.
    const NAME: &'static str;
    /// What it is, for the people who fill it in.
    const ABOUT: &'static str;

    /// Asks for every key it knows, then builds the value. Must ask for all keys on every path, also when some are
    /// faulty: the same calls describe the record to the JSON Schema.
    fn from_fields(fields: &mut Fields<'_, '_>) -> Option<Self>;

    /// The record as JSON Schema.
    fn described(schemas: &mut Schemas) -> Json {
        let mut fields = Fields::describing(schemas);
        let _ = Self::from_fields(&mut fields);
        let (properties, required) = fields.described();
        json!({
            "type": "object",
            "description": Self::ABOUT,
            "properties": properties.into_iter().collect::<BTreeMap<_, _>>(),
            "required": required,
            "additionalProperties": false,
        })
    }
}

impl<T: Record> Decode for T {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            wrong_type(node, key, Expected::Map, decoder);
            return None;
        };
        let mut fields = Fields {
            source: Source::Map {
                node,
                entries,
                decoder,
            },
            known: Vec::new(),
        };
        let value = T::from_fields(&mut fields);
        fields.refuse_unknown().then_some(value)?
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.record(T::NAME, T::described)
    }
}

/// Reports a value of the wrong type.
pub fn wrong_type(node: &Node, key: &str, expected: Expected, decoder: &mut Decoder<'_>) {
    let kind = KeyProblem::WrongType {
        key: key.to_owned(),
        found: node.found(),
        expected,
    };
    decoder.report.add(kind, node.place.clone());
}

/// The keys of one group, asked for one by one.
pub struct Fields<'a, 'd> {
    source: Source<'a, 'd>,
    known: Vec<&'static str>,
}

enum Source<'a, 'd> {
    Map {
        node: &'a Node,
        entries: &'a [(super::Key, Node)],
        decoder: &'a mut Decoder<'d>,
    },
    Description {
        schemas: &'a mut Schemas,
        properties: Vec<(&'static str, Json)>,
        required: Vec<&'static str>,
    },
}

impl<'a> Fields<'a, '_> {
    fn describing(schemas: &'a mut Schemas) -> Self {
        let source = Source::Description {
            schemas,
            properties: Vec::new(),
            required: Vec::new(),
        };
        Self {
            source,
            known: Vec::new(),
        }
    }

    fn described(self) -> (Vec<(&'static str, Json)>, Vec<&'static str>) {
        match self.source {
            Source::Description {
                properties, required, ..
            } => (properties, required),
            Source::Map { .. } => (Vec::new(), Vec::new()),
        }
    }

    /// A key that has to be there, with a sentence on what it is.
    pub fn required<T: Decode>(&mut self, key: &'static str, about: &'static str) -> Option<T> {
        self.known.push(key);
        match &mut self.source {
            Source::Description { required, .. } => {
                required.push(key);
                self.describe::<T>(key, about);
                None
            }
            Source::Map {
                node,
                entries,
                decoder,
            } => {
                if let Some((_, value)) = entries.iter().find(|(known, _)| known.name == key) {
                    return T::decode(value, key, decoder);
                }
                decoder.report.add(
                    KeyProblem::MissingKey {
                        key: key.to_owned(),
                        about,
                    },
                    node.place.front(),
                );
                None
            }
        }
    }

    /// A key that may be left out. The outer None means faulty.
    pub fn optional<T: Decode>(&mut self, key: &'static str, about: &'static str) -> Option<Option<T>> {
        self.known.push(key);
        match &mut self.source {
            Source::Description { .. } => {
                self.describe::<T>(key, about);
                None
            }
            Source::Map { entries, decoder, .. } => match entries.iter().find(|(known, _)| known.name == key)
            {
                Some((_, value)) => T::decode(value, key, decoder).map(Some),
                None => Some(None),
            },
        }
    }

    /// Adds a fault at the value of `key`, or at the whole group if the key is absent.
    pub fn fault(&mut self, key: &str, kind: impl Into<FaultKind>) {
        if let Source::Map {
            node,
            entries,
            decoder,
        } = &mut self.source
        {
            let found = entries.iter().find(|(known, _)| known.name == key);
            let place = found.map_or(&node.place, |(_, value)| &value.place);
            decoder.report.add(kind, place.clone());
        }
    }

    /// Adds a fault at a place inside the group.
    pub fn fault_at(&mut self, place: Place, kind: impl Into<FaultKind>) {
        if let Source::Map { decoder, .. } = &mut self.source {
            decoder.report.add(kind, place);
        }
    }

    fn describe<T: Decode>(&mut self, key: &'static str, about: &'static str) {
        if let Source::Description {
            schemas, properties, ..
        } = &mut self.source
        {
            let mut schema = T::schema(schemas);
            if let Json::Object(object) = &mut schema {
                object.insert("description".to_owned(), json!(about));
            }
            properties.push((key, schema));
        }
    }

    fn refuse_unknown(self) -> bool {
        let Source::Map { entries, decoder, .. } = self.source else {
            return true;
        };
        let mut known: Option<Arc<[&'static str]>> = None;
        for (key, _) in entries
            .iter()
            .filter(|(key, _)| !self.known.contains(&key.name.as_str()))
        {
            let known = known.get_or_insert_with(|| self.known.as_slice().into());
            let kind = KeyProblem::UnknownKey {
                key: key.name.clone(),
                known: Arc::clone(known),
            };
            decoder.report.add(kind, key.place.clone());
        }
        known.is_none()
    }
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
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

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::List(items) = &node.value else {
            wrong_type(node, key, Expected::List, decoder);
            return None;
        };
        if items.is_empty() {
            decoder
                .report
                .add(KeyProblem::EmptyList { key: key.to_owned() }, node.place.clone());
            return None;
        }
        let values: Vec<Option<T>> = items.iter().map(|item| T::decode(item, key, decoder)).collect();
        values.into_iter().collect()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({"type": "array", "minItems": 1, "items": T::schema(schemas)})
    }
}

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

impl Decode for u64 {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let number = match &node.value {
            Value::Scalar(text) => text.parse::<Self>().ok(),
            _ => None,
        };
        if number.is_none() {
            wrong_type(node, key, Expected::Count, decoder);
        }
        number
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "integer", "minimum": 0})
    }
}

impl Decode for u32 {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let number = match &node.value {
            Value::Scalar(text) => text.parse::<Self>().ok(),
            _ => None,
        };
        if number.is_none() {
            wrong_type(node, key, Expected::Count, decoder);
        }
        number
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "integer", "minimum": 0})
    }
}
