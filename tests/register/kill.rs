//! Eight hands do random acts on one office, most of them killed at random moments; between, someone edits and deletes files.
//! `THIDUA_KILLS` says how many acts, `THIDUA_SEED` which.
#![allow(
    clippy::print_stdout,
    reason = "says which acts they were, and what became of them"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use thidua::diagnostic::Report;
use thidua::pipeline::campaign_files;
use thidua::register::{Event, Origin, Register, Row, records};

use super::clerk::Clerk;
use super::small::{AWARDS, DECISION, PLANS, act, office};
use crate::chance::Chance;

const HANDS: usize = 8;
/// How often the hands begin anew in one office.
const TURNS: usize = 15;
const PLAN_PAPERS: [&str; 3] = ["ke-hoach--a", "ke-hoach--b", "ke-hoach--c"];
/// What is said of a row when it is entered.
const ENTRIES: [&str; 4] = ["ban hành ", "đã bỏ số ", "ghi in lại, ", "ghi phôi hỏng: "];

#[test]
fn kill_hands_at_work_on_one_office_and_nothing_is_lost() {
    rounds(40, 12);
}

#[test]
#[ignore = "a thousand acts, or THIDUA_KILLS"]
fn kill_a_thousand_acts_of_eight_hands_and_nothing_is_lost() {
    let number = |name: &str| std::env::var(name).ok().and_then(|typed| typed.parse().ok());
    rounds(
        number("THIDUA_KILLS").unwrap_or(1000),
        number("THIDUA_SEED").unwrap_or(2025),
    );
}

/// So many acts, in as many offices as it takes.
fn rounds(count: usize, seed: usize) {
    println!("seed {seed}");
    let mut chance = Chance::seeded(seed as u64);
    let mut tally = Tally::default();
    let mut done = 0;
    while done < count {
        let mut world = World::new();
        for _ in 0..TURNS.min((count - done).div_ceil(HANDS)) {
            world.turn(&mut chance, &mut tally);
            done += HANDS;
        }
        world.proved(&mut tally);
    }
    println!("{done} acts: {tally:?}");
    assert!(tally.killed * 4 > done, "too few were killed: {tally:?}");
    assert!(tally.rows * 5 > done, "too little was entered: {tally:?}");
}

/// What became of the acts.
#[derive(Debug, Default)]
struct Tally {
    killed: usize,
    /// Of those: how many had said an entry.
    killed_after_entry: usize,
    done: usize,
    refused: BTreeMap<String, usize>,
    rows: usize,
    edits: usize,
    /// How long an act takes that nobody disturbs.
    spans: BTreeMap<String, Duration>,
}

/// An act that ended.
struct Ended {
    words: Vec<String>,
    killed: bool,
    code: Option<i32>,
    out: String,
    err: String,
    took: Duration,
}

struct World {
    clerk: Clerk,
    /// What someone wrote into files of `output/`.
    edits: Vec<String>,
    /// What was said of rows when they were entered.
    told: BTreeMap<u64, String>,
    copies: usize,
}

impl World {
    fn new() -> Self {
        let clerk = office();
        clerk.done(&["register", "begin"]);
        Self {
            clerk,
            edits: Vec::new(),
            told: BTreeMap::new(),
            copies: 0,
        }
    }

    /// Every hand does one act; then someone comes to the files.
    fn turn(&mut self, chance: &mut Chance, tally: &mut Tally) {
        let acts: Vec<_> = (0..HANDS)
            .map(|_| {
                let words = self.chosen(chance);
                let span = tally.spans.get(&words[0]).copied();
                let span = span.unwrap_or(Duration::from_millis(150));
                let part = u32::try_from(chance.below(1200)).unwrap();
                let kill = (chance.below(4) > 0).then(|| span * part / 1000);
                (words, kill)
            })
            .collect();
        let clerk = &self.clerk;
        let ended: Vec<Ended> = std::thread::scope(|scope| {
            let hands: Vec<_> = acts
                .into_iter()
                .map(|(words, kill)| scope.spawn(move || run(clerk, words, kill)))
                .collect();
            hands.into_iter().map(|hand| hand.join().unwrap()).collect()
        });
        for ended in ended {
            self.hear(&ended, tally);
        }
        if chance.below(3) == 0 {
            self.meddle(chance);
        }
    }

    fn chosen(&mut self, chance: &mut Chance) -> Vec<String> {
        let plan = chance.pick(&PLAN_PAPERS);
        let number = format!("{}/KH-UBND", 1 + chance.below(60));
        let plain = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        match chance.below(32) {
            0..=5 => act(&["issue", plan], PLANS),
            6..=8 => act(&["replace", plan], PLANS),
            9..=11 => act(&["void", plan], PLANS),
            12 => act(&["void", &number], PLANS),
            13 => act(&["correct", "ke-hoach--a"], PLANS),
            14 => act(&["recall", "ke-hoach--b"], PLANS),
            15 => act(&["void", chance.pick(&["dinh-chinh", "thu-hoi"])], PLANS),
            16 => act(&["issue", DECISION], AWARDS),
            17 => act(&[chance.pick(&["replace", "void"]), DECISION], AWARDS),
            18 => act(&["certificates", "--only", "2,3"], AWARDS),
            19 => act(&["certificates", "--only", "2,3", "--reprint"], AWARDS),
            20 => act(&["spoilt", "2"], AWARDS),
            21..=22 => act(&["build"], PLANS),
            23 => act(&["build", DECISION], AWARDS),
            24 => act(&["build", "--force"], PLANS),
            25..=26 => plain(&["register", "backup", &self.new_copy("sqlite")]),
            27 => plain(&["backup", &self.new_copy("zip")]),
            28..=29 => plain(&["register", "restore", &self.some_copy(chance)]),
            30 => plain(chance.pick::<&[&str]>(&[
                &["register", "verify"],
                &["register", "begin"],
                &["status"],
                &["check"],
            ])),
            _ => plain(&["register", "export", "--format", "xlsx"]),
        }
    }

    fn new_copy(&mut self, end: &str) -> String {
        self.copies += 1;
        format!("sao-{}.{end}", self.copies)
    }

    /// The register itself among them.
    fn some_copy(&self, chance: &mut Chance) -> String {
        let mut copies = self.copies_made("sqlite");
        copies.push(self.clerk.path("register/so-van-ban.sqlite"));
        let copy = &copies[chance.below(copies.len())];
        copy.to_str().unwrap().to_owned()
    }

    fn copies_made(&self, end: &str) -> Vec<PathBuf> {
        let named = (1..=self.copies).map(|nth| self.clerk.path(&format!("sao-{nth}.{end}")));
        named.filter(|path| path.exists()).collect()
    }

    /// Remembers what an act said; an act either does its work, or says why not and what to do.
    fn hear(&mut self, ended: &Ended, tally: &mut Tally) {
        let told = ended.out.lines().filter_map(entry);
        let told: Vec<(u64, String)> = told.collect();
        if ended.killed {
            tally.killed += 1;
            tally.killed_after_entry += usize::from(!told.is_empty());
        } else if ended.code == Some(0) {
            tally.done += 1;
            let span = tally.spans.entry(ended.words[0].clone()).or_insert(ended.took);
            *span = (*span * 3 + ended.took) / 4;
        } else {
            let (words, err) = (&ended.words, &ended.err);
            assert_eq!(ended.code, Some(1), "{words:?}: {}{err}", ended.out);
            assert!(err.contains("cách sửa: "), "{words:?}: {err}");
            let code = err.split(['[', ']']).nth(1).unwrap_or_default();
            *tally.refused.entry(code.to_owned()).or_default() += 1;
        }
        for (row, line) in told {
            let before = self.told.insert(row, line.clone());
            assert_eq!(before, None, "row {row} was said twice, then in {line}");
        }
    }

    /// Someone edits or deletes a file, or changes the data.
    fn meddle(&mut self, chance: &mut Chance) {
        let files = files(&self.clerk.path("output").join(PLANS));
        let papers = files.into_iter().filter(|path| {
            let end = path.extension().unwrap_or_default();
            (end == "pdf" || end == "docx") && !self.is_edit(path)
        });
        let papers: Vec<PathBuf> = papers.collect();
        let nth = self.edits.len();
        match chance.below(3) {
            0 if !papers.is_empty() => {
                let text = format!("sửa tay lần {nth}");
                fs::write(&papers[chance.below(papers.len())], &text).unwrap();
                self.edits.push(text);
            }
            1 if !papers.is_empty() => fs::remove_file(&papers[chance.below(papers.len())]).unwrap(),
            _ => {
                let path = self.clerk.path("inputs/phuong-mau/campaign.yaml");
                let text = fs::read_to_string(&path).unwrap();
                let at = text.find("Thiết thực").unwrap();
                let end = at + text[at..].find(',').unwrap();
                let words = format!("Thiết thực ở {} khu phố", 2 + chance.below(90));
                fs::write(path, format!("{}{words}{}", &text[..at], &text[end..])).unwrap();
            }
        }
    }

    fn is_edit(&self, path: &Path) -> bool {
        let bytes = fs::read(path).unwrap();
        self.edits.iter().any(|edit| edit.as_bytes() == bytes)
    }

    /// After a plain build all is whole.
    fn proved(&self, tally: &mut Tally) {
        let clerk = &self.clerk;
        let words = |words: Vec<String>| -> (i32, String) {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let answer = clerk.run(&words);
            (answer.code, answer.err)
        };
        words(act(&["issue", DECISION], AWARDS));
        words(act(&["certificates", "--only", "2"], AWARDS));
        let (code, said) = words(act(&["build"], PLANS));
        // Edited files stop it, and it says which.
        assert!(code == 0 || !self.edits.is_empty(), "{said}");
        for campaign in [PLANS, AWARDS] {
            let (code, said) = words(act(&["build", "--force"], campaign));
            assert_eq!(code, 0, "{said}");
        }
        let (code, said) = words(act(&["void", "90/KH-UBND"], PLANS));
        assert_eq!(code, 0, "{said}");
        // What a killed one left beside the books goes with the next.
        clerk.done(&["register", "export", "--format", "xlsx"]);
        clerk.done(&["register", "verify"]);
        let register = Register::open(clerk.root()).unwrap().unwrap();
        let rows = register.rows().unwrap();
        self.entered_once(&rows);
        in_order(&rows);
        self.journal_says(&rows);
        for campaign in [PLANS, AWARDS] {
            self.kept_and_placed(&register, campaign);
        }
        self.edits_stay();
        self.nothing_left();
        self.copies_are_whole(&rows);
        tally.rows += rows.len();
        tally.edits += self.edits.len();
    }

    /// What was said of a row is in the register.
    fn entered_once(&self, rows: &[Row]) {
        for (seq, line) in &self.told {
            let row = usize::try_from(*seq).ok().and_then(|seq| rows.get(seq - 1));
            let row = row.unwrap_or_else(|| panic!("the register lacks row {seq}: {line}"));
            let what = match &row.event {
                Event::Issued(_) => format!("ban hành {}: số {} ", row.paper, row.number_symbol()),
                Event::Voided { .. } if row.of.is_none() => format!("đã bỏ số {}, ", row.number_symbol()),
                Event::Voided { .. } => "đã bỏ số ".to_owned(),
                Event::Reprinted { .. } => "ghi in lại, số sổ ".to_owned(),
                Event::Spoilt { .. } => "ghi phôi hỏng: 2 ".to_owned(),
                other => panic!("row {seq} is {other:?}, said was {line}"),
            };
            assert!(line.starts_with(&what), "row {seq}: {line} is not {what}");
        }
    }

    /// The journal has the rows of the register, each once.
    fn journal_says(&self, rows: &[Row]) {
        let journal = fs::read_to_string(self.clerk.path("so-van-ban.nhat-ky.jsonl")).unwrap();
        let lines = journal.lines().filter(|line| !line.starts_with('#'));
        let hashes = lines.map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            line["hash"].as_str().unwrap().to_owned()
        });
        assert!(hashes.eq(rows.iter().map(|row| row.hash.clone())));
    }

    /// The files of issued papers are there as the register keeps them.
    fn kept_and_placed(&self, register: &Register, campaign: &str) {
        let mut report = Report::default();
        let known = records(register.rows_of(campaign).unwrap());
        for file in campaign_files(register, &known, &mut report).unwrap() {
            let path = self.clerk.path("output").join(campaign).join(&file.name);
            let found = fs::read(&path).unwrap_or_default();
            assert!(found == file.bytes, "{} is not as issued", path.display());
        }
        assert!(!report.has_errors(), "{report:?}");
    }

    fn edits_stay(&self) {
        let found: Vec<Vec<u8>> = files(&self.clerk.path("output"))
            .iter()
            .map(|path| fs::read(path).unwrap())
            .collect();
        for edit in &self.edits {
            assert!(found.iter().any(|bytes| bytes == edit.as_bytes()), "lost: {edit}");
        }
    }

    /// No temporary file, no half-written register.
    fn nothing_left(&self) {
        for path in files(&self.clerk.path("output"))
            .iter()
            .chain(&files(&self.clerk.path("register")))
        {
            let path = path.strip_prefix(self.clerk.root()).unwrap().to_str().unwrap();
            assert!(!path.contains(".thidua-"), "{path} was left");
            // A register that was put aside keeps the journal that belongs to it.
            let aside = path.contains("truoc-khi-khoi-phuc");
            assert!(aside || !path.ends_with("-journal"), "{path} was left");
        }
    }

    /// Every backup is a whole register that the present one continues.
    fn copies_are_whole(&self, rows: &[Row]) {
        for copy in self.copies_made("sqlite") {
            continued(&copy, rows);
        }
        for zip in self.copies_made("zip") {
            let office = tempfile::tempdir().unwrap();
            let mut packed = zip::ZipArchive::new(fs::File::open(&zip).unwrap()).unwrap();
            packed.extract(office.path()).unwrap();
            continued(&office.path().join("register/so-van-ban.sqlite"), rows);
            Register::open(office.path()).unwrap().unwrap();
        }
    }
}

fn continued(copy: &Path, rows: &[Row]) {
    let office = tempfile::tempdir().unwrap();
    fs::create_dir(office.path().join("register")).unwrap();
    fs::copy(copy, Register::path(office.path())).unwrap();
    let register = Register::open(office.path()).unwrap().unwrap();
    let mut report = Report::default();
    register.verify(&[], &mut report).unwrap();
    assert!(!report.has_errors(), "{}: {report:?}", copy.display());
    let own = register.rows().unwrap();
    assert!(rows.starts_with(&own), "{}", copy.display());
}

/// No number is given twice, none is left out, and what belongs together was entered together.
fn in_order(rows: &[Row]) {
    let mut last: BTreeMap<(String, String), u32> = BTreeMap::new();
    let mut given = BTreeSet::new();
    for row in rows {
        let Some(number) = row.number else { continue };
        let name = (row.issuer.clone(), row.series.clone(), number.to_string());
        assert!(given.insert(name), "{} twice", row.number_symbol());
        let last = last.entry((row.issuer.clone(), row.series.clone())).or_default();
        if matches!(&row.event, Event::Issued(facts) if facts.origin == Origin::Allocated) {
            assert_eq!(number.value(), *last + 1, "row {}", row.seq);
        }
        *last = (*last).max(number.value());
    }
    let awarded = |decision: &Row| {
        let of = rows.iter().filter(|row| row.of == Some(decision.seq));
        of.filter(|row| matches!(row.event, Event::Awarded(_))).count()
    };
    let decisions = rows
        .iter()
        .filter(|row| row.paper == DECISION && matches!(row.event, Event::Issued(_)));
    let books: BTreeSet<usize> = decisions.map(awarded).collect();
    assert!(books.len() <= 1 && !books.contains(&0), "{books:?}");
    for row in rows {
        let (Event::Replaced { by } | Event::Corrected { by } | Event::Recalled { by }) = row.event else {
            continue;
        };
        let by = &rows[usize::try_from(by).unwrap() - 1];
        assert!(matches!(by.event, Event::Issued(_)), "row {}", row.seq);
    }
}

/// Does an act, and kills it after that time.
fn run(clerk: &Clerk, words: Vec<String>, kill: Option<Duration>) -> Ended {
    let args: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut command = clerk.command(&args);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let begin = Instant::now();
    let mut process = command.spawn().unwrap();
    if let Some(kill) = kill {
        std::thread::sleep(kill);
        process.kill().unwrap();
    }
    let output = process.wait_with_output().unwrap();
    Ended {
        words,
        killed: output.status.code().is_none(),
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
        took: begin.elapsed(),
    }
}

/// The row that a line says was entered.
fn entry(line: &str) -> Option<(u64, String)> {
    if !ENTRIES.iter().any(|words| line.starts_with(words)) {
        return None;
    }
    let (_, row) = line.rsplit_once("(dòng ")?;
    Some((row.strip_suffix(')')?.parse().ok()?, line.to_owned()))
}

/// All files in a folder and below it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
            if path.to_string_lossy().contains(".thidua-") {
                found.push(path);
            }
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
