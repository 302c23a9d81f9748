//! Processes that are killed while they issue.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use thidua::diagnostic::Report;
use thidua::register::{Event, Register};

use super::stub::{project, said, start};
use crate::chance::Chance;

#[test]
fn a_process_killed_at_any_moment_loses_doubles_and_skips_no_number() {
    kill(50, 1);
}

#[test]
#[ignore = "a thousand processes, or THIDUA_KILLS"]
fn a_thousand_killed_processes_lose_double_and_skip_no_number() {
    let rounds = std::env::var("THIDUA_KILLS").ok();
    kill(rounds.and_then(|typed| typed.parse().ok()).unwrap_or(1000), 2);
}

/// Kills `times` processes, each in its own campaign, so that a paper is never issued twice by design.
fn kill(times: usize, seed: u64) {
    let office = tempfile::tempdir().unwrap();
    // Moments from the start of a process to its end.
    let mut chance = Chance::seeded(seed);
    let longest = undisturbed();
    let mut told = BTreeSet::new();
    let mut cut_short = 0;
    for nth in 0..times {
        let campaign = format!("dot-{nth}");
        let mut process = start(office.path(), &campaign, 3);
        std::thread::sleep(longest * u32::try_from(chance.below(1000)).unwrap() / 1000);
        process.kill().unwrap();
        let output = process.wait_with_output().unwrap();
        let numbers = said(&output.stdout);
        cut_short += usize::from(numbers.len() < 3);
        told.extend(numbers);
        project(office.path(), &campaign);
    }
    assert!(
        cut_short * 4 > times,
        "only {cut_short} of {times} processes were cut short"
    );
    assert!(
        told.len() * 4 > times,
        "only {} papers in {times} processes",
        told.len()
    );
    proved(office.path(), &told);
}

/// The register is whole, its numbers follow each other, and what a process said it issued is there.
fn proved(office: &Path, told: &BTreeSet<u32>) {
    let register = Register::open(office).unwrap().unwrap();
    let mut report = Report::default();
    register.verify(&[], &mut report).unwrap();
    assert!(!report.has_errors(), "{report:?}");
    let rows = register.rows().unwrap();
    assert!(rows.iter().all(|row| matches!(row.event, Event::Issued(_))));
    let numbers: Vec<u32> = rows.iter().map(|row| row.number.unwrap().value()).collect();
    let expected: Vec<u32> = (1..).take(numbers.len()).collect();
    assert_eq!(numbers, expected);
    assert!(told.iter().all(|number| numbers.contains(number)));
}

/// How long a process takes that nobody disturbs.
fn undisturbed() -> Duration {
    let office = tempfile::tempdir().unwrap();
    let begin = Instant::now();
    let output = start(office.path(), "dot", 3).wait_with_output().unwrap();
    assert_eq!(said(&output.stdout), [1, 2, 3]);
    begin.elapsed()
}
