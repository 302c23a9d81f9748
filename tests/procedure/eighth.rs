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

#[test]
fn d3_targets_of_a_time_say_which_units_they_leave_out() {
    let units = concat!(env!("CARGO_MANIFEST_DIR"), "/inputs/phuong-mau-2025/units.yaml");
    let units = std::fs::read_to_string(units).unwrap();
    let part = |line: &str| {
        let Some((key, figures)) = line.split_once('{').filter(|(key, _)| key.trim() == "so-ket:") else {
            return line.to_owned();
        };
        let figures = figures.split(", same_period").next().unwrap();
        format!("{key}{{{figures}, period_targets: {{{figures}}}}}")
    };
    let parted: Vec<String> = units.lines().map(part).collect();
    let report = text(&[("units.yaml", &units, &parted.join("\n"))], "bao-cao--so-ket");
    says(
        &report,
        &[
            "Kế hoạch của kỳ và số thực hiện không tính các đơn vị chưa báo cáo: khu phố 9, Công ty cổ phần Xây dựng Giả Định.",
        ],
    );
}

#[test]
fn e16_who_was_never_awarded_is_said_so_in_every_paper() {
    let paper = text(&[], "to-trinh--tong-ket--tinh");
    says(&paper, &["Chưa có"]);
}

#[test]
fn e17_a_list_of_payments_says_who_receives_for_the_dead() {
    let dead: Change<'_> = (
        "awardees.yaml",
        "    name: Cao Thị Mẫu Thủy\n",
        "    name: Cao Thị Mẫu Thủy\n    deceased: true\n    receiver: Ông Nguyễn Văn Mẫu Chồng, chồng\n",
    );
    says(
        &text(&[dead], "danh-sach-chi--so-ket"),
        &["Bà Cao Thị Mẫu Thủy (người nhận: Ông Nguyễn Văn Mẫu Chồng, chồng)"],
    );
}

#[test]
fn e16_a_head_who_is_dead_does_not_sign_the_report_on_himself() {
    let dead: Change<'_> = (
        "awardees.yaml",
        "    name: Lương Văn Giả Định Ấn\n",
        "    name: Lương Văn Giả Định Ấn\n    deceased: true\n    receiver: Bà Lương Thị Mẫu Vợ, vợ\n",
    );
    let report = text(&[dead], "bao-cao-thanh-tich--tong-ket--cn-luong-van-gia-dinh-an");
    says(&report, &["NGƯỜI LẬP BÁO CÁO"]);
    is_silent(&report, &["TRƯỞNG KHU PHỐ"]);
}
