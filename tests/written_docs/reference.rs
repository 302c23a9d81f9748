//! JSON Schema → the tables of `docs/du-lieu.md`.

use std::fmt::Write;

use serde_json::Value;

use super::files::{File, files};

const HEAD: &str = "# Các tệp dữ liệu

Trang này do chương trình viết ra từ chính các kiểu dữ liệu; dấu • là khóa bắt buộc.
Khóa không bắt buộc mà để danh sách rỗng (`[]`) thì như không ghi khóa ấy. `select: {}` chọn mọi trường hợp mà loại văn bản được gồm.
Mỗi tệp có JSON Schema trong [schema/](schema/) để trình soạn thảo gợi ý khi gõ.
";

/// The whole page.
pub(super) fn reference() -> String {
    let mut page = HEAD.to_owned();
    for file in files() {
        describe_file(&file, &mut page);
    }
    page
}

/// One file: its own keys, then each group of keys in it.
fn describe_file(file: &File, page: &mut String) {
    write!(page, "\n## {}.yaml\n\nNơi đặt: {}.\n", file.name, file.place).unwrap();
    describe(&file.schema, page);
    for (record, definition) in file.schema["$defs"].as_object().unwrap() {
        let about = definition["description"].as_str().unwrap();
        write!(page, "\n### {record}\n\n{about}.\n").unwrap();
        describe(definition, page);
    }
}

/// The keys of a record as a table.
fn describe(record: &Value, page: &mut String) {
    page.push_str("\n| khóa | | giá trị | nghĩa |\n| --- | --- | --- | --- |\n");
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
        writeln!(page, "| `{key}` | {mark} | {} | {about} |", kind(schema)).unwrap();
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
    if schema["format"] == "sheet-list" {
        let item = &schema["anyOf"][0]["items"]["anyOf"][0];
        return format!(
            "danh sách: {}; hoặc tên bảng tính, hoặc nhóm SheetRef",
            kind(item)
        );
    }
    let known = match schema["format"].as_str() {
        Some("value-types") => {
            Some("tên: `text`, `number`, `date`, `money`, `list` (thêm `?` nếu có thể vắng), hoặc nhóm cột")
        }
        Some("sheet") => Some("tên bảng tính, hoặc nhóm SheetRef"),
        Some("values") => Some("tên: giá trị theo kiểu đã khai báo"),
        Some("outline-row") => Some("hàng: `[ô, ô, …]`, `group: tên nhóm` hoặc `total: [ô, ô, …]`"),
        Some("cites") => Some("danh sách mã, hoặc tên: mã"),
        _ => None,
    };
    if let Some(known) = known {
        return known.to_owned();
    }
    if schema["format"] == "dong" {
        return "số tiền bằng đồng, như 1.410.000".to_owned();
    }
    if schema["type"].is_array() {
        return "số văn bản, như 58 hoặc 58a".to_owned();
    }
    if schema["additionalProperties"].is_object() {
        return format!("mã: {}", kind(&schema["additionalProperties"]));
    }
    if schema["anyOf"][0]["enum"].is_array() {
        return format!(
            "{}, hoặc mã cơ quan thêm trong `office.yaml`",
            kind(&schema["anyOf"][0])
        );
    }
    if schema["anyOf"].is_array() {
        return "số, hoặc `co`, `khong`".to_owned();
    }
    if schema["oneOf"][0]["type"] == "number" {
        return "số, như 12,5".to_owned();
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
