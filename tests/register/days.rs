//! The day of issue, held against every day that is known.

use std::fs;
use std::path::Path;

use thidua::diagnostic::Sources;
use thidua::input::Session;
use thidua::model::Date;
use thidua::pipeline::{IssueAct, IssueOrder, OpenRequest, SaidDay, issue, open, propose_issue};
use thidua::register::{Event, Register};

use super::clerk::{Clerk, copy};

/// The ward, its papers without the numbers of the sample.
pub(super) fn ward() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    fs::remove_dir_all(clerk.path("inputs/phuong-mau")).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    copy(&source, &clerk.path("inputs/phuong-mau-2025"));
    let path = clerk.path("inputs/phuong-mau-2025/papers.yaml");
    let papers = fs::read_to_string(&path).unwrap();
    let unnumbered = papers
        .lines()
        .filter(|line| !line.trim_start().starts_with("number:"));
    let mut text = unnumbered.collect::<Vec<_>>().join("\n");
    text.push('\n');
    fs::write(path, text).unwrap();
    clerk
}

/// The codes of the faults, in the order of the answer.
fn codes(answer: &str) -> Vec<&str> {
    answer
        .lines()
        .filter_map(|line| line.strip_prefix("lỗi[")?.get(..4))
        .collect()
}

fn issued_on(clerk: &Clerk, paper: &str, day: &str) -> Vec<String> {
    let answer = clerk.run(&["issue", paper, "--date", day]);
    let mut found: Vec<String> = codes(&answer.err).into_iter().map(str::to_owned).collect();
    found.sort();
    assert_eq!(answer.code == 0, found.is_empty(), "{paper} on {day}: {answer:?}");
    found
}

#[test]
fn a2_a_day_of_another_year_is_refused_with_all_that_is_against_it() {
    let clerk = ward();
    let report = "bao-cao--so-ket";
    // The cover list that has it is of an earlier day (D101).
    let far = issued_on(&clerk, report, "23/6/2052");
    assert_eq!(far, ["D101", "I301", "I302", "I305", "I306"]);
    assert_eq!(issued_on(&clerk, report, "23/6/2015"), ["I301", "I305", "I306"]);
    assert_eq!(issued_on(&clerk, report, "23/8/2025"), ["D101", "I301"]);
    // A reason overrides, and the row keeps it.
    clerk.done(&["issue", "ke-hoach", "--date", "14/1/2025"]);
    let reason = "ký bổ sung sau khi thanh tra nhắc";
    clerk.done(&["issue", report, "--date", "23/8/2025", "--reason", reason]);
    let register = Register::open(clerk.root()).unwrap().unwrap();
    match register.rows().unwrap().pop().unwrap().event {
        Event::Issued(facts) => assert_eq!(facts.reason.as_deref(), Some(reason)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn m3_an_invitation_comes_before_its_ceremony_and_counting_minutes_on_the_day_of_the_vote() {
    let clerk = ward();
    assert_eq!(
        issued_on(&clerk, "bien-ban-kiem-phieu--so-ket", "24/6/2025"),
        ["I307"]
    );
    assert_eq!(
        issued_on(&clerk, "bien-ban-kiem-phieu--so-ket", "20/6/2025"),
        ["I307"]
    );
    assert_eq!(
        issued_on(&clerk, "bien-ban-kiem-phieu--so-ket", "23/6/2025"),
        [""; 0]
    );
    for (day, found) in [
        ("1/1/2026", &["I307"][..]),
        ("1/1/2099", &["I301", "I302", "I305", "I306", "I307"]),
        ("1/12/2015", &["D101", "I301", "I304", "I305", "I306"]),
    ] {
        assert_eq!(issued_on(&clerk, "giay-moi--tong-ket", day), found, "{day}");
    }
}

#[test]
fn m3_a_paper_comes_not_before_the_plan_nor_a_copy_before_its_original() {
    let clerk = ward();
    clerk.done(&["issue", "ke-hoach", "--date", "14/1/2025"]);
    clerk.done(&["issue", "bao-cao--so-ket", "--date", "23/6/2025"]);
    // The register's last paper is later, too.
    assert_eq!(
        issued_on(&clerk, "cong-van--don-doc--so-ket", "12/6/2025"),
        ["I304"]
    );
    let papers = "inputs/phuong-mau-2025/papers.yaml";
    clerk.edit(papers, "date: 2025-06-17", "date: 2025-01-13");
    let early = issued_on(&clerk, "cong-van--don-doc--so-ket", "13/1/2025");
    assert!(early.contains(&"I307".to_owned()), "{early:?}");
}

#[test]
fn m3_a_clock_that_was_set_back_is_named() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    clerk.done(&["void", "ke-hoach", "--reason", "nhầm", "--date", "20/1/2025"]);
    let mut session = Session::new(clerk.root());
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    let order = IssueOrder {
        act: IssueAct::Issue,
        paper: "ke-hoach".to_owned(),
        number: None,
        reason: None,
        signed: None,
        elsewhere: false,
        out: None,
        edited: thidua::pipeline::Edited::Stay,
    };
    let proposed = propose_issue(&order, &opened, &mut session).unwrap();
    let day = |text: &str| text.parse::<Date>().unwrap();
    let issued = |day, session: &mut Session| {
        let said = SaidDay {
            day,
            today: "2020-03-01".parse().unwrap(),
        };
        let ((), faults) = session.apart(|session| {
            let done = issue(&order, &proposed, said, &opened, None, (&mut || {}, session));
            assert!(done.is_none());
        });
        let mut codes: Vec<&str> = faults
            .sorted(&Sources::default())
            .iter()
            .map(|fault| fault.kind.code())
            .collect();
        codes.retain(|code| code.starts_with('I'));
        codes.sort_unstable();
        codes
    };
    // What such a clock proposes, and a true day beside it.
    assert_eq!(
        issued(day("2020-03-01"), &mut session),
        ["I301", "I303", "I304", "I305"]
    );
    assert_eq!(issued(day("2025-01-21"), &mut session), ["I303"]);
}

#[test]
fn m3_an_entry_has_no_day_after_today() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    let late = clerk.refused(&["void", "ke-hoach", "--reason", "nhầm", "--date", "20/1/2099"]);
    assert_eq!(codes(&late), ["R216"]);
    let late = clerk.refused(&["void", "02/KH-UBND", "--reason", "nhầm", "--date", "20/1/2099"]);
    assert_eq!(codes(&late), ["R216"]);
    // The reason is given, and no reason makes it true.
    assert!(!late.contains("--reason"), "{late}");
}
