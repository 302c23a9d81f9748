//! B1, C5, C6, C10: words that papers print as they were typed, at their head, above signatures, and in minutes.

use super::{Case, each_is_named, told};

const OFFICE: &str = "office.yaml";
const AWARDEES: &str = "awardees.yaml";
const UNITS: &str = "units.yaml";
const INTERIM: &str = "reviews/so-ket.yaml";

/// Each is one fault, and nothing else is said of it.
fn each_is_one_fault(cases: &[Case<'_>]) {
    assert_eq!(each_is_named(cases), vec![1; cases.len()]);
    let before = told(&[], &[]).faults.len();
    for (changes, code, words) in cases {
        let told = told(changes, &[]);
        assert_eq!(
            told.faults.len(),
            before + 1,
            "{code} {words}: {:#?}",
            told.faults
        );
    }
}

#[test]
fn c6_what_stands_at_the_head_of_papers_is_in_capitals() {
    let heading = "heading: [ỦY BAN NHÂN DÂN, PHƯỜNG MẪU]";
    let council = "heading: [HỘI ĐỒNG, THI ĐUA - KHEN THƯỞNG]";
    each_is_one_fault(&[
        (
            &[(OFFICE, heading, "heading: [Ủy ban nhân dân, PHƯỜNG MẪU]")],
            "H117",
            "`Ủy ban nhân dân PHƯỜNG MẪU`",
        ),
        (
            &[(OFFICE, council, "heading: [HỘI ĐỒNG, THI ĐUA – KHEN THƯỞNG]")],
            "H117",
            "`HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG`",
        ),
        (
            &[(OFFICE, council, "heading: [HỘI ĐỒNG, THI ĐUA, KHEN THƯỞNG]")],
            "H117",
            "`HỘI ĐỒNG THI ĐUA KHEN THƯỞNG`",
        ),
        (
            &[(OFFICE, "parent: UBND PHƯỜNG MẪU", "parent: UBND phường Mẫu")],
            "H117",
            "`UBND phường Mẫu`",
        ),
        (&[(OFFICE, "symbol: UBND", "symbol: ubnd")], "H117", "`ubnd`"),
        (
            &[(OFFICE, "symbol: HĐTĐKT", "symbol: HDTDKT")],
            "H117",
            "`HDTDKT`",
        ),
        (&[(OFFICE, "place: Mẫu", "place: MẪU")], "N111", "`MẪU`"),
        (&[(OFFICE, "place: Mẫu", "place: mẫu")], "N111", "`mẫu`"),
    ]);
}

#[test]
fn c6_what_stands_above_signatures_is_in_capitals() {
    let of = "of: ỦY BAN NHÂN DÂN}";
    each_is_one_fault(&[
        (
            &[(OFFICE, of, "of: Ủy ban nhân dân}")],
            "H117",
            "`Ủy ban nhân dân`",
        ),
        (&[(OFFICE, of, "of: UBND}")], "H117", "`UBND`"),
        (
            &[(
                OFFICE,
                "second_office: CHỦ TỊCH UBND PHƯỜNG",
                "second_office: Chủ tịch UBND phường",
            )],
            "H117",
            "`Chủ tịch UBND phường`",
        ),
        (
            &[(UNITS, "title: TRƯỞNG KHU PHỐ", "title: Trưởng khu phố")],
            "H117",
            "`Trưởng khu phố`",
        ),
    ]);
}

#[test]
fn c5_salutations_and_roles_with_a_slip_are_named_once() {
    each_is_one_fault(&[
        (
            &[(INTERIM, "salutation: Ông", "salutation: Ong")],
            "N170",
            "`Ong`",
        ),
        (
            &[(INTERIM, "salutation: Ông", "salutation: Đ/c")],
            "N170",
            "`Đ/c`",
        ),
        (
            &[(INTERIM, "salutation: Ông", "salutation: Ôпg")],
            "N103",
            "`Ôпg`",
        ),
        (&[(AWARDEES, "salutation: Bà", "salutation: bà")], "N170", "`bà`"),
        (
            &[(INTERIM, "role: Chủ tịch Hội đồng", "role: Chủ Tịch Hội Đồng")],
            "N170",
            "`Chủ Tịch Hội Đồng`",
        ),
        (&[(INTERIM, "role: Ủy viên", "role: UV")], "N170", "`UV`"),
    ]);
    let other_mark = told(&[(INTERIM, "role: Ủy viên", "role: Uỷ viên")], &[]);
    assert!(!other_mark.has("N170", "Uỷ"), "{:#?}", other_mark.faults);
}

#[test]
fn b1_a_basis_that_says_what_its_citation_says_is_named_once() {
    let number = "number: 21/2024/QĐ-UBND";
    each_is_one_fault(&[
        (
            &[(INTERIM, number, "number: 21/2024/QD-UBND")],
            "N170",
            "`21/2024/QD-UBND`",
        ),
        (
            &[(INTERIM, number, "number: 21/2024/QĐ - UBND")],
            "N170",
            "`21/2024/QĐ - UBND`",
        ),
        (&[(INTERIM, number, "number: số 21/2024/QĐ-UBND")], "N125", "`số`"),
        (
            &[(
                INTERIM,
                "issuer: Ủy ban nhân dân tỉnh",
                "issuer: của Ủy ban nhân dân tỉnh",
            )],
            "N125",
            "`của`",
        ),
        (
            &[(INTERIM, "subject: ban hành", "subject: v/v ban hành")],
            "N170",
            "`v/v`",
        ),
        (&[(INTERIM, "kind: Quyết định", "kind: QĐ")], "N170", "`QĐ`"),
    ]);
}

#[test]
fn c10_words_that_say_nothing_or_too_much_in_minutes_are_named() {
    let result = "opinion_result: không có ý kiến phản ánh";
    let absent = |reason: &str| format!("role: Ủy viên\n      absent: {reason}");
    let (yes, said) = (absent("có"), absent("vắng vì đi công tác"));
    each_is_named(&[
        (
            &[(INTERIM, "- field: Kinh tế", "- field: 1. Kinh tế")],
            "N115",
            "`1. Kinh tế`",
        ),
        (&[(INTERIM, "role: Ủy viên", &yes)], "N166", "`có`"),
        (&[(INTERIM, "role: Ủy viên", &said)], "N125", "`vắng vì`"),
        (
            &[(INTERIM, result, "opinion_result: không có ý kiến phản ánh.")],
            "N115",
            "ý kiến phản ánh.`",
        ),
        (
            &[(INTERIM, result, "opinion_result: Không có ý kiến phản ánh")],
            "N117",
            "`Không có`",
        ),
    ]);
}
