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

/// What a command that succeeds answers, held against the schema's words about its result.
fn result(root: &Path, words: &[&str]) -> Value {
    let result = answered(root, words, 0)["result"].clone();
    assert!(!result.is_null(), "{words:?}");
    result
}

/// What a command answers. Its exit code follows from its faults, each as the schema says; its result is as the schema says,
/// and null only where a fault says why.
fn answered(root: &Path, words: &[&str], exit: i32) -> Value {
    let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
    program.args(words).arg("--json").current_dir(root);
    let output = program.output().unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(exit), "{answer:#}");
    assert_eq!(answer["exit"], exit, "{answer:#}");
    let schema = schema();
    let faults = answer["faults"].as_array().unwrap();
    for fault in faults {
        let form = &schema["$defs"]["fault"];
        assert_eq!(wrong(fault, form, &schema, "fault"), None, "{fault:#}");
    }
    let errors = faults.iter().filter(|fault| fault["severity"] == "error");
    assert_eq!(errors.count() > 0, exit > 0, "{answer:#}");
    let command = answer["command"].as_str().unwrap();
    let described = &schema["$defs"][format!("result of {command}")];
    if described.is_object() && !answer["result"].is_null() {
        assert_eq!(wrong(&answer["result"], described, &schema, command), None);
    } else {
        assert!(answer["result"].is_null(), "nothing is said of {command}");
    }
    answer
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
    let next = [
        "new",
        "phuong-mau-2026",
        "--from",
        "phuong-mau-2025",
        "--end",
        "31/12/2026",
    ];
    let begun = result(root, &next);
    assert!(!begun["look_at"].as_array().unwrap().is_empty(), "{begun:#}");
    fs::remove_dir_all(root.join("inputs/phuong-mau-2026")).unwrap();
    let papers = ["ke-hoach", "bien-ban--so-ket", "quyet-dinh--so-ket"];
    for words in std::iter::once(["register", "begin"]).chain(papers.map(|paper| ["issue", paper])) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
        let output = program.args(words).current_dir(root).output().unwrap();
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
    let found = result(root, &["find", "nguyen"]);
    assert!(!found["persons"].as_array().unwrap().is_empty(), "{found:#}");
    assert!(
        !result(root, &["find", "58/QĐ-UBND"])["papers"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    let counted = result(root, &["statistics", "--year", "2025"]);
    assert_eq!(counted["tables"].as_array().unwrap().len(), 5, "{counted:#}");
    let remade = result(root, &["receipt", "check", "ke-hoach"]);
    assert_eq!(
        remade["same"],
        serde_json::json!(["ke-hoach.pdf", "ke-hoach.docx"])
    );
    fs::remove_file(root.join("output/phuong-mau-2025/ke-hoach.pdf")).unwrap();
    let again = result(root, &["build", "ke-hoach"]);
    let files = again["campaigns"][0]["files"].as_array().unwrap();
    assert!(files.iter().any(|file| file["state"] == "put_back"), "{again:#}");
    reprints_and_what_is_set_aside(root);
    what_is_refused(root);
}

/// Certificates that are printed again, and one that is set aside while the others are made.
fn reprints_and_what_is_set_aside(root: &Path) {
    let of = ["certificates", "--decision", "quyet-dinh--so-ket", "--only", "2"];
    let again = ["--reprint", "--reason", "rách khi in", "--date", "2025-07-01"];
    let reprinted = result(root, &[&of[..], &again[..]].concat());
    assert_eq!(
        reprinted["reprints"].as_array().unwrap().len(),
        1,
        "{reprinted:#}"
    );
    let file = root.join("inputs/phuong-mau-2025/awardees.yaml");
    let text = fs::read_to_string(&file).unwrap();
    let changed = text.replace("name: Chi hội Phụ nữ khu phố 5", "name: Chi hội Phụ nữ khu phố 6");
    assert_ne!(changed, text);
    fs::write(&file, changed).unwrap();
    let of = [
        "certificates",
        "--decision",
        "quyet-dinh--so-ket",
        "--only",
        "1-3",
    ];
    let answer = answered(root, &of, 1);
    let aside = answer["result"]["set_aside"].as_array().unwrap();
    assert_eq!(aside.len(), 1, "{answer:#}");
    assert_eq!(answer["result"]["certificates"], 2);
    let faults = answer["faults"].as_array().unwrap();
    assert!(faults.iter().any(|fault| fault["code"] == "C406"), "{answer:#}");
    fs::write(&file, text).unwrap();
}

/// What is refused answers null, or what was done all the same; and says why.
fn what_is_refused(root: &Path) {
    for words in [
        vec!["issue", "ke-hoach", "--date", "2025-07-01"],
        vec!["issue", "dang-ky", "--date", "2025-07-01"],
        vec!["replace", "dang-ky", "--date", "2025-07-01"],
        vec!["void", "dang-ky", "--reason", "nhầm", "--date", "2025-07-01"],
        vec!["receipt", "check", "dang-ky"],
        vec!["receipt", "check", "nothing"],
        vec!["certificates", "--decision", "dang-ky"],
        vec!["certificates", "--decision", "ke-hoach"],
    ] {
        let answer = answered(root, &words, 1);
        assert!(answer["result"].is_null(), "{answer:#}");
    }
    let campaign = root.join("inputs/phuong-mau-2025/campaign.yaml");
    let text = fs::read_to_string(&campaign).unwrap();
    fs::write(&campaign, format!("{text}unknown: 1\n")).unwrap();
    for command in ["check", "status", "build"] {
        let answer = answered(root, &[command], 1);
        assert_eq!(answer["result"]["campaigns"], serde_json::json!([]), "{answer:#}");
    }
    fs::write(&campaign, text).unwrap();
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
