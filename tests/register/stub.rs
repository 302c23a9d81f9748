//! A process that issues papers whose files are a few bytes: all of the register and of the output folder, nothing of
//! Typst.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use thidua::diagnostic::Report;
use thidua::model::Series;
use thidua::output::{Edited, altered, write};
use thidua::pipeline::campaign_files;
use thidua::register::{
    FileFacts, Gap, IssuedFacts, Made, Origin, Receipt, Register, Wanted, records, sha256,
};

const OFFICE: &str = "THIDUA_STUB_OFFICE";
const CAMPAIGN: &str = "THIDUA_STUB_CAMPAIGN";
const PAPERS: &str = "THIDUA_STUB_PAPERS";

/// Body that issues what the stub issues.
pub(crate) const ISSUER: &str = "Ủy ban nhân dân phường Mẫu";

/// The stub itself: does nothing in an ordinary run of the tests.
#[test]
fn stub_process() {
    let (Ok(office), Ok(campaign), Ok(papers)) = (
        std::env::var(OFFICE),
        std::env::var(CAMPAIGN),
        std::env::var(PAPERS),
    ) else {
        return;
    };
    let mut out = std::io::stdout();
    let papers = papers.parse().unwrap();
    for nth in 1..=papers {
        let number = issue_one(Path::new(&office), &campaign, &format!("van-ban-{nth}"));
        writeln!(out, "\nissued {number}").unwrap();
        out.flush().unwrap();
        // To hold all files against the register each time would take longer than to issue them.
        if nth <= 3 || nth == papers {
            project(Path::new(&office), &campaign);
        }
    }
}

/// Starts a process that issues so many papers of a campaign, and tells of each on its standard output.
pub(crate) fn start(office: &Path, campaign: &str, papers: usize) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["register::stub::stub_process", "--exact", "--nocapture"])
        .env(OFFICE, office)
        .env(CAMPAIGN, campaign)
        .env(PAPERS, papers.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The numbers that a process said it issued.
pub(crate) fn said(output: &[u8]) -> Vec<u32> {
    let text = String::from_utf8_lossy(output);
    text.lines()
        .filter_map(|line| line.strip_prefix("issued ")?.parse().ok())
        .collect()
}

pub(crate) fn issue_one(office: &Path, campaign: &str, paper: &str) -> u32 {
    let mut register = Register::begin(office).unwrap();
    let (row, _) = register
        .issue(&wanted(campaign, paper), &mut || {}, |_, _, _| Some(made(paper)))
        .unwrap()
        .unwrap();
    row.number.unwrap().value()
}

pub(crate) fn wanted(campaign: &str, paper: &str) -> Wanted {
    Wanted {
        campaign: campaign.to_owned(),
        paper: paper.to_owned(),
        issuer: ISSUER.to_owned(),
        series: Some(Series {
            issuer: ISSUER.to_owned(),
            name: "QĐ".to_owned(),
        }),
        symbol: "QĐ-UBND".to_owned(),
        date: "2025-06-27".parse().unwrap(),
        number: None,
        reasoned: false,
        gap: Gap::Refused,
        replaces: None,
        corrects: None,
        recalls: None,
        expected: None,
    }
}

pub(crate) fn made(paper: &str) -> Made {
    let files = ["pdf", "docx"].map(|extension| {
        let bytes = format!("{paper}.{extension}: ").repeat(400).into_bytes();
        (format!("{paper}.{extension}"), bytes)
    });
    let facts = IssuedFacts {
        title: format!("Quyết định {paper}"),
        signer: "Nguyễn Văn Mẫu".to_owned(),
        recipients: vec!["Như Điều 3".to_owned()],
        archive: "VT".to_owned(),
        copies: None,
        origin: Origin::Allocated,
        reason: None,
        files: files
            .iter()
            .map(|(name, bytes)| FileFacts {
                name: name.clone(),
                sha256: sha256(bytes),
            })
            .collect(),
        signed: None,
        words: sha256(b""),
        receipt: Receipt::default(),
    };
    let words = ("words".to_owned(), Vec::new());
    Made {
        facts,
        files: files.into_iter().chain([words]).collect(),
        awards: Vec::new(),
    }
}

/// What every start of the program does: files of issued papers are put where they are missing.
pub(crate) fn project(office: &Path, campaign: &str) {
    let mut report = Report::default();
    let Some(register) = Register::open(office).unwrap() else {
        return;
    };
    let known = records(register.rows_of(campaign).unwrap());
    let files = campaign_files(&register, &known, &mut report).unwrap();
    let place = office.join("output").join(campaign);
    write(&place, &files, Edited::Stay, &mut report).unwrap_or_else(|| panic!("{report:?}"));
    altered(&place, &files, &mut report);
    assert!(!report.has_errors(), "{report:?}");
    let expected = files.len() + if files.is_empty() { 0 } else { 2 };
    let found = std::fs::read_dir(&place).map_or(0, Iterator::count);
    assert_eq!(
        found,
        expected,
        "files and register disagree in {}",
        place.display()
    );
}
