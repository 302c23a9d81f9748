//! Copies of the whole folder, the way back, and what was changed by whom.

use std::fs;
use std::io::Write;

use axum::http::StatusCode;
use thidua::input::Session;
use thidua::pipeline::{Change, Edit, edit};
use zip::write::SimpleFileOptions;

use super::visit::{Answer, Visit};
use super::ward::{WARD, ward};
use crate::register::clerk::Clerk;

const FILE: &str = "inputs/phuong-mau-2025/campaign.yaml";

fn text(clerk: &Clerk) -> String {
    fs::read_to_string(clerk.path(FILE)).unwrap()
}

/// Edits the campaign's title for an account.
fn retitled(clerk: &Clerk, title: &str) {
    let mut session = Session::new(clerk.path(""));
    session.by = Some("Nguyễn <i>An</i>".into());
    let (path, change) = ("short_name".to_owned(), Change::Set(title.to_owned()));
    let done = edit(FILE, &[Edit { path, change }], &mut session);
    assert!(done.is_some(), "{:?}", session.report);
}

/// Makes a copy at the desk; its address.
fn copied(visit: &Visit) -> String {
    let work = visit.post("/cat-giu/ban", &[]);
    let work = work.location().to_owned();
    for _ in 0..600 {
        let page = visit.get(&work);
        if let Some(at) = page.text().find("/cat-giu/ban/") {
            return page.text()[at..].split('"').next().unwrap().to_owned();
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("{}", visit.get(&work).text());
}

fn brought(visit: &Visit, bytes: &[u8]) -> Answer {
    visit.upload(
        "/cat-giu/khoi-phuc",
        &[("dong-y", "co"), ("ban", "")],
        "sao-luu.zip",
        bytes,
    )
}

#[test]
fn a_copy_is_kept_saved_and_brought_back_and_the_register_loses_nothing() {
    let clerk = ward();
    let visit = Visit::inside(&clerk.path(""));
    let before = text(&clerk);
    let address = copied(&visit);
    let copy = visit.get(&address);
    assert_eq!(copy.status, StatusCode::OK);
    assert!(copy.bytes.starts_with(b"PK"));
    assert!(!copy.bytes.windows(9).any(|name| name == b"desk.yaml"));
    assert!(visit.get("/cat-giu").text().contains(&address));
    // What is changed since is in the history, with who did it.
    retitled(&clerk, "Một tên <b>khác</b>");
    let page = visit.get("/cat-giu");
    assert!(
        page.text().contains("Nguyễn &lt;i&gt;An&lt;/i&gt;"),
        "{}",
        page.text()
    );
    assert!(page.text().contains("Một tên &lt;b&gt;khác&lt;/b&gt;"));
    assert!(
        page.text()
            .contains(&format!("/c/{WARD}/du-lieu/phong-trao/lan-sua"))
    );
    // Nothing happens by mistake.
    let unsure = visit.upload("/cat-giu/khoi-phuc", &[], "sao-luu.zip", &copy.bytes);
    assert_ne!(unsure.status, StatusCode::OK);
    assert_ne!(text(&clerk), before);
    let back = brought(&visit, &copy.bytes);
    assert_eq!(back.status, StatusCode::OK, "{}", back.text());
    assert_eq!(text(&clerk), before);
    assert!(visit.get("/cat-giu").text().contains("Khôi phục từ bản sao"));
    // What it said meanwhile is kept.
    let kept = fs::read_to_string(clerk.path(&format!(".thidua/truoc/{FILE}.2"))).unwrap();
    assert!(kept.contains("Một tên"), "{kept}");
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn without_its_register_nothing_is_said_to_be_gone_and_nothing_is_changed() {
    let clerk = ward();
    clerk.done(&["register", "begin"]);
    let visit = Visit::inside(&clerk.path(""));
    let form = format!("/c/{WARD}/du-lieu/phong-trao");
    assert_eq!(visit.get(&form).status, StatusCode::OK);
    fs::rename(clerk.path("register"), clerk.path("o-mang")).unwrap();
    let before = text(&clerk);
    let typed = [("hang", ""), ("m:short_name", "x"), ("v:short_name", "Tên khác")];
    for answer in [
        visit.get(&form),
        visit.get(&format!("/c/{WARD}/du-lieu")),
        visit.post(&form, &typed),
    ] {
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.text().contains("sổ văn bản hoặc mẫu không dùng được"));
    }
    // The page that it speaks of does say why.
    let home = visit.get(&format!("/c/{WARD}/viec"));
    assert!(home.text().contains("R106"), "{}", home.text());
    assert_eq!(text(&clerk), before);
    fs::rename(clerk.path("o-mang"), clerk.path("register")).unwrap();
    assert_eq!(visit.get(&form).status, StatusCode::OK);
}

#[test]
fn a_copy_that_is_larger_than_other_files_comes_back_and_goes_out_whole() {
    let clerk = ward();
    let visit = Visit::inside(&clerk.path(""));
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let large = vec![7; 25 << 20];
    zip.start_file("templates/stocks/anh-lon.bin", stored).unwrap();
    zip.write_all(&large).unwrap();
    zip.start_file("inputs/moi/ghi-chu.txt", stored).unwrap();
    zip.write_all(b"x").unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    let back = brought(&visit, &bytes);
    assert_eq!(back.status, StatusCode::OK, "{}", back.text());
    assert!(fs::read(clerk.path("templates/stocks/anh-lon.bin")).unwrap() == large);
    // A copy of the folder that has it goes out as it lies there.
    let address = copied(&visit);
    let name = address.rsplit('/').next().unwrap();
    let out = visit.get(&address);
    assert_eq!(
        out.headers["content-length"].to_str().unwrap(),
        out.bytes.len().to_string()
    );
    assert!(out.bytes == fs::read(clerk.path(&format!(".thidua/sao-luu/{name}"))).unwrap());
}

#[test]
fn what_is_no_copy_changes_nothing_and_leads_nowhere() {
    let clerk = ward();
    let visit = Visit::inside(&clerk.path(""));
    let before = text(&clerk);
    // The last one swells to 120 MB.
    let bomb = zipped(&[("inputs/a/bom.yaml", &vec![b' '; 120 << 20])]);
    assert!(bomb.len() < 1 << 20);
    for bytes in [b"no zip".to_vec(), Vec::new(), zipped(&[("a.txt", b"a")]), bomb] {
        let answer = brought(&visit, &bytes);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains("U899"), "{}", answer.text());
        assert!(
            !answer.text().contains("/tmp/") && !answer.text().contains(clerk.path("").to_str().unwrap())
        );
    }
    assert!(!clerk.path("inputs/a").exists());
    // Files that lead elsewhere are left out; those of the folder come.
    let outside = clerk.path("").with_extension("ra-ngoai");
    let name = outside.file_name().unwrap().to_str().unwrap();
    let up = format!("inputs/../../{name}");
    let sly = zipped(&[
        (up.as_str(), b"x"),
        (outside.to_str().unwrap(), b"x"),
        ("inputs/..\\..\\x", b"x"),
        ("desk.yaml", b"accounts: []"),
        ("inputs/moi/ghi-chu.txt", b"x"),
    ]);
    assert_eq!(brought(&visit, &sly).status, StatusCode::OK);
    assert!(!outside.exists() && !clerk.path("desk.yaml").exists());
    assert!(clerk.path("inputs/moi/ghi-chu.txt").exists());
    assert_eq!(text(&clerk), before);
    for name in [
        "..%2f..%2fetc%2fpasswd",
        "%2e%2e",
        "C:%5cx.zip",
        "sao-luu-%00.zip",
        "sao-luu-1.zip",
    ] {
        assert_eq!(
            visit.get(&format!("/cat-giu/ban/{name}")).status,
            StatusCode::NOT_FOUND,
            "{name}"
        );
    }
}
