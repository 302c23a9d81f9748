//! The check, its explanations, and the manual.

use std::path::Path;

use axum::http::StatusCode;

use super::visit::{Answer, Visit};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The page once the check is over.
fn checked(visit: &Visit, campaign: &str) -> Answer {
    for _ in 0..200 {
        let answer = visit.get(&format!("/c/{campaign}/kiem-tra"));
        if !answer.text().contains("<progress") {
            return answer;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("the check never ends");
}

#[test]
fn findings_stand_by_what_to_do_with_their_reasons() {
    let visit = Visit::inside(root());
    let answer = checked(&visit, "phuong-mau-2025");
    let page = answer.text();
    let (decide, law) = (
        page.find("Việc cần quyết định").unwrap(),
        page.find("Lưu ý về luật").unwrap(),
    );
    assert!(decide < law);
    assert!(
        page[decide..law].contains("/giai-thich/H674"),
        "a note on procedure is to be decided"
    );
    assert!(page[law..].contains("/giai-thich/L103") && page[law..].contains("/giai-thich/L104"));
    assert!(page[law..].contains("Vì sao có mục này"));
    assert!(
        page.contains("Tờ trình khen thưởng – Chủ tịch UBND tỉnh (tổng kết)"),
        "papers by name"
    );
    assert!(!page.contains("to-trinh--tong-ket--tinh"), "and not by id");
    assert!(
        page[law..].contains("dòng luật “Nghị định 98/2023/NĐ-CP"),
        "rows of the law by article"
    );
    assert!(!page.contains("he-so-doi-tuong--"), "and not by id");
    for never in ["thidua check", "thidua status", "--reason", "tệp cơ quan"] {
        assert!(!page.contains(never), "{never}");
    }
}

#[test]
fn a_sound_campaign_has_nothing_to_mend() {
    let visit = Visit::inside(root());
    let page = checked(&visit, "bac-son-2025").text().to_owned();
    assert!(!page.contains("class=\"error\""), "{page}");
    assert_eq!(visit.get("/c/khong-co/kiem-tra").status, StatusCode::NOT_FOUND);
}

#[test]
fn codes_are_explained_and_found_by_words() {
    let visit = Visit::inside(root());
    let one = visit.get("/giai-thich/h674");
    assert!(
        one.text().contains("Lưu ý H674") && one.text().contains("Vì sao"),
        "{}",
        one.text()
    );
    assert_eq!(visit.get("/giai-thich/Z999").status, StatusCode::NOT_FOUND);
    let all = visit
        .get("/giai-thich")
        .text()
        .matches("href=\"/giai-thich/")
        .count();
    let some = visit.get("/giai-thich?tim=gi%E1%BA%A5y+khen");
    let found = some.text().matches("href=\"/giai-thich/").count();
    assert!(found > 3 && found < all / 2, "{found} of {all}");
    let script = visit.get("/giai-thich?tim=%3Cscript%3Ealert(1)%3C/script%3E");
    assert!(!script.text().contains("<script>alert"), "{}", script.text());
}

#[test]
fn the_manual_is_read_at_the_desk() {
    let visit = Visit::inside(root());
    let contents = visit.get("/huong-dan");
    assert!(contents.text().contains("/huong-dan/giay-khen"));
    let chapter = visit.get("/huong-dan/giay-khen");
    let page = chapter.text();
    assert!(page.contains("<table>") && page.contains("<h2 id="));
    assert!(
        page.contains("href=\"/huong-dan/huong-dan\""),
        "links lead to chapters"
    );
    assert!(page.contains("src=\"/huong-dan/hinh/giay-khen-full.png\""));
    assert_eq!(page.matches("<h1").count(), 1, "one title");
    assert_eq!(page.matches("<script").count(), 1, "the desk's own script only");
    let picture = visit.get("/huong-dan/hinh/giay-khen-full.png");
    assert!(picture.bytes.starts_with(b"\x89PNG"));
    assert_eq!(
        visit.get("/huong-dan/hinh/..%2F..%2FCargo.toml").status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(visit.get("/huong-dan/khong-co").status, StatusCode::NOT_FOUND);
}

#[test]
fn every_link_in_the_manual_leads_somewhere() {
    let visit = Visit::inside(root());
    let contents = visit.get("/huong-dan").text().to_owned();
    let chapters = contents.split("href=\"/huong-dan/").skip(1);
    let mut looked_at = 0;
    for chapter in chapters.filter_map(|rest| rest.split('"').next()) {
        let page = visit.get(&format!("/huong-dan/{chapter}"));
        let page = page.text();
        for link in page
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            if let Some(id) = link.strip_prefix('#') {
                let id = id.replace("%C3%AC", "ì");
                assert!(page.contains(&format!("id=\"{id}\"")), "{chapter}: #{id}");
            } else if link.starts_with("/huong-dan/") {
                let path = link.split('#').next().unwrap();
                assert_eq!(visit.get(path).status, StatusCode::OK, "{chapter}: {link}");
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 10, "{looked_at}");
}
