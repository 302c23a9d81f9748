//! Backups: whole or not at all.

use std::fs;

use super::clerk::Clerk;

fn office() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    clerk
}

/// Names in the working folder.
fn names(clerk: &Clerk) -> Vec<String> {
    let entries = fs::read_dir(clerk.root()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn l1_a_copy_that_was_cut_off_is_made_again() {
    let clerk = office();
    // What a killed program leaves.
    fs::write(clerk.path("sao.sqlite.dang-ghi"), "nửa chừng").unwrap();
    clerk.done(&["register", "backup", "sao.sqlite"]);
    assert!(!clerk.path("sao.sqlite.dang-ghi").exists());
    fs::copy(clerk.path("sao.sqlite"), clerk.path("register/so-van-ban.sqlite")).unwrap();
    clerk.done(&["register", "verify"]);
    let said = clerk.refused(&["register", "backup", "sao.sqlite"]);
    assert!(said.contains("sao.sqlite"), "{said}");
}

#[test]
fn l1_a_full_disk_leaves_no_half_of_a_copy() {
    let clerk = office();
    let before = names(&clerk);
    for command in ["register backup sao.sqlite", "backup sao.zip"] {
        // With room for the journal, and with none.
        for limit in [40, 1] {
            let (code, said) = clerk.on_a_full_disk(limit, command);
            assert_eq!(code, Some(2), "{command}: {said}");
            assert!(said.contains("không ghi được bản sao `sao."), "{command}: {said}");
            assert_eq!(names(&clerk), before, "{command}");
        }
    }
    clerk.done(&["register", "backup", "sao.sqlite"]);
    clerk.done(&["backup", "sao.zip"]);
}

#[test]
fn l1_a_folder_that_is_not_there_is_called_so() {
    let clerk = office();
    for command in [
        &["register", "backup", "usb/sao.sqlite"][..],
        &["backup", "usb/sao.zip"],
    ] {
        let answer = clerk.run(command);
        assert_eq!(answer.code, 2, "{answer:?}");
        assert!(answer.err.contains("không có tệp hoặc thư mục này"), "{answer:?}");
    }
}

#[test]
fn l1_a_register_that_was_meddled_with_is_not_copied_as_if_it_were_sound() {
    let clerk = office();
    let database = rusqlite::Connection::open(clerk.path("register/so-van-ban.sqlite")).unwrap();
    database
        .execute_batch("DROP TRIGGER row_stays; UPDATE row SET symbol = 'X' WHERE seq = 1;")
        .unwrap();
    drop(database);
    for command in [&["register", "backup", "sao.sqlite"][..], &["backup", "sao.zip"]] {
        let answer = clerk.run(command);
        assert_eq!(answer.code, 1, "{answer:?}");
        assert!(answer.out.is_empty(), "{answer:?}");
    }
    assert!(!clerk.path("sao.sqlite").exists() && !clerk.path("sao.zip").exists());
}

#[test]
fn l1_the_whole_office_comes_out_of_one_zip() {
    let clerk = office();
    fs::create_dir_all(clerk.path("templates/stocks")).unwrap();
    fs::write(clerk.path("templates/stocks/ghi-chu.txt"), "phôi của phường").unwrap();
    fs::write(clerk.path("register/may-in.yaml"), "máy in").unwrap();
    let said = clerk.done(&["backup", "ca-phuong.zip"]);
    assert!(said.starts_with("đã sao lưu: ca-phuong.zip"), "{said}");
    let new = tempfile::tempdir().unwrap();
    let zip = fs::File::open(clerk.path("ca-phuong.zip")).unwrap();
    zip::ZipArchive::new(zip).unwrap().extract(new.path()).unwrap();
    let again = Clerk::at_copy_of(new.path());
    for file in [
        "inputs/phuong-mau/papers.yaml",
        "templates/stocks/ghi-chu.txt",
        "register/may-in.yaml",
        "so-van-ban.nhat-ky.jsonl",
    ] {
        assert_eq!(
            fs::read(again.path(file)).unwrap(),
            fs::read(clerk.path(file)).unwrap(),
            "{file}"
        );
    }
    again.done(&["register", "verify"]);
    again.done(&["build"]);
    let pdf = "output/phuong-mau/ke-hoach.pdf";
    assert_eq!(
        fs::read(again.path(pdf)).unwrap(),
        fs::read(clerk.path(pdf)).unwrap()
    );
    let said = clerk.refused(&["backup", "ca-phuong.zip"]);
    assert!(said.contains("ca-phuong.zip"), "{said}");
}

#[test]
fn l1_the_register_comes_back_out_of_a_zip_of_the_whole_office() {
    let clerk = office();
    clerk.done(&["backup", "ca-phuong.zip"]);
    let issued = fs::read(clerk.path("output/phuong-mau/ke-hoach.pdf")).unwrap();
    for lost in ["register", "output"] {
        fs::remove_dir_all(clerk.path(lost)).unwrap();
    }
    let said = clerk.done(&["register", "restore", "ca-phuong.zip"]);
    assert!(said.contains("ca-phuong.zip"), "{said}");
    clerk.done(&["build"]);
    let again = fs::read(clerk.path("output/phuong-mau/ke-hoach.pdf")).unwrap();
    assert_eq!(again, issued);
    // One that has none.
    let zip = fs::File::create(clerk.path("khac.zip")).unwrap();
    let mut zip = zip::ZipWriter::new(zip);
    zip.start_file("anh.png", zip::write::SimpleFileOptions::default())
        .unwrap();
    zip.finish().unwrap();
    let answer = clerk.run(&["register", "restore", "khac.zip"]);
    assert!(answer.err.contains("R101"), "{answer:?}");
}
