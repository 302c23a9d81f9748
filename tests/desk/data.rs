//! Dữ liệu: what a clerk edits in forms and tables, and what lies in the files afterwards.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use axum::http::StatusCode;
use tempfile::TempDir;

use super::visit::{Answer, Visit};
use super::ward::{WARD, ward as unnumbered};
use crate::register::clerk::{Clerk, copy};

const HOME: &str = "/c/phuong-mau-2025/du-lieu";

/// A copy of the ward, and somebody at its desk.
fn ward() -> (TempDir, Visit) {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    copy(&from, &folder.path().join("inputs/phuong-mau-2025"));
    let visit = Visit::inside(folder.path());
    (folder, visit)
}

fn file(folder: &TempDir, name: &str) -> String {
    std::fs::read_to_string(folder.path().join("inputs/phuong-mau-2025").join(name)).unwrap()
}

fn put(folder: &TempDir, name: &str, text: &str) {
    std::fs::write(folder.path().join("inputs/phuong-mau-2025").join(name), text).unwrap();
}

/// The value of an attribute of the element that has `mark` in it.
fn attribute(page: &str, mark: &str, name: &str) -> Option<String> {
    let at = page.find(mark)?;
    let start = page[..at].rfind('<')?;
    let tag = &page[start..start + page[start..].find('>')?];
    let value = &tag[tag.find(&format!(" {name}=\""))? + name.len() + 3..];
    Some(value[..value.find('"')?].to_owned())
}

/// What the page's form would post of these fields.
fn posted(page: &Answer, values: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = page.text();
    let row = attribute(page, "name=\"hang\"", "value").unwrap();
    let mut pairs = vec![("hang".to_owned(), row)];
    for (path, value) in values {
        let mark = attribute(page, &format!("name=\"m:{path}\""), "value");
        let mark = mark.unwrap_or_else(|| panic!("no field {path} on the page"));
        pairs.push((format!("m:{path}"), mark));
        pairs.push((format!("v:{path}"), (*value).to_owned()));
    }
    pairs
}

fn send(visit: &Visit, address: &str, pairs: &[(String, String)]) -> Answer {
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (&**name, &**value)).collect();
    visit.post(address, &pairs)
}

#[test]
fn what_there_is_stands_in_the_words_of_the_office() {
    let (_folder, visit) = ward();
    let page = visit.get(HOME);
    let text = page.text();
    for words in [
        "Cơ quan",
        "Người được đề nghị",
        "Đơn vị và chỉ tiêu",
        "Đợt tổng kết (31/12/2025)",
        "Những người ký</a>: 13",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    for slug in [
        "co-quan",
        "phong-trao",
        "don-vi",
        "de-nghi",
        "van-ban",
        "dot--so-ket",
    ] {
        let page = visit.get(&format!("{HOME}/{slug}"));
        assert_eq!(page.status, StatusCode::OK, "{slug}");
        assert!(!page.text().contains(".yaml"), "{slug}");
    }
    assert_eq!(
        visit.get(&format!("{HOME}/dot--../../x")).status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        visit.get("/c/khong-co/du-lieu/co-quan").status,
        StatusCode::NOT_FOUND
    );
}

/// A file may change within a tick of its clock: what was looked at is what is written, or nothing is.
#[test]
fn a_file_that_changed_unseen_is_not_written_over() {
    let (folder, visit) = ward();
    let address = format!("{HOME}/phong-trao?o=reviews.1");
    let page = visit.get(&address);
    let path = folder.path().join("inputs/phuong-mau-2025/campaign.yaml");
    let was = std::fs::metadata(&path).unwrap().modified().unwrap();
    let changed = file(&folder, "campaign.yaml").replace("30/06/2025", "29/06/2025");
    let changed = changed.replace("2025-06-30", "2025-06-29");
    assert_ne!(changed, file(&folder, "campaign.yaml"));
    put(&folder, "campaign.yaml", &changed);
    let open = std::fs::File::options().write(true).open(&path).unwrap();
    open.set_modified(was).unwrap();
    let answer = send(
        &visit,
        &address,
        &posted(&page, &[("reviews.1.as_of", "5/6/2025")]),
    );
    assert_ne!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(file(&folder, "campaign.yaml"), changed);
}

#[test]
fn one_value_changes_and_all_comments_stay() {
    let (folder, visit) = ward();
    let before = file(&folder, "campaign.yaml");
    let address = format!("{HOME}/phong-trao?o=reviews.1");
    let page = visit.get(&address);
    assert!(page.text().contains("value=\"31/05/2025\""), "{}", page.text());
    let answer = send(
        &visit,
        &address,
        &posted(
            &page,
            &[("reviews.1.as_of", "5/6/2025"), ("reviews.1.date", "30/06/2025")],
        ),
    );
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let wanted = before.replacen("as_of: 2025-05-31 ", "as_of: 2025-06-05 ", 1);
    assert_eq!(file(&folder, "campaign.yaml"), wanted);
    assert!(visit.get(answer.location()).text().contains("Đã lưu 1 chỗ sửa"));
}

#[test]
fn a_value_that_is_none_is_not_saved_and_its_fault_stands_beside_it() {
    let (folder, visit) = ward();
    let before = file(&folder, "campaign.yaml");
    let address = format!("{HOME}/phong-trao?o=reviews.1");
    let page = visit.get(&address);
    let answer = send(
        &visit,
        &address,
        &posted(&page, &[("reviews.1.date", "31/2/2025")]),
    );
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = answer.text();
    assert_eq!(
        attribute(text, "id=\"v-reviews.1.date\"", "aria-invalid").as_deref(),
        Some("true")
    );
    assert_eq!(
        attribute(text, "id=\"v-reviews.1.date\"", "value").as_deref(),
        Some("31/2/2025")
    );
    let told = attribute(text, "id=\"v-reviews.1.date\"", "aria-describedby").unwrap();
    assert!(told.split(' ').any(|id| id == "e-reviews.1.date"), "{told}");
    assert_eq!(file(&folder, "campaign.yaml"), before);
}

#[test]
fn a_fault_of_the_file_leads_to_its_field() {
    let (folder, visit) = ward();
    let office = file(&folder, "office.yaml");
    put(
        &folder,
        "office.yaml",
        &office.replacen("position: CHỦ TỊCH\n", "positon: CHỦ TỊCH\n", 1),
    );
    let page = visit.get(&format!("{HOME}/co-quan"));
    let text = page.text();
    let link = "/c/phuong-mau-2025/du-lieu/co-quan?o=signatories.1#f-signatories.1.positon";
    assert!(text.contains(link), "{text}");
    assert!(
        text.contains("Cơ quan → Những người ký → hàng 1 (Nguyễn Văn Mẫu Đức) → "),
        "{text}"
    );
    assert!(!text.contains("office.yaml</a>"));
}

#[test]
fn who_comes_second_sees_both_values() {
    let (folder, visit) = ward();
    let address = format!("{HOME}/co-quan?o=signatories.1");
    let page = visit.get(&address);
    let (mine, theirs) = (
        posted(&page, &[("signatories.1.name", "Nguyễn Văn Mẫu Ba")]),
        posted(&page, &[("signatories.1.name", "Nguyễn Văn Mẫu Tư")]),
    );
    assert_eq!(send(&visit, &address, &theirs).status, StatusCode::SEE_OTHER);
    let after = file(&folder, "office.yaml");
    let answer = send(&visit, &address, &mine);
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let text = answer.text();
    assert!(
        text.contains("Nguyễn Văn Mẫu Ba") && text.contains("Nguyễn Văn Mẫu Tư"),
        "{text}"
    );
    assert_eq!(file(&folder, "office.yaml"), after);
    // Another value of the same row is no clash.
    let other = posted(&page, &[("signatories.1.position", "CHỦ TỊCH PHƯỜNG")]);
    assert_eq!(send(&visit, &address, &other).status, StatusCode::SEE_OTHER);
    // What was typed is saved when its writer says so.
    let again = posted(&answer, &[("signatories.1.name", "Nguyễn Văn Mẫu Ba")]);
    assert_eq!(send(&visit, &address, &again).status, StatusCode::SEE_OTHER);
    let wanted = after
        .replacen("Nguyễn Văn Mẫu Tư", "Nguyễn Văn Mẫu Ba", 1)
        .replacen("position: CHỦ TỊCH\n", "position: CHỦ TỊCH PHƯỜNG\n", 1);
    assert_eq!(file(&folder, "office.yaml"), wanted);
}

#[test]
fn what_is_typed_into_a_row_goes_to_that_row_wherever_it_stands_now() {
    let (folder, visit) = ward();
    let address = format!("{HOME}/de-nghi?o=awardees.3");
    let page = visit.get(&address);
    let typed = posted(&page, &[("awardees.3.name", "Trường Tiểu học Mẫu 2")]);
    let first = format!("{HOME}/de-nghi/bo?o=awardees.1");
    let row = posted(&visit.get(&format!("{HOME}/de-nghi?o=awardees.1")), &[]);
    let sure = send(&visit, &first, &row);
    assert_eq!(sure.status, StatusCode::OK);
    assert!(file(&folder, "awardees.yaml").contains("tt-nhan-dan-va-can-bo-khu-pho-1"));
    let twice: Vec<(String, String)> = row
        .into_iter()
        .chain([("chac".to_owned(), "1".to_owned())])
        .collect();
    assert_eq!(send(&visit, &first, &twice).status, StatusCode::SEE_OTHER);
    assert!(!file(&folder, "awardees.yaml").contains("id: tt-nhan-dan-va-can-bo-khu-pho-1\n"));
    // Said again, it would be another row's turn: it is not taken.
    assert_eq!(send(&visit, &first, &twice).status, StatusCode::CONFLICT);
    assert_eq!(send(&visit, &address, &typed).status, StatusCode::SEE_OTHER);
    let now = file(&folder, "awardees.yaml");
    assert!(
        now.contains("  - id: tt-truong-tieu-hoc-mau\n    kind: tap-the\n    name: Trường Tiểu học Mẫu 2\n"),
        "{now}"
    );
    assert_eq!(now.matches("Trường Tiểu học Mẫu 2\n").count(), 1);
}

#[test]
fn a_new_row_stands_behind_the_others_and_its_text_is_text() {
    let (folder, visit) = ward();
    let before = file(&folder, "office.yaml");
    let address = format!("{HOME}/co-quan/them?o=signatories.moi");
    let page = visit.get(&address);
    assert!(page.text().contains("Họ và tên"), "{}", page.text());
    let empty = send(&visit, &address, &[("m:signatories.moi.name".into(), "0".into())]);
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("aria-invalid=\"true\""), "{}", empty.text());
    let script = "<script>alert(1)</script>";
    let scripted = visit.post(
        &address,
        &[
            ("v:signatories.moi.name", script),
            ("v:signatories.moi.position", "KẾ TOÁN"),
        ],
    );
    // An odd name is warned of, and saved.
    assert_eq!(scripted.status, StatusCode::SEE_OTHER, "{}", scripted.text());
    assert!(file(&folder, "office.yaml").contains(script));
    let shown = visit.get(scripted.location());
    assert!(!shown.text().contains("<script>alert"), "{}", shown.text());
    put(&folder, "office.yaml", &before);
    let row = [
        ("v:signatories.moi.name", "Lê Thị Mẫu"),
        ("v:signatories.moi.position", "KẾ TOÁN"),
    ];
    let answer = visit.post(&address, &row);
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let after = file(&folder, "office.yaml");
    let new = "  - id: le-thi-mau\n    name: Lê Thị Mẫu\n    position: KẾ TOÁN\n";
    assert_eq!(after.replacen(new, "", 1), before);
    assert!(
        visit
            .get(answer.location())
            .text()
            .contains("value=\"Lê Thị Mẫu\"")
    );
    // What lies in a file already is text, too.
    put(
        &folder,
        "office.yaml",
        &after.replacen("name: Lê Thị Mẫu", &format!("name: {script}"), 1),
    );
    for page in [
        answer.location(),
        &format!("{HOME}/co-quan"),
        &format!("{HOME}/van-ban?o=papers.1"),
    ] {
        let text = visit.get(page);
        assert!(!text.text().contains("<script>alert"), "{page}");
        assert!(text.text().contains("&lt;script&gt;alert"), "{page}");
    }
}

#[test]
fn a_list_that_nobody_began_begins_with_its_first_row() {
    let (folder, visit) = ward();
    let name = "reviews/tong-ket.yaml";
    std::fs::remove_file(folder.path().join("inputs/phuong-mau-2025").join(name)).unwrap();
    let page = visit.get(&format!("{HOME}/dot--tong-ket"));
    assert_eq!(page.status, StatusCode::OK);
    let address = format!("{HOME}/dot--tong-ket/them?o=funds.moi");
    let answer = visit.post(
        &address,
        &[("v:funds.moi.name", "Quỹ thi đua, khen thưởng của phường năm 2025")],
    );
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(
        file(&folder, name),
        "funds:\n  - name: \"Quỹ thi đua, khen thưởng của phường năm 2025\"\n"
    );
}

#[test]
fn lists_of_texts_are_lines_and_what_stays_is_not_written_anew() {
    let (folder, visit) = ward();
    let before = file(&folder, "campaign.yaml");
    let address = format!("{HOME}/phong-trao");
    let page = visit.get(&address);
    let lines = [
        "Các khu phố; cán bộ và Nhân dân sinh sống trên địa bàn phường.",
        "Doanh nghiệp, hợp tác xã trên địa bàn phường.",
        "Trường học.",
    ];
    let answer = send(
        &visit,
        &address,
        &posted(&page, &[("participants", &lines.join("\r\n"))]),
    );
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let page = visit.get(&address);
    assert!(page.text().contains(&lines.join("\n")), "{}", page.text());
    let after = file(&folder, "campaign.yaml");
    let rest = |text: &str| text[text.find("award_forms:").unwrap()..].to_owned();
    assert_eq!(rest(&after), rest(&before));
}

#[test]
fn an_earlier_version_comes_back() {
    let (folder, visit) = ward();
    let before = file(&folder, "office.yaml");
    let address = format!("{HOME}/co-quan?o=signatories.1");
    let page = visit.get(&address);
    send(
        &visit,
        &address,
        &posted(&page, &[("signatories.1.name", "Nguyễn Văn Mẫu Ba")]),
    );
    assert_ne!(file(&folder, "office.yaml"), before);
    let versions = format!("{HOME}/co-quan/lan-sua");
    let page = visit.get(&versions);
    assert!(page.text().contains("Những người ký → hàng 1"), "{}", page.text());
    let fields: BTreeMap<&str, String> = ["lan", "moi-nhat"]
        .into_iter()
        .map(|name| {
            (
                name,
                attribute(page.text(), &format!("name=\"{name}\""), "value").unwrap(),
            )
        })
        .collect();
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    assert_eq!(visit.post(&versions, &fields).status, StatusCode::SEE_OTHER);
    assert_eq!(file(&folder, "office.yaml"), before);
    // The same page once more: somebody acted since.
    assert_eq!(visit.post(&versions, &fields).status, StatusCode::CONFLICT);
}

#[test]
fn two_thousand_rows_are_one_page_that_can_be_searched() {
    let (folder, visit) = ward();
    let mut text = file(&folder, "awardees.yaml");
    for number in 0..2_000 {
        let _ = writeln!(
            text,
            "  - {{id: them-{number}, kind: ca-nhan, salutation: Ông, name: Lê Mẫu Thứ {number}, unit: khu-pho-1, review: tong-ket, award: giay-khen, decided_by: chu-tich-ubnd-xa, achievement: giúp đỡ hộ nghèo, from: 2025-07-01, to: 2025-11-30}}"
        );
    }
    put(&folder, "awardees.yaml", &text);
    let page = visit.get(&format!("{HOME}/de-nghi"));
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.bytes.len() < 1_500_000, "{}", page.bytes.len());
    assert!(page.text().contains("Lê Mẫu Thứ 1999"));
    let found = visit.get(&format!("{HOME}/de-nghi?bang=awardees&loc=le+mau+thu+1999"));
    assert_eq!(found.text().matches("<th scope=\"row\">").count(), 1);
    let sorted = visit.get(&format!("{HOME}/de-nghi?bang=awardees&xep=-1"));
    let (_, rows) = sorted.text().split_once("<tbody").unwrap();
    let (first, last) = (
        rows.find(">Trường Tiểu học Mẫu<").unwrap(),
        rows.find(">Lê Mẫu Thứ 7<").unwrap(),
    );
    assert!(first < last);
}

#[test]
fn a_grid_of_figures_is_saved_cell_by_cell_and_says_what_is_wrong_where_it_is() {
    let (folder, visit) = ward();
    let whole = visit.get(&format!("{HOME}/don-vi"));
    assert!(
        whole.text().contains("don-vi?o=units.%2A.results.tong-ket\">"),
        "{}",
        whole.text()
    );
    let address = format!("{HOME}/don-vi?o=units.%2A.results.tong-ket");
    let page = visit.get(&address);
    let before = file(&folder, "units.yaml");
    let cell = "units.2.results.tong-ket.thue-dat";
    let label = attribute(page.text(), &format!("id=\"v-{cell}\""), "aria-label");
    assert_eq!(label.as_deref(), Some("Khu phố 2: Thuế đất"));
    // One that is there, one that is not, one whose group is not.
    let typed = [
        (cell, "19,7"),
        ("units.1.results.tong-ket.ho-so", "12"),
        ("units.34.results.tong-ket.bao-hiem", ""),
    ];
    let saved = send(&visit, &address, &posted(&page, &typed));
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let after = file(&folder, "units.yaml");
    let changed: Vec<&str> = after.lines().filter(|line| !before.contains(line)).collect();
    assert_eq!(changed.len(), 2, "{changed:?}");
    assert!(
        changed[0].contains("ho-so: 12") && changed[1].contains("thue-dat: \"19,7\""),
        "{changed:?}"
    );
    // Nothing is written of what is wrong, and the cell says so.
    let page = visit.get(&address);
    let refused = send(
        &visit,
        &address,
        &posted(
            &page,
            &[(cell, "nhiều"), ("units.1.results.tong-ket.ho-so", "13")],
        ),
    );
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = attribute(refused.text(), &format!("id=\"v-{cell}\""), "aria-invalid");
    assert_eq!(wrong.as_deref(), Some("true"));
    assert_eq!(file(&folder, "units.yaml"), after);
    // Thousands or decimals: it is asked, and the two ways to say it are those of a field.
    let refused = send(&visit, &address, &posted(&page, &[(cell, "1.236")]));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let asked = "“1236” nếu là 1.236; viết “1,236” nếu là 1,236";
    assert!(
        refused
            .text()
            .replace("<code>", "“")
            .replace("</code>", "”")
            .contains(asked),
        "{}",
        refused.text()
    );
    assert_eq!(file(&folder, "units.yaml"), after);
    let saved = send(&visit, &address, &posted(&page, &[(cell, "1.236,5")]));
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(file(&folder, "units.yaml").contains("thue-dat: \"1.236,5\""));
    // Figures stand in lists only where something is counted.
    assert_eq!(
        visit.get(&format!("{HOME}/don-vi?o=units.%2A.name")).status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn a_grid_whose_units_moved_meanwhile_saves_nothing() {
    let (folder, visit) = ward();
    let address = format!("{HOME}/don-vi?o=units.%2A.targets");
    let page = visit.get(&address);
    let text = file(&folder, "units.yaml").replacen("name: Khu phố 1\n", "name: Khu phố Một\n", 1);
    put(&folder, "units.yaml", &text);
    let typed = posted(&page, &[("units.1.targets.ho-so", "40")]);
    let clash = send(&visit, &address, &typed);
    assert_eq!(clash.status, StatusCode::CONFLICT);
    assert!(
        clash.text().contains("Khu phố Một: Hồ sơ trực tuyến"),
        "{}",
        clash.text()
    );
    assert_eq!(file(&folder, "units.yaml"), text);
}

/// A paper of a kind with an outline, and somebody at the desk.
fn with_plan() -> (Clerk, Visit) {
    let clerk = Clerk::fresh("tests/mistakes/base");
    let visit = Visit::inside(clerk.root());
    (clerk, visit)
}

const PAPERS: &str = "/c/phuong-mau/du-lieu/van-ban";

#[test]
fn a_paper_gets_an_outline_of_its_own_and_its_headings_are_edited() {
    let (clerk, visit) = with_plan();
    let papers = || std::fs::read_to_string(clerk.path("inputs/phuong-mau/papers.yaml")).unwrap();
    let before = papers();
    let page = visit.get(&format!("{PAPERS}?o=papers.1"));
    assert!(page.text().contains("dan-bai?o=papers.1"), "{}", page.text());
    let begun = visit.post(&format!("{PAPERS}/dan-bai?o=papers.1"), &[]);
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let begun = papers();
    assert!(
        begun.starts_with(before.trim_end()) && begun.contains("MỤC ĐÍCH, YÊU CẦU"),
        "{begun}"
    );
    // The pages say the same as before.
    let section = format!("{PAPERS}?o=papers.1.outline.3");
    let page = visit.get(&section);
    let field = "papers.1.outline.3.section";
    assert_eq!(
        attribute(page.text(), &format!("id=\"v-{field}\""), "name").as_deref(),
        Some(&*format!("v:{field}"))
    );
    let saved = send(&visit, &section, &posted(&page, &[(field, "MỤC TIÊU CHUNG")]));
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(papers().contains("MỤC TIÊU CHUNG") && !papers().contains("MỤC ĐÍCH, YÊU CẦU"));
    let sentences = visit.get("/c/phuong-mau/van-ban/ke-hoach/noi-sua");
    assert!(
        sentences.text().contains("MỤC TIÊU CHUNG"),
        "{}",
        sentences.text()
    );
    // One up: the row and what stood above it change places, and nothing else.
    let fourth = visit.get(&format!("{PAPERS}?o=papers.1.outline.4"));
    let row = attribute(fourth.text(), "name=\"hang\"", "value").unwrap();
    let up = visit.post(&format!("{PAPERS}/len?o=papers.1.outline.4"), &[("hang", &row)]);
    assert_eq!(up.status, StatusCode::SEE_OTHER, "{}", up.text());
    assert_eq!(up.location(), format!("{PAPERS}?o=papers.1.outline.3"));
    let moved = papers();
    let at = |words: &str| moved.find(words).unwrap();
    assert!(at("ĐỐI TƯỢNG, THỜI GIAN") < at("MỤC TIÊU CHUNG"), "{moved}");
    // Who saw another row there moves nothing.
    let again = visit.post(&format!("{PAPERS}/len?o=papers.1.outline.4"), &[("hang", &row)]);
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert_eq!(papers(), moved);
}

#[test]
fn values_that_a_kind_of_the_office_declares_are_fields_of_their_types() {
    let clerk = Clerk::fresh("tests/cases/eight-sections");
    let visit = Visit::inside(clerk.root());
    let file = || std::fs::read_to_string(clerk.path("inputs/xa-vi-du/papers.yaml")).unwrap();
    let rows = file();
    let before = &rows[..rows.find("kind: thong-bao-han-nop").unwrap()];
    let number = before.matches("  - id: ").count();
    let address = format!("/c/xa-vi-du/du-lieu/van-ban?o=papers.{number}");
    let page = visit.get(&address);
    let field = format!("papers.{number}.values.han_nop");
    let value = attribute(page.text(), &format!("id=\"v-{field}\""), "value");
    assert_eq!(value.as_deref(), Some("27/02/2026"), "{}", page.text());
    let saved = send(&visit, &address, &posted(&page, &[(&field, "1/3/2026")]));
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert_eq!(
        file(),
        rows.replacen("han_nop: 2026-02-27", "han_nop: 2026-03-01", 1)
    );
}

#[test]
fn a_meeting_is_planned_before_its_members_are_listed() {
    let clerk = unnumbered();
    let file = clerk.path(&format!("inputs/{WARD}/reviews/tong-ket.yaml"));
    let whole = std::fs::read_to_string(&file).unwrap();
    let (before, _) = whole.split_once("  members:\n").unwrap();
    let planned = format!("{before}  method: phieu-kin\n  threshold_percent: 70\n");
    std::fs::write(&file, &planned).unwrap();
    let visit = Visit::inside(clerk.root());
    let papers = visit.get(&format!("/c/{WARD}/van-ban"));
    let papers = papers.text();
    assert!(
        !papers.contains("class=\"fault\"") && papers.contains("/van-ban/ke-hoach/ban-hanh"),
        "{papers}"
    );
    let minutes = visit.get(&format!("/c/{WARD}/van-ban/bien-ban--tong-ket"));
    let waits = "các thành viên Hội đồng dự họp";
    assert!(minutes.text().contains(waits), "{}", minutes.text());
    let plan = visit.get(&format!("/c/{WARD}/van-ban/ke-hoach"));
    assert!(!plan.text().contains(waits));
    // Votes of nobody are none.
    std::fs::write(&file, planned + "list_vote: {agree: 9}\n").unwrap();
    let papers = visit.get(&format!("/c/{WARD}/van-ban"));
    let said = papers.text();
    assert!(
        said.contains("K102") && said.contains("Các thành viên Hội đồng"),
        "{said}"
    );
}

#[test]
fn the_journal_speaks_of_days_and_names() {
    let (_folder, visit) = ward();
    for (page, path, value) in [
        ("van-ban?o=papers.2", "papers.2.date", "17/01/2025"),
        ("de-nghi?o=awardees.1", "awardees.1.unit", "khu-pho-2"),
    ] {
        let address = format!("{HOME}/{page}");
        let done = send(&visit, &address, &posted(&visit.get(&address), &[(path, value)]));
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    }
    let days = "<del>16/01/2025</del> → <ins>17/01/2025</ins>";
    let units = "<del>Khu phố 1</del> → <ins>Khu phố 2</ins>";
    for (page, change) in [
        ("/cat-giu".to_owned(), [days, units].as_slice()),
        (format!("{HOME}/van-ban/lan-sua"), &[days]),
        (format!("{HOME}/de-nghi/lan-sua"), &[units]),
    ] {
        let said = visit.get(&page);
        let said = said.text();
        assert!(
            change.iter().all(|change| said.contains(change)),
            "{page}: {said}"
        );
        let (_, table) = said.split_once("<tbody>").unwrap();
        let told = table
            .split('>')
            .filter_map(|rest| rest.split_once('<'))
            .map(|(text, _)| text);
        let told: String = told.collect();
        for raw in ["2025-01-1", "khu-pho", "dang-ky", "phuong-mau-2025"] {
            assert!(!told.contains(raw), "{raw}: {told}");
        }
    }
    let said = visit.get(&format!("{HOME}/van-ban/lan-sua"));
    assert!(
        said.text()
            .contains("hàng 2 (Bản đăng ký thi đua) → Ngày dự kiến"),
        "{}",
        said.text()
    );
}
