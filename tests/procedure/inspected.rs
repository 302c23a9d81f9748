//! What an inspector sent back: words that the day of a paper makes untrue, and names that do not agree.

use super::told;

#[test]
fn a_report_before_the_council_met_says_who_proposes_and_to_whom() {
    let report = |day: &str| {
        let other = format!("date: {day}\n    number: 61");
        let change = ("papers.yaml", "date: 2025-06-20\n    number: 61", other.as_str());
        let told = told(&[change], &["bao-cao--so-ket"]);
        told.paper("bao-cao--so-ket").to_owned()
    };
    let before = report("2025-06-20");
    let words = "Các đơn vị đề nghị khen thưởng 08 tập thể, 18 cá nhân và 04 hộ gia đình trong đợt sơ kết, trình Hội đồng";
    assert!(
        before.contains(words) && !before.contains("Qua bình xét"),
        "{before}"
    );
    let after = report("2025-06-24");
    assert!(
        after.contains("Qua bình xét, 08 tập thể") && !after.contains("trình Hội đồng"),
        "{after}"
    );
}

#[test]
fn a_report_before_the_vote_counts_those_whom_it_turns_down_later() {
    let down = (
        "reviews/so-ket.yaml",
        "{awardee: cn-pham-minh-hoa-dang, agree: 6, disagree: 2}",
        "{awardee: cn-pham-minh-hoa-dang, agree: 2, disagree: 6}",
    );
    let told = told(&[down], &["bao-cao--so-ket", "bao-cao--tong-ket"]);
    assert!(
        told.paper("bao-cao--so-ket").contains("Tổng cộng 08 18 04 30"),
        "{}",
        told.paper("bao-cao--so-ket")
    );
    assert!(told.paper("bao-cao--tong-ket").contains("Tổng cộng 08 17 04 29"));
}

#[test]
fn a_final_report_says_the_day_of_its_figures_and_whose_are_missing() {
    let told = told(&[], &["bao-cao--tong-ket", "bao-cao--so-ket"]);
    let text = told.paper("bao-cao--tong-ket");
    for words in [
        "số liệu ước thực hiện đến hết ngày 31/12/2025",
        "Số kế hoạch, kết quả năm trước tính cả đơn vị chưa báo cáo kết quả: Hợp tác xã Nông nghiệp Mẫu; số thực hiện không tính đơn vị này.",
        "Số tập thể, cá nhân, hộ gia đình các đơn vị đang đề nghị, trình Hội đồng Thi đua - Khen thưởng xét, chưa có quyết định khen thưởng như sau:",
        "Trong tổng số 40 cá nhân nêu trên (đã được khen thưởng và đang được đề nghị) có",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let text = told.paper("bao-cao--so-ket");
    let words = "Số kế hoạch tính cả các đơn vị chưa báo cáo kết quả: khu phố 9, Công ty cổ phần Xây dựng Giả Định; số thực hiện và số cùng kỳ không tính các đơn vị này.";
    assert!(text.contains(words), "{text}");
    assert!(text.contains("03 doanh nghiệp; 01 hợp tác xã"), "{text}");
}

#[test]
fn a_report_on_achievements_says_a_name_once_and_a_post_as_people_say_it() {
    let ids = [
        "bao-cao-thanh-tich--tong-ket--cn-luong-van-gia-dinh-an",
        "bao-cao-thanh-tich--tong-ket--tt-truong-trung-hoc-co-so-mau",
    ];
    let told = told(&[], &ids);
    let person = told.paper(ids[0]);
    for words in [
        "Họ và tên: Lương Văn Giả Định Ấn;",
        "Chức vụ, đơn vị công tác: Trưởng khu phố 15, phường Mẫu.",
    ] {
        assert!(person.contains(words), "{words}: {person}");
    }
    let school = told.paper(ids[1]);
    assert!(
        school.contains("Tên tập thể: Trường Trung học cơ sở Mẫu;") && !school.contains("Đơn vị, địa chỉ"),
        "{school}"
    );
}

#[test]
fn a_row_of_a_form_has_one_number_of_decimals() {
    let told = told(&[], &["dang-ky--khu-pho-2"]);
    assert!(
        told.paper("dang-ky--khu-pho-2").contains("15,7 18,0"),
        "{}",
        told.paper("dang-ky--khu-pho-2")
    );
}

#[test]
fn a_notice_says_where_opinions_go() {
    let told = told(&[], &["thong-bao--so-ket"]);
    let text = told.paper("thong-bao--so-ket");
    assert!(text.contains("(địa chỉ: Số 1, đường Ví Dụ, phường Mẫu"), "{text}");
}

#[test]
fn one_post_with_two_names_and_one_name_at_two_posts_are_warned_of() {
    assert!(!told(&[], &[]).has("H68", ""), "{:#?}", told(&[], &[]).faults);
    for (from, to, code, words) in [
        (
            "Trần Văn Ví Dụ Ân",
            "Lê Giả Định Duyên",
            "H682",
            "Lê Giả Định Duyên và Trần Văn Ví Dụ Ân",
        ),
        (
            "Lê Giả Định Khôi",
            "Cao Thí Dụ Yên",
            "H682",
            "Cao Thí Dụ Yên và Lê Giả Định Khôi",
        ),
        (
            "Hoàng Mẫu Bảy",
            "Thái Ví Dụ Oanh",
            "H682",
            "Thái Ví Dụ Oanh và Hoàng Mẫu Bảy",
        ),
        (
            "Ninh Tượng Trưng Bình",
            "Nguyễn Mẫu Bách",
            "H683",
            "Khu phố 1 và Công ty TNHH Thực phẩm",
        ),
    ] {
        let told = told(&[("units.yaml", from, to)], &[]);
        assert!(told.has(code, words), "{to}: {:#?}", told.faults);
    }
}

#[test]
fn e11_a_post_of_another_body_is_named_with_what_lists_would_say() {
    let change = |post| {
        told(
            &[("awardees.yaml", "Cảnh sát khu vực", post)],
            &["to-trinh--so-ket--huyen"],
        )
    };
    let known = change("Phó Trưởng Công an phường");
    assert!(!known.has("H684", ""), "{:#?}", known.faults);
    let words = known.paper("to-trinh--so-ket--huyen");
    assert!(words.contains("Phó Trưởng Công an phường Mẫu"), "{words}");
    let other = change("Phó Chủ tịch HĐND phường");
    let said = "Phó Chủ tịch HĐND phường, Công an phường Mẫu";
    assert!(other.has("H684", said), "{:#?}", other.faults);
    let words = other.paper("to-trinh--so-ket--huyen");
    assert!(words.contains(said), "{words}");
}

#[test]
fn f12_a_form_of_a_unit_of_the_youth_union_is_named_or_not_made() {
    let own = told(&[], &[]);
    assert!(!own.has("P652", ""), "{:#?}", own.faults);
    let paper = "dang-ky--doan-thanh-nien";
    let made = told(&[("papers.yaml", "except: doan-thanh-nien ", "# ")], &[paper]);
    assert!(made.has("P652", "ĐOÀN THANH NIÊN"), "{:#?}", made.faults);
    let other = told(
        &[("papers.yaml", "except: doan-thanh-nien", "except: doan-truong")],
        &[],
    );
    assert!(other.has("K110", "doan-truong"), "{:#?}", other.faults);
}

#[test]
fn g2_a_paper_to_another_level_says_where_its_awardees_are() {
    let (above, own) = ("to-trinh--tong-ket--tinh", "to-trinh--tong-ket--xa");
    let report = "bao-cao-thanh-tich--tong-ket--tt-nhan-dan-va-can-bo-khu-pho-4";
    let told = told(&[], &[above, own, report]);
    for words in [
        "Nhân dân và cán bộ khu phố 4 Phường Mẫu",
        "Trưởng khu phố 15, phường Mẫu",
    ] {
        assert!(told.paper(above).contains(words), "{}", told.paper(above));
    }
    assert!(!told.paper(above).contains("phường Mẫu, phường Mẫu"));
    assert!(
        told.paper(report)
            .contains("cho Nhân dân và cán bộ khu phố 4, phường Mẫu")
    );
    assert!(!told.paper(own).contains("khu phố 8, phường Mẫu"));
}
