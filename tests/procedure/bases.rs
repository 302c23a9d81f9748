//! B1 to B3: what papers stand on.

use std::fs;
use std::path::Path;

use super::told;

const CONFERENCE: &str = "quyet-dinh--ke-hoach-hoi-nghi";

#[test]
fn b1_a_decision_takes_the_law_of_its_own_day() {
    let told = told(
        &[],
        &[
            CONFERENCE,
            "quyet-dinh--tong-ket",
            "quyet-dinh--so-ket",
            "to-trinh--tong-ket--tinh",
        ],
    );
    let now = [
        "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        "Nghị định số 152/2025/NĐ-CP",
    ];
    for id in [CONFERENCE, "quyet-dinh--tong-ket", "to-trinh--tong-ket--tinh"] {
        let text = told.paper(id);
        for law in now {
            assert!(text.contains(law), "{id} does not cite {law}");
        }
        for old in ["19 tháng 6 năm 2015", "22 tháng 11 năm 2019", "98/2023"] {
            assert!(!text.contains(old), "{id} cites the law of {old}");
        }
    }
    assert!(
        told.paper("quyet-dinh--so-ket")
            .contains("Nghị định số 98/2023/NĐ-CP")
    );
}

/// Repealed documents in the bases of the year-end review, as people write them: by name and day, by name and year, by
/// number of a law, by number of a decree, as a whole sentence.
#[test]
fn b1_a_repealed_document_is_a_fault_however_it_is_cited() {
    let cases = [
        (
            "{kind: Luật, date: 2003-11-26, subject: 'Thi đua, khen thưởng'}",
            "26 tháng 11 năm 2003",
        ),
        (
            "{kind: Luật, date: 2015-06-19, subject: Tổ chức chính quyền địa phương}",
            "19 tháng 6 năm 2015",
        ),
        (
            "{kind: Luật, number: 15/2003/QH11, date: 2003-11-26, subject: 'Thi đua, khen thưởng'}",
            "26 tháng 11 năm 2003",
        ),
        (
            "{kind: Luật, date: 2013-11-16, as_written: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16/11/2013'}",
            "16 tháng 11 năm 2013",
        ),
        (
            "{kind: Nghị định, number: 98/2023/NĐ-CP, date: 2023-12-31, issuer: Chính phủ, subject: quy định chi tiết}",
            "98/2023/NĐ-CP",
        ),
        (
            "{kind: Nghị định, number: 91/2017/NĐ-CP, date: 2017-07-31, as_written: 'Nghị định số 91/2017/ NĐ-CP ngày 31/7/2017 của Chính phủ'}",
            "91/2017/NĐ-CP",
        ),
    ];
    for (basis, named) in cases {
        let told = told(
            &[(
                "reviews/tong-ket.yaml",
                "\nbases:\n",
                &format!("\nbases:\n  - {basis}\n"),
            )],
            &[],
        );
        assert!(told.has("D103", named), "{basis}: {:#?}", told.faults);
    }
}

#[test]
fn b1_a_repealed_law_is_a_fault_in_the_words_of_a_template_too() {
    let told = own_decision(
        "<paper><subject>Việc khác</subject><authority>{{ body.head | upper }}</authority><basis>Căn cứ Luật Thi đua, khen thưởng năm 2003</basis><resolution>QUYẾT ĐỊNH:</resolution><article>Một việc.</article><recipients/><signature/></paper>",
    );
    assert!(told.has("D103", "26 tháng 11 năm 2003"), "{:#?}", told.faults);
    assert!(told.papers.is_empty());
}

#[test]
fn b1_a_document_known_from_memory_only_warns() {
    let basis = "{kind: Thông tư, number: 01/2024/TT-BNV, date: 2024-02-24, issuer: Bộ trưởng Bộ Nội vụ, subject: hướng dẫn}";
    let told = told(
        &[(
            "reviews/tong-ket.yaml",
            "\nbases:\n",
            &format!("\nbases:\n  - {basis}\n"),
        )],
        &["quyet-dinh--tong-ket"],
    );
    assert!(told.has("H111", "01/2024/TT-BNV"), "{:#?}", told.faults);
    assert!(told.paper("quyet-dinh--tong-ket").contains("01/2024/TT-BNV"));
}

#[test]
fn b2_a_basis_after_the_paper_is_a_fault_in_every_paper_that_has_bases() {
    let late = "{kind: Quyết định, number: 90/2026/QĐ-UBND, date: 2026-01-05, issuer: Ủy ban nhân dân tỉnh Mẫu, subject: ban hành Quy chế}";
    let of_review = told(
        &[(
            "reviews/tong-ket.yaml",
            "\nbases:\n",
            &format!("\nbases:\n  - {late}\n"),
        )],
        &["to-trinh--tong-ket--tinh"],
    );
    assert!(
        of_review.has("D101", "90/2026/QĐ-UBND"),
        "{:#?}",
        of_review.faults
    );
    let own = format!("    number: 70\n    bases:\n      - {late}\n");
    let of_paper = told(&[("papers.yaml", "    number: 70\n", &own)], &[]);
    assert!(of_paper.has("D101", "90/2026/QĐ-UBND"), "{:#?}", of_paper.faults);
}

#[test]
fn b2_a_basis_not_yet_in_force_is_a_fault() {
    let basis = "{kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ, subject: quy định chi tiết}";
    let told = told(
        &[(
            "reviews/so-ket.yaml",
            "\nbases:\n",
            &format!("\nbases:\n  - {basis}\n"),
        )],
        &[],
    );
    assert!(told.has("D103", "152/2025/NĐ-CP"), "{:#?}", told.faults);
}

/// A kind of the office's own: a decision that says `law.bases` and is about no awards.
fn own_decision(template: &str) -> super::Told {
    let kind = "  - id: quyet-dinh-khac\n    name: QUYẾT ĐỊNH\n    abbreviation: QĐ\n    shape: titled\n    addressees: none\n    by_head: true\n    template: papers/quyet-dinh-khac.xml\n";
    let row = "papers:\n  - id: quyet-dinh--khac\n    kind: quyet-dinh-khac\n    body: ubnd\n    signatory: chu-tich\n    date: 2025-12-15\n    archive: VT\n";
    told(
        &[
            ("templates/kinds.yaml", "", kind),
            ("templates/papers/quyet-dinh-khac.xml", "", template),
            ("papers.yaml", "papers:\n", row),
        ],
        &["quyet-dinh--khac"],
    )
}

#[test]
fn b3_a_kind_of_ones_own_gets_the_bases_of_the_law() {
    let told = own_decision(
        "<paper><subject>Việc khác</subject><authority>{{ body.head | upper }}</authority>{% for basis in law.bases %}<basis>Căn cứ {{ basis }}</basis>{% endfor %}<resolution>QUYẾT ĐỊNH:</resolution><article>Một việc.</article><recipients/><signature/></paper>",
    );
    let text = told.paper("quyet-dinh--khac");
    assert!(
        text.contains("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
        "{text}"
    );
    assert!(
        text.contains("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
        "{text}"
    );
}

#[test]
fn b3_a_decision_that_asks_for_no_basis_is_a_fault() {
    let told = own_decision(
        "<paper><subject>Việc khác</subject><authority>{{ body.head | upper }}</authority><resolution>QUYẾT ĐỊNH:</resolution><article>Một việc.</article><recipients/><signature/></paper>",
    );
    assert!(told.has("H110", "quyet-dinh--khac"), "{:#?}", told.faults);
    assert!(told.papers.is_empty());
}

#[test]
fn b3_bases_of_ones_own_stand_wherever_bases_stand() {
    let own = "{kind: Quyết định, number: 45/2025/QĐ-UBND, date: 2025-09-15, issuer: Ủy ban nhân dân tỉnh Mẫu, subject: ban hành Quy chế thi đua}";
    let ids = [
        "quyet-dinh--tong-ket",
        "to-trinh--tong-ket--tinh",
        "to-trinh--tong-ket--xa",
        CONFERENCE,
    ];
    let told = told(
        &[(
            "reviews/tong-ket.yaml",
            "\nbases:\n",
            &format!("\nbases:\n  - {own}\n"),
        )],
        &ids,
    );
    for id in ids {
        assert!(
            told.paper(id)
                .contains("Căn cứ Quyết định số 45/2025/QĐ-UBND ngày 15 tháng 9 năm 2025"),
            "{id}"
        );
    }
}

/// A basis of one's own, in each kind that has bases at all.
#[test]
fn e19_own_bases_stand_in_every_kind_of_paper_that_has_bases() {
    let own = "Quyết định số 12/2024/QĐ-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh Mẫu ban hành Quy chế thi đua, khen thưởng";
    let basis = "    bases:\n      - {kind: Quyết định, number: 12/2024/QĐ-UBND, date: 2024-03-05, issuer: Ủy ban nhân dân tỉnh Mẫu, \
                 subject: 'ban hành Quy chế thi đua, khen thưởng'}\n";
    let kinds = [
        ("ke-hoach", "ke-hoach"),
        ("to-trinh-khen-thuong", "to-trinh--so-ket--xa"),
        ("quyet-dinh-khen-thuong", "quyet-dinh--so-ket"),
        ("quyet-dinh-ban-hanh-ke-hoach", CONFERENCE),
    ];
    for (kind, id) in kinds {
        let row = format!("  - id: {id}\n");
        let told = told(&[("papers.yaml", &row, &format!("{row}{basis}"))], &[id]);
        assert!(told.paper(id).contains(own), "{kind}: {}", told.paper(id));
    }
    // No other kind has bases.
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/papers");
    let mut with_bases: Vec<String> = fs::read_dir(templates)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| fs::read_to_string(path).unwrap().contains("papers/_can-cu.xml"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    // Those of the plan stand in a computed part of its outline.
    with_bases.push("ke-hoach".to_owned());
    with_bases.sort();
    // What founds a council or a team is held beside its other words.
    let founding = ["quyet-dinh-thanh-lap-hoi-dong", "quyet-dinh-thanh-lap-to"];
    let listed = kinds.iter().map(|(kind, _)| *kind).chain(founding);
    let mut listed: Vec<String> = listed.map(str::to_owned).collect();
    listed.sort();
    assert_eq!(with_bases, listed);
}

/// What a paper stands on is never lost silently.
#[test]
fn e19_own_bases_of_a_kind_without_bases_are_a_fault() {
    let row = "  - id: giay-moi--tong-ket\n";
    let basis = format!(
        "{row}    bases:\n      - {{kind: Luật, date: 2022-06-15, subject: 'Thi đua, khen thưởng'}}\n"
    );
    let told = told(&[("papers.yaml", row, &basis)], &["giay-moi--tong-ket"]);
    assert!(told.has("P103", "bases"), "{:#?}", told.faults);
}

#[test]
fn b1_documents_are_known_however_they_are_typed() {
    let decree =
        "{kind: Nghị định, number: NUMBER, date: 2023-12-31, issuer: Chính phủ, subject: quy định chi tiết}";
    let law = "{kind: Luật, date: 2015-06-19, subject: SUBJECT}";
    let numbers = ["98/2023/ND-CP", "98/2023/NĐ–CP", "98 /2023/NĐ - CP"];
    let subjects = ["Luật Tổ chức chính quyền địa phương", "Tổ chức CQĐP"];
    let numbers = numbers.map(|number| decree.replace("NUMBER", number));
    let subjects = subjects.map(|subject| law.replace("SUBJECT", subject));
    let slip = law
        .replace("SUBJECT", "Tổ chức chính quyền địa phương")
        .replace("Luật", "Luât");
    for basis in numbers.iter().chain(&subjects).chain([&slip]) {
        let told = told(
            &[(
                "reviews/tong-ket.yaml",
                "\nbases:\n",
                &format!("\nbases:\n  - {basis}\n"),
            )],
            &[],
        );
        assert!(
            told.has("D103", "không có hiệu lực vào ngày 26/12/2025"),
            "{basis}: {:#?}",
            told.faults
        );
        assert_eq!(
            told.has("N170", "`Luât` gần giống `Luật`"),
            *basis == slip,
            "{basis}"
        );
    }
}

#[test]
fn b1_the_end_of_a_law_may_be_sure_where_its_beginning_is_not() {
    let basis =
        "    bases:\n      - {kind: Luật, date: 2025-02-19, subject: Tổ chức chính quyền địa phương}\n";
    let row = "    number: 70\n    bases:\n";
    let told = told(&[("papers.yaml", row, &format!("    number: 70\n{basis}"))], &[]);
    assert!(
        told.has(
            "D103",
            "ngày 19 tháng 02 năm 2025` không có hiệu lực vào ngày 25/12/2025"
        ),
        "{:#?}",
        told.faults
    );
}

#[test]
fn b1_repealed_laws_in_words_are_known_by_day_and_bare_year() {
    let words = [
        "Luật Thi đua, khen thưởng ngày 26/11/2003",
        "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
        "Luật Thi đua - Khen thưởng 2003",
        "Nghị định 91/NĐ-CP năm 2017",
        "Nghị định số 98 ngày 31/12/2023",
    ];
    for cited in words {
        let told = told(
            &[(
                "reviews/tong-ket.yaml",
                "Vận động thêm doanh nghiệp",
                &format!("Theo {cited}; vận động thêm doanh nghiệp"),
            )],
            &[],
        );
        assert!(
            told.has("D168", &format!("`{cited}`")),
            "{cited}: {:#?}",
            told.faults
        );
    }
    let told = told(
        &[(
            "awardees.yaml",
            "xuất sắc trong xây dựng khu phố kiểu mẫu",
            "theo Nghị định số 91/2017/NĐ-CP xuất sắc",
        )],
        &[],
    );
    assert!(told.has("D168", "`91/2017/NĐ-CP`"), "{:#?}", told.faults);
}

#[test]
fn b1_a_basis_that_the_law_prints_is_named_and_its_kind_is_said_once() {
    let law = "\nbases:\n  - {kind: Luật, date: 2022-06-15, subject: 'Luật Thi đua, khen thưởng'}\n";
    let told = told(
        &[("reviews/tong-ket.yaml", "\nbases:\n", law)],
        &["quyet-dinh--tong-ket"],
    );
    assert!(
        told.has("H668", "văn bản in căn cứ này hai lần"),
        "{:#?}",
        told.faults
    );
    assert!(!told.paper("quyet-dinh--tong-ket").contains("Luật Luật"));
}

#[test]
fn b3_a_plan_is_no_basis_of_law() {
    let template = "<paper><subject>Việc khác</subject><authority>{{ body.head | upper }}</authority><basis>Căn cứ Kế hoạch số 05/KH-UBND ngày 14 tháng 01 năm 2025</basis><resolution>QUYẾT ĐỊNH:</resolution><article>Một việc.</article><recipients/><signature/></paper>";
    let told = own_decision(template);
    assert!(told.has("H110", "không có căn cứ pháp lý"), "{:#?}", told.faults);
}
