//! Proofs that run over every paper of every office in this repository: the words of the PDF, of the DOCX and of the
//! tree are the same; and for the real plan, those of the seed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use thidua::diagnostic::{Colours, Language, Report, Sources, render};
use thidua::document::{Block, Paper};
use thidua::input::Session;
use thidua::model::{Dossier, PaperEntry};
use thidua::output::OutputFile;
use thidua::pipeline::{FileFormat, Standing, Workshop, campaigns};

use crate::sample::seed_text;
use crate::tree_words::{plain, tree_words};
use crate::{read_docx, read_pdf};

/// One paper, made.
pub(crate) struct Made {
    pub(crate) name: String,
    pub(crate) paper: Paper,
    pub(crate) pdf: Vec<u8>,
    pub(crate) docx: Vec<u8>,
}

/// Working folders of this repository: its own, and those of the test cases.
fn offices() -> Vec<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cases = std::fs::read_dir(home.join("tests/cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut offices: Vec<PathBuf> = cases.filter(|path| path.join("inputs").is_dir()).collect();
    offices.sort();
    offices.insert(0, home.to_owned());
    offices
}

/// Of many papers out of one entry, how many are held against all proofs; `.ci/run` makes all of them.
const MOST_OF_SET: usize = 2;

/// A thread that waits for a part of a paper begins another paper meanwhile: several papers lie on its stack.
const STACK: usize = 64 << 20;

/// Every paper that is ready, of every office; made once for all tests, on all cores.
pub(crate) fn every_paper() -> &'static [Made] {
    static PAPERS: OnceLock<Vec<Made>> = OnceLock::new();
    PAPERS.get_or_init(|| {
        let cores = ThreadPoolBuilder::new().stack_size(STACK).build().unwrap();
        let offices = offices();
        cores.install(|| offices.par_iter().flat_map(|root| papers_of(root)).collect())
    })
}

fn papers_of(root: &Path) -> Vec<Made> {
    let mut session = Session::new(root);
    let workshop = Workshop::open(None, &mut session);
    // Two test cases may have a campaign of the same name.
    let home = root.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"));
    let case = home
        .map(|case| format!("{}/", case.display()))
        .unwrap_or_default();
    let mut made = Vec::new();
    for campaign in campaigns(&mut session) {
        let Some(workshop) = &workshop else { break };
        let Some(dossier) = workshop.read(&campaign, &mut session) else {
            continue;
        };
        let one = |entry| make(workshop, &dossier, entry, session.sources());
        let each: Vec<_> = wanted(workshop, &dossier).into_par_iter().map(one).collect();
        for (files, faults) in each {
            session.report.extend(faults);
            made.extend(files.map(|(paper, [pdf, docx])| Made {
                name: format!("{case}{campaign}/{}", paper.properties.id),
                paper,
                pdf: pdf.bytes,
                docx: docx.bytes,
            }));
        }
    }
    let faults: Vec<String> = session
        .report
        .sorted(session.sources())
        .into_iter()
        .map(|fault| render(fault, session.sources(), Language::English, Colours::Plain))
        // What nobody of an invented office confirmed is left out, and said.
        .filter(|fault| !fault.contains("[L105]"))
        // The real plan was signed so; it stays as it was.
        .filter(|fault| !(fault.contains("[H690]") && fault.contains("inputs/bac-son-2025/papers.yaml")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    made
}

/// The papers that are ready; of many out of one entry, a few.
fn wanted<'d>(workshop: &Workshop, dossier: &'d Dossier) -> Vec<&'d PaperEntry> {
    let mut of_set: BTreeMap<String, usize> = BTreeMap::new();
    let entries = dossier.papers().iter();
    // What an office's own Word template makes is a DOCX only; word_templates.rs holds it.
    let from_word = |entry: &PaperEntry| workshop.is_from_word(dossier, entry);
    entries
        .filter(|entry| !from_word(entry))
        .filter(|entry| workshop.standing(dossier, entry) == Standing::Ready)
        .filter(|entry| {
            let before = of_set.entry(entry.row.id.value.to_string()).or_default();
            *before += 1;
            *before <= MOST_OF_SET
        })
        .collect()
}

/// A paper and its two files, and what is wrong with it.
fn make(
    workshop: &Workshop,
    dossier: &Dossier,
    entry: &PaperEntry,
    sources: &Sources,
) -> (Option<(Paper, [OutputFile; 2])>, Report) {
    let mut report = Report::default();
    let formats = [FileFormat::Pdf, FileFormat::Docx];
    let composed = workshop.material(dossier, entry, &mut report);
    let paper = composed.and_then(|material| workshop.compose_from(material, sources, &mut report));
    let exported = workshop.material(dossier, entry, &mut report);
    let files = exported.and_then(|material| workshop.make_from(material, &formats, sources, &mut report));
    let files = files.map(|files| files.try_into().unwrap());
    (paper.zip(files), report)
}

/// Words with one kind of space and of hyphen.
fn words(text: &str) -> Vec<String> {
    text.replace('\u{2011}', "-")
        .replace('\u{a0}', " ")
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_words_of_tree_pdf_and_docx_are_the_same_in_every_paper() {
    let papers = every_paper();
    assert!(papers.len() >= 30, "papers are missing");
    papers.par_iter().for_each(|made| {
        let tree = plain(&tree_words(&made.paper));
        let pdf = words(&read_pdf::words(&read_pdf::pages(&made.pdf)).join(" "));
        let docx = words(&read_docx::words(&made.docx));
        assert_eq!(pdf, tree, "{}: PDF and tree", made.name);
        assert_eq!(docx, tree, "{}: DOCX and tree", made.name);
    });
}

/// The marks that hold a line together, and the hyphen that no one types.
const MARKS: [char; 4] = ['\u{a0}', '\u{2011}', '\u{2060}', '\u{200b}'];

#[test]
fn e3_what_a_person_types_is_found_in_every_pdf_and_docx() {
    every_paper().par_iter().for_each(|made| {
        let name = &made.name;
        let pdf = read_pdf::pages(&made.pdf);
        let drawn: Vec<String> = pdf.iter().map(read_pdf::Page::text).collect();
        assert!(!drawn.join("\n").contains(MARKS), "{name}: a mark in the PDF");
        let package = read_docx::Package::read(&made.docx);
        let texts = package.body().named("w:t");
        let typed: String = texts.iter().map(|text| text.text.as_str()).collect();
        assert!(
            !typed.contains(['\u{2011}', '\u{2060}', '\u{200b}']),
            "{name}: a mark in the DOCX"
        );
        // The number in box 3 is what people search for first.
        if let Some(Block::Letterhead(head)) = made.paper.blocks.first()
            && let Some(number) = &head.number
        {
            let symbol = number.rsplit(['\u{a0}', ':']).next().unwrap();
            assert!(
                words(&drawn.join(" ")).iter().any(|word| word == symbol),
                "{name}: {symbol} in the PDF"
            );
            assert!(
                texts.iter().any(|text| text.text.contains(symbol)),
                "{name}: {symbol} in the DOCX"
            );
        }
    });
}

#[test]
fn e4_no_paper_asks_a_font_for_a_hyphen_that_no_one_types() {
    for made in every_paper() {
        assert!(
            !tree_words(&made.paper).concat().contains('\u{2011}'),
            "{}",
            made.name
        );
    }
}

#[test]
fn the_words_of_the_real_plan_are_those_of_the_seed() {
    let plan = every_paper()
        .iter()
        .find(|made| made.name == "bac-son-2025/ke-hoach")
        .unwrap();
    let seed = words(&seed_text());
    // What the seed's text lost: the heading. It stands around the number, which starts the seed.
    let left = words(
        "ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
    );
    let expected: Vec<String> = left.into_iter().chain(seed).collect();
    let pdf = words(&read_pdf::words(&read_pdf::pages(&plan.pdf)).join(" "));
    let docx = words(&read_docx::words(&plan.docx));
    assert_eq!(pdf, expected, "PDF and seed");
    assert_eq!(docx, expected, "DOCX and seed");
}
