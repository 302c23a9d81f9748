//! Workbooks that come back with their faults: each of `marked/` is marked, and every part that marking has no business with is held
//! against the original, byte by byte. `marked/make.py` makes the files; `.ci/check_marked.py` opens them elsewhere.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::register::clerk::copy;
use thidua::diagnostic::Severity;
use thidua::export::marked::{Listed, Listing, Marked, mark};
use thidua::input::Workbook;

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/marked")
}

fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).unwrap();
        let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut bytes).unwrap();
        parts.insert(name, bytes);
    }
    parts
}

fn fault(severity: Severity, at: (u32, u32), sheet: &str) -> Listed {
    Listed {
        severity,
        word: "lỗi".to_owned(),
        code: "X893",
        sheet: Some(sheet.to_owned()),
        cell: Some(at),
        cell_name: format!("{at:?}"),
        found: "không rõ “Khu phố 9” & <gì> là gì".to_owned(),
        expected: String::new(),
        action: "sửa lại".to_owned(),
        note: format!("lỗi X893: ô {at:?}\ncách sửa: sửa lại"),
    }
}

/// A cell with a note, one without, an empty one, one in a row that is not there, one of merged cells.
fn faults(sheet: &str) -> Vec<Listed> {
    let error = |at| fault(Severity::Error, at, sheet);
    let mut faults = vec![
        error((5, 6)),
        error((6, 7)),
        error((5, 10)),
        error((30, 2)),
        error((1, 3)),
    ];
    faults.push(fault(Severity::Warning, (7, 3), sheet));
    faults.push(Listed {
        sheet: None,
        cell: None,
        ..error((1, 1))
    });
    faults
}

fn listing(faults: &[Listed]) -> Listing<'_> {
    Listing {
        name: "Lỗi",
        title: "Lỗi trong tệp",
        heads: ["Mức", "Mã lỗi", "Trang", "Ô", "Thấy gì", "Cần có", "Cách sửa"],
        faults,
    }
}

fn marked(name: &str) -> (Vec<u8>, Marked) {
    let bytes = fs::read(home().join(name)).unwrap();
    let marked = mark(&bytes, &listing(&faults("Cá nhân")));
    (
        bytes,
        marked.unwrap_or_else(|| panic!("{name} was not marked in place")),
    )
}

/// Parts that marking changes or adds.
fn may_change(part: &str) -> bool {
    let beginnings = [
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/thidua",
        "xl/drawings/vmlThidua",
    ];
    // The first sheet's notes and their boxes, as each writer calls them.
    let notes = [
        "xl/comments1.xml",
        "xl/comments/comment1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/drawings/commentsDrawing1.vml",
    ];
    beginnings
        .iter()
        .chain(&notes)
        .any(|begin| part.starts_with(begin))
}

/// Cells of the sheets that the original has, as they are read.
fn cells(bytes: &[u8], sheets: usize) -> String {
    let workbook = Workbook::read(bytes).unwrap();
    let rows = workbook
        .sheets
        .iter()
        .take(sheets)
        .map(|sheet| (&sheet.name, &sheet.rows));
    format!("{:?}", rows.collect::<Vec<_>>())
}

const IN_PLACE: [&str; 9] = [
    "by-libreoffice.xlsx",
    "locked.xlsx",
    "macros.xlsm",
    "plain.xlsx",
    "prefixed.xlsx",
    "rich.xlsx",
    "signed.xlsx",
    "strict.xlsx",
    "threaded.xlsx",
];

#[test]
fn marked_workbooks_keep_every_other_part_byte_for_byte() {
    for name in IN_PLACE {
        let (bytes, marked) = marked(name);
        let (before, after) = (parts(&bytes), parts(&marked.bytes));
        for (part, bytes) in &before {
            assert!(
                may_change(part) || after.get(part) == Some(bytes),
                "{name}: {part}"
            );
        }
        let added: Vec<&String> = after.keys().filter(|part| !before.contains_key(*part)).collect();
        assert!(added.iter().all(|part| may_change(part)), "{name}: {added:?}");
        for (part, bytes) in &after {
            let ending = part.rsplit('.').next();
            if matches!(ending, Some("xml" | "rels")) {
                let text = std::str::from_utf8(bytes).unwrap();
                let sound = roxmltree::Document::parse(text);
                assert!(sound.is_ok(), "{name}: {part}: {sound:?}\n{text}");
            }
        }
        let sheets = Workbook::read(&bytes).unwrap().sheets.len();
        assert_eq!(cells(&bytes, sheets), cells(&marked.bytes, sheets), "{name}");
        assert_eq!(marked.cells, 6, "{name}");
        assert_eq!(
            (marked.listed, marked.signed),
            (name != "locked.xlsx", name == "signed.xlsx"),
            "{name}"
        );
    }
}

fn text(bytes: &[u8], part: &str) -> String {
    let parts = parts(bytes);
    String::from_utf8(
        parts
            .get(part)
            .unwrap_or_else(|| panic!("{part} of {:?}", parts.keys()))
            .clone(),
    )
    .unwrap()
}

#[test]
fn a_cell_keeps_its_look_and_its_note_and_gains_ours() {
    let (bytes, marked) = marked("rich.xlsx");
    let notes = text(&marked.bytes, "xl/comments1.xml");
    assert!(
        notes.contains("Hỏi lại khu phố") && notes.contains("[thidua] lỗi X893: ô (5, 6)"),
        "{notes}"
    );
    assert!(
        notes.contains("<author>Người lập</author><author>thidua</author>"),
        "{notes}"
    );
    let count = |text: &str, what: &str| text.matches(what).count();
    let boxes = |bytes: &[u8]| count(&text(bytes, "xl/drawings/vmlDrawing1.vml"), "<v:shape ");
    assert_eq!(boxes(&marked.bytes), boxes(&bytes) + 5);
    let styles = text(&marked.bytes, "xl/styles.xml");
    let tree = roxmltree::Document::parse(&styles).unwrap();
    for list in ["fonts", "fills", "cellXfs"] {
        let list = tree
            .descendants()
            .find(|node| {
                node.has_tag_name(("http://schemas.openxmlformats.org/spreadsheetml/2006/main", list))
            })
            .unwrap();
        let count: usize = list.attribute("count").unwrap().parse().unwrap();
        assert_eq!(count, list.children().filter(roxmltree::Node::is_element).count());
    }
    // The day keeps its format below the colour.
    let sheet = text(&marked.bytes, "xl/worksheets/sheet1.xml");
    let format = |cell: &str| -> usize {
        let (_, rest) = sheet.split_once(&format!("<c r=\"{cell}\" s=\"")).unwrap();
        rest.split_once('"').unwrap().0.parse().unwrap()
    };
    let formats: Vec<_> = tree
        .descendants()
        .filter(|node| {
            node.tag_name().name() == "xf" && node.parent().unwrap().tag_name().name() == "cellXfs"
        })
        .collect();
    let attribute = |cell: &str, name: &str| {
        formats[format(cell)]
            .attribute(name)
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(attribute("G6", "borderId"), attribute("G5", "borderId"));
    assert_ne!(attribute("G6", "fillId"), attribute("G5", "fillId"));
    let list = text(&marked.bytes, "xl/worksheets/thidua1.xml");
    assert!(list.contains("location=\"&apos;Cá nhân&apos;!F5\""), "{list}");
}

#[test]
fn what_people_say_to_each_other_is_not_written_into() {
    let (bytes, marked) = marked("threaded.xlsx");
    let part = "xl/comments/comment1.xml";
    let (before, after) = (text(&bytes, part), text(&marked.bytes, part));
    assert!(
        after.contains("ref=\"G6\"") && !after.contains("[thidua]"),
        "{before}\n{after}"
    );
}

#[test]
fn a_marked_workbook_marked_again_has_the_new_marks_alone() {
    for name in ["rich.xlsx", "plain.xlsx", "prefixed.xlsx"] {
        let (bytes, first) = marked(name);
        let fewer = [fault(Severity::Error, (6, 7), "Cá nhân")];
        let again = mark(&first.bytes, &listing(&fewer)).unwrap();
        let fresh = mark(&bytes, &listing(&fewer)).unwrap();
        let fills = |bytes: &[u8]| {
            let sheet = text(bytes, "xl/worksheets/sheet1.xml");
            let styles = text(bytes, "xl/styles.xml");
            let tree = roxmltree::Document::parse(&styles).unwrap();
            let below = |list: &str| -> Vec<String> {
                let list = tree
                    .descendants()
                    .find(|node| node.tag_name().name() == list)
                    .unwrap();
                list.children()
                    .filter(roxmltree::Node::is_element)
                    .map(|node| styles[node.range()].to_owned())
                    .collect()
            };
            let (formats, fills) = (below("cellXfs"), below("fills"));
            let sheet = roxmltree::Document::parse(&sheet).unwrap();
            let cells = sheet
                .descendants()
                .filter(|node| node.tag_name().name() == "c" && node.has_children());
            let fill = |cell: roxmltree::Node<'_, '_>| {
                let format = formats[cell.attribute("s").unwrap_or("0").parse::<usize>().unwrap()].clone();
                let (_, fill) = format.split_once("fillId=\"").unwrap();
                fills[fill.split_once('"').unwrap().0.parse::<usize>().unwrap()].clone()
            };
            cells.map(fill).collect::<Vec<_>>()
        };
        assert_eq!(fills(&again.bytes).len(), fills(&fresh.bytes).len());
        let ours = |fills: &[String]| fills.iter().filter(|fill| fill.contains("FFFFC3B1")).count();
        assert_eq!(ours(&fills(&again.bytes)), 1, "{name}");
        assert!(ours(&fills(&first.bytes)) > 1, "{name}");
        let part = if name == "rich.xlsx" {
            "xl/comments1.xml"
        } else {
            "xl/comments/comment1.xml"
        };
        let notes = text(&again.bytes, part);
        assert_eq!(notes.matches("X893").count(), 1, "{notes}");
        assert!(
            !notes.contains("[thidua]") && notes.contains("Hỏi lại khu phố"),
            "{notes}"
        );
        assert_eq!(
            Workbook::read(&again.bytes).unwrap().sheets.len(),
            Workbook::read(&fresh.bytes).unwrap().sheets.len()
        );
        // The same once more gives the same bytes.
        assert_eq!(mark(&first.bytes, &listing(&fewer)).unwrap(), again);
    }
}

/// An office whose list of awardees is that workbook.
fn office(list: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let campaign = root.path().join("inputs/phuong-mau");
    let base = home().parent().unwrap().join("mistakes/base");
    copy(&base.join("inputs"), &root.path().join("inputs"));
    copy(&home().join("office"), &campaign);
    fs::copy(home().join(list), campaign.join(list)).unwrap();
    let yaml = format!(
        "awardees:\n  file: {list}\n  common: {{review: so-ket, award: giay-khen, decided_by: chu-tich-ubnd-xa, from: 2025-02-01, to: 2025-06-15}}\n"
    );
    fs::write(campaign.join("awardees.yaml"), yaml).unwrap();
    root
}

/// Exit code, and what is said of results and of faults.
fn thidua(root: &Path, words: &[&str]) -> (i32, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_thidua"));
    let run = program.current_dir(root).args(words).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

#[test]
fn a_clerks_workbook_comes_back_beside_itself() {
    let root = office("rich.xlsx");
    let folder = root.path().join("inputs/phuong-mau");
    let original = fs::read(folder.join("rich.xlsx")).unwrap();
    let (exit, said, faults) = thidua(root.path(), &["mark", "rich.xlsx"]);
    assert_eq!(exit, 1, "{faults}");
    assert_eq!(
        said, "đã lập: inputs/phuong-mau/rich-danh-dau.xlsx (3 lỗi, 0 lưu ý, 3 ô tô màu)\n",
        "{faults}"
    );
    assert_eq!(fs::read(folder.join("rich.xlsx")).unwrap(), original);
    let first = fs::read(folder.join("rich-danh-dau.xlsx")).unwrap();
    let notes = text(&first, "xl/comments1.xml");
    for words in [
        "lỗi X893: không rõ “Khu phố 9” là gì",
        "cách sửa: có phải là “Khu phố 2”? Sửa lại trong ô",
        "lỗi X889:",
        "Người ngoài",
    ] {
        assert!(notes.contains(words), "{notes}");
    }
    // The same again is the same file; a copy that was worked on stays, and so does the original.
    thidua(root.path(), &["mark", "inputs/phuong-mau/rich.xlsx"]);
    assert!(!folder.join("rich-danh-dau-2.xlsx").exists());
    fs::write(folder.join("rich-danh-dau.xlsx"), b"worked on").unwrap();
    let (_, said, _) = thidua(root.path(), &["mark", "rich.xlsx", "--lang", "en"]);
    assert!(
        said.starts_with("made: inputs/phuong-mau/rich-danh-dau-2.xlsx"),
        "{said}"
    );
    let (exit, _, faults) = thidua(
        root.path(),
        &["mark", "rich.xlsx", "--out", "inputs/phuong-mau/rich.xlsx"],
    );
    assert!(exit == 1 && faults.contains("X903"), "{faults}");
    let (_, _, faults) = thidua(root.path(), &["mark", "inputs/phuong-mau/awardees.yaml"]);
    assert!(faults.contains("X901"), "{faults}");
    let (_, _, faults) = thidua(root.path(), &["mark", "khong-co.xlsx"]);
    assert!(faults.contains("khong-co.xlsx"), "{faults}");
    assert_eq!(fs::read(folder.join("rich.xlsx")).unwrap(), original);
}

#[test]
fn a_marked_copy_can_take_the_place_of_the_original() {
    let root = office("rich.xlsx");
    let folder = root.path().join("inputs/phuong-mau");
    thidua(root.path(), &["mark", "rich.xlsx"]);
    fs::rename(folder.join("rich-danh-dau.xlsx"), folder.join("rich.xlsx")).unwrap();
    let (_, said, faults) = thidua(root.path(), &["mark", "rich.xlsx"]);
    assert!(said.contains("(3 lỗi, 0 lưu ý, 3 ô tô màu)"), "{said}{faults}");
    let notes = text(
        &fs::read(folder.join("rich-danh-dau.xlsx")).unwrap(),
        "xl/comments1.xml",
    );
    assert_eq!(notes.matches("X893").count(), 2, "{notes}");
}

#[test]
fn a_workbook_that_cannot_be_changed_in_place_comes_back_as_a_new_one() {
    for list in ["old.xls", "open.ods", "list.csv"] {
        let root = office(list);
        let (_, said, faults) = thidua(root.path(), &["mark", list]);
        assert!(
            said.contains("-danh-dau.xlsx") && faults.contains("X906"),
            "{said}{faults}"
        );
        let stem = list.split_once('.').unwrap().0;
        let bytes = fs::read(
            root.path()
                .join(format!("inputs/phuong-mau/{stem}-danh-dau.xlsx")),
        )
        .unwrap();
        let before = fs::read(home().join(list)).unwrap();
        assert_eq!(cells(&bytes, 1), cells(&before, 1), "{list}");
        let notes = text(&bytes, "xl/comments1.xml");
        assert!(notes.contains("X893"), "{notes}");
    }
}

#[test]
fn a_workbook_without_faults_is_not_copied() {
    let root = office("plain.xlsx");
    let folder = root.path().join("inputs/phuong-mau");
    fs::copy(
        home().parent().unwrap().join("sheets/plain.xlsx"),
        folder.join("plain.xlsx"),
    )
    .unwrap();
    let (exit, said, faults) = thidua(root.path(), &["mark", "plain.xlsx"]);
    assert_eq!(
        (exit, said.as_str()),
        (
            0,
            "inputs/phuong-mau/plain.xlsx: không có lỗi nào; không ghi tệp nào.\n"
        ),
        "{faults}"
    );
    assert!(!folder.join("plain-danh-dau.xlsx").exists());
}
