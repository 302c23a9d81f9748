//! An office's own data at every length: what people type is set inside its pages in both formats, each word once, or a fault
//! says what does not fit.

use std::fmt::Write;

use rayon::prelude::*;
use thidua::export::{hold, measure};

use crate::long_lists::big_office;
use crate::procedure::{Change, Told, tell, told};
use crate::stress::holds;
use crate::{look, trees};

const NOTICE: &str = "thong-bao--so-ket";
const SUBMISSION: &str = "to-trinh--so-ket--tinh";
const DECISION: &str = "quyet-dinh--so-ket";
const REPORT: &str = "bao-cao--so-ket";

/// Each paper holds, or a fault says why it is not made.
fn hold_typed(what: &str, changes: &[Change<'_>], ids: &[&str]) {
    hold_told(&told(changes, ids), what, ids);
}

fn hold_told(told: &Told, what: &str, ids: &[&str]) {
    for id in ids {
        let what = format!("{id}, {what}");
        let Some(paper) = told.trees.get(*id) else {
            assert!(!told.faults.is_empty(), "{what}: neither a paper nor a fault");
            continue;
        };
        let held = hold(paper, &look::format(), trees::fonts());
        if measure(&held, &look::format(), trees::fonts()).is_ok() {
            holds(paper, &what);
        }
    }
}

/// Words of about that many letters.
fn words(letters: usize) -> String {
    let all = "đẩy mạnh phong trào thi đua yêu nước xây dựng phường sáng, xanh, sạch, văn minh, nghĩa tình ";
    let cut: String = all.chars().cycle().take(letters).collect();
    cut.trim_matches([' ', ',']).to_owned()
}

/// A name of that many letters, in capitalised syllables.
fn name(letters: usize) -> String {
    let all = "Nguyễn Thị Mẫu Hoàng Phương Ví Dụ ";
    let cut: String = all.chars().cycle().take(letters).collect();
    cut.trim().to_owned()
}

#[test]
fn typed_recipients_from_1_to_60_hold() {
    [1_usize, 23, 60].into_par_iter().for_each(|count| {
        let list: String = (1..=count).fold(String::new(), |mut text, at| {
            writeln!(text, "      - {{to: Ban Công tác Mặt trận khu phố {at}, purpose: th/h}}").unwrap();
            text
        });
        let row = "  - id: thong-bao--so-ket\n    kind: thong-bao-ket-qua\n    body: hoi-dong\n    review: so-ket\n";
        let before = thidua_row(NOTICE);
        assert!(before.starts_with(row), "{before}");
        let (head, rest) = before.split_once("    recipients:\n").unwrap();
        let rest: String = rest.lines().skip_while(|line| line.starts_with("      - ")).fold(String::new(), |text, line| text + line + "\n");
        let after = format!("{head}    recipients:\n{list}{rest}");
        hold_typed(&format!("{count} recipients"), &[("papers.yaml", &before, &after)], &[NOTICE]);
    });
}

#[test]
fn typed_addressees_from_1_to_80_hold() {
    [9_usize, 80].into_par_iter().for_each(|count| {
        let list: Vec<String> = (1..=count)
            .map(|at| format!("Ủy ban nhân dân xã Ví Dụ số {at}"))
            .collect();
        let before = thidua_row(SUBMISSION);
        let line = before
            .lines()
            .find(|line| line.starts_with("    addressees:"))
            .unwrap();
        let after = before.replace(line, &format!("    addressees: [{}]", list.join(", ")));
        hold_typed(
            &format!("{count} addressees"),
            &[("papers.yaml", &before, &after)],
            &[SUBMISSION],
        );
    });
}

#[test]
fn typed_names_of_a_campaign_from_20_to_1500_letters_hold() {
    let campaign = include_str!("../inputs/phuong-mau-2025/campaign.yaml");
    let before = "name: >-\n";
    assert!(campaign.contains(before));
    [20_usize, 600, 1_500].into_par_iter().for_each(|letters| {
        let after = format!("name: >-\n  {}\n", words(letters));
        let (_, rest) = campaign.split_once(before).unwrap();
        let old: String = rest
            .lines()
            .take_while(|line| line.starts_with("  "))
            .fold(String::new(), |text, line| text + line + "\n");
        let changes = [("campaign.yaml", &*format!("{before}{old}"), &*after)];
        hold_typed(
            &format!("a name of {letters} letters"),
            &changes,
            &[DECISION, SUBMISSION],
        );
    });
}

#[test]
fn typed_names_posts_and_achievements_of_2_to_120_letters_hold() {
    [2_usize, 75, 120].into_par_iter().for_each(|letters| {
        let changes = [
            (
                "awardees.yaml",
                "    name: Hoàng Văn Mẫu Ơn\n",
                &*format!("    name: {}\n", name(letters)),
            ),
            (
                "awardees.yaml",
                "    position: Bí thư Chi bộ\n",
                &*format!("    position: {}\n", name(letters)),
            ),
            (
                "awardees.yaml",
                "    name: Tổ may số 3\n",
                &*format!("    name: Tổ {}\n", words(letters)),
            ),
        ];
        hold_typed(
            &format!("names of {letters} letters"),
            &changes,
            &[DECISION, "to-trinh--so-ket--xa", "danh-sach-chi--so-ket"],
        );
    });
}

#[test]
fn typed_lists_of_1_to_60_rows_hold() {
    let ids = [
        DECISION,
        NOTICE,
        "danh-sach-chi--so-ket",
        "bien-ban--so-ket",
        "phieu-bau--so-ket",
    ];
    [1_usize, 17, 60].into_par_iter().for_each(|count| {
        let office = tempfile::tempdir().unwrap();
        big_office(office.path(), 12, count);
        hold_told(&tell(office.path(), &ids), &format!("{count} rows"), &ids);
    });
}

#[test]
fn typed_indicators_from_1_to_40_hold() {
    [1_usize, 13, 40].into_par_iter().for_each(|count| {
        let units = units(count);
        hold_typed(
            &format!("{count} indicators"),
            &[("units.yaml", "", &units)],
            &[REPORT],
        );
    });
}

/// Few units, each measured by so many indicators.
fn units(indicators: usize) -> String {
    let mut text = "indicators:\n".to_owned();
    for at in 1..=indicators {
        writeln!(text, "  - {{id: chi-tieu-{at}, name: Số hộ tham gia mô hình {at}, short_name: Mô hình {at}, measure: hộ, field: Lĩnh vực {}}}", at % 4).unwrap();
    }
    text.push_str("units:\n");
    let known = include_str!("../inputs/phuong-mau-2025/units.yaml");
    let ids = known
        .lines()
        .filter_map(|line| line.strip_prefix("  - id: "))
        .skip(6);
    for (nth, id) in ids.enumerate() {
        let figures = |factor: usize| {
            let each = (1..=indicators).map(|at| format!("chi-tieu-{at}: {}", nth + at * factor));
            each.collect::<Vec<_>>().join(", ")
        };
        writeln!(
            text,
            "  - id: {id}\n    name: Đơn vị Mẫu số {nth}\n    kind: khu-pho\n    targets: {{{}}}",
            figures(7)
        )
        .unwrap();
        writeln!(text, "    results: {{so-ket: {{{}}}}}", figures(5)).unwrap();
    }
    text
}

/// The row of a paper in the ward's `papers.yaml`.
fn thidua_row(id: &str) -> String {
    let papers = include_str!("../inputs/phuong-mau-2025/papers.yaml");
    let start = papers.find(&format!("  - id: {id}\n")).unwrap();
    let row = papers[start..].lines().enumerate();
    row.take_while(|(at, line)| *at == 0 || !line.starts_with("  - ") && !line.trim_start().starts_with('#'))
        .fold(String::new(), |text, (_, line)| text + line + "\n")
}
