//! What a process that was ended leaves beside the files is gone after the next command that writes there.

use std::fs;
use std::path::PathBuf;

use crate::register::clerk::Clerk;

/// Files that commands leave in these folders when they are ended while they write.
fn leave(clerk: &Clerk, folders: &[&str]) -> Vec<PathBuf> {
    let files: Vec<PathBuf> = folders
        .iter()
        .map(|folder| clerk.path(folder).join(".thidua-x1y2z3"))
        .collect();
    for file in &files {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "half a file").unwrap();
    }
    files
}

#[test]
fn l2_every_command_sweeps_where_it_writes() {
    let clerk = Clerk::new("tests/mistakes/base");
    let folders = ["output/phuong-mau", "output/hieu-chinh", "register/may-in"];
    let left = leave(&clerk, &folders);
    clerk.done(&["build", "ke-hoach"]);
    assert!(!left[0].exists() && left[1].exists());
    clerk.done(&["calibrate", "canon"]);
    assert!(!left[1].exists() && left[2].exists());
    clerk.done(&[
        "calibrate",
        "canon",
        "--reading",
        "A=20.5,20",
        "--reading",
        "D=400,277",
    ]);
    assert!(!left[2].exists());
}

#[test]
fn l2_certificates_sweep_where_they_are_placed() {
    let clerk = Clerk::new("tests/mistakes/base");
    fs::remove_dir_all(clerk.path("inputs/phuong-mau")).unwrap();
    crate::register::clerk::copy(
        &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025"),
        &clerk.path("inputs/phuong-mau-2025"),
    );
    let proof = [
        "certificates",
        "--decision",
        "quyet-dinh--so-ket",
        "--mode",
        "proof",
        "--only",
        "1",
    ];
    clerk.done(&proof);
    let home = fs::read_dir(clerk.path("output/phuong-mau-2025")).unwrap();
    let folder = home.map(|entry| entry.unwrap().path()).find(|path| path.is_dir());
    let folder = folder.unwrap_or_else(|| clerk.path("output/phuong-mau-2025"));
    let left = folder.join(".thidua-x1y2z3");
    fs::write(&left, "half a batch").unwrap();
    clerk.done(&proof);
    assert!(!left.exists());
}
