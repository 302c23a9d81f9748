//! What the level above answered to a submission, in programme, report and lists.

use super::{Change, told};

const SUBMISSION: &str = "    addressees: [Chủ tịch Ủy ban nhân dân tỉnh Mẫu, Sở Nội vụ tỉnh Mẫu]\n    recipients:\n      - {to: \"Chủ tịch, Phó Chủ tịch UBND phường\"}\n";

/// The submission of the final review to the province, answered.
fn answered(outcomes: &str) -> String {
    format!("    outcomes:\n{outcomes}{SUBMISSION}")
}

fn change(outcomes: &str) -> Change<'_> {
    ("papers.yaml", SUBMISSION, outcomes)
}

const GRANTED: &str = "      - {result: da-khen, number: 3120/QĐ-UBND, date: 2025-12-29}\n";
const REFUSED: &str = "      - {result: khong-khen, number: 451/SNV-TĐKT, date: 2025-12-28, awardees: [tt-truong-trung-hoc-co-so-mau], reason: chưa đủ hai năm}\n";
const PROGRAMME: &str = "chuong-trinh--tong-ket";

#[test]
fn f8_a_programme_hands_out_what_the_level_above_gave_and_waits_for_nobody_refused() {
    let outcomes = answered(&format!("{GRANTED}{REFUSED}"));
    let told = told(&[change(&outcomes)], &[PROGRAMME]);
    let text = told.paper(PROGRAMME);
    assert!(
        text.contains(
            "Bằng khen của Chủ tịch UBND tỉnh (05), Quyết định số 3120/QĐ-UBND ngày 29 tháng 12 năm 2025"
        ),
        "{text}"
    );
    assert!(!text.contains("Trường Trung học cơ sở Mẫu"), "{text}");
}

#[test]
fn f8_a_report_after_the_answer_says_who_was_refused() {
    let outcomes = answered(&format!("{GRANTED}{REFUSED}"));
    let later = (
        "papers.yaml",
        "    date: 2025-12-18\n    number: 142\n",
        "    date: 2025-12-30\n    number: 142\n",
    );
    // What comes after the answer did not go with the dossier.
    let apart = (
        "papers.yaml",
        "thong-bao--tong-ket, bao-cao--tong-ket, ",
        "thong-bao--tong-ket, ",
    );
    let told = told(&[change(&outcomes), later, apart], &["bao-cao--tong-ket"]);
    let text = told.paper("bao-cao--tong-ket");
    let (_, refused) = text
        .split_once("không khen thưởng các trường hợp đề nghị sau:")
        .unwrap();
    assert!(refused.contains("Tổng cộng 01 00 00 01"), "{refused}");
    assert!(text.contains("chưa có quyết định khen thưởng như sau:"), "{text}");
}

#[test]
fn f8_the_submission_itself_keeps_everyone_it_proposes() {
    let outcomes = answered(REFUSED);
    let told = told(&[change(&outcomes)], &["to-trinh--tong-ket--tinh"]);
    assert!(
        told.paper("to-trinh--tong-ket--tinh")
            .contains("Trường Trung học cơ sở Mẫu")
    );
}

#[test]
fn f8_answers_that_cannot_stand_are_named() {
    let both = answered(&format!("{GRANTED}{GRANTED}"));
    let twice = told(&[change(&both)], &[]);
    assert!(twice.has("D707", "hai câu trả lời"), "{:#?}", twice.faults);
    let named = answered(&format!("{REFUSED}{REFUSED}"));
    assert!(told(&[change(&named)], &[]).has("D707", "Trường Trung học cơ sở Mẫu"));
    let early = answered(&GRANTED.replace("12-29", "12-01"));
    assert!(told(&[change(&early)], &[]).has("D101", "cấp trên trả lời"));
    let stranger = answered(&REFUSED.replace("tt-truong-trung-hoc-co-so-mau", "cn-kieu-vi-du-nghia"));
    assert!(told(&[change(&stranger)], &[]).has("K", "cn-kieu-vi-du-nghia"));
    let unnumbered = answered("      - {result: da-khen, date: 2025-12-29}\n");
    assert!(told(&[change(&unnumbered)], &[]).has("K102", "number"));
}
