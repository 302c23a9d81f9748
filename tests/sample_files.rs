//! Every key of every sample file stands in the schema of its file, and each file names the schema it is held against.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value as Json;
use thidua::diagnostic::{Report, Sources};
use thidua::input::{Catalogue, Decode, Decoder, Node, Value, parse};
use thidua::model::Text;

use crate::written_docs::files::{File, files};

/// The YAML files of the samples: inputs, test cases, the program's own templates.
fn samples() -> Vec<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = ["inputs", "tests/cases", "templates"]
        .map(|folder| home.join(folder))
        .to_vec();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                found.push(path);
            }
        }
    }
    assert!(found.len() >= 35, "samples are missing: {}", found.len());
    found
}

/// The kind of file it is.
fn kind_of(path: &Path) -> File {
    let path = path.to_string_lossy();
    let kind = files().into_iter().find(|file| (file.is)(&path));
    kind.unwrap_or_else(|| panic!("{path} is of no known kind"))
}

#[test]
fn every_key_and_value_of_every_sample_is_what_the_schema_says() {
    for path in samples() {
        let text = fs::read_to_string(&path).unwrap();
        let name: Arc<str> = path.to_string_lossy().into();
        let (sources, mut report) = (Sources::default(), Report::default());
        let node = parse(&name, &text, &sources, &mut report).unwrap_or_else(|| panic!("{report:?}"));
        let schema = kind_of(&path).schema;
        let wrong = Walk { root: &schema }.faults(&node, &schema, "");
        assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
    }
}

#[test]
fn a_key_that_no_schema_knows_and_a_key_that_is_missing_are_found() {
    let text = "papers:\n  - {id: ke-hoach, kinds: ke-hoach}\n";
    let (sources, mut report) = (Sources::default(), Report::default());
    let node = parse(&"papers.yaml".into(), text, &sources, &mut report).unwrap();
    let schema = kind_of(Path::new("inputs/mau/papers.yaml")).schema;
    let wrong = Walk { root: &schema }.faults(&node, &schema, "").join("\n");
    assert!(wrong.contains("papers.0: unknown key kinds"), "{wrong}");
    assert!(wrong.contains("papers.0: no key kind"), "{wrong}");
}

#[test]
fn every_sample_of_an_office_names_the_schema_of_its_kind() {
    const LEAD: &str = "# yaml-language-server: $schema=";
    for path in samples() {
        let text = fs::read_to_string(&path).unwrap();
        let Some(named) = text.lines().find_map(|line| line.strip_prefix(LEAD)) else {
            continue;
        };
        let schema = path.parent().unwrap().join(named).canonicalize();
        let schema = schema.unwrap_or_else(|error| panic!("{}: {named}: {error}", path.display()));
        let expected = format!("docs/schema/{}.json", kind_of(&path).name);
        assert!(
            schema.ends_with(&expected),
            "{} names {}",
            path.display(),
            schema.display()
        );
    }
}

/// Holds a tree against the part of JSON Schema that our schemas use.
struct Walk<'s> {
    /// Where `$ref` looks.
    root: &'s Json,
}

impl Walk<'_> {
    /// What of `node` the schema does not allow, each with its path in the file.
    fn faults(&self, node: &Node, schema: &Json, at: &str) -> Vec<String> {
        if let Some(name) = schema["$ref"].as_str() {
            let record = &self.root["$defs"][name.trim_start_matches("#/$defs/")];
            return self.faults(node, record, at);
        }
        if let Some(ways) = ["oneOf", "anyOf"]
            .iter()
            .find_map(|ways| schema[*ways].as_array())
        {
            let tried: Vec<_> = ways.iter().map(|way| self.faults(node, way, at)).collect();
            let fits = tried.iter().any(Vec::is_empty);
            return if fits { vec![] } else { tried.concat() };
        }
        match &node.value {
            Value::Map(entries) => self.map(entries, schema, at),
            Value::List(items) => {
                let fits = schema["type"] == "array" && !items.is_empty();
                let inside = items
                    .iter()
                    .zip(0..)
                    .flat_map(|(item, nth)| self.faults(item, &schema["items"], &format!("{at}.{nth}")));
                if fits {
                    inside.collect()
                } else {
                    vec![format!("{at}: a list")]
                }
            }
            Value::Scalar(text) => scalar(text, schema)
                .map(|fault| format!("{at}: {fault}"))
                .into_iter()
                .collect(),
            Value::Nothing | Value::Unread => {
                let types = schema["type"].as_array().into_iter().flatten();
                let may_be = types.into_iter().any(|one| one == "null");
                if may_be {
                    vec![]
                } else {
                    vec![format!("{at}: empty")]
                }
            }
        }
    }

    fn map(&self, entries: &[(thidua::input::Key, Node)], schema: &Json, at: &str) -> Vec<String> {
        if schema["type"] != "object" {
            return vec![format!("{at}: a group of keys")];
        }
        let mut faults = Vec::new();
        for (key, value) in entries {
            let known = [&schema["properties"][&key.name], &schema["additionalProperties"]];
            match known.into_iter().find(|known| known.is_object()) {
                Some(known) => faults.extend(self.faults(value, known, &format!("{at}.{}", key.name))),
                None => faults.push(format!("{at}: unknown key {}", key.name)),
            }
        }
        let required = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Json::as_str);
        let missing = required.filter(|key| entries.iter().all(|(known, _)| known.name != *key));
        faults.extend(missing.map(|key| format!("{at}: no key {key}")));
        faults
    }
}

/// What is wrong with a single value; None if nothing.
fn scalar(text: &str, schema: &Json) -> Option<String> {
    if let Some(words) = schema["enum"].as_array() {
        let known = words.iter().any(|word| word == text);
        return (!known).then(|| format!("{text} is none of {words:?}"));
    }
    let types: Vec<&str> = match &schema["type"] {
        Json::Array(types) => types.iter().filter_map(Json::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let fits = types.iter().any(|one| match *one {
        "string" => !text.is_empty(),
        "integer" => text.parse::<i64>().is_ok(),
        "number" => text.parse::<f64>().is_ok(),
        "boolean" => matches!(text, "true" | "false"),
        _ => false,
    });
    (!fits).then(|| format!("{text} is not {types:?}"))
}

/// Where the program decodes what it carries itself, it does not ask again.
#[test]
fn no_text_of_a_file_that_the_program_carries_is_mistyped_or_too_long() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut texts = 0;
    for folder in ["", "rules", "formats", "stocks"] {
        for entry in fs::read_dir(home.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let (mut sources, mut report) = (Sources::default(), Report::default());
                let name: Arc<str> = Arc::from(path.to_str().unwrap());
                let text: Arc<str> = Arc::from(fs::read_to_string(&path).unwrap());
                sources.keep(&name, &text);
                let tree = parse(&name, &text, &sources, &mut report).unwrap();
                let mut decoder = Decoder::new(&mut report, &sources, &|_| None, Catalogue::default());
                texts += decoded(&tree, &mut decoder);
                assert!(report.sorted(&sources).is_empty(), "{name}: {report:?}");
            }
        }
    }
    assert!(texts > 300, "{texts}");
}

/// Every text below a node, decoded as one of a user; how many there are.
fn decoded(node: &Node, decoder: &mut Decoder<'_>) -> usize {
    match &node.value {
        Value::Nothing | Value::Unread => 0,
        // Ids are no texts: a comment may stand behind them.
        Value::Scalar(id)
            if id
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-._".contains(letter)) =>
        {
            0
        }
        Value::Scalar(_) => usize::from(Text::decode(node, "text", decoder).is_some()),
        Value::List(items) => items.iter().map(|item| decoded(item, decoder)).sum(),
        Value::Map(entries) => entries.iter().map(|(_, value)| decoded(value, decoder)).sum(),
    }
}
