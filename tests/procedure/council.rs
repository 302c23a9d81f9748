//! F5, F8 and E13: a council as data of the office, its meeting, its rule of voting, the decisions that found it.

use super::{Change, Told, told};

const MEETING: &str = "reviews/so-ket.yaml";
const OFFICE: &str = "office.yaml";

/// The ward's council in its office file, with two more days of one seat.
const COUNCIL: &str = "councils:
  - id: hoi-dong
    name: Hội đồng Thi đua - Khen thưởng phường Mẫu
    founded_by: {number: 07/QĐ-UBND, date: 2025-01-06}
    valid_to: 2025-06-30
    threshold_percent: 66
    duties: [Tham mưu về thi đua.]
    members:
      - {salutation: Ông, name: Nguyễn Văn Mẫu Đức, position: Chủ tịch UBND phường, role: chu-tich}
      - {salutation: Bà, name: Trần Thị Ví Dụ Hương, position: Phó Chủ tịch UBND phường, role: pho-chu-tich-thuong-truc}
      - {salutation: Ông, name: Lê Giả Định Khôi, position: Chủ tịch Ủy ban MTTQ Việt Nam phường, role: pho-chu-tich}
      - {salutation: Ông, name: Hoàng Mẫu Bảy, position: Trưởng Công an phường, role: uy-vien}
      - {salutation: Bà, name: Phạm Thị Minh Họa Thơ, position: Công chức Tài chính - Kế toán, role: uy-vien, valid_to: 2025-05-31}
      - {salutation: Bà, name: Mai Thị Ví Dụ Thu, position: Công chức Tài chính - Kế toán, role: uy-vien, valid_from: 2025-06-01}
      - {salutation: Bà, name: Đỗ Thị Thí Dụ Ngân, position: Công chức Văn phòng - Thống kê, role: uy-vien-thu-ky}
    teams:
      - id: to-kiem-phieu
        name: Tổ Kiểm phiếu
        members:
          - {salutation: Bà, name: Vũ Thị Mẫu Nguyệt, position: Chủ tịch Hội Phụ nữ phường, role: to-truong}
          - {salutation: Ông, name: Lê Giả Định Khôi, position: Chủ tịch Ủy ban MTTQ Việt Nam phường, role: thanh-vien}
  - id: hoi-dong
    name: Hội đồng Thi đua - Khen thưởng phường Mẫu
    founded_by: {paper: quyet-dinh--hoi-dong}
    valid_from: 2025-07-01
    threshold_percent: 51
    members:
      - {salutation: Ông, name: Nguyễn Văn Mẫu Đức, position: Chủ tịch UBND phường, role: chu-tich}
      - {salutation: Ông, name: Phan Văn Giả Định Lộc, position: Phó Chủ tịch UBND phường, role: pho-chu-tich}
      - {salutation: Bà, name: Mai Thị Ví Dụ Thu, position: Công chức Tài chính - Kế toán, role: uy-vien}
confirmations:
";

/// Papers that found the council of July and the team of the first one.
const FOUNDING: &str = "papers:
  - id: quyet-dinh--hoi-dong
    kind: quyet-dinh-thanh-lap-hoi-dong
    body: ubnd
    council: hoi-dong
    signatory: chu-tich
    date: 2025-07-02
    recipients: [{to: Như Điều 3}]
    archive: VT
  - id: quyet-dinh--to-kiem-phieu
    kind: quyet-dinh-thanh-lap-to
    body: ubnd
    council: hoi-dong
    team: to-kiem-phieu
    list_annexed: true
    bases: [{kind: Quy chế, number: 03/QC-UBND, date: 2025-01-02, issuer: Ủy ban nhân dân phường Mẫu, subject: về thi đua}]
    signatory: chu-tich
    date: 2025-06-20
    recipients: [{to: Như Điều 3}]
    archive: VT
";

fn founded(more: &[Change<'_>]) -> Told {
    let changes = [
        (OFFICE, "confirmations:\n", COUNCIL),
        ("papers.yaml", "papers:\n", FOUNDING),
    ];
    let ids = ["quyet-dinh--hoi-dong", "quyet-dinh--to-kiem-phieu"];
    told(&[changes.as_slice(), more].concat(), &ids)
}

/// The minutes of a meeting that names its council, with these lines in the meeting and these votes on everyone.
fn met(lines: &str, more: &[Change<'_>]) -> Told {
    let inputs = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/inputs/phuong-mau-2025/reviews/so-ket.yaml"
    );
    let text = std::fs::read_to_string(inputs).unwrap();
    let from = text.find("meeting:\n").unwrap();
    let to = text
        .find("ceremony:\n")
        .unwrap_or_else(|| text.find("fund:\n").unwrap());
    let old = &text[from..to];
    let meeting = format!(
        "meeting:\n  date: 2025-06-23\n  start: 14 giờ 00\n  place: Phòng họp\n  council: hoi-dong\n  method: phieu-kin\n{lines}"
    );
    let changes = [
        (OFFICE, "confirmations:\n", COUNCIL),
        ("papers.yaml", "papers:\n", FOUNDING),
        (MEETING, old, meeting.as_str()),
    ];
    told(&[changes.as_slice(), more].concat(), &["bien-ban--so-ket"])
}

#[test]
fn f5_a_council_is_founded_from_its_members_of_the_day() {
    let told = founded(&[]);
    let decision = told.paper("quyet-dinh--hoi-dong");
    for words in [
        "Về việc kiện toàn Hội đồng Thi đua - Khen thưởng phường Mẫu",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU",
        "gồm 03 thành viên",
        "2. Ông Phan Văn Giả Định Lộc, Phó Chủ tịch UBND phường - Phó Chủ tịch Hội đồng;",
        "3. Bà Mai Thị Ví Dụ Thu, Công chức Tài chính - Kế toán - Ủy viên.",
        "thay thế Quyết định số 07/QĐ-UBND ngày 06 tháng 01 năm 2025",
        "Căn cứ Nghị định số 152/2025/NĐ-CP",
        "Thủ trưởng các cơ quan, đơn vị liên quan và các ông, bà có tên tại Điều 1",
    ] {
        assert!(decision.contains(words), "{words} in {decision}");
    }
    assert!(!decision.contains("Trần Thị Ví Dụ Hương"), "{decision}");
}

#[test]
fn e18_a_council_with_a_standing_office_is_carried_out_by_it() {
    let office = (
        OFFICE,
        "    valid_from: 2025-07-01\n    threshold_percent: 51\n",
        "    valid_from: 2025-07-01\n    standing_office: Phòng Văn hóa - Xã hội\n    threshold_percent: 51\n",
    );
    let told = founded(&[office]);
    let decision = told.paper("quyet-dinh--hoi-dong");
    let words = "Phòng Văn hóa - Xã hội và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành";
    assert!(decision.contains(words), "{decision}");
}

#[test]
fn f5_a_team_is_founded_under_its_council_by_the_law_of_its_day() {
    let told = founded(&[]);
    let decision = told.paper("quyet-dinh--to-kiem-phieu");
    for words in [
        "Về việc thành lập Tổ Kiểm phiếu của Hội đồng Thi đua - Khen thưởng phường Mẫu",
        "Căn cứ Nghị định số 98/2023/NĐ-CP",
        "Căn cứ Quyết định số 07/QĐ-UBND ngày 06 tháng 01 năm 2025 của Chủ tịch Ủy ban nhân dân phường Mẫu về việc thành lập Hội đồng",
        "Căn cứ Quy chế số 03/QC-UBND",
        "gồm 02 thành viên (có danh sách kèm theo)",
        "DANH SÁCH THÀNH VIÊN TỔ KIỂM PHIẾU",
        "Tổ trưởng",
        "Hội đồng Thi đua - Khen thưởng phường Mẫu và các ông, bà có tên tại Điều 1 chịu trách nhiệm",
    ] {
        assert!(decision.contains(words), "{words} in {decision}");
    }
}

#[test]
fn f5_a_founding_decision_says_duties_and_who_works_for_the_council() {
    let duties = "    founded_by: {paper: quyet-dinh--hoi-dong}\n    standing_office: Văn phòng HĐND và UBND phường\n    duties: [Xét khen thưởng., Kiểm tra phong trào.]\n";
    let change = (OFFICE, "    founded_by: {paper: quyet-dinh--hoi-dong}\n", duties);
    let decision = founded(&[change]);
    let decision = decision.paper("quyet-dinh--hoi-dong");
    assert!(
        decision.contains("2. Kiểm tra phong trào. 3. Văn phòng HĐND và UBND phường là bộ phận thường trực"),
        "{decision}"
    );
}

#[test]
fn f5_a_meeting_takes_its_members_of_the_day_from_the_council() {
    let told = met(
        "  absent: [{name: Nguyễn Văn Mẫu Đức, reason: dự họp ở tỉnh}]\n",
        &[
            (
                OFFICE,
                "signatories:\n",
                "signatories:\n  - {id: pho-hoi-dong, name: Trần Thị Ví Dụ Hương, position: PHÓ CHỦ TỊCH HỘI ĐỒNG}\n",
            ),
            (
                "papers.yaml",
                "signatory: chu-tich-hoi-dong",
                "signatory: pho-hoi-dong",
            ),
        ],
    );
    let minutes = told.paper("bien-ban--so-ket");
    for words in [
        "Tổng số thành viên Hội đồng: 06",
        "Bà Mai Thị Ví Dụ Thu, công chức Tài chính - Kế toán - Ủy viên",
        "(lý do: dự họp ở tỉnh)",
        "Chủ trì: Bà Trần Thị Ví Dụ Hương, Phó Chủ tịch UBND phường - Phó Chủ tịch thường trực Hội đồng (Chủ tịch Hội đồng vắng mặt, lý do: dự họp ở tỉnh)",
        "Thư ký: Bà Đỗ Thị Thí Dụ Ngân, Công chức Văn phòng - Thống kê",
        "phải có từ 66% tổng số thành viên Hội đồng trở lên đồng ý",
    ] {
        assert!(minutes.contains(words), "{words} in {minutes}");
    }
    assert!(!minutes.contains("Phạm Thị Minh Họa Thơ"), "{minutes}");
}

#[test]
fn f5_a_proxy_and_a_written_vote_stand_in_the_minutes() {
    let absent = "  absent:
    - {name: Hoàng Mẫu Bảy, reason: đi công tác, proxy: \"Ông Lò Văn Ví Dụ, Phó Trưởng Công an phường\"}
    - {name: Lê Giả Định Khôi, reason: nghỉ ốm, votes: true}
";
    let told = met(absent, &[]);
    let minutes = told.paper("bien-ban--so-ket");
    for words in [
        "(lý do: đi công tác; người dự thay: Ông Lò Văn Ví Dụ, Phó Trưởng Công an phường)",
        "(lý do: nghỉ ốm; đã gửi ý kiến bằng văn bản)",
    ] {
        assert!(minutes.contains(words), "{words} in {minutes}");
    }
}

#[test]
fn f5_the_tellers_are_those_of_the_counting_team() {
    let told = met("  counting_team: to-kiem-phieu\n", &[]);
    let minutes = told.paper("bien-ban--so-ket");
    assert!(
        minutes.contains("Tổ kiểm phiếu gồm: bà Vũ Thị Mẫu Nguyệt, Chủ tịch Hội Phụ nữ phường - Tổ trưởng; ông Lê Giả Định Khôi"),
        "{minutes}"
    );
}

#[test]
fn f8_a_meeting_takes_the_rules_of_its_council_for_each_award() {
    let rules =
        "    voting:\n      - {threshold: 2/3, of: co-mat}\n      - {threshold: 90%, award: bang-khen}\n";
    let told = met("", &[(OFFICE, "    threshold_percent: 66\n", rules)]);
    let minutes = told.paper("bien-ban--so-ket");
    for words in [
        "từ 2/3 số thành viên Hội đồng có mặt",
        "từ 90% tổng số thành viên Hội đồng",
    ] {
        assert!(minutes.contains(words), "{words} in {minutes}");
    }
}
