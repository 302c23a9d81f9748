//! Văn bản: the list, the pages as pictures, the files.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use super::visit::Visit;
use crate::register::clerk::Clerk;

const OFFICE: &str = "tests/mistakes/base";
const PAPERS: &str = "inputs/phuong-mau/papers.yaml";
const PLAN: &str = "/c/phuong-mau/van-ban/ke-hoach";

/// Addresses of the pages' pictures.
fn pictures(page: &str) -> Vec<String> {
    let found = page.split("src=\"").skip(1);
    let found = found
        .filter_map(|rest| rest.split_once('"'))
        .map(|(address, _)| address);
    let found = found.filter(|address| address.contains("/trang/"));
    found.map(str::to_owned).collect()
}

#[test]
fn an_edit_changes_the_address_of_the_page_that_it_changes_and_of_no_other() {
    let clerk = Clerk::fresh(OFFICE);
    let visit = Visit::inside(clerk.root());
    let before = pictures(visit.get(PLAN).text());
    assert!(before.len() > 1, "{before:?}");
    clerk.edit(PAPERS, "archive: VT", "archive: \"VT, VP\"");
    let after = pictures(visit.get(PLAN).text());
    assert_eq!(after.len(), before.len());
    let last = before.len() - 1;
    assert_eq!(after[..last], before[..last]);
    assert_ne!(after[last], before[last]);
}

#[test]
fn a_picture_is_fetched_once_and_names_its_page() {
    let clerk = Clerk::fresh(OFFICE);
    let visit = Visit::inside(clerk.root());
    let page = visit.get(PLAN);
    assert!(
        page.text().contains("alt=\"Trang 1 của Kế hoạch"),
        "{}",
        page.text()
    );
    let first = &pictures(page.text())[0];
    let picture = visit.get(first);
    assert_eq!(picture.status, StatusCode::OK);
    assert_eq!(picture.headers[header::CONTENT_TYPE], "image/svg+xml");
    assert!(
        picture.headers[header::CACHE_CONTROL]
            .to_str()
            .unwrap()
            .contains("immutable")
    );
    assert!(picture.text().starts_with("<svg"));
    let mark = picture.headers[header::ETAG].clone();
    let again = visit
        .request(Method::GET, first)
        .header(header::IF_NONE_MATCH, mark);
    let again = visit.ask(again.body(Body::empty()).unwrap());
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.bytes.is_empty());
    let packed = visit
        .request(Method::GET, first)
        .header(header::ACCEPT_ENCODING, "gzip");
    let packed = visit.ask(packed.body(Body::empty()).unwrap());
    assert_eq!(packed.headers[header::CONTENT_ENCODING], "gzip");
    assert!(packed.bytes.len() * 3 < picture.bytes.len());
    assert_eq!(
        visit.get(&format!("{PLAN}/trang/99.svg")).status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn files_are_those_that_a_build_writes() {
    let clerk = Clerk::fresh(OFFICE);
    clerk.done(&["build", "ke-hoach"]);
    let visit = Visit::inside(clerk.root());
    for (format, name) in [
        ("pdf", "ke-hoach.pdf"),
        ("in", "ke-hoach.pdf"),
        ("docx", "ke-hoach.docx"),
    ] {
        let answer = visit.get(&format!("{PLAN}/tep/{format}"));
        assert_eq!(answer.status, StatusCode::OK);
        let written = std::fs::read(clerk.path(&format!("output/phuong-mau/{name}"))).unwrap();
        assert!(
            answer.bytes == written,
            "{format}: other bytes than a build writes"
        );
        let way = answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        assert!(
            way.ends_with(name) && way.starts_with("inline") == (format == "in"),
            "{way}"
        );
    }
}

#[test]
fn a_paper_that_waits_says_so_and_has_no_pages() {
    let clerk = Clerk::fresh(OFFICE);
    clerk.edit(PAPERS, "    date: 2025-01-20\n", "");
    let visit = Visit::inside(clerk.root());
    let list = visit.get("/c/phuong-mau/van-ban");
    assert!(list.text().contains("chưa đến kỳ"), "{}", list.text());
    assert!(!list.text().contains("/tep/pdf"));
    let page = visit.get(PLAN);
    assert_eq!(page.status, StatusCode::OK);
    assert!(pictures(page.text()).is_empty());
    assert_eq!(
        visit.get(&format!("{PLAN}/tep/pdf")).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        visit.get("/c/phuong-mau/van-ban/khong-co").status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn all_papers_are_made_and_edited_files_are_replaced_only_when_asked() {
    let clerk = Clerk::fresh(OFFICE);
    let visit = Visit::inside(clerk.root());
    let made = visit.work("/c/phuong-mau/lap-van-ban", &[]);
    assert!(made.contains("Đã lập 2 tệp"), "{made}");
    let plan = clerk.path("output/phuong-mau/ke-hoach.docx");
    std::fs::write(&plan, b"edited").unwrap();
    clerk.edit(PAPERS, "archive: VT", "archive: \"VT, VP\"");
    let made = visit.work("/c/phuong-mau/lap-van-ban", &[]);
    assert!(
        made.contains("W101") && made.contains("name=\"replace\""),
        "{made}"
    );
    assert_eq!(std::fs::read(&plan).unwrap(), b"edited");
    let made = visit.work("/c/phuong-mau/lap-van-ban", &[("replace", "true")]);
    assert!(made.contains("Đã lập 2 tệp"), "{made}");
    assert_ne!(std::fs::read(&plan).unwrap(), b"edited");
    let kept = std::fs::read_dir(plan.parent().unwrap()).unwrap();
    let kept = kept
        .filter(|file| std::fs::read(file.as_ref().unwrap().path()).is_ok_and(|bytes| bytes == b"edited"));
    assert_eq!(kept.count(), 1);
}
