//! Certificates in the browser: what is said before paper is spent, and the very files that the command makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use axum::http::StatusCode;

use super::visit::{Answer, Visit};
use crate::long_lists::big_office;
use crate::register::clerk::Clerk;

pub(super) const PAGE: &str = "/c/phuong-mau-2025/giay-khen";
pub(super) const DECISION: &str = "quyet-dinh--so-ket";
pub(super) const FOLDER: &str = "output/phuong-mau-2025/certificates";

/// An office with twenty awardees whose decision is issued; made once.
pub(super) fn issued() -> Clerk {
    static OFFICE: OnceLock<PathBuf> = OnceLock::new();
    let office = OFFICE.get_or_init(|| {
        let clerk = Clerk::at_copy_of(tempfile::tempdir().unwrap().path());
        big_office(clerk.root(), 5, 20);
        clerk.done(&["register", "begin"]);
        clerk.done(&["issue", DECISION, "--date", "2025-06-27"]);
        clerk.kept("desk-certificates")
    });
    Clerk::at_copy_of(office)
}

/// The page of a work, once it is done.
pub(super) fn end_of_work(visit: &Visit, begun: &Answer) -> String {
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let until = Instant::now() + Duration::from_mins(2);
    loop {
        let page = visit.get(begun.location()).text().to_owned();
        if !page.contains("data-follow=\"cong-viec\"") {
            return page;
        }
        assert!(Instant::now() < until, "{page}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Names and bytes of what lies in a folder, without the program's own notes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = entries.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path));
    let open = named.filter(|(name, _)| !name.starts_with('.'));
    open.map(|(name, path)| (name, fs::read(path).unwrap())).collect()
}

#[test]
fn twenty_certificates_are_the_files_of_the_command() {
    let (desk, shell) = (issued(), issued());
    let visit = Visit::inside(desk.root());
    let form = [
        ("quyet-dinh", DECISION),
        ("phoi", "phoi-a4"),
        ("cach", "in-chong"),
        ("dang", "pdf"),
        ("dang", "docx"),
        ("doan-100", "1"),
    ];
    let page = end_of_work(&visit, &visit.post(PAGE, &form));
    assert!(page.contains("Đã lập 20 giấy khen"), "{page}");
    let options = "certificates --mode overlay --stock phoi-a4 --format pdf,docx --check-line";
    let options: Vec<&str> = options.split(' ').collect();
    shell.done(&[&options[..], &["--decision", DECISION]].concat());
    let made = files(&desk.path(FOLDER));
    assert_eq!(made.len(), 3);
    assert!(made == files(&shell.path(FOLDER)), "{:?}", made.keys());
    // What is offered is what lies there.
    let name = format!("{DECISION}--in-chong.pdf");
    let link = format!("{PAGE}/tep/{name}");
    assert!(page.contains(&link), "{page}");
    assert_eq!(visit.get(&link).bytes, made[&name]);
}

#[test]
fn what_is_wrong_in_another_campaign_is_no_matter_of_these() {
    let clerk = issued();
    fs::create_dir_all(clerk.path("inputs/khac")).unwrap();
    fs::write(clerk.path("inputs/khac/campaign.yaml"), "name: [").unwrap();
    let visit = Visit::inside(clerk.root());
    let page = visit.get(PAGE);
    assert!(page.text().contains("20 giấy khen in được"), "{}", page.text());
    let form = [
        ("quyet-dinh", DECISION),
        ("phoi", "phoi-a4"),
        ("cach", "in-chong"),
        ("dang", "pdf"),
    ];
    let page = end_of_work(&visit, &visit.post(PAGE, &form));
    assert!(page.contains("Đã lập 20 giấy khen"), "{page}");
}

#[test]
fn some_of_them_come_as_a_file_each_and_all_in_one() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let form = [
        ("phoi", "giay-khen-a4"),
        ("so", "7-8"),
        ("to", "2"),
        ("moi-to", "1"),
    ];
    let page = end_of_work(&visit, &visit.post(PAGE, &form));
    assert!(page.contains("Đã lập 3 giấy khen"), "{page}");
    let pdfs: Vec<String> = files(&office.path(FOLDER))
        .into_keys()
        .filter(|name| !name.ends_with("--doi-chieu.csv"))
        .collect();
    let awardees = ["002-ca-nhan-2", "007-ca-nhan-7", "008-ca-nhan-8"];
    let named = awardees.map(|awardee| format!("{DECISION}--so-7-8_2--{awardee}.pdf"));
    assert_eq!(pdfs, named);
    let zip = visit.get(&format!("{PAGE}/tep.zip?ten={DECISION}--so-7-8_2"));
    assert_eq!(zip.status, StatusCode::OK);
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip.bytes)).unwrap();
    let packed: Vec<String> = (0..zip.len())
        .map(|at| zip.by_index(at).unwrap().name().unwrap().into_owned())
        .collect();
    assert_eq!(packed, named);
}

#[test]
fn the_fit_is_told_in_words_before_anything_is_made() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let plain = visit.get(PAGE).text().to_owned();
    assert!(plain.contains("20 giấy khen in được"), "{plain}");
    assert!(
        plain.contains("Quyết định số 58/QĐ-UBND ngày 27/6/2025"),
        "{plain}"
    );
    assert!(!office.path(FOLDER).exists());
    // A name that the box has no room for, as the decision has it, too.
    let long = Clerk::at_copy_of(tempfile::tempdir().unwrap().path());
    big_office(long.root(), 5, 20);
    let endless = "Trần Thị Phương ".repeat(9);
    long.edit(
        "inputs/phuong-mau-2025/awardees.yaml",
        "name: ",
        &format!("name: {endless}"),
    );
    let page = Visit::inside(long.root()).get(PAGE).text().to_owned();
    assert!(
        page.contains("19 giấy khen in được") && page.contains("1 để lại"),
        "{page}"
    );
    assert!(
        page.contains("ông, bà, tập thể, tên: không vừa, kể cả ở cỡ chữ nhỏ nhất"),
        "{page}"
    );
    assert!(page.contains("/giai-thich/C"), "{page}");
}

#[test]
fn a_form_that_cannot_be_done_comes_back_as_it_was_typed() {
    let office = issued();
    let visit = Visit::inside(office.root());
    for (rows, why) in [("99", "99"), ("ba, bốn", "ba, bốn")] {
        let answer = visit.post(PAGE, &[("so", rows), ("dang", "docx")]);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.text();
        assert!(page.contains(&format!("value=\"{rows}\"")), "{page}");
        assert!(page.contains("aria-invalid=\"true\""), "{page}");
        assert!(page.contains("class=\"error\"") && page.contains(why), "{page}");
    }
    assert!(!office.path(FOLDER).exists());
}

#[test]
fn no_other_file_is_handed_out() {
    let office = issued();
    let visit = Visit::inside(office.root());
    end_of_work(&visit, &visit.post(PAGE, &[("so", "1")]));
    assert_eq!(
        visit.get(&format!("{PAGE}/tep/{DECISION}--so-1.pdf")).status,
        StatusCode::OK
    );
    for name in [
        "..%2Fquyet-dinh--so-ket.pdf",
        "..%2F..%2F..%2Finputs%2Fphuong-mau-2025%2Foffice.yaml",
        "%2Fetc%2Fpasswd",
        ".thidua.json",
    ] {
        assert_eq!(
            visit.get(&format!("{PAGE}/tep/{name}")).status,
            StatusCode::NOT_FOUND,
            "{name}"
        );
    }
}

#[test]
fn a_sheet_is_shown_with_its_own_words() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let sheet = |number: u32| {
        let path = format!("{PAGE}/to.svg?quyet-dinh={DECISION}&phoi=giay-khen-a4&to={number}");
        visit.get(&path)
    };
    let (first, second) = (sheet(1), sheet(2));
    assert_eq!(first.status, StatusCode::OK);
    assert!(first.text().starts_with("<svg") && first.bytes != second.bytes);
    assert_eq!(sheet(21).status, StatusCode::NOT_FOUND);
    let stock = visit.get(&format!("{PAGE}/phoi/giay-khen-a4/nen.svg"));
    assert!(stock.text().contains("#a8121c"), "the border is drawn");
}

#[test]
fn a_batch_does_not_stop_the_pages() {
    let office = issued();
    let visit = Visit::inside(office.root());
    visit.get(PAGE);
    let begun = visit.post(PAGE, &[("dang", "pdf"), ("dang", "docx"), ("moi-to", "1")]);
    assert_eq!(visit.get(&format!("{PAGE}/may-in")).status, StatusCode::OK);
    let meanwhile = visit.get(begun.location()).text().to_owned();
    assert!(meanwhile.contains("<progress"), "{meanwhile}");
    assert!(end_of_work(&visit, &begun).contains("Đã lập 20 giấy khen"));
}
