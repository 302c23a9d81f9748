//! JSON Schema of the input files, from the same calls that decode them.

use serde_json::{Value as Json, json};

use super::Catalogue;
use super::decode::Record;
use super::schema::{KeysOfRecords, Schemas};

/// The schema of the file whose root is `T`, with Vietnamese descriptions; its words of rows are those of `rows`.
pub fn record_schema<T: Record>(rows: &Catalogue) -> Json {
    described::<T>(rows).0
}

/// The same, and the order in which each record asks for its keys: a form shows them in that order.
pub fn record_keys<T: Record>(rows: &Catalogue) -> (Json, KeysOfRecords) {
    described::<T>(rows)
}

fn described<T: Record>(rows: &Catalogue) -> (Json, KeysOfRecords) {
    let mut schemas = Schemas::new(rows);
    let mut root = T::described(&mut schemas);
    let (records, keys) = schemas.into_records();
    if let Json::Object(object) = &mut root {
        object.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        object.insert("$defs".to_owned(), json!(records));
    }
    (root, keys)
}
