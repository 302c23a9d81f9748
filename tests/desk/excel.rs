//! Lists from Excel and back; a campaign from an empty folder.

use std::fs;
use std::path::Path;

use axum::http::StatusCode;
use rust_xlsxwriter::Workbook as Written;
use thidua::input::Workbook;

use super::visit::{Answer, Visit};
use crate::register::clerk::copy;

const CAMPAIGN: &str = "phuong-mau-2026";
const FACTS: [(&str, &str); 7] = [
    ("office", "Ủy ban nhân dân phường Mẫu"),
    ("place", "Mẫu"),
    ("signer", "Nguyễn Văn Mẫu"),
    ("secretary", "Phạm Thị Mẫu Lan"),
    ("name", "phong trào thi đua “Phường Mẫu xanh” năm 2026"),
    ("start", "15/1/2026"),
    ("end", "15/9/2026"),
];

/// A workbook with one sheet.
fn book(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Written::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0_u32..).zip(rows) {
        for (column, text) in (0_u16..).zip(*cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

fn units() -> Vec<u8> {
    book(&[
        &["STT", "Tên đơn vị", "Loại"],
        &["1", "Khu phố 1", "Khu phố"],
        &["2", "Khu phố 2", "Khu phố"],
    ])
}

/// An office whose campaign was begun at the desk.
fn begun() -> (tempfile::TempDir, Visit) {
    let root = tempfile::tempdir().unwrap();
    let visit = Visit::inside(root.path());
    let answer = visit.post("/moi", &FACTS);
    assert_eq!(
        answer.location(),
        format!("/c/{CAMPAIGN}/viec"),
        "{}",
        answer.text()
    );
    (root, visit)
}

fn file(root: &Path, name: &str) -> String {
    fs::read_to_string(root.join("inputs").join(CAMPAIGN).join(name)).unwrap_or_default()
}

/// Drops a workbook: the address of its page, and the page.
fn dropped(visit: &Visit, name: &str, bytes: &[u8]) -> (String, Answer) {
    let answer = visit.upload(&format!("/c/{CAMPAIGN}/excel"), &[], name, bytes);
    assert!(answer.status.is_redirection(), "{}", answer.text());
    let address = answer.location().to_owned();
    let page = visit.get(&address);
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    (address, page)
}

/// The value of a hidden field.
fn hidden(page: &Answer, name: &str) -> String {
    let text = page.text();
    let from = text
        .find(&format!("name=\"{name}\" value=\""))
        .unwrap_or_else(|| panic!("{text}"));
    let value = text[from..].split("value=\"").nth(1).unwrap();
    value.split('"').next().unwrap().to_owned()
}

/// Takes in what the page shows.
fn taken(visit: &Visit, (address, page): &(String, Answer), more: &[(&str, &str)]) -> Answer {
    let mark = hidden(page, "thay");
    let mut fields = vec![("thay", mark.as_str())];
    fields.extend(more);
    let plain = address.split('?').next().unwrap();
    visit.post(plain, &fields)
}

#[test]
fn an_empty_folder_leads_to_a_form_and_the_form_to_a_campaign() {
    let root = tempfile::tempdir().unwrap();
    let visit = Visit::inside(root.path());
    assert_eq!(visit.get("/").location(), "/moi");
    assert!(visit.get("/moi").text().contains("Tên đầy đủ của cơ quan"));

    let mut facts = FACTS;
    facts[1].1 = " ";
    facts[6].1 = "31/9/2026";
    let amiss = visit.post("/moi", &facts);
    assert_eq!(amiss.status, StatusCode::UNPROCESSABLE_ENTITY);
    for said in [
        "href=\"#place\"",
        "id=\"place-fault\"",
        "href=\"#end\"",
        "không phải một ngày",
        "value=\"31/9/2026\"",
        "Phạm Thị Mẫu Lan",
    ] {
        assert!(amiss.text().contains(said), "{said}: {}", amiss.text());
    }
    assert!(!root.path().join("inputs").exists(), "nothing is made yet");
    facts[1].1 = "Mẫu";
    facts[6].1 = "14/1/2026";
    assert!(visit.post("/moi", &facts).text().contains("trước ngày bắt đầu"));

    let answer = visit.post("/moi", &FACTS);
    assert_eq!(
        answer.location(),
        format!("/c/{CAMPAIGN}/viec"),
        "{}",
        answer.text()
    );
    assert!(visit.get(answer.location()).text().contains("Đã lập phong trào"));
    assert!(file(root.path(), "office.yaml").contains("Ủy ban nhân dân phường Mẫu"));
    assert!(file(root.path(), "papers.yaml").contains("2026-01-15"));
    assert!(visit.get("/").location().ends_with("/viec"));
}

#[test]
fn another_office_says_its_letters_and_next_year_follows_this_one() {
    let root = tempfile::tempdir().unwrap();
    let visit = Visit::inside(root.path());
    let mut facts = FACTS.to_vec();
    facts[0].1 = "Trường Tiểu học Mẫu";
    let amiss = visit.post("/moi", &facts);
    assert!(amiss.text().contains("id=\"symbol-fault\""), "{}", amiss.text());
    facts.push(("symbol", "THM"));
    assert_eq!(
        visit.post("/moi", &facts).location(),
        "/c/truong-tieu-hoc-mau-2026/viec"
    );

    assert!(visit.get("/moi/tiep").text().contains("Phường Mẫu xanh"));
    let from = ("from", "truong-tieu-hoc-mau-2026");
    let amiss = visit.post("/moi/tiep", &[from]);
    assert!(amiss.text().contains("id=\"end-fault\""), "{}", amiss.text());
    let next = visit.post("/moi/tiep", &[from, ("end", "15/9/2027")]);
    assert_eq!(
        next.location(),
        "/c/truong-tieu-hoc-mau-2027/viec",
        "{}",
        next.text()
    );
    let page = visit.get(next.location());
    assert!(page.text().contains("còn nhắc năm cũ"), "{}", page.text());
    let again = visit.post("/moi/tiep", &[from, ("end", "15/9/2027")]);
    assert_eq!(again.location(), "/c/truong-tieu-hoc-mau-2027-2/viec");
}

#[test]
fn a_workbook_is_shown_then_taken_and_what_is_gone_goes_only_when_asked() {
    let (root, visit) = begun();
    let shown = dropped(&visit, "Đơn vị.xlsx", &units());
    assert!(
        shown.1.text().contains("2 hàng mới, 0 hàng thay đổi"),
        "{}",
        shown.1.text()
    );
    assert!(shown.1.text().contains("Khu phố 1"));
    assert_eq!(file(root.path(), "units.yaml"), "", "looking writes nothing");
    let answer = taken(&visit, &shown, &[]);
    assert_eq!(
        answer.location(),
        format!("/c/{CAMPAIGN}/excel"),
        "{}",
        answer.text()
    );
    assert!(
        visit
            .get(answer.location())
            .text()
            .contains("Đã nhận “Đơn vị.xlsx”: 2 hàng mới")
    );
    assert!(file(root.path(), "units.yaml").contains("id: khu-pho-2"));
    assert_eq!(
        visit.get(&shown.0).status,
        StatusCode::NOT_FOUND,
        "it was taken once"
    );

    let less = book(&[
        &["Tên đơn vị", "Loại", "Người đứng đầu", "Chức vụ người đứng đầu"],
        &["Khu phố 1", "Khu phố", "Trần Văn Mẫu", "TRƯỞNG KHU PHỐ"],
    ]);
    let shown = dropped(&visit, "don-vi.xlsx", &less);
    for said in [
        "Thay đổi: 1",
        "<td>Người đứng đầu</td><td>–</td><td>Trần Văn Mẫu</td>",
        "Đang có mà bảng không còn: 1",
    ] {
        assert!(shown.1.text().contains(said), "{said}: {}", shown.1.text());
    }
    taken(&visit, &shown, &[]);
    let kept = file(root.path(), "units.yaml");
    assert!(
        kept.contains("name: Trần Văn Mẫu") && kept.contains("khu-pho-2"),
        "{kept}"
    );
    let shown = dropped(&visit, "don-vi.xlsx", &less);
    taken(&visit, &shown, &[("bo", "1")]);
    assert!(!file(root.path(), "units.yaml").contains("khu-pho-2"));
}

#[test]
fn a_title_over_the_table_is_no_head_and_heads_are_those_of_clerks() {
    let (_root, visit) = begun();
    let (_, page) = dropped(
        &visit,
        "u.xlsx",
        &book(&[
            &["DANH SÁCH CÁC ĐƠN VỊ THAM GIA"],
            &[],
            &["TT", "Tên đơn vị", "Loại hình", "Người đứng đầu", "Chức vụ"],
            &["1", "Thôn Mẫu", "Thôn", "Nguyễn Văn Mẫu", "TRƯỞNG THÔN"],
        ]),
    );
    assert!(page.text().contains("1 hàng mới"), "{}", page.text());
    assert!(!page.text().contains("không rõ cột"), "{}", page.text());
}

#[test]
fn an_unreadable_campaign_keeps_its_name_and_says_why_nothing_can_be_added() {
    let (root, visit) = begun();
    let named = |page: &Answer| page.text().contains("data-part>Phường Mẫu xanh</span>");
    let review = format!("/c/{CAMPAIGN}/dot-moi");
    assert!(named(&visit.get(&review)), "{}", visit.get(&review).text());
    let path = root.path().join("inputs").join(CAMPAIGN).join("units.yaml");
    fs::write(&path, "units:\n  - id: khu-pho-1\n").unwrap();
    let page = visit.get(&review);
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(
        named(&page) && page.text().contains("sửa xong mới thêm được đợt"),
        "{}",
        page.text()
    );
    let papers = visit.get(&format!("/c/{CAMPAIGN}/van-ban"));
    assert!(
        papers.text().contains("danh sách văn bản hiện lại"),
        "{}",
        papers.text()
    );
    assert_eq!(visit.get("/c/khong-co/dot-moi").status, StatusCode::NOT_FOUND);
    // With one campaign its pages are at hand everywhere.
    assert!(
        visit
            .get("/so")
            .text()
            .contains(&format!("/c/{CAMPAIGN}/van-ban"))
    );
}

#[test]
fn what_no_column_says_is_chosen_once_for_all_rows() {
    let (root, visit) = begun();
    taken(&visit, &dropped(&visit, "u.xlsx", &units()), &[]);
    let (address, page) = dropped(
        &visit,
        "de-nghi.xlsx",
        &book(&[
            &["Họ và tên", "Đối tượng", "Giới tính", "Đơn vị", "Thành tích"],
            &[
                "Bà Trần Thị Ví Dụ",
                "Cá nhân",
                "",
                "Khu phố 1",
                "xuất sắc trong trồng cây xanh",
            ],
            &[
                "Lê Văn Ví Dụ",
                "Cá nhân",
                "Nam",
                "Khu phố 2",
                "Tích cực vận động trồng cây",
            ],
        ]),
    );
    for said in [
        "name=\"c.review\"",
        "name=\"c.award\"",
        "name=\"c.decided_by\"",
        "tổng kết 15/9/2026",
        // The days of the campaign, until somebody says others.
        "name=\"c.from\" value=\"15/01/2026\"",
        "name=\"c.to\" value=\"15/9/2026\"",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert!(!page.text().contains("--common"), "no word of the terminal");
    assert!(!page.text().contains("name=\"thay\""), "nothing to take yet");
    let chosen =
        "c.review=tong-ket&c.award=giay-khen&c.decided_by=chu-tich-ubnd-xa&c.from=15/1/2026&c.to=31/8/2026";
    let address = format!("{address}?{chosen}");
    let page = visit.get(&address);
    assert!(page.text().contains("2 hàng mới"), "{}", page.text());
    assert!(
        page.text().contains("N117"),
        "a capital within a sentence: {}",
        page.text()
    );
    assert!(
        !page.text().contains("(tran-thi-vi-du)"),
        "no id on a page: {}",
        page.text()
    );
    let fields: Vec<(&str, &str)> = chosen
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .collect();
    let answer = taken(&visit, &(address, page), &fields);
    assert!(answer.status.is_redirection(), "{}", answer.text());
    let awardees = file(root.path(), "awardees.yaml");
    for said in [
        "decided_by: chu-tich-ubnd-xa",
        "from: 2026-01-15",
        "to: 2026-08-31",
        "salutation: Ông",
    ] {
        assert!(awardees.contains(said), "{said}: {awardees}");
    }
    let checked = visit.get(&format!("/c/{CAMPAIGN}/kiem-tra"));
    assert!(
        !checked.text().contains("K102"),
        "what was taken in is whole: {}",
        checked.text()
    );
}

#[test]
fn a_faulty_cell_is_named_and_the_marked_copy_comes_back() {
    let (root, visit) = begun();
    let faulty = book(&[
        &["Tên đơn vị", "Loại"],
        &["Khu phố 1", "Khu phốp"],
        &["Khu phố 2", "Khu phố"],
    ]);
    let (address, page) = dropped(&visit, "../../../tmp/đơn vị.xlsx", &faulty);
    assert!(page.text().contains("trang “Sheet1”, ô B2"), "{}", page.text());
    assert!(page.text().contains("đơn vị.xlsx") && !page.text().contains("/tmp"));
    assert!(
        !page.text().contains("name=\"thay\""),
        "what is faulty is not taken"
    );
    let marked = visit.get(&format!("{address}/danh-dau"));
    assert_eq!(marked.status, StatusCode::OK);
    let marked = Workbook::read(&marked.bytes).unwrap();
    let tabs: Vec<&str> = marked.sheets.iter().map(|sheet| &*sheet.name).collect();
    assert_eq!(tabs, ["Sheet1", "Lỗi"]);
    assert_eq!(file(root.path(), "units.yaml"), "");
}

#[test]
fn a_marked_copy_says_what_to_press() {
    let (_root, visit) = begun();
    taken(&visit, &dropped(&visit, "don-vi.xlsx", &units()), &[]);
    let lacking = book(&[
        &["Họ và tên", "Đơn vị", "Thành tích"],
        &["Nguyễn Văn An", "Khu phố 1", "tích cực vận động Nhân dân"],
    ]);
    let (address, _) = dropped(&visit, "u.xlsx", &lacking);
    let page = visit.get(&format!("{address}?la=awardees"));
    assert!(
        page.text().contains("giá trị chung cho mọi hàng mới"),
        "{}",
        page.text()
    );
    let marked = visit.get(&format!("{address}/danh-dau?la=awardees"));
    assert_eq!(marked.status, StatusCode::OK, "{}", page.text());
    let marked = Workbook::read(&marked.bytes).unwrap();
    let list = marked.sheets.iter().find(|sheet| &*sheet.name == "Lỗi").unwrap();
    let cells = list.rows.values().flat_map(|cells| cells.iter());
    let said: Vec<String> = cells.map(|(_, cell)| cell.shown()).collect();
    let said = said.join("\n");
    assert!(said.contains("bấm “Xem lại với các lựa chọn này”"), "{said}");
    for foreign in ["--", "common", "thidua", ".yaml", "`"] {
        assert!(!said.contains(foreign), "{foreign}: {said}");
    }
}

#[test]
fn data_that_changed_since_the_look_is_not_written_over() {
    let (root, visit) = begun();
    taken(&visit, &dropped(&visit, "u.xlsx", &units()), &[]);
    let more = book(&[&["Tên đơn vị", "Loại"], &["Khu phố 9", "Khu phố"]]);
    let shown = dropped(&visit, "u.xlsx", &more);
    let path = root.path().join("inputs").join(CAMPAIGN).join("units.yaml");
    let other = fs::read_to_string(&path).unwrap() + "# a colleague was here\n";
    fs::write(&path, &other).unwrap();
    let answer = taken(&visit, &shown, &[]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("dữ liệu đã đổi"), "{}", answer.text());
    assert_eq!(fs::read_to_string(&path).unwrap(), other);
    // Looked at again, it is taken.
    assert!(taken(&visit, &(shown.0, answer), &[]).status.is_redirection());
    let both = fs::read_to_string(&path).unwrap();
    assert!(both.contains("khu-pho-9") && both.contains("a colleague was here"));
}

#[test]
fn pasted_cells_are_a_workbook_and_several_workbooks_come_one_after_the_other() {
    let (root, visit) = begun();
    let to = format!("/c/{CAMPAIGN}/excel");
    let nothing = visit.upload(&to, &[("text", " ")], "", b"");
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text().contains("Chưa chọn tệp nào"), "{}", nothing.text());
    let text = "Tên đơn vị\tLoại\nKhu phố 5\tKhu phố\n";
    let answer = visit.upload(&to, &[("text", text)], "u.xlsx", &units());
    let first = answer.location().to_owned();
    let next = taken(&visit, &(first.clone(), visit.get(&first)), &[])
        .location()
        .to_owned();
    assert_ne!(next, to, "the pasted cells wait");
    let last = taken(&visit, &(next.clone(), visit.get(&next)), &[]);
    assert_eq!(last.location(), to);
    assert!(file(root.path(), "units.yaml").contains("khu-pho-5"));
}

#[test]
fn a_dropped_workbook_is_seen_by_its_own_session_only() {
    let (root, visit) = begun();
    let (address, _) = dropped(&visit, "u.xlsx", &units());
    let entry = visit.entry.clone();
    let other = Visit::inside(root.path());
    assert_ne!(entry, other.entry);
    assert_eq!(other.get(&address).status, StatusCode::NOT_FOUND);
    let left = visit.post(&format!("{address}/bo"), &[]);
    assert!(left.status.is_redirection());
    assert_eq!(visit.get(&address).status, StatusCode::NOT_FOUND);
    assert_eq!(visit.get("/c/khong-co/excel").status, StatusCode::NOT_FOUND);
}

#[test]
fn hostile_and_foreign_workbooks_are_answered_in_words() {
    let (_root, visit) = begun();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets");
    for (name, said) in [
        ("swollen.xlsx", "MB"),
        ("a-password.xlsx", "mật khẩu"),
        ("noise.xlsx", "không đọc được"),
        ("a-word-file.xlsx", "DOCX"),
        ("windows-letters.csv", "Unicode"),
        ("a-formula-without-value.xlsx", "công thức"),
    ] {
        let bytes = fs::read(samples.join(name)).unwrap();
        let (_, page) = dropped(&visit, name, &bytes);
        assert!(page.text().contains(said), "{name}: {}", page.text());
        assert!(!page.text().contains("name=\"thay\""), "{name}");
    }
    for name in ["by-libreoffice.ods", "old-excel.xls", "semicolons.csv"] {
        let bytes = fs::read(samples.join(name)).unwrap();
        let (_, page) = dropped(&visit, name, &bytes);
        assert!(
            page.text().contains("Đây là danh sách"),
            "{name}: {}",
            page.text()
        );
        assert!(
            page.text().contains("value=\"awardees\" selected"),
            "{name}: {}",
            page.text()
        );
    }
}

#[test]
fn every_list_of_the_ward_is_handed_out() {
    let root = tempfile::tempdir().unwrap();
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs/phuong-mau-2025");
    copy(&home, &root.path().join("inputs/phuong-mau-2025"));
    let visit = Visit::inside(root.path());
    let page = visit.get("/c/phuong-mau-2025/excel");
    let links: Vec<String> = page
        .text()
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|to| to.contains("/excel/tai?"))
        .map(|to| to.replace("&amp;", "&"))
        .collect();
    assert!(links.len() > 20, "{links:?}");
    for link in links {
        let answer = visit.get(&link);
        assert_eq!(answer.status, StatusCode::OK, "{link}: {}", answer.text());
        let read = Workbook::read(&answer.bytes).unwrap_or_else(|fault| panic!("{link}: {fault:?}"));
        assert!(!read.sheets.is_empty(), "{link}");
    }
    assert_eq!(
        visit.get("/c/phuong-mau-2025/excel/tai?ds=khac&kieu=csv").status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn another_review_comes_with_its_papers() {
    let (root, visit) = begun();
    let to = format!("/c/{CAMPAIGN}/dot-moi");
    let page = visit.get(&to);
    for said in ["Sơ kết", "Tờ trình", "value=\"quyet-dinh--tong-ket\" checked"] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    let before = file(root.path(), "campaign.yaml");
    let amiss = visit.post(&to, &[("kind", "so-ket"), ("date", "30/2/2026")]);
    assert_eq!(amiss.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(amiss.text().contains("id=\"date-fault\"") && amiss.text().contains("30/2/2026"));
    let late = visit.post(&to, &[("kind", "so-ket"), ("date", "30/6/2027")]);
    assert_eq!(
        late.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "after the campaign's end"
    );
    assert_eq!(file(root.path(), "campaign.yaml"), before);

    let chosen = [
        ("kind", "so-ket"),
        ("date", "30/6/2026"),
        ("papers", "bao-cao--tong-ket"),
        ("papers", "quyet-dinh--tong-ket"),
    ];
    let made = visit.post(&to, &chosen);
    assert_eq!(made.location(), format!("/c/{CAMPAIGN}/viec"), "{}", made.text());
    let campaign = file(root.path(), "campaign.yaml");
    assert!(
        campaign.contains("so-ket") && campaign.contains("2026-06-30"),
        "{campaign}"
    );
    assert!(campaign.contains("# Phong trào: tên, thời gian"), "comments stay");
    let papers = file(root.path(), "papers.yaml");
    assert!(
        papers.contains("id: bao-cao--so-ket") && papers.contains("kind: bao-cao-so-ket"),
        "{papers}"
    );
    assert!(papers.contains("id: quyet-dinh--so-ket") && !papers.contains("to-trinh--so-ket"));
    let excel = visit.get(&format!("/c/{CAMPAIGN}/excel"));
    assert!(
        excel.text().contains("Kết quả của các đơn vị – sơ kết 30/6/2026"),
        "{}",
        excel.text()
    );
}

#[test]
fn two_thousand_rows_are_shown_in_few_words_and_taken() {
    let (root, visit) = begun();
    let names: Vec<String> = (1..=2_000).map(|n| format!("Khu phố {n}")).collect();
    let rows = names.iter().map(|name| vec![name.as_str(), "Khu phố"]);
    let rows: Vec<Vec<&str>> = std::iter::once(vec!["Tên đơn vị", "Loại"]).chain(rows).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let shown = dropped(&visit, "nhiều.xlsx", &book(&rows));
    assert!(shown.1.text().contains("2000 hàng mới"));
    assert!(shown.1.bytes.len() < 100_000, "{}", shown.1.bytes.len());
    assert!(taken(&visit, &shown, &[]).status.is_redirection());
    assert!(file(root.path(), "units.yaml").contains("khu-pho-2000"));
    let many: Vec<&[&str]> = std::iter::once(rows[0])
        .chain(rows[1..].iter().map(|_| &["", "Khu phốp"][..]))
        .collect();
    let (_, faulty) = dropped(&visit, "sai.xlsx", &book(&many));
    assert!(
        faulty.text().contains("ô nữa") && faulty.bytes.len() < 100_000,
        "{}",
        faulty.bytes.len()
    );
}

#[test]
fn a_review_that_lacks_other_things_still_gets_its_members() {
    let (root, visit) = begun();
    let reviews = root.path().join("inputs").join(CAMPAIGN).join("reviews");
    fs::create_dir(&reviews).unwrap();
    let meeting = "meeting:\n  date: 2026-09-15\n  start: 8 giờ 00\n  place: Phòng họp\n  method: bieu-quyet\n  threshold_percent: 70\nnarrative:\n  situation: [Một câu.]\n";
    fs::write(reviews.join("tong-ket.yaml"), meeting).unwrap();
    let rows = book(&[
        &["Ông/Bà", "Họ và tên", "Chức vụ", "Nhiệm vụ"],
        &[
            "Ông",
            "Nguyễn Văn Mẫu",
            "Chủ tịch UBND phường",
            "Chủ tịch Hội đồng",
        ],
        &["Bà", "Trần Thị Ví Dụ", "Công chức", "Ủy viên"],
    ]);
    let (address, page) = dropped(&visit, "hoi-dong.xlsx", &rows);
    assert!(page.text().contains("2 hàng mới"), "{}", page.text());
    let answer = taken(&visit, &(address, page), &[]);
    assert!(answer.status.is_redirection(), "{}", answer.text());
    let review = file(root.path(), "reviews/tong-ket.yaml");
    assert!(
        review.contains("name: Trần Thị Ví Dụ") && review.contains("Một câu."),
        "{review}"
    );
    let wrong = book(&[
        &["Ông/Bà", "Họ và tên", "Nhiệm vụ"],
        &["Ông", "Lê Văn Thử", "Ủy viên"],
    ]);
    let (_, page) = dropped(&visit, "hoi-dong.xlsx", &wrong);
    assert!(
        page.text().contains("“Chức vụ”") && !page.text().contains("name=\"thay\""),
        "{}",
        page.text()
    );
}

#[test]
fn one_workbook_with_several_sheets_is_taken_sheet_by_sheet() {
    let (root, visit) = begun();
    let mut book = Written::new();
    for (sheet, unit) in [("Phường", "Khu phố 1"), ("Trường", "Khu phố 2")] {
        let sheet = book.add_worksheet().set_name(sheet).unwrap();
        for (column, head) in (0_u16..).zip(["Tên đơn vị", "Loại"]) {
            sheet.write_string(0, column, head).unwrap();
        }
        sheet.write_string(1, 0, unit).unwrap();
        sheet.write_string(1, 1, "Khu phố").unwrap();
    }
    let (address, page) = dropped(&visit, "hai trang.xlsx", &book.save_to_buffer().unwrap());
    assert!(page.text().contains("id=\"trang-fault\"") && !page.text().contains("name=\"thay\""));
    for sheet in ["Ph%C6%B0%E1%BB%9Dng", "Tr%C6%B0%E1%BB%9Dng"] {
        let shown = visit.get(&format!("{address}?trang={sheet}"));
        let said = hidden(&shown, "trang");
        let answer = taken(&visit, &(address.clone(), shown), &[("trang", &said)]);
        assert_eq!(answer.location(), address, "{}", answer.text());
    }
    let units = file(root.path(), "units.yaml");
    assert!(
        units.contains("khu-pho-1") && units.contains("khu-pho-2"),
        "{units}"
    );
}

#[test]
fn a_number_that_may_be_thousands_is_asked_about() {
    let root = tempfile::tempdir().unwrap();
    let home = "inputs/phuong-mau-2025";
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(home),
        &root.path().join(home),
    );
    let visit = Visit::inside(root.path());
    let with = |decimals: bool| {
        let mut book = Written::new();
        let sheet = book.add_worksheet();
        for (column, head) in (0_u16..).zip(["Tên đơn vị", "Thuế đất", "Đường ngõ"]) {
            sheet.write_string(0, column, head).unwrap();
        }
        sheet.write_string(1, 0, "Khu phố 1").unwrap();
        sheet.write_string(1, 2, "1.236,5").unwrap();
        if decimals {
            let look = rust_xlsxwriter::Format::new().set_num_format("#,##0.000");
            sheet.write_number_with_format(1, 1, 1.236, &look).unwrap();
        } else {
            sheet.write_number(1, 1, 1.236).unwrap();
        }
        let book = book.save_to_buffer().unwrap();
        let answer = visit.upload("/c/phuong-mau-2025/excel", &[], "chi tieu.xlsx", &book);
        let address = answer.location().to_owned();
        let page = visit.get(&format!("{address}?la=targets"));
        (address, page)
    };
    let (_, asked) = with(false);
    let asked = asked.text();
    assert!(
        asked.contains("có thể là 1.236 hoặc 1,236") && asked.contains("gõ 1236 nếu là 1.236"),
        "{asked}"
    );
    assert!(!asked.contains("name=\"thay\""));
    // A cell that shows three decimals says so itself.
    let (address, shown) = with(true);
    let said = hidden(&shown, "thay");
    let fields = [("la", "targets"), ("thay", said.as_str())];
    let answer = visit.post(&address, &fields);
    assert!(answer.status.is_redirection(), "{}", answer.text());
    let units = fs::read_to_string(root.path().join(home).join("units.yaml")).unwrap();
    assert!(
        units.contains("thue-dat: \"1,236\"") && units.contains("duong-ngo: \"1.236,5\""),
        "{units}"
    );
}
