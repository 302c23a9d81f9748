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
