//! A copy of the register from after any act is put back after any later one, in every way that a clerk may, and any command
//! follows: no issued file is lost or changed, no number given twice, and what is refused says what to do.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use thidua::diagnostic::Report;
use thidua::pipeline::campaign_files;
use thidua::register::{Event, Register, Row, records};

use super::clerk::{Clerk, copy};
use super::small::{AWARDS, DECISION, PLANS, act, office};
use crate::chance::Chance;

const REGISTER: &str = "register/so-van-ban.sqlite";
const RECEIPT: &str = ".bien-nhan.json";
const JOURNAL: &str = "so-van-ban.nhat-ky.jsonl";

/// What is done in the office, one after the other.
fn acts() -> Vec<Vec<String>> {
    vec![
        act(&["issue", "ke-hoach--a"], PLANS),
        act(&["issue", "ke-hoach--b"], PLANS),
        act(&["correct", "ke-hoach--a"], PLANS),
        act(&["issue", DECISION], AWARDS),
        act(&["recall", "ke-hoach--b"], PLANS),
        act(&["certificates", "--only", "2", "--reprint"], AWARDS),
        act(&["void", "04/KH-UBND"], PLANS),
        act(&["replace", "ke-hoach--a"], PLANS),
    ]
}

/// What may follow. The copies that some make go to `sao.…`.
fn commands() -> Vec<Vec<String>> {
    let plain = |line: &str| line.split(' ').map(str::to_owned).collect();
    vec![
        plain("status"),
        plain("check"),
        act(&["build"], PLANS),
        act(&["build", "--force"], PLANS),
        act(&["build", DECISION], AWARDS),
        act(&["issue", "ke-hoach--c"], PLANS),
        act(&["void", "02/UBND-VP"], PLANS),
        act(&["certificates", "--only", "2,3"], AWARDS),
        act(&["spoilt", "2"], AWARDS),
        plain("register verify"),
        plain("register show"),
        plain("register begin"),
        plain("register export --format xlsx"),
        plain("register backup sao.sqlite"),
        plain("backup sao.zip"),
    ]
}

/// How the copy comes back, and what is still there.
#[derive(Debug, Clone, Copy)]
struct Way {
    by_hand: bool,
    journal: bool,
    output: bool,
}

const WAYS: [Way; 7] = [
    way(false, true, true),
    way(false, true, false),
    way(false, false, true),
    way(false, false, false),
    way(true, true, true),
    way(true, true, false),
    // With neither journal nor output nothing in the working folder knows what is lost.
    way(true, false, true),
];

const fn way(by_hand: bool, journal: bool, output: bool) -> Way {
    Way {
        by_hand,
        journal,
        output,
    }
}

/// The office after each act.
struct Steps {
    _folder: tempfile::TempDir,
    after: Vec<PathBuf>,
}

impl Steps {
    fn made() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clerk = office();
        clerk.done(&["register", "begin"]);
        let mut after = Vec::new();
        let mut keep = |clerk: &Clerk| {
            let place = folder.path().join(after.len().to_string());
            copy(clerk.root(), &place);
            after.push(place);
        };
        keep(&clerk);
        for words in acts() {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            clerk.done(&words);
            keep(&clerk);
        }
        Self {
            _folder: folder,
            after,
        }
    }
}

#[test]
fn restore_some_earlier_copies_in_some_ways_and_nothing_is_lost() {
    let steps = Steps::made();
    let mut chance = Chance::seeded(7);
    for way in [WAYS[0], WAYS[4], WAYS[6]] {
        let now = 1 + chance.below(acts().len());
        put_back(&steps, chance.below(now), now, way);
    }
}

#[test]
#[ignore = "every earlier copy at every later moment; in every way where THIDUA_ROUNDS is set, else in a twelfth of them"]
fn restore_every_earlier_copy_at_every_moment_and_nothing_is_lost() {
    let all = std::env::var("THIDUA_ROUNDS").is_ok();
    let steps = Steps::made();
    std::thread::scope(|scope| {
        for half in 0..2 {
            let steps = &steps;
            scope.spawn(move || {
                for now in (1..=acts().len()).filter(|now| now % 2 == half) {
                    for earlier in 0..now {
                        for (nth, way) in WAYS.into_iter().enumerate() {
                            if all || (earlier + now + nth) % 12 == 0 {
                                put_back(steps, earlier, now, way);
                            }
                        }
                    }
                }
            });
        }
    });
}

/// An office in which a copy was put back.
struct PutBack {
    clerk: Clerk,
    /// What was entered before that.
    before: Vec<Row>,
    /// The issued files that were in `output/` before that, and what of them is there.
    all: BTreeMap<PathBuf, Vec<u8>>,
    files: BTreeMap<PathBuf, Vec<u8>>,
    name: String,
}

fn put_back(steps: &Steps, earlier: usize, now: usize, way: Way) {
    let clerk = Clerk::at_copy_of(&steps.after[now]);
    let (before, all) = (rows(clerk.root()), issued(clerk.root()));
    fs::copy(steps.after[earlier].join(REGISTER), clerk.path("sao-cu.sqlite")).unwrap();
    if !way.journal {
        fs::remove_file(clerk.path(JOURNAL)).unwrap();
    }
    if !way.output {
        fs::remove_dir_all(clerk.path("output")).unwrap();
    }
    let files = if way.output { all.clone() } else { BTreeMap::new() };
    let name = format!("copy {earlier} at {now}, {way:?}");
    let office = PutBack {
        clerk,
        before,
        all,
        files,
        name,
    };
    if way.by_hand {
        fs::copy(office.clerk.path("sao-cu.sqlite"), office.clerk.path(REGISTER)).unwrap();
        office.by_hand(way);
    } else {
        office.restored("sao-cu.sqlite", 0);
        office.goes_on();
    }
}

impl PutBack {
    /// The documented way out of a copy that lies in the register's place.
    fn by_hand(&self, way: Way) {
        let lost: Vec<&Row> = self.before[rows_in(&self.clerk.path(REGISTER))..]
            .iter()
            .collect();
        let issued = |row: &&&Row| matches!(row.event, Event::Issued(_));
        let files_lost = lost.iter().any(|row| issued(&row));
        if way.journal {
            self.stopped();
            // Files that neither a register nor output/ has are named, and everything else is whole.
            let code = i32::from(files_lost && !way.output);
            self.restored(REGISTER, code);
        } else if files_lost {
            self.stopped();
            self.entered_by_receipts(&lost);
        }
        if !way.output && files_lost {
            return self.numbers_go_on();
        }
        if way.journal {
            self.goes_on();
        }
    }

    /// Every command stops, says what to do, and changes nothing.
    fn stopped(&self) {
        let register = fs::read(self.clerk.path(REGISTER)).unwrap();
        for words in commands() {
            let (code, out, err) = self.run(&words);
            assert_eq!(code, 1, "{}: {words:?}: {out}{err}", self.name);
            assert!(
                err.contains("`thidua register restore"),
                "{}: {words:?}: {err}",
                self.name
            );
            self.files_stay(&words);
        }
        assert!(!self.clerk.path("sao.sqlite").exists() && !self.clerk.path("sao.zip").exists());
        assert!(
            fs::read(self.clerk.path(REGISTER)).unwrap() == register,
            "{}",
            self.name
        );
    }

    /// `register restore` brings every row back.
    fn restored(&self, copy: &str, code: i32) {
        let (found, out, err) = self.run(&["register", "restore", copy].map(str::to_owned));
        assert_eq!(found, code, "{}: {out}{err}", self.name);
        assert!(
            rows(self.clerk.root()) == self.before,
            "{}: {out}{err}",
            self.name
        );
        self.files_stay(&[]);
    }

    /// What only receipts know is entered by hand, with its number and day; the receipts go into a file of their own.
    fn entered_by_receipts(&self, lost: &[&Row]) {
        let (code, _, err) = self.run(&["register", "restore", REGISTER].map(str::to_owned));
        assert!(
            code == 1 && err.contains("--register-only"),
            "{}: {err}",
            self.name
        );
        self.files_stay(&[]);
        fs::create_dir(self.clerk.path("ho-so")).unwrap();
        let receipts = files(&self.clerk.path("output"));
        for path in receipts.into_iter().filter(|path| is_receipt(path)) {
            let known = fs::read_to_string(&path).unwrap();
            if lost.iter().any(|row| known.contains(&row.hash)) {
                let name = path.file_name().unwrap();
                fs::rename(&path, self.clerk.path("ho-so").join(name)).unwrap();
            }
        }
        for row in lost {
            let Event::Issued(_) = &row.event else { continue };
            let number = row.number.map(|number| number.to_string()).unwrap_or_default();
            let (verb, paper) = self.entered_as(row);
            let words = act(
                &[verb, paper, "--number", &number, "--register-only"],
                &row.campaign,
            );
            let (code, out, err) = self.run(&words);
            // Files of papers that are still to be entered stay where they are, and it says so.
            let is_entered = out.starts_with("ban hành ") && err.contains("R411");
            assert!(code == 0 || is_entered, "{}: {words:?}: {out}{err}", self.name);
        }
        let (code, out, err) = self.run(&["register", "verify"].map(str::to_owned));
        assert_eq!(code, 0, "{}: {out}{err}", self.name);
        self.files_stay(&[]);
        self.no_number_twice();
    }

    /// The command that entered a paper, and what it was about.
    fn entered_as<'a>(&'a self, row: &'a Row) -> (&'static str, &'a str) {
        let verb = |event: &Event| match event {
            Event::Replaced { by } if *by == row.seq => Some("replace"),
            Event::Corrected { by } if *by == row.seq => Some("correct"),
            Event::Recalled { by } if *by == row.seq => Some("recall"),
            _ => None,
        };
        let mut about = self.before.iter();
        let about = about.find_map(|other| {
            let of = usize::try_from(other.of?).ok()?;
            Some((verb(&other.event)?, self.before[of - 1].paper.as_str()))
        });
        about.unwrap_or(("issue", &row.paper))
    }

    /// All is whole, and the next number is a new one.
    fn goes_on(&self) {
        for words in commands() {
            let (code, out, err) = self.run(&words);
            let may_fail = ["begin", "02/UBND-VP", "certificates", "spoilt"];
            let may_fail = words.iter().any(|word| may_fail.contains(&word.as_str()));
            assert!(
                code == 0 || may_fail && code == 1,
                "{}: {words:?}: {out}{err}",
                self.name
            );
            assert!(
                code == 0 || err.contains("cách sửa: "),
                "{}: {words:?}: {err}",
                self.name
            );
            self.files_stay(&words);
        }
        self.numbers_go_on();
        assert!(self.all.iter().all(|(path, bytes)| {
            let found = fs::read(self.clerk.path("output").join(path)).unwrap_or_default();
            found == *bytes
        }));
        let (code, out, err) = self.run(&["register", "verify"].map(str::to_owned));
        assert_eq!(code, 0, "{}: {out}{err}", self.name);
    }

    fn numbers_go_on(&self) {
        self.run(&act(&["void", "ke-hoach--c"], PLANS));
        let (code, out, err) = self.run(&act(&["issue", "ke-hoach--c"], PLANS));
        assert_eq!(code, 0, "{}: {out}{err}", self.name);
        assert!(rows(self.clerk.root()).starts_with(&self.before), "{}", self.name);
        self.no_number_twice();
    }

    /// A number that was given before the copy came is still its paper's.
    fn no_number_twice(&self) {
        let given = |row: &&Row| row.number.is_some() && matches!(row.event, Event::Issued(_));
        let now = rows(self.clerk.root());
        for old in self.before.iter().filter(given) {
            let same = now
                .iter()
                .filter(given)
                .filter(|new| new.number_symbol() == old.number_symbol());
            for new in same {
                assert_eq!(
                    (&new.paper, new.date),
                    (&old.paper, old.date),
                    "{}: {}",
                    self.name,
                    old.number_symbol()
                );
            }
        }
    }

    /// No issued file is lost or changed.
    fn files_stay(&self, after: &[String]) {
        for (path, bytes) in &self.files {
            let found = fs::read(self.clerk.path("output").join(path)).unwrap_or_default();
            assert!(
                found == *bytes,
                "{}: {} after {after:?}",
                self.name,
                path.display()
            );
        }
    }

    fn run(&self, words: &[String]) -> (i32, String, String) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let answer = self.clerk.run(&words);
        (answer.code, answer.out, answer.err)
    }
}

fn rows(root: &Path) -> Vec<Row> {
    Register::open(root).unwrap().unwrap().rows().unwrap()
}

/// How many rows a register file has that nobody may open as the office's.
fn rows_in(register: &Path) -> usize {
    let database = rusqlite::Connection::open(register).unwrap();
    let count = database.query_row("SELECT count(*) FROM row", [], |row| row.get::<_, i64>(0));
    usize::try_from(count.unwrap()).unwrap()
}

fn is_receipt(path: &Path) -> bool {
    path.to_string_lossy().ends_with(RECEIPT)
}

/// The files of issued papers, by their places in `output/`.
fn issued(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let register = Register::open(root).unwrap().unwrap();
    let mut issued = BTreeMap::new();
    for campaign in [PLANS, AWARDS] {
        let known = records(register.rows_of(campaign).unwrap());
        let files = campaign_files(&register, &known, &mut Report::default()).unwrap();
        let papers = files.into_iter().filter(|file| !file.name.ends_with(RECEIPT));
        issued.extend(papers.map(|file| (Path::new(campaign).join(file.name), file.bytes)));
    }
    issued
}

/// The files in the folders of campaigns.
fn files(output: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(output).into_iter().flatten();
    let files = folders.flat_map(|folder| {
        let folder = folder.unwrap().path();
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect::<Vec<_>>()
    });
    files.filter(|path| path.is_file()).collect()
}
