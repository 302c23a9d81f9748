//! B9: who decides is called by a real name.

use super::{Change, told};

const WARD_FORM: Change<'_> = (
    "campaign.yaml",
    "  - form: giay-khen\n    decided_by: Chủ tịch UBND phường\n    decider: chu-tich-ubnd-xa\n",
    "",
);
const PROVINCE_FORM: Change<'_> = (
    "campaign.yaml",
    "  - form: bang-khen\n    decided_by: Chủ tịch UBND tỉnh\n    decider: chu-tich-ubnd-tinh\n",
    "",
);

#[test]
fn b9_an_award_of_ones_own_has_the_offices_own_name() {
    let ids = [
        "quyet-dinh--tong-ket",
        "bien-ban--tong-ket",
        "thong-bao--so-ket",
        "danh-sach-chi--tong-ket",
    ];
    let told = told(&[WARD_FORM], &ids);
    for id in ids {
        let text = told.paper(id);
        assert!(
            text.contains("Giấy khen của Chủ tịch Ủy ban nhân dân phường Mẫu"),
            "{id}: {text}"
        );
        assert!(!text.contains("cấp xã"), "{id}");
    }
}

#[test]
fn b9_an_award_of_a_higher_level_without_a_name_is_a_fault() {
    let told = told(&[PROVINCE_FORM], &[]);
    assert!(told.has("H106", "Bằng khen"), "{:#?}", told.faults);
}

#[test]
fn b9_words_of_a_name_say_whose_it_is_where_the_key_does_not() {
    let told = told(
        &[("campaign.yaml", "    decider: chu-tich-ubnd-tinh\n", "")],
        &["to-trinh--tong-ket--tinh"],
    );
    let text = told.paper("to-trinh--tong-ket--tinh");
    assert!(text.contains("Bằng khen của Chủ tịch UBND tỉnh"), "{text}");
}

#[test]
fn b9_a_head_without_a_title_is_a_fault_where_nothing_else_names_it() {
    let told = told(&[WARD_FORM, ("office.yaml", "    head: Chủ tịch\n", "")], &[]);
    assert!(told.has("H106", "Giấy khen"), "{:#?}", told.faults);
}

#[test]
fn b9_no_template_and_no_word_of_the_program_says_a_level_for_a_name() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/papers");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        // The comment at its head is not printed.
        let said = text.rsplit("#}").next().unwrap_or(&text);
        for level in ["cấp xã", "cấp huyện", "cấp tỉnh"] {
            assert!(!said.contains(level), "{} says {level}", path.display());
        }
    }
}
