//! What a second reader sent back: who receives what, who signs, in which order, and what stands where something is left out.

use super::{Change, told};

const PROGRAMME: &str = "chuong-trinh--tong-ket";

#[test]
fn b6_a_draft_programme_names_those_of_the_draft_decision_and_nobody_else() {
    let draft = told(&[], &[PROGRAMME]);
    let text = draft.paper(PROGRAMME);
    for words in [
        "Giấy khen của Chủ tịch UBND phường (30), dự thảo Quyết định số /QĐ-UBND ngày tháng năm 2025",
        "30 Hộ gia đình bà Đinh Thị Thí Dụ Ổn",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("Bằng khen"), "{text}");
    assert_eq!(draft.trees[PROGRAMME].mark.as_deref(), Some("BẢN MẪU - DỰ THẢO"));
    let number = (
        "papers.yaml",
        "    date: 2025-12-26      # ngày dự kiến\n    recipients:",
        "    date: 2025-12-26\n    number: 130\n    recipients:",
    );
    let issued = told(&[number], &[PROGRAMME]);
    let text = issued.paper(PROGRAMME);
    let decision = "(30), Quyết định số 130/QĐ-UBND ngày 26 tháng 12 năm 2025";
    assert!(text.contains(decision) && !text.contains("dự thảo"), "{text}");
    assert_eq!(issued.trees[PROGRAMME].mark.as_deref(), Some("BẢN MẪU"));
}

#[test]
fn an_invitation_speaks_of_the_programme_that_goes_with_it() {
    let invitation = "giay-moi--tong-ket";
    let words = "(có Chương trình kèm theo)";
    let with = told(&[], &[invitation]);
    assert!(
        with.paper(invitation).contains(words),
        "{}",
        with.paper(invitation)
    );
    let later = (
        "papers.yaml",
        "    date: 2025-12-26      # gửi kèm",
        "    date: 2025-12-29      # gửi kèm",
    );
    assert!(!told(&[later], &[invitation]).paper(invitation).contains(words));
}

#[test]
fn an_invitation_before_the_decision_on_the_conference_is_a_fault() {
    let early = (
        "papers.yaml",
        "    date: 2025-12-26      # ngày dự kiến: gửi",
        "    date: 2025-12-22      # gửi",
    );
    let told = told(&[early], &[]);
    assert!(told.has("D101", "giay-moi--tong-ket"), "{:#?}", told.faults);
}

#[test]
fn a_report_that_asks_who_does_not_read_it_is_warned_of() {
    assert!(!told(&[], &[]).has("H663", ""), "{:#?}", told(&[], &[]).faults);
    for (to, asked) in [
        (
            "Đề nghị Ủy ban nhân dân tỉnh, Sở Nội vụ sớm hướng dẫn",
            "UBND tỉnh",
        ),
        (
            "Đề nghị Ủy ban nhân dân thị xã và Sở Nội vụ sớm hướng dẫn",
            "Sở Nội vụ",
        ),
        ("Kiến nghị Bộ Nội vụ sớm hướng dẫn", "Bộ Nội vụ"),
    ] {
        let change = (
            "reviews/so-ket.yaml",
            "Đề nghị Ủy ban nhân dân thị xã bàn giao",
            to,
        );
        let told = told(&[change], &[]);
        assert!(told.has("H663", asked), "{to}: {:#?}", told.faults);
    }
}

#[test]
fn a_submission_goes_by_the_district_while_there_is_one() {
    let id = "to-trinh--so-ket--tinh";
    let through = told(&[], &[id]);
    let text = through.paper(id);
    for words in [
        "Kính gửi: Chủ tịch Ủy ban nhân dân thị xã Mẫu",
        "đề nghị Chủ tịch UBND thị xã xem xét, trình Chủ tịch UBND tỉnh tặng Bằng khen",
        "Kính đề nghị Chủ tịch UBND thị xã xem xét, trình Chủ tịch UBND tỉnh quyết định",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!through.has("H662", ""), "{:#?}", through.faults);
    let straight: Change<'_> = (
        "papers.yaml",
        "    through: chu-tich-ubnd-huyen      # còn cấp huyện đến hết ngày 30/6/2025: trình qua thị xã\n",
        "",
    );
    assert!(told(&[straight], &[]).has("H662", id));
}

#[test]
fn a_submission_cites_the_clause_of_the_law_and_what_came_of_the_notice() {
    let ids = [
        "to-trinh--so-ket--xa",
        "to-trinh--so-ket--huyen",
        "to-trinh--tong-ket--tinh",
    ];
    let told_of = told(&[], &ids);
    for (id, words) in [
        (
            ids[0],
            "theo quy định tại điểm đ khoản 1 Điều 75 của Luật Thi đua, khen thưởng",
        ),
        (ids[0], "Thông báo số 01/TB-HĐTĐKT ngày 23 tháng 6 năm 2025"),
        (
            ids[0],
            "trong 02 ngày làm việc theo Thông báo số 01/TB-HĐTĐKT ngày 23 tháng 6 năm 2025 của Hội đồng Thi đua - Khen thưởng phường Mẫu về kết quả xét khen thưởng; hết thời hạn, không có ý kiến phản ánh.",
        ),
        (ids[1], "điểm d khoản 1 Điều 75"),
        (
            ids[2],
            "điểm a khoản 1, điểm a khoản 3 và khoản 5 Điều 74 của Luật",
        ),
    ] {
        let text = told_of.paper(id);
        assert!(text.contains(words), "{words}: {text}");
    }
    let silent = (
        "reviews/so-ket.yaml",
        "opinion_result: không có ý kiến phản ánh\n",
        "",
    );
    assert!(told(&[silent], &[]).has("H664", "thong-bao--so-ket"));
}

#[test]
fn a_count_is_signed_by_those_who_counted_and_the_minutes_cite_it() {
    let ids = ["bien-ban-kiem-phieu--so-ket", "bien-ban--so-ket"];
    let told_of = told(&[], &ids);
    let count = told_of.paper(ids[0]);
    assert!(
        count.contains("THÀNH VIÊN TỔ KIỂM PHIẾU") && !count.contains("THƯ KÝ"),
        "{count}"
    );
    let minutes = told_of.paper(ids[1]);
    let cited = "(kèm theo Biên bản kiểm phiếu số 02/BB-HĐTĐKT ngày 23 tháng 6 năm 2025)";
    assert!(minutes.contains(cited), "{minutes}");
    let (proposed, concluded) = (
        minutes.find("Hội đồng thống nhất đề nghị").unwrap(),
        minutes.find("Chủ trì kết luận").unwrap(),
    );
    assert!(proposed < concluded, "{minutes}");
    let other = (
        "papers.yaml",
        "    secretary: thanh-vien-kiem-phieu\n",
        "    secretary: thu-ky\n",
    );
    let told = told(&[other], &[]);
    assert!(told.has("H661", "Đỗ Thị Thí Dụ Ngân"), "{:#?}", told.faults);
}

#[test]
fn a_cover_list_has_its_day_with_its_submission() {
    let id = "bang-ke-ho-so--tong-ket--tinh";
    let told_of = told(&[], &[id]);
    assert!(told_of.paper(id).contains("Mẫu, ngày 25 tháng 12 năm 2025"));
    assert_eq!(told_of.trees[id].mark.as_deref(), Some("BẢN MẪU"));
    let draft = (
        "papers.yaml",
        "    date: 2025-12-25\n    number: 70\n",
        "    date: 2025-12-25\n",
    );
    assert_eq!(
        told(&[draft], &[id]).trees[id].mark.as_deref(),
        Some("BẢN MẪU - DỰ THẢO")
    );
}

#[test]
fn a_ballot_says_posts_and_its_day() {
    let id = "phieu-bau--so-ket";
    let told = told(&[], &[id]);
    let text = told.paper(id);
    for words in [
        "Mẫu, ngày 23 tháng 6 năm 2025",
        "Ông Trần Văn Ví Dụ Ân Trưởng khu phố 3",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn a_summary_of_achievements_says_what_was_done() {
    let id = "to-trinh--so-ket--xa";
    let told = told(&[], &[id]);
    let (_, summary) = told.paper(id).split_once("TÓM TẮT THÀNH TÍCH").unwrap();
    assert!(
        summary.contains("Duy trì mô hình “Biến rác thành quà”"),
        "{summary}"
    );
    assert!(
        !summary.contains("Đã có thành tích") && !summary.contains("xuất sắc trong"),
        "{summary}"
    );
}

#[test]
fn a_plan_of_a_conference_says_at_whose_request_and_who_pays() {
    let id = "quyet-dinh--ke-hoach-hoi-nghi";
    let told = told(&[], &[id]);
    let text = told.paper(id);
    for words in [
        "Theo đề nghị của Chánh Văn phòng",
        "KINH PHÍ Kinh phí tổ chức hội nghị",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

/// A short name with a capital is one that the paper has said before; elsewhere it is a plain noun.
#[test]
fn e18_a_short_name_is_said_before_it_is_used() {
    let ids = [
        "cong-van--don-doc--so-ket",
        "bao-cao--so-ket",
        "phieu-bau--so-ket",
        "bien-ban--so-ket",
        "bien-ban-kiem-phieu--so-ket",
        "thong-bao--so-ket",
        "to-trinh--so-ket--xa",
        "quyet-dinh--so-ket",
        "bao-cao--tong-ket",
        "bien-ban--tong-ket",
        "quyet-dinh--ke-hoach-hoi-nghi",
        "giay-moi--tong-ket",
        PROGRAMME,
    ];
    let told = told(&[], &ids);
    for id in ids {
        let text = told.paper(id);
        let sentences = text.split("Phong trào hiến đất").collect::<String>();
        let defined = text.find("gọi tắt là Phong trào thi đua").unwrap_or(usize::MAX);
        let first = sentences.find("Phong trào thi đua").unwrap_or(usize::MAX);
        assert!(first >= defined, "{id}: {text}");
    }
}

#[test]
fn an_excerpt_says_that_the_original_is_signed_and_marks_what_it_leaves_out() {
    let id = "trich-sao--quyet-dinh--so-ket";
    let told_of = told(&[], &[id]);
    let text = told_of.paper(id);
    let (before, after) = text.split_once("(Đã ký)").unwrap();
    assert!(after.trim_start().starts_with("Nguyễn Văn Mẫu Đức"), "{text}");
    assert!(before.contains("(có danh sách kèm theo). … Điều 3."), "{text}");
    assert!(
        after.contains("Tập thể (05) … … … … … 3 Nhân dân và cán bộ khu phố 2 Vận động hiến đất"),
        "{text}"
    );
    let deputy = "  - id: pho-chu-tich-ky-thay\n    name: Trần Thị Ví Dụ Hương\n    authority:\n      - {prefix: KT., of: CHỦ TỊCH}\n    position: PHÓ CHỦ TỊCH\n";
    let clerk = deputy
        .replace("KT.", "TL.")
        .replace("PHÓ CHỦ TỊCH", "CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ");
    let told = told(&[("office.yaml", deputy, &clerk)], &[]);
    assert!(told.has("H660", id), "{:#?}", told.faults);
}

#[test]
fn third_a_submission_counts_by_award_and_numbers_its_annexes() {
    let ids = ["to-trinh--tong-ket--tinh", "to-trinh--so-ket--xa"];
    let told = told(&[], &ids);
    let text = told.paper(ids[0]);
    for words in [
        "Bằng khen của Chủ tịch UBND tỉnh: 02 tập thể, 03 cá nhân và 01 hộ gia đình.",
        "Danh sách đề nghị khen thưởng (Phụ lục I), tóm tắt thành tích (Phụ lục II)",
        "Phụ lục I DANH SÁCH",
        "Phụ lục II TÓM TẮT THÀNH TÍCH",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let own = told.paper(ids[1]);
    let counts = "Giấy khen của Chủ tịch UBND phường: 05 tập thể, 14 cá nhân và 04 hộ gia đình.";
    assert!(own.contains(counts), "{own}");
}

#[test]
fn third_figures_of_a_day_to_come_are_headed_as_expected_ones() {
    let ids = ["bao-cao--tong-ket", "bao-cao--so-ket"];
    let told = told(&[], &ids);
    let year = told.paper(ids[0]);
    for words in [
        "Ước thực hiện",
        "chỉ tiêu ước đạt và vượt",
        "ƯỚC KẾT QUẢ THỰC HIỆN",
    ] {
        assert!(year.contains(words), "{words}: {year}");
    }
    let half = told.paper(ids[1]);
    assert!(!half.to_lowercase().contains("ước thực hiện"), "{half}");
}

#[test]
fn third_a_reminder_counts_units_and_papers_as_its_table_does() {
    let id = "cong-van--don-doc--so-ket";
    let told = told(&[], &[id]);
    let text = told.paper(id);
    assert!(
        text.contains("còn 02 đơn vị chưa gửi 04 văn bản, cụ thể như sau:"),
        "{text}"
    );
    let (_, table) = text.split_once("Quá hạn (ngày)").unwrap();
    assert_eq!(table.matches("Khu phố 9").count(), 1, "{table}");
    assert!(table.contains("2 Công ty cổ phần Xây dựng Giả Định"), "{table}");
}
