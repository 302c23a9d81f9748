//! Tree → typed records. Every fault of a record is reported before any of them stops it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::decoder::{Decoder, wrong_type};
use super::schema::Schemas;
use super::{Node, RowWord, Value};
use crate::diagnostic::{Expected, FaultKind, KeyProblem, Place, suggest};

/// A type that a value of a file can become.
pub trait Decode: Sized {
    /// Whether it is a list, so that `[]` for a key that may be left out says the same as leaving it out.
    const IS_LIST: bool = false;

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
        schemas.keep_keys(Self::NAME, properties.iter().map(|(key, _)| *key).collect());
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

    /// A key that has to be there unless a group around it [gives](Self::give) it.
    pub fn required_or_given<T: Decode>(&mut self, key: &'static str, about: &'static str) -> Option<T> {
        let given = match &self.source {
            Source::Map { decoder, entries, .. } if entries.iter().all(|(known, _)| known.name != key) => {
                decoder.given.iter().find(|(known, _)| *known == key)
            }
            Source::Description { schemas, .. } if schemas.gives(key) => {
                self.known.push(key);
                self.describe::<T>(key, about);
                return None;
            }
            Source::Map { .. } | Source::Description { .. } => None,
        };
        let Some(node) = given.map(|(_, node)| node.clone()) else {
            return self.required(key, about);
        };
        self.known.push(key);
        match &mut self.source {
            Source::Map { decoder, .. } => T::decode(&node, key, decoder),
            Source::Description { .. } => None,
        }
    }

    /// A key that may be left out, or that a group around it gives.
    pub fn optional_or_given<T: Decode>(
        &mut self,
        key: &'static str,
        about: &'static str,
    ) -> Option<Option<T>> {
        let own = self.optional(key, about)?;
        let Source::Map { decoder, .. } = &mut self.source else {
            return Some(own);
        };
        let given = decoder.given.iter().find(|(known, _)| *known == key).cloned();
        match (own, given) {
            (None, Some((_, node))) => T::decode(&node, key, decoder).map(Some),
            (own, _) => Some(own),
        }
    }

    /// Gives the groups inside this one its values of these keys, and of `fixed` ones, from now on.
    pub fn give(&mut self, keys: &[&'static str], fixed: &[(&'static str, &str)]) {
        match &mut self.source {
            Source::Map {
                node,
                entries,
                decoder,
            } => {
                let own = keys.iter().filter_map(|key| {
                    let (_, value) = entries.iter().find(|(known, _)| known.name == *key)?;
                    Some((*key, value.clone()))
                });
                let fixed = fixed.iter().map(|(key, text)| {
                    let value = Value::Scalar((*text).to_owned());
                    let place = node.place.clone();
                    (*key, Node { place, value })
                });
                decoder.given = own.chain(fixed).collect();
            }
            Source::Description { schemas, .. } => {
                let fixed = fixed.iter().map(|(key, _)| *key);
                schemas.give(keys.iter().copied().chain(fixed).collect());
            }
        }
    }

    /// A key that may be left out. The outer None means faulty.
    pub fn optional<T: Decode>(&mut self, key: &'static str, about: &'static str) -> Option<Option<T>> {
        self.known.push(key);
        match &mut self.source {
            Source::Description { .. } => {
                self.describe::<T>(key, about);
                self.may_be_empty(key);
                None
            }
            Source::Map { entries, decoder, .. } => match entries.iter().find(|(known, _)| known.name == key)
            {
                Some((_, value)) if T::IS_LIST && is_empty_list(value) => Some(None),
                Some((_, value)) => T::decode(value, key, decoder).map(Some),
                None => Some(None),
            },
        }
    }

    /// Rows that the keys asked for from now on, and the files read later, may name.
    pub fn learn<T: RowWord>(&mut self, rows: &[T]) {
        if let Source::Map { decoder, .. } = &mut self.source {
            decoder.rows.learn(rows);
        }
    }

    /// Some rows could not be read: from now on a word that no known row has is unknown, not wrong.
    pub fn rows_unknown(&mut self) {
        if let Source::Map { decoder, .. } = &mut self.source {
            decoder.rows.incomplete = true;
        }
    }

    /// The rows that may be named so far.
    pub fn known<T: RowWord>(&self) -> &[T] {
        match &self.source {
            Source::Map { decoder, .. } => decoder.rows.known(),
            Source::Description { .. } => &[],
        }
    }

    /// Says that a key which may be left out in other cases has to be there in this one. Whether it is missing.
    pub fn wanted(&mut self, key: &'static str, about: &'static str) -> bool {
        let Source::Map { entries, .. } = &self.source else {
            return false;
        };
        let missing = entries.iter().all(|(known, _)| known.name != key);
        if missing {
            self.missing.push((key, about));
        }
        missing
    }

    /// Where the group stands; None while it is only described.
    pub fn place(&self) -> Option<Place> {
        match &self.source {
            Source::Map { node, .. } => Some(node.place.clone()),
            Source::Description { .. } => None,
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

    /// The same at `words` within the value of `key`.
    pub fn fault_in(&mut self, key: &str, words: &str, kind: impl Into<FaultKind>) {
        if let Source::Map {
            node,
            entries,
            decoder,
        } = &self.source
        {
            let found = entries.iter().find(|(known, _)| known.name == key);
            let place = found.map_or(&node.place, |(_, value)| &value.place);
            let within = place.of_words(words, decoder.sources);
            let found = if within == *place {
                place.in_file(words, decoder.sources)
            } else {
                within
            };
            self.fault_at(found, kind);
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

    /// The list last described may be empty.
    fn may_be_empty(&mut self, key: &'static str) {
        if let Source::Description { properties, .. } = &mut self.source
            && let Some((_, Json::Object(schema))) = properties.iter_mut().find(|(known, _)| *known == key)
        {
            schema.remove("minItems");
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
            // A key in words of its own stands for the only one that is missing, unless it is nearly one that is not here.
            let translated = !key.name.is_ascii() || key.name.contains(' ');
            let is_here = |known: &&str| entries.iter().any(|(key, _)| key.name == *known);
            let free = known.iter().copied().filter(|known| !is_here(known));
            let lacking = match self.missing.as_slice() {
                [(only, _)] if translated && meant.is_none() && suggest(&key.name, free).is_none() => {
                    Some(*only)
                }
                _ => None,
            };
            self.missing.retain(|(missing, _)| lacking != Some(*missing));
            let kind = KeyProblem::UnknownKey {
                key: key.name.clone(),
                known: Arc::clone(known),
                lacking,
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

fn is_empty_list(node: &Node) -> bool {
    matches!(&node.value, Value::List(items) if items.is_empty())
}
