//! How far long work has come: told in order, shown on a terminal, not shown in a pipe.

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

use serde_json::Value;
use thidua::export::bundle::Sides;
use thidua::input::Session;
use thidua::output::Edited;
use thidua::pipeline::{
    CertificateOrder, CertificateRequest, FileFormat, MakeRequest, OpenRequest, PrintMode, certificates,
    check, make, open, propose_certificates,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_thidua");

/// An office with nine papers.
fn office() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/first-month")
}

#[test]
fn long_work_tells_how_far_it_has_come() {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/first-month");
    let out = tempfile::tempdir().unwrap();
    let mut session = Session::new(&case);
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    let told = Mutex::new(Vec::new());
    let tell = |made: usize, of: usize| told.lock().unwrap().push((made, of));
    let request = MakeRequest {
        papers: Vec::new(),
        formats: FileFormat::ALL.to_vec(),
        out: Some(out.path().to_owned()),
        edited: Edited::Stay,
        merge: None,
        sides: Sides::Both,
        dossier: None,
    };
    let made = make(&request, &opened, &mut session, &tell);
    let papers = made[0].placed.files.len() / 2;
    let said = std::mem::take(&mut *told.lock().unwrap());
    let counted: Vec<(usize, usize)> = (1..=papers).map(|nth| (nth, papers)).collect();
    assert!(papers > 0);
    assert_eq!(said, counted);
    let checked = check(&opened, &mut session, &tell);
    assert_eq!(checked[0].papers.len(), papers);
    assert_eq!(told.lock().unwrap().len(), papers);
}

#[test]
fn certificates_are_counted_for_each_format() {
    let (ward, out) = (env!("CARGO_MANIFEST_DIR"), tempfile::tempdir().unwrap());
    let mut session = Session::new(ward);
    let request = OpenRequest {
        campaign: Some("phuong-mau-2025".to_owned()),
        fonts: None,
        out: None,
    };
    let opened = open(&request, &mut session).unwrap();
    let order = CertificateOrder {
        campaign: None,
        decision: Some("quyet-dinh--so-ket".to_owned()),
        only: None,
        mode: PrintMode::Proof,
        stock: None,
        printer: None,
        formats: FileFormat::ALL.to_vec(),
        each: false,
        check_line: false,
        reprint: false,
        reason: None,
        out: Some(out.path().to_owned()),
        edited: Edited::Stay,
    };
    let request = CertificateRequest::read(order, &mut session).unwrap();
    let proposed = propose_certificates(request, &opened, &mut session).unwrap();
    let told = Mutex::new(Vec::new());
    let tell = |made: usize, of: usize| told.lock().unwrap().push((made, of));
    let made = certificates(&proposed, None, &mut || {}, &mut session, &tell).unwrap();
    let of = 2 * made.count.certificates;
    let counted: Vec<(usize, usize)> = (1..=of).map(|nth| (nth, of)).collect();
    assert!(of > 0);
    assert_eq!(*told.lock().unwrap(), counted);
}

/// What a terminal shows that `command` of a shell runs on.
#[cfg(target_os = "linux")]
fn terminal(command: &str) -> String {
    let mut script = Command::new("script");
    script.args(["-q", "-e", "-c", command, "/dev/null"]);
    let output = script.env("TERM", "xterm").output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{shown}");
    shown
}

/// Whether a bar is shown: `████ 3/9`.
#[cfg(target_os = "linux")]
fn has_bar(shown: &str) -> bool {
    shown.contains('█') && shown.contains("1/")
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_shows_a_bar_beside_which_json_stays_whole() {
    let (office, out) = (office(), tempfile::tempdir().unwrap());
    let (office, to) = (office.display(), out.path().display());
    let made = terminal(&format!("{PROGRAM} build --root {office} --out {to}"));
    assert!(has_bar(&made), "{made}");
    assert!(made.contains("đã lập:"), "{made}");
    let answer = out.path().join("answer.json");
    let checked = terminal(&format!(
        "{PROGRAM} check --json --root {office} > {}",
        answer.display()
    ));
    assert!(has_bar(&checked), "{checked}");
    let answer: Value = serde_json::from_slice(&std::fs::read(answer).unwrap()).unwrap();
    assert_eq!(answer["command"], "check");
}

#[test]
fn a_pipe_shows_no_bar() {
    let out = tempfile::tempdir().unwrap();
    let mut program = Command::new(PROGRAM);
    program.arg("build").arg("--root").arg(office());
    let output = program.arg("--out").arg(out.path()).output().unwrap();
    assert!(output.status.success());
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(!String::from_utf8_lossy(&output.stdout).contains('█'));
}
