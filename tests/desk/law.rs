//! Rules of the law that somebody of the office reads in the original, and its word on them.

use std::fs;

use axum::http::StatusCode;
use thidua::input::Session;
use thidua::pipeline::{Role, add_account, today};

use super::visit::Visit;
use super::ward::{WARD, at, ward};
use crate::register::clerk::Clerk;

const ROW: &str = "he-so-doi-tuong--tap-the--nd-152";
const OFFICE: &str = "inputs/phuong-mau-2025/office.yaml";

/// The ward before it confirmed the last of its rules.
fn unconfirmed() -> Clerk {
    let clerk = ward();
    let text = fs::read_to_string(clerk.path(OFFICE)).unwrap();
    let end = text.find(&format!("  - id: {ROW}\n")).unwrap();
    fs::write(clerk.path(OFFICE), &text[..end]).unwrap();
    clerk
}

#[test]
fn a_rule_that_somebody_read_is_confirmed_with_who_when_and_where() {
    let clerk = unconfirmed();
    let here = format!("/c/{WARD}/quy-dinh");
    let visit = Visit::inside(clerk.root());
    // The decision waits for it, and leads to the page.
    let decision = at("quyet-dinh--tong-ket", "").trim_end_matches('/').to_owned();
    assert!(visit.get(&decision).text().contains(&here));
    let page = visit.get(&here);
    for words in [
        &format!("value=\"{ROW}\""),
        "lần mức của cá nhân",
        "/van-ban/quyet-dinh--tong-ket",
        "Người đối chiếu",
    ] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert!(!page.text().contains("chưa đọc)\"") && !page.text().contains(">he-so"));
    let before = fs::read_to_string(clerk.path(OFFICE)).unwrap();
    let typed = [("dong", ROW), ("theo", "Nghị định 152/2025/NĐ-CP, Điều 54")];
    let with = |more: &[(&str, &str)]| visit.post(&here, &[&typed[..], more].concat());
    for (more, code) in [
        (&[("ai", "Trần Văn Mẫu")][..], "chưa ghi gì"),
        (&[("ai", " "), ("da_doc", "co")], "L891"),
    ] {
        let refused = with(more);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(code), "{code}: {}", refused.text());
    }
    assert_eq!(fs::read_to_string(clerk.path(OFFICE)).unwrap(), before);
    let done = with(&[("ai", "Trần Văn Mẫu"), ("da_doc", "co")]);
    assert_eq!(done.location(), here, "{}", done.text());
    let after = fs::read_to_string(clerk.path(OFFICE)).unwrap();
    let day = today().in_figures();
    let added = after.strip_prefix(&before).unwrap();
    for words in ["Trần Văn Mẫu", ROW, &day, "Điều 54"] {
        assert!(added.contains(words), "{words}: {added}");
    }
    assert!(!visit.get(&here).text().contains(ROW));
    assert!(!visit.get(&decision).text().contains(&here));
}

#[test]
fn an_account_speaks_for_itself() {
    let clerk = unconfirmed();
    let password = "ba con trâu đen";
    add_account(
        "Lê Thị Soạn",
        Role::Drafts,
        password,
        &mut Session::new(clerk.root()),
    )
    .unwrap();
    let desk = Visit::of_network(clerk.root());
    let mut visit = desk.other();
    visit.sign_in("Lê Thị Soạn", password);
    let here = format!("/c/{WARD}/quy-dinh");
    assert!(!visit.get(&here).text().contains("Người đối chiếu"));
    let typed = [
        ("dong", ROW),
        ("theo", "Điều 54"),
        ("ai", "Ai Khác"),
        ("da_doc", "co"),
    ];
    assert_eq!(visit.post(&here, &typed).location(), here);
    let office = fs::read_to_string(clerk.path(OFFICE)).unwrap();
    assert!(
        office.contains("by: Lê Thị Soạn") && !office.contains("Ai Khác"),
        "{office}"
    );
}
