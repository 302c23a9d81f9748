//! One fact, one place: what changes when one figure or one name changes, and what does not.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use rayon::prelude::*;
use thidua::diagnostic::Report;
use thidua::document::Paper;
use thidua::input::Session;
use thidua::pipeline::{Standing, Workshop};

use crate::register::clerk::copy;

const WARD: &str = "phuong-mau-2025";

/// What one unit reached, what it registered, and a name: as the file says it, and as it might.
const RESULT: (&str, &str) = ("so-ket:   {thue-dat: 25.9,", "so-ket:   {thue-dat: 26.9,");
const TARGET: (&str, &str) = ("targets:   {thue-dat: 46.5,", "targets:   {thue-dat: 47.5,");
const NAME: (&str, &str) = (
    "name: Nhân dân và cán bộ khu phố 2\n",
    "name: Nhân dân và cán bộ khu phố Hai\n",
);

/// The trees of all papers of the example ward as it is.
static BEFORE: LazyLock<BTreeMap<String, Paper>> = LazyLock::new(|| trees("papers.yaml", "", ""));

/// The trees of all papers of the example ward, after changing one file.
fn trees(file: &str, from: &str, to: &str) -> BTreeMap<String, Paper> {
    let office = tempfile::tempdir().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs").join(WARD);
    copy(&source, &office.path().join("inputs").join(WARD));
    let path = office.path().join("inputs").join(WARD).join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} does not say {from}");
    std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
    let mut session = Session::new(office.path());
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read(WARD, &mut session);
    let dossier = dossier.unwrap_or_else(|| panic!("{:?}", session.report));
    let ready = dossier
        .papers()
        .par_iter()
        // A cover list sets all papers of its dossier to count their pages: too long for one fact.
        .filter(|entry| entry.row.contents().is_empty())
        .filter(|entry| workshop.standing(&dossier, entry) == Standing::Ready);
    ready
        .map(|entry| {
            let mut report = Report::default();
            let material = workshop.material(&dossier, entry, &mut report);
            let paper =
                material.and_then(|material| workshop.compose_from(material, session.sources(), &mut report));
            (
                entry.id.to_string(),
                paper.unwrap_or_else(|| panic!("{report:?}")),
            )
        })
        .collect()
}

/// Ids of the papers that are not the same.
fn changed(file: &str, from: &str, to: &str) -> Vec<String> {
    let (before, after) = (&*BEFORE, trees(file, from, to));
    assert_eq!(before.len(), 68, "papers are missing");
    assert!(before.keys().eq(after.keys()));
    let papers = before.iter().filter(|(id, paper)| after[*id] != **paper);
    papers.map(|(id, _)| id.clone()).collect()
}

/// The report of the unit on its own achievements, which has its figures.
const REPORT: &str = "bao-cao-thanh-tich--so-ket--tt-nhan-dan-va-can-bo-khu-pho-1";

#[test]
fn a_result_of_one_unit_changes_the_report_of_its_review_and_nothing_else() {
    let units = "units.yaml";
    assert_eq!(changed(units, RESULT.0, RESULT.1), ["bao-cao--so-ket", REPORT]);
}

#[test]
fn a_target_of_one_unit_changes_both_reports_and_nothing_else() {
    assert_eq!(
        changed("units.yaml", TARGET.0, TARGET.1),
        [
            "bao-cao--so-ket",
            "bao-cao--tong-ket",
            REPORT,
            "dang-ky--khu-pho-1"
        ]
    );
}

#[test]
fn a_name_changes_every_paper_that_names_it_and_nothing_else() {
    let papers = [
        "bien-ban--so-ket",
        "bien-ban-kiem-phieu--so-ket",
        "danh-sach-chi--so-ket",
        "phieu-bau--so-ket",
        "quyet-dinh--so-ket",
        "sao-y--quyet-dinh--so-ket",
        "sao-y-dien-tu--quyet-dinh--so-ket",
        "thong-bao--so-ket",
        "to-trinh--so-ket--xa",
        "trich-sao--quyet-dinh--so-ket",
    ];
    assert_eq!(changed("awardees.yaml", NAME.0, NAME.1), papers);
}

#[test]
fn a_number_of_a_decision_changes_every_paper_that_cites_it_and_nothing_else() {
    assert_eq!(
        changed("papers.yaml", "number: 58", "number: 59"),
        [
            "danh-sach-chi--so-ket",
            "quyet-dinh--so-ket",
            "sao-y--quyet-dinh--so-ket",
            "sao-y-dien-tu--quyet-dinh--so-ket",
            "trich-sao--quyet-dinh--so-ket"
        ]
    );
}
