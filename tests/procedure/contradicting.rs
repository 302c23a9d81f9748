//! B2, B5, B10: days, hours and dossiers that contradict each other.

use super::{Case, each_is_named, told};

const PAPERS: &str = "papers.yaml";
const INTERIM: &str = "reviews/so-ket.yaml";
const FINAL: &str = "reviews/tong-ket.yaml";

/// Each is said once.
fn each_is_named_once(cases: &[Case<'_>]) {
    assert_eq!(each_is_named(cases), vec![1; cases.len()]);
}

#[test]
fn b2_papers_after_the_ceremony_are_named_once() {
    each_is_named_once(&[
        (
            &[(FINAL, "  date: 2025-12-31", "  date: 2025-12-24")],
            "D101",
            "lại sau ngày hội nghị của đợt `tong-ket` (24/12/2025)",
        ),
        (
            &[(
                PAPERS,
                "date: 2025-12-26      # ngày dự kiến: gửi",
                "date: 2026-01-05 # gửi",
            )],
            "D101",
            "`giay-moi--tong-ket` (05/01/2026) lại sau ngày hội nghị",
        ),
    ]);
}

#[test]
fn b2_a_copy_before_its_original_is_named() {
    let number = "date: 2025-06-30\n    number: 5";
    each_is_named_once(&[
        (
            &[(PAPERS, number, "date: 2025-06-26\n    number: 5")],
            "D101",
            "`quyet-dinh--so-ket` (27/6/2025) lại sau ngày của văn bản `trich-sao--quyet-dinh--so-ket`",
        ),
        (
            &[(PAPERS, "signed_at: 2025-06-30T", "signed_at: 2025-06-26T")],
            "D101",
            "lại sau ngày ký số `signed_at` (26/6/2025)",
        ),
        (
            &[(PAPERS, "signed_at: 2025-06-30T", "signed_at: 2025-07-01T")],
            "D101",
            "ngày ký số `signed_at` (01/7/2025) lại sau",
        ),
    ]);
}

#[test]
fn b2_reports_on_achievements_come_before_the_council_meets() {
    let row = "kind: bao-cao-thanh-tich\n    body: ubnd\n    review: so-ket\n    decided_by: chu-tich-ubnd-tinh\n    date: ";
    let (before, after) = (format!("{row}2025-06-20"), format!("{row}2025-06-25"));
    each_is_named_once(&[
        (
            &[(PAPERS, &before, &after)],
            "D101",
            "`bao-cao-thanh-tich--so-ket` (25/6/2025) lại sau ngày Hội đồng họp đợt `so-ket`",
        ),
        (
            &[(
                "awardees.yaml",
                "report_received: 2025-06-20",
                "report_received: 2025-06-25",
            )],
            "D101",
            "ngày nhận báo cáo thành tích (25/6/2025) lại sau ngày Hội đồng họp",
        ),
        (
            &[(
                "awardees.yaml",
                "report_received: 2025-06-20",
                "report_received: 2024-06-20",
            )],
            "D101",
            "ngày bắt đầu thành tích (15/01/2025) lại sau ngày nhận báo cáo thành tích",
        ),
    ]);
}

#[test]
fn b2_a_cover_list_before_its_papers_is_named_once() {
    let list = "decided_by: chu-tich-ubnd-tinh\n    date: 2025-06-26\n    contents";
    each_is_named_once(&[(
        &[(
            PAPERS,
            list,
            "decided_by: chu-tich-ubnd-tinh\n    date: 2025-06-21\n    contents",
        )],
        "D101",
        "lại sau ngày của văn bản `bang-ke-ho-so--so-ket--tinh` (21/6/2025)",
    )]);
}

#[test]
fn b2_a_report_does_not_know_what_comes_after_it() {
    each_is_named_once(&[
        (
            &[(INTERIM, "reports_due: 2025-06-13", "reports_due: 2025-06-25")],
            "D101",
            "hạn gửi báo cáo `reports_due` (25/6/2025) lại sau",
        ),
        (
            &[(
                "units.yaml",
                "{paper: dang-ky, date: 2025-01-16}",
                "{paper: dang-ky, date: 2025-01-10}",
            )],
            "D101",
            "lại sau ngày nhận văn bản của `khu-pho-1` (10/01/2025)",
        ),
    ]);
    let late = [(
        "units.yaml",
        "{paper: bao-cao, review: so-ket, date: 2025-06-06}",
        "{paper: bao-cao, review: so-ket, date: 2025-07-06}",
    )];
    let told = told(&late, &["bao-cao--so-ket"]);
    let said = told.paper("bao-cao--so-ket");
    assert!(said.contains("chưa gửi: khu phố 1,"), "{said}");
}

#[test]
fn b2_hours_that_are_none_or_out_of_order_are_named() {
    each_is_named_once(&[
        (
            &[(INTERIM, "end: 16 giờ 30", "end: 25 giờ 75")],
            "K101",
            "`end` đang là `25 giờ 75`",
        ),
        (
            &[(INTERIM, "start: 14 giờ 00", "start: 2 giờ chiều")],
            "K101",
            "`start` đang là `2 giờ chiều`",
        ),
        (
            &[(
                FINAL,
                "  start: 08 giờ 00\n  place",
                "  start: 14 giờ 00\n  place",
            )],
            "H103",
            "giờ `14 giờ 00` không trước giờ",
        ),
        (
            &[(FINAL, "08 giờ 15 - 08 giờ 45", "08 giờ 45 - 08 giờ 15")],
            "H103",
            "giờ `08 giờ 45` không trước giờ `08 giờ 15`",
        ),
    ]);
}

#[test]
fn b2_an_earlier_award_of_two_years_is_named() {
    each_is_named_once(&[(
        &[(
            "awardees.yaml",
            "year: 2024\n        award: Giấy khen",
            "year: 2022\n        award: Giấy khen",
        )],
        "D169",
        "ghi năm 2022, mà quyết định là 27/12/2024",
    )]);
}

#[test]
fn b2_a_number_that_falls_and_a_day_off_are_named() {
    each_is_named_once(&[
        (
            &[(PAPERS, "number: 121", "number: 12")],
            "D170",
            "số 12 (23/12/2025) nhỏ hơn số 58",
        ),
        (
            &[(
                PAPERS,
                "date: 2025-06-27\n    number: 58",
                "date: 2025-06-28\n    number: 58",
            )],
            "D171",
            "`quyet-dinh--so-ket` ghi 28/6/2025, là ngày nghỉ",
        ),
    ]);
}

#[test]
fn b5_days_that_words_and_keys_say_otherwise_are_named() {
    each_is_named_once(&[
        (
            &[(INTERIM, "trong 02 ngày làm việc", "trong 05 ngày làm việc")],
            "H665",
            "“05 ngày làm việc”, mà `opinion_days` là 2",
        ),
        (
            &[(INTERIM, "reminder_days: 2", "reminder_days: 40")],
            "H666",
            "cho 40 ngày làm việc, đến hết 12/8/2025",
        ),
    ]);
}

#[test]
fn b10_a_dossier_has_each_of_its_own_papers_once() {
    let list = "contents: [to-trinh--so-ket--tinh, bien-ban--so-ket,";
    each_is_named_once(&[
        (
            &[(
                PAPERS,
                list,
                "contents: [to-trinh--so-ket--tinh, bien-ban--tong-ket,",
            )],
            "H107",
            "`bang-ke-ho-so--so-ket--tinh` thiếu biên bản họp Hội đồng",
        ),
        (
            &[(
                PAPERS,
                list,
                "contents: [to-trinh--so-ket--tinh, to-trinh--so-ket--tinh, bien-ban--so-ket,",
            )],
            "K108",
            "mã `to-trinh--so-ket--tinh` đã dùng",
        ),
        (
            &[(
                PAPERS,
                list,
                "contents: [to-trinh--so-ket--tinh, bang-ke-ho-so--so-ket--tinh, bien-ban--so-ket,",
            )],
            "D750",
            "`bang-ke-ho-so--so-ket--tinh` viện dẫn chính nó",
        ),
    ]);
}
