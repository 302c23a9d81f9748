//! JSON Schema of the input files, from the same calls that decode them.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::decode::{Fields, Record};

/// Schemas of the records met so far, by name.
#[derive(Debug, Default)]
pub struct Schemas {
    records: BTreeMap<&'static str, Json>,
}

impl Schemas {
    pub(super) fn record<T: Record>(&mut self) -> Json {
        if !self.records.contains_key(T::NAME) {
            self.records.insert(T::NAME, Json::Null);
            let object = describe::<T>(self);
            self.records.insert(T::NAME, object);
        }
        json!({"$ref": format!("#/$defs/{}", T::NAME)})
    }
}

/// The schema of the file whose root is `T`, with Vietnamese descriptions.
pub fn record_schema<T: Record>() -> Json {
    let mut schemas = Schemas::default();
    let mut root = describe::<T>(&mut schemas);
    if let Json::Object(object) = &mut root {
        object.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        object.insert("$defs".to_owned(), json!(schemas.records));
    }
    root
}

fn describe<T: Record>(schemas: &mut Schemas) -> Json {
    let mut fields = Fields::describing(schemas);
    let _ = T::from_fields(&mut fields);
    let (properties, required) = fields.described();
    json!({
        "type": "object",
        "description": T::ABOUT,
        "properties": properties.into_iter().collect::<BTreeMap<_, _>>(),
        "required": required,
        "additionalProperties": false,
    })
}
