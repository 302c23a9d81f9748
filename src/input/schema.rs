//! JSON Schemas of the records of a file, each met once.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

/// Schemas of the records met so far, by name.
#[derive(Debug, Default)]
pub struct Schemas {
    records: BTreeMap<&'static str, Json>,
}

impl Schemas {
    /// A reference to the record of that name, which `describe` describes where it has not been met.
    pub fn record(&mut self, name: &'static str, describe: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.records.contains_key(name) {
            self.records.insert(name, Json::Null);
            let object = describe(self);
            self.records.insert(name, object);
        }
        json!({"$ref": format!("#/$defs/{name}")})
    }

    /// All records met.
    pub(super) fn into_records(self) -> BTreeMap<&'static str, Json> {
        self.records
    }
}
