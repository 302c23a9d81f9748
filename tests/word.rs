//! A paper's DOCX comes back edited: thirty edits of five papers (`word/edits.json`, which `.ci/check_taken.py` sends through
//! `LibreOffice`, too), each found with the text that it comes from, and no others; what can be taken is in the paper that is made
//! afterwards.

pub(crate) mod planting;

use std::fs;
use std::path::Path;

use serde_json::Value;

use self::planting::plant;
use crate::register::clerk::{Answer, Clerk};

const WARD: &str = "phuong-mau-2025";

/// The sample ward, without its register.
fn ward() -> Clerk {
    let clerk = Clerk::at_copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs").join(WARD));
    let inputs = clerk.path("inputs");
    fs::create_dir(&inputs).unwrap();
    let home = inputs.join(WARD);
    fs::create_dir(&home).unwrap();
    for entry in fs::read_dir(clerk.root()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name() != "inputs" {
            fs::rename(entry.path(), home.join(entry.file_name())).unwrap();
        }
    }
    clerk
}

fn edits(paper: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/word/edits.json");
    let all: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let all = all.as_array().unwrap();
    assert_eq!(all.len(), 30);
    all.iter()
        .filter(|edit| edit["paper"] == paper)
        .cloned()
        .collect()
}

fn built(clerk: &Clerk, paper: &str) -> String {
    clerk.done(&["build", paper, "--format", "docx"]);
    format!("output/{WARD}/{paper}.docx")
}

fn result(answer: &Answer) -> Value {
    let said: Value = serde_json::from_str(&answer.out).unwrap();
    said["result"].clone()
}

/// The edits of an answer that are not those that were made, and the other way round.
fn unlike(made: &[Value], found: &Value) -> Vec<String> {
    let found = found["edits"].as_array().unwrap();
    let is_same = |made: &Value, found: &Value| {
        let words = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
        let key = |place: &Value| place["key"] == made["key"];
        let any_key = made["key"] == "";
        words("old") == made["gone"].as_str().unwrap()
            && words("new") == made["came"].as_str().unwrap()
            && found["source"] == made["source"]
            && (any_key || found["places"].as_array().unwrap().iter().any(key))
    };
    let strange = found
        .iter()
        .filter(|found| !made.iter().any(|made| is_same(made, found)));
    let missed = made
        .iter()
        .filter(|made| !found.iter().any(|found| is_same(made, found)));
    strange.chain(missed).map(ToString::to_string).collect()
}

/// Plants the edits of a paper, finds them, takes them, and makes the paper again.
fn hold(paper: &str) {
    let clerk = ward();
    let made = edits(paper);
    let file = built(&clerk, paper);
    let untouched = clerk.run(&["compare", paper, &file, "--json"]);
    assert_eq!(
        result(&untouched)["edits"],
        Value::Array(Vec::new()),
        "{untouched:?}"
    );
    let edited = clerk.path("sua.docx");
    fs::write(&edited, plant(&fs::read(clerk.path(&file)).unwrap(), &made)).unwrap();
    let taken = clerk.run(&["take", paper, "sua.docx", "--yes", "--json"]);
    let taken = result(&taken);
    assert_eq!(unlike(&made, &taken), Vec::<String>::new(), "{taken}");
    let takeable =
        |edit: &&Value| matches!(edit["source"].as_str(), Some("field" | "own_outline" | "earlier"));
    let count = made.iter().filter(takeable).count();
    assert_eq!(taken["changed"] != Value::Array(Vec::new()), count > 0, "{taken}");
    built(&clerk, paper);
    let left = clerk.run(&["compare", paper, "sua.docx", "--json"]);
    let left = result(&left);
    assert_eq!(
        left["edits"].as_array().unwrap().len(),
        made.len() - count,
        "{left}"
    );
}

#[test]
fn edits_of_a_plan_are_found_and_taken() {
    hold("ke-hoach");
}

#[test]
fn edits_of_minutes_are_found_and_taken() {
    hold("bien-ban--so-ket");
}

#[test]
fn edits_of_a_report_are_found_and_taken() {
    hold("bao-cao--so-ket");
}

#[test]
fn edits_of_a_decision_are_found_and_refused_with_their_causes() {
    hold("quyet-dinh--so-ket");
}

#[test]
fn edits_of_an_invitation_are_found_and_taken() {
    hold("giay-moi--tong-ket");
}

#[test]
fn nothing_is_written_before_someone_agrees_nor_for_another_paper_nor_once_it_is_issued() {
    let clerk = ward();
    let file = built(&clerk, "giay-moi--tong-ket");
    let made = edits("giay-moi--tong-ket");
    fs::write(
        clerk.path("sua.docx"),
        plant(&fs::read(clerk.path(&file)).unwrap(), &made),
    )
    .unwrap();
    let inputs = || fs::read_to_string(clerk.path("inputs/phuong-mau-2025/reviews/tong-ket.yaml")).unwrap();
    let before = inputs();
    assert!(
        clerk
            .run(&["take", "giay-moi--tong-ket", "sua.docx"])
            .err
            .contains("[B109]")
    );
    assert!(
        clerk
            .run(&["compare", "ke-hoach", "sua.docx"])
            .err
            .contains("[B103]")
    );
    fs::write(clerk.path("hong.docx"), "PK").unwrap();
    assert!(
        clerk
            .run(&["compare", "ke-hoach", "hong.docx"])
            .err
            .contains("[B101]")
    );
    let plan = built(&clerk, "ke-hoach");
    clerk.done(&["register", "begin"]);
    clerk.done(&["issue", "ke-hoach"]);
    assert!(
        clerk
            .run(&["take", "ke-hoach", &plan, "--yes"])
            .err
            .contains("[B107]")
    );
    assert_eq!(clerk.run(&["compare", "ke-hoach", &plan]).code, 0);
    assert_eq!(before, inputs());
}
