//! Lists in workbooks as clerks keep them: each file of `sheets/` is read as a list of awardees, and the text beside it holds
//! what it says, cell by cell, and what is said of it. `THIDUA_ACCEPT=1` accepts; `sheets/make.py` makes the files.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use crate::register::clerk::copy;
use thidua::diagnostic::{Colours, Language, Place, Spot, render};
use thidua::input::{
    Catalogue, Decode, Decoder, Names, Node, Session, SheetForm, Tables, Value, template_names,
};
use thidua::model::{AwardLaw, Awardees, SheetHeads};
use thidua::pipeline::Workshop;

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets")
}

pub(crate) fn decoded<T: Decode>(path: &str, session: &mut Session) -> T {
    let (file, text) = session.template(path).unwrap();
    let node = session.parse(&file, &text).unwrap();
    let sources = session.folder.sources();
    let mut decoder = Decoder::new(&mut session.report, sources, &|_| None, Catalogue::default());
    decoder.carried = true;
    T::decode(&node, path, &mut decoder).unwrap()
}

pub(crate) fn forms(session: &mut Session) -> BTreeMap<String, SheetForm> {
    let names = template_names("sheets", "yaml", &session.folder, &mut session.report);
    names
        .into_iter()
        .map(|name| {
            let SheetHeads(form) = decoded(&format!("sheets/{name}.yaml"), session);
            (name, form)
        })
        .collect()
}

fn names() -> Names {
    let mut names = Names::default();
    for (list, id, name) in [
        ("units", "khu-pho-1", "Khu phố 1"),
        ("units", "khu-pho-2", "Khu phố 2"),
        ("awards", "giay-khen", "Giấy khen"),
        ("awards", "bang-khen", "Bằng khen"),
        ("deciders", "chu-tich-ubnd-xa", "Chủ tịch UBND phường"),
        ("deciders", "chu-tich-ubnd-tinh", "Chủ tịch UBND tỉnh"),
        ("reviews", "so-ket", "Sơ kết"),
    ] {
        names.add(list, id, name);
    }
    names
}

/// What the YAML file says of the workbook.
fn root(file: &str) -> String {
    format!(
        "awardees:\n  file: {file}\n  common: {{review: so-ket, award: giay-khen, decided_by: chu-tich-ubnd-xa}}\n"
    )
}

fn cell(place: &Place) -> String {
    match place.spot() {
        Spot::Cell(cell) => cell.name(),
        Spot::Text { .. } | Spot::Word(_) => "yaml".to_owned(),
    }
}

fn show(node: &Node, indent: usize, out: &mut String) {
    match &node.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                if let Value::Scalar(text) = &value.value {
                    writeln!(
                        out,
                        "{:indent$}{}: {text}  [{}]",
                        "",
                        key.name,
                        cell(&value.place)
                    )
                    .unwrap();
                } else {
                    writeln!(out, "{:indent$}{}:", "", key.name).unwrap();
                    show(value, indent + 2, out);
                }
            }
        }
        Value::List(items) => {
            for item in items {
                writeln!(out, "{:indent$}- [{}]", "", cell(&item.place)).unwrap();
                show(item, indent + 2, out);
            }
        }
        Value::Scalar(text) => writeln!(out, "{:indent$}{text}", "").unwrap(),
        Value::Nothing | Value::Unread => writeln!(out, "{:indent$}(unread)", "").unwrap(),
    }
}

/// What a workbook is read as, and what is said of it.
pub(crate) fn answer(home: &Path, name: &str, forms: &BTreeMap<String, SheetForm>, law: &AwardLaw) -> String {
    let mut session = Session::new(home);
    let (file, text): (Arc<str>, Arc<str>) = (Arc::from("awardees.yaml"), Arc::from(root(name)));
    session.folder.keep(&file, &text);
    let mut node = session.parse(&file, &text).unwrap();
    let names = names();
    let tables = Tables { forms, names: &names };
    tables.fill(&mut node, "awardees", "awardees", &mut session);
    let sources = session.folder.sources();
    let mut decoder = Decoder::new(&mut session.report, sources, &|_| None, law.catalogue());
    let _ = Awardees::decode(&node, "awardees.yaml", &mut decoder);
    let mut out = String::new();
    show(node.at_path("awardees").unwrap(), 0, &mut out);
    for fault in session.report.sorted(session.sources()) {
        let said = render(fault, session.sources(), Language::Vietnamese, Colours::Plain);
        writeln!(out, "\n{said}").unwrap();
    }
    out
}

#[test]
fn workbooks_are_read_as_the_texts_beside_them_say() {
    let mut session = Session::new(home());
    let forms = forms(&mut session);
    let law: AwardLaw = decoded("rules/awards.yaml", &mut session);
    let mut names: Vec<String> = fs::read_dir(home())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| thidua::input::is_workbook(name))
        .collect();
    names.sort();
    assert!(names.len() >= 60, "{} workbooks", names.len());
    let mut wrong = Vec::new();
    for name in names {
        let (found, beside) = (
            answer(&home(), &name, &forms, &law),
            home().join(format!("{name}.txt")),
        );
        if env::var_os("THIDUA_ACCEPT").is_some() {
            fs::write(&beside, &found).unwrap();
        }
        if fs::read_to_string(&beside).unwrap_or_default() != found {
            wrong.push(format!("{name}:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// A dossier as a text, without the places of its values.
pub(crate) fn placeless(root: &Path, campaign: &str) -> String {
    let mut session = Session::new(root);
    let workshop = Workshop::open(None, &mut session).unwrap();
    let dossier = workshop.read(campaign, &mut session);
    let faults = session.report.sorted(session.sources());
    let faults = faults
        .iter()
        .map(|fault| render(fault, session.sources(), Language::English, Colours::Plain));
    let faults: Vec<String> = faults.collect();
    let dossier = format!(
        "{:?}",
        dossier.unwrap_or_else(|| panic!("{}", faults.join("\n\n")))
    );
    let mut parts = dossier.split("Place { file: ");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let ends = [" } }", " }) }"]
            .into_iter()
            .filter_map(|end| Some(part.find(end)? + end.len()));
        let end = ends.min();
        out.push_str(&part[end.unwrap()..]);
    }
    out
}

#[test]
fn the_ward_says_the_same_from_workbooks_as_from_yaml() {
    let ward = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    let root = tempfile::tempdir().unwrap();
    let to = root.path().join("inputs/phuong-mau-2025");
    copy(&ward, &to);
    let yaml = placeless(root.path(), "phuong-mau-2025");
    copy(&home().join("ward"), &to);
    let workbooks = placeless(root.path(), "phuong-mau-2025");
    let differ = yaml
        .bytes()
        .zip(workbooks.bytes())
        .position(|(one, other)| one != other);
    let around = |text: &str| {
        let at = differ
            .unwrap_or(yaml.len().min(workbooks.len()))
            .saturating_sub(300);
        String::from_utf8_lossy(&text.as_bytes()[at..text.len().min(at + 700)]).into_owned()
    };
    assert!(yaml == workbooks, "{}\n\n{}", around(&yaml), around(&workbooks));
}
