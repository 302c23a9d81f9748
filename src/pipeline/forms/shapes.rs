//! What each file may hold, from the same calls that decode it: records, their keys in order, what stands at each.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::Value as Json;

use super::data_file::DataFile;
use super::labels::{label, without_keys};
use super::shape::Shape;
use crate::input::{Catalogue, KeysOfRecords, Record, record_keys};
use crate::model::{Awardees, Campaign, Office, Papers, ReviewFile, Scores, Units};

/// A key of a record.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) help: String,
    /// The whole description, which may name words.
    pub(super) about: String,
    pub(super) required: bool,
    pub(super) shape: Shape,
}

/// A group of keys.
#[derive(Debug, Clone, Default)]
pub(super) struct Keys {
    pub(super) keys: Vec<Key>,
    /// What stands at keys that are ids.
    pub(super) others: Option<Shape>,
}

/// All groups of a file.
#[derive(Debug)]
pub(super) struct Shapes {
    /// The name of the outermost one.
    pub(super) root: String,
    records: BTreeMap<String, Keys>,
}

impl Shapes {
    /// Those of a file, made once.
    pub(super) fn of(file: &DataFile) -> &'static Self {
        static FILES: [OnceLock<Shapes>; 7] = [const { OnceLock::new() }; 7];
        match file {
            DataFile::Campaign => FILES[0].get_or_init(Self::made::<Campaign>),
            DataFile::Office => FILES[1].get_or_init(Self::made::<Office>),
            DataFile::Papers => FILES[2].get_or_init(Self::made::<Papers>),
            DataFile::Units => FILES[3].get_or_init(Self::made::<Units>),
            DataFile::Awardees => FILES[4].get_or_init(Self::made::<Awardees>),
            DataFile::Scores => FILES[5].get_or_init(Self::made::<Scores>),
            DataFile::Review(_) => FILES[6].get_or_init(Self::made::<ReviewFile>),
        }
    }

    fn made<T: Record>() -> Self {
        let (schema, order) = record_keys::<T>(&Catalogue::default());
        let mut records = BTreeMap::new();
        for (name, record) in schema["$defs"].as_object().into_iter().flatten() {
            records.insert(name.clone(), keys(name, record, &order));
        }
        records.insert(T::NAME.to_owned(), keys(T::NAME, &schema, &order));
        Self {
            root: T::NAME.to_owned(),
            records,
        }
    }

    /// The keys of a record.
    pub(super) fn keys(&self, record: &str) -> &Keys {
        static NONE: Keys = Keys {
            keys: Vec::new(),
            others: None,
        };
        self.records.get(record).unwrap_or(&NONE)
    }

    /// All records, by name.
    pub(super) fn all(&self) -> impl Iterator<Item = (&String, &Keys)> {
        self.records.iter()
    }
}

fn keys(record: &str, schema: &Json, order: &KeysOfRecords) -> Keys {
    let names = order.get(record).map_or(&[][..], Vec::as_slice);
    let required = |name: &str| {
        schema["required"]
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one == name))
    };
    let keys = names.iter().map(|name| {
        let property = &schema["properties"][name];
        let about = property["description"].as_str().unwrap_or_default();
        let shape = shape(record, name, property);
        let (label, help) = label(record, name, about, &shape);
        Key {
            name: (*name).to_owned(),
            label,
            help: without_keys(&help),
            about: about.to_owned(),
            required: required(name),
            shape,
        }
    });
    let others = &schema["additionalProperties"];
    Keys {
        keys: keys.collect(),
        others: others.is_object().then(|| of(others)),
    }
}

fn shape(record: &str, key: &str, schema: &Json) -> Shape {
    match (record, key) {
        ("UnitHead" | "Awardee" | "Seat" | "Member", "salutation") => Shape::Text,
        _ => of(schema),
    }
}

fn of(schema: &Json) -> Shape {
    if let Some(name) = schema["$ref"].as_str() {
        return Shape::Group(name.trim_start_matches("#/$defs/").to_owned());
    }
    if let Some(words) = schema["enum"].as_array() {
        let words = words.iter().filter_map(Json::as_str).map(str::to_owned);
        return Shape::Word(words.collect());
    }
    let format = schema["format"].as_str().unwrap_or_default();
    if matches!(format, "outline-row" | "value-types" | "values") {
        return Shape::Other;
    }
    if format == "dong" {
        return Shape::Amount;
    }
    if let Some(options) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
        return one_of(options);
    }
    match schema["type"].as_str() {
        Some("string") if format == "date" => Shape::Day,
        Some("string")
            if schema["pattern"]
                .as_str()
                .is_some_and(|pattern| pattern.starts_with("^[a-z0-9]([a-z0-9-]*")) =>
        {
            Shape::Id
        }
        Some("integer" | "number") => Shape::Number,
        Some("boolean") => Shape::YesNo,
        Some("array") => list(&schema["items"]),
        Some("object") if schema["additionalProperties"].is_object() => {
            Shape::ById(Box::new(of(&schema["additionalProperties"])))
        }
        Some("object") => Shape::Other,
        _ => Shape::Text,
    }
}

fn list(items: &Json) -> Shape {
    match of(items) {
        Shape::Group(name) => Shape::Rows(name),
        Shape::Other => Shape::Other,
        item => Shape::List(Box::new(item)),
    }
}

fn one_of(options: &[Json]) -> Shape {
    let has = |kind: &str| options.iter().find(|option| option["type"] == kind);
    if let Some(rows) = has("array").map(of)
        && matches!(rows, Shape::Rows(_))
    {
        return rows;
    }
    match options.first().map(of) {
        // A word of the rows of law, or one that the office adds.
        Some(Shape::Word(words)) => Shape::Word(words),
        Some(Shape::Number) => Shape::Number,
        // A figure, or yes and no: the number as people write it.
        Some(Shape::List(_)) => Shape::List(Box::new(Shape::Id)),
        Some(Shape::Text) if has("array").is_some() => Shape::OneOrMore,
        Some(shape) if has("array").is_some() => Shape::List(Box::new(shape)),
        Some(shape) => shape,
        None => Shape::Other,
    }
}
