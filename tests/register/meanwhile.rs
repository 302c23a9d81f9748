//! Copies that are made, and put back, while others issue.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use thidua::input::Session;
use thidua::pipeline::{Edited, FileFormat, MakeRequest, OpenRequest, Sides, make, open};
use thidua::register::Register;

use super::clerk::Clerk;
use super::stub::{made, wanted};

/// An office with a copy of its register from before the first paper.
fn office() -> Clerk {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["register", "backup", "dau.sqlite"]);
    clerk
}

/// Issues papers for as long as `work` lasts; the hashes of their rows. Where the register was replaced just then, it is opened again.
fn issuing(root: &Path, work: impl FnOnce()) -> Vec<String> {
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let issuer = scope.spawn(|| {
            let mut hashes = Vec::new();
            while !done.load(Ordering::Relaxed) {
                let paper = format!("van-ban-{}", hashes.len());
                let wanted = wanted("khac", &paper);
                let mut register = Register::open(root).unwrap().unwrap();
                match register.issue(&wanted, &mut || {}, |_, _, _| Some(made(&paper))) {
                    Ok(issued) => hashes.push(issued.unwrap().0.hash),
                    Err(fault) => assert_eq!(fault.kind.code(), "R114"),
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            hashes
        });
        work();
        done.store(true, Ordering::Relaxed);
        issuer.join().unwrap()
    })
}

fn rows(root: &Path) -> Vec<String> {
    let rows = Register::open(root).unwrap().unwrap().rows().unwrap();
    rows.into_iter().map(|row| row.hash).collect()
}

#[test]
fn kill_copies_made_while_others_issue_are_whole() {
    let clerk = office();
    issuing(clerk.root(), || {
        for nth in 0..4 {
            clerk.done(&["register", "backup", &format!("sao-{nth}.sqlite")]);
        }
    });
    clerk.done(&["register", "verify"]);
}

#[test]
fn kill_a_zip_made_while_others_issue_has_a_register_with_all_of_its_journal() {
    let clerk = office();
    issuing(clerk.root(), || {
        for nth in 0..4 {
            clerk.done(&["backup", &format!("sao-{nth}.zip")]);
        }
    });
    for nth in 0..4 {
        let unpacked = tempfile::tempdir().unwrap();
        let zip = fs::File::open(clerk.path(&format!("sao-{nth}.zip"))).unwrap();
        zip::ZipArchive::new(zip)
            .unwrap()
            .extract(unpacked.path())
            .unwrap();
        Register::open(unpacked.path()).unwrap().unwrap();
    }
}

#[test]
fn restore_while_others_issue_loses_no_row() {
    let clerk = office();
    let issued = issuing(clerk.root(), || {
        for _ in 0..4 {
            clerk.done(&["register", "restore", "dau.sqlite"]);
        }
    });
    assert_eq!(rows(clerk.root()), issued);
    clerk.done(&["register", "verify"]);
}

#[test]
fn restore_from_a_copy_that_is_only_read_makes_a_register_that_takes_rows() {
    let clerk = office();
    fs::set_permissions(clerk.path("dau.sqlite"), fs::Permissions::from_mode(0o444)).unwrap();
    clerk.done(&["register", "restore", "dau.sqlite"]);
    let register = fs::metadata(Register::path(clerk.root())).unwrap();
    assert!(!register.permissions().readonly());
}

#[test]
fn m1_a_build_that_read_the_register_before_an_issue_keeps_the_issued_file() {
    let clerk = office();
    clerk.done(&["build"]);
    let mut session = Session::new(clerk.root());
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    let plan = clerk.path("output/phuong-mau/ke-hoach.pdf");
    let issued = fs::read(&plan).unwrap();
    let request = MakeRequest {
        papers: Vec::new(),
        formats: FileFormat::ALL.into(),
        out: None,
        edited: Edited::Stay,
        merge: None,
        sides: Sides::Both,
        dossier: None,
    };
    let made = make(&request, &opened, &mut session, &|_, _| {});
    assert!(!session.report.has_errors(), "{:?}", session.report);
    assert!(made[0].others.iter().any(|(id, _)| id == "ke-hoach"));
    assert_eq!(fs::read(plan).unwrap(), issued);
}

#[test]
fn restore_that_was_cut_off_leaves_nothing_for_long() {
    let clerk = office();
    let [left, empty, remains, held] = ["left", "empty", "remains", "held"].map(|name| {
        let folder = clerk.path("register").join(format!(".thidua-{name}"));
        fs::create_dir(&folder).unwrap();
        folder
    });
    fs::write(left.join("khoa"), "").unwrap();
    fs::write(left.join("ban-sao.sqlite"), "nửa chừng").unwrap();
    // The removal was cut off when the lock had gone, but not yet the copy.
    fs::write(remains.join("ban-sao.sqlite"), "nửa chừng").unwrap();
    let lock = fs::File::create(held.join("khoa")).unwrap();
    lock.lock().unwrap();
    clerk.done(&["void", "01/KH-UBND", "--reason", "nhầm", "--date", "28/6/2025"]);
    assert!(!left.exists() && !empty.exists() && !remains.exists() && held.exists());
    drop(lock);
    clerk.done(&["register", "restore", "dau.sqlite"]);
    assert!(!held.exists());
}

#[test]
fn restore_meets_a_register_that_its_receipts_outrun_also_where_it_is_begun_again() {
    let clerk = office();
    clerk.done(&["issue", "ke-hoach", "--date", "20/1/2025"]);
    fs::copy(clerk.path("dau.sqlite"), Register::path(clerk.root())).unwrap();
    fs::remove_file(clerk.path("so-van-ban.nhat-ky.jsonl")).unwrap();
    let said = clerk.refused(&["register", "begin"]);
    assert!(
        said.contains("đã ban hành ở dòng 1, nhưng sổ không có dòng ấy"),
        "{said}"
    );
}
