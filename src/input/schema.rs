//! JSON Schemas of the records of a file, each met once.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::{Catalogue, RowWord};

/// The keys of records by the name of the record, in the order in which they are asked for.
pub type KeysOfRecords = BTreeMap<&'static str, Vec<&'static str>>;

/// Schemas of the records met so far, by name.
#[derive(Debug)]
pub struct Schemas {
    records: BTreeMap<&'static str, Json>,
    /// The keys of the records, in the order in which they are asked for.
    keys: BTreeMap<&'static str, Vec<&'static str>>,
    rows: Catalogue,
    /// Keys that groups need not say, since one around them does.
    given: Vec<&'static str>,
}

impl Schemas {
    /// None met yet; words of rows are those of `rows`.
    pub(super) fn new(rows: &Catalogue) -> Self {
        Self {
            records: BTreeMap::new(),
            keys: BTreeMap::new(),
            rows: rows.clone(),
            given: Vec::new(),
        }
    }

    pub(super) fn give(&mut self, keys: Vec<&'static str>) {
        self.given = keys;
    }

    pub(super) fn gives(&self, key: &str) -> bool {
        self.given.contains(&key)
    }

    /// A word of the rows of a type.
    pub fn row<T: RowWord>(&self) -> Json {
        self.rows.schema::<T>()
    }

    /// A reference to the record of that name, which `describe` describes where it has not been met.
    pub fn record(&mut self, name: &'static str, describe: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.records.contains_key(name) {
            self.records.insert(name, Json::Null);
            let object = describe(self);
            self.records.insert(name, object);
        }
        json!({"$ref": format!("#/$defs/{name}")})
    }

    pub(super) fn keep_keys(&mut self, name: &'static str, keys: Vec<&'static str>) {
        self.keys.insert(name, keys);
    }

    /// All records met, and the order of their keys.
    pub(super) fn into_records(self) -> (BTreeMap<&'static str, Json>, KeysOfRecords) {
        (self.records, self.keys)
    }
}
