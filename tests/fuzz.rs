//! Broken and hostile files through every reader: parts cut, bytes flipped, entries swapped, sizes lied of, XML broken. Nothing may
//! end the program, take long, or fill the memory. Seeded, so that what is found can be found again.
//!
//! The cases run in processes of their own, which say before each case which it is: what kills one of them is known by that.
//! `cargo test --test main -- --ignored fuzz` runs them; `THIDUA_FUZZ=20000` runs so many, `THIDUA_FUZZ_CASE=123` one alone.

mod mutate;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};
use std::{env, fs};

use crate::sheets::{answer, decoded, forms};
use mutate::{Dice, mutated};
use thidua::diagnostic::Severity;
use thidua::export::marked::{Listed, Listing, mark};
use thidua::input::{Session, SheetForm, Workbook, is_workbook, read_word_file};
use thidua::model::AwardLaw;

/// How many cases where nobody says.
const CASES: u64 = 600;
/// How long one case may take; the tests are not optimised, and other processes run beside them.
const PATIENCE: Duration = Duration::from_mins(1);
/// Memory that a process of cases may ever have had, in MB.
const MOST_MB: u64 = 500;
/// Memory that a process may ask for, in KB: beyond it an allocation fails, which ends the process.
const MOST_ASKED_KB: u64 = 4 << 20;
const CHILD: &str = "THIDUA_FUZZ_CHILD";
/// Where papers were made, for the reader of papers that come back from Word.
const PAPERS: &str = "THIDUA_FUZZ_PAPERS";

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The files that are changed: workbooks, sorted, then papers.
fn samples(papers: &Path) -> Vec<PathBuf> {
    let folders = [
        tests().join("sheets"),
        tests().join("marked"),
        tests().join("sheets/ward"),
    ];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| is_workbook(&path.to_string_lossy()))
        .collect();
    paths.sort();
    // As often as every twentieth file.
    let paper = papers.join("phuong-mau/ke-hoach.docx");
    assert!(paper.exists());
    paths.extend(std::iter::repeat_n(paper, paths.len() / 20));
    paths
}

/// A paper of an office, as Word has it.
fn make_papers(to: &Path) {
    let office = tests().join("mistakes/base");
    let mut build = Command::new(env!("CARGO_BIN_EXE_thidua"));
    build
        .args(["build", "--format", "docx", "--root"])
        .arg(office)
        .arg("--out")
        .arg(to);
    assert!(build.stdout(Stdio::null()).status().unwrap().success());
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok()?.parse().ok()
}

/// One file changed and read, as far as a list is; marked, where it is read.
fn case(
    nth: u64,
    samples: &[(PathBuf, Vec<u8>)],
    home: &Path,
    forms: &BTreeMap<String, SheetForm>,
    law: &AwardLaw,
) {
    let mut dice = Dice::new(nth);
    let (path, bytes) = &samples[dice.below(samples.len())];
    let bytes = mutated(bytes, &mut dice, samples);
    let ending = path.extension().unwrap().to_str().unwrap();
    let name = format!("case.{ending}");
    if ending == "docx" {
        let _ = read_word_file(&bytes, &name);
        return;
    }
    fs::write(home.join(&name), &bytes).unwrap();
    answer(home, &name, forms, law);
    if let Ok(workbook) = Workbook::read(&bytes)
        && Workbook::is_package(&bytes)
    {
        let faults: Vec<Listed> = workbook.sheets.iter().map(|sheet| fault(&sheet.name)).collect();
        let listing = Listing {
            name: "Lỗi",
            title: "Lỗi",
            heads: [""; 7],
            faults: &faults,
        };
        if let Some(marked) = mark(&bytes, &listing) {
            let _ = Workbook::read(&marked.bytes);
        }
    }
}

fn fault(sheet: &str) -> Listed {
    Listed {
        severity: Severity::Error,
        word: "lỗi".to_owned(),
        code: "X893",
        sheet: Some(sheet.to_owned()),
        cell: Some((5, 6)),
        cell_name: "F5".to_owned(),
        found: String::new(),
        expected: String::new(),
        action: String::new(),
        note: "lỗi".to_owned(),
    }
}

/// The most memory that this process ever had, in MB.
fn peak_mb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}

/// What a process of cases does.
#[expect(clippy::print_stdout, reason = "it speaks to the process that began it")]
fn child(range: &str) {
    let (first, last) = range.split_once('-').unwrap();
    let (first, last): (u64, u64) = (first.parse().unwrap(), last.parse().unwrap());
    let mut session = Session::new(tests());
    let forms = forms(&mut session);
    let law: AwardLaw = decoded("rules/awards.yaml", &mut session);
    let papers = PathBuf::from(env::var_os(PAPERS).unwrap());
    let samples: Vec<(PathBuf, Vec<u8>)> = samples(&papers)
        .into_iter()
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    let home = tempfile::tempdir().unwrap();
    std::panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string).unwrap_or_default();
        println!("panicked {place}");
    }));
    for nth in first..last {
        println!("case {nth}");
        case(nth, &samples, home.path(), &forms, &law);
        println!("peak {}", peak_mb());
    }
    println!("done");
}

/// What came of a process of cases.
#[derive(Default)]
struct Ran {
    /// The case that it was at last.
    case: u64,
    done: bool,
    peak: u64,
    slowest: Duration,
    /// Where libraries panicked and were caught.
    caught: BTreeMap<String, usize>,
}

fn run(first: u64, last: u64, papers: &Path) -> Ran {
    let program = env::current_exe().unwrap();
    let script = format!(
        "ulimit -v {MOST_ASKED_KB}; exec \"$0\" --ignored --exact --nocapture fuzz::broken_files_end_in_a_fault"
    );
    let mut command = Command::new("sh");
    command
        .arg("-c")
        .arg(script)
        .arg(program)
        .env(CHILD, format!("{first}-{last}"))
        .env(PAPERS, papers);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let (say, hear) = channel();
    let reader = thread::spawn(move || {
        for line in out.lines().map_while(Result::ok) {
            let _ = say.send(line);
        }
    });
    let (mut ran, mut begun) = (
        Ran {
            case: first,
            ..Ran::default()
        },
        Instant::now(),
    );
    // Longer silence: it hangs, or has ended.
    while let Ok(line) = hear.recv_timeout(PATIENCE) {
        match line.split_once(' ') {
            Some(("case", nth)) => (ran.case, begun) = (nth.parse().unwrap(), Instant::now()),
            Some(("peak", mb)) => {
                ran.peak = mb.parse().unwrap();
                ran.slowest = ran.slowest.max(begun.elapsed());
                if ran.peak > MOST_MB {
                    break;
                }
            }
            Some(("panicked", place)) => *ran.caught.entry(place.to_owned()).or_default() += 1,
            _ => ran.done |= line == "done",
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    let _ = reader.join();
    ran
}

#[test]
#[ignore = "minutes; .ci/run runs it"]
fn broken_files_end_in_a_fault() {
    if let Ok(range) = env::var(CHILD) {
        return child(&range);
    }
    let papers = tempfile::tempdir().unwrap();
    make_papers(papers.path());
    if let Some(nth) = number("THIDUA_FUZZ_CASE") {
        let ran = run(nth, nth + 1, papers.path());
        println!(
            "case {nth}: done {}, {} MB, {:?}, caught {:?}",
            ran.done, ran.peak, ran.slowest, ran.caught
        );
        assert!(ran.done);
        return;
    }
    let (cases, begun) = (number("THIDUA_FUZZ").unwrap_or(CASES), Instant::now());
    let (mut all, mut wrong) = (Ran::default(), Vec::new());
    let mut next = 0;
    while next < cases {
        let last = (next + 500).min(cases);
        let ran = run(next, last, papers.path());
        all.peak = all.peak.max(ran.peak);
        all.slowest = all.slowest.max(ran.slowest);
        for (place, count) in ran.caught {
            *all.caught.entry(place).or_default() += count;
        }
        next = if ran.done && ran.peak <= MOST_MB {
            last
        } else {
            wrong.push(format!("case {} ({} MB)", ran.case, ran.peak));
            ran.case + 1
        };
        assert!(wrong.len() < 20, "{wrong:?}");
    }
    println!(
        "{cases} cases in {:.0?}: at most {} MB, the slowest {:.1?}; panics of libraries that were caught: {:?}",
        begun.elapsed(),
        all.peak,
        all.slowest,
        all.caught
    );
    assert!(
        wrong.is_empty(),
        "ended the program, took long or filled the memory: {wrong:?}"
    );
    let own: Vec<&String> = all
        .caught
        .keys()
        .filter(|place| place.starts_with("src/") || place.starts_with("tests/"))
        .collect();
    assert!(own.is_empty(), "our own code panicked: {own:?}");
}
