//! F4: money as the office has it.

use super::{Change, Told, told};

const REVIEW: &str = "reviews/so-ket.yaml";
const PAPERS: [&str; 2] = ["quyet-dinh--so-ket", "danh-sach-chi--so-ket"];

/// The ward's first decision and its payment after `rewards` or `funds` come into the review.
fn given(changes: &[Change<'_>]) -> Told {
    told(changes, &PAPERS)
}

fn says(paper: &str, all: &[&str]) {
    for words in all {
        assert!(paper.contains(words), "{words} in {paper}");
    }
}

#[test]
fn f4_amounts_of_the_offices_own_are_said_with_their_source() {
    let rewards = "rewards:
  - {award: giay-khen, kind: ca-nhan, amount: 300.000, source: Nghị quyết số 05/NQ-HĐND}
fund:\n";
    let told = given(&[(REVIEW, "fund:\n", rewards)]);
    says(
        told.paper("quyet-dinh--so-ket"),
        &[
            "cá nhân 300.000 đồng (theo Nghị quyết số 05/NQ-HĐND)",
            "tập thể 710.000 đồng",
        ],
    );
    says(
        told.paper("danh-sach-chi--so-ket"),
        &[
            "Mức tiền thưởng khác: cá nhân 300.000 đồng (theo Nghị quyết số 05/NQ-HĐND)",
            "300.000",
        ],
    );
}

#[test]
fn f4_gifts_stand_beside_money_and_are_counted_to_the_fund() {
    let rewards = "rewards:
  - {award: giay-khen, kind: ho-gia-dinh, in_kind: 01 phích nước, value: 250.000}
  - {award: giay-khen, kind: ca-nhan, by_law: true, in_kind: 01 bộ ấm chén}
fund:\n";
    let told = given(&[(REVIEW, "fund:\n", rewards)]);
    says(
        told.paper("quyet-dinh--so-ket"),
        &[
            "hộ gia đình 01 phích nước (trị giá 250.000 đồng)",
            "cá nhân 01 bộ ấm chén",
            "360.000; 01 bộ ấm chén",
            "cả hiện vật là",
            "Tiền thưởng, hiện vật",
            "Tổng cộng 8.590.000; cả hiện vật: 9.590.000",
        ],
    );
    says(
        told.paper("danh-sach-chi--so-ket"),
        &["Chi tiền thưởng, hiện vật kèm theo", "01 phích nước"],
    );
}

#[test]
fn f4_a_decision_without_money_waits_for_nothing() {
    let rewards = (
        "reviews/so-ket.yaml",
        "fund:\n  name: Quỹ thi đua, khen thưởng của phường Mẫu năm 2025\n  available: 60000000\n",
        "rewards: [{award: giay-khen, none: true}]\n",
    );
    let told = told(&[rewards], &["quyet-dinh--so-ket"]);
    let decision = told.paper("quyet-dinh--so-ket");
    says(decision, &["Khen thưởng tại Điều 1 không kèm theo tiền thưởng."]);
    for words in ["đồng (", "Tổng cộng", "mức lương cơ sở"] {
        assert!(!decision.contains(words), "{words} in {decision}");
    }
}

#[test]
fn f4_one_awardees_own_reward_goes_before_that_of_the_award() {
    let rewards = (
        REVIEW,
        "fund:\n",
        "rewards: [{award: giay-khen, none: true}]\nfund:\n",
    );
    let own = ("awardees.yaml", "    id: cn-bui-thi-mau-an\n", "");
    let inputs = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/inputs/phuong-mau-2025/awardees.yaml"
    );
    let text = std::fs::read_to_string(inputs).unwrap();
    assert!(!text.contains(own.1));
    let change = (
        "awardees.yaml",
        "  - id: cn-bui-thi-mau-an\n",
        "  - id: cn-bui-thi-mau-an\n    reward: {amount: 500.000, source: Quy chế chi tiêu nội bộ}\n",
    );
    let told = given(&[rewards, change]);
    says(
        told.paper("quyet-dinh--so-ket"),
        &[
            "bà Bùi Thị Mẫu Ân 500.000 đồng (theo Quy chế chi tiêu nội bộ)",
            "Tổng số tiền thưởng: 500.000 đồng",
        ],
    );
}

#[test]
fn f4_several_funds_pay_their_parts() {
    let funds = "funds:
  - {name: Quỹ A, share: 60%}
  - {name: Quỹ B, share: 40%}
other: \n";
    let from = "fund:\n  name: Quỹ thi đua, khen thưởng của phường Mẫu năm 2025\n  available: 60000000\n";
    let told = given(&[(REVIEW, from, funds.trim_end_matches("other: \n"))]);
    says(
        told.paper("quyet-dinh--so-ket"),
        &["trích từ Quỹ A (6.426.000 đồng) và Quỹ B (4.284.000 đồng)."],
    );
    says(
        told.paper("danh-sach-chi--so-ket"),
        &["Nguồn chi: Quỹ A (6.426.000 đồng) và Quỹ B (4.284.000 đồng)."],
    );
}

#[test]
fn f7_a_select_without_keys_takes_everyone() {
    let kind = "kind: quyet-dinh-khen-thuong\n";
    let selects = format!("{kind}    select: {{}}\n");
    let (all, selected) = (given(&[]), given(&[("papers.yaml", kind, &selects)]));
    assert_eq!(all.paper(PAPERS[0]), selected.paper(PAPERS[0]));
}
