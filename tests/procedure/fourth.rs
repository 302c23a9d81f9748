//! What a fourth reader sent back: awards before they are decided, grounds, reports on achievements, who signs and receives.

use super::{Change, told};

const INVITATION: &str = "giay-moi--tong-ket";
const PROGRAMME: &str = "chuong-trinh--tong-ket";
/// Two days before the decision.
const EARLY_PROGRAMME: Change<'_> = (
    "papers.yaml",
    "    date: 2025-12-26      # gửi kèm",
    "    date: 2025-12-24      # gửi kèm",
);

fn invitation_of(day: &str) -> String {
    format!("    date: {day}\n    # gửi")
}

#[test]
fn fourth_a1_before_the_decision_guests_are_proposed_and_their_programme_names_nobody() {
    let day = invitation_of("2025-12-24\n    number: 19");
    let early = (
        "papers.yaml",
        "    date: 2025-12-26      # ngày dự kiến: gửi",
        day.as_str(),
    );
    let told = told(
        &[early, EARLY_PROGRAMME],
        &[INVITATION, PROGRAMME, "quyet-dinh--ke-hoach-hoi-nghi"],
    );
    for id in [INVITATION, "quyet-dinh--ke-hoach-hoi-nghi"] {
        let text = told.paper(id);
        assert!(
            text.contains("- Các tập thể, cá nhân, hộ gia đình được đề nghị khen thưởng."),
            "{text}"
        );
    }
    let programme = told.paper(PROGRAMME);
    assert!(
        !programme.contains("THỨ TỰ CÔNG BỐ") && !programme.contains("Giấy khen của"),
        "{programme}"
    );
    assert!(!told.has("H673", ""), "{:#?}", told.faults);
}

#[test]
fn fourth_a1_after_the_decision_they_are_awarded() {
    let told = told(&[], &[INVITATION]);
    let text = told.paper(INVITATION);
    assert!(
        text.contains("- Các tập thể, cá nhân, hộ gia đình được khen thưởng, được đề nghị khen thưởng."),
        "{text}"
    );
    assert!(!told.has("H673", ""), "{:#?}", told.faults);
}

#[test]
fn fourth_a1_a_numbered_invitation_that_encloses_names_or_promises_awards_is_named() {
    let numbered = invitation_of("2025-12-26\n    number: 19");
    let numbered = (
        "papers.yaml",
        "    date: 2025-12-26      # ngày dự kiến: gửi",
        numbered.as_str(),
    );
    assert!(told(&[numbered], &[]).has("H673", "gửi kèm chương trình"));
    let day = invitation_of("2025-12-24");
    let early = (
        "papers.yaml",
        "    date: 2025-12-26      # ngày dự kiến: gửi",
        day.as_str(),
    );
    let promised = (
        "reviews/tong-ket.yaml",
        "Đại biểu lên nhận khen thưởng",
        "Đại biểu được khen thưởng",
    );
    let told = told(&[early, promised, EARLY_PROGRAMME], &[]);
    assert!(
        told.has("H673", "viết “Đại biểu được khen thưởng"),
        "{:#?}",
        told.faults
    );
}

#[test]
fn fourth_a3_a_submission_cites_the_point_and_says_whose_plan_the_movement_carries_out() {
    let ids = ["to-trinh--so-ket--tinh", "to-trinh--so-ket--xa"];
    let told_of = told(&[], &ids);
    let text = told_of.paper(ids[0]);
    for words in [
        "theo quy định tại điểm a khoản 1 và điểm a khoản 3 Điều 74 của Luật",
        "Khen thưởng phong trào thi đua. Phong trào được tổ chức để thực hiện Kế hoạch số 03/KH-UBND ngày 03 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Mẫu.",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!told_of.paper(ids[1]).contains("để thực hiện"));
}

#[test]
fn fourth_a3_a_ground_that_is_missing_or_unknown_and_a_movement_of_ones_own_are_named() {
    let ground = "    decided_by: chu-tich-ubnd-tinh\n    ground: a\n";
    let other = |to| told(&[("awardees.yaml", ground, to)], &[]);
    let missing = other("    decided_by: chu-tich-ubnd-tinh\n");
    assert!(
        missing.has(
            "H670",
            "khoản 3 Điều 74 mà chưa nói điểm nào: Nhân dân và cán bộ khu phố 1"
        ),
        "{:#?}",
        missing.faults
    );
    let unknown = other("    decided_by: chu-tich-ubnd-tinh\n    ground: đ\n");
    assert!(
        unknown.has("H671", "Nhân dân và cán bộ khu phố 1: khoản 3 Điều 74"),
        "{:#?}",
        unknown.faults
    );
    let own = (
        "campaign.yaml",
        "    - verb: Thực hiện\n      kind: Kế hoạch\n      number: 03/KH-UBND\n",
        "    - kind: Kế hoạch\n      number: 03/KH-UBND\n",
    );
    let own = told(&[own], &[]);
    // A movement of the office's own is a ground for the collective, not for the person.
    assert!(
        own.has("H672", "Nguyễn Thị Mẫu Ánh") && !own.has("H672", "khu phố 1"),
        "{:#?}",
        own.faults
    );
}

#[test]
fn fourth_a4_a_report_on_achievements_is_filled_from_the_unit_and_dotted_only_where_a_fact_is_missing() {
    let ids = [
        "bao-cao-thanh-tich--tong-ket--tt-nhan-dan-va-can-bo-khu-pho-4",
        "bao-cao-thanh-tich--tong-ket--ho-nguyen-van-vi-du-hau",
        "bao-cao-thanh-tich--so-ket--cn-nguyen-thi-mau-anh",
    ];
    let told_of = told(&[], &ids);
    let unit = told_of.paper(ids[0]);
    for words in [
        "- Điện thoại: 0000 000 004;",
        "- Số người: 286 hộ, 1.104 nhân khẩu;",
        "Ước kết quả thực hiện các chỉ tiêu thi đua đã đăng ký, số liệu đến ngày 31/12/2025:",
        "1 Nộp thuế sử dụng đất phi nông nghiệp triệu đồng 57,0 64,1 112,5 50,3",
        "Số chỉ tiêu ước đạt: 05/05.",
        "1. Danh hiệu thi đua Chưa có.",
    ] {
        assert!(unit.contains(words), "{words}: {unit}");
    }
    for id in ids {
        let text = told_of.paper(id);
        assert!(!text.contains("……"), "{text}");
    }
    let phone = ("units.yaml", "      phone: \"0000 000 004\"\n", "");
    let told_of = told(&[phone], &ids[..1]);
    let text = told_of.paper(ids[0]);
    assert!(
        text.contains("- Điện thoại: ……") && text.matches("……;").count() == 1,
        "{text}"
    );
}

#[test]
fn fourth_b1_one_review_made_public_and_the_other_not_is_named() {
    let kind = "    kind: thong-bao-ket-qua\n    body: hoi-dong\n    review: tong-ket\n";
    let elsewhere = kind.replace("tong-ket\n", "so-ket\n");
    let told_of = told(&[("papers.yaml", kind, &elsewhere)], &[]);
    assert!(
        told_of.has("H675", "to-trinh--tong-ket--xa"),
        "{:#?}",
        told_of.faults
    );
    let text = told(&[], &["to-trinh--tong-ket--xa"]);
    let text = text.paper("to-trinh--tong-ket--xa");
    assert!(
        text.contains("ngày làm việc theo Thông báo số 02/TB-HĐTĐKT"),
        "{text}"
    );
}

#[test]
fn fourth_b2_a_notice_that_is_cited_is_enclosed() {
    let ids = [
        "to-trinh--so-ket--xa",
        "to-trinh--so-ket--tinh",
        "bang-ke-ho-so--so-ket--tinh",
    ];
    let told_of = told(&[], &ids);
    for id in &ids[..2] {
        let (_, enclosed) = told_of.paper(id).split_once("Hồ sơ kèm theo").unwrap();
        assert!(enclosed.contains("Thông báo số 01/TB-HĐTĐKT"), "{enclosed}");
    }
    assert!(told_of.paper(ids[2]).contains("01/TB-HĐTĐKT"));
    let list = (
        "papers.yaml",
        "kiem-phieu--so-ket, thong-bao--so-ket, ",
        "kiem-phieu--so-ket, ",
    );
    assert!(told(&[list], &[]).has("H676", "thong-bao--so-ket"));
}

#[test]
fn fourth_b3_a_decision_says_each_achievement_with_its_days() {
    let id = "quyet-dinh--so-ket";
    let told_of = told(&[], &[id]);
    let text = told_of.paper(id);
    for words in [
        ", trong khoảng thời gian ghi ở từng trường hợp (có danh sách kèm theo).",
        "Thi đua lao động giỏi, cải tiến thao tác, tiết kiệm vải vụn và giao hàng trước hạn (từ ngày 17/02 đến ngày 10/6/2025).",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn fourth_b4_a_decision_names_who_carries_it_out() {
    let id = "quyet-dinh--tong-ket";
    let named = told(&[], &[id]);
    let words = "Trưởng phòng Kinh tế, Hạ tầng và Đô thị, Trưởng phòng Văn hóa - Xã hội và tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm";
    assert!(named.paper(id).contains(words), "{}", named.paper(id));
    let key = (
        "reviews/tong-ket.yaml",
        "executors:\n  - Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường\n  - Trưởng phòng Kinh tế, Hạ tầng và Đô thị\n  - Trưởng phòng Văn hóa - Xã hội\n",
        "",
    );
    let general = told(&[key], &[id]);
    assert!(
        general
            .paper(id)
            .contains("Thủ trưởng các cơ quan, đơn vị liên quan và tập thể")
    );
}

#[test]
fn fourth_b8_minutes_say_who_is_proposed_for_what() {
    let id = "bien-ban--so-ket";
    let told = told(&[], &[id]);
    let words = "có tên trên, gồm: - Bằng khen của Chủ tịch UBND tỉnh: 01 tập thể và 01 cá nhân; - Giấy khen của Chủ tịch UBND thị xã: 02 tập thể và 03 cá nhân; - Giấy khen của Chủ tịch UBND phường: 05 tập thể, 14 cá nhân và 04 hộ gia đình.";
    assert!(told.paper(id).contains(words), "{}", told.paper(id));
}

#[test]
fn fourth_b10_b11_papers_of_units_bear_the_parent_of_their_day_and_are_signed_for_the_body() {
    let ids = [
        "dang-ky--truong-thcs",
        "dang-ky--mat-tran",
        "bao-cao-thanh-tich--tong-ket--tt-truong-trung-hoc-co-so-mau",
    ];
    let told = told(&[], &ids);
    assert!(
        told.paper(ids[0]).starts_with("UBND THỊ XÃ MẪU TRƯỜNG"),
        "{}",
        told.paper(ids[0])
    );
    assert!(told.paper(ids[2]).starts_with("UBND PHƯỜNG MẪU TRƯỜNG"));
    assert!(
        told.paper(ids[1]).contains("TM. BAN THƯỜNG TRỰC CHỦ TỊCH"),
        "{}",
        told.paper(ids[1])
    );
}

#[test]
fn fourth_b20_a_payment_has_one_coefficient() {
    let id = "danh-sach-chi--so-ket";
    let told = told(&[], &[id]);
    let text = told.paper(id);
    for words in ["0,300 710.000", "0,150 360.000", "0,225 530.000"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}
