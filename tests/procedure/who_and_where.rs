//! B4, B6, B7, B8, B9: who signs, counts and decides, to whom one writes, and what waits for whom.

use super::{each_is_named, told};

const OFFICE: &str = "office.yaml";
const PAPERS: &str = "papers.yaml";
const INTERIM: &str = "reviews/so-ket.yaml";
const FINAL: &str = "reviews/tong-ket.yaml";

#[test]
fn b4_copies_of_a_decision_on_nobody_wait_for_it() {
    let copies = [
        "sao-y--quyet-dinh--so-ket",
        "trich-sao--quyet-dinh--so-ket",
        "sao-y-dien-tu--quyet-dinh--so-ket",
    ];
    assert_eq!(told(&[], &copies).papers.len(), 3);
    // Nobody is left to be awarded.
    let nobody = told(
        &[(INTERIM, "threshold_percent: 51", "threshold_percent: 99")],
        &copies,
    );
    assert!(nobody.papers.is_empty(), "{:?}", nobody.papers.keys());
    let refused = nobody.faults.iter().filter(|fault| !fault.starts_with("D111"));
    assert_eq!(
        refused.count(),
        told(&[], &copies).faults.len(),
        "{:#?}",
        nobody.faults
    );
}

#[test]
fn b9_a_body_without_a_head_is_named_where_it_stands() {
    each_is_named(&[(&[(OFFICE, "    head: Chủ tịch\n", "")], "K102", "thiếu `head`")]);
}

#[test]
fn b6_a_number_of_the_level_above_is_a_number() {
    let after = "executors:";
    let decided = |number: &str| {
        format!(
            "decisions:\n  - {{decided_by: chu-tich-ubnd-tinh, number: {number}, date: 2025-12-30}}\nexecutors:"
        )
    };
    for number in ["/QĐ-UBND", "'....../QĐ-UBND'", "'4001'", "…/QĐ-UBND"] {
        let told = told(&[(FINAL, after, &decided(number))], &[]);
        assert!(
            told.has("K101", "`number` đang là"),
            "{number}: {:#?}",
            told.faults
        );
    }
    for number in ["4001/QĐ-UBND", "45-QĐ/TU", "12/2025/QĐ-CTN"] {
        let told = told(&[(FINAL, after, &decided(number))], &[]);
        assert!(!told.has("K101", "`number`"), "{number}: {:#?}", told.faults);
    }
}

#[test]
fn b6_decisions_are_of_levels_above_on_those_proposed() {
    let after = "executors:";
    let of = |decider: &str| {
        format!(
            "decisions:\n  - {{decided_by: {decider}, number: 4001/QĐ-UBND, date: 2025-12-30}}\nexecutors:"
        )
    };
    each_is_named(&[
        (
            &[(FINAL, after, &of("chu-tich-ubnd-xa"))],
            "H113",
            "là người đứng đầu cơ quan lập hồ sơ",
        ),
        (
            &[(FINAL, after, &of("chu-tich-ubnd-huyen"))],
            "H680",
            "mà đợt này không trình ai",
        ),
    ]);
}

#[test]
fn b7_authority_of_another_than_the_body_is_named() {
    let committee = "- {prefix: TM., of: ỦY BAN NHÂN DÂN}\n    position: CHỦ TỊCH";
    let copy = "  - id: pho-chu-tich-ky-thay\n    name: Trần Thị Ví Dụ Hương\n    authority:\n      - {prefix: KT., of: CHỦ TỊCH}";
    let after = "  - id: pho-chu-tich-ky-thay\n    name: Phan Văn Giả Định Lộc\n    authority:\n      - {prefix: KT., of: CHỦ TỊCH}";
    let deputy = "      - {prefix: TM., of: ỦY BAN NHÂN DÂN}\n      - {prefix: KT., of: CHỦ TỊCH}";
    let party = "      - {prefix: TM., of: ỦY BAN NHÂN DÂN}\n      - {prefix: KT., of: BÍ THƯ}";
    let head = "  - id: chu-tich\n    name: Nguyễn Văn Mẫu Đức\n    position: CHỦ TỊCH";
    each_is_named(&[
        (
            &[(OFFICE, committee, &committee.replace("ỦY BAN", "HỘI ĐỒNG"))],
            "H104",
            "văn bản ký `TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH`: TM. thay mặt một tập thể khác",
        ),
        (
            &[(OFFICE, deputy, party), (OFFICE, deputy, party)],
            "H104",
            "KT. ký thay người không phải người đứng đầu",
        ),
        (
            &[(
                PAPERS,
                "kind: ke-hoach\n    body: ubnd\n    signatory: chu-tich-tm",
                "kind: ke-hoach\n    body: ubnd\n    signatory: pho-chu-tich-hoi-dong",
            )],
            "H104",
            "văn bản ký `KT. CHỦ TỊCH HỘI ĐỒNG",
        ),
        (
            &[
                (OFFICE, copy, &copy.replace("KT.", "TL.")),
                (OFFICE, after, &after.replace("KT.", "TL.")),
            ],
            "H660",
            "ký thừa lệnh (TL.) với chức danh PHÓ CHỦ TỊCH",
        ),
        (
            &[(
                OFFICE,
                head,
                &head.replace(
                    "position: CHỦ TỊCH",
                    "authority: [{prefix: TL., of: CHỦ TỊCH}]\n    position: CHÁNH VĂN PHÒNG",
                ),
            )],
            "H104",
            "văn bản ký `TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG`: quyết định khen thưởng không ký thừa lệnh",
        ),
        (
            &[(
                OFFICE,
                head,
                &head.replace("position: CHỦ TỊCH", "position: Chủ tịch"),
            )],
            "H117",
            "`Chủ tịch` in ở đầu văn bản hoặc trên chữ ký",
        ),
    ]);
}

#[test]
fn b8_those_whom_a_meeting_names_go_together() {
    let teller = "    - Ông Đặng Ví Dụ Thành, Ủy viên";
    each_is_named(&[
        (
            &[(INTERIM, "name: Đinh Minh Họa Toàn", "name: Đặng Ví Dụ Thành")],
            "H803",
            "Đặng Ví Dụ Thành có tên hai lần ở `members`",
        ),
        (
            &[(
                INTERIM,
                "- Bà Vũ Thị Mẫu Nguyệt, Ủy viên",
                "- Ông Vũ Thị Mẫu Nguyệt, Ủy viên",
            )],
            "H809",
            "Vũ Thị Mẫu Nguyệt: chỗ này là “Ông”, chỗ khác là “Bà”",
        ),
        (
            &[(INTERIM, teller, "    - Ông Trịnh Văn Mẫu Khang")],
            "H669",
            "Trịnh Văn Mẫu Khang kiểm phiếu mà không phải thành viên",
        ),
        (
            &[(INTERIM, teller, "    - Bà Nguyễn Thị Mẫu Ánh")],
            "H677",
            "Nguyễn Thị Mẫu Ánh vừa kiểm phiếu, vừa được đề nghị khen",
        ),
        (
            &[(INTERIM, "name: Đinh Minh Họa Toàn", "name: Đặng Thí Dụ Ước")],
            "H677",
            "Đặng Thí Dụ Ước vừa là thành viên Hội đồng dự họp",
        ),
        (
            &[(INTERIM, "threshold_percent: 51", "threshold_percent: 44")],
            "H678",
            "44% số phiếu là đủ",
        ),
    ]);
}

#[test]
fn b8_a_wrong_count_is_one_fault() {
    let count = "  issued: 8\n  returned: 8\n  valid: 8";
    let told = told(&[(INTERIM, count, "  issued: 8\n  returned: 7\n  valid: 7")], &[]);
    let said = told.faults.iter().filter(|fault| fault.starts_with("H102"));
    assert_eq!(said.count(), 1, "{:#?}", told.faults);
}

#[test]
fn b9_who_decides_and_who_reads_are_there() {
    let own = "Chủ tịch UBND phường";
    let province = "addressees: [Chủ tịch Ủy ban nhân dân tỉnh Mẫu, Sở Nội vụ tỉnh Mẫu]";
    each_is_named(&[
        (
            &[("campaign.yaml", own, "Chủ tịch UBND xã")],
            "H114",
            "`Chủ tịch UBND xã` không phải tên người đứng đầu",
        ),
        (
            &[("campaign.yaml", own, "Chủ tịch UBND phường Khác")],
            "H114",
            "`Chủ tịch UBND phường Khác`",
        ),
        (
            &[(
                "campaign.yaml",
                "decided_by: Chủ tịch UBND tỉnh",
                "decided_by: Chủ tịch UBND cấp tỉnh",
            )],
            "H115",
            "`Chủ tịch UBND cấp tỉnh` chỉ nói cấp",
        ),
        (
            &[(
                PAPERS,
                province,
                "addressees: [Chủ tịch Ủy ban nhân dân phường Mẫu]",
            )],
            "H667",
            "`to-trinh--tong-ket--tinh` trình Chủ tịch UBND tỉnh, mà gửi: Chủ tịch Ủy ban nhân dân phường Mẫu",
        ),
        (
            &[(
                PAPERS,
                province,
                "addressees: [Chủ tịch Ủy ban nhân dân thị xã Mẫu]",
            )],
            "H116",
            "gửi `Chủ tịch Ủy ban nhân dân thị xã Mẫu`, mà cấp huyện kết thúc hoạt động 30/6/2025",
        ),
    ]);
}
