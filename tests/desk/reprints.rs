//! What is printed again and what was spoilt stands in the register.

use axum::http::StatusCode;
use thidua::input::Session;
use thidua::pipeline::{Role, add_account};
use thidua::register::{Event, Register, Row};

use super::certificates::{DECISION, FOLDER, PAGE, issued};
use super::visit::Visit;
use crate::register::clerk::Clerk;

fn rows(office: &Clerk) -> Vec<Row> {
    let register = Register::open(office.root()).unwrap().unwrap();
    register.rows_of("phuong-mau-2025").unwrap()
}

#[test]
fn a_reprint_is_entered_under_its_number_in_the_book() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let page = format!("{PAGE}/in-lai");
    assert!(
        visit
            .get(&format!("{page}?to=3&to=5"))
            .text()
            .contains("value=\"3,5\"")
    );
    let form = [
        ("quyet-dinh", DECISION),
        ("phoi", "phoi-a4"),
        ("cach", "in-chong"),
        ("so", "3"),
    ];
    let with = |reason, day| visit.post(&page, &[&form[..], &[("ly-do", reason), ("ngay", day)]].concat());
    let before = rows(&office);
    for (reason, day) in [
        (" ", "1/7/2025"),
        ("rách khi trao", "1/6/2025"),
        ("rách khi trao", "hôm qua"),
    ] {
        let refused = with(reason, day);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason} {day}");
        assert!(
            refused.text().contains("class=\"error\"")
                && refused.text().contains(&format!("value=\"{day}\""))
        );
    }
    assert_eq!(rows(&office).len(), before.len());
    let done = with("rách khi trao", "1/7/2025");
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let entered = &rows(&office)[before.len()..];
    let [row] = entered else {
        panic!("{entered:?}");
    };
    let reason = "rách khi trao".to_owned();
    assert_eq!(row.event, Event::Reprinted { reason });
    let of = before.iter().find(|line| Some(line.seq) == row.of).unwrap();
    assert!(matches!(&of.event, Event::Awarded(facts) if facts.line.number == 3));
    let name = format!("{DECISION}--in-chong--in-lai--so-3.pdf");
    let list = visit.get(done.location()).text().to_owned();
    assert!(list.contains("số sổ 03") && list.contains(&name), "{list}");
    assert!(office.path(&format!("{FOLDER}/{name}")).exists());
}

#[test]
fn spoilt_sheets_are_entered_with_their_reason() {
    let office = issued();
    let visit = Visit::inside(office.root());
    let page = format!("{PAGE}/phoi-hong");
    let with = |sheets| {
        visit.post(
            &page,
            &[("so-to", sheets), ("ly-do", "kẹt giấy"), ("ngay", "1/7/2025")],
        )
    };
    let before = rows(&office).len();
    for sheets in ["0", "hai", ""] {
        let refused = with(sheets);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.text().contains("aria-invalid=\"true\""),
            "{}",
            refused.text()
        );
    }
    assert_eq!(rows(&office).len(), before);
    let done = with("2");
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let reason = "kẹt giấy".to_owned();
    assert_eq!(rows(&office)[before].event, Event::Spoilt { sheets: 2, reason });
    assert!(visit.get(done.location()).text().contains("Đã ghi 2 phôi hỏng"));
}

#[test]
fn only_who_may_issue_enters_them_and_is_named() {
    const PASSWORD: &str = "ba con trâu đen";
    let office = issued();
    for (name, role) in [("Soạn", Role::Drafts), ("Ban Hành", Role::Issues)] {
        add_account(name, role, PASSWORD, &mut Session::new(office.root())).unwrap();
    }
    let desk = Visit::of_network(office.root());
    let (mut drafts, mut issues) = (desk.other(), desk.other());
    drafts.sign_in("Soạn", PASSWORD);
    issues.sign_in("Ban Hành", PASSWORD);
    let page = format!("{PAGE}/phoi-hong");
    let form = [("so-to", "1"), ("ly-do", "kẹt giấy"), ("ngay", "1/7/2025")];
    let before = rows(&office).len();
    assert_eq!(drafts.post(&page, &form).status, StatusCode::FORBIDDEN);
    let again = drafts.post(&format!("{PAGE}/in-lai"), &[("so", "3")]);
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert_eq!(rows(&office).len(), before);
    assert_eq!(issues.post(&page, &form).status, StatusCode::SEE_OTHER);
    assert_eq!(rows(&office)[before].account.as_deref(), Some("Ban Hành"));
}
