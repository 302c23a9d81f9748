//! Several processes on one folder.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::sync::Barrier;
use std::time::Duration;

use thidua::diagnostic::Report;
use thidua::register::Register;

use super::clerk::Clerk;
use super::stub::{issue_one, made, said, start, wanted};

#[test]
fn sixteen_processes_issue_consecutive_numbers() {
    issue_consecutive(160);
}

#[test]
#[ignore = "a quarter of a minute of a disk that does nothing else"]
fn sixteen_processes_issue_a_thousand_consecutive_numbers() {
    issue_consecutive(1000);
}

fn issue_consecutive(numbers_wanted: u32) {
    const PROCESSES: usize = 16;
    let wanted = usize::try_from(numbers_wanted).unwrap();
    let office = tempfile::tempdir().unwrap();
    let processes: Vec<_> = (0..PROCESSES)
        .map(|nth| {
            let share = wanted / PROCESSES + usize::from(nth < wanted % PROCESSES);
            start(office.path(), &format!("noi-{nth}"), share)
        })
        .collect();
    let mut numbers = Vec::new();
    for process in processes {
        let output = process.wait_with_output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{error}");
        numbers.extend(said(&output.stdout));
    }
    assert_eq!(numbers.len(), wanted);
    let different: BTreeSet<u32> = numbers.into_iter().collect();
    assert!(different.into_iter().eq(1..=numbers_wanted));
    let register = Register::open(office.path()).unwrap().unwrap();
    let mut report = Report::default();
    register.verify(&[], &mut report).unwrap();
    assert!(!report.has_errors(), "{report:?}");
}

#[test]
fn a_register_that_several_make_at_once_is_sound_to_all() {
    const HANDS: usize = 8;
    for _ in 0..20 {
        let (office, start) = (tempfile::tempdir().unwrap(), Barrier::new(HANDS));
        let open = || {
            start.wait();
            Register::begin(office.path()).map(drop).unwrap();
        };
        std::thread::scope(|scope| {
            for _ in 0..HANDS {
                scope.spawn(open);
            }
        });
    }
}

/// A process that holds the register until it is killed. Does nothing in an ordinary run of the tests.
#[test]
fn stub_that_holds() {
    let Ok(office) = std::env::var("THIDUA_STUB_HOLDS") else {
        return;
    };
    let mut register = Register::begin(office.as_ref()).unwrap();
    let _ = register.issue(&wanted("khac", "giu"), &mut || {}, |_, _, _| {
        println!("\nholding");
        std::thread::sleep(Duration::from_mins(2));
        Some(made("giu"))
    });
}

#[test]
fn who_waits_is_told_and_a_dead_process_holds_nothing() {
    let clerk = Clerk::new("tests/mistakes/base");
    issue_one(clerk.root(), "khac", "truoc");
    let mut holder = Command::new(std::env::current_exe().unwrap())
        .args(["register::many_hands::stub_that_holds", "--exact", "--nocapture"])
        .env("THIDUA_STUB_HOLDS", clerk.root())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = std::io::BufReader::new(holder.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("holding") {
        line.clear();
        std::io::BufRead::read_line(&mut told, &mut line).unwrap();
    }
    let waiting = clerk
        .command(&[
            "issue",
            "ke-hoach",
            "--date",
            "2025-01-20",
            "--reason",
            "vào sổ sau",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(Duration::from_secs(3));
    holder.kill().unwrap();
    holder.wait().unwrap();
    let output = waiting.wait_with_output().unwrap();
    let (said, warned) = (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    );
    assert!(output.status.success(), "{warned}");
    assert!(
        warned.starts_with("máy khác đang cấp số, xin đợi …\n"),
        "{warned}"
    );
    assert!(
        said.starts_with("ban hành ke-hoach: số 01/KH-UBND ngày 20/01/2025 (dòng 2)\n"),
        "{said}"
    );
}
