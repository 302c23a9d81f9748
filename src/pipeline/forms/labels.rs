//! What a key is called on a page: the first clause of its description, without the words that only files have.

use super::own_labels::OWN;
use super::shape::Shape;

/// Where the first clause of a description ends.
const ENDS: [&str; 34] = [
    ":",
    ";",
    " (",
    ". ",
    ", như",
    ", viết",
    ", mỗi",
    ", nếu",
    ", khi",
    ", in ",
    ", tính",
    ", theo",
    ", của",
    ", chữ in",
    ", chữ thường",
    ", lần lượt",
    ", không",
    ", ghi ",
    ", trong đó",
    ", kể từ",
    ", thay",
    ", để",
    ", với",
    ", một ",
    ", cũng",
    ", lấy",
    ", bằng",
    ", tổ trưởng",
    ", riêng",
    ", ký",
    ", nơi ",
    ", thêm",
    ", đúng",
    ", hoặc",
];

/// The name and the help of a key.
pub(super) fn label(record: &str, key: &str, about: &str, shape: &Shape) -> (String, String) {
    let (name, rest) = by_rule(key, about, shape);
    let own = OWN.iter().find(|(of, known, ..)| *of == record && *known == key);
    match own {
        Some((.., name, Some(help))) => ((*name).to_owned(), (*help).to_owned()),
        Some((.., name, None)) => ((*name).to_owned(), rest),
        None => (name, rest),
    }
}

fn by_rule(key: &str, about: &str, shape: &Shape) -> (String, String) {
    // `Với bản sao: mã văn bản được sao`.
    let (only, about) = match about.strip_prefix("Với ").and_then(|rest| rest.split_once(": ")) {
        Some((only, rest)) => (format!("Với {only}. "), rest),
        None => (String::new(), about),
    };
    let about = ["true nếu ", "true: "]
        .iter()
        .fold(about, |about, yes| about.strip_prefix(yes).unwrap_or(about));
    let end = ENDS
        .iter()
        .filter_map(|end| about.find(end))
        .filter(|at| *at > 1)
        .min();
    let (name, rest) = about.split_at(end.unwrap_or(about.len()));
    let name = if key == "id" || *shape == Shape::Text {
        name
    } else {
        without_id(name)
    };
    let rest = rest.trim_start_matches([':', ';', ',', '.', ' ']);
    let rest = if rest.starts_with('(') {
        without_brackets(rest)
    } else {
        rest.to_owned()
    };
    (capital(name.trim()), only + &capital(&rest))
}

/// `Mã của đơn vị` is chosen by its name.
fn without_id(name: &str) -> &str {
    let start = ["Mã của ", "Mã những ", "Mã ", "mã của ", "mã các ", "mã "];
    start
        .iter()
        .find_map(|start| name.strip_prefix(start))
        .unwrap_or(name)
}

fn without_brackets(text: &str) -> String {
    let inner = text.strip_prefix('(').unwrap_or(text);
    inner.replacen(')', "", 1)
}

pub(super) fn capital(text: &str) -> String {
    crate::model::capitalised(text)
}

/// Words of files that nobody at a desk has seen.
const OF_FILES: [&str; 30] = [
    "true",
    "false",
    "khóa",
    "tệp",
    "select",
    "place",
    "position",
    "address",
    "most",
    "values",
    "council",
    "units",
    "sizes",
    "receiver",
    "rewards",
    "teams",
    "tellers",
    "votes",
    "share",
    "amount",
    "thidua",
    "group",
    "awardees",
    "item",
    "of",
    "copies",
    "ground",
    "achievement",
    "deciders",
    "heading",
];

/// A help text without the clauses that speak of keys and words of files.
pub(super) fn without_keys(help: &str) -> String {
    let help = help
        .replace("bỏ hẳn khóa này", "để trống")
        .replace("bỏ khóa này", "để trống");
    let clauses = help.split("; ").flat_map(|clause| clause.split(". "));
    let kept: Vec<String> = clauses
        .map(|clause| clause.trim().trim_end_matches('.'))
        .filter(|clause| !clause.is_empty() && !speaks_of_files(clause))
        .map(capital)
        .collect();
    let ended = kept.iter().map(|clause| {
        if clause.ends_with('…') {
            clause.clone()
        } else {
            format!("{clause}.")
        }
    });
    ended.collect::<Vec<_>>().join(" ")
}

pub(super) fn speaks_of_files(clause: &str) -> bool {
    let is_word = |word: &str| {
        let plain = !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || b"_-0123456789".contains(&byte));
        let joined = word.trim_matches(['-', '_']).contains(['-', '_']);
        plain && joined && word.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    clause.contains(['`', '{']) || clause.contains(".yaml") || {
        let mut words = clause.split(|letter: char| !(letter.is_alphanumeric() || "_-".contains(letter)));
        words.any(|word| is_word(word) || OF_FILES.contains(&word))
    }
}
