//! One cause, one fault: every kind of value in every file of the example ward is broken in turn, and what depends on it is
//! unknown, not wrong.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use thidua::diagnostic::{Report, Severity, Sources, Spot};
use thidua::input::{Node, Session, Value, parse};
use thidua::pipeline::Workshop;

use crate::register::clerk::copy;

const WARD: &str = "phuong-mau-2025";
const FILES: [&str; 6] = [
    "campaign.yaml",
    "office.yaml",
    "papers.yaml",
    "units.yaml",
    "awardees.yaml",
    "reviews/tong-ket.yaml",
];

/// One way to break a file.
struct Break {
    file: &'static str,
    what: String,
    at: Range<usize>,
    with: String,
    /// Whether the answer must be one fault, or may be none: a key that may be left out.
    must: bool,
}

fn home() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs").join(WARD)
}

fn bytes(node_place: &thidua::diagnostic::Place) -> Range<usize> {
    match node_place.spot() {
        Spot::Text { start, end } => *start..*end,
        Spot::Cell(_) | Spot::Word(_) => panic!("a text file has no cells"),
    }
}

/// The last place of each kind of value in a file, each broken in every way.
fn breaks(file: &'static str) -> Vec<Break> {
    let text = std::fs::read_to_string(home().join(file)).unwrap();
    let (mut sources, mut report) = (Sources::default(), Report::default());
    let name: Arc<str> = Arc::from(file);
    sources.keep(&name, &Arc::from(text.as_str()));
    let tree = parse(&name, &text, &sources, &mut report).unwrap();
    let mut by_kind: BTreeMap<String, Vec<Break>> = BTreeMap::new();
    walk(&tree, "", file, &text, &mut |one| {
        by_kind.entry(one.what.clone()).or_default().push(one);
    });
    by_kind.into_values().filter_map(|mut all| all.pop()).collect()
}

fn walk(node: &Node, path: &str, file: &'static str, text: &str, found: &mut impl FnMut(Break)) {
    let mut say = |how: &str, at: Range<usize>, with: &str, must: bool| {
        found(Break {
            file,
            what: format!("{file} {path}: {how}"),
            at,
            with: with.to_owned(),
            must,
        });
    };
    let place = bytes(&node.place);
    match &node.value {
        Value::Scalar(value) => {
            // With the mark of a folded text.
            let before = &text[..place.start];
            let from = before.trim_end().strip_suffix(">-").map_or(place.start, str::len);
            say("a group of keys", from..place.end, "{sai: kiểu}", true);
            if chrono::NaiveDate::parse_from_str(value, "%Y-%m-%d").is_ok() {
                say("a day as people write it", place, "15/01/2025", true);
            }
        }
        Value::List(items) => items.iter().for_each(|item| walk(item, path, file, text, found)),
        Value::Map(entries) => {
            for (key, value) in entries {
                let at = bytes(&key.place);
                // A key with a hyphen is an id of the office: one is as good as another.
                let name = if key.name.contains('-') { "*" } else { &key.name };
                let path = format!("{path}.{name}");
                let last = key.name.chars().last().unwrap();
                let what = |how: &str| format!("{file} {path}: {how}");
                found(Break {
                    file,
                    what: what("a slip in the key"),
                    at: at.end..at.end,
                    with: last.to_string(),
                    must: true,
                });
                if let Some(lines) = own_lines(text, at.start, bytes(&value.place).end) {
                    found(Break {
                        file,
                        what: what("left out"),
                        at: lines,
                        with: String::new(),
                        must: false,
                    });
                }
                walk(value, &path, file, text, found);
            }
        }
        Value::Nothing | Value::Unread => {}
    }
}

/// The whole lines of an entry that shares them with nothing.
fn own_lines(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    let alone = text[from..start].trim().is_empty() && text[end..to].trim().is_empty();
    alone.then_some(from..to)
}

/// What the program says of the broken office: the errors, each in one line.
fn errors(workshop: &Workshop, broken: &Break) -> Vec<String> {
    let office = tempfile::tempdir().unwrap();
    let ward = office.path().join("inputs").join(WARD);
    copy(&home(), &ward);
    let mut text = std::fs::read_to_string(ward.join(broken.file)).unwrap();
    text.replace_range(broken.at.clone(), &broken.with);
    std::fs::write(ward.join(broken.file), text).unwrap();
    let mut session = Session::new(office.path());
    let _ = workshop.read(WARD, &mut session);
    let faults = session.report.sorted(session.sources());
    faults
        .into_iter()
        .filter(|fault| fault.kind.severity() == Severity::Error)
        .map(|fault| format!("{} {:?}", fault.kind.code(), fault.place))
        .collect()
}

/// All of them take long: an ordinary run takes one of so many.
const EACH: usize = 10;

#[test]
fn c6_a_value_broken_is_one_fault() {
    one_fault_each(EACH);
}

#[test]
#[ignore = "takes minutes: `cargo test -- --ignored`"]
fn c6_every_value_broken_in_turn_is_one_fault() {
    one_fault_each(if std::env::var("THIDUA_ROUNDS").is_ok() {
        1
    } else {
        3
    });
}

fn one_fault_each(step: usize) {
    let workshop = Workshop::open(None, &mut Session::new(home())).unwrap();
    let breaks: Vec<Break> = FILES.into_iter().flat_map(breaks).collect();
    assert!(breaks.len() > 250, "{}", breaks.len());
    let wrong: Vec<String> = breaks
        .par_iter()
        .step_by(step)
        .filter_map(|one| {
            let errors = errors(&workshop, one);
            let right = errors.len() == 1 || (errors.is_empty() && !one.must);
            (!right).then(|| format!("{}: {} faults: {errors:?}", one.what, errors.len()))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        breaks.len(),
        wrong.join("\n")
    );
}
