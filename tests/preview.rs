//! `thidua preview`: pages as pictures.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use thidua::input::Session;
use thidua::pipeline::{OpenFolder, OpenRequest, Preview, open, preview};

use crate::register::clerk::{Clerk, copy};

const OFFICE: &str = "tests/mistakes/base";
const PICTURES: &str = "output/phuong-mau/trang";

fn drawn(clerk: &Clerk, paper: &str) -> Preview {
    let mut session = Session::new(clerk.root());
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    preview(paper, &opened, &mut session).unwrap()
}

fn pictures(clerk: &Clerk) -> Vec<PathBuf> {
    let entries = fs::read_dir(clerk.path(PICTURES)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|found| found == "svg"))
        .collect();
    paths.sort();
    paths
}

#[test]
fn each_page_of_the_pdf_is_a_picture_of_its_size_the_same_each_time() {
    let clerk = Clerk::fresh(OFFICE);
    clerk.done(&["build", "ke-hoach", "--format", "pdf"]);
    let pdf = fs::read(clerk.path("output/phuong-mau/ke-hoach.pdf")).unwrap();
    let pages = crate::read_pdf::pages(&pdf).len();
    let first = drawn(&clerk, "ke-hoach");
    assert_eq!(first.pages.len(), pages);
    for page in &first.pages {
        let text = std::str::from_utf8(&page.svg).unwrap();
        let svg = roxmltree::Document::parse(text).unwrap();
        // A4, and nothing that a browser would run or load.
        let size = svg.root_element().attribute("viewBox").unwrap();
        assert_eq!(size, "0 0 595.275590551 841.88976378");
        let of_others = ["script", "foreignObject", "image"];
        let mut names = svg.descendants().map(|node| node.tag_name().name());
        assert!(names.all(|name| !of_others.contains(&name)));
    }
    assert_eq!(drawn(&clerk, "ke-hoach"), first);
}

#[test]
fn pictures_are_files_and_those_of_pages_that_are_gone_go() {
    let clerk = Clerk::fresh(OFFICE);
    let said = clerk.done(&["preview", "ke-hoach", "--page", "1"]);
    assert!(said.contains("ke-hoach-1.svg"), "{said}");
    assert_eq!(
        pictures(&clerk),
        [clerk.path(&format!("{PICTURES}/ke-hoach-1.svg"))]
    );
    clerk.done(&["preview", "ke-hoach"]);
    let all = pictures(&clerk);
    assert!(all.len() > 1);
    // A shorter plan: its last page is not there any more.
    let mut session = Session::new(clerk.root());
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    let mut shorter = preview("ke-hoach", &opened, &mut session).unwrap();
    shorter.pages.pop();
    let request = thidua::pipeline::PreviewRequest {
        paper: "ke-hoach".to_owned(),
        page: None,
        out: None,
    };
    thidua::pipeline::place_preview(&request, &shorter, &mut session).unwrap();
    assert_eq!(pictures(&clerk), all[..all.len() - 1]);
    let why = clerk.refused(&["preview", "ke-hoach", "--page", "99"]);
    assert!(why.contains("U103") && why.contains("99"), "{why}");
}

#[test]
fn an_issued_paper_is_drawn_as_the_register_keeps_it() {
    let clerk = Clerk::new(OFFICE);
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    let issued = drawn(&clerk, "ke-hoach");
    clerk.edit(
        "inputs/phuong-mau/campaign.yaml",
        "Giữ cho phường sạch đẹp.",
        "Giữ cho phường luôn sạch đẹp.",
    );
    assert_eq!(drawn(&clerk, "ke-hoach"), issued);
}

#[test]
fn a_paper_that_waits_has_no_picture() {
    let clerk = Clerk::fresh("tests/cases/first-month");
    let why = clerk.refused(&["preview", "bao-cao--so-ket"]);
    assert!(why.contains("U111"), "{why}");
    let why = clerk.refused(&["preview", "ke-hoac"]);
    assert!(why.contains("ke-hoach"), "{why}");
}

/// Whoever edits a paper waits for its pages: those that look the same are not drawn again.
#[test]
fn after_an_edit_only_the_pages_that_look_different_are_drawn_again() {
    let office = tempfile::tempdir().unwrap();
    let campaign = office.path().join("inputs/bac-son-2025");
    copy(Path::new("inputs/bac-son-2025"), &campaign);
    let mut open = OpenFolder::new(office.path(), None);
    let before = open.drawn("bac-son-2025", "ke-hoach").answer.unwrap();
    let papers = campaign.join("papers.yaml");
    let text = fs::read_to_string(&papers).unwrap();
    fs::write(&papers, text.replacen("archive: VP", "archive: VX", 1)).unwrap();
    let after = open.drawn("bac-son-2025", "ke-hoach").answer.unwrap();
    let same = before.pages.iter().zip(&after.pages);
    let same: Vec<bool> = same
        .map(|(one, other)| Arc::ptr_eq(&one.packed, &other.packed))
        .collect();
    assert_eq!(same, [true, true, true, true, true, true, false]);
}
