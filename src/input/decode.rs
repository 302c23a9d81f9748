//! Tree → typed records. Every fault of a record is reported before any of them stops it.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};

use super::characters::{is_invisible, is_odd_space};
use super::schema::Schemas;
use super::{Node, Value, Word};
use crate::diagnostic::{Expected, FaultKind, KeyProblem, Place, Report, Sources, TypingProblem, suggest};

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
        if odd_character(node, self) {
            return None;
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
            missing: Vec::new(),
        };
        let value = T::from_fields(&mut fields);
        fields.refuse_unknown().then_some(value)?
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.record(T::NAME, T::described)
    }
}

/// Reports the first character of a value that nobody sees or that is no plain space, if there is one: the rest may be
/// right.
pub fn odd_character(node: &Node, decoder: &mut Decoder<'_>) -> bool {
    let Value::Scalar(text) = &node.value else {
        return false;
    };
    let found = text
        .chars()
        .find(|letter| is_invisible(*letter) || is_odd_space(*letter));
    if let Some(letter) = found {
        let place = node.place.of_words(&letter.to_string(), decoder.sources);
        decoder.report.add(TypingProblem::OddCharacter { letter }, place);
    }
    found.is_some()
}

/// Reports a value of the wrong type.
pub fn wrong_type(node: &Node, key: &str, expected: Expected, decoder: &mut Decoder<'_>) {
    if odd_character(node, decoder) {
        return;
    }
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
    /// Required keys that are not there, with what they are: one of them may be there under a mistyped name.
    missing: Vec<(&'static str, &'static str)>,
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
            missing: Vec::new(),
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
            Source::Map { entries, decoder, .. } => {
                if let Some((_, value)) = entries.iter().find(|(known, _)| known.name == key) {
                    return T::decode(value, key, decoder);
                }
                self.missing.push((key, about));
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

    /// Adds a fault at the value of `key`, or at the whole group if the key is absent. Not while the group has a key that
    /// nobody knows: that may be the one that is missed.
    pub fn fault(&mut self, key: &str, kind: impl Into<FaultKind>) {
        if let Source::Map { node, entries, .. } = &self.source {
            let found = entries.iter().find(|(known, _)| known.name == key);
            let place = found.map_or(&node.place, |(_, value)| &value.place).clone();
            self.fault_at(place, kind);
        }
    }

    /// The same at a place inside the group.
    pub fn fault_at(&mut self, place: Place, kind: impl Into<FaultKind>) {
        if let Source::Map { entries, decoder, .. } = &mut self.source
            && entries
                .iter()
                .all(|(key, _)| self.known.contains(&key.name.as_str()))
        {
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

    /// Reports keys that nobody knows and keys that are missing; a missing key that one of the others is a slip of is not
    /// reported for itself.
    fn refuse_unknown(mut self) -> bool {
        let Source::Map {
            node,
            entries,
            decoder,
        } = self.source
        else {
            return true;
        };
        let mut known: Option<Arc<[&'static str]>> = None;
        for (key, _) in entries
            .iter()
            .filter(|(key, _)| !self.known.contains(&key.name.as_str()))
        {
            let known = known.get_or_insert_with(|| self.known.as_slice().into());
            let absent = self.missing.iter().map(|(missing, _)| *missing);
            let meant = suggest(&key.name, absent);
            self.missing
                .retain(|(missing, _)| meant.as_deref() != Some(*missing));
            let kind = KeyProblem::UnknownKey {
                key: key.name.clone(),
                known: Arc::clone(known),
            };
            decoder.report.add(kind, key.place.clone());
        }
        for (key, about) in self.missing {
            let key = key.to_owned();
            let kind = KeyProblem::MissingKey { key, about };
            decoder.report.add(kind, node.place.front());
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

/// The items of a list, one at least.
pub(super) fn items<'n>(node: &'n Node, key: &str, decoder: &mut Decoder<'_>) -> Option<&'n [Node]> {
    match &node.value {
        Value::List(items) if items.is_empty() => {
            let kind = KeyProblem::EmptyList { key: key.to_owned() };
            decoder.report.add(kind, node.place.clone());
            None
        }
        Value::List(items) => Some(items),
        Value::Nothing | Value::Scalar(_) | Value::Map(_) => {
            wrong_type(node, key, Expected::List, decoder);
            None
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let items = items(node, key, decoder)?;
        let values: Vec<Option<T>> = items.iter().map(|item| T::decode(item, key, decoder)).collect();
        values.into_iter().collect()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        json!({"type": "array", "minItems": 1, "items": T::schema(schemas)})
    }
}
