//! Papers that stand on rows of the office: the law of tomorrow, awards and deciders of its own.

use std::fs;
use std::path::Path;

use crate::proofs::{Made, every_paper};
use crate::register::clerk::Clerk;
use crate::tree_words::{plain, tree_words};

fn words(name: &str) -> String {
    let made: Option<&Made> = every_paper().iter().find(|made| made.name == name);
    let made = made.unwrap_or_else(|| panic!("{name} is not made"));
    plain(&tree_words(&made.paper)).join(" ")
}

#[test]
fn f11_a_decision_of_november_2026_stands_on_the_rows_of_its_office() {
    let decision = words("ward-november-2026/phuong-vi-du/quyet-dinh");
    for said in [
        "ngày 23 tháng 4 năm 2026",
        "Nghị định số 999/2026/NĐ-CP ngày 20 tháng 10 năm 2026",
        "Quyết định số 80/2026/QĐ-UBND",
        "Điều 60 Nghị định số 999/2026/NĐ-CP",
        "danh hiệu “Khu phố không rác”",
        "1.020.000",
    ] {
        assert!(decision.contains(said), "{said}: {decision}");
    }
    assert!(!decision.contains("152/2025/NĐ-CP"), "{decision}");
}

#[test]
fn f3_a_union_decides_as_a_body_by_its_own_rules() {
    let decision = words("union/cong-doan-mau/quyet-dinh");
    for said in [
        "BAN CHẤP HÀNH CÔNG ĐOÀN TRƯỜNG TIỂU HỌC MẪU Căn cứ",
        "Quyết định số 999/QĐ-TLĐ",
        "Giấy khen của Ban Chấp hành Công đoàn Trường Tiểu học Mẫu",
        "TM. BAN CHẤP HÀNH",
    ] {
        assert!(decision.contains(said), "{said}: {decision}");
    }
    assert!(!decision.contains("chính quyền địa phương"), "{decision}");
}

#[test]
fn f9_verbs_of_awards_and_of_the_dead_stand_in_the_decision() {
    let decision = words("ward-november-2026/phuong-vi-du/quyet-dinh");
    let gift = "công nhận danh hiệu “Khu phố không rác” và tặng, truy tặng Giấy khen của Chủ tịch Ủy ban nhân dân phường Ví Dụ";
    assert!(decision.contains(gift), "{decision}");
}

#[test]
fn f9_a_draft_may_print_its_month() {
    let decision = words("union/cong-doan-mau/quyet-dinh");
    assert!(decision.contains("Mẫu, ngày tháng 12 năm 2025"), "{decision}");
}

#[test]
fn f9_several_sign_under_an_annex() {
    let notice = words("ward-november-2026/phuong-vi-du/thong-bao");
    assert!(notice.contains("NGƯỜI LẬP BIỂU"), "{notice}");
    assert!(notice.contains("TỔ TRƯỞNG TỔ GIÁM SÁT"), "{notice}");
}

#[test]
fn f9_a_stock_may_be_for_an_award_that_the_office_adds() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let clerk = Clerk::at_copy_of(&home.join("tests/cases/ward-november-2026"));
    let stock = fs::read_to_string(home.join("templates/stocks/giay-khen-a4.yaml")).unwrap();
    fs::create_dir_all(clerk.path("templates/stocks")).unwrap();
    fs::write(
        clerk.path("templates/stocks/danh-hieu.yaml"),
        format!("awards: [khu-pho-khong-rac]\n{stock}"),
    )
    .unwrap();
    let said = clerk.done(&["certificates", "--mode", "proof", "--stock", "danh-hieu"]);
    assert!(said.contains("1 giấy khen"), "{said}");
}
