//! The house: which room may use which, no circle of files, small files and functions. Read from the source of `src/`.

mod graph;
mod tokens;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use thidua::diagnostic::Language;

use self::graph::circles;
use self::tokens::{Token, end_of_item};
use self::tree::{Module, Tree};

/// What every room may use, besides itself.
const GROUND: [&str; 3] = ["diagnostic", "faces", "document"];

/// The stages in order: each may use those before it, and the ground.
const STAGES: [&str; 8] = [
    "input", "model", "checks", "compose", "fit", "export", "register", "output",
];

/// Rooms with fewer liberties, or more, than their place gives them.
const OWN_RULES: [(&str, &[&str]); 9] = [
    ("diagnostic", &[]),
    ("faces", &["diagnostic"]),
    // The look of papers is a file of its own, so it is decoded.
    ("document", &["diagnostic", "faces", "input"]),
    // Exporters know the tree and nothing of campaigns.
    ("export", &GROUND),
    ("output", &["diagnostic"]),
    ("cli", &["diagnostic", "pipeline", "desk"]),
    ("desk", &["diagnostic", "pipeline"]),
    ("lib.rs", &[]),
    ("main.rs", &["cli"]),
];

/// The rooms that people see.
const SHOWING: [&str; 2] = ["cli", "desk"];

/// What these may name of other rooms: the run itself, and plain values that they show or hand on.
const SHOWN: [&str; 8] = [
    "input/session.rs",
    "input/signatures/mod.rs",
    "model/values/date.rs",
    "model/files/units.rs",
    "model/issued.rs",
    "model/award_line.rs",
    "export/bundle/print.rs",
    "output/edited.rs",
];

/// More lines than these need a reason: a line of the file's first comment that begins so.
const MOST_LINES: usize = 400;
const REASON: &str = "//! Long because ";

static TREE: LazyLock<Tree> =
    LazyLock::new(|| Tree::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")));
static EDGES: LazyLock<BTreeMap<(String, String), usize>> = LazyLock::new(|| TREE.edges());

/// The room of a file: its folder in `src/`, or the file itself at the top.
fn room(file: &str) -> &str {
    file.split('/').next().unwrap_or(file)
}

/// Whether a file of `from` may use one of `to`.
fn may_use(from: &str, to: &str) -> bool {
    let place = |room| STAGES.iter().position(|stage| *stage == room);
    if let Some((_, rooms)) = OWN_RULES.iter().find(|(room, _)| *room == from) {
        return rooms.contains(&to);
    }
    match (place(from), place(to)) {
        (Some(from), Some(to)) => to < from,
        (Some(_), None) => GROUND.contains(&to),
        // The pipeline uses all stages.
        (None, _) => STAGES.contains(&to) || GROUND.contains(&to),
    }
}

#[test]
fn a_room_uses_only_what_stands_before_it() {
    let wrong: Vec<String> = EDGES
        .iter()
        .filter(|((from, to), _)| room(from) != room(to) && !may_use(room(from), room(to)))
        .filter(|((from, to), _)| !SHOWING.contains(&room(from)) || !SHOWN.contains(&to.as_str()))
        .map(|((from, to), line)| format!("src/{from}:{line} uses src/{to}"))
        .collect();
    assert!(
        wrong.is_empty(),
        "against the order of the stages:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn every_room_is_known() {
    let rooms = TREE.modules.values().map(|module| room(&module.file));
    for room in rooms {
        let known = GROUND.contains(&room) || STAGES.contains(&room) || matches!(room, "cli" | "pipeline");
        assert!(
            known || OWN_RULES.iter().any(|(own, _)| *own == room),
            "src/{room}: which stage is it?"
        );
    }
}

#[test]
fn no_file_is_outside_the_house() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![home.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let file = path.strip_prefix(&home).unwrap().to_string_lossy().into_owned();
                let declared = TREE.modules.values().any(|module| module.file == file);
                assert!(declared, "src/{file} is declared by no `mod`");
            }
        }
    }
}

/// Whether `to` is the `mod.rs` of a folder that `from` lies in: the door of its own room, which all inside may use.
fn is_own_door(from: &str, to: &str) -> bool {
    to.strip_suffix("mod.rs")
        .is_some_and(|folder| from.starts_with(folder))
}

#[test]
fn files_stand_in_no_circle() {
    let edges = EDGES.keys().filter(|(from, to)| !is_own_door(from, to));
    let found = circles(edges.map(|(from, to)| (from.as_str(), to.as_str())));
    let said: Vec<String> = found.iter().map(between).collect();
    assert!(said.is_empty(), "circles:\n{}", said.join("\n"));
}

/// The uses between the files of a circle.
fn between(circle: &BTreeSet<&str>) -> String {
    let inside = |file: &String| circle.contains(file.as_str());
    let uses = EDGES.iter().filter(|((from, to), _)| inside(from) && inside(to));
    uses.map(|((from, to), line)| format!("src/{from}:{line} uses src/{to}\n"))
        .collect()
}

#[test]
fn no_command_uses_another() {
    // The commands are what `cli/mod.rs` calls.
    let shared = |file: &str| file.starts_with("cli/args/") || file == "cli/screen.rs";
    let called = EDGES
        .keys()
        .filter(|(from, to)| from == "cli/mod.rs" && room(to) == "cli" && !shared(to));
    let commands: Vec<&str> = called.map(|(_, to)| to.as_str()).collect();
    let found: Vec<(&str, &str)> = EDGES
        .keys()
        .map(|(from, to)| (from.as_str(), to.as_str()))
        .filter(|(from, to)| commands.contains(from) && commands.contains(to))
        .collect();
    assert!(found.is_empty(), "a command uses another: {found:#?}");
}

/// Which field a fault belongs to, or what follows from it, is a use case's answer.
#[test]
fn the_desk_knows_no_fault_by_its_code() {
    let codes = thidua::diagnostic::codes(Language::English);
    assert!(codes.len() > 300);
    let desk = TREE
        .modules
        .values()
        .filter(|module| room(&module.file) == "desk");
    let named = desk.flat_map(|module| {
        let of = |code: &str| module.source.contains(&format!("\"{code}\""));
        let codes = codes.iter().filter(move |listed| of(listed.code));
        codes.map(|listed| (module.file.as_str(), listed.code))
    });
    let named: Vec<(&str, &str)> = named.collect();
    assert!(named.is_empty(), "{named:?}");
}

#[test]
fn a_long_file_says_why() {
    let long = TREE
        .modules
        .values()
        .filter(|module| module.source.lines().count() > MOST_LINES);
    let reasonless = long.filter(|module| !module.source.lines().any(|line| line.starts_with(REASON)));
    let found: Vec<&str> = reasonless.map(|module| module.file.as_str()).collect();
    assert!(
        found.is_empty(),
        "over {MOST_LINES} lines and no line `{REASON}…`: {found:#?}"
    );
}

#[test]
fn functions_are_small() {
    let mut lengths: Vec<usize> = TREE.modules.values().flat_map(lengths).collect();
    lengths.sort_unstable();
    let (median, ninth) = (lengths[lengths.len() / 2], lengths[lengths.len() * 9 / 10]);
    println!(
        "{} functions: median {median}, nine in ten at most {ninth}, {} the longest",
        lengths.len(),
        lengths[lengths.len() - 1]
    );
    assert!(median <= 10, "the median function has {median} lines");
    assert!(ninth <= 30, "nine in ten functions have up to {ninth} lines");
}

/// The lines of each function, from its name to its closing brace.
fn lengths(module: &Module) -> Vec<usize> {
    let named = |pair: &[Token]| pair[0].is("fn") && pair[1].is_name();
    let starts = module
        .tokens
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| named(pair))
        .map(|(at, _)| at);
    let bodies = starts.filter_map(|at| {
        let end = end_of_item(&module.tokens, at) - 1;
        module.tokens[end]
            .is("}")
            .then(|| module.tokens[end].line + 1 - module.tokens[at].line)
    });
    bodies.collect()
}

/// The lines between the first two of `text` that hold `from` and `to`.
fn between_lines<'a>(text: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    let lines = text.lines().skip_while(|line| !line.contains(from)).skip(1);
    lines.take_while(|line| *line != to).collect()
}

#[test]
fn the_path_reads_the_same_in_the_code_the_crates_example_and_the_readme() {
    let read =
        |file: &str| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let plain = |lines: Vec<&str>, margin: &str| -> Vec<String> {
        let bare = lines.iter().map(|line| line.strip_prefix(margin).unwrap_or(line));
        bare.map(str::to_owned).collect()
    };
    let code = read("src/pipeline/mod.rs");
    let code = plain(between_lines(&code, "pub fn papers(", "}"), "    ");
    let example = read("src/lib.rs");
    let example = plain(between_lines(&example, "# fn papers(", "//! # }"), "//! ");
    let readme = read("README.md");
    let readme = plain(between_lines(&readme, "```rust", "```"), "");
    assert!(code.len() > 5);
    assert_eq!(code, example);
    assert_eq!(code, readme);
}
