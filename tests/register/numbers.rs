//! Numbers that leave a gap, and those that nobody gives.

use thidua::model::PaperNumber;
use thidua::register::{Event, Gap, Register};

use super::clerk::Clerk;
use super::stub::{made, wanted};

const ISSUE: [&str; 4] = ["issue", "ke-hoach", "--date", "20/1/2025"];

fn reason_of_the_last(clerk: &Clerk) -> Option<String> {
    let register = Register::open(clerk.root()).unwrap().unwrap();
    match register.rows().unwrap().pop().unwrap().event {
        Event::Issued(facts) => facts.reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn m2_a_gap_needs_a_reason_that_the_row_keeps() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["void", "01/KH-UBND", "--reason", "nhầm", "--date", "2/1/2025"]);
    let typed = [&ISSUE[..], &["--number", "12"]].concat();
    let said = clerk.refused(&typed);
    assert!(
        said.contains("số 12/KH-UBND bỏ cách quãng: số cuối của dãy là 01/KH-UBND ngày 02/01/2025"),
        "{said}"
    );
    let said = clerk.done(&[&typed[..], &["--reason", "các số khác ở sổ giấy"]].concat());
    assert!(said.starts_with("ban hành ke-hoach: số 12/KH-UBND"), "{said}");
    assert_eq!(
        reason_of_the_last(&clerk).as_deref(),
        Some("các số khác ở sổ giấy")
    );
}

#[test]
fn m2_a_gap_of_papers_yaml_needs_a_reason_and_the_first_number_there_is_a_stated_start() {
    let clerk = Clerk::new("tests/mistakes/base");
    let papers = "inputs/phuong-mau/papers.yaml";
    clerk.edit(papers, "date: 2025-01-20\n", "date: 2025-01-20\n    number: 12\n");
    let fresh = Clerk::at_copy_of(clerk.root());
    let said = fresh.done(&["issue", "ke-hoach"]);
    assert!(said.contains("dãy số mới: KH năm 2025"), "{said}");
    clerk.done(&["void", "01/KH-UBND", "--reason", "nhầm", "--date", "2/1/2025"]);
    let said = clerk.refused(&["issue", "ke-hoach"]);
    assert!(said.contains("I101"), "{said}");
    clerk.done(&["issue", "ke-hoach", "--reason", "các số khác ở sổ giấy"]);
}

#[test]
fn m2_a_dropped_number_that_leaves_a_gap_is_confirmed() {
    let clerk = Clerk::new("tests/mistakes/base");
    let void = |number: &str, more: &[&str]| {
        let args = ["void", number, "--reason", "nhầm", "--date", "2/1/2025"];
        clerk.run(&[&args[..], more].concat()).code
    };
    assert_eq!(void("07/KH-UBND", &[]), 0, "the series begins in a paper book");
    assert_eq!(
        void("09/KH-UBND", &[]),
        0,
        "a few numbers are in the office's own book"
    );
    assert_eq!(void("580/KH-UBND", &[]), 1);
    assert_eq!(void("580/KH-UBND", &["--yes"]), 0);
    assert_eq!(void("100000/KH-UBND", &["--yes"]), 1, "no office issues so many");
}

#[test]
fn m2_a_series_that_a_slip_of_the_hand_ended_says_so() {
    let clerk = Clerk::new("tests/mistakes/base");
    // As a register of an earlier version has it.
    let mut register = Register::open(clerk.root()).unwrap().unwrap();
    let mut high = wanted("cu", "quyet-dinh");
    high.gap = Gap::Meant;
    high.number = PaperNumber::new(99_999);
    register
        .issue(&high, &mut || {}, |_, _, _| Some(made("quyet-dinh")))
        .unwrap();
    let next = register.issue(&wanted("cu", "sau"), &mut || {}, |_, _, _| Some(made("sau")));
    let said = format!("{:?}", next.unwrap_err());
    assert!(
        said.contains("SeriesEnded") && said.contains("99999/QĐ-UBND"),
        "{said}"
    );
}
