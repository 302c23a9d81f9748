//! Long lists take time in proportion to their length: no check holds each awardee against each other.

use std::fs;
use std::time::{Duration, Instant};

use thidua::input::Session;
use thidua::pipeline::{FileFormat, OpenRequest, Workshop, check, open};

use crate::long_lists::big_office;
use crate::register::clerk::Clerk;

/// How long it takes to read and check an office of so many awardees, and how many faults there are.
fn checked(awardees: usize, change: impl Fn(String) -> String) -> (Duration, usize) {
    let office = tempfile::tempdir().unwrap();
    big_office(office.path(), 300, awardees);
    let file = office.path().join("inputs/phuong-mau-2025/awardees.yaml");
    fs::write(&file, change(fs::read_to_string(&file).unwrap())).unwrap();
    let mut session = Session::new(office.path());
    let workshop = Workshop::open(None, &mut session).unwrap();
    let begun = Instant::now();
    let dossier = workshop.read("phuong-mau-2025", &mut session);
    let faults = session.report.sorted(session.sources()).len();
    drop(dossier);
    (begun.elapsed(), faults)
}

/// Eight times the list may take eight times as long, and with everything else that runs meanwhile not 32 times: a square would
/// take 64 times.
fn grows_straight(change: impl Fn(String) -> String) {
    let (few, _) = checked(500, &change);
    let (many, _) = checked(4_000, &change);
    assert!(
        many < 32 * few.max(Duration::from_millis(20)),
        "500: {few:?}, 4000: {many:?}"
    );
}

/// How long `check` takes, with every paper that lists them.
fn papers_checked(awardees: usize) -> Duration {
    let office = tempfile::tempdir().unwrap();
    big_office(office.path(), 30, awardees);
    let mut session = Session::new(office.path());
    let begun = Instant::now();
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    let checked = check(&opened, &mut session, &|_, _| {});
    assert!(checked[0].papers.len() > 10, "{:?}", checked[0].papers);
    begun.elapsed()
}

#[test]
fn l5_papers_that_list_thousands_are_checked_in_proportion() {
    let (few, many) = (papers_checked(250), papers_checked(2_000));
    assert!(many < 16 * few, "250: {few:?}, 2000: {many:?}");
}

/// How long the DOCX of a decision and of its payment takes, with everything before it.
fn decision_built(awardees: usize) -> Duration {
    let office = tempfile::tempdir().unwrap();
    big_office(office.path(), 300, awardees);
    let mut session = Session::new(office.path());
    let begun = Instant::now();
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read("phuong-mau-2025", &mut session).unwrap();
    for id in ["quyet-dinh--so-ket", "danh-sach-chi--so-ket"] {
        let entry = dossier.paper(id).unwrap();
        let files = workshop.make(&dossier, entry, &[FileFormat::Docx], &mut session);
        assert_eq!(files.unwrap().len(), 1);
    }
    begun.elapsed()
}

#[test]
fn l5_a_decision_and_its_list_are_built_in_proportion() {
    let (few, many) = (decision_built(250), decision_built(2_000));
    assert!(many < 16 * few, "250: {few:?}, 2000: {many:?}");
}

#[test]
fn l5_valid_awardees_take_time_in_proportion() {
    grows_straight(|text| text);
}

#[test]
fn l5_awardees_of_unknown_units_take_time_in_proportion() {
    grows_straight(|text| text.replace("unit: don-vi-", "unit: khong-co-"));
}

#[test]
fn l5_unknown_keys_take_time_in_proportion() {
    grows_straight(|text| {
        let keys: String = (0..text.len() / 60)
            .map(|nth| format!("khoa-la-{nth}: 1\n"))
            .collect();
        text + &keys
    });
}

#[test]
fn l5_thousands_of_faults_are_told_by_their_first_and_their_number() {
    let clerk = Clerk::new("tests/mistakes/base");
    let file = clerk.path("inputs/phuong-mau/campaign.yaml");
    let keys: String = (0..3_000).map(|nth| format!("khoa-la-{nth}: 1\n")).collect();
    let text = fs::read_to_string(&file).unwrap() + &keys;
    fs::write(&file, text).unwrap();
    let said = clerk.refused(&["check"]);
    assert_eq!(said.matches("lỗi[K103]").count(), 20);
    assert!(said.contains("2980 chỗ nữa cùng mã [K103]"), "{said}");
    assert!(said.contains("Có 3000 lỗi"), "{said}");
    let answer = clerk.run(&["check", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(answer["faults"].as_array().unwrap().len(), 1_000);
    assert_eq!(answer["left_off"][0]["count"], 2_000);
}
