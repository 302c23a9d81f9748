//! What is to be done in a campaign on a day, and the first screen that says it.

use std::fs;
use std::path::Path;

use axum::http::StatusCode;
use tempfile::TempDir;
use thidua::input::Session;
use thidua::pipeline::{
    Agenda, Date, OpenRequest, PaperState, ReceivedPaper, Reminder, StepName, Timing, agenda, open, remind,
};

use super::visit::Visit;
use crate::register::clerk::copy;

const CAMPAIGN: &str = "phuong-mau-2025";

/// The fictitious ward, whose final report has no number yet.
fn ward() -> TempDir {
    let office = tempfile::tempdir().unwrap();
    let inputs = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("inputs")
        .join(CAMPAIGN);
    copy(&inputs, &office.path().join("inputs").join(CAMPAIGN));
    let papers = papers(&office);
    let text = fs::read_to_string(&papers).unwrap();
    assert_eq!(text.matches("    number: 142\n").count(), 1);
    fs::write(papers, text.replace("    number: 142\n", "")).unwrap();
    office
}

fn papers(office: &TempDir) -> std::path::PathBuf {
    office.path().join("inputs").join(CAMPAIGN).join("papers.yaml")
}

fn on(day: u32, month: u32, year: i32) -> Date {
    Date::from_figures(day, month, year).unwrap()
}

fn agenda_on(office: &TempDir, day: Date) -> Agenda {
    let mut session = Session::new(office.path());
    let opened = open(&OpenRequest::default(), &mut session).unwrap();
    agenda(&opened, &opened.campaigns[0], day)
}

fn ids(papers: &[thidua::pipeline::AgendaPaper]) -> Vec<&str> {
    papers.iter().map(|paper| paper.id.as_str()).collect()
}

#[test]
fn what_is_due_and_overdue_follows_the_day() {
    let office = ward();
    let before = agenda_on(&office, on(17, 12, 2025));
    assert_eq!(
        ids(&before.due),
        ["bao-cao--tong-ket"],
        "24 December is seven days away; what has a number is settled"
    );
    assert_eq!(before.due[0].timing, Timing::DueIn(1));
    let after = agenda_on(&office, on(20, 12, 2025));
    let late = after
        .overdue
        .iter()
        .find(|paper| paper.id == "bao-cao--tong-ket")
        .unwrap();
    assert_eq!(late.timing, Timing::Overdue(2));
    assert_eq!(
        ids(&after.due),
        [
            "bang-ke-ho-so--tong-ket--tinh",
            "giay-moi--tong-ket",
            "quyet-dinh--tong-ket",
            "danh-sach-chi--tong-ket",
            "chuong-trinh--tong-ket"
        ]
    );
}

#[test]
fn steps_come_in_the_order_of_a_campaign() {
    let office = ward();
    let agenda = agenda_on(&office, on(20, 12, 2025));
    assert_eq!(agenda.office, "Ủy ban nhân dân phường Mẫu");
    assert!(agenda.name.starts_with("Phong trào thi đua “"), "{}", agenda.name);
    let names: Vec<Option<&str>> = agenda
        .stages
        .iter()
        .map(|stage| stage.review.as_deref())
        .collect();
    assert_eq!(names, [None, Some("Sơ kết"), Some("Tổng kết")]);
    let steps: Vec<StepName> = agenda.stages[2].steps.iter().map(|step| step.step).collect();
    let wanted = [
        StepName::Review,
        StepName::Council,
        StepName::Proposal,
        StepName::Decision,
        StepName::Certificates,
        StepName::Money,
        StepName::Ceremony,
    ];
    assert_eq!(steps, wanted);
    let certificates = &agenda.stages[2].steps[4].papers[0];
    assert!(
        matches!(&certificates.state, PaperState::Waiting(_)),
        "{certificates:?}"
    );
    let forms = &agenda.stages[0].steps[0].papers[1];
    assert_eq!((forms.id.as_str(), forms.count, forms.ready), ("dang-ky", 33, 33));
}

#[test]
fn units_that_are_late_are_told_until_the_report_has_its_number() {
    let office = ward();
    let owes_report = |day| {
        let late = agenda_on(&office, day).late;
        let mut units = late.iter().flat_map(|late| &late.units);
        units.any(|unit| unit.paper == ReceivedPaper::Report)
    };
    assert!(!owes_report(on(10, 12, 2025)), "the last day is not over");
    assert!(owes_report(on(11, 12, 2025)));
    let late = agenda_on(&office, on(11, 12, 2025)).late;
    assert_eq!(late.len(), 1, "{late:?}");
    assert_eq!(
        (late[0].review.as_str(), &late[0].reminder),
        ("tong-ket", &Reminder::None)
    );
    assert!(!late[0].units.is_empty());
    let text = fs::read_to_string(papers(&office)).unwrap();
    let numbered = text.replace("date: 2025-12-18\n", "date: 2025-12-18\n    number: 142\n");
    fs::write(papers(&office), numbered).unwrap();
    assert!(agenda_on(&office, on(11, 12, 2025)).late.is_empty());
}

#[test]
fn one_press_makes_the_letter_once() {
    let office = ward();
    let press = |day| {
        let mut session = Session::new(office.path());
        let opened = open(&OpenRequest::default(), &mut session).unwrap();
        let letter = remind(&opened, &opened.campaigns[0], "tong-ket", day, &mut session);
        assert!(!session.report.has_errors(), "{:?}", session.report);
        letter.unwrap()
    };
    let before = fs::read_to_string(papers(&office)).unwrap();
    let made = press(on(12, 12, 2025));
    assert_eq!(
        (made.id.as_str(), made.is_new),
        ("cong-van--don-doc--tong-ket", true)
    );
    let after = fs::read_to_string(papers(&office)).unwrap();
    let added = after
        .strip_prefix(before.trim_end())
        .expect("all else stays as it was");
    assert!(added.contains("date: 2025-12-12"), "{added}");
    assert!(
        added.contains("drafter: VP") && added.contains("signatory: chu-tich-tm"),
        "{added}"
    );
    let late = agenda_on(&office, on(12, 12, 2025)).late;
    assert_eq!(
        late[0].reminder,
        Reminder::Draft("cong-van--don-doc--tong-ket".to_owned())
    );
    // A day later the same draft is opened, with that day.
    assert!(!press(on(13, 12, 2025)).is_new);
    let again = fs::read_to_string(papers(&office)).unwrap();
    assert_eq!(again, after.replace("date: 2025-12-12", "date: 2025-12-13"));
    let state = agenda_on(&office, on(13, 12, 2025));
    let letters = state.stages[2]
        .steps
        .iter()
        .find(|step| step.step == StepName::FollowUp)
        .unwrap();
    assert_eq!(
        letters.papers[0].state,
        PaperState::Ready,
        "it can be made at once"
    );
}

#[test]
fn the_first_screen_says_it_in_the_words_of_the_office() {
    let office = ward();
    let visit = Visit::inside(office.path());
    assert_eq!(visit.get("/").location(), "/c/phuong-mau-2025/viec");
    let answer = visit.get("/c/phuong-mau-2025/viec");
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.text();
    for said in [
        "Ủy ban nhân dân phường Mẫu",
        "Phường Mẫu sáng, xanh, sạch, nghĩa tình",
        "Nhập từ Excel",
        "Lập văn bản",
        "In giấy khen",
        "Tờ trình khen thưởng – Chủ tịch UBND tỉnh",
        "Lập công văn đôn đốc",
        "Chưa có bản sao lưu nào",
    ] {
        assert!(page.contains(said), "{said}");
    }
    for never in ["YAML", "yaml", "build", "review.", "bao-cao--tong-ket<"] {
        assert!(!page.contains(never), "{never}");
    }
    assert_eq!(visit.get("/c/khong-co/viec").status, StatusCode::NOT_FOUND);
}

#[test]
fn the_press_on_the_screen_opens_the_letter() {
    let office = ward();
    let visit = Visit::inside(office.path());
    let answer = visit.post("/c/phuong-mau-2025/viec/don-doc", &[("dot", "tong-ket")]);
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(
        answer.location(),
        "/c/phuong-mau-2025/van-ban/cong-van--don-doc--tong-ket"
    );
    assert!(
        fs::read_to_string(papers(&office))
            .unwrap()
            .contains("cong-van--don-doc--tong-ket")
    );
    let again = visit.get("/c/phuong-mau-2025/viec");
    assert!(again.text().contains("Mở công văn đôn đốc"), "{}", again.text());
}

#[test]
fn a_faulty_campaign_still_has_its_screen() {
    let office = ward();
    let campaign = papers(&office).with_file_name("campaign.yaml");
    let text = fs::read_to_string(&campaign).unwrap();
    fs::write(&campaign, text.replace("date: 2025-06-30", "date: 2025-06-31")).unwrap();
    let answer = Visit::inside(office.path()).get("/c/phuong-mau-2025/viec");
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("Lỗi"), "{}", answer.text());
    assert!(answer.text().contains("Nhập từ Excel"));
}

#[test]
fn an_empty_folder_leads_to_a_first_campaign() {
    let office = tempfile::tempdir().unwrap();
    assert_eq!(Visit::inside(office.path()).get("/").location(), "/moi");
}

#[test]
fn the_head_of_every_page_names_the_campaign_and_leads_to_others() {
    let visit = Visit::inside(Path::new(env!("CARGO_MANIFEST_DIR")));
    visit.get("/");
    let page = visit.get("/c/bac-son-2025/kiem-tra");
    let head = page.text().split("</header>").next().unwrap();
    let other = "href=\"/c/phuong-mau-2025/kiem-tra\">Phường Mẫu sáng, xanh, sạch, nghĩa tình";
    assert!(head.contains(other), "{head}");
    assert!(!head.contains(">bac-son-2025<"), "{head}");
}
