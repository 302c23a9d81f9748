//! B7: who signs, and by whose power.

use super::{Change, told};

fn signed(row: &str, by: &str) -> (String, String) {
    let papers = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/inputs/phuong-mau-2025/papers.yaml"
    ))
    .unwrap();
    let at = papers.find(&format!("  - id: {row}\n")).unwrap();
    let end = at + papers[at..].find("    signatory: ").unwrap();
    let line = papers[end..].lines().next().unwrap();
    let before = format!("{}{line}\n", &papers[at..end]);
    let after = format!("{}    signatory: {by}\n", &papers[at..end]);
    (before, after)
}

fn faults(row: &str, by: &str, signatory: Option<&str>) -> super::Told {
    let (before, after) = signed(row, by);
    let office = format!("signatories:\n{}", signatory.unwrap_or_default());
    let changes: [Change<'_>; 2] = [
        ("papers.yaml", &before, &after),
        ("office.yaml", "signatories:\n", &office),
    ];
    told(&changes, &[row])
}

#[test]
fn b7_what_the_chairman_decides_is_not_signed_for_the_collective() {
    for row in [
        "quyet-dinh--so-ket",
        "quyet-dinh--tong-ket",
        "quyet-dinh--ke-hoach-hoi-nghi",
    ] {
        let told = faults(row, "chu-tich-tm", None);
        assert!(
            told.has("H104", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"),
            "{row}: {:#?}",
            told.faults
        );
    }
    let told = faults("quyet-dinh--tong-ket", "pho-chu-tich", None);
    assert!(told.has("H104", "TM."), "{:#?}", told.faults);
}

#[test]
fn b7_a_deputy_signs_a_decision_of_the_chairman_with_kt() {
    let told = faults("quyet-dinh--tong-ket", "pho-chu-tich-ky-thay", None);
    assert!(
        told.paper("quyet-dinh--tong-ket").contains("KT. CHỦ TỊCH"),
        "{:#?}",
        told.faults
    );
}

#[test]
fn b7_ways_to_sign_that_the_decree_does_not_know() {
    let cases = [
        // A deputy without KT.
        (
            "  - {id: thu, name: Phan Văn Mẫu, position: PHÓ CHỦ TỊCH}\n",
            "PHÓ CHỦ TỊCH",
        ),
        // KT. of somebody who is no deputy.
        (
            "  - {id: thu, name: Phan Văn Mẫu, position: CHÁNH VĂN PHÒNG, authority: [{prefix: KT., of: CHỦ TỊCH}]}\n",
            "KT. CHỦ TỊCH / CHÁNH VĂN PHÒNG",
        ),
        // For the head of another body.
        (
            "  - {id: thu, name: Phan Văn Mẫu, position: PHÓ CHỦ TỊCH, authority: [{prefix: KT., of: CHỦ TỊCH HỘI ĐỒNG}]}\n",
            "KT. CHỦ TỊCH HỘI ĐỒNG",
        ),
        // TM. below KT.
        (
            "  - {id: thu, name: Phan Văn Mẫu, position: PHÓ CHỦ TỊCH, authority: [{prefix: KT., of: CHỦ TỊCH}, {prefix: TM., of: ỦY BAN NHÂN DÂN}]}\n",
            "KT. CHỦ TỊCH / TM. ỦY BAN NHÂN DÂN",
        ),
    ];
    for (signatory, found) in cases {
        let told = faults("quyet-dinh--tong-ket", "thu", Some(signatory));
        assert!(told.has("H104", found), "{signatory}: {:#?}", told.faults);
    }
}

#[test]
fn b7_every_way_of_the_decree_to_sign_for_the_chairman_stands() {
    let cases = [
        "  - {id: thu, name: Phan Văn Mẫu, authority: [{prefix: Q., of: CHỦ TỊCH}]}\n",
        "  - {id: thu, name: Phan Văn Mẫu, position: CHỦ TỊCH UBND PHƯỜNG MẪU}\n",
        "  - {id: thu, name: Phan Văn Mẫu, position: TRƯỞNG PHÒNG, authority: [{prefix: TUQ., of: CHỦ TỊCH}]}\n",
    ];
    for signatory in cases {
        let told = faults("quyet-dinh--tong-ket", "thu", Some(signatory));
        assert!(!told.has("H104", ""), "{signatory}: {:#?}", told.faults);
        told.paper("quyet-dinh--tong-ket");
    }
    // By order, but awards.
    let order = "  - {id: thu, name: Phan Văn Mẫu, position: PHÓ CHÁNH VĂN PHÒNG, authority: [{prefix: TL., of: CHỦ TỊCH}, {prefix: KT., of: CHÁNH VĂN PHÒNG}]}\n";
    for (id, refused) in [
        ("quyet-dinh--ke-hoach-hoi-nghi", false),
        ("quyet-dinh--tong-ket", true),
    ] {
        let told = faults(id, "thu", Some(order));
        assert_eq!(
            told.has("H104", "không ký thừa lệnh"),
            refused,
            "{id}: {:#?}",
            told.faults
        );
        assert_eq!(told.has("H104", id), refused, "{id}: {:#?}", told.faults);
    }
}

#[test]
fn b7_tm_is_for_the_body_that_issues_the_paper() {
    let told = faults("to-trinh--tong-ket--xa", "chu-tich-tm", None);
    assert!(told.has("H104", "to-trinh--tong-ket--xa"), "{:#?}", told.faults);
}

#[test]
fn b7_a_decision_of_the_collective_is_signed_for_it() {
    let template = "templates/papers/quyet-dinh-ban-hanh-ke-hoach.xml";
    let own = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/templates/papers/quyet-dinh-ban-hanh-ke-hoach.xml"
    ))
    .unwrap();
    let collective = own.replace("{{ body.head | upper }}", "{{ body.name | upper }}");
    let kind = "  - id: quyet-dinh-tap-the\n    name: QUYẾT ĐỊNH\n    abbreviation: QĐ\n    shape: titled\n    addressees: none\n    template: papers/quyet-dinh-tap-the.xml\n    needs: [review.ceremony]\n";
    let signed_by = |who: &str| {
        let (before, after) = signed("quyet-dinh--ke-hoach-hoi-nghi", who);
        let after = after.replace("kind: quyet-dinh-ban-hanh-ke-hoach", "kind: quyet-dinh-tap-the");
        told(
            &[
                ("templates/kinds.yaml", "", kind),
                ("templates/papers/quyet-dinh-tap-the.xml", "", &collective),
                ("papers.yaml", &before, &after),
            ],
            &["quyet-dinh--ke-hoach-hoi-nghi"],
        )
    };
    assert!(own != collective, "{template} does not say whose power it is");
    assert!(signed_by("chu-tich").has("H104", "CHỦ TỊCH"));
    signed_by("chu-tich-tm").paper("quyet-dinh--ke-hoach-hoi-nghi");
}

#[test]
fn b7_what_the_committee_says_is_signed_for_it() {
    for row in ["ke-hoach", "bao-cao--tong-ket"] {
        let told = faults(row, "chu-tich", None);
        assert!(told.has("H690", row), "{:#?}", told.faults);
        assert!(told.papers.contains_key(row), "a reminder bars nothing");
        assert!(!faults(row, "chu-tich-tm", None).has("H690", row));
    }
    // The chairman's own decision has a line that says so.
    assert!(!faults("quyet-dinh--tong-ket", "chu-tich", None).has("H690", ""));
}

#[test]
fn b7_a_unit_below_does_not_sign_by_order_of_the_chairman_under_its_own_name() {
    let center = "  - id: trung-tam\n    name: Trung tâm Phục vụ hành chính công phường Mẫu\n    short_name: Trung tâm\n    parent: UBND PHƯỜNG MẪU\n    heading: TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG\n    symbol: TTHCC\n    address: [\"Số 2, đường Ví Dụ\"]\n    place: Mẫu\nsignatories:\n  - id: uy-quyen\n    name: Hoàng Văn Mẫu\n    authority: [{prefix: TUQ., of: CHỦ TỊCH}]\n    position: GIÁM ĐỐC\n  - {id: giam-doc, name: Hoàng Văn Mẫu, position: GIÁM ĐỐC}\n";
    let by = |who: &str, body: &str| {
        let (before, after) = signed("cong-van--don-doc--so-ket", who);
        let after = after.replace("body: ubnd", &format!("body: {body}"));
        told(
            &[
                ("papers.yaml", &before, &after),
                ("office.yaml", "signatories:\n", center),
            ],
            &["cong-van--don-doc--so-ket"],
        )
    };
    let told = by("uy-quyen", "trung-tam");
    assert!(told.has("H104", "đơn vị dưới quyền"), "{:#?}", told.faults);
    assert!(!by("giam-doc", "trung-tam").has("H104", ""));
    assert!(!by("uy-quyen", "ubnd").has("H104", ""));
}

#[test]
fn b7_two_signatures_are_of_two_and_the_head_of_the_tellers_signs_as_head() {
    let row = "bien-ban-kiem-phieu--so-ket";
    let papers = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/inputs/phuong-mau-2025/papers.yaml"
    ));
    let papers = papers.unwrap();
    let from = &papers[papers.find(&format!("  - id: {row}\n")).unwrap()..];
    let (signatory, secretary) = (after(from, "signatory: "), after(from, "secretary: "));
    let before = format!("signatory: {signatory}\n    secretary: {secretary}\n");
    let same = format!("signatory: {signatory}\n    secretary: {signatory}\n");
    let told_of = |to: &str, office: &str| {
        told(
            &[
                ("papers.yaml", &before, to),
                ("office.yaml", "signatories:\n", office),
            ],
            &[row],
        )
    };
    let told = told_of(&same, "signatories:\n");
    assert!(told.has("H691", row), "{:#?}", told.faults);
    assert!(!told_of(&before, "signatories:\n").has("H691", ""));
    let other =
        "signatories:\n  - {id: nham-to-truong, name: Đặng Ví Dụ Thành, position: TỔ TRƯỞNG TỔ KIỂM PHIẾU}\n";
    let wrong = format!("signatory: nham-to-truong\n    secretary: {secretary}\n");
    assert!(told_of(&wrong, other).has("H661", "Đặng Ví Dụ Thành"));
}

/// The word behind a key.
fn after<'a>(text: &'a str, key: &str) -> &'a str {
    let at = text.find(key).unwrap() + key.len();
    text[at..].lines().next().unwrap()
}

#[test]
fn b10_a_decision_that_nobody_proposed_is_pointed_out() {
    let row = "decided_by: chu-tich-ubnd-xa\n    signatory: pho-chu-tich-hoi-dong\n    date: 2025-12-25\n";
    let elsewhere = row.replace("-xa\n", "-tinh\n");
    let decision = "quyet-dinh--tong-ket";
    let without = told(&[("papers.yaml", row, &elsewhere)], &[decision]);
    // The minutes of the council are still there.
    assert!(
        without.paper(decision).contains("Theo đề nghị của Hội đồng"),
        "{}",
        without.paper(decision)
    );
    assert!(!without.has("H692", ""));
}
