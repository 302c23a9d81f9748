//! What becomes permanent is shown first, and a person at the terminal is asked.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use thidua::register::Register;

use super::clerk::Clerk;

const FOLDER: &str = "output/phuong-mau/xem-truoc";
const ISSUE: [&str; 4] = ["issue", "ke-hoach", "--date", "20/1/2025"];

fn rows(clerk: &Clerk) -> usize {
    let register = Register::open(clerk.root()).unwrap().unwrap();
    register.rows().unwrap().len()
}

#[test]
fn i5_a_preview_is_the_very_page_and_issues_nothing() {
    let clerk = Clerk::new("tests/mistakes/base");
    let said = clerk.done(&[&ISSUE[..], &["--preview"]].concat());
    for line in [
        "số: 01/KH-UBND",
        "ngày: 20/01/2025",
        "người ký: ",
        "số trang: ",
        "dãy số mới: ",
        "đã soát: ",
        "trang sẽ ban hành: output/phuong-mau/xem-truoc/ke-hoach--xem-truoc.pdf",
    ] {
        assert!(
            said.lines().any(|found| found.starts_with(line)),
            "{line}: {said}"
        );
    }
    assert_eq!(rows(&clerk), 0);
    let shown = fs::read(clerk.path(FOLDER).join("ke-hoach--xem-truoc.pdf")).unwrap();
    clerk.done(&ISSUE);
    let issued = fs::read(clerk.path("output/phuong-mau/ke-hoach.pdf")).unwrap();
    assert!(shown == issued, "the page is not the one that was shown");
    assert!(!clerk.path(FOLDER).exists(), "the preview is gone");
}

#[test]
fn i5_what_cannot_be_issued_has_no_preview() {
    let clerk = Clerk::new("tests/mistakes/base");
    let said = clerk.refused(&["issue", "ke-hoach", "--date", "20/1/2099", "--preview"]);
    assert!(said.contains("I302"), "{said}");
    assert!(!clerk.path(FOLDER).exists());
}

/// Runs a command at a terminal, with what a person answers.
fn at_a_terminal(clerk: &Clerk, args: &[&str], answers: &str) -> String {
    let words: Vec<String> = args.iter().map(|word| format!("'{word}'")).collect();
    let command = format!("{} {}", env!("CARGO_BIN_EXE_thidua"), words.join(" "));
    let mut terminal = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .current_dir(clerk.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keyboard = terminal.stdin.take().unwrap();
    keyboard.write_all(answers.as_bytes()).unwrap();
    let output = terminal.wait_with_output().unwrap();
    drop(keyboard);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn i5_a_person_at_a_terminal_is_asked_and_only_a_yes_issues() {
    let clerk = Clerk::new("tests/mistakes/base");
    let said = at_a_terminal(&clerk, &ISSUE, "\n");
    assert!(said.contains("Ban hành? ") && said.contains("[c/K]"), "{said}");
    assert!(said.contains("chưa ban hành gì"), "{said}");
    assert!(!clerk.path(FOLDER).exists() && rows(&clerk) == 0);
    let said = at_a_terminal(&clerk, &ISSUE, "c\n");
    assert!(said.contains("ban hành ke-hoach: số 01/KH-UBND"), "{said}");
    let void = ["void", "ke-hoach", "--reason", "nhầm", "--date", "20/1/2025"];
    let said = at_a_terminal(&clerk, &void, "k\n");
    assert!(
        said.contains("Bỏ số 01/KH-UBND (`ke-hoach`) của năm 2025?"),
        "{said}"
    );
    assert!(said.contains("chưa ghi gì vào sổ"), "{said}");
    let said = at_a_terminal(&clerk, &[&void[..], &["--yes", "--lang", "en"]].concat(), "");
    assert!(said.contains("dropped number 01/KH-UBND"), "{said}");
}
