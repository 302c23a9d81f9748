//! Văn bản: the list, the pages as pictures, the files.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};

use serde_json::json;

use super::visit::Visit;
use super::ward::{WARD, at, ward};
use crate::register::clerk::Clerk;
use crate::word::planting::plant;

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
fn a_paper_of_faulty_data_shows_what_is_wrong() {
    let clerk = Clerk::fresh(OFFICE);
    clerk.edit(PAPERS, "signatory: chu-tich", "signatory: khong-co");
    let page = Visit::inside(clerk.root()).get(PLAN);
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("khong-co"), "{}", page.text());
    assert!(pictures(page.text()).is_empty());
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

#[test]
fn a_value_typed_beside_the_pages_is_saved_and_the_page_comes_again() {
    let clerk = Clerk::fresh(OFFICE);
    let visit = Visit::inside(clerk.root());
    let page = visit.get(PLAN);
    let before = pictures(page.text());
    let hidden = |name: &str| {
        let rest = page
            .text()
            .split(&format!("name=\"{name}\""))
            .nth(1)
            .unwrap_or_else(|| panic!("no {name}"));
        let rest = rest.split("value=\"").nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let (row, mark, back) = (hidden("hang"), hidden("m:papers.1.archive"), hidden("ve"));
    assert_eq!(back, PLAN);
    let typed = |value| {
        let fields = [
            ("hang", row.as_str()),
            ("ve", &back),
            ("m:papers.1.archive", &mark),
            ("v:papers.1.archive", value),
        ];
        visit.post("/c/phuong-mau/du-lieu/van-ban?o=papers.1", &fields)
    };
    let saved = typed("VT, VP");
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, PLAN));
    let papers = std::fs::read_to_string(clerk.path(PAPERS)).unwrap();
    assert!(papers.contains("VT, VP"), "{papers}");
    assert_ne!(pictures(visit.get(PLAN).text()), before);
    // Who has not seen that value does not write over it.
    assert_eq!(typed("VT, VHXH").status, StatusCode::CONFLICT);
}

#[test]
fn an_edited_word_file_is_shown_and_only_what_is_chosen_is_taken() {
    let clerk = Clerk::fresh(OFFICE);
    let visit = Visit::inside(clerk.root());
    let campaign = clerk.path("inputs/phuong-mau/campaign.yaml");
    let before = std::fs::read_to_string(&campaign).unwrap();
    let word = visit.get(&format!("{PLAN}/tep/docx")).bytes;
    let words = |at: &str, old: &str, new: &str| json!({"how": "words", "at": at, "old": old, "new": new});
    let edits = [
        words("Giữ cho phường", "sạch đẹp", "xanh mát"),
        words("Thiết thực", "tiết kiệm", "hiệu quả"),
    ];
    let edited = plant(&word, &edits);
    let begun = visit.upload(&format!("{PLAN}/sua-word"), &[], "ke-hoach.docx", &edited);
    let shown = visit.end_of(begun.location());
    assert!(
        shown.contains("<ins>xanh mát</ins>") && shown.contains("<del>tiết kiệm</del>"),
        "{shown}"
    );
    assert!(shown.contains("/c/phuong-mau/du-lieu/phong-trao"), "{shown}");
    assert_eq!(std::fs::read_to_string(&campaign).unwrap(), before);
    let file = shown
        .split("name=\"tep\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let taken = visit.work(&format!("{PLAN}/sua-word/nhan"), &[("tep", file), ("cho", "1")]);
    assert!(taken.contains("Đã nhận 1 chỗ sửa"), "{taken}");
    let after = std::fs::read_to_string(&campaign).unwrap();
    assert_eq!(
        after,
        before.replace("Thiết thực, tiết kiệm.", "Thiết thực, hiệu quả.")
    );
}

#[test]
fn several_papers_become_one_file() {
    let clerk = Clerk::fresh(OFFICE);
    let visit = Visit::inside(clerk.root());
    let path = "/c/phuong-mau/gop-van-ban";
    assert!(visit.get(path).text().contains("value=\"ke-hoach\""));
    assert_eq!(
        visit.post(path, &[("cach", "ho-so")]).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let pdf = visit.post(path, &[("cach", "hai-mat"), ("van-ban", "ke-hoach")]);
    clerk.done(&["build", "ke-hoach", "--merge", "tat-ca.pdf"]);
    let merged = std::fs::read(clerk.path("output/phuong-mau/tat-ca.pdf")).unwrap();
    assert!(pdf.bytes == merged, "other bytes than a build writes");
    let zip = visit.post(path, &[("cach", "ho-so"), ("van-ban", "ke-hoach")]);
    let zip = zip::ZipArchive::new(std::io::Cursor::new(zip.bytes)).unwrap();
    assert_eq!(zip.len(), 2);
}

#[test]
fn a_sentence_leads_to_its_field_and_no_script_runs() {
    let clerk = Clerk::fresh(OFFICE);
    clerk.edit(PAPERS, "archive: VT", "archive: \"VT <script>alert(1)</script>\"");
    let visit = Visit::inside(clerk.root());
    let sentences = visit.get(&format!("{PLAN}/noi-sua"));
    assert!(
        sentences.text().contains("#f-plan.purposes"),
        "{}",
        sentences.text()
    );
    let page = visit.get(PLAN);
    for address in pictures(page.text()) {
        assert!(!visit.get(&address).text().contains("<script"));
    }
    for page in [&page, &sentences, &visit.get("/c/phuong-mau/van-ban")] {
        assert!(!page.text().contains("<script>alert"));
    }
}

#[test]
fn an_hour_is_printed_alike_however_it_is_typed() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    let papers = ["bien-ban--tong-ket", "giay-moi--tong-ket"].map(|paper| at(paper, "tep/docx"));
    let made = || papers.clone().map(|paper| visit.get(&paper).bytes);
    let before = made();
    assert!(before.iter().all(|bytes| bytes.starts_with(b"PK")));
    let file = format!("inputs/{WARD}/reviews/tong-ket.yaml");
    for (house, typed) in [
        (
            "  start: 08 giờ 00\n  end: 11 giờ 15\n",
            "  start: 8h00\n  end: 11:15\n",
        ),
        ("07 giờ 30 - 08 giờ 00", "7h30-8h"),
        ("  start: 08 giờ 00\n  place", "  start: 8g\n  place"),
    ] {
        clerk.edit(&file, house, typed);
    }
    assert!(made() == before);
}
