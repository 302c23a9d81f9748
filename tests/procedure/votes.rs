//! B4 and B8: what came of a vote, and what minutes, ballots and count say of it.

use super::{Change, told};

/// One of eight members present less: 2 of 9 agree.
const VOTED_DOWN: Change<'_> = (
    "reviews/so-ket.yaml",
    "{awardee: cn-pham-minh-hoa-dang, agree: 6, disagree: 2}",
    "{awardee: cn-pham-minh-hoa-dang, agree: 2, disagree: 6}",
);
const NAME: &str = "Phạm Minh Họa Đăng";

#[test]
fn b4_someone_voted_down_stands_in_minutes_and_count_and_nowhere_else() {
    let after = [
        "thong-bao--so-ket",
        "to-trinh--so-ket--xa",
        "to-trinh--so-ket--huyen",
        "to-trinh--so-ket--tinh",
        "quyet-dinh--so-ket",
        "danh-sach-chi--so-ket",
        "bao-cao--so-ket",
    ];
    let before = [
        "bien-ban--so-ket",
        "bien-ban-kiem-phieu--so-ket",
        "phieu-bau--so-ket",
    ];
    let ids = [after.as_slice(), before.as_slice()].concat();
    let (as_it_was, told) = (told(&[], &ids), told(&[VOTED_DOWN], &ids));
    assert!(told.has("D111", NAME), "{:#?}", told.faults);
    assert!(after.iter().any(|id| as_it_was.paper(id).contains(NAME)));
    for id in after {
        assert!(!told.paper(id).contains(NAME), "{id} names someone voted down");
    }
    for id in before {
        assert!(
            told.paper(id).contains(NAME),
            "{id} does not name someone considered"
        );
    }
    let minutes = told.paper("bien-ban--so-ket");
    assert!(minutes.contains("22,22% (không đạt)"), "{minutes}");
    assert!(
        minutes.contains("Hội đồng không đề nghị khen thưởng: - Ông Phạm Minh Họa Đăng"),
        "{minutes}"
    );
    assert!(told.paper("bien-ban-kiem-phieu--so-ket").contains("(không đạt)"));
}

#[test]
fn b4_numbers_of_all_papers_are_those_who_passed() {
    let ids = ["bien-ban--so-ket", "thong-bao--so-ket"];
    let (as_it_was, told) = (told(&[], &ids), told(&[VOTED_DOWN], &ids));
    assert!(
        as_it_was
            .paper("thong-bao--so-ket")
            .contains("08 tập thể, 18 cá nhân và 04 hộ gia đình")
    );
    for text in ids.map(|id| told.paper(id)) {
        assert!(
            text.contains("08 tập thể, 17 cá nhân và 04 hộ gia đình"),
            "{text}"
        );
    }
    assert!(
        told.paper("bien-ban--so-ket")
            .contains("tóm tắt thành tích của 08 tập thể, 18 cá nhân và 04 hộ gia đình")
    );
}

#[test]
fn b4_exactly_the_share_that_is_asked_for_passes() {
    // 7 of 9 members are 77,78%.
    let share = |percent: &str| {
        told(
            &[(
                "reviews/so-ket.yaml",
                "threshold_percent: ",
                &format!("threshold_percent: {percent} #"),
            )],
            &["to-trinh--so-ket--xa"],
        )
    };
    let (below, above) = (share("77"), share("78"));
    assert!(
        below
            .faults
            .iter()
            .filter(|fault| fault.starts_with("D111"))
            .count()
            < above
                .faults
                .iter()
                .filter(|fault| fault.starts_with("D111"))
                .count()
    );
}

/// The review as if hands had been raised.
const HANDS: [Change<'_>; 2] = [
    ("reviews/so-ket.yaml", "method: phieu-kin", "method: bieu-quyet"),
    (
        "reviews/so-ket.yaml",
        "count:\n  issued: 8\n  returned: 8\n  valid: 8\n  time: 16 giờ 00\n",
        "",
    ),
];

fn without_ballots(told: &super::Told) -> Vec<&String> {
    told.faults
        .iter()
        .filter(|fault| fault.starts_with("H101"))
        .collect()
}

#[test]
fn b8_ballots_and_their_count_are_refused_where_hands_were_raised() {
    let told = told(&HANDS, &[]);
    let refused = without_ballots(&told);
    for id in ["phieu-bau--so-ket", "bien-ban-kiem-phieu--so-ket"] {
        assert!(
            refused.iter().any(|fault| fault.contains(&format!("`{id}`"))),
            "{refused:#?}"
        );
    }
    let with_count = super::told(&HANDS[..1], &[]);
    assert!(with_count.has("H101", "`count`"), "{:#?}", with_count.faults);
}

#[test]
fn b8_minutes_by_raised_hands_have_no_ballot() {
    let papers = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/inputs/phuong-mau-2025/papers.yaml"
    ))
    .unwrap();
    let row = |id: &str| {
        let at = papers.find(&format!("  - id: {id}\n")).unwrap();
        let end = papers[at + 3..]
            .find("\n  - id: ")
            .map_or(papers.len(), |end| at + 3 + end + 1);
        papers[at..end].to_owned()
    };
    let rows = ["phieu-bau--so-ket", "bien-ban-kiem-phieu--so-ket"].map(row);
    let cover = "bien-ban--so-ket, bien-ban-kiem-phieu--so-ket,";
    let mut changes: Vec<Change<'_>> = rows.iter().map(|row| ("papers.yaml", row.as_str(), "")).collect();
    changes.push(("papers.yaml", cover, "bien-ban--so-ket,"));
    changes.extend(HANDS);
    let told = told(&changes, &["bien-ban--so-ket"]);
    let minutes = told.paper("bien-ban--so-ket");
    assert!(
        minutes.contains("biểu quyết giơ tay") && minutes.contains("Số thành viên"),
        "{minutes}"
    );
    assert!(!minutes.to_lowercase().contains("phiếu"), "{minutes}");
}

#[test]
fn b8_a_count_before_the_vote_has_no_results() {
    let told = told(&HANDS[1..], &["bien-ban-kiem-phieu--so-ket", "bien-ban--so-ket"]);
    let count = told.paper("bien-ban-kiem-phieu--so-ket");
    assert!(count.contains("Số phiếu phát ra: …………;"), "{count}");
    assert!(!count.contains('%') || !count.contains("88,89%"), "{count}");
    assert!(told.paper("bien-ban--so-ket").contains("88,89%"));
}

#[test]
fn b8_the_sums_of_a_vote_agree() {
    let cases: [(Change<'_>, &str); 7] = [
        (("reviews/so-ket.yaml", "  issued: 8\n", "  issued: 9\n"), "D109"),
        (
            ("reviews/so-ket.yaml", "  returned: 8\n", "  returned: 9\n"),
            "D109",
        ),
        (("reviews/so-ket.yaml", "  valid: 8\n", "  valid: 7\n"), "D109"),
        (
            (
                "reviews/so-ket.yaml",
                "  valid: 8\n",
                "  valid: 7\n  invalid: 1\n",
            ),
            "H102",
        ),
        (
            (
                "reviews/so-ket.yaml",
                "agree: 7, disagree: 1}",
                "agree: 7, blank: 2}",
            ),
            "H102",
        ),
        (
            (
                "reviews/so-ket.yaml",
                "agree: 7, disagree: 1}",
                "agree: 7, disagree: 2}",
            ),
            "H102",
        ),
        (
            ("reviews/so-ket.yaml", "agree: 7, disagree: 1}", "agree: 7}"),
            "H102",
        ),
    ];
    for (change, code) in cases {
        let told = told(&[change], &[]);
        assert!(told.has(code, ""), "{change:?}: {:#?}", told.faults);
    }
}

#[test]
fn b8_a_line_that_is_void_leaves_the_ballot_valid() {
    let void = (
        "reviews/so-ket.yaml",
        "agree: 7, disagree: 1}",
        "agree: 7, blank: 1}",
    );
    let told = told(&[void], &["bien-ban-kiem-phieu--so-ket", "phieu-bau--so-ket"]);
    assert!(!told.has("H102", ""), "{:#?}", told.faults);
    for (id, words) in [
        (
            "bien-ban-kiem-phieu--so-ket",
            "là không hợp lệ đối với trường hợp ở dòng đó",
        ),
        ("phieu-bau--so-ket", "các dòng khác vẫn được tính"),
    ] {
        assert!(told.paper(id).contains(words), "{id}");
    }
}

#[test]
fn b8_nobody_stands_on_two_ballots() {
    let second = "  - id: phieu-bau--so-ket--tinh\n    kind: phieu-bau\n    body: hoi-dong\n    review: so-ket\n    decided_by: chu-tich-ubnd-tinh\n    date: 2025-06-23\n  - id: bien-ban--so-ket\n";
    let both = ("papers.yaml", "  - id: bien-ban--so-ket\n", second);
    let told = told(&[both], &[]);
    assert!(
        told.has("H681", "`phieu-bau--so-ket--tinh`"),
        "{:#?}",
        told.faults
    );
    let row = "  - id: phieu-bau--so-ket\n    kind: phieu-bau\n    body: hoi-dong\n    review: so-ket\n";
    let own = format!("{row}    decided_by: chu-tich-ubnd-xa\n");
    let apart = super::told(&[both, ("papers.yaml", row, &own)], &[]);
    assert!(!apart.has("H681", ""), "{:#?}", apart.faults);
}

#[test]
fn b8_a_dossier_has_the_count_of_a_secret_ballot() {
    let without = (
        "papers.yaml",
        "bien-ban--so-ket, bien-ban-kiem-phieu--so-ket,",
        "bien-ban--so-ket,",
    );
    let told = told(&[without], &[]);
    assert!(told.has("H107", "biên bản kiểm phiếu"), "{:#?}", told.faults);
}

#[test]
fn b8_fewer_ballots_than_members_present_may_come_back() {
    let ballots = "  returned: 7\n  valid: 7\n";
    let votes = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/inputs/phuong-mau-2025/reviews/so-ket.yaml"
    ))
    .unwrap();
    let one_less = votes
        .replace("  returned: 8\n  valid: 8\n", ballots)
        .replace("agree: 8}", "agree: 7}")
        .replace("agree: 7, disagree: 1}", "agree: 7}")
        .replace("agree: 6, disagree: 2}", "agree: 6, disagree: 1}");
    let told = told(
        &[("reviews/so-ket.yaml", &votes, &one_less)],
        &["bien-ban-kiem-phieu--so-ket"],
    );
    assert!(
        told.paper("bien-ban-kiem-phieu--so-ket")
            .contains("Số phiếu thu về: 07;"),
        "{:#?}",
        told.faults
    );
}

#[test]
fn b8_the_hours_of_a_meeting_follow_each_other() {
    let cases: [Change<'_>; 4] = [
        ("reviews/so-ket.yaml", "end: 16 giờ 30", "end: 13 giờ 45"),
        ("reviews/so-ket.yaml", "time: 16 giờ 00", "time: 13 giờ 00"),
        ("reviews/so-ket.yaml", "time: 16 giờ 00", "time: 17h15"),
        ("reviews/tong-ket.yaml", "end: 11 giờ 15", "end: 08:00"),
    ];
    for change in cases {
        let told = told(&[change], &[]);
        assert!(told.has("H103", ""), "{change:?}: {:#?}", told.faults);
    }
}
