//! An office's own Word templates: each folder of `word_templates/` has a Word file that takes the place of the one of
//! `cases/own-word`, and the whole answer beside it: faults, or what the paper's file says. `make.py` writes the Word files;
//! `THIDUA_ACCEPT=1` accepts new answers.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::{env, fs};

use roxmltree::{Document, Node};
use tempfile::TempDir;
use thidua::diagnostic::{Colours, Language, Severity, faults_json, render};
use thidua::input::Session;
use thidua::output::OutputFile;
use thidua::pipeline::{FileFormat, Workshop};
use zip::ZipArchive;

use crate::register::clerk::{Clerk, copy};

const CAMPAIGN: &str = "xa-vi-du";
const KIND: &str = "thong-bao-khen-thuong";
const PAPER: &str = "thong-bao";

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/word_templates")
}

fn case() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/own-word")
}

/// Names of the folders, those whose template is refused at once apart from the others.
fn folders(refused: bool) -> Vec<String> {
    let entries = fs::read_dir(home()).unwrap().map(|entry| entry.unwrap().path());
    let names = entries.filter(|path| path.is_dir());
    let names = names.map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    let mut names: Vec<String> = names
        .filter(|name| name.starts_with("fault_") == refused)
        .collect();
    names.sort();
    names
}

/// The office of the case, with a kind and a paper for each of those templates: an office is opened once for all of them.
fn office(folders: &[String]) -> TempDir {
    let office = TempDir::new().unwrap();
    copy(&case(), office.path());
    let templates = office.path().join("templates/papers");
    fs::remove_file(templates.join(format!("{KIND}.docx"))).unwrap();
    let repeated = |path: &str, (id, other): (&str, &str)| {
        let path = office.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        let (head, one) = text.split_at(text.find("  - id:").unwrap());
        let each = folders
            .iter()
            .map(|name| one.replace(id, &kebab(name)).replace(other, &kebab(name)));
        fs::write(&path, head.to_owned() + &each.collect::<String>()).unwrap();
    };
    repeated("templates/kinds.yaml", (KIND, KIND));
    repeated(&format!("inputs/{CAMPAIGN}/papers.yaml"), (KIND, "thong-bao"));
    for name in folders {
        let template = home().join(name).join("template.docx");
        fs::copy(template, templates.join(format!("{}.docx", kebab(name)))).unwrap();
    }
    office
}

fn kebab(name: &str) -> String {
    name.replace('_', "-")
}

/// The files of some papers of an office, and everything there is to say of each: of its template, of its row.
fn made(root: &Path, papers: &[String]) -> Vec<(Option<OutputFile>, String)> {
    let mut session = Session::new(root);
    let workshop = Workshop::open(None, &mut session);
    let dossier = workshop
        .as_ref()
        .and_then(|workshop| workshop.read(CAMPAIGN, &mut session));
    let mut one = |id: &String| {
        let entry = dossier.as_ref()?.paper(id)?;
        workshop
            .as_ref()?
            .make(dossier.as_ref()?, entry, &[FileFormat::Docx], &mut session)?
            .pop()
    };
    let files: Vec<Option<OutputFile>> = papers.iter().map(&mut one).collect();
    let told = session.report.told(session.sources(), 1_000).faults;
    let said = |id: &String| {
        let of_template = format!("papers/{id}.docx");
        let rows = |place: &thidua::diagnostic::Place| {
            let behind = session.sources().behind(place).unwrap_or_default();
            place.path().ends_with(&of_template) || behind == format!("id: {id}")
        };
        let own = told.iter().filter(|fault| fault.place.as_ref().is_some_and(rows));
        let own =
            own.map(|fault| render(fault, session.sources(), Language::Vietnamese, Colours::Plain) + "\n\n");
        own.collect::<String>()
    };
    let said: Vec<String> = papers.iter().map(said).collect();
    files.into_iter().zip(said).collect()
}

/// The paper of the case itself.
fn made_of_case() -> OutputFile {
    made(&case(), &[PAPER.to_owned()]).remove(0).0.unwrap()
}

/// Every part of a package.
fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let each = (0..package.len()).map(|at| {
        let mut part = package.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (name, bytes)
    });
    each.collect()
}

/// The words of the parts that have some: a line for each paragraph, `**bold**`, `_italic_`, `⏎` and `⇥` for breaks and tabs.
fn words(bytes: &[u8]) -> String {
    let mut all = String::new();
    for (name, bytes) in parts(bytes) {
        if !["document", "header", "footer", "footnotes"]
            .iter()
            .any(|part| name.starts_with(&format!("word/{part}")))
        {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let document = Document::parse(&text).unwrap();
        assert!(
            !text.contains("{{ ") && !text.contains("{% ") || name.contains("document"),
            "{name}"
        );
        writeln!(all, "== {name}").unwrap();
        lines(document.root_element(), "", &mut all);
    }
    all
}

fn lines(node: Node<'_, '_>, before: &str, all: &mut String) {
    for child in node.children() {
        match child.tag_name().name() {
            "tc" => lines(child, &format!("{before}| "), all),
            "tr" => {
                writeln!(all, "{before}---").unwrap();
                lines(child, before, all);
            }
            "p" => {
                let mut line = String::new();
                said(child, &mut line);
                writeln!(all, "{}", format!("{before}{line}").trim_end()).unwrap();
                let boxes = child
                    .descendants()
                    .filter(|inside| inside.tag_name().name() == "txbxContent");
                for inside in boxes {
                    lines(inside, &format!("{before}[] "), all);
                }
            }
            _ => lines(child, before, all),
        }
    }
}

fn said(node: Node<'_, '_>, line: &mut String) {
    for child in node.children() {
        match child.tag_name().name() {
            "r" => {
                let has = |name| {
                    child.children().any(|look| {
                        look.tag_name().name() == "rPr"
                            && look.children().any(|one| one.tag_name().name() == name)
                    })
                };
                let mark = if has("b") {
                    "**"
                } else if has("i") {
                    "_"
                } else {
                    ""
                };
                let mut inside = String::new();
                said(child, &mut inside);
                if !inside.is_empty() {
                    write!(line, "{mark}{inside}{mark}").unwrap();
                }
            }
            "t" => line.push_str(child.text().unwrap_or_default()),
            "br" => line.push('⏎'),
            "tab" if node.tag_name().name() == "r" => line.push('⇥'),
            "txbxContent" | "pPr" => {}
            _ => said(child, line),
        }
    }
}

/// Holds every folder to its answer, with the bytes of the papers that came of them.
fn hold(refused: bool) -> BTreeMap<String, Vec<u8>> {
    let folders = folders(refused);
    let ids: Vec<String> = folders.iter().map(|name| kebab(name)).collect();
    let office = office(&folders);
    let (mut wrong, mut all) = (Vec::new(), BTreeMap::new());
    for (name, (made, mut said)) in folders.iter().zip(made(office.path(), &ids)) {
        let makes = !refused && !name.starts_with("unfilled_");
        assert_eq!(made.is_some(), makes, "{name}: {said}");
        assert!(makes || !said.is_empty(), "{name} says nothing");
        if let Some(made) = made {
            said.push_str(&words(&made.bytes));
            all.insert(name.clone(), made.bytes);
        }
        let expected = home().join(name).join("expected.txt");
        if env::var_os("THIDUA_ACCEPT").is_some() {
            fs::write(&expected, &said).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != said {
            wrong.push(format!("{name}:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    all
}

#[test]
fn own_word_templates_that_are_wrong_say_where_and_why() {
    assert!(folders(true).len() >= 15);
    hold(true);
}

#[test]
fn own_word_templates_become_papers_and_a_loop_repeats_no_number_that_has_to_stand_once() {
    assert!(folders(false).len() >= 15);
    let made = hold(false);
    let text = |name: &str| String::from_utf8(parts(&made[name])["word/document.xml"].clone()).unwrap();
    let boxes = text("word_a_text_box_in_a_loop");
    for id in ["id=\"1\"", "id=\"2\""] {
        assert_eq!(boxes.matches(&format!("<wp:docPr {id}")).count(), 1, "{boxes}");
    }
    let paragraphs = text("word_loops_of_paragraphs");
    for once in ["w14:paraId=\"1A2B3C4D\"", "<w:bookmarkStart ", "<w:bookmarkEnd "] {
        assert_eq!(paragraphs.matches(once).count(), 1, "{once}: {paragraphs}");
    }
}

#[test]
fn what_a_word_template_does_not_fill_in_stays_byte_by_byte_and_the_same_inputs_give_the_same_bytes() {
    let template = case().join(format!("templates/papers/{KIND}.docx"));
    let first = made_of_case();
    assert_eq!(first.bytes, made_of_case().bytes);
    let (before, after) = (parts(&fs::read(template).unwrap()), parts(&first.bytes));
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    for (name, bytes) in &before {
        let filled = [
            "word/document.xml",
            "word/header1.xml",
            "word/footer1.xml",
            "docProps/core.xml",
        ];
        assert_eq!(*bytes != after[name], filled.contains(&name.as_str()), "{name}");
    }
    let about = String::from_utf8(after["docProps/core.xml"].clone()).unwrap();
    assert!(
        about.contains("<dc:title>Thông báo khen thưởng đột xuất trong chữa cháy rừng"),
        "{about}"
    );
    assert!(
        about.contains("Ủy ban nhân dân xã Ví Dụ") && !about.contains("Người soạn mẫu"),
        "{about}"
    );
    // The mark of an invented office, in the head of every page.
    let head = String::from_utf8(after["word/header1.xml"].clone()).unwrap();
    assert!(head.contains("BẢN MẪU"), "{head}");
}

#[test]
fn two_templates_of_ones_own_for_one_kind_are_a_fault() {
    let office = TempDir::new().unwrap();
    copy(&case(), office.path());
    fs::write(office.path().join("templates/papers/tb.xml"), "<paper/>").unwrap();
    let kinds = office.path().join("templates/kinds.yaml");
    let text = fs::read_to_string(&kinds).unwrap();
    let text = text.replace(
        "    shape: titled",
        "    shape: titled\n    template: papers/tb.xml",
    );
    fs::write(&kinds, text).unwrap();
    let mut session = Session::new(office.path());
    assert!(Workshop::open(None, &mut session).is_none());
    let (faults, _) = faults_json(&session.report, session.sources(), Language::Vietnamese);
    let codes: Vec<(&str, Severity)> = faults.iter().map(|fault| (fault.code, fault.severity)).collect();
    assert_eq!(codes, [("T917", Severity::Error)]);
}

#[test]
fn a_fault_of_a_word_template_names_its_spot_in_json_too() {
    let office = office(&["fault_loops_in_other_cells".to_owned()]);
    let mut session = Session::new(office.path());
    assert!(Workshop::open(None, &mut session).is_none());
    let (faults, _) = faults_json(&session.report, session.sources(), Language::Vietnamese);
    let crossed = faults.iter().find(|fault| fault.code == "T913").unwrap();
    assert_eq!(crossed.cell.as_deref(), Some("bảng 1, hàng 1, ô 2"));
}

#[test]
fn a_paper_from_a_word_template_has_no_pdf_and_is_issued_as_its_docx() {
    let clerk = Clerk::at_copy_of(&case());
    clerk.done(&["register", "begin"]);
    let said = clerk.run(&["build"]);
    assert!(said.code == 0 && said.err.contains("T919"), "{}", said.err);
    let said = clerk.refused(&["build", PAPER, "--format", "pdf"]);
    assert!(said.contains("T920"), "{said}");
    let said = clerk.refused(&["build", PAPER, "--merge", "tat-ca.pdf"]);
    assert!(said.contains("T918"), "{said}");
    let signed = clerk.path("ky.pdf");
    fs::write(&signed, "%PDF-1.7").unwrap();
    let signed = signed.to_str().unwrap();
    let said = clerk.refused(&["issue", PAPER, "--signed", signed, "--date", "16/9/2025"]);
    assert!(said.contains("T924"), "{said}");
    clerk.done(&["issue", PAPER, "--date", "16/9/2025"]);
    let issued = clerk.path(&format!("output/{CAMPAIGN}/{PAPER}.docx"));
    let plain = |text: String| text.replace('\u{a0}', " ");
    let text = plain(words(&fs::read(&issued).unwrap()));
    assert!(
        text.contains("Số: 01/TB-UBND") && text.contains("Ví Dụ, ngày 16 tháng 9 năm 2025"),
        "{text}"
    );
    // The register keeps it, and it can be made again byte by byte.
    let said = clerk.done(&["receipt", "check", PAPER]);
    assert!(said.contains("thong-bao.docx") && !said.contains("pdf"), "{said}");
    fs::remove_file(&issued).unwrap();
    clerk.run(&["build"]);
    assert_eq!(plain(words(&fs::read(&issued).unwrap())), text);
}

#[test]
fn lint_lists_the_variables_of_a_word_template_and_those_that_there_are_not() {
    let clerk = Clerk::at_copy_of(&case());
    let path = format!("templates/papers/{KIND}.docx");
    let said = clerk.done(&["template", "lint", &path]);
    let expected = [
        "Mẫu của loại văn bản:",
        "  thong-bao-khen-thuong",
        "Biến của mẫu:",
        "  body.name",
    ];
    assert_eq!(said.lines().take(4).collect::<Vec<_>>(), expected);
    assert!(
        said.contains("\n  review.list.groups[].rows[].achievement\n"),
        "{said}"
    );
    assert!(!said.contains("Biến không có"), "{said}");
    fs::copy(
        home().join("fault_unknown_names/template.docx"),
        clerk.path(&path),
    )
    .unwrap();
    let answer = clerk.run(&["template", "lint", &path]);
    assert_eq!(answer.code, 1);
    assert!(
        answer
            .out
            .contains("Biến không có:\n  campaign.nmae\n  review.lsit\n  row\n  xin_chao\n"),
        "{}",
        answer.out
    );
}
