//! Only ordinary files are read.

use std::fs;
use std::os::unix::fs::symlink;

use crate::register::clerk::Clerk;

#[test]
fn l4_a_device_or_a_pipe_is_not_read() {
    let clerk = Clerk::new("tests/mistakes/base");
    let papers = clerk.path("inputs/phuong-mau/papers.yaml");
    let text = fs::read(&papers).unwrap();
    fs::remove_file(&papers).unwrap();
    symlink("/dev/zero", &papers).unwrap();
    let said = clerk.refused(&["check"]);
    assert!(
        said.contains("[F106]") && said.contains("inputs/phuong-mau/papers.yaml"),
        "{said}"
    );
    fs::remove_file(&papers).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&papers).status();
    if made.is_ok_and(|status| status.success()) {
        assert!(clerk.refused(&["check"]).contains("[F106]"));
    }
    fs::remove_file(&papers).unwrap();
    // A link to an ordinary file is one.
    fs::write(clerk.path("papers-moi.yaml"), text).unwrap();
    symlink(clerk.path("papers-moi.yaml"), &papers).unwrap();
    clerk.done(&["check"]);
}

#[test]
fn l4_a_file_far_too_large_is_not_read_whole() {
    let clerk = Clerk::new("tests/mistakes/base");
    let papers = clerk.path("inputs/phuong-mau/papers.yaml");
    // A hole takes no room on the disk.
    fs::File::create(&papers).unwrap().set_len(1 << 40).unwrap();
    let said = clerk.refused(&["check"]);
    assert!(said.contains("[F107]"), "{said}");
}
