//! What a fifth reader sent back: how a unit, an award, an occasion is named inside a sentence and at the head of a column.

use super::{changed, told};
use crate::occasions::{is_silent, paper, says};

#[test]
fn fifth_10_a_unit_inside_a_sentence_has_a_small_letter_and_in_a_table_a_capital() {
    let told = told(&[], &["bao-cao--so-ket", "dang-ky--khu-pho-1"]);
    let report = told.paper("bao-cao--so-ket");
    says(
        report,
        &[
            "gửi chậm: khu phố 14",
            "chưa gửi: khu phố 9, Công ty",
            " 9 Khu phố 9 ",
        ],
    );
    let form = told.paper("dang-ky--khu-pho-1");
    says(
        form,
        &[
            "nhiệm kỳ 2025-2030, khu phố 1 đăng ký thi đua",
            "Khu phố 1 cam kết",
        ],
    );
}

#[test]
fn fifth_11_a_pupil_and_a_class_are_joined_as_people_say_them() {
    let list = paper("school-year", "truong-vi-du", "quyet-dinh--cuoi-nam");
    says(&list, &["Học sinh lớp 8A"]);
}

#[test]
fn fifth_5_the_annex_of_estimates_says_at_each_column_that_it_estimates() {
    let told = told(&[], &["bao-cao--so-ket", "bao-cao--tong-ket"]);
    says(
        told.paper("bao-cao--tong-ket"),
        &["Chỉ tiêu ước đạt", "Kế hoạch Ước thực hiện % Kế hoạch"],
    );
    is_silent(told.paper("bao-cao--so-ket"), &["Ước thực hiện", "ước đạt"]);
}

#[test]
fn fifth_6_a_reminder_asks_for_what_is_owed_and_of_one_unit_speaks_of_one() {
    let commune = paper("commune-and-school", "xa-mau", "cong-van--don-doc");
    says(
        &commune,
        &[
            "đôn đốc gửi báo cáo thực hiện",
            "đề nghị các đơn vị gửi báo cáo theo thời hạn",
            "Đề nghị đơn vị có tên trên khẩn trương",
        ],
    );
    let told = told(&[], &["cong-van--don-doc--so-ket"]);
    says(
        told.paper("cong-van--don-doc--so-ket"),
        &["Đề nghị các đơn vị có tên trên", "đôn đốc gửi kế hoạch, báo cáo"],
    );
}

#[test]
fn fifth_9_reviews_of_one_kind_are_named_together() {
    says(
        &paper("families", "truong-mau", "ke-hoach"),
        &["(sơ kết vào các ngày 15/4/2025 và 15/5/2025; tổng kết vào ngày 30/6/2025)"],
    );
    let told = told(&[], &["ke-hoach"]);
    says(
        told.paper("ke-hoach"),
        &["(sơ kết vào ngày 30/6/2025 và tổng kết vào ngày 31/12/2025)"],
    );
}

#[test]
fn fifth_17_a_list_of_payments_says_its_amounts_as_the_decision_does() {
    let list = paper("school-year", "truong-vi-du", "danh-sach-chi--cuoi-nam");
    says(&list, &["Mức tiền thưởng: tập thể 300.000 đồng"]);
}

#[test]
fn fifth_18_who_works_for_a_council_stands_in_a_clause_of_its_own() {
    says(
        &paper("school-year", "truong-vi-du", "quyet-dinh--hoi-dong"),
        &[
            "Nhiệm vụ và bộ phận thường trực của Hội đồng Thi đua - Khen thưởng Trường Trung học cơ sở Ví Dụ: 1. Tham mưu",
            "3. Tổ Văn phòng là bộ phận thường trực",
        ],
    );
}

#[test]
fn fifth_21_a_submission_for_titles_and_a_form_cites_the_clause_of_each() {
    says(
        &paper("year-end-titles", "danh-hieu", "to-trinh--xa"),
        &["theo quy định tại Điều 23, Điều 24, Điều 28 và điểm đ khoản 1 Điều 75 của Luật"],
    );
}

#[test]
fn fifth_22_of_titles_emulation_is_judged_too() {
    let of = |id| paper("year-end-titles", "danh-hieu", id);
    says(
        &of("bien-ban"),
        &["Họp xét thi đua, khen thưởng trong thực hiện nhiệm vụ năm 2025"],
    );
    for id in ["to-trinh--xa", "to-trinh--tinh"] {
        says(&of(id), &["về việc xét thi đua, khen thưởng"]);
        is_silent(&of(id), &["xét khen thưởng"]);
    }
}

#[test]
fn fifth_23_one_paper_names_awards_in_one_order() {
    let of = |id| paper("year-end-titles", "danh-hieu", id);
    let order = |text: &str, from: &str| {
        let text = &text[text.find(from).unwrap()..];
        let names = ["Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Giấy khen"];
        let places = names.map(|name| text.find(name).unwrap());
        assert!(places.is_sorted(), "{places:?}: {text}");
    };
    let decision = of("quyet-dinh--ca-nhan");
    order(&decision, "Điều 1");
    order(&decision, "Điều 2");
    let submission = of("to-trinh--xa");
    order(&submission, "TỜ TRÌNH");
    order(&submission, "đối tượng đề nghị");
    order(&of("bien-ban"), "có thẩm quyền khen thưởng");
}

#[test]
fn fifth_28_the_criterion_that_parts_equal_totals_is_named_as_the_table_heads_it() {
    let text = paper("ward-scores", "cum-thi-dua-2025", "ket-qua");
    says(
        &text,
        &["Chuyên môn (600)", "xếp theo điểm tiêu chí “Chuyên môn”."],
    );
}

#[test]
fn fifth_29_the_heads_of_a_list_name_those_whom_it_has() {
    let persons = paper("year-end-titles", "danh-hieu", "quyet-dinh--ca-nhan");
    says(
        &persons,
        &["STT Họ và tên Chức vụ, đơn vị, địa chỉ Danh hiệu, hình thức"],
    );
    let collectives = paper("year-end-titles", "danh-hieu", "quyet-dinh--tap-the");
    is_silent(&collectives, &["Họ và tên", "Chức vụ"]);
    says(&collectives, &["STT Tên tập thể"]);
    let told = told(&[], &["quyet-dinh--so-ket"]);
    says(told.paper("quyet-dinh--so-ket"), &["STT Họ và tên, tên tập thể"]);
}

#[test]
fn fifth_49_a_table_of_titles_calls_them_titles() {
    let told = told(&[], &["thong-bao--so-ket"]);
    says(
        told.paper("thong-bao--so-ket"),
        &["STT Hình thức khen thưởng Tập thể"],
    );
    let notice = "papers:\n  - {id: thong-bao, kind: thong-bao-ket-qua, body: hoi-dong, review: nam-2025, signatory: chu-toa, date: 2025-12-19, archive: VT}\n";
    let notice = ("papers.yaml", "papers:\n", notice);
    let titled = changed("year-end-titles", "danh-hieu", &[notice], "thong-bao");
    says(
        &titled,
        &[
            "STT Danh hiệu, hình thức khen thưởng Tập thể",
            "Kết quả xét thi đua, khen thưởng",
        ],
    );
}

/// A person of the sample who has a form beside a title.
const OF_AN_AGAIN: &str = "  - {id: gk-an, kind: ca-nhan, salutation: Bà, name: Nguyễn Thị Mẫu An, position: Trưởng phòng Kinh tế, review: nam-2025, award: giay-khen, decided_by: chu-tich-ubnd-xa, report_received: 2025-12-12}\n";

const RULE_OF_A_TITLE: &str = "    - {threshold: 80%, award: chien-si-thi-dua-co-so}\n";

#[test]
fn fifth_53_whoever_is_rewarded_is_rewarded_for_something() {
    let other = |occasion: &str, name: &str| {
        let occasion = format!("occasion: {occasion}\n");
        changed(
            "year-end-titles",
            "danh-hieu",
            &[
                ("campaign.yaml", "occasion: cong-trang\n", occasion.as_str()),
                ("campaign.yaml", "name: thực hiện nhiệm vụ năm 2025", name),
                ("awardees.yaml", OF_AN_AGAIN, ""),
                ("awardees.yaml", "Định Chi, position", "Định Cúc, position"),
                ("reviews/nam-2025.yaml", RULE_OF_A_TITLE, ""),
                ("reviews/nam-2025.yaml", ", outcome: khong-dat", ""),
                ("awardees.yaml", "chien-si-thi-dua-co-so", "giay-khen"),
                ("awardees.yaml", "tap-the-lao-dong-tien-tien", "giay-khen"),
                ("awardees.yaml", "lao-dong-tien-tien", "giay-khen"),
            ],
            "bien-ban",
        )
    };
    let work = other("cong-trang", "name: thực hiện nhiệm vụ năm 2025");
    says(
        &work,
        &["Họp xét khen thưởng thành tích xuất sắc trong thực hiện nhiệm vụ năm 2025"],
    );
    let devoted = other("cong-hien", "name: xây dựng phường");
    says(
        &devoted,
        &[
            "Họp xét khen thưởng quá trình cống hiến trong xây dựng phường",
            "được đề nghị khen thưởng.",
        ],
    );
}

#[test]
fn fifth_55_a_school_has_no_agencies_that_carry_a_decision_out() {
    let executors = "executors: [Tổ Văn phòng, giáo viên chủ nhiệm các lớp]\n";
    let nobody = [("reviews/cuoi-nam.yaml", executors, "")];
    let decision = changed("school-year", "truong-vi-du", &nobody, "quyet-dinh--cuoi-nam");
    says(&decision, &["Các tổ, bộ phận liên quan và tập thể, cá nhân"]);
    is_silent(&decision, &["Thủ trưởng"]);
}

#[test]
fn fifth_3_a_plan_calls_its_movement_as_it_began_unless_the_office_writes_it_otherwise() {
    let told_of = told(&[], &["ke-hoach"]);
    let text = told_of.paper("ke-hoach");
    says(text, &["Trên đây là Kế hoạch tổ chức phong trào thi đua"]);
    is_silent(text, &["Kế hoạch Tổ chức"]);
    let own = (
        "campaign.yaml",
        "name: ",
        "closing_name: Tổ chức phong trào lớn\nname: ",
    );
    let own = told(&[own], &["ke-hoach"]);
    says(
        own.paper("ke-hoach"),
        &["Trên đây là Kế hoạch Tổ chức phong trào lớn."],
    );
}

#[test]
fn fifth_26_a_deed_that_is_read_alone_does_not_say_that_it_is_excellent() {
    let list = paper("sudden-award", "cuu-nan", "quyet-dinh");
    says(&list, &["Kịp thời cắt điện"]);
    is_silent(&list, &["Xuất sắc, kịp thời"]);
}

#[test]
fn fifth_45_who_proposes_stands_behind_the_documents() {
    says(
        &paper("school-year", "truong-vi-du", "quyet-dinh--to-tham-dinh"),
        &[
            "Khen thưởng Trường Trung học cơ sở Ví Dụ; Theo đề nghị của Tổ trưởng Tổ Văn phòng tại Tờ trình số 09/TTr-VP ngày 08 tháng 5 năm 2026. QUYẾT ĐỊNH:",
        ],
    );
}

#[test]
fn fifth_the_samples_are_written_as_the_decree_and_the_law_want_them() {
    let ids = ["bao-cao--tong-ket", "quyet-dinh--so-ket"];
    let told = told(&[], &ids);
    says(told.paper(ids[0]), &["trước tết Nguyên đán"]);
    says(
        told.paper(ids[1]),
        &["các ngày thứ Bảy tình nguyện", "- Lưu: VT, VP."],
    );
    let commune = |id| paper("commune-and-school", "xa-mau", id);
    is_silent(
        &commune("bao-cao--tong-ket"),
        &["UBND tỉnh Mẫu (b/c)", "của Thôn", "dân Thôn"],
    );
    says(
        &commune("ke-hoach"),
        &["- Phòng Văn hóa - Xã hội (t/h);", "- Lưu: VT, VHXH."],
    );
    is_silent(&commune("cong-van--don-doc"), &["HỎA TỐC"]);
    says(
        &commune("to-trinh--tong-ket--xa"),
        &["KT. CHỦ TỊCH HỘI ĐỒNG PHÓ CHỦ TỊCH HỘI ĐỒNG"],
    );
    let school = |id| paper("commune-and-school", "truong-mau", id);
    says(
        &school("bien-ban-kiem-phieu--hoc-ky-1"),
        &["TỔ TRƯỞNG TỔ KIỂM PHIẾU"],
    );
    says(&school("bao-cao--hoc-ky-1"), &["gồm: 04 tổ."]);
    is_silent(&school("to-trinh--hoc-ky-1"), &["Giấy khen của Hiệu trưởng"]);
    for (case, campaign, id) in [
        ("sudden-award", "cuu-nan", "quyet-dinh"),
        ("department", "so-mau-2025", "quyet-dinh"),
        ("year-end-titles", "danh-hieu", "quyet-dinh--ca-nhan"),
    ] {
        says(
            &paper(case, campaign, id),
            &["ban hành Quy chế công tác thi đua, khen thưởng trên địa bàn tỉnh Mẫu;"],
        );
    }
}
