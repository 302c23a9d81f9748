//! A register that is not there is not a new register.

use std::fs;
use std::os::unix::fs::symlink;

use super::clerk::Clerk;

const REGISTER: &str = "register/so-van-ban.sqlite";
const JOURNAL: &str = "so-van-ban.nhat-ky.jsonl";
const PDF: &str = "output/phuong-mau/ke-hoach.pdf";
const RECEIPT: &str = "output/phuong-mau/ke-hoach.bien-nhan.json";

/// Every command that reads the register.
const COMMANDS: [&[&str]; 11] = [
    &["status"],
    &["check"],
    &["build"],
    &["build", "--force"],
    &["issue", "ke-hoach", "--date", "21/1/2025"],
    &["void", "05/KH-UBND", "--reason", "nhầm", "--date", "21/1/2025"],
    &["register", "show"],
    &["register", "verify"],
    &["register", "export"],
    &["register", "backup", "sao.sqlite"],
    &["register", "begin"],
];

/// An office that has issued its plan.
fn office() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    clerk
}

/// All commands refuse with these words, and the issued file stays.
fn refused_by_all(clerk: &Clerk, code: i32, words: &str) {
    let issued = fs::read(clerk.path(PDF)).ok();
    for command in COMMANDS {
        let answer = clerk.run(command);
        assert_eq!(answer.code, code, "{command:?}: {answer:?}");
        assert!(answer.err.contains(words), "{command:?}: {answer:?}");
        assert_eq!(
            fs::read(clerk.path(PDF)).ok(),
            issued,
            "{command:?} changed the issued file"
        );
    }
    assert!(!clerk.path("sao.sqlite").exists());
}

#[test]
fn c3_a_register_whose_folder_was_moved_is_missed_by_every_command() {
    let clerk = office();
    fs::rename(clerk.path("register"), clerk.path("cho-khac")).unwrap();
    refused_by_all(&clerk, 1, "nhưng sổ đã được mở: còn `so-van-ban.nhat-ky.jsonl`");
    fs::rename(clerk.path("cho-khac"), clerk.path("register")).unwrap();
    clerk.done(&["register", "verify"]);
}

#[test]
fn c3_a_register_is_missed_also_where_only_its_papers_tell_of_it() {
    let clerk = office();
    fs::remove_dir_all(clerk.path("register")).unwrap();
    fs::remove_file(clerk.path(JOURNAL)).unwrap();
    refused_by_all(&clerk, 1, "còn `output/phuong-mau/ke-hoach.bien-nhan.json`");
    fs::remove_file(clerk.path(RECEIPT)).unwrap();
    refused_by_all(&clerk, 1, "còn `output/phuong-mau/.manifest.json`");
}

#[test]
fn c3_a_register_is_missed_also_after_output_was_deleted() {
    let clerk = office();
    fs::remove_dir_all(clerk.path("register")).unwrap();
    fs::remove_dir_all(clerk.path("output")).unwrap();
    refused_by_all(&clerk, 1, "còn `so-van-ban.nhat-ky.jsonl`");
}

#[test]
fn c3_a_share_that_is_not_mounted_is_a_link_that_leads_nowhere() {
    let clerk = office();
    fs::remove_file(clerk.path(JOURNAL)).unwrap();
    fs::remove_dir_all(clerk.path("output")).unwrap();
    fs::rename(clerk.path("register"), clerk.path("o-mang")).unwrap();
    symlink("o-mang", clerk.path("register")).unwrap();
    clerk.done(&["register", "verify"]);
    fs::rename(clerk.path("o-mang"), clerk.path("o-mang-mat")).unwrap();
    refused_by_all(&clerk, 1, "nhưng sổ đã được mở: còn `register`");
    let restored = clerk.refused(&["register", "restore", "o-mang-mat/so-van-ban.sqlite"]);
    assert!(restored.contains("xóa liên kết"), "{restored}");
}

#[test]
fn c3_an_empty_file_is_no_new_register() {
    let clerk = office();
    fs::write(clerk.path(REGISTER), "").unwrap();
    refused_by_all(&clerk, 1, "trống rỗng");
    // A database without tables neither.
    fs::remove_file(clerk.path(REGISTER)).unwrap();
    let database = rusqlite::Connection::open(clerk.path(REGISTER)).unwrap();
    database
        .execute_batch("CREATE TABLE x (y); DROP TABLE x;")
        .unwrap();
    drop(database);
    refused_by_all(&clerk, 1, "trống rỗng");
}

#[test]
fn c3_a_folder_in_place_of_the_register_is_not_a_new_register() {
    let clerk = office();
    fs::remove_dir_all(clerk.path("register")).unwrap();
    fs::write(clerk.path("register"), "một tệp").unwrap();
    refused_by_all(&clerk, 2, "không dùng được sổ `register/so-van-ban.sqlite`");
}

#[test]
fn c3_an_older_copy_put_in_place_is_known_by_the_journal() {
    let clerk = Clerk::new("tests/mistakes/base");
    let before = fs::read(clerk.path(REGISTER)).unwrap();
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    fs::write(clerk.path(REGISTER), before).unwrap();
    refused_by_all(
        &clerk,
        1,
        "thiếu 1 dòng đã ghi: `ke-hoach` (phuong-mau) số 01/KH-UBND ngày 20/01/2025",
    );
    // Whoever deletes what is in output/ does not get the number twice either.
    fs::remove_dir_all(clerk.path("output")).unwrap();
    refused_by_all(&clerk, 1, "thiếu 1 dòng đã ghi");
}

#[test]
fn c3_a_register_is_begun_once_and_knowingly() {
    let clerk = Clerk::fresh("tests/mistakes/base");
    // Drafts need none.
    clerk.done(&["build"]);
    clerk.done(&["check"]);
    let said = clerk.done(&["register", "verify"]);
    assert!(said.contains("Chưa mở sổ"), "{said}");
    for command in [COMMANDS[4], COMMANDS[5]] {
        let said = clerk.refused(command);
        assert!(
            said.contains("đây là lần đầu thì chạy `thidua register begin`"),
            "{said}"
        );
    }
    assert!(!clerk.path("register").exists());
    clerk.done(&["register", "begin"]);
    let said = clerk.refused(&["register", "begin"]);
    assert!(said.contains("đã mở rồi"), "{said}");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    clerk.done(&["register", "verify"]);
}

#[test]
fn c3_a_register_of_before_gets_its_journal_with_the_next_entry() {
    let clerk = office();
    fs::remove_file(clerk.path(JOURNAL)).unwrap();
    clerk.done(&["register", "verify"]);
    let reason = ["--reason", "nhầm", "--date", "21/1/2025"];
    clerk.done(&[&["void", "02/KH-UBND"][..], &reason].concat());
    let journal = fs::read_to_string(clerk.path(JOURNAL)).unwrap();
    assert_eq!(journal.lines().count(), 3, "{journal}");
}

#[test]
fn c3_a_journal_that_was_edited_is_named() {
    let clerk = office();
    let journal = fs::read_to_string(clerk.path(JOURNAL)).unwrap();
    fs::write(clerk.path(JOURNAL), journal + "ghi thêm\n").unwrap();
    let said = clerk.refused(&["build"]);
    assert!(
        said.contains("nhật ký của sổ `so-van-ban.nhat-ky.jsonl` đã bị sửa"),
        "{said}"
    );
}

#[test]
fn c3_a_second_register_beside_the_first_is_named_and_takes_no_numbers() {
    for name in [
        "so-van-ban (1).sqlite",
        "so-van-ban-DESKTOP-AB12.sqlite",
        "so-van-ban (Hoa's conflicted copy 2025-01-20).sqlite",
    ] {
        let clerk = office();
        let other = clerk.path("register").join(name);
        fs::copy(clerk.path(REGISTER), &other).unwrap();
        let words = format!("có một sổ nữa: `register/{name}`");
        for command in [&["status"][..], &["check"], &["build"], &["register", "verify"]] {
            let answer = clerk.run(command);
            assert!(
                answer.code == 0 && answer.err.contains(&words),
                "{command:?}: {answer:?}"
            );
        }
        let said = clerk.refused(COMMANDS[5]);
        assert!(said.contains(&words), "{said}");
        fs::remove_file(clerk.path(REGISTER)).unwrap();
        fs::remove_file(clerk.path(JOURNAL)).unwrap();
        fs::remove_dir_all(clerk.path("output")).unwrap();
        refused_by_all(&clerk, 1, "nhưng sổ đã được mở");
    }
}
