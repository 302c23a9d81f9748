//! What is done about an issued paper in which something is wrong, and papers that are signed outside.

use std::fs;

use axum::http::StatusCode;
use thidua::register::{Event, Register, Row};

use super::visit::Visit;
use super::ward::{agree, at, fields, issue, ward};
use crate::register::clerk::Clerk;
use crate::register::signed::signed;

fn rows(clerk: &Clerk) -> Vec<Row> {
    let register = Register::open(clerk.root()).unwrap();
    register
        .map(|register| register.rows().unwrap())
        .unwrap_or_default()
}

/// The row of the last issue of a paper.
fn row_of(clerk: &Clerk, paper: &str) -> u64 {
    let rows = rows(clerk).into_iter();
    let mut issues = rows.filter(|row| row.paper == paper && matches!(row.event, Event::Issued(_)));
    issues.next_back().unwrap().seq
}

#[test]
fn an_issued_paper_is_replaced_corrected_recalled_and_its_number_dropped() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    visit.post("/so/mo", &[]);
    for (paper, day) in [
        ("ke-hoach", "14/1/2025"),
        ("bao-cao--so-ket", "20/6/2025"),
        ("bien-ban--so-ket", "23/6/2025"),
        ("to-trinh--so-ket--xa", "26/6/2025"),
        ("to-trinh--so-ket--huyen", "26/6/2025"),
        ("quyet-dinh--so-ket", "27/6/2025"),
    ] {
        issue(&visit, paper, day);
    }
    replaced(&clerk, &visit);
    corrected(&clerk, &visit);
    recalled(&clerk, &visit);
    dropped(&clerk, &visit);
    let proved = visit.post("/so/doi-chieu", &[]);
    assert!(proved.text().contains("Sổ nguyên vẹn"), "{}", proved.text());
}

fn replaced(clerk: &Clerk, visit: &Visit) {
    let before = row_of(clerk, "quyet-dinh--so-ket");
    let awardees = "inputs/phuong-mau-2025/awardees.yaml";
    clerk.edit(
        awardees,
        "name: Nhân dân và cán bộ khu phố 2\n",
        "name: Nhân dân và cán bộ khu phố Hai\n",
    );
    let action = at("quyet-dinh--so-ket", "thay-the");
    // It says otherwise than the minutes that it follows: that needs a reason, which the page asks for.
    let page = visit.get(&format!("{action}?ngay=28/6/2025"));
    assert!(page.text().contains("class=\"error\"") && page.text().contains("Điều 18 khoản 3"));
    let page = visit.get(&format!("{action}?ngay=28/6/2025&ly-do=ten%20moi"));
    let said = page.text();
    assert!(
        said.contains("02/QĐ-UBND") && said.contains("Ban hành bản thay thế số 02/QĐ-UBND"),
        "{said}"
    );
    let done = agree(visit, &page, &action, b"");
    assert!(done.status.is_redirection(), "{}", done.text());
    let old = visit.get(&format!("/so/{before}"));
    assert!(old.text().contains("đã được thay thế bằng số 02/QĐ-UBND"));
    assert!(!old.text().contains("Văn bản có sai sót?"));
    // The same press again replaces nothing more.
    let rows_before = rows(clerk).len();
    assert!(agree(visit, &page, &action, b"").status.is_redirection());
    assert_eq!(rows(clerk).len(), rows_before);
}

fn corrected(clerk: &Clerk, visit: &Visit) {
    let action = at("bao-cao--so-ket", "dinh-chinh");
    let page = visit.get(&action);
    assert!(page.text().contains("Soạn công văn") && page.text().contains("Ủy ban nhân dân thị xã Mẫu"));
    let letter = format!("{action}/cong-van");
    let begun = [
        ("ngay", "30/6/2025"),
        ("soan-thao", "VP"),
        ("kinh-gui", "UBND thị xã Mẫu"),
    ];
    let half = [&begun[..], &[("da-in-1", "phưòng")]].concat();
    let refused = visit.post(&letter, &half);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("I801") && refused.text().contains("value=\"phưòng\""),
        "{}",
        refused.text()
    );
    let places = [
        ("cho-sai-1", "dòng thứ hai"),
        ("da-in-1", "phưòng"),
        ("chu-dung-1", "phường"),
    ];
    let drafted = visit.post(&letter, &[&begun[..], &places].concat());
    assert!(drafted.status.is_redirection(), "{}", drafted.text());
    let page = visit.get(drafted.location());
    assert!(page.text().contains("01/UBND-VP"), "{}", page.text());
    let done = agree(visit, &page, &action, b"");
    assert!(done.status.is_redirection(), "{}", done.text());
    let paper = visit.get(&format!("/so/{}", row_of(clerk, "bao-cao--so-ket")));
    assert!(paper.text().contains("đã được đính chính tại số 01/UBND-VP"));
    assert!(paper.text().contains("Văn bản có sai sót?"));
}

fn recalled(clerk: &Clerk, visit: &Visit) {
    let action = at("to-trinh--so-ket--huyen", "thu-hoi");
    let letter = format!("{action}/cong-van");
    let typed = [
        ("ngay", "30/6/2025"),
        ("soan-thao", "VP"),
        ("kinh-gui", "UBND thị xã Mẫu\nPhòng Nội vụ"),
    ];
    let drafted = visit.post(&letter, &typed);
    assert!(drafted.status.is_redirection(), "{}", drafted.text());
    let done = agree(visit, &visit.get(drafted.location()), &action, b"");
    assert!(done.status.is_redirection(), "{}", done.text());
    let paper = visit.get(&format!("/so/{}", row_of(clerk, "to-trinh--so-ket--huyen")));
    assert!(
        paper.text().contains("đã thu hồi theo số 02/UBND-VP"),
        "{}",
        paper.text()
    );
}

fn dropped(clerk: &Clerk, visit: &Visit) {
    let action = at("ke-hoach", "bo-so");
    let page = visit.get(&action);
    let row = fields(page.text(), &action)[0].1.clone();
    assert_eq!(row, row_of(clerk, "ke-hoach").to_string());
    let before = rows(clerk).len();
    let typed = [("dong", row.as_str()), ("ly_do", "cấp nhầm")];
    let refused = [
        visit.post(&action, &typed),
        visit.post(&action, &[("dong", &row), ("ly_do", " "), ("hieu", "co")]),
        visit.post(&action, &[("dong", "999"), ("ly_do", "cấp nhầm"), ("hieu", "co")]),
    ];
    for answer in refused {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let later = [&typed[..], &[("hieu", "co"), ("ngay", "1/1/2999")]].concat();
    let refused = visit.post(&action, &later);
    assert!(
        refused
            .text()
            .contains("id=\"ngay-loi\">ngày ghi vào sổ 01/01/2999 chưa đến"),
        "{}",
        refused.text()
    );
    assert_eq!(rows(clerk).len(), before);
    let done = visit.post(&action, &[&typed[..], &[("hieu", "co")]].concat());
    assert_eq!(done.location(), format!("/so/{row}"), "{}", done.text());
    assert!(visit.get(done.location()).text().contains("đã bỏ số: cấp nhầm"));
    let unused = [
        ("so", "03/QĐ-UBND"),
        ("ly_do", "hỏng trong sổ giấy"),
        ("ngay", "30/6/2025"),
        ("hieu", "co"),
    ];
    // The register knows the number; what is wrong in a campaign is no matter of it.
    std::fs::create_dir_all(clerk.path("inputs/khac")).unwrap();
    std::fs::write(clerk.path("inputs/khac/campaign.yaml"), "name: [").unwrap();
    let done = visit.post("/so/bo-so", &unused);
    assert_eq!(done.location(), "/so", "{}", done.text());
    let last = rows(clerk).pop().unwrap();
    assert_eq!(last.number_symbol(), "03/QĐ-UBND");
    // One far behind the last is asked about once more.
    let mut far = unused;
    far[0].1 = "300/QĐ-UBND";
    let asked = visit.post("/so/bo-so", &far);
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text().contains("name=\"xa\"") && asked.text().contains("value=\"300/QĐ-UBND\""));
    let done = visit.post("/so/bo-so", &[&far[..], &[("xa", "co")]].concat());
    assert_eq!(done.location(), "/so", "{}", done.text());
    assert_eq!(rows(clerk).pop().unwrap().number_symbol(), "300/QĐ-UBND");
}

#[test]
fn a_number_that_the_data_still_say_is_taken_out_by_a_press() {
    let clerk = ward();
    let papers = "inputs/phuong-mau-2025/papers.yaml";
    let before = fs::read_to_string(clerk.path(papers)).unwrap();
    let number = "  - id: ke-hoach\n    number: 7\n";
    clerk.edit(papers, "  - id: ke-hoach\n", number);
    let visit = Visit::inside(clerk.root());
    visit.post("/so/mo", &[]);
    let action = at("ke-hoach", "ban-hanh");
    issue(&visit, "ke-hoach", "14/1/2025");
    let drop = at("ke-hoach", "bo-so");
    let typed = [("dong", "1"), ("ly_do", "cấp nhầm"), ("hieu", "co")];
    let dropped = visit.post(&drop, &typed);
    assert_eq!(dropped.location(), "/so/1", "{}", dropped.text());
    // The campaign is there, and both pages that one comes to offer to take the number out.
    let out = at("ke-hoach", "xoa-so-cu");
    for page in ["/so/1", &format!("{action}?ngay=14/1/2025")] {
        let page = visit.get(page);
        assert!(
            page.text().contains(&format!("action=\"{out}\"")),
            "{}",
            page.text()
        );
        assert!(page.text().contains("07/KH-UBND"), "{}", page.text());
    }
    // A day on which it cannot be issued is said to be wrong; the paper is a draft again.
    let page = visit.get(&format!("{action}?ngay=14/1/2031"));
    assert!(
        page.text().contains("aria-invalid") && !page.text().contains("Văn bản này đã ban hành"),
        "{}",
        page.text()
    );
    let page = visit.get(&format!("{action}?ngay=14/1/2025"));
    assert!(page.text().contains("08/KH-UBND"), "{}", page.text());
    let taken = visit.post(&out, &[]);
    assert_eq!(
        taken.location(),
        "/c/phuong-mau-2025/van-ban/ke-hoach",
        "{}",
        taken.text()
    );
    assert_eq!(fs::read_to_string(clerk.path(papers)).unwrap(), before);
    assert!(visit.get(taken.location()).text().contains("Đã xóa số cũ"));
    assert!(!visit.get("/so/1").text().contains(&out));
    // A second press changes nothing.
    assert!(visit.post(&out, &[]).status.is_redirection());
    issue(&visit, "ke-hoach", "14/1/2025");
    assert_eq!(rows(&clerk).pop().unwrap().number_symbol(), "08/KH-UBND");
}

#[test]
fn what_came_back_signed_is_what_the_register_keeps() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    visit.post("/so/mo", &[]);
    let action = at("ke-hoach", "ban-hanh");
    let page = visit.get(&format!("{action}?ngay=14/1/2025"));
    let hidden = fields(page.text(), &action);
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (&**name, &**value)).collect();
    let to_sign = visit.upload(&format!("{action}/de-ky"), &hidden, "", b"");
    assert!(to_sign.bytes.starts_with(b"%PDF-") && rows(&clerk).is_empty());
    // The page proposes the day that was signed, not today.
    let page = visit.get(&action);
    assert!(
        page.text().contains("Đã lấy một bản để ký số") && page.text().contains("ngày 14 tháng 01 năm 2025")
    );
    let unsigned = agree(&visit, &page, &action, &to_sign.bytes);
    assert_eq!(unsigned.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        unsigned.text().contains("I502") && rows(&clerk).is_empty(),
        "{}",
        unsigned.text()
    );
    assert!(!unsigned.text().contains("/tmp/"), "{}", unsigned.text());
    let back = signed(&to_sign.bytes);
    let done = agree(&visit, &page, &action, &back);
    assert_eq!(done.location(), "/so/1", "{}", done.text());
    assert_eq!(visit.get("/so/1/tep/ke-hoach.pdf").bytes, back);
    assert_eq!(
        fs::read(clerk.path("output/phuong-mau-2025/ke-hoach.pdf")).unwrap(),
        back
    );
    let again = visit.post("/so/1/lap-lai", &[]);
    assert!(
        again.text().contains("chữ ký của Nguyễn Văn Mẫu"),
        "{}",
        again.text()
    );
    let known = visit.upload("/so/kiem-tra", &[], "x.pdf", &back);
    assert!(known.text().contains("Đúng từng byte"), "{}", known.text());
}
