//! Faults at the desk call fields by the names that forms give them, not by the keys of files.

use std::collections::BTreeSet;
use std::path::Path;

use thidua::pipeline::forms::{Near, said_name};

use super::visit::Visit;
use crate::register::clerk::Clerk;

/// Of templates, stocks, the theme and files as a whole, which keepers of those change in files: no form has them.
const NOT_ON_FORMS: [&str; 37] = [
    "nam",
    "nu",
    "key: value",
    "or",
    "x",
    "y",
    "height",
    "page",
    "size",
    "min_size",
    "bold",
    "italic",
    "font: tinos",
    "for",
    "emblem",
    "margin",
    "lines",
    "co",
    "khong",
    "papers.yaml",
    "xxx",
    "a",
    "law.bases",
    "register",
    "colspan",
    "rowspan",
    "widths",
    "template",
    "set",
    "set_global",
    "group.key",
    "if",
    "elif",
    "else",
    "tr",
    "p",
    "issue",
];

/// What stands between backticks in the words of all faults, where it looks like a key, with a value or without.
fn keys_in_words() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic/faults");
    let stages = std::fs::read_dir(folder).unwrap().filter_map(Result::ok);
    let files = stages.flat_map(|stage| ["words.rs", "explained.rs"].map(|name| stage.path().join(name)));
    let mut found = BTreeSet::new();
    for text in files.filter_map(|file| std::fs::read_to_string(file).ok()) {
        for line in text.lines() {
            let said = line.split('`').skip(1).step_by(2);
            found.extend(said.filter(|said| is_key(said)).map(str::to_owned));
        }
    }
    found
}

fn is_key(said: &str) -> bool {
    let key = said.split(": ").next().unwrap_or(said);
    let is_word =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    key.split('.').all(is_word) && key.bytes().any(|byte| byte.is_ascii_lowercase())
}

#[test]
fn every_key_that_faults_name_has_a_name_or_is_of_no_form() {
    let keys = keys_in_words();
    assert!(keys.len() > 150, "{keys:?}");
    let raw = keys
        .iter()
        .filter(|key| said_name(key, Near::default()).is_none());
    let raw: Vec<&String> = raw.filter(|key| !NOT_ON_FORMS.contains(&key.as_str())).collect();
    assert!(raw.is_empty(), "no form has a name for {raw:?}");
    let bare = keys.iter().filter(|key| !key.contains(": "));
    let named: Vec<String> = bare.filter_map(|key| said_name(key, Near::default())).collect();
    let files = |name: &String| name.contains('_') || name.contains('`');
    assert!(!named.iter().any(files), "{named:?}");
}

#[test]
fn a_key_is_called_as_the_form_calls_it_where_the_fault_is() {
    let near = |file, path| Near {
        file: Some(file),
        path,
        name: None,
    };
    let name = |said, near| said_name(said, near).unwrap();
    let (units, papers) = ("inputs/a/units.yaml", "inputs/a/papers.yaml");
    assert_eq!(name("kind", near(units, "units.3.kind")), "Loại đơn vị");
    assert_eq!(name("kind", near(units, "indicators.1.measure")), "Loại số liệu");
    assert_eq!(name("kind", near(papers, "papers.1")), "Loại văn bản");
    assert_eq!(
        name("kind: phan-tram", near(units, "indicators.1")),
        "Loại số liệu: Tỷ lệ phần trăm"
    );
    let cell = Near {
        file: Some(units),
        path: "units.2.targets.thue-dat",
        name: Some("Thuế đất"),
    };
    assert_eq!(name("thue-dat", cell), "Thuế đất");
    assert_eq!(name("signatory: …", near(papers, "papers.1")), "Người ký");
}

#[test]
fn pages_show_no_key_that_a_form_has_a_name_for() {
    let papers = "inputs/phuong-mau/papers.yaml";
    for (old, new) in [
        ("    signatory: chu-tich\n", ""),
        ("    kind: ke-hoach\n", ""),
        ("    date: 2025-01-20\n", "    date: hôm qua\n"),
        ("    date: 2025-01-20\n", "    day: 2025-01-20\n"),
    ] {
        let clerk = Clerk::fresh("tests/mistakes/base");
        clerk.edit(papers, old, new);
        let page = Visit::inside(clerk.root()).get("/c/phuong-mau/kiem-tra");
        let text = page.text();
        let faults = text
            .split("<div class=\"faults\"")
            .nth(1)
            .unwrap_or_else(|| panic!("{text}"));
        let faults = faults.split("<details>").next().unwrap();
        let codes = faults
            .split("<code>")
            .skip(1)
            .filter_map(|rest| rest.split("</code>").next());
        let raw: Vec<&str> = codes
            .filter(|code| is_key(code) && said_name(code, Near::default()).is_some())
            .collect();
        assert!(raw.is_empty(), "{raw:?}\n{faults}");
        assert!(faults.contains('“') && !faults.contains("khóa “"), "{faults}");
    }
}
