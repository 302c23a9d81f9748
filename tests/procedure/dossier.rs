//! B5, B6 and B10: notice, programme, dossier.

use super::{Change, told};

const NOTICE_DAYS: &str = "opinion_days: 2\n";

#[test]
fn b5_a_decision_before_the_days_of_the_notice_are_over_is_a_fault() {
    // Monday 23 June; Wednesday is the second working day, Thursday the third, Monday 30 June the fifth.
    let days = |text: &str| {
        told(
            &[("reviews/so-ket.yaml", NOTICE_DAYS, text)],
            &["thong-bao--so-ket", "quyet-dinh--so-ket"],
        )
    };
    for text in ["opinion_days: 3\n", "opinion_days: 5\n"] {
        assert!(days(text).has("H105", "thong-bao--so-ket"), "{text}");
    }
    assert!(days("opinion_days: 5\n").has("H105", "30/6/2025"));
    let two = days(NOTICE_DAYS);
    assert!(!two.has("H105", ""), "{:#?}", two.faults);
    assert!(
        two.paper("thong-bao--so-ket")
            .contains("trong 02 ngày làm việc kể từ ngày ban hành")
    );
}

/// The days run to the end of the last of them, and what is submitted may still change until then.
#[test]
fn b5_the_last_day_for_opinions_is_no_day_to_submit_or_decide() {
    let on = |row: &str, day: &str| {
        let papers = std::fs::read_to_string(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/inputs/phuong-mau-2025/papers.yaml"
        ));
        let papers = papers.unwrap();
        let start = papers.find(&format!("  - id: {row}\n")).unwrap();
        let end = start + papers[start..].find("    date: ").unwrap();
        let line = papers[end..].lines().next().unwrap();
        let before = format!("{}{line}", &papers[start..end]);
        let after = format!("{}    date: {day}", &papers[start..end]);
        told(&[("papers.yaml", &before, &after)], &[])
    };
    for row in ["to-trinh--so-ket--tinh", "quyet-dinh--so-ket"] {
        let last = on(row, "2025-06-25");
        assert!(last.has("H105", row), "{:#?}", last.faults);
        let next = on(row, "2025-06-26");
        assert!(!next.has("H105", ""), "{:#?}", next.faults);
    }
}

#[test]
fn b5_a_notice_that_asks_for_no_opinions_says_nothing_of_days() {
    let told = told(
        &[("reviews/so-ket.yaml", NOTICE_DAYS, "")],
        &["thong-bao--so-ket"],
    );
    assert!(!told.paper("thong-bao--so-ket").contains("ngày làm việc"));
}

#[test]
fn b5_the_days_of_a_reminder_are_data_too() {
    let days = |text: &str| {
        let told = told(
            &[("reviews/so-ket.yaml", "reminder_days: 2\n", text)],
            &["cong-van--don-doc--so-ket"],
        );
        told.paper("cong-van--don-doc--so-ket").to_owned()
    };
    assert!(days("reminder_days: 7\n").contains("trong 07 ngày làm việc kể từ ngày nhận được"));
    assert!(days("").contains("gửi ngay về"));
}

const PROGRAMME: &str = "chuong-trinh--tong-ket";
/// The ward's own decision has its number.
const NUMBERED: Change<'_> = (
    "papers.yaml",
    "  - id: quyet-dinh--tong-ket\n",
    "  - id: quyet-dinh--tong-ket\n    number: 131\n",
);

#[test]
fn b6_what_is_only_asked_for_is_not_handed_out() {
    let told = told(&[NUMBERED], &[PROGRAMME]);
    let (_, handed) = told.paper(PROGRAMME).split_once("THỨ TỰ CÔNG BỐ").unwrap();
    assert!(
        handed.contains("Quyết định số 131/QĐ-UBND ngày 26 tháng 12 năm 2025"),
        "{handed}"
    );
    assert!(
        handed.contains("Giấy khen của Chủ tịch UBND phường") && !handed.contains("Bằng khen"),
        "{handed}"
    );
    // Guests read the programme; who prepares it reads the warning.
    assert!(
        told.says_besides("H674", "Bằng khen của Chủ tịch UBND tỉnh (06)"),
        "{:#?}",
        told.faults
    );
    for name in [
        "Lương Văn Giả Định",
        "Trường Trung học cơ sở Mẫu",
        "chưa có quyết định",
    ] {
        assert!(!handed.contains(name), "{name}");
    }
}

#[test]
fn b6_before_any_decision_nobody_is_handed_anything() {
    // A planned decision is a draft, whom its programme may name; without a day there is not even that.
    let undecided = (
        "papers.yaml",
        "    date: 2025-12-26      # ngày dự kiến\n    recipients:",
        "    recipients:",
    );
    let told = told(&[undecided], &[PROGRAMME]);
    let text = told.paper(PROGRAMME);
    assert!(
        !text.contains("Giấy khen của") && !text.contains("THỨ TỰ"),
        "{text}"
    );
    assert!(
        told.says_besides("H674", "Giấy khen của Chủ tịch UBND phường (30)"),
        "{:#?}",
        told.faults
    );
}

#[test]
fn b6_a_decision_of_the_province_hands_out_to_those_it_names_in_time() {
    let decision = |rest: &str| {
        let file = format!(
            "\ndecisions:\n  - {{decided_by: chu-tich-ubnd-tinh, number: 3120/QĐ-UBND, {rest}}}\nfund:"
        );
        told(
            &[NUMBERED, ("reviews/tong-ket.yaml", "\nfund:", &file)],
            &[PROGRAMME],
        )
    };
    let all = decision("date: 2025-12-29");
    let handed = all.paper(PROGRAMME);
    assert!(
        handed.contains("Quyết định số 3120/QĐ-UBND ngày 29 tháng 12 năm 2025")
            && !all.says_besides("H674", ""),
        "{handed}"
    );
    let one = decision("date: 2025-12-29, awardees: [tt-truong-trung-hoc-co-so-mau]");
    let handed = one.paper(PROGRAMME);
    assert!(
        handed.contains("Trường Trung học cơ sở Mẫu") && one.says_besides("H674", "(05)"),
        "{handed}"
    );
    let late = decision("date: 2026-01-05");
    assert!(late.says_besides("H674", "(06)"));
    let stranger = decision("date: 2025-12-29, awardees: [cn-kieu-vi-du-nghia]");
    assert!(stranger.has("K", "cn-kieu-vi-du-nghia"), "{:#?}", stranger.faults);
}

#[test]
fn b6_a_report_tells_what_was_given_from_what_is_asked_for() {
    let told = told(&[], &["bao-cao--tong-ket"]);
    let text = told.paper("bao-cao--tong-ket");
    let (_, after) = text.split_once("đã được khen thưởng như sau:").unwrap();
    let (given, asked) = after
        .split_once("chưa có quyết định khen thưởng như sau:")
        .unwrap();
    assert!(given.contains("Tổng cộng 08 18 04 30"), "{given}");
    assert!(asked.contains("Tổng cộng 08 22 06 36"), "{asked}");
}

const COVER: &str = "contents: [to-trinh--tong-ket--tinh, bien-ban--tong-ket, bien-ban-kiem-phieu--tong-ket, thong-bao--tong-ket, bao-cao--tong-ket, bao-cao-thanh-tich--tong-ket]";

#[test]
fn b10_a_submission_names_what_its_cover_list_holds() {
    let ids = [
        "to-trinh--tong-ket--tinh",
        "bang-ke-ho-so--tong-ket--tinh",
        "to-trinh--so-ket--tinh",
        "to-trinh--tong-ket--xa",
    ];
    let told = told(&[], &ids);
    let enclosed = |id: &str| {
        let (_, after) = told.paper(id).split_once("Hồ sơ kèm theo").unwrap();
        after.split("Kính đề nghị").next().unwrap().to_owned()
    };
    let province = enclosed("to-trinh--tong-ket--tinh");
    for part in [
        "Biên bản số 03/BB-HĐTĐKT",
        "Báo cáo số 142/BC-UBND",
        "06 báo cáo thành tích",
    ] {
        assert!(province.contains(part), "{province}");
    }
    let interim = enclosed("to-trinh--so-ket--tinh");
    for part in [
        "Biên bản số 01/BB-HĐTĐKT",
        "Biên bản số 02/BB-HĐTĐKT",
        "Báo cáo số 61/BC-UBND",
        "02 báo cáo thành tích",
    ] {
        assert!(interim.contains(part), "{interim}");
    }
    assert!(enclosed("to-trinh--tong-ket--xa").contains("30 báo cáo thành tích"));
    // The cover list says the same of the same.
    let list = told.paper("bang-ke-ho-so--tong-ket--tinh");
    assert!(
        list.contains("03/BB-HĐTĐKT") && list.contains("142/BC-UBND"),
        "{list}"
    );
    assert_eq!(list.matches("Báo cáo thành tích đề nghị").count(), 6, "{list}");
}

#[test]
fn b10_a_cover_list_with_less_changes_the_submission() {
    let less = COVER.replace(" bao-cao--tong-ket,", "");
    let told = told(&[("papers.yaml", COVER, &less)], &["to-trinh--tong-ket--tinh"]);
    let text = told.paper("to-trinh--tong-ket--tinh");
    assert!(
        !text.contains("142/BC-UBND") && text.contains("06 báo cáo thành tích"),
        "{text}"
    );
}

#[test]
fn b10_a_dossier_without_reports_minutes_or_submission_is_refused() {
    let without = |gone: &str| {
        let less = COVER.replace(gone, "");
        told(&[("papers.yaml", COVER, &less)], &[])
    };
    assert!(without(", bao-cao-thanh-tich--tong-ket").has("H107", "báo cáo thành tích của"));
    assert!(without(" bien-ban--tong-ket,").has("H107", "biên bản họp Hội đồng"));
    assert!(without("to-trinh--tong-ket--tinh, ").has("H107", "tờ trình"));
    // One of six.
    let one = COVER.replace(
        "bao-cao-thanh-tich--tong-ket",
        "bao-cao-thanh-tich--tong-ket--tt-truong-trung-hoc-co-so-mau",
    );
    let told = told(&[("papers.yaml", COVER, &one)], &[]);
    assert!(
        told.has("H107", "Bà Thái Thị Mẫu Uyên") && !told.has("H107", "Trường Trung học cơ sở Mẫu"),
        "{:#?}",
        told.faults
    );
}

#[test]
fn b10_a_cover_list_and_its_submission_go_to_one_decider() {
    let other = COVER.replace("to-trinh--tong-ket--tinh", "to-trinh--tong-ket--xa");
    let told = told(&[("papers.yaml", COVER, &other)], &[]);
    assert!(told.has("H109", "to-trinh--tong-ket--xa"), "{:#?}", told.faults);
}

#[test]
fn b10_the_papers_of_one_decider_name_the_same_persons() {
    let ids = [
        "bien-ban--tong-ket",
        "bien-ban-kiem-phieu--tong-ket",
        "to-trinh--tong-ket--xa",
        "quyet-dinh--tong-ket",
        "danh-sach-chi--tong-ket",
        PROGRAMME,
    ];
    let down = (
        "reviews/tong-ket.yaml",
        "{awardee: tt-cau-lac-bo-lien-the-he-tu-giup-nhau-khu-pho-10, agree: 9}",
        "{awardee: tt-cau-lac-bo-lien-the-he-tu-giup-nhau-khu-pho-10, agree: 4, disagree: 5}",
    );
    let told = told(&[NUMBERED, down], &ids);
    for id in ids {
        for name in ["Kiều Ví Dụ Nghĩa", "Võ Thị Mẫu Quý", "Đinh Thị Thí Dụ"] {
            assert!(told.paper(id).contains(name), "{id} does not name {name}");
        }
        let named = told.paper(id).contains("Câu lạc bộ Liên thế hệ tự giúp nhau");
        assert_eq!(named, id.starts_with("bien-ban"), "{id}");
    }
    assert!(
        told.paper("to-trinh--tong-ket--xa")
            .contains("29 báo cáo thành tích")
    );
}

#[test]
fn b10_a_decision_without_a_submission_is_named() {
    let row = "decided_by: chu-tich-ubnd-xa\n    signatory: pho-chu-tich-hoi-dong\n    date: 2025-06-26";
    let other = row.replace("chu-tich-ubnd-xa", "chu-tich-ubnd-tinh");
    let told = super::told(&[("papers.yaml", row, &other)], &[]);
    assert!(
        told.has("H693", "`quyet-dinh--so-ket` không có tờ trình"),
        "{:#?}",
        told.faults
    );
    assert!(!told.has("H693", "`quyet-dinh--tong-ket`"), "{:#?}", told.faults);
}
