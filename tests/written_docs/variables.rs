//! What templates see, read from the types that are serialised for them: `docs/mau-van-ban.md` lists all of it, and says what each is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands before the part of the page that is written from the types.
const BEGIN: &str = "<!-- do chương trình viết ra từ các kiểu dữ liệu -->\n";

/// Groups whose keys are those of an input file, which docs/du-lieu.md says.
const OF_FILES: [(&str, &str); 2] = [
    ("plan", "campaign.yaml, nhóm Plan"),
    ("review.narrative", "tệp của đợt, nhóm Narrative"),
];

/// A record that templates see.
struct Record {
    file: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    /// As Rust writes it.
    kind: String,
    /// Whether its fields stand beside those of the record.
    flat: bool,
}

/// All records below `src/compose` and `src/model`, by name; several of one name stand in several files.
type Records = BTreeMap<String, Vec<Record>>;

/// Words in backticks that are no variable: a key of papers.yaml, a value.
const OTHER_WORDS: [&str; 3] = ["select", "false", "criteria"];

/// Values that are one text, whatever records of their name some files have of their own.
const TEXTS: [&str; 3] = ["Id", "Line", "Text"];

/// One group of variables.
#[derive(Default)]
struct Group {
    /// Where it is found: `review.list.groups[]`.
    paths: Vec<String>,
    /// Name, kind, whether it may be absent.
    fields: Vec<(String, String, bool)>,
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .collect();
    paths.sort();
    paths
}

fn records() -> Records {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut records = Records::new();
    for path in ["src/compose", "src/model"]
        .iter()
        .flat_map(|home| sources(&root.join(home)))
    {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.strip_prefix(root).unwrap().display().to_string();
        for (name, fields) in structs(&text) {
            let file = file.clone();
            records.entry(name).or_default().push(Record { file, fields });
        }
    }
    records
}

/// Structs with named fields that derive `Serialize`, as rustfmt lays them out.
fn structs(text: &str) -> Vec<(String, Vec<Field>)> {
    let mut found = Vec::new();
    let mut lines = text.lines();
    let mut serialised = false;
    while let Some(line) = lines.next() {
        if line.starts_with("#[derive(") {
            serialised = line.contains("Serialize");
        }
        let Some((_, rest)) = line
            .split_once("struct ")
            .filter(|_| line.ends_with('{') && !line.starts_with(' '))
        else {
            continue;
        };
        let name = rest.split([' ', '<']).next().unwrap().to_owned();
        let fields = fields(lines.by_ref().take_while(|line| *line != "}"));
        if std::mem::take(&mut serialised) {
            found.push((name, fields));
        }
    }
    found
}

fn fields<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut attribute = String::new();
    for line in lines.map(str::trim) {
        if line.starts_with("#[serde") {
            line.clone_into(&mut attribute);
        } else if !line.starts_with("//")
            && let Some((name, kind)) = line.split_once(": ")
        {
            let attribute = std::mem::take(&mut attribute);
            let name = name.rsplit([' ', ')']).next().unwrap();
            if !attribute.contains("serde(skip)") {
                let (name, kind) = (name.to_owned(), kind.trim_end_matches(',').to_owned());
                fields.push(Field {
                    name,
                    kind,
                    flat: attribute.contains("flatten"),
                });
            }
        }
    }
    fields
}

/// The type inside, whether it may be absent, and how many lists it is in.
fn inner(kind: &str) -> (String, bool, usize) {
    let kind = kind.trim_start_matches("&'a ").trim_start_matches("&'static ");
    let around = |open: &str, close: char| kind.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    if let Some(of) = around("Option<", '>') {
        let (name, _, lists) = inner(of);
        return (name, true, lists);
    }
    if let Some(of) = around("Vec<", '>').or_else(|| around("[", ']')) {
        let (name, absent, lists) = inner(of);
        return (name, absent, lists + 1);
    }
    if let Some(of) = around("At<", '>') {
        return inner(of);
    }
    if let Some((_, of)) = around("BTreeMap<", '>').and_then(|inside| inside.split_once(", ")) {
        let (name, absent, _) = inner(of);
        return (format!("{{}}{name}"), absent, 0);
    }
    (kind.split('<').next().unwrap().to_owned(), false, 0)
}

impl Group {
    /// All groups from the context down, each record once with all its paths.
    fn all(records: &Records) -> Vec<Self> {
        let mut groups: Vec<(String, Self)> = Vec::new();
        let context = &records["Context"][0];
        Self::visit(context, "Context", "", records, &mut groups);
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn visit(record: &Record, name: &str, path: &str, records: &Records, groups: &mut Vec<(String, Self)>) {
        let key = format!("{}:{name}", record.file);
        if let Some((_, known)) = groups.iter_mut().find(|(other, _)| *other == key) {
            known.paths.push(path.to_owned());
            return;
        }
        let at = groups.len();
        groups.push((
            key,
            Self {
                paths: vec![path.to_owned()],
                fields: Vec::new(),
            },
        ));
        for field in unfolded(record, records) {
            let (kind, absent, lists) = inner(&field.1);
            let below = [path, &field.0]
                .iter()
                .filter(|part| !part.is_empty())
                .copied()
                .collect::<Vec<_>>()
                .join(".");
            let below = below + &"[]".repeat(lists) + if kind.starts_with("{}") { ".<tên>" } else { "" };
            let known = OF_FILES.iter().find(|(path, _)| *path == below);
            let group = resolve(kind.trim_start_matches("{}"), &field.2, records).filter(|_| known.is_none());
            let said = match (known, group) {
                (Some((_, file)), _) => format!("các khóa của {file}"),
                (None, Some(_)) => "nhóm".to_owned(),
                (None, None) => simple(&kind).to_owned(),
            };
            let said = if lists > 0 {
                format!("danh sách {said}")
            } else {
                said
            };
            groups[at].1.fields.push((field.0, said, absent));
            if let Some(record) = group {
                Self::visit(record, kind.trim_start_matches("{}"), &below, records, groups);
            }
        }
    }
}

/// Name, type and file of each field, those of flat records in their place.
fn unfolded(record: &Record, records: &Records) -> Vec<(String, String, String)> {
    let each =
        record.fields.iter().flat_map(
            |field| match resolve(&inner(&field.kind).0, &record.file, records) {
                Some(flat) if field.flat => unfolded(flat, records),
                _ => vec![(field.name.clone(), field.kind.clone(), record.file.clone())],
            },
        );
    each.collect()
}

/// The record that a type of a file means: of the same file, of the module it names, of a file beside or below, else the only one.
fn resolve<'a>(kind: &str, file: &str, records: &'a Records) -> Option<&'a Record> {
    let (module, name) = kind
        .rsplit_once("::")
        .map_or((None, kind), |(module, name)| (Some(module), name));
    let known = records.get(name.split('<').next()?)?;
    let folder = file.strip_suffix("mod.rs").unwrap_or(file.strip_suffix(".rs")?);
    let fits = |record: &&Record| match module {
        Some(module) => record.file.starts_with(&format!("{folder}{module}")),
        None => record.file == file,
    };
    let below = |record: &&Record| record.file.starts_with(folder);
    let others = known.iter().filter(|_| !TEXTS.contains(&name));
    let only = known
        .first()
        .filter(|_| known.len() == 1 && !TEXTS.contains(&name));
    known
        .iter()
        .find(fits)
        .or_else(|| others.clone().find(below))
        .or(only)
}

/// What a value is, for who writes templates.
fn simple(kind: &str) -> &'static str {
    match kind {
        "bool" => "đúng, sai",
        "usize" | "u64" | "u32" | "i32" => "số",
        "Date" => "ngày",
        "Json" | "PaperValues" => "theo loại",
        _ => "chữ",
    }
}

/// The table of all variables.
pub(super) fn variables() -> String {
    let mut table = "\n| ở đâu | biến |\n| --- | --- |\n".to_owned();
    for group in Group::all(&records()) {
        let paths: Vec<String> = group
            .paths
            .iter()
            .filter(|path| !path.is_empty())
            .map(|path| format!("`{path}`"))
            .collect();
        let place = if paths.is_empty() {
            "ngoài cùng".to_owned()
        } else {
            paths.join(", ")
        };
        let fields = group.fields.iter().map(|(name, kind, absent)| {
            let mark = if *absent { "?" } else { "" };
            format!("`{name}`{mark} {kind}")
        });
        writeln!(table, "| {place} | {} |", fields.collect::<Vec<_>>().join("; ")).unwrap();
    }
    table
}

/// The page with that table in its place.
pub(super) fn page(text: &str) -> String {
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let rest = rest.trim_start().trim_start_matches(|letter| letter != '\n');
    let after = rest.split_once("\n\n").map_or("", |(_, after)| after);
    format!("{before}{BEGIN}{}\n{after}", variables())
        .trim_end()
        .to_owned()
        + "\n"
}

/// Names in backticks.
fn named(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Rows of the table that people wrote: the paths of the first cell, and the names in both.
fn explained() -> Vec<(Vec<String>, BTreeSet<String>)> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/mau-van-ban.md")).unwrap();
    let (_, section) = text.split_once("\n## Biến\n").unwrap();
    let rows = section
        .trim_start()
        .split("\n\n")
        .find(|part| part.starts_with("| biến"))
        .unwrap();
    let rows: Vec<(Vec<String>, &str)> = rows.lines().skip(2).map(row).collect();
    // What a row says to be as elsewhere.
    let elsewhere = |second: &str| -> Vec<String> {
        let others = second
            .split("như của `")
            .skip(1)
            .filter_map(|rest| rest.split('`').next());
        let of = |other: &str| {
            let found = rows
                .iter()
                .find(|(paths, _)| paths.iter().any(|path| path == other));
            named(found.unwrap().1)
        };
        others.flat_map(of).collect()
    };
    let names = |paths: &[String], second: &str| {
        let own = named(second).into_iter().chain(paths.iter().cloned());
        own.chain(elsewhere(second)).collect()
    };
    rows.iter()
        .map(|(paths, second)| (paths.clone(), names(paths, second)))
        .collect()
}

/// The paths of a row's first cell, and its second.
fn row(row: &str) -> (Vec<String>, &str) {
    let (first, second) = row.trim_matches('|').split_once('|').unwrap();
    let mut paths: Vec<String> = Vec::new();
    for name in named(first) {
        let base = paths
            .first()
            .and_then(|path| path.rsplit_once('.'))
            .map_or("", |(base, _)| base);
        let path = if name.starts_with('.') {
            base.to_owned() + &name
        } else {
            name
        };
        paths.push(path);
    }
    (paths, second)
}

#[test]
fn every_variable_is_explained_and_nothing_else_is() {
    let (explained, mut missing) = (explained(), Vec::new());
    let plain = |path: &str| path.replace("[]", "").replace(".<tên>", "");
    let mut known = BTreeSet::new();
    for group in Group::all(&records()) {
        for (name, ..) in &group.fields {
            known.insert(name.clone());
        }
        // What several places share is explained at one of them.
        let is_said = |path: &String, name: &String| {
            let full = plain(
                &[path.as_str(), name]
                    .iter()
                    .filter(|part| !part.is_empty())
                    .copied()
                    .collect::<Vec<_>>()
                    .join("."),
            );
            explained.iter().any(|(paths, names)| {
                paths.iter().any(|row| {
                    full == *row
                        || row.starts_with(&format!("{full}."))
                        || (full.starts_with(&format!("{row}.")) && names.contains(name))
                        || (row.ends_with(".…") && full.starts_with(row.trim_end_matches('…')))
                })
            })
        };
        for (name, ..) in &group.fields {
            if !group.paths.iter().any(|path| is_said(path, name)) {
                missing.push(format!("{}.{name}", group.paths[0]));
            }
        }
    }
    assert!(
        missing.is_empty(),
        "not explained in docs/mau-van-ban.md: {}",
        missing.join(", ")
    );
    let is_name = |name: &str| {
        name.chars()
            .all(|letter| letter.is_ascii_lowercase() || letter == '_')
    };
    let last = |name: &String| name.trim_end_matches(".…").rsplit('.').next().unwrap().to_owned();
    let strange: Vec<String> = explained
        .iter()
        .flat_map(|(_, names)| names.iter().map(last))
        .filter(|name| is_name(name) && !known.contains(name) && !OTHER_WORDS.contains(&name.as_str()))
        .collect();
    assert!(
        strange.is_empty(),
        "explained, and not there: {}",
        strange.join(", ")
    );
}
