//! What a seventh reader sent back: figures say to what day they run, each award stands on its own article, and nobody is called
//! a council that is none.

use super::{Change, changed, text};
use crate::occasions::{is_silent, paper, says};

#[test]
fn d4_figures_to_the_end_of_the_year_are_an_estimate_before_it() {
    let unsaid: Change<'_> = ("campaign.yaml", "    as_of: 2025-12-31 ", "    # ");
    let report = text(&[unsaid], "bao-cao--tong-ket");
    says(
        &report,
        &[
            "số liệu ước thực hiện đến hết ngày 31/12/2025",
            "Kế hoạch Ước thực hiện Tỷ lệ",
        ],
    );
    is_silent(&report, &["Kế hoạch Thực hiện"]);
    let report = paper("commune-and-school", "xa-mau", "bao-cao--tong-ket");
    says(&report, &["Kế hoạch Ước thực hiện Tỷ lệ"]);
}

#[test]
fn d4_figures_to_an_earlier_day_say_so_in_the_head_of_their_table() {
    let earlier: Change<'_> = ("campaign.yaml", "as_of: 2025-12-31", "as_of: 2025-12-10");
    let report = text(&[earlier], "bao-cao--tong-ket");
    says(
        &report,
        &[
            "số liệu tính đến hết ngày 10/12/2025",
            "Kế hoạch Thực hiện đến 10/12/2025 Tỷ lệ",
        ],
    );
    is_silent(&text(&[], "bao-cao--tong-ket"), &["hiện đến 31/12/2025 Tỷ lệ"]);
}

#[test]
fn d4_what_units_sent_no_report_lack_is_said_of_every_column() {
    says(
        &text(&[], "bao-cao--so-ket"),
        &["; số thực hiện và số cùng kỳ không tính các đơn vị này."],
    );
}

#[test]
fn e18_a_ballot_is_not_void_for_being_marked() {
    let ballot = text(&[], "phieu-bau--so-ket");
    says(
        &ballot,
        &["dòng để trống hoặc đánh dấu cả hai ô thì không hợp lệ"],
    );
}

#[test]
fn e18_a_letter_that_asks_for_plans_alone_threatens_nobody_for_a_report() {
    let letter = "cong-van--don-doc--so-ket";
    let threat = "Đơn vị không gửi báo cáo thì không xét khen thưởng trong đợt sơ kết";
    says(&text(&[], letter), &[threat]);
    let early: Change<'_> = ("papers.yaml", "    date: 2025-06-17", "    date: 2025-06-13");
    let plans = text(&[early], letter);
    says(&plans, &["V/v đôn đốc gửi kế hoạch"]);
    is_silent(&plans, &[threat]);
}

#[test]
fn e13_a_collective_in_minutes_is_somewhere() {
    for id in ["bien-ban--so-ket", "bien-ban-kiem-phieu--so-ket"] {
        says(&text(&[], id), &["Tổ may số 3, Công ty TNHH May Ví Dụ"]);
    }
}

#[test]
fn c2_awards_of_two_documents_stand_each_on_its_own() {
    let decision = paper("ward-november-2026", "phuong-vi-du", "quyet-dinh");
    says(
        &decision,
        &["kèm theo danh hiệu “Khu phố không rác” thực hiện theo Điều 15 Quy chế"],
    );
    says(
        &decision,
        &["kèm theo Giấy khen của Chủ tịch Ủy ban nhân dân phường Ví Dụ thực hiện theo Điều 60"],
    );
}

#[test]
fn b7_minutes_of_a_committee_know_no_council() {
    let minutes = paper("union", "cong-doan-mau", "bien-ban");
    says(
        &minutes,
        &[
            "2. Chủ trì: Bà Vũ Thị Ví Dụ Thảo, Chủ tịch Công đoàn.",
            "Ban Chấp hành Công đoàn Trường Tiểu học Mẫu thống nhất khen thưởng 02 cá nhân",
        ],
    );
    is_silent(&minutes, &["Hội đồng", "cấp có thẩm quyền"]);
    says(
        &paper("union", "cong-doan-mau", "quyet-dinh"),
        &[
            "Căn cứ Biên bản số 06/BB-CĐCS ngày 24 tháng 12 năm 2025 của Ban Chấp hành Công đoàn Trường Tiểu học Mẫu về việc xét khen thưởng",
        ],
    );
}

#[test]
fn e13_a_vote_in_writing_is_counted_where_the_vote_is_told() {
    says(
        &paper("school-year", "truong-vi-du", "bien-ban--cuoi-nam"),
        &["từng trường hợp (tính cả 01 ý kiến bằng văn bản của thành viên vắng mặt); trường hợp"],
    );
    is_silent(&text(&[], "bien-ban--so-ket"), &["ý kiến bằng văn bản"]);
}

#[test]
fn e18_a_school_speaks_of_school_years_and_of_whom_it_has() {
    let school = |id| paper("commune-and-school", "truong-mau", id);
    let report = school("bao-cao--hoc-ky-1");
    says(
        &report,
        &[
            "so với kế hoạch cả năm học như sau",
            "So với kế hoạch năm học",
            "Kế hoạch năm học Thực hiện %",
            "khen thưởng Tập thể Cá nhân Tổng số",
        ],
    );
    is_silent(&report, &["kế hoạch năm Kế hoạch", "năm trước", "ộ gia đình"]);
    says(&school("dang-ky--to-1-2"), &["Kết quả năm học trước"]);
    let ward = text(&[], "bao-cao--so-ket");
    says(
        &ward,
        &["So với cùng kỳ năm trước", "Tập thể Cá nhân Hộ gia đình Tổng số"],
    );
}

#[test]
fn e18_a_notice_speaks_to_the_kinds_of_holders_that_there_are() {
    says(
        &text(&[], "thong-bao--so-ket"),
        &["để các đơn vị, tập thể, cá nhân, hộ gia đình biết"],
    );
    let notice: Change<'_> = (
        "papers.yaml",
        "",
        "  - {id: thong-bao, kind: thong-bao-ket-qua, body: hoi-dong, review: cuoi-nam, signatory: chu-tich-hoi-dong, date: 2026-05-22, archive: VT}\n",
    );
    let notice = changed("school-year", "truong-vi-du", &[notice], "thong-bao");
    says(&notice, &["để các đơn vị, tập thể, cá nhân biết"]);
    is_silent(&notice, &["ộ gia đình"]);
}
