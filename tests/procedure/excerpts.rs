//! E15 and E9: whom an excerpt is for, and what a list does not say again and again.

use super::told;

const EXCERPT: &str = "trich-sao--quyet-dinh--so-ket";
const FOR_A_UNIT: &str = "    excerpt_for: [khu-pho-2]\n";

#[test]
fn e15_an_excerpt_for_a_unit_has_its_rows_and_no_others() {
    let told = told(&[], &[EXCERPT]);
    let text = told.paper(EXCERPT);
    for words in [
        "DANH SÁCH TẬP THỂ",
        "(Kèm theo Quyết định số 58/QĐ-UBND",
        "Hình thức khen thưởng: Giấy khen của Chủ tịch UBND phường.",
        "Nhân dân và cán bộ khu phố 2",
        "TRÍCH SAO",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    for words in ["Chi hội Phụ nữ khu phố 5", "Tổng cộng", "Danh sách này có"] {
        assert!(!text.contains(words), "{words}: {text}");
    }
}

#[test]
fn e15_an_excerpt_for_a_person_keeps_the_number_of_the_list_and_the_title_of_the_group() {
    let wanted = "    excerpt_for: [cn-vu-thi-thi-du-yen]\n";
    let told = told(
        &[("papers.yaml", FOR_A_UNIT, wanted)],
        &["quyet-dinh--so-ket", EXCERPT],
    );
    let name = "Bà Vũ Thị Thí Dụ Yến";
    let (before, _) = told.paper("quyet-dinh--so-ket").split_once(name).unwrap();
    let number = before.split_whitespace().next_back().unwrap();
    let text = told.paper(EXCERPT);
    assert!(text.contains(&format!("{number} {name}")), "{text}");
    assert!(text.contains("II Cá nhân ("), "{text}");
    assert!(!text.contains("I Tập thể ("), "{text}");
}

#[test]
fn e15_an_excerpt_for_nobody_of_the_list_is_a_fault() {
    for (ids, code, words) in [
        ("khu-pho-99", "M", "khu-pho-99"),
        ("tt-truong-tieu-hoc-mau", "P601", "tt-truong-tieu-hoc-mau"),
    ] {
        let wanted = format!("    excerpt_for: [{ids}]\n");
        let told = told(&[("papers.yaml", FOR_A_UNIT, &wanted)], &[EXCERPT]);
        assert!(
            told.faults.iter().any(|fault| fault.contains(words)),
            "{code}: {:#?}",
            told.faults
        );
        assert!(!told.papers.contains_key(EXCERPT));
    }
}

#[test]
fn e15_an_article_that_speaks_of_the_list_is_not_copied_without_it() {
    let without = told(&[("papers.yaml", FOR_A_UNIT, "")], &[EXCERPT]);
    assert!(without.has("P602", EXCERPT), "{:#?}", without.faults);
    let other = [
        ("papers.yaml", FOR_A_UNIT, ""),
        ("papers.yaml", "    excerpt: [1, 3]\n", "    excerpt: [2]\n"),
    ];
    let told = told(&other, &[EXCERPT]);
    assert!(told.paper(EXCERPT).contains("Điều 2."), "{:#?}", told.faults);
}

#[test]
fn e9_what_every_row_says_stands_once_above_the_list() {
    let ids = [
        "quyet-dinh--so-ket",
        "to-trinh--so-ket--xa",
        "danh-sach-chi--so-ket",
        "bien-ban--so-ket",
    ];
    let told = told(&[], &ids);
    let award = "Giấy khen của Chủ tịch UBND phường";
    for (id, title) in [
        (ids[0], "DANH SÁCH TẬP THỂ"),
        (ids[1], "DANH SÁCH TẬP THỂ"),
        (ids[2], "DANH SÁCH"),
    ] {
        let (_, list) = told.paper(id).rsplit_once(title).unwrap();
        let (list, _) = list.split_once("TÓM TẮT").unwrap_or((list, ""));
        assert!(list.contains(&format!(": {award}. ")), "{id}: {list}");
        assert_eq!(list.matches(&format!("{award} ")).count(), 0, "{id}: {list}");
    }
    // Awards of three deciders: the column stays.
    let minutes = told.paper(ids[3]);
    assert!(
        minutes.matches("Giấy khen của Chủ tịch").count() > 10,
        "{minutes}"
    );
}
