//! The JSON Schemas and the reference of the input files, written from the types. `THIDUA_ACCEPT=1` writes them anew.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use thidua::document::Format;
use thidua::fit::{PrinterProfile, Stock};
use thidua::input::record_schema;
use thidua::model::{Campaign, Kinds, Office, Papers};

/// File, schema, and what the reference says before its tables.
fn files() -> [(&'static str, Value, &'static str); 7] {
    [
        (
            "campaign",
            record_schema::<Campaign>(),
            "`inputs/<phong trào>/campaign.yaml`",
        ),
        (
            "office",
            record_schema::<Office>(),
            "tệp mà `office:` trong campaign.yaml chỉ đến",
        ),
        (
            "papers",
            record_schema::<Papers>(),
            "`inputs/<phong trào>/papers.yaml`",
        ),
        ("kinds", record_schema::<Kinds>(), "`templates/kinds.yaml`"),
        (
            "format",
            record_schema::<Format>(),
            "`templates/formats/nd30-2020.yaml`",
        ),
        (
            "stock",
            record_schema::<Stock>(),
            "`templates/stocks/<phôi>.yaml`",
        ),
        (
            "printer",
            record_schema::<PrinterProfile>(),
            "`register/may-in/<máy in>.yaml`, do `thidua calibrate` ghi",
        ),
    ]
}

#[test]
fn schemas_and_reference_are_those_of_the_types() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut reference = "# Các tệp dữ liệu\n\nTrang này do chương trình viết ra từ chính các kiểu dữ liệu; dấu • là khóa bắt buộc.\nMỗi tệp có JSON Schema trong [schema/](schema/) để trình soạn thảo gợi ý khi gõ.\n".to_owned();
    let mut stale = Vec::new();
    for (name, schema, place) in files() {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        hold(&docs.join(format!("schema/{name}.json")), &text, &mut stale);
        write!(reference, "\n## {name}.yaml\n\nNơi đặt: {place}.\n").unwrap();
        describe(&schema, &mut reference);
        for (record, definition) in schema["$defs"].as_object().unwrap() {
            write!(
                reference,
                "\n### {record}\n\n{}.\n",
                definition["description"].as_str().unwrap()
            )
            .unwrap();
            describe(definition, &mut reference);
        }
    }
    hold(&docs.join("du-lieu.md"), &reference, &mut stale);
    assert!(
        stale.is_empty(),
        "written from the types, and stale: {}",
        stale.join(", ")
    );
}

/// The keys of a record as a table.
fn describe(record: &Value, reference: &mut String) {
    reference.push_str("\n| khóa | | giá trị | nghĩa |\n| --- | --- | --- | --- |\n");
    let required: Vec<&str> = record["required"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key.as_str().unwrap())
        .collect();
    let properties = record["properties"].as_object().unwrap();
    let (first, last): (Vec<_>, Vec<_>) = properties
        .iter()
        .partition(|(key, _)| required.contains(&key.as_str()));
    for (key, schema) in first.into_iter().chain(last) {
        let mark = if required.contains(&key.as_str()) {
            "•"
        } else {
            ""
        };
        let about = schema["description"].as_str().unwrap().replace('|', "\\|");
        writeln!(reference, "| `{key}` | {mark} | {} | {about} |", kind(schema)).unwrap();
    }
}

fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str() {
        return format!("nhóm {}", name.trim_start_matches("#/$defs/"));
    }
    if let Some(words) = schema["enum"].as_array() {
        return words
            .iter()
            .map(|word| format!("`{}`", word.as_str().unwrap()))
            .collect::<Vec<_>>()
            .join(", ");
    }
    if schema["format"] == "dong" {
        return "số tiền bằng đồng, như 1.410.000".to_owned();
    }
    if schema["type"].is_array() {
        return "số văn bản, như 58 hoặc 58a".to_owned();
    }
    if schema["oneOf"].is_array() {
        return "chữ, hoặc danh sách chữ".to_owned();
    }
    match (
        schema["type"].as_str().unwrap(),
        schema["format"].as_str(),
        schema["pattern"].as_str(),
    ) {
        ("array", ..) => format!("danh sách: {}", kind(&schema["items"])),
        ("string", Some("date"), _) => "ngày, như 2025-06-30".to_owned(),
        ("string", _, Some(pattern)) if pattern.starts_with("^#") => "màu, như \"#b3121d\"".to_owned(),
        ("string", _, Some(pattern)) if pattern.starts_with("^[ABCD]") => "số đo, như A=20.8,19.2".to_owned(),
        ("string", _, Some(_)) => "mã, như ke-hoach".to_owned(),
        ("string", ..) => "chữ".to_owned(),
        ("integer", ..) => "số nguyên".to_owned(),
        ("number", ..) => "số".to_owned(),
        ("boolean", ..) => "`true`, `false`".to_owned(),
        (other, ..) => other.to_owned(),
    }
}

fn hold(file: &Path, text: &str, stale: &mut Vec<String>) {
    if env::var_os("THIDUA_ACCEPT").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    if fs::read_to_string(file).unwrap_or_default() != text {
        stale.push(file.display().to_string());
    }
}
