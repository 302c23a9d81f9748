//! A template holds words that are the same for every office and every year: no name, number, day or amount of one office.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use thidua::diagnostic::{Report, Sources};
use thidua::input::{Node, Value, parse};

/// Words with figures that stay the same for every office, each with the reason.
const FIGURES: [(&str, &str); 8] = [
    (" 00 ", "none, as numbers are written"),
    ("Điều 1", "the decision's own article"),
    (
        "Mỗi văn bản 01 bản",
        "one original of each paper: Nghị định 152/2025/NĐ-CP, “01 bộ (bản chính)”",
    ),
    (
        "lập thành 02 bản",
        "the record of a count: one for the minutes, one for the archive",
    ),
    (
        "(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)",
        "numbers of columns: Phụ lục IV, Nghị định 30/2020/NĐ-CP",
    ),
    ("1 2 3 4 5 6", "numbers of columns"),
    (" 7 8 ", "numbers of columns that not every table has"),
    (" 7 ", "the same"),
];

/// Keys whose values name someone or something of an office.
const NAMES: [&str; 21] = [
    "address",
    "agenda",
    "chair",
    "closing_name",
    "fund",
    "full_name",
    "heading",
    "home",
    "issuer",
    "name",
    "own_name",
    "place",
    "position",
    "post",
    "residence",
    "second_office",
    "short_name",
    "standing_office",
    "subject",
    "symbol",
    "head",
];

/// Lines of headings and signatures, in capitals, whose words every office has.
const EVERYWHERE: [&str; 2] = ["hội đồng", "thư ký"];

/// Every file below a folder.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: PathBuf| {
        if path.is_dir() {
            files_below(&path)
        } else {
            vec![path]
        }
    };
    paths.flat_map(below).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What a template says, without what it computes and how it is laid out: path → words.
fn templates() -> BTreeMap<String, String> {
    let homes = ["papers", "parts", "outlines"].map(|home| root().join("templates").join(home));
    let files = homes.iter().flat_map(|home| files_below(home));
    let said = files.map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let is_yaml = path.extension().is_some_and(|ending| ending == "yaml");
        let words = if is_yaml { without_comments(&text) } else { text };
        (
            path.strip_prefix(root()).unwrap().display().to_string(),
            words_of(&words),
        )
    });
    said.collect()
}

fn without_comments(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}

/// Drops Tera's tags but for the texts in them, and the tags of elements but for their titles.
fn words_of(text: &str) -> String {
    let tera = [("{%", "%}"), ("{{", "}}")];
    let uncommented = without(text, "{#", "#}", |_| String::new());
    let words = tera.iter().fold(uncommented, |text, (open, close)| {
        without(&text, open, close, texts)
    });
    let words = without(&words, "<", ">", titles);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of an expression: every second piece between quotation marks, but for names of templates.
fn texts(expression: &str) -> String {
    let texts = expression.split('"').skip(1).step_by(2);
    let said: String = texts
        .filter(|text| !text.starts_with("papers/"))
        .map(|text| format!(" {text} "))
        .collect();
    said.replace('<', " ")
}

/// `text` with what stands from each `open` to its `close` replaced.
fn without(text: &str, open: &str, close: &str, by: impl Fn(&str) -> String) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(open) {
        let (inside, after) = inside.split_once(close).unwrap();
        kept += before;
        kept += &by(inside);
        rest = after;
    }
    kept + rest
}

/// What is printed of a start tag.
fn titles(tag: &str) -> String {
    let printed = ["title=\"", "reference=\"", "unit=\""]
        .into_iter()
        .filter_map(|name| {
            let (_, value) = tag.split_once(name)?;
            Some(format!(" {} ", value.split('"').next()?))
        });
    printed.chain([" ".to_owned()]).collect()
}

/// What offices call themselves, their people, places and campaigns: in `inputs/` and in the sample offices of the tests.
fn names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for path in files_below(&root().join("inputs"))
        .into_iter()
        .chain(files_below(&root().join("tests/cases")))
    {
        let file = path.strip_prefix(root()).unwrap().display().to_string();
        if !file.contains("inputs/") || path.extension().is_none_or(|ending| ending != "yaml") {
            continue;
        }
        let (file, text): (Arc<str>, Arc<str>) =
            (Arc::from(file), Arc::from(fs::read_to_string(&path).unwrap()));
        let (mut sources, mut report) = (Sources::default(), Report::default());
        sources.keep(&file, &text);
        if let Some(node) = parse(&file, &text, &sources, &mut report) {
            gather(&node, false, &mut names);
        }
    }
    names
}

fn gather(node: &Node, is_name: bool, names: &mut BTreeSet<String>) {
    match &node.value {
        Value::Scalar(text) if is_name && is_proper(text) => {
            names.insert(text.to_lowercase());
        }
        Value::List(items) => items.iter().for_each(|item| gather(item, is_name, names)),
        Value::Map(entries) => {
            for (key, value) in entries {
                gather(value, NAMES.contains(&key.name.as_str()), names);
            }
        }
        Value::Scalar(_) | Value::Nothing | Value::Unread => {}
    }
}

/// Whether it names one of many: a capital behind the first word. `Chuyên môn` is a word that every office has.
fn is_proper(text: &str) -> bool {
    let mut others = text.split_whitespace().skip(1);
    others.any(|word| word.starts_with(char::is_uppercase))
}

/// Whether `words` stand in `text`, whole.
fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[test]
fn no_template_has_a_number_a_day_or_an_amount_of_one_office() {
    for (path, words) in templates() {
        let rest = FIGURES
            .iter()
            .fold(words, |words, (known, _)| words.replace(known, ""));
        let shown = rest
            .split(' ')
            .find(|word| word.contains(|letter: char| letter.is_ascii_digit()));
        assert_eq!(shown, None, "{path}");
    }
}

#[test]
fn no_template_has_a_name_of_one_office() {
    let names = names();
    assert!(
        names.len() > 300 && names.contains("ủy ban nhân dân phường mẫu"),
        "{}",
        names.len()
    );
    let mut found = Vec::new();
    for (path, words) in templates() {
        let words = words.to_lowercase();
        let own = names
            .iter()
            .filter(|name| !EVERYWHERE.contains(&name.as_str()) && says(&words, name));
        found.extend(own.map(|name| format!("{path}: {name}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_exception_is_met() {
    let words: Vec<String> = templates().into_values().collect();
    for (known, reason) in FIGURES {
        assert!(
            words.iter().any(|words| words.contains(known)),
            "{known}: {reason}"
        );
    }
}
