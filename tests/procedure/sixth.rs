//! What a sixth reader sent back: what is cited says what it is about, who gets no money is named, and a sheet is for its guest alone.

use super::{Change, text, told};
use crate::occasions::{is_silent, paper, says};

#[test]
fn a6_money_cites_the_article_on_what_is_multiplied_and_rounded() {
    says(
        &text(&[], "quyet-dinh--so-ket"),
        &[
            "theo Điều 53, Điều 58 Nghị định số 98/2023/NĐ-CP, mức lương cơ sở 2.340.000 đồng nhân với hệ số, làm tròn số lên hàng chục nghìn đồng: tập thể 710.000 đồng",
        ],
    );
    says(
        &text(&[], "danh-sach-chi--tong-ket"),
        &["theo Điều 49, Điều 54 Nghị định số 152/2025/NĐ-CP: mức lương cơ sở"],
    );
}

#[test]
fn d_sum_who_gets_no_money_is_named_so_that_the_words_give_the_total() {
    let without: Change<'_> = (
        "awardees.yaml",
        "    name: Vũ Thị Thí Dụ Yến\n",
        "    name: Vũ Thị Thí Dụ Yến\n    reward: {none: true}\n",
    );
    let decision = text(&[without], "quyet-dinh--so-ket");
    says(
        &decision,
        &[
            "Không kèm theo tiền thưởng đối với bà Vũ Thị Thí Dụ Yến. Tổng số tiền thưởng: 10.350.000 đồng",
            "(từ ngày 15/01 đến ngày 20/6/2025). Không III Hộ gia đình",
        ],
    );
    is_silent(&text(&[], "quyet-dinh--so-ket"), &["Không kèm theo tiền thưởng"]);
    says(
        &text(&[without], "danh-sach-chi--so-ket"),
        &["Bà Vũ Thị Thí Dụ Yến Y sĩ Trạm Y tế phường Mẫu Không"],
    );
}

#[test]
fn d_sum_where_nobody_of_a_kind_gets_money_the_kind_is_named_once() {
    says(
        &paper("school-year", "truong-vi-du", "quyet-dinh--cuoi-nam"),
        &["Không kèm theo tiền thưởng đối với cá nhân. Tổng số tiền thưởng: 300.000 đồng"],
    );
}

#[test]
fn b10_what_goes_with_a_submission_says_what_it_is_about() {
    says(
        &text(&[], "to-trinh--so-ket--tinh"),
        &[
            "Báo cáo số 61/BC-UBND ngày 20 tháng 6 năm 2025 của Ủy ban nhân dân phường Mẫu sơ kết phong trào thi đua “Phường Mẫu",
            "Phong trào được tổ chức để thực hiện Kế hoạch số 03/KH-UBND ngày 03 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh Mẫu.",
        ],
    );
    // Its plan stands among no bases: it is named for the first time here.
    says(
        &text(&[], "to-trinh--so-ket--huyen"),
        &[
            "của Ủy ban nhân dân thị xã Mẫu về việc phát động phong trào thi đua năm 2025 trên địa bàn thị xã.",
        ],
    );
}

#[test]
fn g4_ballots_and_registrations_name_the_campaign() {
    let campaign = "phong trào thi đua “Phường Mẫu sáng, xanh, sạch, nghĩa tình”";
    says(&text(&[], "phieu-bau--so-ket"), &[campaign]);
    says(
        &text(&[], "dang-ky--khu-pho-1"),
        &[
            "Kế hoạch số 05/KH-UBND ngày 14 tháng 01 năm 2025 của Ủy ban nhân dân phường Mẫu về việc tổ chức phong trào",
        ],
    );
}

#[test]
fn e17_who_still_waits_is_invited_as_proposed() {
    let invitation = "giay-moi--tong-ket";
    says(
        &text(&[], invitation),
        &["được khen thưởng, được đề nghị khen thưởng."],
    );
    let answered: Change<'_> = (
        "reviews/tong-ket.yaml",
        "ceremony:\n",
        "decisions:\n  - {decided_by: chu-tich-ubnd-tinh, number: 4001/QĐ-UBND, date: 2025-12-30}\nceremony:\n",
    );
    let all = text(&[answered], invitation);
    says(&all, &["được khen thưởng."]);
    is_silent(&all, &["được đề nghị"]);
}

#[test]
fn e17_those_who_are_awarded_have_one_sheet_of_their_own() {
    let each: Change<'_> = (
        "papers.yaml",
        "    kind: giay-moi\n",
        "    kind: giay-moi\n    sheet_per_guest: true\n",
    );
    let sheets = text(&[each], "giay-moi--tong-ket");
    let invited = sheets
        .matches("- Các tập thể, cá nhân, hộ gia đình được khen thưởng")
        .count();
    assert_eq!(invited, 1, "{sheets}");
}

#[test]
fn a6_a_copy_says_that_the_original_is_signed() {
    for copy in ["sao-y--quyet-dinh--so-ket", "trich-sao--quyet-dinh--so-ket"] {
        says(&text(&[], copy), &["(Đã ký)"]);
    }
}

#[test]
fn d4_figures_of_a_year_of_several_are_held_against_the_year_before() {
    let years: Change<'_> = (
        "campaign.yaml",
        "  end: 2025-12-31\nreviews",
        "  end: 2030-12-31\nreviews",
    );
    let report = text(&[years], "bao-cao--tong-ket");
    says(&report, &["So với năm trước"]);
    is_silent(&report, &["Chưa có số liệu cùng kỳ"]);
}

#[test]
fn d4_a_year_before_that_a_unit_lacks_is_not_compared() {
    let lacks: Change<'_> = ("units.yaml", "last_year: {thue-dat: 45.1, ", "last_year: {");
    says(&text(&[], "bao-cao--tong-ket"), &["941,5 106,4"]);
    says(
        &text(&[lacks], "bao-cao--tong-ket"),
        &["triệu đồng 1.013,5 1.002,0 98,9 – –"],
    );
}

#[test]
fn d4_means_beside_each_other_are_of_the_same_units() {
    let mean: Change<'_> = (
        "units.yaml",
        "    measure: triệu đồng\n",
        "    measure: triệu đồng\n    total: binh-quan\n",
    );
    let silent: Change<'_> = (
        "units.yaml",
        "targets:   {thue-dat: 24, phan-loai-rac: 130,",
        "targets:   {thue-dat: 2400, phan-loai-rac: 130,",
    );
    let report = "bao-cao--so-ket";
    let row = |changes: &[Change<'_>]| {
        let words = text(changes, report);
        let (_, row) = words
            .split_once("Nộp thuế sử dụng đất phi nông nghiệp triệu đồng ")
            .unwrap();
        row.split(' ').take(3).collect::<Vec<_>>().join(" ")
    };
    assert_ne!(row(&[mean]), row(&[]));
    // Khu phố 9 has not reported: what it promised is in the mean of nobody.
    assert_eq!(row(&[mean, silent]), row(&[mean]));
    assert_ne!(row(&[silent]), row(&[]));
}

#[test]
fn b4_a_decision_on_one_who_was_voted_down_waits() {
    let only: Change<'_> = (
        "papers.yaml",
        "  - id: quyet-dinh--so-ket\n",
        "  - id: quyet-dinh--so-ket\n    select: {ids: [cn-vu-thi-thi-du-yen]}\n",
    );
    let paid: Change<'_> = (
        "papers.yaml",
        "  - id: danh-sach-chi--so-ket\n",
        "  - id: danh-sach-chi--so-ket\n    select: {ids: [cn-vu-thi-thi-du-yen]}\n",
    );
    let down: Change<'_> = (
        "reviews/so-ket.yaml",
        "{awardee: cn-vu-thi-thi-du-yen, agree: 8}",
        "{awardee: cn-vu-thi-thi-du-yen, agree: 2, disagree: 6}",
    );
    let ids = ["quyet-dinh--so-ket", "bien-ban--so-ket"];
    let told = told(&[only, paid, down], &ids);
    assert!(!told.has("D701", ""), "{:#?}", told.faults);
    assert!(!told.papers.contains_key("quyet-dinh--so-ket"));
    says(told.paper("bien-ban--so-ket"), &["(không đạt)"]);
}
