//! Papers issued at the desk: shown, agreed to, entered once, and told of by their receipts.

use std::fs;

use axum::http::StatusCode;
use thidua::input::Session;
use thidua::pipeline::{Date, Role, add_account, today};
use thidua::register::{Event, Register, Row};

use super::visit::Visit;
use super::ward::{agree, agreeing, at, fields, issue, ward};
use crate::register::clerk::Clerk;

fn rows(clerk: &Clerk) -> Vec<Row> {
    let register = Register::open(clerk.root()).unwrap();
    register
        .map(|register| register.rows().unwrap())
        .unwrap_or_default()
}

/// The papers that were issued, with their numbers.
fn issued(clerk: &Clerk) -> Vec<(String, String)> {
    let rows = rows(clerk).into_iter();
    let issued = rows.filter(|row| matches!(row.event, Event::Issued(_)));
    issued
        .map(|row| (row.paper.clone(), row.number_symbol()))
        .collect()
}

#[test]
fn from_the_plan_to_the_decision_by_pressing_and_typing() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    let action = at("ke-hoach", "ban-hanh");

    // Nothing can be issued before the register is begun, and the page offers that.
    let page = visit.get(&format!("{action}?ngay=14/1/2025"));
    assert!(page.text().contains("Mở sổ"), "{}", page.text());
    assert!(!page.text().contains("Tôi đã có chữ ký"));
    let begun = visit.post("/so/mo", &[("ve", &action)]);
    assert_eq!(begun.location(), action);

    // What becomes permanent is shown, and looking leaves nothing behind.
    let page = visit.get(&format!("{action}?ngay=14/1/2025"));
    for words in [
        "01/KH-UBND",
        "(một)",
        "ngày 14 tháng 01 năm 2025",
        "ke-hoach.pdf",
        "Nguyễn Văn Mẫu Đức",
    ] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    let picture = visit.get(&format!("{action}/trang-1.svg?ngay=14/1/2025"));
    assert!(picture.text().starts_with("<svg"));
    let whole = visit.get(&format!("{action}/xem?ngay=14/1/2025"));
    assert!(whole.bytes.starts_with(b"%PDF-"));
    assert!(rows(&clerk).is_empty() && !clerk.path("output").exists());

    // Without the tick nothing is issued.
    let hidden = fields(page.text(), &action);
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (&**name, &**value)).collect();
    let refused = visit.upload(&action, &hidden, "", b"");
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("chưa ban hành gì") && rows(&clerk).is_empty());

    // A press issues the very file that was shown; a second press gives no second number.
    let done = agree(&visit, &page, &action, b"");
    assert_eq!(done.location(), "/so/1", "{}", done.text());
    let receipt = visit.get("/so/1");
    for words in [
        "Đã ban hành số 01/KH-UBND ngày 14/01/2025.",
        "ke-hoach.bien-nhan.json",
        &rows(&clerk)[0].hash,
    ] {
        assert!(receipt.text().contains(words), "{words}: {}", receipt.text());
    }
    assert_eq!(
        fs::read(clerk.path("output/phuong-mau-2025/ke-hoach.pdf")).unwrap(),
        whole.bytes
    );
    assert_eq!(visit.get("/so/1/tep/ke-hoach.pdf").bytes, whole.bytes);
    let again = agree(&visit, &page, &action, b"");
    assert_eq!((again.location(), rows(&clerk).len()), ("/so/1", 1));
    assert!(visit.get("/so/1").text().contains("không cấp thêm số nào"));

    // A wrong day is told beside its field, with what was typed; a reason lets it pass.
    let page = visit.get(&format!("{}?ngay=31/6/2025", at("bao-cao--so-ket", "ban-hanh")));
    assert!(page.text().contains("value=\"31/6/2025\"") && page.text().contains("aria-invalid=\"true\""));

    for (paper, day) in [
        ("bao-cao--so-ket", "20/6/2025"),
        ("bien-ban--so-ket", "23/6/2025"),
        ("to-trinh--so-ket--xa", "26/6/2025"),
    ] {
        issue(&visit, paper, day);
    }
    let receipt = issue(&visit, "quyet-dinh--so-ket", "27/6/2025");
    assert!(receipt.text().contains("Vào sổ khen thưởng") && receipt.text().contains("01/QĐ-UBND"));
    let book = rows(&clerk)
        .iter()
        .filter(|row| row.series == "sổ khen thưởng")
        .count();
    assert!(receipt.text().contains(&format!("{book} trường hợp")) && book > 10);
    let numbers = [
        ("ke-hoach", "01/KH-UBND"),
        ("bao-cao--so-ket", "01/BC-UBND"),
        ("bien-ban--so-ket", "01/BB-HĐTĐKT"),
        ("to-trinh--so-ket--xa", "01/TTr-HĐTĐKT"),
        ("quyet-dinh--so-ket", "01/QĐ-UBND"),
    ];
    let numbers = numbers.map(|(paper, number)| (paper.to_owned(), number.to_owned()));
    assert_eq!(issued(&clerk), numbers);
    clerk.done(&["register", "verify"]);

    // The receipt is proved, by the paper made again and by files that are brought.
    let row = rows(&clerk)
        .iter()
        .rfind(|row| row.paper == "quyet-dinh--so-ket" && matches!(row.event, Event::Issued(_)))
        .unwrap()
        .seq;
    let again = visit.post(&format!("/so/{row}/lap-lai"), &[]);
    assert!(
        again
            .text()
            .contains("Lập lại giống từng byte: quyet-dinh--so-ket.pdf, quyet-dinh--so-ket.docx"),
        "{}",
        again.text()
    );
    brought(&clerk, &visit, row);
}

/// Files that somebody brings: the very ones, others, and one with a byte more.
fn brought(clerk: &Clerk, visit: &Visit, row: u64) {
    let output = clerk.path("output/phuong-mau-2025");
    let bring = |name: &str, bytes: &[u8]| visit.upload("/so/kiem-tra", &[], name, bytes);
    let pdf = fs::read(output.join("quyet-dinh--so-ket.pdf")).unwrap();
    let known = bring("quyet-dinh.pdf", &pdf);
    assert_eq!(known.status, StatusCode::OK);
    assert!(known.text().contains("Đúng từng byte") && known.text().contains(&format!("/so/{row}")));
    let mut changed = pdf.clone();
    changed[400] ^= 1;
    let unknown = bring("quyet-dinh.pdf", &changed);
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.text().contains("Không phải tệp nào mà sổ đang giữ"));
    let more = bring("quyet-dinh.pdf", &[&pdf[..], b"\n%"].concat());
    assert!(more.text().contains("có ghi thêm 2 byte"), "{}", more.text());

    let receipt = fs::read_to_string(output.join("quyet-dinh--so-ket.bien-nhan.json")).unwrap();
    let agrees = bring("bien-nhan.json", receipt.as_bytes());
    assert!(
        agrees.text().contains("Biên nhận khớp với sổ"),
        "{}",
        agrees.text()
    );
    let forged = receipt.replace("2025-06-27", "2025-06-28");
    let refused = bring("bien-nhan.json", forged.as_bytes());
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.text().contains("khớp với sổ"));
    let not_one = bring("bien-nhan.json", b"{}");
    assert_eq!(not_one.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!not_one.text().contains("/tmp/"), "{}", not_one.text());
}

#[test]
fn two_who_press_at_once_get_one_number_each_and_none_other_than_they_saw() {
    let clerk = ward();
    let visit = Visit::inside(clerk.root());
    visit.post("/so/mo", &[]);
    for (paper, day) in [("ke-hoach", "14/1/2025"), ("bien-ban--so-ket", "23/6/2025")] {
        issue(&visit, paper, day);
    }
    let papers = ["to-trinh--so-ket--huyen", "to-trinh--so-ket--tinh"];
    let actions = papers.map(|paper| at(paper, "ban-hanh"));
    let look = |action: &str| visit.get(&format!("{action}?ngay=26/6/2025"));
    let pages = [look(&actions[0]), look(&actions[1])];
    for page in &pages {
        assert!(page.text().contains("01/TTr-UBND"), "{}", page.text());
    }
    let both = [0, 1].map(|who| agreeing(&visit, &pages[who], &actions[who], b""));
    let answers = visit.at_once(both.into());
    let won = answers
        .iter()
        .position(|answer| answer.status.is_redirection())
        .unwrap();
    let lost = 1 - won;
    assert_eq!(answers[lost].status, StatusCode::UNPROCESSABLE_ENTITY);
    // Nothing is issued under a number that was not shown; the page shows the new one.
    assert!(
        answers[lost].text().contains("02/TTr-UBND"),
        "{}",
        answers[lost].text()
    );
    let done = agree(&visit, &answers[lost], &actions[lost], b"");
    assert!(done.status.is_redirection(), "{}", done.text());
    let numbers: Vec<_> = issued(&clerk).into_iter().skip(2).collect();
    let expected = [(papers[won], "01/TTr-UBND"), (papers[lost], "02/TTr-UBND")];
    assert_eq!(
        numbers,
        expected.map(|(paper, number)| (paper.to_owned(), number.to_owned()))
    );
}

#[test]
fn whoever_may_only_draft_sees_the_page_and_issues_nothing() {
    let clerk = ward();
    clerk.done(&["register", "begin"]);
    let desk = Visit::of_network(clerk.root());
    assert_eq!(desk.entry, "/");
    let password = "ba con trâu đen";
    for (name, role) in [("Soạn", Role::Drafts), ("Ban Hành", Role::Issues)] {
        add_account(name, role, password, &mut Session::new(clerk.root())).unwrap();
    }
    let signed_in = |name: &str| {
        let mut visit = desk.other();
        visit.sign_in(name, password);
        visit
    };
    let (drafts, issues) = (signed_in("Soạn"), signed_in("Ban Hành"));
    let action = at("ke-hoach", "ban-hanh");
    let address = format!("{action}?ngay=14/1/2025");
    let page = drafts.get(&address);
    assert!(
        page.text().contains("01/KH-UBND") && !page.text().contains("Tôi đã có chữ ký"),
        "{}",
        page.text()
    );
    // Even with everything that the form of another would post.
    let page = issues.get(&address);
    assert_eq!(agree(&drafts, &page, &action, b"").status, StatusCode::FORBIDDEN);
    assert_eq!(drafts.get(&at("ke-hoach", "bo-so")).status, StatusCode::FORBIDDEN);
    assert!(rows(&clerk).is_empty());
    // The account stands in the register and on the receipt.
    assert_eq!(agree(&issues, &page, &action, b"").location(), "/so/1");
    assert_eq!(rows(&clerk)[0].account.as_deref(), Some("Ban Hành"));
    let receipt = drafts.get("/so/1");
    assert!(receipt.text().contains("Ban Hành") && !receipt.text().contains("Văn bản có sai sót?"));
}

#[test]
fn the_day_that_the_data_foresee_is_proposed_until_it_has_passed() {
    let clerk = Clerk::fresh("tests/mistakes/base");
    let visit = Visit::inside(clerk.root());
    let page = "/c/phuong-mau/van-ban/ke-hoach/ban-hanh";
    let proposes = |day: Date, words: &str| {
        let page = visit.get(page);
        let field = format!("name=\"ngay\" value=\"{}\"", day.in_figures());
        assert!(page.text().contains(&field), "{}", page.text());
        assert!(page.text().contains(words), "{}", page.text());
    };
    proposes(
        today(),
        "Đề nghị theo ngày hôm nay. Ngày dự kiến trong dữ liệu: 20/01/2025.",
    );
    let later = Date::from(*today() + chrono::Days::new(3));
    let end = format!("end: {}-12-31", later.year());
    clerk.edit("inputs/phuong-mau/campaign.yaml", "end: 2025-12-31", &end);
    clerk.edit(
        "inputs/phuong-mau/papers.yaml",
        "date: 2025-01-20",
        &format!("date: {}", *later),
    );
    proposes(later, "Đề nghị theo ngày dự kiến trong dữ liệu");
    // A day that was typed is nobody's proposal.
    let typed = visit.get(&format!("{page}?ngay=2/2/2025"));
    assert!(!typed.text().contains("Đề nghị theo") && typed.text().contains("value=\"2/2/2025\""));
}
