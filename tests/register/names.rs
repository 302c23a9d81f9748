//! Renamed campaigns and papers, names that are written in two ways, names that steer a terminal.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;

use super::clerk::{Clerk, copy};

const COMMANDS: [&[&str]; 4] = [&["check"], &["status"], &["build"], &["register", "verify"]];

fn office() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    clerk
}

#[test]
fn h3_a_renamed_campaign_is_named_and_gives_no_second_number() {
    let clerk = office();
    fs::rename(
        clerk.path("inputs/phuong-mau"),
        clerk.path("inputs/phuong-mau-2025"),
    )
    .unwrap();
    for command in COMMANDS {
        let answer = clerk.run(command);
        assert!(
            answer
                .err
                .contains("sổ có văn bản của phong trào `phuong-mau` (ke-hoach 01/KH-UBND)"),
            "{command:?}: {answer:?}"
        );
    }
    let issue = ["issue", "ke-hoach", "--date", "21/1/2025"];
    let said = clerk.refused(&issue);
    assert!(
        said.contains(
            "`ke-hoach` có lời giống hệt `ke-hoach` (phuong-mau) đã ban hành số 01/KH-UBND ngày 20/01/2025"
        ),
        "{said}"
    );
    let said = clerk.done(&[&issue[..], &["--reason", "kế hoạch của năm khác"]].concat());
    assert!(said.contains("số 02/KH-UBND"), "{said}");
}

#[test]
fn h3_a_renamed_paper_is_named_and_gives_no_second_number() {
    let clerk = office();
    clerk.edit(
        "inputs/phuong-mau/papers.yaml",
        "id: ke-hoach",
        "id: ke-hoach-moi",
    );
    for command in COMMANDS {
        let answer = clerk.run(command);
        assert!(answer.err.contains("`ke-hoach`"), "{command:?}: {answer:?}");
    }
    let said = clerk.refused(&["issue", "ke-hoach-moi", "--date", "21/1/2025"]);
    assert!(
        said.contains("`ke-hoach-moi` có lời giống hệt `ke-hoach` (phuong-mau)"),
        "{said}"
    );
}

#[test]
fn h3_a_name_in_decomposed_letters_is_the_same_campaign() {
    let (composed, decomposed) = ("phường-mẫu", "phươ\u{300}ng-mâ\u{303}u");
    let clerk = Clerk::new("tests/mistakes/base");
    let inputs = |name: &str| clerk.path("inputs").join(name);
    fs::rename(inputs("phuong-mau"), inputs(composed)).unwrap();
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    fs::rename(inputs(composed), inputs(decomposed)).unwrap();
    let status = clerk.done(&["status"]);
    assert!(status.contains("ke-hoach: đã ban hành số 01/KH-UBND"), "{status}");
    let said = clerk.refused(&["issue", "ke-hoach", "--date", "21/1/2025"]);
    assert!(said.contains("`ke-hoach` đã ban hành số 01/KH-UBND"), "{said}");
    clerk.done(&["build"]);
    clerk.done(&["register", "verify"]);
    assert!(clerk.path("output").join(composed).exists());
    assert!(!clerk.path("output").join(decomposed).exists());
}

#[test]
fn l10_a_folder_whose_name_is_not_unicode_is_named() {
    let clerk = Clerk::new("tests/mistakes/base");
    let name = OsStr::from_bytes(b"phu\xf2ng");
    copy(&clerk.path("inputs/phuong-mau"), &clerk.path("inputs").join(name));
    let answer = clerk.run(&["check"]);
    assert!(
        answer.code == 0 && answer.err.contains("tên không theo mã Unicode"),
        "{answer:?}"
    );
}

#[test]
fn l10_names_do_not_steer_the_terminal() {
    let clerk = Clerk::new("tests/mistakes/base");
    let name = "mau\u{1b}[31m\u{202e}x";
    copy(&clerk.path("inputs/phuong-mau"), &clerk.path("inputs").join(name));
    fs::write(clerk.path("inputs").join(name).join("units.yaml"), "units: 5\n").unwrap();
    for command in [
        &["status"][..],
        &["build"],
        &["issue", "ke-hoach", "--date", "20/1/2025"],
    ] {
        let answer = clerk.run(command);
        let said = answer.out + &answer.err;
        assert!(said.contains("<U+001B>[31m<U+202E>x"), "{command:?}: {said}");
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{command:?}: {said:?}");
    }
}

#[test]
fn l10_a_register_that_another_tool_set_to_a_log_of_its_own_is_set_back() {
    let clerk = office();
    let database = rusqlite::Connection::open(clerk.path("register/so-van-ban.sqlite")).unwrap();
    let mode: String = database
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "wal");
    drop(database);
    clerk.done(&["status"]);
    let database = rusqlite::Connection::open(clerk.path("register/so-van-ban.sqlite")).unwrap();
    let mode: String = database
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "delete");
}
