//! Two hands on one paper at once, and sheets that are printed again when something stops the program.

use std::fs;
use std::path::Path;
use std::sync::Barrier;
use std::time::Instant;

use thidua::diagnostic::Fault;
use thidua::register::{Event, Register, Row};

use super::clerk::{Clerk, copy};
use super::stub::{issue_one, made, wanted};
use crate::chance::Chance;

fn open(office: &Path) -> Register {
    Register::open(office).unwrap().unwrap()
}

fn voided(office: &Path, row: &Row, start: &Barrier) -> Result<(), Fault> {
    let mut register = open(office);
    let reason = "nhầm".to_owned();
    start.wait();
    register
        .note(row, Event::Voided { reason }, row.date, &mut || {})
        .map(drop)
}

fn replaced(office: &Path, row: &Row, start: &Barrier) -> Result<(), Fault> {
    let mut register = open(office);
    let mut wanted = wanted(&row.campaign, &row.paper);
    wanted.replaces = Some(row.seq);
    start.wait();
    register
        .issue(&wanted, &mut || {}, |_, _, _| Some(made("thay")))
        .map(drop)
}

/// By a letter with an id of its own.
fn recalled(office: &Path, row: &Row, start: &Barrier) -> Result<(), Fault> {
    let mut register = open(office);
    let mut wanted = wanted(&row.campaign, &format!("thu-hoi--{}", row.paper));
    wanted.recalls = Some(row.seq);
    start.wait();
    register
        .issue(&wanted, &mut || {}, |_, _, _| Some(made("thu-hoi")))
        .map(drop)
}

#[test]
fn m1_of_two_who_end_one_paper_at_once_one_does() {
    type Ends = fn(&Path, &Row, &Barrier) -> Result<(), Fault>;
    const ENDS: [Ends; 3] = [voided, replaced, recalled];
    let office = tempfile::tempdir().unwrap();
    for nth in 0..60 {
        let paper = format!("van-ban-{nth}");
        issue_one(office.path(), "dot", &paper);
        let row = open(office.path()).rows().unwrap().pop().unwrap();
        let (one, other) = (ENDS[nth % 3], ENDS[nth / 3 % 3]);
        let start = Barrier::new(2);
        let done = std::thread::scope(|scope| {
            let (office, row, start) = (office.path(), &row, &start);
            let hands = [one, other].map(|end| scope.spawn(move || end(office, row, start)));
            hands.map(|hand| hand.join().unwrap().is_ok())
        });
        assert_eq!(
            done.iter().filter(|done| **done).count(),
            1,
            "round {nth}: {done:?}"
        );
        let rows = open(office.path()).rows().unwrap();
        let ended = rows
            .iter()
            .filter(|other| other.of == Some(row.seq) && other.event.ends());
        assert_eq!(ended.count(), 1, "round {nth}");
    }
}

#[test]
fn m1_the_second_of_two_commands_is_told_that_the_paper_has_ended() {
    let clerk = Clerk::new("tests/mistakes/base");
    for round in 0..5 {
        clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
        let void = || {
            let mut command = clerk.command(&["void", "ke-hoach", "--reason", "nhầm", "--date", "20/1/2025"]);
            command.stdout(std::process::Stdio::piped());
            command.stderr(std::process::Stdio::piped()).spawn().unwrap()
        };
        let both = [void(), void()].map(|hand| hand.wait_with_output().unwrap());
        let done = both.iter().filter(|output| output.status.success()).count();
        assert_eq!(done, 1, "round {round}: {both:?}");
        let rows = open(clerk.root()).rows().unwrap();
        assert_eq!(rows.len(), 2 * (round + 1), "round {round}");
    }
}

const DECISION: &str = "quyet-dinh--so-ket";
const AGAIN: [&str; 10] = [
    "certificates",
    "--decision",
    DECISION,
    "--only",
    "2,3",
    "--reprint",
    "--reason",
    "rách",
    "--date",
    "2025-07-01",
];
const SHEETS: &str = "output/phuong-mau-2025/certificates/quyet-dinh--so-ket--in-lai--so-2_3.pdf";

/// A ward whose decision is issued.
fn decided() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    fs::remove_dir_all(clerk.path("inputs/phuong-mau")).unwrap();
    let ward = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    copy(&ward, &clerk.path("inputs/phuong-mau-2025"));
    clerk.done(&["issue", DECISION, "--date", "27/6/2025"]);
    clerk
}

fn reprints(clerk: &Clerk) -> usize {
    let rows = open(clerk.root()).rows().unwrap();
    let reprints = rows
        .iter()
        .filter(|row| matches!(row.event, Event::Reprinted { .. }));
    reprints.count()
}

#[test]
fn h4_a_reprint_that_cannot_be_entered_leaves_no_sheet() {
    let clerk = decided();
    let register = rusqlite::Connection::open(Register::path(clerk.root())).unwrap();
    // The second of the two entries fails.
    let trigger = "CREATE TRIGGER full BEFORE INSERT ON row WHEN NEW.event = 'reprinted' AND \
                   (SELECT count(*) FROM row WHERE event = 'reprinted') = 1 BEGIN SELECT RAISE(ABORT, 'full'); END";
    register.execute_batch(trigger).unwrap();
    let answer = clerk.run(&AGAIN);
    assert_eq!(answer.code, 2, "{answer:?}");
    assert_eq!(reprints(&clerk), 0);
    assert!(!clerk.path(SHEETS).exists());
    register.execute_batch("DROP TRIGGER full").unwrap();
    clerk.done(&AGAIN);
    assert_eq!(reprints(&clerk), 2);
    assert!(clerk.path(SHEETS).exists());
}

#[test]
fn h4_sheets_that_could_not_be_placed_come_without_another_entry() {
    let clerk = decided();
    clerk.done(&AGAIN);
    let entered = clerk.done(&["register", "verify"]);
    fs::remove_file(clerk.path(SHEETS)).unwrap();
    let said = clerk.done(&AGAIN);
    assert!(said.contains("in lại đã ghi từ trước, số sổ 02 "), "{said}");
    assert!(clerk.path(SHEETS).exists());
    assert_eq!(clerk.done(&["register", "verify"]), entered);
    // Where nothing is missing, the sheet was torn a second time.
    let said = clerk.done(&AGAIN);
    assert!(said.contains("ghi in lại, số sổ 02 "), "{said}");
    assert_eq!(reprints(&clerk), 4);
}

#[test]
fn h4_a_reprint_stopped_at_some_moments_has_all_entries_or_none_and_no_sheet_without() {
    stop_reprints(5, "h4-some");
}

#[test]
#[ignore = "a quarter of a minute: a reprint for each of many moments"]
fn h4_a_reprint_stopped_at_any_moment_has_all_entries_or_none_and_no_sheet_without() {
    stop_reprints(24, "h4-many");
}

fn stop_reprints(rounds: usize, name: &str) {
    let issued = decided().kept(name);
    let whole = {
        let clerk = Clerk::at_copy_of(&issued);
        let begin = Instant::now();
        clerk.done(&AGAIN);
        begin.elapsed()
    };
    let mut chance = Chance::seeded(4);
    for round in 0..rounds {
        let clerk = Clerk::at_copy_of(&issued);
        let mut process = clerk
            .command(&AGAIN)
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        // In the second half, where it enters and places.
        let part = u32::try_from(500 + chance.below(500)).unwrap();
        std::thread::sleep(whole * part / 1000);
        process.kill().unwrap();
        process.wait().unwrap();
        let (entered, sheet) = (reprints(&clerk), clerk.path(SHEETS).exists());
        assert!(entered == 0 || entered == 2, "round {round}: {entered}");
        assert!(entered == 2 || !sheet, "round {round}: a sheet without its entry");
        clerk.done(&["register", "verify"]);
        if !sheet {
            clerk.done(&AGAIN);
            assert_eq!(reprints(&clerk), 2, "round {round}");
        }
    }
}
