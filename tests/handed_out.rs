//! Lists that go out as workbooks and come back: what comes back is what went out, and a change is that change and no other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use unicode_normalization::UnicodeNormalization;

use crate::register::clerk::copy;
use crate::sheets::placeless;
use thidua::diagnostic::{Colours, Language, Severity, render};
use thidua::input::{CellValue, Session, Workbook};
use thidua::pipeline::{
    ExportRequest, FillInRequest, ImportRequest, ListName, ProposedImport, export_list, fill_in, import,
    propose_import,
};

const WARD: &str = "phuong-mau-2025";

/// An office in a folder of its own: the ward, or one of the cases.
fn office(case: Option<&str>) -> tempfile::TempDir {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tempfile::tempdir().unwrap();
    match case {
        None => copy(
            &home.join("inputs").join(WARD),
            &root.path().join("inputs").join(WARD),
        ),
        Some(case) => copy(&home.join("tests/cases").join(case), root.path()),
    }
    root
}

fn said(session: &Session) -> String {
    let faults = session.report.sorted(session.sources());
    let faults = faults
        .iter()
        .map(|fault| render(fault, session.sources(), Language::English, Colours::Plain));
    faults.collect::<Vec<_>>().join("\n\n")
}

/// The list as a workbook in the working folder.
fn handed_out(root: &Path, campaign: &str, list: ListName, of: Option<&str>, filled: bool) -> PathBuf {
    let name = format!("{}--{}--{filled}.xlsx", list.word(), of.unwrap_or_default());
    let request = FillInRequest {
        list,
        of: of.map(str::to_owned),
        campaign: Some(campaign.to_owned()),
        fonts: None,
        filled,
        out: root.join(name),
    };
    let mut session = Session::new(root);
    let made = fill_in(&request, &mut session);
    made.unwrap_or_else(|| panic!("{}", said(&session))).path
}

fn request(campaign: &str, file: &Path, list: ListName, of: Option<&str>) -> ImportRequest {
    ImportRequest {
        file: file.into(),
        list: Some(list),
        of: of.map(str::to_owned),
        campaign: Some(campaign.to_owned()),
        ..ImportRequest::default()
    }
}

fn proposed(root: &Path, request: &ImportRequest) -> ProposedImport {
    let mut session = Session::new(root);
    let proposed = propose_import(request, &mut session);
    proposed.unwrap_or_else(|| panic!("{}", said(&session)))
}

fn taken_in(root: &Path, request: &ImportRequest) -> ProposedImport {
    let mut session = Session::new(root);
    let proposed = proposed(root, request);
    let done = import(&proposed, &mut session);
    assert!(done.is_some(), "{}", said(&session));
    proposed
}

/// The lists of the ward, in the order in which they can be taken in.
const OF_WARD: [(ListName, Option<&str>); 10] = [
    (ListName::Units, None),
    (ListName::Targets, None),
    (ListName::LastYear, None),
    (ListName::Results, Some("so-ket")),
    (ListName::Results, Some("tong-ket")),
    (ListName::SamePeriod, Some("so-ket")),
    (ListName::Awardees, None),
    (ListName::Votes, Some("so-ket")),
    (ListName::Votes, Some("tong-ket")),
    (ListName::Members, Some("so-ket")),
];

/// A YAML text without the lists below these keys of its items, which no cell can hold.
fn without(text: &str, keys: &[&str]) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in text.split_inclusive('\n') {
        let own = line.trim_start();
        let begins = keys.iter().any(|key| line.starts_with(&format!("    {key}:")));
        let deeper = line.len() - own.len() > 4;
        inside = begins || (inside && deeper);
        if !inside {
            kept.push_str(line);
        }
    }
    kept
}

/// The text down to a key, with nothing below it.
fn emptied(text: &str, key: &str) -> String {
    let at = text.find(&format!("\n{key}:\n")).unwrap();
    format!("{}\n{key}:\n", &text[..at])
}

#[test]
fn lists_that_come_back_into_empty_files_say_what_they_said() {
    let root = office(None);
    let home = root.path().join("inputs").join(WARD);
    for (name, keys) in [
        ("awardees.yaml", vec!["earlier", "particulars", "deeds"]),
        ("units.yaml", vec!["heading", "particulars", "former_parents"]),
    ] {
        let path = home.join(name);
        fs::write(&path, without(&fs::read_to_string(&path).unwrap(), &keys)).unwrap();
    }
    let before = placeless(root.path(), WARD);
    let books: Vec<PathBuf> = OF_WARD
        .iter()
        .map(|(list, of)| handed_out(root.path(), WARD, *list, *of, true))
        .collect();
    for (name, key) in [("units.yaml", "units"), ("awardees.yaml", "awardees")] {
        let path = home.join(name);
        fs::write(&path, emptied(&fs::read_to_string(&path).unwrap(), key)).unwrap();
    }
    for ((list, of), book) in OF_WARD.iter().zip(&books) {
        taken_in(root.path(), &request(WARD, book, *list, *of));
    }
    let after = placeless(root.path(), WARD);
    same(&before, &after);
}

/// Two long texts that have to be one.
fn same(before: &str, after: &str) {
    let differ = before
        .bytes()
        .zip(after.bytes())
        .position(|(one, other)| one != other);
    let around = |text: &str| {
        let at = differ.unwrap_or_default().saturating_sub(300);
        String::from_utf8_lossy(&text.as_bytes()[at..text.len().min(at + 700)]).into_owned()
    };
    assert!(before == after, "{}\n\n{}", around(before), around(after));
}

#[test]
fn points_that_stand_in_a_workbook_are_those_of_the_yaml_file() {
    let campaign = "khu-pho-2025";
    let root = office(Some("ward-scores"));
    let home = root.path().join("inputs").join(campaign);
    let before = placeless(root.path(), campaign);
    let book = handed_out(root.path(), campaign, ListName::Scores, None, true);
    fs::rename(book, home.join("diem.xlsx")).unwrap();
    let path = home.join("scores.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let at = text.find("\n    units:\n").unwrap();
    fs::write(&path, format!("{}\n    units: diem.xlsx\n", &text[..at])).unwrap();
    same(&before, &placeless(root.path(), campaign));
}

/// Every file that `build` makes, by its name.
fn built(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let done = Command::new(env!("CARGO_BIN_EXE_thidua"))
        .arg("build")
        .current_dir(root)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut files = BTreeMap::new();
    let mut folders = vec![root.join("output")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| ending == "pdf" || ending == "docx")
            {
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn same_files(yaml: &BTreeMap<String, Vec<u8>>, workbooks: &BTreeMap<String, Vec<u8>>, least: usize) {
    assert!(yaml.len() >= least, "{} files", yaml.len());
    assert_eq!(
        yaml.keys().collect::<Vec<_>>(),
        workbooks.keys().collect::<Vec<_>>()
    );
    let differ: Vec<&String> = yaml
        .keys()
        .filter(|name| yaml[*name] != workbooks[*name])
        .collect();
    assert!(differ.is_empty(), "{differ:?}");
}

#[test]
#[ignore = "a minute: every paper of the ward, twice"]
fn the_papers_of_the_ward_have_the_same_bytes_from_workbooks_as_from_yaml() {
    let root = office(None);
    let yaml = built(root.path());
    fs::remove_dir_all(root.path().join("output")).unwrap();
    let workbooks = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets/ward");
    copy(&workbooks, &root.path().join("inputs").join(WARD));
    same_files(&yaml, &built(root.path()), 140);
}

/// The real plan's office has no list of its own; it is given units, a form of registration each.
#[test]
#[ignore = "half a minute: every paper of an office, twice"]
fn the_papers_of_the_real_plan_s_office_have_the_same_bytes_from_a_workbook_as_from_yaml() {
    let plan = "bac-son-2025";
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs");
    let root = tempfile::tempdir().unwrap();
    let inputs = root.path().join("inputs").join(plan);
    copy(&home.join(plan), &inputs);
    let units = fs::read_to_string(home.join(WARD).join("units.yaml")).unwrap();
    let own: Vec<&str> = units.split("\n  - id: khu-pho-").take(4).collect();
    let some = own.join("\n  - id: khu-pho-");
    let without_results = some.lines().filter(|line| {
        let own = line.trim_start();
        !["results:", "so-ket:", "tong-ket:", "- {paper: bao-cao"]
            .iter()
            .any(|key| own.starts_with(key))
    });
    let some = without_results.collect::<Vec<_>>().join("\n") + "\n";
    fs::write(inputs.join("units.yaml"), &some).unwrap();
    let papers = fs::read_to_string(inputs.join("papers.yaml")).unwrap();
    fs::write(inputs.join("papers.yaml"), papers + REGISTRATION).unwrap();
    let yaml = built(root.path());
    fs::remove_dir_all(root.path().join("output")).unwrap();
    for list in [ListName::Units, ListName::Targets, ListName::LastYear] {
        let book = handed_out(root.path(), plan, list, None, true);
        fs::rename(book, inputs.join(format!("{}.xlsx", list.word()))).unwrap();
    }
    let tables = "\ntargets: targets.xlsx\nlast_year: last_year.xlsx\nunits: units.xlsx\n";
    fs::write(
        inputs.join("units.yaml"),
        emptied(&some, "units").replace("\nunits:\n", tables),
    )
    .unwrap();
    same_files(&yaml, &built(root.path()), 8);
}

/// A form for each unit, for the day of the plan.
const REGISTRATION: &str =
    "  - id: dang-ky\n    kind: dang-ky-thi-dua\n    body: ubnd\n    date: 2025-01-16\n";

#[test]
fn what_went_out_and_comes_back_as_it_was_changes_nothing() {
    let scores = [
        ("cum-thi-dua-2025", ListName::Scores),
        ("khu-pho-2025", ListName::Scores),
        ("lop-hoc-thang-11", ListName::Scores),
    ];
    let mut all = vec![
        (None, WARD, ListName::Awardees, None),
        (None, WARD, ListName::Votes, Some("so-ket")),
    ];
    all.extend(scores.map(|(campaign, list)| (Some("ward-scores"), campaign, list, None)));
    for (case, campaign, list, of) in all {
        let root = office(case);
        let book = handed_out(root.path(), campaign, list, of, true);
        let found = proposed(root.path(), &request(campaign, &book, list, of));
        assert!(found.is_nothing(), "{}: {found:?}", list.word());
        assert_eq!(
            (found.gone.len(), found.blank.len()),
            (0, 0),
            "{}: {found:?}",
            list.word()
        );
    }
}

#[test]
fn an_empty_form_has_no_row_that_anyone_could_take_for_data() {
    let root = office(None);
    for list in [ListName::Awardees, ListName::Units, ListName::Targets] {
        let book = handed_out(root.path(), WARD, list, None, false);
        let workbook = Workbook::read(&fs::read(&book).unwrap()).unwrap();
        let first = &workbook.sheets[0];
        assert!(first.rows.keys().all(|row| *row <= 3), "{}", list.word());
        let tabs: Vec<(&str, bool)> = workbook
            .sheets
            .iter()
            .map(|sheet| (&*sheet.name, sheet.hidden))
            .collect();
        assert_eq!(
            tabs,
            [("Danh sách", false), ("Hướng dẫn", false), ("Danh mục", true)]
        );
        let mut session = Session::new(root.path());
        let nothing = propose_import(&request(WARD, &book, list, None), &mut session);
        assert!(nothing.is_none());
        assert!(said(&session).starts_with("error[X883]"), "{}", said(&session));
    }
}

#[test]
fn c1_decomposed_letters_of_a_cell_are_composed_in_the_file() {
    let root = office(None);
    let csv = root.path().join("moi.csv");
    let decomposed: String = "Nguyễn Thị Mẫu Ái".nfd().collect();
    fs::write(
        &csv,
        format!("Mã;Họ và tên\ncn-nguyen-thi-mau-anh;{decomposed}\n"),
    )
    .unwrap();
    taken_in(root.path(), &request(WARD, &csv, ListName::Awardees, None));
    let path = root.path().join("inputs").join(WARD).join("awardees.yaml");
    let after = fs::read_to_string(path).unwrap();
    assert!(after.contains("Nguyễn Thị Mẫu Ái") && !after.contains(&decomposed));
}

#[test]
fn d1_results_of_what_nobody_registered_are_not_taken_in() {
    let root = office(None);
    let so_ket = Some("so-ket");
    let book = handed_out(root.path(), WARD, ListName::Results, so_ket, true);
    let units = root.path().join("inputs").join(WARD).join("units.yaml");
    let mut text = fs::read_to_string(&units).unwrap();
    // Khu phố 1 registered no target for it, and has no result yet.
    for (figure, end) in [("55", "}"), ("31", ", same"), ("56", "}")] {
        let said = format!(", bao-hiem: {figure}{end}");
        assert!(text.contains(&said), "{said}");
        text = text.replacen(&said, end, 1);
    }
    fs::write(&units, &text).unwrap();
    let mut session = Session::new(root.path());
    let proposed = propose_import(&request(WARD, &book, ListName::Results, so_ket), &mut session);
    assert!(proposed.is_none());
    assert!(said(&session).starts_with("error[D105]"), "{}", said(&session));
    assert_eq!(session.report.count(Severity::Error), 1, "{}", said(&session));
}

#[test]
fn a_changed_cell_is_one_changed_line_and_the_old_file_is_kept() {
    let root = office(None);
    let path = root.path().join("inputs").join(WARD).join("awardees.yaml");
    let before = fs::read_to_string(&path).unwrap();
    let csv = root.path().join("moi.csv");
    fs::write(
        &csv,
        "Mã;Họ và tên;Năm sinh\ncn-nguyen-thi-mau-anh;Nguyễn Thị Mẫu Ánh;1975\n",
    )
    .unwrap();
    let found = taken_in(root.path(), &request(WARD, &csv, ListName::Awardees, None));
    assert_eq!((found.new.len(), found.changed.len()), (0, 1), "{found:?}");
    let after = fs::read_to_string(&path).unwrap();
    let differing: Vec<(&str, &str)> = before
        .lines()
        .zip(after.lines())
        .filter(|(one, other)| one != other)
        .collect();
    assert_eq!(differing, [("    born: 1974", "    born: 1975")]);
    assert_eq!(before.lines().count(), after.lines().count());
    let kept = root
        .path()
        .join(".thidua/truoc/inputs")
        .join(WARD)
        .join("awardees.yaml.1");
    assert_eq!(fs::read_to_string(kept).unwrap(), before);
}

#[test]
fn what_the_workbook_does_not_have_goes_only_if_asked() {
    let root = office(None);
    let path = root.path().join("inputs").join(WARD).join("reviews/so-ket.yaml");
    let before = fs::read_to_string(&path).unwrap();
    let csv = root.path().join("phieu.csv");
    fs::write(
        &csv,
        "Mã;Đồng ý;Không đồng ý\ncn-nguyen-thi-mau-anh;8;\ntt-hoi-khuyen-hoc-phuong-mau;7;\n",
    )
    .unwrap();
    let mut asked = request(WARD, &csv, ListName::Votes, Some("so-ket"));
    let found = proposed(root.path(), &asked);
    assert!(found.is_nothing(), "{found:?}");
    assert_eq!((found.gone.len(), found.blank.len()), (28, 1), "{found:?}");
    asked.remove_gone = true;
    taken_in(root.path(), &asked);
    let after = fs::read_to_string(&path).unwrap();
    let (kept, rest): (BTreeSet<&str>, BTreeSet<&str>) = (before.lines().collect(), after.lines().collect());
    let new: Vec<&&str> = rest.difference(&kept).collect();
    assert_eq!(new, [&"  - {awardee: tt-hoi-khuyen-hoc-phuong-mau, agree: 7}"]);
    assert_eq!(after.matches("{awardee:").count(), 2);
}

#[test]
fn a_file_that_changed_since_it_was_shown_stays_as_it_is() {
    let root = office(None);
    let path = root.path().join("inputs").join(WARD).join("awardees.yaml");
    let csv = root.path().join("moi.csv");
    fs::write(
        &csv,
        "Mã;Họ và tên;Năm sinh\ncn-nguyen-thi-mau-anh;Nguyễn Thị Mẫu Ánh;1975\n",
    )
    .unwrap();
    let found = proposed(root.path(), &request(WARD, &csv, ListName::Awardees, None));
    let other = fs::read_to_string(&path).unwrap() + "# của người khác\n";
    fs::write(&path, &other).unwrap();
    let mut session = Session::new(root.path());
    assert!(import(&found, &mut session).is_none());
    assert!(said(&session).starts_with("error[V104]"), "{}", said(&session));
    assert_eq!(fs::read_to_string(&path).unwrap(), other);
}

#[test]
fn an_exported_list_has_days_that_are_days_figures_that_are_numbers_and_words_that_are_words() {
    let root = office(None);
    let awardees = root.path().join("inputs").join(WARD).join("awardees.yaml");
    let text = fs::read_to_string(&awardees).unwrap();
    let text = text.replace(
        "    position: Hội viên nòng cốt Chi hội Phụ nữ\n",
        "    position: \"=1+1\"\n",
    );
    fs::write(&awardees, text).unwrap();
    for (list, format) in [
        (ListName::Awardees, "xlsx"),
        (ListName::Awardees, "csv"),
        (ListName::Targets, "xlsx"),
    ] {
        let asked = ExportRequest {
            list,
            of: None,
            campaign: None,
            fonts: None,
            format: None,
            out: root.path().join(format!("{}.{format}", list.word())),
        };
        let mut session = Session::new(root.path());
        let made = export_list(&asked, &mut session).unwrap_or_else(|| panic!("{}", said(&session)));
        let bytes = fs::read(&made.path).unwrap();
        let workbook = Workbook::read(&bytes).unwrap();
        let cells: Vec<&CellValue> = workbook.sheets[0]
            .rows
            .values()
            .flat_map(|row| row.values())
            .collect();
        let is = |wanted: fn(&CellValue) -> bool| cells.iter().any(|cell| wanted(cell));
        let formula = CellValue::Text("=1+1".to_owned());
        match (list, format) {
            (ListName::Targets, _) => assert!(is(|cell| matches!(cell, CellValue::Number(46.5)))),
            (_, "csv") => {
                assert!(bytes.starts_with(b"\xEF\xBB\xBF"));
                assert!(String::from_utf8(bytes).unwrap().contains(";'=1+1;"));
                assert!(cells.contains(&&formula));
            }
            _ => {
                assert!(is(|cell| matches!(cell, CellValue::Date(_))) && cells.contains(&&formula));
                assert!(is(|cell| matches!(cell, CellValue::Number(1974.0))));
            }
        }
    }
}
