//! A small office that can do every act: three plans with letters that correct and recall them, and a decision with its
//! certificates.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::clerk::{Clerk, copy};

/// The campaign of the plans.
pub(crate) const PLANS: &str = "phuong-mau";
/// The campaign of the decision.
pub(crate) const AWARDS: &str = "phuong-mau-2025";
/// The decision.
pub(crate) const DECISION: &str = "quyet-dinh--so-ket";
/// How every act ends that enters something.
const ENTERED: [&str; 4] = ["--date", "27/6/2025", "--reason", "thử"];

/// The decision, and what it cites.
const OF_DECISION: [&str; 3] = ["to-trinh--so-ket--xa", "bien-ban--so-ket", DECISION];

/// The office, before its register is begun.
pub(crate) fn office() -> Clerk {
    let clerk = Clerk::fresh("tests/mistakes/base");
    fs::write(clerk.path("inputs/phuong-mau/papers.yaml"), plans()).unwrap();
    let ward = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs").join(AWARDS);
    let place = clerk.path("inputs").join(AWARDS);
    copy(&ward, &place);
    let papers = fs::read_to_string(place.join("papers.yaml")).unwrap();
    fs::write(place.join("papers.yaml"), decision_of(&papers)).unwrap();
    clerk
}

/// An act as one types it: its words, its campaign, and day and reason where it enters something.
pub(crate) fn act(words: &[&str], campaign: &str) -> Vec<String> {
    let enters = !matches!(words[0], "build") && (words[0] != "certificates" || words.contains(&"--reprint"));
    let ending: &[&str] = if enters { &ENTERED } else { &[] };
    let yes: &[&str] = if matches!(words[0], "issue" | "replace" | "correct" | "recall" | "void") {
        &["--yes"]
    } else {
        &[]
    };
    let named = ["--campaign", campaign];
    let all = words.iter().chain(&named);
    all.chain(ending)
        .chain(yes)
        .map(|word| (*word).to_owned())
        .collect()
}

fn plans() -> String {
    let mut papers = "papers:\n".to_owned();
    for id in ["ke-hoach--a", "ke-hoach--b", "ke-hoach--c"] {
        let rest = "    recipients: [{to: Các khu phố, purpose: t/h}]";
        paper(&mut papers, id, "ke-hoach", rest);
    }
    let corrects = "    drafter: VP\n    corrects: ke-hoach--a
    corrections: [{place: dòng thứ hai phần mở đầu, printed: phưòng, right: phường}]
    addressees: [UBND tỉnh Mẫu]";
    paper(&mut papers, "dinh-chinh", "cong-van-dinh-chinh", corrects);
    let recalls = "    drafter: VP\n    recalls: ke-hoach--b\n    addressees: [UBND tỉnh Mẫu]";
    paper(&mut papers, "thu-hoi", "cong-van-thu-hoi", recalls);
    papers
}

fn paper(papers: &mut String, id: &str, kind: &str, rest: &str) {
    let same = "body: ubnd\n    signatory: chu-tich\n    date: 2025-06-20";
    writeln!(
        papers,
        "  - id: {id}\n    kind: {kind}\n    {same}\n{rest}\n    archive: VT"
    )
    .unwrap();
}

/// Of the ward's papers the decision, without its number, and what it cites.
fn decision_of(papers: &str) -> String {
    let (head, list) = papers.split_once("  - id: ").unwrap();
    let mut kept = head.to_owned();
    for paper in list.split("\n  - id: ") {
        let id = paper.lines().next().unwrap();
        if !OF_DECISION.contains(&id) {
            continue;
        }
        let lines = paper.lines();
        let lines = lines.filter(|line| id != DECISION || !line.trim_start().starts_with("number:"));
        writeln!(kept, "  - id: {}", lines.collect::<Vec<_>>().join("\n")).unwrap();
    }
    kept
}
