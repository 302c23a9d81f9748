//! Who changed what when, and the way back.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;
use thidua::input::Session;
use thidua::pipeline::{Change, Edit, Fresh, edit, history, put_back, still_newest};

const FILE: &str = "inputs/a/awardees.yaml";
const TEXT: &str =
    "awardees:\n  - name: Nguyễn Thị Ví Dụ # chị Dụ\n    unit: kp1\n  - name: Trần Văn Mẫu\n    unit: kp2\n";

fn office() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("inputs/a")).unwrap();
    fs::write(folder.path().join(FILE), TEXT).unwrap();
    folder
}

fn session(folder: &TempDir, by: Option<&str>) -> Session {
    let mut session = Session::new(folder.path());
    session.by = by.map(Arc::from);
    session
}

fn set(path: &str, text: &str) -> Edit {
    let (path, change) = (path.to_owned(), Change::Set(text.to_owned()));
    Edit { path, change }
}

fn text(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join(FILE)).unwrap()
}

fn codes(session: &Session) -> Vec<&'static str> {
    let faults = session.report.sorted(session.sources());
    faults.iter().map(|fault| fault.kind.code()).collect()
}

fn log(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join(".thidua/lich-su.jsonl")
}

#[test]
fn an_edit_is_remembered_with_who_did_it_and_what_stood_there() {
    let folder = office();
    let mut an = session(&folder, Some("Nguyễn An"));
    edit(FILE, &[set("awardees.2.unit", "kp3")], &mut an).unwrap();
    let binh = &mut session(&folder, Some("Lê Bình"));
    let remove = Edit {
        path: "awardees.2".to_owned(),
        change: Change::Remove,
    };
    let add = Edit {
        path: "awardees".to_owned(),
        change: Change::AddItem(Fresh::Map(vec![("name".to_owned(), Fresh::text("Phạm Thử"))])),
    };
    // The path of each is that of the file as the one before it left it.
    let done = edit(FILE, &[remove, add, set("awardees.2.name", "Phạm Văn Thử")], binh);
    assert!(done.is_some(), "{:?}", binh.report);
    let told = history(Some(FILE), binh);
    assert_eq!(told.len(), 2);
    let (last, first) = (&told[0], &told[1]);
    assert_eq!(first.by.as_deref(), Some("Nguyễn An"));
    assert_eq!(first.version, Some(1));
    let what = &first.what[0];
    assert_eq!(
        (what.path.as_str(), what.of.as_deref()),
        ("awardees.2.unit", Some("Trần Văn Mẫu"))
    );
    assert_eq!(
        (what.old.as_deref(), what.new.as_deref()),
        (Some("kp2"), Some("kp3"))
    );
    assert_eq!(last.by.as_deref(), Some("Lê Bình"));
    assert_eq!(last.what.len(), 3);
    assert_eq!(last.what[0].old.as_deref(), Some("Trần Văn Mẫu; kp3"));
    assert_eq!(last.what[0].new, None);
    assert_eq!(last.what[1].old, None);
    assert_eq!(last.what[2].old.as_deref(), Some("Phạm Thử"));
    assert!(history(Some("inputs/a/units.yaml"), binh).is_empty());
    assert_eq!(history(None, binh), told);
}

#[test]
fn any_version_comes_back_byte_by_byte_and_that_is_an_edit_too() {
    let folder = office();
    let session = &mut session(&folder, Some("Nguyễn An"));
    let versions = ["kp3", "kp4", "kp5"].map(|unit| {
        edit(FILE, &[set("awardees.2.unit", unit)], session)
            .unwrap()
            .version
    });
    assert_eq!(versions, [1, 2, 3]);
    let back = put_back(FILE, 1, session).unwrap();
    assert_eq!(text(&folder), TEXT);
    let told = history(Some(FILE), session);
    assert_eq!((told[0].back_to, told[0].version), (Some(1), Some(back.version)));
    // What stood there before it came back is kept as well.
    put_back(FILE, back.version, session).unwrap();
    assert_eq!(text(&folder), TEXT.replace("kp2", "kp5"));
}

#[test]
fn who_saw_an_older_file_is_told_so() {
    let folder = office();
    let session = &mut session(&folder, None);
    assert!(still_newest(FILE, None, session).is_some());
    let seen = edit(FILE, &[set("awardees.2.unit", "kp3")], session)
        .unwrap()
        .version;
    assert!(still_newest(FILE, Some(seen), session).is_some());
    edit(FILE, &[set("awardees.1.unit", "kp9")], session).unwrap();
    assert!(still_newest(FILE, Some(seen), session).is_none());
    assert_eq!(codes(session)[0], "V104");
}

#[test]
fn a_line_that_was_cut_off_or_never_written_loses_no_version() {
    let folder = office();
    let session = &mut session(&folder, Some("Nguyễn An"));
    edit(FILE, &[set("awardees.2.unit", "kp3")], session).unwrap();
    edit(FILE, &[set("awardees.2.unit", "kp4")], session).unwrap();
    let lines = fs::read(log(&folder)).unwrap();
    fs::write(log(&folder), &lines[..lines.len() - 30]).unwrap();
    let told = history(Some(FILE), session);
    let known: Vec<_> = told
        .iter()
        .map(|entry| (entry.version, entry.by.as_deref()))
        .collect();
    assert_eq!(known, [(Some(2), None), (Some(1), Some("Nguyễn An"))]);
    // The next line is whole.
    edit(FILE, &[set("awardees.2.unit", "kp5")], session).unwrap();
    assert_eq!(history(Some(FILE), session)[0].by.as_deref(), Some("Nguyễn An"));
    fs::remove_file(log(&folder)).unwrap();
    assert_eq!(history(None, session).len(), 3);
    put_back(FILE, 1, session).unwrap();
    assert_eq!(text(&folder), TEXT);
}

#[test]
fn what_is_not_in_the_folder_is_neither_edited_nor_put_back() {
    let folder = office();
    let outside = tempfile::tempdir().unwrap();
    let secret = outside.path().join("a.yaml");
    fs::write(&secret, "name: An\n").unwrap();
    let name = outside.path().file_name().unwrap().to_str().unwrap();
    let absolute = secret.to_str().unwrap().to_owned();
    let paths = [
        format!("../{name}/a.yaml"),
        absolute,
        "C:\\a.yaml".to_owned(),
        "inputs\\..\\a".to_owned(),
    ];
    for path in &paths {
        let session = &mut session(&folder, None);
        assert!(edit(path, &[set("name", "Bình")], session).is_none());
        assert_eq!(codes(session)[0], "U891", "{path}");
        assert!(put_back(path, 1, session).is_none());
        assert_eq!(codes(session)[1], "U890", "{path}");
    }
    assert_eq!(fs::read_to_string(&secret).unwrap(), "name: An\n");
    assert!(!Path::new(&format!("{}.1", secret.display())).exists());
}
