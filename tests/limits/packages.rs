//! Packages are the same on every system.

use std::fs;
use std::path::Path;

use thidua::diagnostic::shown;

use crate::register::clerk::Clerk;
use crate::register::stub::issue_one;

/// What each entry of the list at a package's end says of the system that it was made on.
fn systems(package: &[u8]) -> Vec<u8> {
    let begins = |window: &[u8]| window == b"PK\x05\x06";
    let end = package.windows(4).rposition(begins).unwrap();
    let number = |at: usize, length: usize| {
        let bytes = package[at..at + length].iter().rev();
        bytes.fold(0, |sum, byte| sum * 256 + usize::from(*byte))
    };
    let mut at = number(end + 16, 4);
    let mut found = Vec::new();
    for _ in 0..number(end + 10, 2) {
        assert_eq!(&package[at..at + 4], b"PK\x01\x02");
        found.push(package[at + 5]);
        at += 46 + number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2);
    }
    found
}

fn packages(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = shown(&path);
        if path.is_dir() {
            found.extend(packages(&path));
        } else if ["docx", "xlsx", "zip"].iter().any(|kind| name.ends_with(kind)) {
            found.push(name);
        }
    }
    found
}

#[test]
fn w0_every_package_says_unix_on_every_system() {
    let clerk = Clerk::new("tests/mistakes/base");
    clerk.done(&["build", "--dossier", "ho-so.zip", "ke-hoach"]);
    issue_one(clerk.root(), "phuong-mau", "van-ban-1");
    clerk.done(&["register", "export"]);
    let ward = Clerk::new("tests/mistakes/base");
    let campaign = ward.path("inputs/phuong-mau-2025");
    crate::register::clerk::copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025"),
        &campaign,
    );
    let proof = [
        "certificates",
        "--campaign",
        "phuong-mau-2025",
        "--decision",
        "quyet-dinh--so-ket",
        "--mode",
        "proof",
        "--only",
        "1",
        "--format",
        "docx",
    ];
    ward.done(&proof);
    let all = [packages(clerk.root()), packages(ward.root())].concat();
    for kind in ["ke-hoach.docx", ".xlsx", "ho-so.zip", "certificates"] {
        assert!(
            all.iter().any(|name| name.contains(kind)),
            "no {kind} among {all:?}"
        );
    }
    for name in all {
        let systems = systems(&fs::read(&name).unwrap());
        assert!(systems.iter().all(|system| *system == 3), "{name}: {systems:?}");
    }
}
