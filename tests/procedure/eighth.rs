//! What an eighth reader sent back: a figure that a report leaves out, one who is barred after the vote, two rules of voting, minutes
//! before the meeting, the same months of last year that some units know.

use super::{Change, text};
use crate::occasions::{is_silent, says};

#[test]
fn d2_a_report_without_a_figure_that_was_registered_is_named_under_the_table() {
    let change: Change<'_> = (
        "units.yaml",
        "tong-ket: {thue-dat: 49.3, duong-ngo: 140, phan-loai-rac: 242, giup-ho-ngheo: 3, bao-hiem: 56}",
        "tong-ket: {thue-dat: 49.3, duong-ngo: 140, phan-loai-rac: 242, giup-ho-ngheo: 3}",
    );
    let words = "chưa có kết quả của chỉ tiêu đăng ký: khu phố 1 (Bảo hiểm); số kế hoạch có tính, số thực hiện không tính.";
    says(&text(&[change], "bao-cao--tong-ket"), &[words]);
    is_silent(&text(&[], "bao-cao--tong-ket"), &["chưa có kết quả của chỉ tiêu"]);
}

#[test]
fn d4_the_same_months_that_one_unit_knows_compare_nothing() {
    let one: Change<'_> = (
        "units.yaml",
        "giup-ho-ngheo: 3, bao-hiem: 56}",
        "giup-ho-ngheo: 3, bao-hiem: 56, same_period: {thue-dat: 45.1}}",
    );
    let report = text(&[one], "bao-cao--tong-ket");
    says(&report, &["So với năm trước"]);
    is_silent(&report, &["So với cùng kỳ"]);
}

#[test]
fn d4_too_few_units_with_the_same_months_are_counted() {
    let without: Change<'_> = (
        "units.yaml",
        "bao-hiem: 31, same_period: {thue-dat: 24.4, duong-ngo: 61, phan-loai-rac: 110, giup-ho-ngheo: 1, bao-hiem: 23}}",
        "bao-hiem: 31}",
    );
    let report = text(&[without], "bao-cao--so-ket");
    says(
        &report,
        &["Dấu “–” ở cột cùng kỳ: chưa có đủ số liệu của các đơn vị để so sánh."],
    );
}

#[test]
fn b4_one_barred_after_the_vote_is_counted_until_the_meeting_is_over() {
    let barred: Change<'_> = (
        "awardees.yaml",
        "    name: La Văn Mẫu Thắng\n",
        "    name: La Văn Mẫu Thắng\n    barred: đang xem xét kỷ luật\n",
    );
    for (id, counts) in [
        ("bao-cao--tong-ket", "Tổng cộng 08 22 06 36"),
        ("bien-ban--tong-ket", "08 tập thể, 22 cá nhân và 06 hộ gia đình"),
        ("thong-bao--tong-ket", "08 tập thể, 22 cá nhân và 06 hộ gia đình"),
    ] {
        let paper = text(&[barred], id);
        says(&paper, &[counts]);
        is_silent(&paper, &["21 cá nhân", "Không đề nghị trường hợp"]);
    }
    says(
        &text(&[barred], "to-trinh--tong-ket--xa"),
        &[
            "Không đề nghị trường hợp Hội đồng Thi đua - Khen thưởng đã thống nhất: ông La Văn Mẫu Thắng (đang xem xét kỷ luật).",
        ],
    );
    is_silent(
        &text(&[], "to-trinh--tong-ket--xa"),
        &["Không đề nghị trường hợp"],
    );
}

#[test]
fn f8_a_count_says_each_rule_with_the_members_it_counts() {
    let rules: Change<'_> = (
        "reviews/so-ket.yaml",
        "  threshold_percent: 51\n",
        "  voting: [{threshold: 2/3, of: co-mat, award: [bang-khen]}, {threshold: qua-nua}]\n",
    );
    says(
        &text(&[rules], "bien-ban-kiem-phieu--so-ket"),
        &[
            "Trường hợp được đề nghị khen thưởng phải có quá nửa tổng số thành viên Hội đồng đồng ý, tỷ lệ tính trên 09 thành viên; \
             riêng Bằng khen của Chủ tịch UBND tỉnh phải có từ 2/3 số thành viên Hội đồng có mặt trở lên đồng ý, tỷ lệ tính trên 08 thành viên.",
        ],
    );
}

#[test]
fn e13_minutes_before_the_meeting_leave_room_for_the_absent_and_the_conclusion() {
    let paper = crate::occasions::paper("commune-and-school", "truong-mau", "bien-ban--hoc-ky-1");
    says(&paper, &["Vắng mặt (lý do): ………", "Chủ trì kết luận: ………"]);
    is_silent(&text(&[], "bien-ban--so-ket"), &["Vắng mặt (lý do): ……"]);
}
