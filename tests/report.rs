//! What `--json` answers, held against `docs/schema/report.json`.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// The names of an object's keys.
fn keys(object: &Value) -> BTreeSet<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The keys that the schema describes, each of which is required.
fn described(schema: &Value) -> BTreeSet<&str> {
    let required: BTreeSet<&str> = schema["required"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key.as_str().unwrap())
        .collect();
    let properties = keys(&schema["properties"]);
    assert_eq!(
        required, properties,
        "what the schema requires and what it describes"
    );
    properties
}

fn answer(words: &[&str]) -> (Option<i32>, Value) {
    let folder = tempfile::tempdir().unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
    let output = program.args(words).current_dir(&folder).output().unwrap();
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    (
        output.status.code(),
        serde_json::from_slice(&output.stdout).unwrap(),
    )
}

#[test]
fn json_has_the_keys_of_its_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema/report.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let ward = Path::new(env!("CARGO_MANIFEST_DIR")).display().to_string();
    let sound = answer(&[
        "status",
        "--json",
        "--campaign",
        "phuong-mau-2025",
        "--root",
        &ward,
    ]);
    let none = answer(&["check", "--json", "--lang", "en"]);
    let mistyped = answer(&["chek", "--json"]);
    for (command, exit, (code, answer)) in [("status", 0, &sound), ("check", 1, &none), ("", 1, &mistyped)] {
        assert_eq!(keys(answer), described(&schema));
        assert_eq!(
            keys(&answer["program"]),
            described(&schema["properties"]["program"])
        );
        assert_eq!(answer["command"], command);
        assert_eq!(
            (answer["exit"].as_i64(), *code),
            (Some(exit), i32::try_from(exit).ok())
        );
        for fault in answer["faults"].as_array().unwrap() {
            assert_eq!(keys(fault), described(&schema["$defs"]["fault"]));
        }
    }
    assert_eq!(none.1["faults"][0]["code"], "U110");
    assert_eq!(mistyped.1["faults"][0]["code"], "U101");
}

/// The first thing about `value` that `schema` (or a part of it, `whole` being all) does not allow, with its path.
fn wrong(value: &Value, schema: &Value, whole: &Value, path: &str) -> Option<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let part = &whole["$defs"][name.strip_prefix("#/$defs/").unwrap()];
        assert!(part.is_object(), "{name} is not in the schema");
        return wrong(value, part, whole, path);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let all: Vec<_> = any.iter().map(|one| wrong(value, one, whole, path)).collect();
        let fits = all.iter().any(Option::is_none);
        return all.into_iter().flatten().next().filter(|_| !fits);
    }
    if let Some(allowed) = schema["enum"].as_array() {
        return (!allowed.contains(value)).then(|| format!("{path}: {value} is not one of {allowed:?}"));
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let types = &schema["type"];
    let fits = types == kind
        || types
            .as_array()
            .is_some_and(|types| types.iter().any(|one| one == kind));
    if !fits {
        return Some(format!("{path}: {kind} instead of {types}"));
    }
    match value {
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(nth, item)| wrong(item, &schema["items"], whole, &format!("{path}[{nth}]")))
        }
        Value::Object(_) if keys(value) != described(schema) => Some(format!(
            "{path}: {:?} instead of {:?}",
            keys(value),
            described(schema)
        )),
        Value::Object(entries) => {
            let mut entries = entries.iter();
            entries
                .find_map(|(key, of)| wrong(of, &schema["properties"][key], whole, &format!("{path}.{key}")))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

fn schema() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema/report.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// What a command answers, held against the schema's words about its result.
fn result(root: &Path, words: &[&str]) -> Value {
    let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
    program.args(words).arg("--json").current_dir(root);
    let output = program.output().unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["exit"], 0, "{answer:#}");
    let command = answer["command"].as_str().unwrap();
    let schema = schema();
    let described = &schema["$defs"][format!("result of {command}")];
    assert!(described.is_object(), "nothing is said of {command}");
    assert_eq!(wrong(&answer["result"], described, &schema, command), None);
    answer["result"].clone()
}

#[test]
fn the_results_of_all_commands_are_as_the_schema_says() {
    let office = tempfile::tempdir().unwrap();
    let root = office.path();
    let inputs = root.join("inputs/phuong-mau-2025");
    fs::create_dir_all(inputs.join("reviews")).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    for folder in ["", "reviews"] {
        for entry in fs::read_dir(source.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                fs::copy(&path, inputs.join(folder).join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    for paper in ["ke-hoach", "bien-ban--so-ket", "quyet-dinh--so-ket"] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
        let output = program.args(["issue", paper]).current_dir(root).output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let checked = result(root, &["check"]);
    assert!(checked["campaigns"][0]["ready"].as_array().unwrap().len() > 60);
    let standings = result(root, &["status"]);
    let papers = standings["campaigns"][0]["papers"].as_array().unwrap();
    assert!(
        papers
            .iter()
            .any(|paper| paper["state"] == "issued" && paper["issued"]["date"].is_string())
    );
    let made = result(root, &["build", "giay-moi--tong-ket", "ke-hoach"]);
    let files = made["campaigns"][0]["files"].as_array().unwrap();
    assert!(files.iter().any(|file| file["state"] == "kept"), "{made:#}");
    let certificates = result(root, &["certificates", "--decision", "quyet-dinh--so-ket"]);
    assert!(certificates["certificates"].as_u64().unwrap() > 0);
    let entries = result(root, &["register", "show"]);
    assert_eq!(entries["entries"].as_array().unwrap().len(), 3);
    let remade = result(root, &["receipt", "check", "ke-hoach"]);
    assert_eq!(
        remade["same"],
        serde_json::json!(["ke-hoach.pdf", "ke-hoach.docx"])
    );
}

#[test]
fn the_schema_refuses_what_it_does_not_describe() {
    let schema = schema();
    let file = &schema["$defs"]["file"];
    let of = |text: &str| wrong(&serde_json::from_str(text).unwrap(), file, &schema, "file");
    assert_eq!(of(r#"{"name": "a.pdf", "state": "made"}"#), None);
    for text in [
        r#"{"name": "a.pdf", "state": "lost"}"#,
        r#"{"name": 1, "state": "made"}"#,
        r#"{"name": "a.pdf"}"#,
        r#"{"name": "a.pdf", "state": "made", "size": 1}"#,
    ] {
        assert!(of(text).is_some(), "{text}");
    }
}

#[test]
fn the_docs_show_what_the_program_answers() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = fs::read_to_string(home.join("docs/json.md")).unwrap();
    let shown = docs
        .split("```json\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
    let case = home.join("tests/cases/first-month");
    let output = program
        .args(["check", "--json"])
        .current_dir(case)
        .output()
        .unwrap();
    assert_eq!(shown, String::from_utf8(output.stdout).unwrap());
}
