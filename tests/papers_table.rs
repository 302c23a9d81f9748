//! The README's table of papers, the table of kinds, the example's papers and the contact sheet say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use thidua::input::Session;
use thidua::pipeline::{Standing, Workshop};

/// Kinds that the example has only once a paper is issued and turns out wrong.
const AFTER_ISSUE: [&str; 2] = ["cong-van-dinh-chinh", "cong-van-thu-hoi"];

/// The kind that only an office has which received a copy: the example commune.
const COPY_OF_A_COPY: &str = "sao-luc";

/// What founds a council or a team, which the school shows.
const FOUNDING: [&str; 2] = ["quyet-dinh-thanh-lap-hoi-dong", "quyet-dinh-thanh-lap-to"];

/// What the ward of the score tables has.
const ON_POINTS: [&str; 2] = ["bang-diem", "bang-ket-qua"];

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Kind and symbol of each row of the README's table.
fn readme() -> BTreeMap<String, String> {
    let text = text("README.md");
    let (_, after) = text.split_once("## Papers").unwrap();
    let (section, _) = after.split_once("\n## ").unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| ")).skip(2);
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 3, "{row}");
        (cells[1].trim_matches('`').to_owned(), cells[2].to_owned())
    })
    .collect()
}

/// Id and abbreviation of each kind.
fn kinds() -> BTreeMap<String, String> {
    let text = text("templates/kinds.yaml");
    let value = |line: &str, key: &str| {
        let rest = line.trim().trim_start_matches("- ").strip_prefix(key)?;
        Some(rest.split('#').next()?.trim().to_owned())
    };
    let mut kinds = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines() {
        if let Some(id) = value(line, "id:") {
            kinds.insert(id.clone(), String::new());
            current = id;
        } else if let Some(abbreviation) = value(line, "abbreviation:") {
            kinds.insert(current.clone(), abbreviation);
        }
    }
    kinds
}

#[test]
fn the_readmes_table_is_that_of_the_kinds() {
    assert_eq!(readme(), kinds());
}

#[test]
fn the_fictitious_ward_has_a_paper_of_every_kind_and_the_contact_sheet_shows_it() {
    let mut session = Session::new(env!("CARGO_MANIFEST_DIR"));
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read("phuong-mau-2025", &mut session).unwrap();
    let sheet = text("docs/contact-sheet.md");
    let mut made = BTreeSet::new();
    for entry in dossier.papers() {
        assert_eq!(
            workshop.standing(&dossier, entry),
            Standing::Ready,
            "{}",
            entry.id.value
        );
        made.insert(entry.row.kind.to_string());
        let shown = sheet.contains(&format!("## {}\n", entry.id.value))
            || sheet.contains(&format!("## {}--…", entry.row.id.value));
        assert!(shown, "{} is not in docs/contact-sheet.md", entry.id.value);
    }
    let commune = text("tests/cases/commune-and-school/inputs/xa-mau/papers.yaml");
    assert!(commune.contains(&format!("kind: {COPY_OF_A_COPY}\n")));
    let school = text("tests/cases/school-year/inputs/truong-vi-du/papers.yaml");
    assert!(
        FOUNDING
            .iter()
            .all(|kind| school.contains(&format!("kind: {kind}\n")))
    );
    let points = text("tests/cases/ward-scores/inputs/khu-pho-2025/papers.yaml");
    assert!(
        ON_POINTS
            .iter()
            .all(|kind| points.contains(&format!("kind: {kind}\n")))
    );
    let elsewhere = AFTER_ISSUE
        .into_iter()
        .chain([COPY_OF_A_COPY])
        .chain(FOUNDING)
        .chain(ON_POINTS);
    made.extend(elsewhere.map(str::to_owned));
    assert_eq!(made, kinds().into_keys().collect::<BTreeSet<_>>());
}
