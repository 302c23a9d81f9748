//! `values` of a paper: what it says beside what every paper says, typed by the declaration of its kind.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Value as Json, json};

use super::value_types::{SimpleType, Typed, ValueType, ValueTypes};
use crate::diagnostic::{Expected, KeyProblem, Thing};
use crate::input::{At, Decode, Decoder, Key, Node, Schemas, Value, wrong_type};
use crate::model::{Date, Dong, NumberWording, Quantity, Text, dong_words, unknown};

/// What a paper's row says as `values`: before anyone knows its types, and after.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PaperValues {
    /// As the file has them.
    raw: Option<Node>,
    given: Vec<(String, Given)>,
}

/// A value by its type.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Given {
    Text(Text),
    Number(Quantity),
    Date(Date),
    Money(Dong),
    List(Vec<Text>),
    Rows(Vec<Row>),
}

/// Columns of one row, those that are there.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row(Vec<(String, Given)>);

impl PaperValues {
    /// The same values with the types that the paper's kind declares. None: one of them is not of its type, is not declared or
    /// lacks a column, and the report says which.
    pub fn typed(&self, types: &ValueTypes, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Some(raw) = &self.raw else {
            return Some(Self::default());
        };
        let entries = match &raw.value {
            Value::Map(entries) => entries.as_slice(),
            Value::Unread | Value::Nothing | Value::Scalar(_) | Value::List(_) => &[],
        };
        // A kind that declares nothing is one cause.
        let told = if types.is_empty() { 1 } else { entries.len() };
        let all: Vec<Option<(String, Given)>> = entries
            .iter()
            .take(told)
            .map(|(key, node)| given(types, key, node, decoder))
            .collect();
        Some(Self {
            raw: self.raw.clone(),
            given: all.into_iter().collect::<Option<_>>()?,
        })
    }

    /// Whether there is a value of that name.
    pub fn has(&self, name: &str) -> bool {
        self.given.iter().any(|(known, _)| known == name)
    }

    /// Sums of the columns of money and of numbers, by the name of the rows and of the column.
    pub fn totals(&self) -> Json {
        self.of_rows(|rows, column| sum(rows, column).map(|sum| json!(sum)))
    }

    /// Amounts in words: of each value of money by its name, and of each sum of a column.
    pub fn in_words(&self, wording: NumberWording) -> Json {
        let said = |amount| json!(dong_words(amount, wording));
        let single = self.given.iter().filter_map(|(name, given)| match given {
            Given::Money(amount) => Some((name.clone(), said(*amount))),
            _ => None,
        });
        let mut all: serde_json::Map<String, Json> = single.collect();
        let sums = self.of_rows(|rows, column| match sum(rows, column) {
            Some(Given::Money(amount)) => Some(said(amount)),
            _ => None,
        });
        if let Json::Object(sums) = sums {
            all.extend(sums);
        }
        Json::Object(all)
    }

    /// What `of` says of each column of each value that has rows.
    fn of_rows(&self, of: impl Fn(&[Row], &str) -> Option<Json>) -> Json {
        let by_column = |rows: &[Row]| {
            let names: BTreeSet<&String> = rows.iter().flat_map(|row| &row.0).map(|(name, _)| name).collect();
            let all = names
                .into_iter()
                .filter_map(|name| Some((name.clone(), of(rows, name)?)));
            Json::Object(all.collect())
        };
        let rows = self.given.iter().filter_map(|(name, given)| match given {
            Given::Rows(rows) => Some((name.clone(), by_column(rows))),
            _ => None,
        });
        Json::Object(rows.collect())
    }
}

/// The sum of a column; None of one that cannot be added up, or beyond all words.
fn sum(rows: &[Row], column: &str) -> Option<Given> {
    let cells = rows
        .iter()
        .flat_map(|row| &row.0)
        .filter(|(name, _)| name == column);
    let cells: Vec<&Given> = cells.map(|(_, given)| given).collect();
    let money: Option<Vec<Dong>> = cells.iter().map(|cell| cell.money()).collect();
    if let Some(money) = money {
        return Dong::total(money).map(Given::Money);
    }
    let numbers: Option<Vec<Quantity>> = cells.iter().map(|cell| cell.number()).collect();
    numbers.map(|numbers| Given::Number(Quantity::sum(numbers)))
}

impl Given {
    fn money(&self) -> Option<Dong> {
        match self {
            Self::Money(amount) => Some(*amount),
            _ => None,
        }
    }

    fn number(&self) -> Option<Quantity> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

fn given(types: &ValueTypes, key: &Key, node: &Node, decoder: &mut Decoder<'_>) -> Option<(String, Given)> {
    let Some(kind) = types.get(&key.name) else {
        let known = types.iter().map(|(name, _)| name.to_owned());
        let problem = unknown(Thing::Value, &key.name, known);
        decoder.report.add(problem, key.place.clone());
        return None;
    };
    let value = match kind {
        ValueType::One(typed) => one(typed.of, node, &key.name, decoder),
        ValueType::Rows(columns) => rows(columns, node, &key.name, decoder),
    };
    value.map(|value| (key.name.clone(), value))
}

fn one(kind: SimpleType, node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Given> {
    match kind {
        SimpleType::Text => Text::decode(node, key, decoder).map(Given::Text),
        SimpleType::Number => Quantity::decode(node, key, decoder).map(Given::Number),
        SimpleType::Date => Date::decode(node, key, decoder).map(Given::Date),
        SimpleType::Money => Dong::decode(node, key, decoder).map(Given::Money),
        SimpleType::List => Vec::<Text>::decode(node, key, decoder).map(Given::List),
    }
}

fn rows(columns: &[(At<String>, Typed)], node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Given> {
    let items = match &node.value {
        Value::List(items) if !items.is_empty() => items,
        Value::List(_) => {
            let kind = KeyProblem::EmptyList { key: key.to_owned() };
            decoder.report.add(kind, node.place.clone());
            return None;
        }
        Value::Unread | Value::Nothing | Value::Scalar(_) | Value::Map(_) => {
            wrong_type(node, key, Expected::List, decoder);
            return None;
        }
    };
    let rows: Vec<Option<Row>> = items
        .iter()
        .map(|item| row(columns, item, key, decoder))
        .collect();
    rows.into_iter().collect::<Option<_>>().map(Given::Rows)
}

fn row(columns: &[(At<String>, Typed)], node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Row> {
    let Value::Map(entries) = &node.value else {
        wrong_type(node, key, Expected::Map, decoder);
        return None;
    };
    let cells: Vec<Option<(String, Given)>> = entries
        .iter()
        .map(|(key, node)| {
            let column = columns.iter().find(|(name, _)| name.value == key.name);
            let Some((_, typed)) = column else {
                let known = columns.iter().map(|(name, _)| name.value.clone());
                let problem = unknown(Thing::Column, &key.name, known);
                decoder.report.add(problem, key.place.clone());
                return None;
            };
            let value = one(typed.of, node, &key.name, decoder)?;
            Some((key.name.clone(), value))
        })
        .collect();
    let has = |name: &str| entries.iter().any(|(known, _)| known.name == name);
    let missing = columns
        .iter()
        .filter(|(name, typed)| !typed.optional && !has(name));
    let mut whole = true;
    for (name, _) in missing {
        let about = "Cột mà loại văn bản này khai báo trong kinds.yaml";
        let key = name.value.clone();
        let problem = KeyProblem::MissingKey { key, about };
        decoder.report.add(problem, node.place.front());
        whole = false;
    }
    let cells = cells.into_iter().collect::<Option<_>>()?;
    whole.then_some(Row(cells))
}

impl Decode for PaperValues {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        if !matches!(node.value, Value::Map(_)) {
            wrong_type(node, key, Expected::Map, decoder);
            return None;
        }
        Some(Self {
            raw: Some(node.clone()),
            given: Vec::new(),
        })
    }

    fn schema(_: &mut Schemas) -> Json {
        let one = json!({"type": ["string", "number", "boolean"]});
        let row = json!({"type": "object", "additionalProperties": one});
        let list = json!({"type": "array", "minItems": 1, "items": {"oneOf": [one, row]}});
        json!({"format": "values", "type": "object", "additionalProperties": {"oneOf": [one, list]}})
    }
}

/// Templates see the values by their names, as papers write them.
impl Serialize for PaperValues {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        by_name(&self.given, serializer)
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        by_name(&self.0, serializer)
    }
}

fn by_name<S: Serializer>(all: &[(String, Given)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(all.len()))?;
    for (name, given) in all {
        map.serialize_entry(name, given)?;
    }
    map.end()
}

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Number(number) => serializer.collect_str(number),
            Self::Date(date) => serializer.serialize_str(&date.in_figures()),
            Self::Money(amount) => serializer.collect_str(amount),
            Self::List(texts) => texts.serialize(serializer),
            Self::Rows(rows) => rows.serialize(serializer),
        }
    }
}
