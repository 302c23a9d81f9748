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
        "  - {id: thu, name: Phan Văn Mẫu, position: PHÓ CHÁNH VĂN PHÒNG, authority: [{prefix: TL., of: CHỦ TỊCH}, {prefix: KT., of: CHÁNH VĂN PHÒNG}]}\n",
    ];
    for signatory in cases {
        let told = faults("quyet-dinh--tong-ket", "thu", Some(signatory));
        assert!(!told.has("H104", ""), "{signatory}: {:#?}", told.faults);
        told.paper("quyet-dinh--tong-ket");
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
