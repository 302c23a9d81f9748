//! The ward's papers are issued step by step, and between any two steps a person comes, goes or is renamed, an amount or the law
//! changes: every later paper says what the issued ones say, or is refused with words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use thidua::diagnostic::{Language, Severity};
use thidua::document::lines;
use thidua::input::Session;
use thidua::model::Date;
use thidua::output::Edited;
use thidua::pipeline::{
    CertificateOrder, CertificateRequest, IssueAct, IssueOrder, OpenRequest, PrintMode, SaidDay, issue, open,
    propose_issue,
};
use thidua::register::{Event, Register, WORDS, records};

use super::clerk::copy;

const WARD: &str = "phuong-mau-2025";

/// The papers of the interim review in their order, each with its day: on its day before the districts end, or after a change of
/// the law.
const STEPS: [(&str, &str, &str); 11] = [
    ("ke-hoach", "2025-01-14", "2025-01-14"),
    ("bien-ban--so-ket", "2025-06-23", "2025-06-23"),
    ("bien-ban-kiem-phieu--so-ket", "2025-06-23", "2025-06-23"),
    ("thong-bao--so-ket", "2025-06-23", "2025-06-23"),
    ("to-trinh--so-ket--xa", "2025-06-26", "2025-06-26"),
    ("to-trinh--so-ket--tinh", "2025-06-26", "2025-06-26"),
    ("quyet-dinh--so-ket", "2025-06-27", "2025-06-27"),
    ("danh-sach-chi--so-ket", "2025-06-27", "2025-07-03"),
    ("sao-y--quyet-dinh--so-ket", "2025-06-30", "2025-07-03"),
    ("trich-sao--quyet-dinh--so-ket", "2025-06-30", "2025-07-03"),
    ("bao-cao--tong-ket", "2025-12-18", "2025-12-18"),
];

/// The payment of another law: asked for on a day behind every step.
const LATE: &str = "2026-07-02";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Removed,
    Added,
    Renamed,
    OtherPost,
    OtherAmount,
    OtherVotes,
    LaterLaw,
    LatestLaw,
}

const DATA: [Change; 6] = [
    Change::Removed,
    Change::Added,
    Change::Renamed,
    Change::OtherPost,
    Change::OtherAmount,
    Change::OtherVotes,
];

/// Steps up to the minutes, the first that name persons, and up to the decision.
const NAMED: usize = 2;
const DECIDED: usize = 7;

const PERSON: &str = "cn-bui-thi-mau-an";
const NAME: &str = "Bà Bùi Thị Mẫu Ân";
const RENAMED: &str = "Bà Bùi Thị Mẫu Ấn";
const NEWCOMER: &str = "Bà Bùi Thị Mẫu Mới";

/// The ward with its numbers left to the register, which it has begun.
fn ward(root: &Path) {
    Register::begin(root).unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs").join(WARD);
    copy(&source, &home(root));
    edit(root, "papers.yaml", |text| {
        let kept = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("number:"));
        kept.map(|line| format!("{line}\n")).collect()
    });
}

fn home(root: &Path) -> PathBuf {
    root.join("inputs").join(WARD)
}

fn edit(root: &Path, file: &str, change: impl Fn(&str) -> String) {
    let path = home(root).join(file);
    let before = fs::read_to_string(&path).unwrap();
    let after = change(&before);
    assert_ne!(before, after, "{file} does not change");
    fs::write(path, after).unwrap();
}

/// The lines of an awardee in `awardees.yaml`.
fn block(text: &str) -> &str {
    let start = text.find(&format!("  - id: {PERSON}\n")).unwrap();
    let length = text[start + 4..].find("\n  - id: ").unwrap();
    &text[start..=start + 4 + length]
}

impl Change {
    fn make(self, root: &Path) {
        let awardees = |change: &dyn Fn(&str) -> String| edit(root, "awardees.yaml", change);
        let votes = |change: &dyn Fn(&str) -> String| edit(root, "reviews/so-ket.yaml", change);
        let vote = format!("  - {{awardee: {PERSON}, agree: 8}}\n");
        match self {
            Self::LaterLaw | Self::LatestLaw => edit(root, "papers.yaml", |text| self.planned(text)),
            Self::Removed => {
                awardees(&|text| text.replacen(block(text), "", 1));
                votes(&|text| text.replacen(&vote, "", 1));
            }
            Self::Added => {
                awardees(&|text| {
                    let new = block(text).replace(PERSON, "cn-moi").replace("Mẫu Ân", "Mẫu Mới");
                    text.replacen(block(text), &format!("{}{new}", block(text)), 1)
                });
                votes(&|text| text.replacen(&vote, &format!("{vote}{}", vote.replace(PERSON, "cn-moi")), 1));
            }
            Self::Renamed => {
                awardees(&|text| text.replacen("name: Bùi Thị Mẫu Ân\n", "name: Bùi Thị Mẫu Ấn\n", 1));
            }
            Self::OtherPost => awardees(&|text| {
                let other =
                    block(text).replace("Chi hội trưởng Chi hội Nông dân", "Chi hội phó Chi hội Nông dân");
                text.replacen(block(text), &other, 1)
            }),
            Self::OtherAmount => edit(root, "office.yaml", |text| format!("{text}\nrounding: none\n")),
            Self::OtherVotes => votes(&|text| {
                let other = vote.replace("agree: 8", "agree: 7, disagree: 1");
                text.replacen(&vote, &other, 1)
            }),
        }
    }

    /// The payment and the copies are planned for a later day.
    fn planned(self, text: &str) -> String {
        let late = STEPS[DECIDED..DECIDED + 3]
            .iter()
            .filter(|step| self.day(**step) != step.1);
        late.fold(text.to_owned(), |text, step| {
            let start = text.find(&format!("  - id: {}\n", step.0)).unwrap();
            let (before, paper) = text.split_at(start);
            format!("{before}{}", paper.replacen(step.1, self.day(*step), 1))
        })
    }

    fn day(self, step: (&'static str, &'static str, &'static str)) -> &'static str {
        match self {
            Self::LaterLaw => step.2,
            Self::LatestLaw if step.0.starts_with("danh-sach-chi") => LATE,
            _ => step.1,
        }
    }
}

/// Issues one paper; the codes of what refused it.
fn try_issue(root: &Path, paper: &str, day: &str) -> Result<(), Vec<&'static str>> {
    try_with(root, paper, day, None)
}

/// The same, with a reason.
fn try_with(root: &Path, paper: &str, day: &str, reason: Option<&str>) -> Result<(), Vec<&'static str>> {
    let mut session = Session::new(root);
    let order = IssueOrder {
        act: IssueAct::Issue,
        paper: paper.to_owned(),
        number: None,
        reason: reason.map(str::to_owned),
        elsewhere: false,
        signed: None,
        out: None,
        edited: Edited::Stay,
    };
    let issued = open(&OpenRequest::default(), &mut session).and_then(|opened| {
        let proposed = propose_issue(&order, &opened, &mut session)?;
        let date: Date = day.parse().unwrap();
        let said = SaidDay {
            day: date,
            today: date,
        };
        issue(&order, &proposed, said, &opened, None, (&mut || {}, &mut session))
    });
    let errors = session
        .report
        .sorted(session.sources())
        .into_iter()
        .filter(|fault| fault.kind.severity() == Severity::Error);
    let codes: Vec<&'static str> = errors
        .inspect(|fault| {
            let words = fault.kind.wording(Language::Vietnamese);
            assert!(
                !words.found.is_empty() && !words.action.is_empty(),
                "{paper}: {words:?}"
            );
        })
        .map(|fault| fault.kind.code())
        .collect();
    assert_eq!(issued.is_none(), !codes.is_empty(), "{paper}: {codes:?}");
    if issued.is_some() { Ok(()) } else { Err(codes) }
}

/// The words of every issued paper, and the lines of its book of awards: name and amount.
struct Said {
    words: BTreeMap<String, Vec<String>>,
    book: BTreeMap<String, String>,
    names: BTreeSet<String>,
}

impl Said {
    fn read(root: &Path, names: &BTreeSet<String>) -> Self {
        let register = Register::open(root).unwrap().unwrap();
        let records = records(register.rows_of(WARD).unwrap());
        let issues = records
            .iter()
            .filter_map(|(id, record)| Some((id, record.current.as_ref()?)));
        let (mut words, mut book) = (BTreeMap::new(), BTreeMap::new());
        for (id, issue) in issues {
            let kept = register.bytes(issue.row.seq, WORDS).unwrap().unwrap();
            let lines = String::from_utf8(kept).unwrap();
            words.insert(id.clone(), lines.lines().map(str::to_owned).collect());
            for row in &issue.book {
                let Event::Awarded(award) = &row.event else {
                    unreachable!()
                };
                let before = book.insert(award.line.name.clone(), award.line.amount.clone());
                assert_eq!(before, None, "{id} awards {} twice", award.line.name);
            }
        }
        let names = names.clone();
        Self { words, book, names }
    }

    /// Who stands in the tables of a paper; minutes say of a collective where it is, behind its name.
    fn named(&self, paper: &str) -> Option<BTreeSet<&String>> {
        let lines = self.words.get(paper)?;
        let placed = |line: &String, name: &String| {
            let rest = line.strip_prefix(name.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(", "))
        };
        let of = |line| self.names.iter().find(|name| placed(line, name));
        Some(lines.iter().filter_map(of).collect())
    }

    /// The amount behind each name of a list.
    fn amounts(&self, paper: &str) -> Option<BTreeMap<String, String>> {
        let lines = self.words.get(paper)?;
        let money = |line: &&String| {
            let figures = line
                .split('.')
                .all(|part| part.len() <= 3 && part.parse::<u32>().is_ok());
            figures && line.contains('.')
        };
        let names = (0..).zip(lines).filter(|(_, line)| self.names.contains(*line));
        let found = names.map(|(at, name)| (name.clone(), lines[at..].iter().find(money).unwrap().clone()));
        Some(found.collect())
    }

    fn agree(&self, what: &str) {
        let says = |paper: &str| self.named(paper);
        let (minutes, decision) = (says("bien-ban--so-ket"), says("quyet-dinh--so-ket"));
        let submission = says("to-trinh--so-ket--xa");
        for (later, earlier) in [
            (says("bien-ban-kiem-phieu--so-ket"), &minutes),
            (says("thong-bao--so-ket"), &minutes),
            (decision.clone(), &submission),
            (says("danh-sach-chi--so-ket"), &decision),
        ] {
            if let (Some(later), Some(earlier)) = (later, earlier) {
                assert_eq!(later, *earlier, "{what}");
            }
        }
        for submission in ["to-trinh--so-ket--xa", "to-trinh--so-ket--tinh"] {
            if let (Some(submitted), Some(minutes)) = (says(submission), &minutes) {
                assert!(submitted.is_subset(minutes), "{what}: {submission}");
            }
        }
        let decided = self.amounts("quyet-dinh--so-ket");
        if let Some(decided) = &decided {
            assert_eq!(*decided, self.book, "{what}: the book");
        }
        if let (Some(paid), Some(decided)) = (self.amounts("danh-sach-chi--so-ket"), &decided) {
            assert_eq!(paid, *decided, "{what}: the payment");
        }
        self.copies_agree(what);
    }

    /// A copy says the whole original, an excerpt nothing else.
    fn copies_agree(&self, what: &str) {
        let Some(original) = self.words.get("quyet-dinh--so-ket") else {
            return;
        };
        if let Some(copy) = self.words.get("sao-y--quyet-dinh--so-ket") {
            let said: Vec<&String> = copy.iter().filter(|line| *line != SIGNED).collect();
            assert!(
                said.iter().zip(original).all(|(copied, line)| *copied == line),
                "{what}: {copy:?}"
            );
            assert!(
                copy.contains(&SIGNED.to_owned()) && said.len() > original.len(),
                "{what}: {copy:?}"
            );
        }
        if let Some(excerpt) = self.words.get("trich-sao--quyet-dinh--so-ket") {
            let own = excerpt.iter().position(|line| line == "TRÍCH SAO").unwrap();
            let marks = ["…", SIGNED];
            let text = excerpt[..own]
                .iter()
                .filter(|line| !original.contains(line) && !marks.contains(&line.as_str()));
            let text: Vec<_> = text.filter(|line| !line.starts_with("ỦY BAN NHÂN DÂN")).collect();
            assert!(text.is_empty(), "{what}: {text:?}");
        }
    }
}

/// What a copy says where its original is signed.
const SIGNED: &str = "(Đã ký)";

/// Names of all awardees in the ward's file, with the two that changes bring.
fn names(root: &Path) -> BTreeSet<String> {
    let mut session = Session::new(root);
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    let awardees = opened.campaigns[0].dossier.awardees.as_ref().unwrap();
    let known = awardees.awardees.iter().map(|awardee| awardee.full_name());
    known.chain([RENAMED, NEWCOMER].map(str::to_owned)).collect()
}

/// Certificates are of those whom the issued decision names, or are set aside with words.
fn certificates_agree(root: &Path) {
    let mut session = Session::new(root);
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    let order = CertificateOrder {
        campaign: None,
        decision: Some("quyet-dinh--so-ket".to_owned()),
        only: None,
        mode: PrintMode::Proof,
        stock: None,
        printer: None,
        formats: Vec::new(),
        each: false,
        check_line: false,
        reprint: false,
        reason: None,
        out: None,
        edited: Edited::Stay,
    };
    let request = CertificateRequest::read(order, &mut session).unwrap();
    let batch = opened
        .workshop
        .certificates(&opened.campaigns[0], &request, &mut session)
        .unwrap()
        .fitted;
    let book = Said::read(root, &BTreeSet::new()).book;
    assert_eq!(batch.outcomes.len(), book.len());
    assert_eq!(
        batch.certificates.len() == book.len(),
        !session.report.has_errors()
    );
    for certificate in &batch.certificates {
        let name = certificate.name.replace(" |", "");
        assert!(
            book.keys().any(|decided| decided.ends_with(&name)),
            "{name}: {book:?}"
        );
    }
}

/// What came of the steps behind `done` after the change.
fn play(
    snapshot: &Path,
    done: usize,
    change: Change,
    names: &BTreeSet<String>,
) -> Vec<(&'static str, Vec<&'static str>)> {
    let office = tempfile::tempdir().unwrap();
    copy(snapshot, office.path());
    change.make(office.path());
    let mut refused = Vec::new();
    for step in &STEPS[done..] {
        if let Err(codes) = try_issue(office.path(), step.0, change.day(*step)) {
            refused.push((step.0, codes));
        }
    }
    if done >= DECIDED {
        certificates_agree(office.path());
    }
    let what = format!("{change:?} after {:?}", done.checked_sub(1).map(|at| STEPS[at].0));
    Said::read(office.path(), names).agree(&what);
    refused
}

/// Each case on one of four threads of its own: those of rayon take up other cases while the program waits for theirs.
fn on_threads<K: Ord + Send, V: Send>(
    cases: &[(usize, Change)],
    play: impl Fn((usize, Change)) -> (K, V) + Sync,
) -> BTreeMap<K, V> {
    let (next, outcomes) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (key, value) = play(*case);
            outcomes.lock().unwrap().insert(key, value);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            let thread = std::thread::Builder::new().stack_size(16 << 20);
            thread.spawn_scoped(scope, work).unwrap();
        }
    });
    outcomes.into_inner().unwrap()
}

#[test]
#[ignore = "a minute: the whole ward, issued with a change between any two steps"]
fn whatever_changes_between_two_steps_later_papers_agree_with_the_issued_ones_or_are_refused() {
    let snapshots: Vec<tempfile::TempDir> = (0..=STEPS.len()).map(|_| tempfile::tempdir().unwrap()).collect();
    ward(snapshots[0].path());
    let names = names(snapshots[0].path());
    assert!(names.contains(NAME), "{names:?}");
    for (at, step) in STEPS.iter().enumerate() {
        copy(snapshots[at].path(), snapshots[at + 1].path());
        let issued = try_issue(snapshots[at + 1].path(), step.0, step.1);
        assert_eq!(issued, Ok(()), "{}", step.0);
    }
    // Before the minutes no paper names anyone: there one change stands for all.
    let all = (NAMED..STEPS.len()).flat_map(|done| DATA.map(|change| (done, change)));
    let changed = [(0, Change::Added), (1, Change::Added)].into_iter().chain(all);
    let later = [Change::LaterLaw, Change::LatestLaw].map(|change| (DECIDED, change));
    let cases: Vec<(usize, Change)> = changed.chain(later).collect();
    let outcomes = on_threads(&cases, |(done, change)| {
        let refused = play(snapshots[done].path(), done, change, &names);
        ((done, format!("{change:?}")), refused)
    });
    let refused = |done: usize, change: Change| &outcomes[&(done, format!("{change:?}"))];
    // A later day is no other law for what is decided; only a day that is too late for the campaign is refused.
    assert_eq!(*refused(DECIDED, Change::LaterLaw), []);
    assert_eq!(
        *refused(DECIDED, Change::LatestLaw),
        [("danh-sach-chi--so-ket", vec!["I306"])]
    );
    for change in [Change::Removed, Change::Added, Change::Renamed] {
        // Behind the minutes nothing follows that says otherwise.
        let papers: Vec<&str> = refused(NAMED, change).iter().map(|(paper, _)| *paper).collect();
        assert_eq!(
            papers[..5],
            STEPS[2..7].iter().map(|step| step.0).collect::<Vec<_>>()[..],
            "{change:?}"
        );
        // A copy says what was issued, whoever is in today's list.
        assert_eq!(
            refused(DECIDED, change)
                .iter()
                .map(|(paper, _)| *paper)
                .collect::<Vec<_>>(),
            ["danh-sach-chi--so-ket", "bao-cao--tong-ket"],
            "{change:?}"
        );
    }
    // Before them the new list is the list.
    assert_eq!(*refused(0, Change::Added), []);
    assert_eq!(*refused(1, Change::Added), []);
    let money = refused(DECIDED, Change::OtherAmount);
    assert_eq!(money[0].0, "danh-sach-chi--so-ket");
    assert!(money[0].1.contains(&"R504"), "{money:?}");
    assert!(
        refused(NAMED, Change::Added)[0].1.contains(&"R501"),
        "{:?}",
        refused(NAMED, Change::Added)
    );
}

/// The ward after so many of its steps behind the plan, issued once for all tests: each works on a copy of the folder.
fn after(done: usize) -> tempfile::TempDir {
    static WARDS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
    // A test that fails here fails; the others make the steps that it did not.
    let mut wards = WARDS.lock().unwrap_or_else(PoisonError::into_inner);
    while wards.len() <= done {
        let office = tempfile::tempdir().unwrap();
        match wards.last() {
            None => ward(office.path()),
            Some(before) => {
                copy(before, office.path());
                let step = STEPS[wards.len()];
                assert_eq!(try_issue(office.path(), step.0, step.1), Ok(()), "{}", step.0);
            }
        }
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("agreement-{}", wards.len()));
        let _ = fs::remove_dir_all(&kept);
        copy(office.path(), &kept);
        wards.push(kept);
    }
    let office = tempfile::tempdir().unwrap();
    copy(&wards[done], office.path());
    office
}

/// The ward with these steps issued on their days.
fn issued(steps: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let office = tempfile::tempdir().unwrap();
    ward(office.path());
    for step in steps {
        assert_eq!(try_issue(office.path(), step.0, step.1), Ok(()), "{}", step.0);
    }
    office
}

/// The ward with its decision issued, and what that stands on.
fn decided() -> tempfile::TempDir {
    after(DECIDED - 1)
}

#[test]
fn c1_copies_and_excerpts_say_what_was_issued_whoever_is_on_todays_list() {
    let office = decided();
    let names = names(office.path());
    Change::Removed.make(office.path());
    for copy in ["sao-y--quyet-dinh--so-ket", "trich-sao--quyet-dinh--so-ket"] {
        assert_eq!(try_issue(office.path(), copy, "2025-06-30"), Ok(()));
    }
    let said = Said::read(office.path(), &names);
    said.copies_agree("without one person");
    let copied = said.named("sao-y--quyet-dinh--so-ket").unwrap();
    assert!(copied.contains(&NAME.to_owned()), "{copied:?}");
    assert_eq!(Some(copied), said.named("quyet-dinh--so-ket"));
}

#[test]
fn e15_an_excerpt_says_the_issued_row_of_someone_whom_todays_list_lacks() {
    let office = decided();
    let names = names(office.path());
    edit(office.path(), "papers.yaml", |text| {
        text.replace("excerpt_for: [khu-pho-2]", &format!("excerpt_for: [{PERSON}]"))
    });
    Change::Removed.make(office.path());
    let excerpt = "trich-sao--quyet-dinh--so-ket";
    assert_eq!(try_issue(office.path(), excerpt, "2025-06-30"), Ok(()));
    let said = Said::read(office.path(), &names);
    let named = said.named(excerpt).unwrap();
    assert_eq!(named.into_iter().collect::<Vec<_>>(), [NAME]);
}

#[test]
fn c1_a_row_of_an_older_program_is_copied_only_while_the_inputs_still_say_its_words() {
    let office = decided();
    // What an older program kept: files and words.
    let path = Register::path(office.path());
    let connection = rusqlite::Connection::open(path).unwrap();
    let older = "DROP TRIGGER file_is_kept; DELETE FROM file WHERE name = 'tree';
        CREATE TRIGGER file_is_kept BEFORE DELETE ON file BEGIN SELECT RAISE(ABORT, 'files are never removed'); END;";
    connection.execute_batch(older).unwrap();
    drop(connection);
    let awardees = home(office.path()).join("awardees.yaml");
    let before = fs::read_to_string(&awardees).unwrap();
    Change::Renamed.make(office.path());
    let copy = ("sao-y--quyet-dinh--so-ket", "2025-06-30");
    assert_eq!(try_issue(office.path(), copy.0, copy.1), Err(vec!["R506"]));
    fs::write(&awardees, before).unwrap();
    assert_eq!(try_issue(office.path(), copy.0, copy.1), Ok(()));
    Said::read(office.path(), &BTreeSet::new()).copies_agree("from an older row");
}

#[test]
fn c2_a_payment_pays_by_the_law_of_its_decisions_day() {
    for day in ["2025-06-27", "2025-07-03", LATE] {
        let office = tempfile::tempdir().unwrap();
        ward(office.path());
        edit(office.path(), "papers.yaml", |text| {
            let start = text.find("  - id: danh-sach-chi--so-ket\n").unwrap();
            let (before, payment) = text.split_at(start);
            format!("{before}{}# {day}\n", payment.replacen("2025-06-27", day, 1))
        });
        let mut session = Session::new(office.path());
        let opened = open(&OpenRequest::default(), &mut session).unwrap();
        let dossier = &opened.campaigns[0].dossier;
        let payment = dossier.paper("danh-sach-chi--so-ket").unwrap();
        assert_eq!(payment.date.as_ref().unwrap().value.to_string(), day);
        let paper = opened.workshop.compose(dossier, payment, &mut session).unwrap();
        let words = lines(&paper, &opened.workshop.format().letterhead).join("\n");
        assert!(words.contains("Tổng số tiền: 10.710.000 đồng"), "{day}: {words}");
    }
}

#[test]
fn c4_with_its_reason_a_decision_may_differ_from_the_minutes_and_the_register_has_it() {
    let office = after(DECIDED - 2);
    Change::Removed.make(office.path());
    let decision = ("quyet-dinh--so-ket", "2025-06-27");
    let refused = try_issue(office.path(), decision.0, decision.1).unwrap_err();
    // Count, minutes, notice and submission all name the one whom it leaves out.
    assert_eq!(refused, ["R501"; 4]);
    let reason = "Chủ tịch chưa khen một trường hợp có đơn thư";
    assert_eq!(
        try_with(office.path(), decision.0, decision.1, Some(reason)),
        Ok(())
    );
    let register = Register::open(office.path()).unwrap().unwrap();
    let row = register
        .rows_of(WARD)
        .unwrap()
        .into_iter()
        .find(|row| row.paper == decision.0);
    let Event::Issued(facts) = row.unwrap().event else {
        unreachable!()
    };
    assert_eq!(facts.reason.as_deref(), Some(reason));
}

#[test]
fn c4_what_only_a_template_says_otherwise_holds_nothing_back() {
    let office = after(2);
    let templates = office.path().join("templates/papers");
    fs::create_dir_all(&templates).unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/papers/bien-ban-hop.xml");
    let text = fs::read_to_string(own).unwrap();
    let other = text.replace("Chủ trì tuyên bố lý do", "Chủ trì đã tuyên bố lý do");
    assert_ne!(text, other);
    fs::write(templates.join("bien-ban-hop.xml"), other).unwrap();
    assert_eq!(
        try_issue(office.path(), "to-trinh--so-ket--xa", "2025-06-26"),
        Ok(())
    );
}

#[test]
fn a6_the_book_of_awards_has_no_amount_that_the_decision_does_not_say() {
    let office = after(DECIDED - 2);
    let templates = office.path().join("templates/papers");
    fs::create_dir_all(&templates).unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/papers/quyet-dinh-khen-thuong.xml");
    let text = fs::read_to_string(own).unwrap();
    let silent = text
        .replace("{% include \"papers/_tien-thuong.xml\" %}", "Kèm theo hiện vật.")
        .replace("{% if row.given %}{{ row.given }}{% else %}Không{% endif %}", "")
        .replace("{{ money.total }}", "")
        .replace("{{ money.with_gifts }}", "");
    assert!(!silent.contains("money.total") && !silent.contains("row.given"));
    fs::write(templates.join("quyet-dinh-khen-thuong.xml"), silent).unwrap();
    assert_eq!(
        try_issue(office.path(), "quyet-dinh--so-ket", "2025-06-27"),
        Ok(())
    );
    let book = Said::read(office.path(), &BTreeSet::new()).book;
    assert!(book.len() > 10 && book.values().all(String::is_empty), "{book:?}");
}

#[test]
fn c2_programme_and_cover_list_follow_what_was_decided_and_submitted() {
    let steps = [
        ("bien-ban--tong-ket", "2025-12-22", ""),
        ("to-trinh--tong-ket--xa", "2025-12-25", ""),
        ("to-trinh--tong-ket--tinh", "2025-12-25", ""),
        ("quyet-dinh--tong-ket", "2025-12-26", ""),
    ];
    let office = issued(&steps);
    let programme = ("chuong-trinh--tong-ket", "2025-12-26");
    let cover = ("bang-ke-ho-so--tong-ket--tinh", "2025-12-26");
    let awardees = home(office.path()).join("awardees.yaml");
    let before = fs::read_to_string(&awardees).unwrap();
    edit(office.path(), "awardees.yaml", |text| {
        text.replacen(
            "name: Hội Chữ thập đỏ phường Mẫu\n",
            "name: Hội Chữ thập đỏ của phường Mẫu\n",
            1,
        )
    });
    for (paper, day) in [programme, cover] {
        let refused = try_issue(office.path(), paper, day).unwrap_err();
        assert!(refused.iter().all(|code| *code == "R501"), "{paper}: {refused:?}");
    }
    fs::write(awardees, before).unwrap();
    assert_eq!(try_issue(office.path(), programme.0, programme.1), Ok(()));
}
