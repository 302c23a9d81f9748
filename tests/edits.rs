//! Values that go into the files of a user: nothing else in the file may change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use thidua::diagnostic::{EditProblem, Report, Sources};
use thidua::input::{Node, Session, Value, edited, parse};
use thidua::pipeline::{Change, Edit, Fresh, edit};

/// What people and workbooks put into cells.
const NASTY: [&str; 26] = [
    "Nguyễn Thị Ví Dụ",
    "001099000123",
    "2025-01-15",
    "no",
    "null",
    "~",
    "",
    " có dấu cách ",
    "# không phải ghi chú",
    "một # hai",
    "khóa: giá trị",
    "cuối dòng:",
    "- gạch đầu dòng",
    "[ngoặc]",
    "{ngoặc}",
    "\"ngoặc kép\"",
    "'ngoặc đơn'",
    "“ngoặc cong”, ‘đơn’",
    "*An & !Bình",
    "% phần trăm @ > |",
    "đường\\dẫn\\C:",
    "hai\nđoạn",
    "cột\tcột",
    "khoảng\u{a0}cứng, ẩn\u{200b}",
    "Dân vận khéo trong vận động Nhân dân hiến đất mở đường - làm nhà văn hóa - giúp hộ nghèo; có 12 việc cụ thể: tu sửa 03 cây cầu, trồng 1.200 cây xanh, lắp 45 bóng đèn # chiếu sáng ngõ hẻm",
    "e\u{302}\u{301} tổ hợp",
];

/// Every input file of this repository.
fn files() -> Vec<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![home.join("inputs")];
    for case in fs::read_dir(home.join("tests/cases")).unwrap() {
        folders.push(case.unwrap().path().join("inputs"));
    }
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "yaml") {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(found.len() > 30, "{found:?}");
    found
}

/// The tree of a text as our own reader has it.
fn tree(text: &str) -> Node {
    let (file, text): (Arc<str>, Arc<str>) = (Arc::from("x"), Arc::from(text));
    let mut sources = Sources::default();
    sources.keep(&file, &text);
    parse(&file, &text, &sources, &mut Report::default()).unwrap()
}

/// Every value by its path, lists and groups as how many they hold.
fn values(node: &Node, path: &str, found: &mut BTreeMap<String, String>) {
    let below = |part: &str| {
        if path.is_empty() {
            part.to_owned()
        } else {
            format!("{path}.{part}")
        }
    };
    let said = match &node.value {
        Value::Nothing | Value::Unread => "~nothing".to_owned(),
        Value::Scalar(text) => format!("text {text}"),
        Value::List(items) => {
            for (n, item) in items.iter().enumerate() {
                values(item, &below(&(n + 1).to_string()), found);
            }
            format!("list {}", items.len())
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                values(value, &below(&key.name), found);
            }
            let keys: Vec<&str> = entries.iter().map(|(key, _)| key.name.as_str()).collect();
            format!("group {}", keys.join(" "))
        }
    };
    found.insert(path.to_owned(), said);
}

fn said(text: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    values(&tree(text), "", &mut found);
    found
}

/// Lines that are comments and nothing else.
fn comment_lines(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| line.starts_with('#')).collect()
}

/// How many bytes in the middle of two texts are not the same.
fn differing(left: &str, right: &str) -> (usize, usize) {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let front = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let most = left.len().min(right.len()) - front;
    let pairs = left.iter().rev().zip(right.iter().rev()).take(most);
    let back = pairs.take_while(|(a, b)| a == b).count();
    (left.len() - front - back, right.len() - front - back)
}

/// Changes that were made, and those that were refused.
#[derive(Default, Debug)]
struct Tally {
    done: usize,
    refused: Vec<String>,
}

impl Tally {
    fn with(mut self, other: Self) -> Self {
        self.done += other.done;
        self.refused.extend(other.refused);
        self
    }
}

/// Makes a change in a text and holds the result against what is meant: `meant` says it of the old values.
fn hold(
    file: &Path,
    text: &str,
    edit: &Edit,
    meant: &dyn Fn(&mut BTreeMap<String, String>),
    tally: &mut Tally,
) {
    let new = match edited(text, edit) {
        Ok(new) => new,
        Err(problem) => {
            tally
                .refused
                .push(format!("{}: {edit:?}: {problem:?}", file.display()));
            return;
        }
    };
    let mut wanted = said(text);
    meant(&mut wanted);
    assert_eq!(said(&new), wanted, "{}: {edit:?}", file.display());
    assert_eq!(
        comment_lines(&new),
        comment_lines(text),
        "{}: {edit:?}",
        file.display()
    );
    tally.done += 1;
}

fn every_file(one: impl Fn(&Path, &str, &mut Tally) + Sync) -> Tally {
    let files = files();
    let tallies = files.par_iter().map(|file| {
        let text = fs::read_to_string(file).unwrap();
        let mut tally = Tally::default();
        one(file, &text, &mut tally);
        tally
    });
    tallies.reduce(Tally::default, Tally::with)
}

/// Few changes may be refused, and those are the ones known.
fn mostly_done(tally: &Tally, most_refused: usize) {
    let shown = tally
        .refused
        .iter()
        .take(20)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(tally.refused.len() <= most_refused, "{shown}");
    assert!(tally.done > 300, "{}", tally.done);
}

/// The paths of all values that are told with these words.
fn paths_of(text: &str, words: &str) -> Vec<String> {
    let all = said(text).into_iter();
    all.filter(|(_, said)| said.starts_with(words))
        .map(|(path, _)| path)
        .collect()
}

/// Every nth path, so that a file of thousands of values takes no minutes.
fn some(paths: Vec<String>) -> impl Iterator<Item = (usize, String)> {
    let step = (paths.len() / 8).max(1);
    paths.into_iter().enumerate().step_by(step)
}

#[test]
fn any_text_can_be_any_value_and_nothing_else_changes() {
    let tally = every_file(|file, text, tally| {
        let texts = said(text)
            .into_iter()
            .filter(|(_, said)| said.starts_with("text "));
        for (n, path) in some(texts.map(|(path, _)| path).collect()) {
            for offset in [0, 9, 17] {
                let new = NASTY[(n * 5 + offset) % NASTY.len()].to_owned();
                let change = Edit {
                    path: path.clone(),
                    change: Change::Set(new.clone()),
                };
                let meant = |values: &mut BTreeMap<String, String>| {
                    values.insert(path.clone(), format!("text {new}"));
                };
                hold(file, text, &change, &meant, tally);
            }
        }
    });
    mostly_done(&tally, 0);
}

#[test]
fn a_value_set_to_what_it_is_keeps_its_words() {
    every_file(|file, text, _| {
        let texts = said(text)
            .into_iter()
            .filter(|(_, said)| said.starts_with("text "));
        for (_, path) in some(texts.map(|(path, _)| path).collect()) {
            let old = tree(text).at_path(&path).cloned().unwrap();
            let Value::Scalar(words) = old.value else {
                unreachable!()
            };
            let change = Edit {
                path: path.clone(),
                change: Change::Set(words),
            };
            let new = edited(text, &change).unwrap();
            assert_eq!(said(&new), said(text), "{}: {path}", file.display());
        }
    });
}

#[test]
fn keys_and_items_are_put_behind_the_others() {
    let entry = Fresh::Map(vec![
        ("id".to_owned(), Fresh::text("cn-moi")),
        ("name".to_owned(), Fresh::text(NASTY[24])),
        ("code".to_owned(), Fresh::text("001099000123")),
        (
            "tags".to_owned(),
            Fresh::List(vec![Fresh::text("một: hai"), Fresh::text("ba")]),
        ),
        ("none".to_owned(), Fresh::List(Vec::new())),
    ]);
    let fresh = |n: usize| match n % 2 {
        0 => entry.clone(),
        _ => Fresh::text(NASTY[n % NASTY.len()]),
    };
    let tally = every_file(|file, text, tally| {
        for (n, path) in some(paths_of(text, "list ")) {
            let item = fresh(n);
            let change = Edit {
                path: path.clone(),
                change: Change::AddItem(item),
            };
            hold_added(file, text, &change, tally);
        }
        for (n, path) in some(paths_of(text, "group ")) {
            let value = fresh(n);
            let change = Edit {
                path: path.clone(),
                change: Change::AddKey("them".to_owned(), value),
            };
            hold_added(file, text, &change, tally);
        }
    });
    mostly_done(&tally, 0);
}

/// What was there is still there, and what is new stands at the end: the new text only grew.
fn hold_added(file: &Path, text: &str, edit: &Edit, tally: &mut Tally) {
    let new = match edited(text, edit) {
        Ok(new) => new,
        Err(problem) => {
            tally
                .refused
                .push(format!("{}: {edit:?}: {problem:?}", file.display()));
            return;
        }
    };
    let (before, after) = (said(text), said(&new));
    for (path, value) in before.iter().filter(|(path, _)| **path != edit.path) {
        assert_eq!(after.get(path), Some(value), "{}: {edit:?}", file.display());
    }
    assert_eq!(comment_lines(&new), comment_lines(text));
    let (gone, _) = differing(text, &new);
    assert!(gone <= 2, "{}: {edit:?}: {gone} bytes are gone", file.display());
    tally.done += 1;
}

#[test]
fn what_is_removed_goes_alone() {
    let tally = every_file(|file, text, tally| {
        let values = said(text);
        // The file would be empty.
        let only = values[""].strip_prefix("group ").unwrap_or_default();
        let paths = values
            .keys()
            .filter(|path| !path.is_empty() && *path != only)
            .cloned();
        for (_, path) in some(paths.collect()) {
            let change = Edit {
                path: path.clone(),
                change: Change::Remove,
            };
            match edited(text, &change) {
                Ok(new) => {
                    assert_eq!(
                        comment_lines(&new),
                        comment_lines(text),
                        "{}: {path}",
                        file.display()
                    );
                    let (_, put) = differing(text, &new);
                    assert!(put <= 3, "{}: {path}: {put} bytes are new", file.display());
                    tally.done += 1;
                }
                Err(EditProblem::CommentLost { .. }) => {}
                Err(problem) => tally
                    .refused
                    .push(format!("{}: {path}: {problem:?}", file.display())),
            }
        }
    });
    // A comment between a key and its only value.
    mostly_done(&tally, 1);
}

const FILE: &str = "inputs/a/x.yaml";

/// A working folder with one file.
fn folder(text: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("inputs/a")).unwrap();
    fs::write(folder.path().join(FILE), text).unwrap();
    folder
}

fn set(path: &str, words: &str) -> Edit {
    Edit {
        path: path.to_owned(),
        change: Change::Set(words.to_owned()),
    }
}

#[test]
fn the_old_file_is_kept_with_a_number_and_windows_line_ends_stay() {
    let folder = folder(b"\xEF\xBB\xBF# ghi ch\xC3\xBA\r\nname: m\xE1\xBB\x99t  # \xC4\x91\xC3\xB3\r\nlist:\r\n  - a\r\nlast: x");
    let mut session = Session::new(folder.path());
    let change = Edit {
        path: "list".to_owned(),
        change: Change::AddItem(Fresh::text("b: c")),
    };
    let done = edit(FILE, &[set("name", "hai"), change], &mut session).unwrap();
    let text = fs::read_to_string(folder.path().join(FILE)).unwrap();
    assert_eq!(
        text,
        "\u{feff}# ghi chú\r\nname: hai  # đó\r\nlist:\r\n  - a\r\n  - \"b: c\"\r\nlast: x"
    );
    assert!(done.kept.ends_with(".thidua/truoc/inputs/a/x.yaml.1"), "{done:?}");
    assert!(fs::read_to_string(done.kept).unwrap().contains("một"));
    let done = edit(FILE, &[set("last", "y")], &mut session).unwrap();
    assert!(done.kept.ends_with("x.yaml.2"));
}

#[test]
fn one_change_that_cannot_be_made_stops_all_of_them() {
    let text = b"name: a # b\nlist: [x]\n";
    let folder = folder(text);
    let mut session = Session::new(folder.path());
    let edits = [set("name", "c"), set("list", "d")];
    assert_eq!(edit(FILE, &edits, &mut session), None);
    assert!(session.report.has_errors());
    assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), text);
    assert!(!folder.path().join(".thidua").exists());
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone() {
    for text in [&b"name: [a\n"[..], b"name: \xff\n", b"a: 1\na: 2\n"] {
        let folder = folder(text);
        let mut session = Session::new(folder.path());
        assert_eq!(edit(FILE, &[set("name", "c")], &mut session), None);
        assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), text);
    }
}

#[test]
fn what_is_empty_gets_its_first_thing() {
    let add = |path: &str, change: Change| Edit {
        path: path.to_owned(),
        change,
    };
    let text = "awardees: []\nplan:  # chưa có\nowner: ~\n";
    let person = Fresh::Map(vec![("id".to_owned(), Fresh::text("an"))]);
    let added = edited(text, &add("awardees", Change::AddItem(person))).unwrap();
    assert_eq!(added, "awardees:\n  - id: an\nplan:  # chưa có\nowner: ~\n");
    let set = edited(text, &set("owner", "An")).unwrap();
    assert_eq!(set, "awardees: []\nplan:  # chưa có\nowner: An\n");
    let set = edited(text, &self::set("plan", "Bình")).unwrap();
    assert_eq!(set, "awardees: []\nplan: Bình  # chưa có\nowner: ~\n");
}

#[test]
fn a_comment_of_what_is_removed_is_named() {
    let text = "list:\n  - a # của An\n  - b\n";
    let change = Edit {
        path: "list.1".to_owned(),
        change: Change::Remove,
    };
    let problem = edited(text, &change).unwrap_err();
    let comment = "# của An".to_owned();
    assert_eq!(
        problem,
        EditProblem::CommentLost {
            path: "list.1".to_owned(),
            comment
        }
    );
}

#[test]
fn an_item_comes_before_another_and_before_what_is_said_of_it() {
    let text = "a:\n  # của hai\n  - {id: hai}   # ghi chú\n  - id: ba\nb: [x, y]\n";
    let put = |path: &str, value: Fresh| {
        let path = path.to_owned();
        let change = Change::AddBefore(value);
        edited(text, &Edit { path, change })
    };
    let one = Fresh::Map(vec![("id".to_owned(), Fresh::text("một"))]);
    assert_eq!(
        put("a.1", one.clone()).unwrap(),
        "a:\n  - {id: một}\n  # của hai\n  - {id: hai}   # ghi chú\n  - id: ba\nb: [x, y]\n"
    );
    assert_eq!(
        put("a.2", one.clone()).unwrap(),
        "a:\n  # của hai\n  - {id: hai}   # ghi chú\n  - id: một\n  - id: ba\nb: [x, y]\n"
    );
    let flow = put("b.2", Fresh::text("và")).unwrap();
    assert!(flow.ends_with("b: [x, và, y]\n"), "{flow}");
    assert!(put("a.3", one.clone()).is_err() && put("b", one).is_err());
}
