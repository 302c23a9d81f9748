//! E13 to E18: whole papers and their words.

use super::told;

const MINUTES: &str = "  - id: bien-ban--so-ket\n    kind: bien-ban-hop\n    body: hoi-dong\n    review: so-ket\n    signatory: chu-tich-hoi-dong\n";

#[test]
fn e13_minutes_say_who_presided_who_wrote_who_counted_what_was_said_and_concluded() {
    let told = told(&[], &["bien-ban--so-ket"]);
    let text = told.paper("bien-ban--so-ket");
    for words in [
        "Chủ trì: Ông Nguyễn Văn Mẫu Đức, Chủ tịch UBND phường - Chủ tịch Hội đồng.",
        "Thư ký: Bà Đỗ Thị Thí Dụ Ngân, công chức Văn phòng - Thống kê.",
        "Tổ kiểm phiếu gồm: bà Vũ Thị Mẫu Nguyệt, Ủy viên, Tổ trưởng; ông Đặng Ví Dụ Thành, Ủy viên.",
        "Bà Bùi Giả Định Vy: nên ưu tiên người trực tiếp làm",
        "Chủ trì kết luận:",
        "Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn e13_a_deputy_presides_while_the_chairman_is_away_and_the_minutes_say_why() {
    let file = "reviews/so-ket.yaml";
    let told = told(
        &[
            (file, "      absent: đi công tác theo lệnh của cấp trên\n", ""),
            (
                file,
                "      role: Chủ tịch Hội đồng\n",
                "      role: Chủ tịch Hội đồng\n      absent: họp ở tỉnh\n",
            ),
            (
                "office.yaml",
                "  - id: thu-ky\n",
                "  - id: pho-chu-tich-hoi-dong\n    name: Trần Thị Ví Dụ Hương\n    position: PHÓ CHỦ TỊCH HỘI ĐỒNG\n  - id: thu-ky\n",
            ),
            (
                "papers.yaml",
                MINUTES,
                &MINUTES.replace("chu-tich-hoi-dong", "pho-chu-tich-hoi-dong"),
            ),
        ],
        &["bien-ban--so-ket"],
    );
    let text = told.paper("bien-ban--so-ket");
    assert!(text.contains("PHÓ CHỦ TỊCH HỘI ĐỒNG"), "{text}");
    let chair = "Chủ trì: Bà Trần Thị Ví Dụ Hương, Phó Chủ tịch UBND phường - Phó Chủ tịch Hội đồng \
                 (Chủ tịch Hội đồng vắng mặt, lý do: họp ở tỉnh).";
    assert!(text.contains(chair), "{text}");
}

/// Minutes are signed by those who presided and wrote them.
#[test]
fn e13_minutes_that_another_signs_than_presided_or_wrote_them_are_a_fault() {
    for (file, from, to, words) in [
        (
            "reviews/so-ket.yaml",
            "      role: Chủ tịch Hội đồng\n",
            "      role: Chủ tịch Hội đồng\n      absent: họp ở tỉnh\n",
            "người chủ trì cuộc họp là Trần Thị Ví Dụ Hương, mà người ký là Nguyễn Văn Mẫu Đức",
        ),
        (
            "reviews/so-ket.yaml",
            "  secretary: Bà Đỗ Thị Thí Dụ Ngân",
            "  secretary: Bà Cao Thị Mẫu Khác",
            "mà người ký là Đỗ Thị Thí Dụ Ngân",
        ),
    ] {
        let told = told(&[(file, from, to)], &[]);
        assert!(told.has("H603", words), "{words}: {:#?}", told.faults);
    }
}

#[test]
fn e16_a_report_on_achievements_has_no_third_signature() {
    let signers = "signers:\n      - {title: XÁC NHẬN CỦA ỦY BAN NHÂN DÂN PHƯỜNG";
    let head = "signers:\n      - {title: THỦ TRƯỞNG ĐƠN VỊ ĐỀ NGHỊ}\n      - {title: XÁC NHẬN CỦA ỦY BAN NHÂN DÂN PHƯỜNG";
    let told = told(&[("papers.yaml", signers, head)], &[]);
    assert!(
        told.has("H602", "THỦ TRƯỞNG ĐƠN VỊ ĐỀ NGHỊ"),
        "{:#?}",
        told.faults
    );
}

#[test]
fn e14_a_councils_signatory_has_his_office_in_the_agency_above_the_name() {
    let told = told(&[], &["thong-bao--so-ket"]);
    let text = told.paper("thong-bao--so-ket");
    let (before, after) = text.split_once("CHỦ TỊCH UBND PHƯỜNG").unwrap();
    assert!(before.contains("CHỦ TỊCH HỘI ĐỒNG"));
    assert!(after.trim_start().starts_with("Nguyễn Văn Mẫu Đức"), "{after}");
}

#[test]
fn e16_a_report_on_achievements_is_filled_in_and_signed_by_whom_the_form_says() {
    let ids = [
        "bao-cao-thanh-tich--so-ket--cn-nguyen-thi-mau-anh",
        "bao-cao-thanh-tich--so-ket--tt-nhan-dan-va-can-bo-khu-pho-1",
    ];
    let told = told(&[], &ids);
    let person = told.paper(ids[0]);
    for words in [
        "cho bà Nguyễn Thị Mẫu Ánh",
        "giới tính: Nữ",
        "Quê quán: phường Mẫu, thị xã Mẫu, tỉnh Mẫu",
        "Trình độ học vấn, chuyên môn: 12/12; thợ đan lát bậc cao",
        ", bà Nguyễn Thị Mẫu Ánh đã có thành tích",
        "NGƯỜI BÁO CÁO THÀNH TÍCH",
    ] {
        assert!(person.contains(words), "{words}: {person}");
    }
    assert!(!person.contains("cho Bà"));
    let quarter = told.paper(ids[1]);
    let (_, signed) = quarter.split_once("TRƯỞNG KHU PHỐ").unwrap();
    assert!(!signed.contains("đóng dấu"), "{signed}");
}

#[test]
fn e17_the_programme_names_those_who_come_forward() {
    let source = (
        "papers.yaml",
        "  - id: quyet-dinh--tong-ket\n",
        "  - id: quyet-dinh--tong-ket\n    number: 118\n",
    );
    let told = told(&[source], &["chuong-trinh--tong-ket"]);
    let text = told.paper("chuong-trinh--tong-ket");
    for words in ["Người được khen", "Đại diện hộ gia đình"] {
        assert!(!text.contains(words), "{text}");
    }
    // A person comes forward; only who does it for others is named besides.
    assert_eq!(text.matches("Phùng Thị Ví Dụ Tâm").count(), 1, "{text}");
    assert!(text.contains("Bà Hà Thí Dụ Liên, Chủ tịch"), "{text}");
    // The list says how many are called, and the paper ends as the decree's models do.
    assert!(text.ends_with("Tổng cộng: 30 lượt trao khen thưởng./."), "{text}");
}

#[test]
fn e18_a_sentence_says_whose_request_it_is_and_what_it_is_about() {
    let ids = [
        "to-trinh--so-ket--xa",
        "thong-bao--so-ket",
        "bien-ban--so-ket",
        "quyet-dinh--so-ket",
    ];
    let told = told(&[], &ids);
    for id in ids {
        let text = told.paper(id);
        for words in [
            "2025-2030, đợt",
            "xét khen thưởng phong trào",
            "Kính đề nghị xem xét",
            "DANH SÁCH ĐƯỢC",
            "phường Mẫu, Hội đồng Thi đua",
        ] {
            assert!(!text.contains(words), "{id}: {words}: {text}");
        }
    }
    let asked = told.paper("to-trinh--so-ket--xa");
    assert!(asked.contains("Kính đề nghị Chủ tịch"), "{asked}");
    let notice = told.paper("thong-bao--so-ket");
    assert!(
        notice.contains("DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG"),
        "{notice}"
    );
}

#[test]
fn e18_what_a_paper_is_about_follows_its_kind_in_small_letters() {
    for (subject, inside) in [
        ("Về việc đề nghị tặng", "về việc đề nghị tặng"),
        ("Họp xét khen thưởng", "họp xét khen thưởng"),
        ("Dự Hội nghị tổng kết", "dự Hội nghị tổng kết"),
        ("Hội nghị tổng kết", "Hội nghị tổng kết"),
        ("UBND phường", "UBND phường"),
        ("Bắc Sơn tiến bước", "Bắc Sơn tiến bước"),
    ] {
        assert_eq!(thidua::model::in_sentence(subject), inside);
    }
}

#[test]
fn e18_a_payment_says_what_it_multiplies_and_a_report_of_whom_it_counts() {
    let told = told(
        &[],
        &["danh-sach-chi--so-ket", "bao-cao--so-ket", "bao-cao--tong-ket"],
    );
    let paid = told.paper("danh-sach-chi--so-ket");
    assert!(
        paid.contains("mức lương cơ sở 2.340.000 đồng nhân với hệ số") && !paid.contains("Nhân với"),
        "{paid}"
    );
    let interim = told.paper("bao-cao--so-ket");
    for said in [
        "Đến hết hạn gửi kế hoạch (ngày 24/01/2025), 29 đơn vị đã gửi; gửi chậm: Ủy ban Mặt trận Tổ quốc Việt Nam phường Mẫu, Công an phường Mẫu",
        "Trong tổng số 18 cá nhân nêu trên có 06 lãnh đạo, quản lý (33,3%)",
    ] {
        assert!(interim.contains(said), "{interim}");
    }
    let report = told.paper("bao-cao--tong-ket");
    assert!(!report.contains("hạn gửi kế hoạch"), "{report}");
    assert!(
        report.contains("Trong tổng số 40 cá nhân nêu trên (đã được khen thưởng và đang được đề nghị) có"),
        "{report}"
    );
}
