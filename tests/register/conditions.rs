//! Full disks, other versions, changes of the year, two offices in one folder.

use std::fs;
use std::path::Path;

use super::clerk::{Clerk, copy};

const REGISTER: &str = "register/so-van-ban.sqlite";

#[test]
fn a_full_disk_gives_no_number_and_leaves_the_register_as_it_was() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&[
        "void",
        "01/KH-UBND",
        "--reason",
        "đã cấp trong sổ giấy",
        "--date",
        "2/1/2025",
    ]);
    let before = fs::read(clerk.path(REGISTER)).unwrap();
    // The register may grow by a little, not by a paper.
    let limit = before.len() / 1024 + 20;
    let (code, said) = clerk.on_a_full_disk(limit, "issue ke-hoach --date 20/1/2025");
    assert_eq!(code, Some(2), "{said}");
    assert!(
        said.contains("không dùng được sổ `register/so-van-ban.sqlite`"),
        "{said}"
    );
    assert!(said.contains("chưa có số nào bị cấp"), "{said}");
    let said = clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    assert!(
        said.starts_with("ban hành ke-hoach: số 02/KH-UBND ngày 20/01/2025 (dòng 2)"),
        "{said}"
    );
    clerk.done(&["register", "verify"]);
}

#[test]
fn an_output_folder_that_cannot_be_written_loses_no_file_of_an_issued_paper() {
    let clerk = Clerk::new("tests/mistakes/base");
    let obstacle = clerk.path("output/phuong-mau/ke-hoach.bien-nhan.json");
    fs::create_dir_all(&obstacle).unwrap();
    let answer = clerk.run(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    assert_eq!(answer.code, 2, "{answer:?}");
    assert!(answer.out.contains("số 01/KH-UBND"), "{answer:?}");
    assert!(
        answer.out.contains("`thidua build` chép lại tệp vào output/"),
        "{answer:?}"
    );
    // Who is told to run it again takes a second number.
    assert!(
        answer.err.contains("W107") && !answer.err.contains("chưa có gì bị thay đổi"),
        "{answer:?}"
    );
    fs::remove_dir(&obstacle).unwrap();
    let said = clerk.done(&["build"]);
    for extension in ["pdf", "docx", "bien-nhan.json"] {
        let line = format!("từ sổ:    output/phuong-mau/ke-hoach.{extension}\n");
        assert!(said.contains(&line), "{said}");
    }
    clerk.done(&["register", "verify"]);
}

#[test]
fn l1_an_answer_that_is_sent_to_a_full_disk_is_not_lost_in_silence() {
    let clerk = Clerk::new("tests/mistakes/base");
    for command in [&["register", "show"][..], &["status", "--json"], &["--help"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = clerk.command(command).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{command:?}: {said}");
        assert!(said.contains("W108"), "{command:?}: {said}");
    }
}

#[test]
fn numbers_begin_again_with_the_year_and_the_old_year_stays_open() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.edit(
        "inputs/phuong-mau/campaign.yaml",
        "date: 2025-01-10",
        "date: 2024-12-10",
    );
    let first = clerk.done(&["issue", "ke-hoach", "--date", "31/12/2024"]);
    assert!(first.contains("số 01/KH-UBND ngày 31/12/2024"), "{first}");
    assert!(
        first.contains("dãy số mới: KH năm 2024 Ủy ban nhân dân phường Mẫu"),
        "{first}"
    );
    clerk.done(&[
        "void",
        "ke-hoach",
        "--reason",
        "chưa phát hành, ký lại",
        "--date",
        "2/1/2025",
    ]);
    let second = clerk.done(&["issue", "ke-hoach", "--date", "2/1/2025"]);
    assert!(second.contains("số 01/KH-UBND ngày 02/01/2025"), "{second}");
    assert!(second.contains("dãy số mới: KH năm 2025"), "{second}");
    // A number of the old year is that of another series.
    clerk.done(&[
        "void",
        "02/KH-UBND",
        "--reason",
        "ghi nhầm",
        "--date",
        "31/12/2024",
    ]);
    clerk.done(&["register", "verify"]);
}

#[test]
fn a_day_before_the_last_issued_needs_a_written_reason() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    clerk.done(&[
        "void",
        "ke-hoach",
        "--reason",
        "chưa phát hành",
        "--date",
        "20/1/2025",
    ]);
    let said = clerk.refused(&["issue", "ke-hoach", "--date", "19/1/2025"]);
    assert!(
        said.contains(
            "ngày 19/01/2025 trước ngày 20/01/2025 của văn bản vào sổ gần nhất (01/KH-UBND, dòng 1)"
        ),
        "{said}"
    );
    let reason = "bản gốc ký ngày 19, vào sổ sau";
    clerk.done(&["issue", "ke-hoach", "--date", "19/1/2025", "--reason", reason]);
    let register = thidua::register::Register::open(clerk.root()).unwrap().unwrap();
    let last = register.rows().unwrap().pop().unwrap();
    match last.event {
        thidua::register::Event::Issued(facts) => assert_eq!(facts.reason.as_deref(), Some(reason)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn two_offices_in_one_folder_have_series_of_their_own() {
    let clerk = Clerk::new("tests/mistakes/base");
    let other = clerk.path("inputs/xa-vi-du");
    copy(&clerk.path("inputs/phuong-mau"), &other);
    let office = "inputs/xa-vi-du/office.yaml";
    clerk.edit(office, "Ủy ban nhân dân phường Mẫu", "Ủy ban nhân dân xã Ví Dụ");
    let issue =
        |campaign: &str| clerk.done(&["issue", "ke-hoach", "--campaign", campaign, "--date", "20/1/2025"]);
    assert!(issue("phuong-mau").contains("số 01/KH-UBND"));
    assert!(issue("xa-vi-du").contains("số 01/KH-UBND"));
    let shown = clerk.done(&["register", "show"]);
    let issuers: Vec<&str> = shown.lines().filter(|line| !line.starts_with(' ')).collect();
    assert_eq!(
        issuers,
        ["Ủy ban nhân dân phường Mẫu", "Ủy ban nhân dân xã Ví Dụ"]
    );
    // The same body in other letters would number twice.
    clerk.edit(office, "Ủy ban nhân dân xã Ví Dụ", "Ủy ban  Nhân dân phường Mẫu");
    fs::remove_dir_all(clerk.path("output")).unwrap();
    let said = clerk.refused(&[
        "void",
        "05/KH-UBND",
        "--campaign",
        "xa-vi-du",
        "--reason",
        "thử",
        "--date",
        "21/1/2025",
    ]);
    assert!(said.contains("một cơ quan viết một cách"), "{said}");
}

#[test]
fn a_damaged_register_and_one_of_a_newer_version_are_left_alone_and_a_copy_restores() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    clerk.done(&["register", "backup", "sao-luu.sqlite"]);
    let sound = fs::read(clerk.path(REGISTER)).unwrap();

    let newer = rusqlite::Connection::open(clerk.path(REGISTER)).unwrap();
    newer.pragma_update(None, "user_version", 7).unwrap();
    drop(newer);
    left_alone(&clerk, 1, "do bản thidua mới hơn lập (dạng 7)");

    fs::write(clerk.path(REGISTER), &sound[..sound.len() / 2]).unwrap();
    left_alone(&clerk, 2, "bị hỏng");
    fs::write(clerk.path(REGISTER), "không phải sổ".repeat(1000)).unwrap();
    left_alone(&clerk, 2, "bị hỏng hoặc không phải sổ của thidua");

    fs::copy(clerk.path("sao-luu.sqlite"), clerk.path(REGISTER)).unwrap();
    clerk.done(&["register", "verify"]);
    let said = clerk.refused(&["issue", "ke-hoach", "--date", "21/1/2025"]);
    assert!(said.contains("`ke-hoach` đã ban hành số 01/KH-UBND"), "{said}");
    // It needs no day for that.
    let said = clerk.refused(&["issue", "ke-hoach"]);
    assert!(said.contains("`ke-hoach` đã ban hành số 01/KH-UBND"), "{said}");
}

fn left_alone(clerk: &Clerk, code: i32, words: &str) {
    let before = files(clerk.root());
    for command in [
        &["issue", "ke-hoach", "--date", "21/1/2025"][..],
        &["build"],
        &["register", "verify"],
    ] {
        let answer = clerk.run(command);
        assert_eq!(answer.code, code, "{command:?}: {answer:?}");
        assert!(answer.err.contains(words), "{command:?}: {answer:?}");
    }
    assert_eq!(files(clerk.root()), before, "a file changed");
}

fn files(root: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for folder in ["register", "output/phuong-mau"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            found.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    found.sort();
    found
}
