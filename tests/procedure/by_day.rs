//! F9, F10 and E10: names as of a paper's day, the number of a form, a sheet for each guest.

use thidua::document::Block;

use super::{Change, told};

const OFFICE: &str = "office.yaml";

/// The committee, renamed in July.
const RENAMED: Change<'_> = (
    OFFICE,
    "bodies:\n  - id: ubnd\n",
    "bodies:
  - id: ubnd
    name: Ủy ban nhân dân xã Mẫu Cũ
    short_name: UBND xã
    heading: [ỦY BAN NHÂN DÂN, XÃ MẪU CŨ]
    symbol: UBND
    head: Chủ tịch
    decider: chu-tich-ubnd-xa
    place: Mẫu Cũ
    address: Số 1, đường Ví Dụ
    valid_to: 2025-06-30
  - id: ubnd
    valid_from: 2025-07-01
",
);

/// Its council, under the one and then the other name.
const COUNCIL: Change<'_> = (
    OFFICE,
    "  - id: hoi-dong\n    name: Hội đồng Thi đua - Khen thưởng phường Mẫu\n",
    "  - id: hoi-dong
    name: Hội đồng Thi đua - Khen thưởng xã Mẫu Cũ
    short_name: Hội đồng Thi đua - Khen thưởng xã
    parent: UBND XÃ MẪU CŨ
    heading: [HỘI ĐỒNG, THI ĐUA - KHEN THƯỞNG]
    symbol: HĐTĐKT
    place: Mẫu Cũ
    address: Số 1, đường Ví Dụ
    valid_to: 2025-06-30
  - id: hoi-dong
    valid_from: 2025-07-01
    name: Hội đồng Thi đua - Khen thưởng phường Mẫu
",
);

const WARD_FORM: Change<'_> = (
    "campaign.yaml",
    "  - form: giay-khen\n    decided_by: Chủ tịch UBND phường\n    decider: chu-tich-ubnd-xa\n",
    "",
);

#[test]
fn f10_heading_parent_and_decider_are_those_of_the_papers_day() {
    let ids = [
        "quyet-dinh--so-ket",
        "quyet-dinh--tong-ket",
        "bien-ban--so-ket",
        "bien-ban--tong-ket",
    ];
    let told = told(&[RENAMED, COUNCIL, WARD_FORM], &ids);
    for (id, own, other) in [
        (
            "quyet-dinh--so-ket",
            "Giấy khen của Chủ tịch Ủy ban nhân dân xã Mẫu Cũ",
            "Ủy ban nhân dân phường Mẫu",
        ),
        (
            "quyet-dinh--tong-ket",
            "Giấy khen của Chủ tịch Ủy ban nhân dân phường Mẫu",
            // The plan that it cites is of the commune.
            "Chủ tịch Ủy ban nhân dân xã Mẫu Cũ",
        ),
        ("bien-ban--so-ket", "UBND XÃ MẪU CŨ", "UBND PHƯỜNG MẪU"),
        ("bien-ban--tong-ket", "UBND PHƯỜNG MẪU", "MẪU CŨ"),
    ] {
        let text = told.paper(id);
        assert!(text.contains(own), "{own} in {text}");
        assert!(!text.contains(other), "{other} in {text}");
    }
}

#[test]
fn f10_a_unit_has_the_name_of_the_papers_day() {
    let renamed = (
        "units.yaml",
        "    name: Khu phố 1\n",
        "    name: Khu phố Đông\n    former_names: [{name: Khu phố 1, until: 2025-06-30}]\n",
    );
    let told = told(
        &[renamed],
        &["dang-ky--khu-pho-1", "bao-cao--so-ket", "bao-cao--tong-ket"],
    );
    assert!(
        told.paper("dang-ky--khu-pho-1").contains("KHU PHỐ 1"),
        "{}",
        told.paper("dang-ky--khu-pho-1")
    );
    assert!(told.paper("bao-cao--so-ket").contains(" 1 Khu phố 1 "));
    assert!(!told.paper("bao-cao--so-ket").contains("Khu phố Đông"));
    assert!(told.paper("bao-cao--tong-ket").contains(" 1 Khu phố Đông "));
}

#[test]
fn f10_a_post_of_two_lines_stands_on_two_lines() {
    let post = (
        OFFICE,
        "    position: PHÓ CHỦ TỊCH\n    valid_from: 2025-07-01\n",
        "    position: [PHÓ CHỦ TỊCH, THƯỜNG TRỰC]\n    valid_from: 2025-07-01\n",
    );
    let told = told(&[post], &["giay-moi--tong-ket"]);
    let paper = &told.trees["giay-moi--tong-ket"];
    let signed = paper.blocks.iter().find_map(|block| match block {
        Block::Closing(closing) => closing.signatures.last(),
        _ => None,
    });
    let lines = &signed.unwrap().authority;
    assert_eq!(lines[lines.len() - 2..], ["PHÓ CHỦ TỊCH", "THƯỜNG TRỰC"]);
}

#[test]
fn f9_a_form_says_its_number() {
    let of_paper = (
        "papers.yaml",
        "    kind: phieu-bau\n",
        "    kind: phieu-bau\n    form_number: Mẫu số 02\n",
    );
    let form = |changes: &[Change<'_>]| {
        let told = told(changes, &["phieu-bau--so-ket"]);
        told.trees["phieu-bau--so-ket"].margins.form.clone()
    };
    assert_eq!(form(&[]), None);
    assert_eq!(form(&[of_paper]).as_deref(), Some("Mẫu số 02"));
}

#[test]
fn f9_each_guest_has_a_sheet_of_their_own_with_the_words_of_the_invitation() {
    let id = "giay-moi--tong-ket";
    let sheets = (
        "papers.yaml",
        "    kind: giay-moi\n",
        "    kind: giay-moi\n    sheet_per_guest: true\n",
    );
    let (one, each) = (told(&[], &[id]), told(&[sheets], &[id]));
    let (one, each) = (&one.trees[id], &each.trees[id]);
    let (Block::Letterhead(head), Block::Letterhead(first)) = (&one.blocks[0], &each.blocks[0]) else {
        panic!("no letterhead");
    };
    assert_eq!(head, first);
    assert_eq!(each.annexes.len(), 4);
    for annex in &each.annexes {
        assert_eq!(annex.letterhead.as_ref(), Some(head));
        assert_eq!(annex.title, "GIẤY MỜI");
        // Of five lines one is left: a guest, or those who are awarded.
        assert_eq!(annex.blocks.len() + 2, one.blocks.len() - 4);
    }
}
