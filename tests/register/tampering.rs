//! A changed byte, a changed row, a removed row: each is found and named.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use thidua::register::Register;

use super::clerk::Clerk;

const PDF: &str = "output/phuong-mau/ke-hoach.pdf";
const RECEIPT: &str = "output/phuong-mau/ke-hoach.bien-nhan.json";

/// An office that has issued its plan and dropped a number since.
fn office() -> Clerk {
    static ISSUED: OnceLock<PathBuf> = OnceLock::new();
    let issued = ISSUED.get_or_init(|| {
        let clerk = Clerk::new("tests/mistakes/base");
        clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
        let reason = ["--reason", "ghi nhầm trong sổ giấy", "--date", "21/1/2025"];
        clerk.done(&[&["void", "02/KH-UBND"][..], &reason].concat());
        clerk.done(&["register", "verify"]);
        clerk.kept("tampering")
    });
    Clerk::at_copy_of(issued)
}

/// Changes the database as someone with another program might.
fn meddle(clerk: &Clerk, sql: &str) {
    let database = rusqlite::Connection::open(clerk.path("register/so-van-ban.sqlite")).unwrap();
    database
        .execute_batch(&format!(
            "DROP TRIGGER row_stays; DROP TRIGGER row_is_kept; DROP TRIGGER file_stays; DROP TRIGGER file_is_kept; {sql}"
        ))
        .unwrap();
}

fn verified(clerk: &Clerk) -> String {
    let answer = clerk.run(&["register", "verify"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    answer.err
}

#[test]
fn a_changed_byte_in_an_issued_file_is_found_and_mended_from_the_register() {
    let clerk = office();
    let issued = fs::read(clerk.path(PDF)).unwrap();
    let mut changed = issued.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(clerk.path(PDF), &changed).unwrap();
    let said = verified(&clerk);
    assert!(
        said.contains("`output/phuong-mau/ke-hoach.pdf` không còn là bản đã ban hành số 01/KH-UBND"),
        "{said}"
    );
    assert!(clerk.refused(&["build"]).contains(PDF));
    assert_eq!(
        fs::read(clerk.path(PDF)).unwrap(),
        changed,
        "the changed file was replaced"
    );
    clerk.done(&["build", "--force"]);
    assert_eq!(fs::read(clerk.path(PDF)).unwrap(), issued);
    let kept = fs::read_dir(clerk.path("output/phuong-mau")).unwrap();
    let kept = kept.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name().into_string().unwrap();
        name.starts_with("ke-hoach (bản sửa") && fs::read(entry.as_ref().unwrap().path()).unwrap() == changed
    });
    assert_eq!(kept.count(), 1, "the changed file is lost");
    clerk.done(&["register", "verify"]);
}

#[test]
fn a_changed_row_is_found_and_named() {
    let clerk = office();
    meddle(
        &clerk,
        "UPDATE row SET facts = replace(facts, 'Nguyễn Văn Mẫu', 'Người Khác') WHERE seq = 1;",
    );
    let said = verified(&clerk);
    assert!(
        said.contains("dòng 1 của sổ (phuong-mau ke-hoach 01/KH-UBND) đã bị sửa sau khi ghi"),
        "{said}"
    );
}

#[test]
fn m9_nothing_is_made_of_a_row_that_was_changed() {
    for changed in [
        "paper = '../../../ngoai'",
        "paper = 'ke-hoach--khac'",
        "number = 9",
    ] {
        let clerk = office();
        let issued = fs::read(clerk.path(PDF)).unwrap();
        meddle(&clerk, &format!("UPDATE row SET {changed} WHERE seq = 1;"));
        for command in [
            &["build", "--force"][..],
            &["replace", "ke-hoach", "--date", "22/1/2025"],
        ] {
            let said = clerk.refused(command);
            assert!(said.contains("R402") && said.contains("dòng 1 của sổ"), "{said}");
        }
        assert_eq!(fs::read(clerk.path(PDF)).unwrap(), issued);
        assert!(!clerk.path("output/phuong-mau/../../../ngoai.pdf").exists());
    }
}

#[test]
fn m9_a_file_that_no_row_names_is_found() {
    for row in [1, 2] {
        let clerk = office();
        meddle(
            &clerk,
            &format!("INSERT INTO file VALUES ({row}, 'la.exe', x'41');"),
        );
        let said = verified(&clerk);
        assert!(said.contains("R416") && said.contains("`la.exe`"), "{said}");
    }
}

#[test]
fn m9_no_file_is_written_where_the_id_of_a_row_leads_out_of_the_folder() {
    let clerk = office();
    // Whoever writes the hash anew as well.
    let mut row = Register::open(clerk.root())
        .unwrap()
        .unwrap()
        .row(1)
        .unwrap()
        .unwrap();
    row.paper = "../../ngoai".to_owned();
    let hash = row.proof();
    let changes = format!(
        "UPDATE row SET paper = '{}', hash = '{hash}' WHERE seq = 1; UPDATE row SET previous = '{hash}' WHERE seq = 2;",
        row.paper
    );
    meddle(&clerk, &changes);
    for trace in [RECEIPT, "so-van-ban.nhat-ky.jsonl"] {
        fs::remove_file(clerk.path(trace)).unwrap();
    }
    assert!(clerk.refused(&["build"]).contains("R402"));
    assert!(!clerk.path("ngoai.pdf").exists());
}

#[test]
fn a_row_rewritten_with_its_hash_no_longer_fits_the_next() {
    let clerk = office();
    clerk.done(&[
        "void",
        "03/KH-UBND",
        "--reason",
        "ghi nhầm",
        "--date",
        "22/1/2025",
    ]);
    let database = rusqlite::Connection::open(clerk.path("register/so-van-ban.sqlite")).unwrap();
    let first: String = database
        .query_row("SELECT hash FROM row WHERE seq = 1", [], |row| row.get(0))
        .unwrap();
    drop(database);
    let other: String = first.chars().rev().collect();
    meddle(
        &clerk,
        &format!("UPDATE row SET previous = '{other}' WHERE seq = 2;"),
    );
    let said = verified(&clerk);
    assert!(said.contains("dòng 2 của sổ"), "{said}");
}

#[test]
fn a_removed_row_is_found_and_named() {
    let clerk = office();
    clerk.done(&[
        "void",
        "03/KH-UBND",
        "--reason",
        "ghi nhầm",
        "--date",
        "22/1/2025",
    ]);
    meddle(&clerk, "DELETE FROM row WHERE seq = 2;");
    let said = verified(&clerk);
    assert!(said.contains("dòng 2 của sổ đã bị xóa"), "{said}");
}

#[test]
fn a_changed_file_in_the_register_is_found_and_named() {
    let clerk = office();
    meddle(
        &clerk,
        "UPDATE file SET bytes = CAST('khác' AS BLOB) WHERE name = 'ke-hoach.docx';",
    );
    let said = verified(&clerk);
    assert!(
        said.contains("tệp `ke-hoach.docx` giữ trong sổ (dòng 1) đã bị sửa hoặc mất"),
        "{said}"
    );
}

#[test]
fn the_removal_of_the_last_rows_is_found_through_the_journal_and_through_a_receipt() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    meddle(&clerk, "DELETE FROM file; DELETE FROM row;");
    let said = verified(&clerk);
    assert!(
        said.contains("thiếu 1 dòng đã ghi: `ke-hoach` (phuong-mau) số 01/KH-UBND ngày 20/01/2025"),
        "{said}"
    );
    fs::remove_file(clerk.path("so-van-ban.nhat-ky.jsonl")).unwrap();
    let said = verified(&clerk);
    assert!(
        said.contains(
            "`ke-hoach` số 01/KH-UBND ngày 20/01/2025 đã ban hành ở dòng 1, nhưng sổ không có dòng ấy"
        ),
        "{said}"
    );
    // A receipt that was kept elsewhere does the same.
    let elsewhere = clerk.path("bien-nhan.json");
    fs::rename(clerk.path(RECEIPT), &elsewhere).unwrap();
    assert_eq!(
        clerk.run(&["register", "verify"]).code,
        0,
        "the chain alone cannot know"
    );
    let said = clerk.refused(&["receipt", "check", "bien-nhan.json"]);
    assert!(said.contains("sổ không có dòng ấy"), "{said}");
}

#[test]
fn a_receipt_makes_the_paper_again_byte_by_byte_and_names_what_differs() {
    let clerk = office();
    let said = clerk.done(&["receipt", "check", RECEIPT]);
    assert_eq!(
        said,
        "lập lại giống từng byte: ke-hoach.pdf\nlập lại giống từng byte: ke-hoach.docx\n"
    );
    clerk.edit("inputs/phuong-mau/office.yaml", "Phường Mẫu", "Phường Mẫu A");
    let said = clerk.refused(&["receipt", "check", "ke-hoach"]);
    assert!(
        said.contains("vì đã khác: `inputs/phuong-mau/office.yaml`"),
        "{said}"
    );
}
