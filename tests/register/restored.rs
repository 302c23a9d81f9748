//! Any earlier copy of the register put back at any moment: no issued file is lost or changed, no number given twice.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use thidua::register::Register;

use super::clerk::Clerk;
use super::stub::{issue_one, project};

const REGISTER: &str = "register/so-van-ban.sqlite";
const JOURNAL: &str = "so-van-ban.nhat-ky.jsonl";
const CAMPAIGN: &str = "phuong-mau";
const VOID: [&str; 6] = ["void", "09/KH-UBND", "--reason", "nhầm", "--date", "28/6/2025"];

/// An office at work, with a copy of its register from before each of its entries.
fn office() -> (Clerk, Vec<PathBuf>) {
    let clerk = Clerk::new("tests/mistakes/base");
    let mut copies = Vec::new();
    let mut copy = |nth: usize| {
        let to = clerk.path(&format!("sao-{nth}.sqlite"));
        fs::copy(clerk.path(REGISTER), &to).unwrap();
        copies.push(to);
    };
    copy(0);
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    copy(1);
    issue_one(clerk.root(), CAMPAIGN, "van-ban-1");
    copy(2);
    clerk.done(&VOID);
    copy(3);
    issue_one(clerk.root(), CAMPAIGN, "van-ban-2");
    copy(4);
    place(&clerk);
    (clerk, copies)
}

fn place(clerk: &Clerk) {
    let _ = fs::remove_file(clerk.path("output/phuong-mau/.khoa"));
    project(clerk.root(), CAMPAIGN);
}

/// The files of issued papers, receipts among them.
fn issued(clerk: &Clerk) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(clerk.path("output/phuong-mau")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let issued = paths.filter(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with("van-ban") || name.starts_with("ke-hoach")
    });
    issued
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

fn rows(root: &Path) -> Vec<String> {
    let register = Register::open(root).unwrap().unwrap();
    register.rows().unwrap().into_iter().map(|row| row.hash).collect()
}

#[test]
fn h1_any_earlier_copy_put_back_by_hand_stops_all_and_restores_whole() {
    let (clerk, copies) = office();
    let (files, before) = (issued(&clerk), rows(clerk.root()));
    assert_eq!(files.len(), 9);
    for copy in &copies[..4] {
        fs::copy(copy, clerk.path(REGISTER)).unwrap();
        for command in [
            &["build"][..],
            &["build", "--force"],
            &["status"],
            &["register", "verify"],
            &["issue", "ke-hoach", "--date", "21/1/2025"],
            &VOID,
        ] {
            let said = clerk.refused(command);
            assert!(said.contains("đã ghi: "), "{command:?}: {said}");
            assert!(said.contains("`thidua register restore"), "{command:?}: {said}");
            assert_eq!(issued(&clerk), files, "{command:?}");
        }
        // The copy in its place is a copy as good as any.
        let said = clerk.done(&["register", "restore", REGISTER]);
        assert!(
            said.contains("ghi lại dòng 4 van-ban-2 (phuong-mau) số 02/QĐ-UBND ngày 27/6/2025"),
            "{said}"
        );
        assert!(
            said.contains("sổ trước đó được giữ ở: register/truoc-khi-khoi-phuc-"),
            "{said}"
        );
        assert_eq!(rows(clerk.root()), before);
        assert_eq!(issued(&clerk), files);
        clerk.done(&["register", "verify"]);
        clerk.done(&["build"]);
        assert_eq!(issued(&clerk), files);
    }
    assert_eq!(issue_one(clerk.root(), CAMPAIGN, "van-ban-3"), 3);
}

#[test]
fn a1_a_paper_issued_after_the_copy_keeps_its_number_day_and_bytes() {
    let (clerk, copies) = office();
    let files = issued(&clerk);
    // The whole folder of the register is lost.
    fs::remove_dir_all(clerk.path("register")).unwrap();
    let said = clerk.done(&["register", "restore", copies[1].to_str().unwrap()]);
    assert!(said.contains("số dòng 1)"), "{said}");
    assert!(said.contains("Sổ nguyên vẹn, số dòng: 4"), "{said}");
    clerk.done(&["build"]);
    assert_eq!(issued(&clerk), files);
    let said = clerk.refused(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    assert!(said.contains("`ke-hoach` đã ban hành số 01/KH-UBND"), "{said}");
}

#[test]
fn h1_a_damaged_register_is_restored_and_kept() {
    let (clerk, copies) = office();
    let before = rows(clerk.root());
    let damaged = "không phải sổ".repeat(1000);
    fs::write(clerk.path(REGISTER), &damaged).unwrap();
    clerk.done(&["register", "restore", copies[0].to_str().unwrap()]);
    assert_eq!(rows(clerk.root()), before);
    let kept = fs::read_to_string(clerk.path("register/truoc-khi-khoi-phuc-1.sqlite")).unwrap();
    assert_eq!(kept, damaged);
}

#[test]
fn h1_without_journal_the_present_register_tells_what_the_copy_lacks() {
    let (clerk, copies) = office();
    let before = rows(clerk.root());
    fs::remove_file(clerk.path(JOURNAL)).unwrap();
    clerk.done(&["register", "restore", copies[0].to_str().unwrap()]);
    assert_eq!(rows(clerk.root()), before);
    assert!(clerk.path(JOURNAL).exists());
}

/// The journal without the line of row 3, and with one that cannot be read.
fn harmed(clerk: &Clerk) -> [String; 2] {
    let journal = fs::read_to_string(clerk.path(JOURNAL)).unwrap();
    let line = journal.lines().nth(3).unwrap();
    let without = journal.replace(&format!("{line}\n"), "");
    [without, journal.replace(line, &format!("{{{line}"))]
}

#[test]
fn h1_a_line_lost_in_the_middle_of_the_journal_is_named_while_the_register_has_it() {
    let (clerk, _) = office();
    let journal = fs::read(clerk.path(JOURNAL)).unwrap();
    for harmed in harmed(&clerk) {
        fs::write(clerk.path(JOURNAL), harmed).unwrap();
        let said = clerk.refused(&["register", "verify"]);
        assert!(said.contains("R109"), "{said}");
        // What it says to do: without the file the journal is written anew.
        fs::remove_file(clerk.path(JOURNAL)).unwrap();
        clerk.done(&["register", "verify"]);
        assert_eq!(fs::read(clerk.path(JOURNAL)).unwrap(), journal);
    }
    fs::write(clerk.path(JOURNAL), "").unwrap();
    clerk.done(&["register", "verify"]);
    assert_eq!(fs::read(clerk.path(JOURNAL)).unwrap(), journal);
}

#[test]
fn h1_a_row_that_neither_journal_nor_copy_has_is_named_and_a_later_copy_mends_the_journal() {
    let (clerk, copies) = office();
    let before = rows(clerk.root());
    let journal = fs::read(clerk.path(JOURNAL)).unwrap();
    for harmed in harmed(&clerk) {
        fs::write(clerk.path(JOURNAL), harmed).unwrap();
        fs::remove_dir_all(clerk.path("register")).unwrap();
        let said = clerk.refused(&["register", "restore", copies[1].to_str().unwrap()]);
        assert!(said.contains("R415") && said.contains("dòng 3 của sổ"), "{said}");
        assert!(!said.contains("hai máy"), "{said}");
        clerk.done(&["register", "restore", copies[3].to_str().unwrap()]);
        assert_eq!(rows(clerk.root()), before);
        assert_eq!(fs::read(clerk.path(JOURNAL)).unwrap(), journal);
    }
}

#[test]
fn h1_a_file_that_is_nowhere_is_named_and_taken_when_it_is_found() {
    let (clerk, copies) = office();
    let pdf = clerk.path("output/phuong-mau/van-ban-2.pdf");
    let bytes = fs::read(&pdf).unwrap();
    fs::remove_file(&pdf).unwrap();
    fs::remove_dir_all(clerk.path("register")).unwrap();
    let said = clerk.refused(&["register", "restore", copies[3].to_str().unwrap()]);
    assert!(
        said.contains("không tìm thấy tệp `van-ban-2.pdf` đã ban hành"),
        "{said}"
    );
    // One cause, one fault.
    assert!(
        said.contains("R413") && !said.contains("R405") && !said.contains("R414"),
        "{said}"
    );
    // Numbers go on, and build says what it cannot put back.
    let built = clerk.run(&["build"]);
    assert!(
        built.code == 0 && built.err.contains("không giữ tệp `van-ban-2.pdf`"),
        "{built:?}"
    );
    assert!(!pdf.exists());
    // What is lost for ever is named, and does not keep the rest from being copied; verify goes on to say it.
    for command in [
        &["register", "backup", "con-lai.sqlite"][..],
        &["backup", "con-lai.zip"],
    ] {
        let copied = clerk.run(command);
        assert!(
            copied.code == 0 && copied.err.contains("không giữ tệp `van-ban-2.pdf`"),
            "{copied:?}"
        );
    }
    let said = clerk.refused(&["register", "verify"]);
    assert!(said.contains("R405") && !said.contains("R414"), "{said}");
    fs::write(&pdf, &bytes).unwrap();
    clerk.done(&["register", "restore", REGISTER]);
    clerk.done(&["register", "verify"]);
    fs::remove_file(&pdf).unwrap();
    clerk.done(&["build"]);
    assert_eq!(fs::read(&pdf).unwrap(), bytes);
}

#[test]
fn h1_a_copy_of_another_history_is_refused_and_changes_nothing() {
    let (clerk, copies) = office();
    // Two computers gave 02 at once.
    let other = Clerk::new("tests/mistakes/base");
    fs::copy(&copies[3], other.path(REGISTER)).unwrap();
    fs::remove_file(other.path(JOURNAL)).unwrap();
    issue_one(other.root(), CAMPAIGN, "van-ban-khac");
    let conflict = clerk.path("register/so-van-ban (1).sqlite");
    fs::copy(other.path(REGISTER), &conflict).unwrap();
    let before = fs::read(clerk.path(REGISTER)).unwrap();
    let said = clerk.refused(&["register", "restore", "register/so-van-ban (1).sqlite"]);
    assert!(
        said.contains("thì mất 1 dòng đã ghi: `van-ban-2` (phuong-mau) số 02/QĐ-UBND"),
        "{said}"
    );
    assert_eq!(fs::read(clerk.path(REGISTER)).unwrap(), before);
    fs::rename(conflict, clerk.path("luu.sqlite")).unwrap();
    clerk.done(&["register", "verify"]);
}

#[test]
fn h1_what_is_no_copy_is_refused() {
    let (clerk, _) = office();
    let before = fs::read(clerk.path(REGISTER)).unwrap();
    fs::write(clerk.path("la.sqlite"), "không phải sổ".repeat(1000)).unwrap();
    fs::write(clerk.path("rong.sqlite"), "").unwrap();
    for (file, code, words) in [
        (
            "la.sqlite",
            2,
            "sổ `la.sqlite` bị hỏng hoặc không phải sổ của thidua",
        ),
        ("rong.sqlite", 1, "sổ `rong.sqlite` trống rỗng"),
        ("khong-co.sqlite", 2, "không có tệp hoặc thư mục này"),
        ("inputs", 1, "`inputs` không phải là một tệp"),
    ] {
        let answer = clerk.run(&["register", "restore", file]);
        assert!(
            answer.code == code && answer.err.contains(words),
            "{file}: {answer:?}"
        );
        assert_eq!(fs::read(clerk.path(REGISTER)).unwrap(), before);
    }
    let left = fs::read_dir(clerk.path("register")).unwrap().count();
    assert_eq!(left, 1, "something was left in register/");
}

#[test]
fn h1_issued_files_stay_also_where_receipt_and_journal_are_gone() {
    let (clerk, copies) = office();
    let files = issued(&clerk);
    fs::copy(&copies[0], clerk.path(REGISTER)).unwrap();
    fs::remove_file(clerk.path(JOURNAL)).unwrap();
    for entry in fs::read_dir(clerk.path("output/phuong-mau")).unwrap() {
        let path = entry.unwrap().path();
        if path.to_string_lossy().ends_with(".bien-nhan.json") {
            fs::remove_file(path).unwrap();
        }
    }
    for command in [&["build"][..], &["build", "--force"]] {
        let said = clerk.refused(command);
        assert!(
            said.contains("`output/phuong-mau/ke-hoach.pdf` là tệp của một văn bản đã ban hành"),
            "{said}"
        );
    }
    let pdf = clerk.path("output/phuong-mau/ke-hoach.pdf");
    assert_eq!(fs::read(&pdf).unwrap(), files[&pdf]);
}

/// Leaves the register as a power cut in the middle of writing does: half written, with SQLite's journal beside it.
fn cut_off(clerk: &Clerk) {
    let database = rusqlite::Connection::open(clerk.path(REGISTER)).unwrap();
    database
        .execute_batch("PRAGMA cache_size = 5; BEGIN IMMEDIATE;")
        .unwrap();
    let insert = "INSERT INTO file (row, name, bytes) VALUES (1, ?1, zeroblob(400000))";
    database.execute(insert, ["lớn"]).unwrap();
    let (register, journal) = (clerk.path("cat.sqlite"), clerk.path("cat.sqlite-journal"));
    fs::copy(clerk.path(REGISTER), &register).unwrap();
    fs::copy(clerk.path("register/so-van-ban.sqlite-journal"), &journal).unwrap();
    database.execute_batch("ROLLBACK").unwrap();
    drop(database);
    fs::rename(register, clerk.path(REGISTER)).unwrap();
    fs::rename(journal, clerk.path("register/so-van-ban.sqlite-journal")).unwrap();
}

#[test]
fn h2_what_a_power_cut_left_of_the_register_itself_is_put_back() {
    let (clerk, _) = office();
    let before = rows(clerk.root());
    cut_off(&clerk);
    clerk.done(&["register", "verify"]);
    assert_eq!(rows(clerk.root()), before);
}

#[test]
fn h2_what_a_power_cut_left_does_not_ruin_a_copy() {
    let (clerk, _) = office();
    clerk.done(&["register", "backup", "sao-luu.sqlite"]);
    let before = rows(clerk.root());
    cut_off(&clerk);
    clerk.done(&["register", "restore", "sao-luu.sqlite"]);
    assert_eq!(rows(clerk.root()), before);
    clerk.done(&["register", "verify"]);
}

#[test]
fn h2_a_copy_put_by_hand_beside_what_a_power_cut_left_is_not_opened() {
    let (clerk, _) = office();
    clerk.done(&["register", "backup", "sao-luu.sqlite"]);
    let before = rows(clerk.root());
    cut_off(&clerk);
    fs::copy(clerk.path("sao-luu.sqlite"), clerk.path(REGISTER)).unwrap();
    for command in [&["register", "verify"][..], &["build"], &VOID] {
        let said = clerk.refused(command);
        assert!(
            said.contains("`register/so-van-ban.sqlite-journal` là phần ghi dở của một tệp khác"),
            "{said}"
        );
    }
    let copy = fs::read(clerk.path("sao-luu.sqlite")).unwrap();
    assert_eq!(fs::read(clerk.path(REGISTER)).unwrap(), copy);
    // Either way out is good.
    let office = Clerk::at_copy_of(clerk.root());
    office.done(&["register", "restore", "sao-luu.sqlite"]);
    office.done(&["register", "verify"]);
    fs::remove_file(clerk.path("register/so-van-ban.sqlite-journal")).unwrap();
    clerk.done(&["register", "verify"]);
    assert_eq!(rows(clerk.root()), before);
}

#[test]
fn m5_a_broken_chain_takes_no_rows() {
    let (clerk, _) = office();
    let database = rusqlite::Connection::open(clerk.path(REGISTER)).unwrap();
    database
        .execute_batch(
            "DROP TRIGGER row_stays;
             UPDATE row SET hash = 'abc' WHERE seq = 4;",
        )
        .unwrap();
    drop(database);
    fs::remove_file(clerk.path(JOURNAL)).unwrap();
    fs::remove_dir_all(clerk.path("output")).unwrap();
    let said = clerk.refused(&["void", "10/KH-UBND", "--reason", "nhầm", "--date", "29/6/2025"]);
    assert!(
        said.contains("dòng 4 của sổ (phuong-mau van-ban-2 02/QĐ-UBND) đã bị sửa"),
        "{said}"
    );
    assert_eq!(
        Register::open(clerk.root())
            .unwrap()
            .unwrap()
            .rows()
            .unwrap()
            .len(),
        4
    );
}

#[test]
fn m9_a_draft_of_ours_in_place_of_an_issued_file_is_no_change_by_someone() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["build"]);
    // The number is given, and the power goes before the files are in their places.
    let drafts = clerk.path("output-truoc");
    super::clerk::copy(&clerk.path("output"), &drafts);
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    fs::remove_dir_all(clerk.path("output")).unwrap();
    fs::rename(drafts, clerk.path("output")).unwrap();
    clerk.done(&["register", "verify"]);
    clerk.done(&["build"]);
    assert!(clerk.path("output/phuong-mau/ke-hoach.bien-nhan.json").exists());
    // What someone changed is still told.
    fs::write(clerk.path("output/phuong-mau/ke-hoach.pdf"), "khác").unwrap();
    let said = clerk.refused(&["register", "verify"]);
    assert!(
        said.contains("không còn là bản đã ban hành số 01/KH-UBND"),
        "{said}"
    );
}

#[test]
fn h1_a_register_that_was_put_aside_takes_no_rows_and_is_not_read() {
    let (clerk, copies) = office();
    let mut open = Register::open(clerk.root()).unwrap().unwrap();
    let row = open.rows().unwrap().pop().unwrap();
    clerk.done(&["register", "restore", copies[2].to_str().unwrap()]);
    assert_eq!(open.rows().unwrap_err().kind.code(), "R114");
    let event = thidua::register::Event::Voided {
        reason: "nhầm".to_owned(),
    };
    let fault = open.note(&row, event, row.date, &mut || {}).unwrap_err();
    assert_eq!(fault.kind.code(), "R114");
}

/// The paper was issued after the copy, and only its files and its receipt are left.
fn only_receipts() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["register", "backup", "sao.sqlite"]);
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    fs::remove_dir_all(clerk.path("register")).unwrap();
    fs::remove_file(clerk.path(JOURNAL)).unwrap();
    clerk
}

#[test]
fn h1_what_a_receipt_proves_is_entered_again_where_the_row_comes_out_as_it_was() {
    let clerk = only_receipts();
    let files = issued(&clerk);
    let said = clerk.done(&["register", "restore", "sao.sqlite"]);
    assert!(
        said.contains("ghi lại dòng 1 ke-hoach (phuong-mau) số 01/KH-UBND ngày 20/01/2025"),
        "{said}"
    );
    clerk.done(&["register", "verify"]);
    clerk.done(&["build"]);
    assert_eq!(issued(&clerk), files);
}

#[test]
fn h1_what_does_not_come_out_as_it_was_is_not_entered() {
    let clerk = only_receipts();
    clerk.edit(
        "inputs/phuong-mau/papers.yaml",
        "to: Các khu phố",
        "to: Các tổ dân phố",
    );
    let files = issued(&clerk);
    let said = clerk.refused(&["register", "restore", "sao.sqlite"]);
    assert!(
        said.contains("R407")
            && said.contains("`ke-hoach` số 01/KH-UBND ngày 20/01/2025 đã ban hành ở dòng 1"),
        "{said}"
    );
    assert_eq!(rows(clerk.root()), Vec::<String>::new());
    assert_eq!(issued(&clerk), files);
}
