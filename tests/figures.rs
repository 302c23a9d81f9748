//! Figures of indicators: what the reports of the example ward say when one of them is of another kind. Each test begins
//! with the id of its case.

use crate::procedure::{Change, Told, told};

const INTERIM: &str = "bao-cao--so-ket";
const FINAL: &str = "bao-cao--tong-ket";
const WARD: &str = include_str!("../inputs/phuong-mau-2025/units.yaml");

/// The ward's units with one more indicator, and what the units `khu-pho-1`, `-2`, … say of it: targets, last year, interim
/// results, final results. An empty text says nothing; one with a colon is taken as it stands.
fn units(indicator: &str, figures: &[[&str; 4]]) -> String {
    let known =
        format!("\n  - {{id: them, name: Chỉ tiêu thêm, field: Lĩnh vực thêm, {indicator}}}\n\nunits:\n");
    let mut text = WARD.replacen("\nunits:\n", &known, 1);
    for (number, figures) in (1..).zip(figures) {
        let start = text.find(&format!("  - id: khu-pho-{number}\n")).unwrap();
        let (before, unit) = text.split_at(start);
        let mut unit = unit.to_owned();
        let keys = ["targets:   {", "last_year: {", "so-ket:   {", "tong-ket: {"];
        for (key, figure) in keys.iter().zip(figures).filter(|(_, figure)| !figure.is_empty()) {
            let own = if figure.contains(':') {
                format!("{figure}, ")
            } else {
                format!("them: {figure}, ")
            };
            unit = unit.replacen(key, &format!("{key}{own}"), 1);
        }
        text = format!("{before}{unit}");
    }
    text
}

/// The ward's reports with those units.
fn reports(units: &str, more: &[Change<'_>]) -> Told {
    let mut changes = vec![("units.yaml", "", units)];
    changes.extend(more);
    told(&changes, &[INTERIM, FINAL])
}

/// Whether the added indicator's row of the table begins with these words.
fn says(told: &Told, paper: &str, row: &str) {
    let words = told.paper(paper);
    let (_, found) = words
        .split_once("Chỉ tiêu thêm ")
        .unwrap_or_else(|| panic!("{words}"));
    assert!(
        found.starts_with(row),
        "{}",
        found.chars().take(90).collect::<String>()
    );
}

/// The last words of the total's row of the annex.
fn total(told: &Told, paper: &str, cells: &str) {
    let (_, row) = told.paper(paper).rsplit_once("Tổng cộng").unwrap();
    let (row, _) = row.split_once(" Ô trống").unwrap();
    assert!(row.ends_with(cells), "{row}");
}

fn holds(told: &Told, paper: &str, words: &str) {
    assert!(
        told.paper(paper).contains(words),
        "{words}\n{}",
        told.paper(paper)
    );
}

const PERCENTS: [[&str; 4]; 3] = [
    ["95", "90", "50", "96"],
    ["95", "92.5", "", "94"],
    ["95", "91", "48", "95"],
];

#[test]
fn d1_a_percentage_has_no_sum() {
    let told = reports(&units("measure: \"%\", kind: phan-tram", &PERCENTS), &[]);
    // One unit has not said its share.
    assert!(
        told.faults.iter().all(|fault| fault.starts_with("D179")),
        "{:?}",
        told.faults
    );
    for paper in [INTERIM, FINAL] {
        says(&told, paper, "% – – – – – Chỉ tiêu thêm");
        total(&told, paper, "– – –");
        holds(&told, paper, "số liệu của các đơn vị không cộng chung");
    }
    holds(
        &told,
        FINAL,
        "05/06 chỉ tiêu có số tổng hợp chung ước đạt và vượt kế hoạch (83,3%)",
    );
    holds(
        &told,
        FINAL,
        "Chỉ tiêu thêm: 02/03 đơn vị đăng ký ước đạt (66,7%)",
    );
}

#[test]
fn d1_a_percentage_that_does_not_say_so_is_taken_for_one_with_a_note() {
    for (measure, kind) in [
        ("\"%\"", "phan-tram"),
        ("\"% số hộ\"", "phan-tram"),
        ("triệu đồng/người/năm", "binh-quan"),
        ("tạ/ha", "binh-quan"),
    ] {
        let told = reports(&units(&format!("measure: {measure}"), &PERCENTS), &[]);
        assert!(
            told.has("S101", &format!("được hiểu là `{kind}`")),
            "{:?}",
            told.faults
        );
        total(&told, FINAL, "– – –");
    }
}

#[test]
fn d1_an_index_or_a_rank_that_does_not_say_so_is_not_summed_and_is_named() {
    for (name, measure) in [
        ("Chỉ số hài lòng", "điểm"),
        ("Điểm thi đua", "điểm"),
        ("Xếp hạng chuyển đổi số", "hạng"),
    ] {
        let units = units(&format!("measure: {measure}"), &PERCENTS);
        let units = units.replace("name: Chỉ tiêu thêm", &format!("name: {name}"));
        let told = reports(&units, &[]);
        assert!(told.has("S101", "được hiểu là `binh-quan`"), "{:?}", told.faults);
        total(&told, FINAL, "– – –");
    }
}

#[test]
fn d2_a_limit_that_its_name_says_is_taken_for_one_with_a_note() {
    let units = units("measure: vụ", &[["2", "", "", "0"], ["1", "", "", "2"]]);
    let units = units.replace("name: Chỉ tiêu thêm", "name: Chỉ tiêu thêm không quá");
    let told = reports(&units, &[]);
    assert!(told.has("S110", "mức không được vượt"), "{:?}", told.faults);
    says(&told, FINAL, "không quá vụ ≤ 3 2 150,0");
    holds(&told, FINAL, "≤ 2 0 đạt");
    holds(&told, FINAL, "≤ 1 2 50,0");
}

#[test]
fn d1_means_are_totalled_as_the_indicator_says() {
    let of = |total: &str| format!("measure: \"%\", kind: phan-tram, {total}");
    let told = reports(&units(&of("total: binh-quan"), &PERCENTS), &[]);
    // 96, 94 and 95 are 95 in the mean; 90, 92.5 and 91 are 91.2.
    says(&told, FINAL, "% 95,0 95,0 100,0 91,2 104,2");
    holds(&told, FINAL, "06/07 chỉ tiêu ước đạt và vượt");
    holds(&told, FINAL, "Tổng cộng, bình quân");
    let weighted = units(&of("weighted_by: so-ho"), &PERCENTS)
        .replacen(
            "    kind: khu-pho\n",
            "    kind: khu-pho\n    sizes: {so-ho: 300}\n",
            1,
        )
        .replacen(
            "2\n    kind: khu-pho\n",
            "2\n    kind: khu-pho\n    sizes: {so-ho: 100}\n",
            1,
        )
        .replacen(
            "3\n    kind: khu-pho\n",
            "3\n    kind: khu-pho\n    sizes: {so-ho: 100}\n",
            1,
        );
    let told = reports(&weighted, &[]);
    // (300 × 96 + 100 × 94 + 100 × 95) / 500 = 95.4
    says(&told, FINAL, "% 95,0 95,4 100,4");
    let told = reports(&weighted.replacen("    sizes: {so-ho: 300}\n", "", 1), &[]);
    assert!(
        told.has("S108", "Khu phố 1 chưa có quy mô `so-ho`"),
        "{:?}",
        told.faults
    );
}

#[test]
fn d1_yes_and_no_are_counted_in_units() {
    let figures = [
        ["co", "", "co", "co"],
        ["co", "", "khong", "co"],
        ["co", "", "khong", "khong"],
    ];
    let told = reports(&units("measure: đạt/chưa đạt, kind: co-khong", &figures), &[]);
    assert!(told.faults.is_empty(), "{:?}", told.faults);
    says(&told, INTERIM, "đơn vị 3 1 33,3 –");
    says(&told, FINAL, "đơn vị 3 2 66,7");
    holds(&told, FINAL, "đạt chưa đạt – ");
    total(&told, FINAL, "3 2 66,7");
}

#[test]
fn d1_what_contradicts_the_kind_of_an_indicator_is_a_fault() {
    for (indicator, code, words) in [
        ("measure: \"%\", kind: so-luong", "S103", "tính bằng % mà ghi"),
        (
            "measure: \"%\", kind: phan-tram, total: cong",
            "S102",
            "khóa `total`",
        ),
        (
            "measure: tạ/ha, kind: binh-quan, total: cong",
            "S102",
            "khóa `total`",
        ),
        (
            "measure: tạ/ha, kind: binh-quan, over_100: true",
            "S102",
            "khóa `over_100`",
        ),
        ("measure: hộ, weighted_by: so-ho", "S102", "khóa `weighted_by`"),
        (
            "measure: đạt, kind: co-khong, better: it-hon",
            "S102",
            "khóa `better`",
        ),
    ] {
        let told = reports(&units(indicator, &[]), &[]);
        assert!(told.has(code, words), "{indicator}: {:?}", told.faults);
    }
    for (indicator, figures, code, words) in [
        (
            "measure: đạt, kind: co-khong",
            ["co", "", "3", ""],
            "S104",
            "`them` đang là `3`",
        ),
        (
            "measure: đạt, kind: co-khong",
            ["khong", "", "", ""],
            "S109",
            "đăng ký `them: khong`",
        ),
        ("measure: hộ", ["5", "", "co", ""], "S104", "`them` đang là `co`"),
        (
            "measure: \"%\", kind: phan-tram",
            ["95", "", "950", ""],
            "S105",
            "là 950%, quá cả tổng thể",
        ),
        (
            "measure: \"%\", kind: phan-tram",
            ["105", "", "", ""],
            "S105",
            "là 105%",
        ),
    ] {
        let told = reports(&units(indicator, &[figures]), &[]);
        assert!(told.has(code, words), "{indicator}: {:?}", told.faults);
    }
    let above = units(
        "measure: \"%\", kind: phan-tram, over_100: true",
        &[["100", "", "", "105"]],
    );
    let told = reports(&above, &[]);
    assert!(
        told.faults.iter().all(|fault| fault.starts_with("D179")),
        "{:?}",
        told.faults
    );
}

#[test]
fn d2_a_limit_is_kept_by_less() {
    let limit = "measure: vụ, better: it-hon";
    let told = reports(&units(limit, &[["2", "4", "0", "0"], ["2", "2", "1", "2"]]), &[]);
    assert!(told.faults.is_empty(), "{:?}", told.faults);
    // Two of at most four, and six the year before.
    says(&told, FINAL, "vụ ≤ 4 2 200,0 6 33,3");
    holds(&told, FINAL, "06/07 chỉ tiêu ước đạt và vượt");
    holds(&told, FINAL, "≤ 2 0 đạt");
    holds(&told, FINAL, "≤ 2 2 100,0");
    holds(&told, FINAL, "khi đó tỷ lệ là kế hoạch chia cho thực hiện");
    says(&told, INTERIM, "vụ ≤ 4 1 chưa vượt");
    holds(&told, INTERIM, "Dấu “≤” là mức không được vượt trong cả năm.");
}

#[test]
fn d2_a_limit_that_is_exceeded_is_not_reached() {
    let limit = "measure: vụ, better: it-hon";
    let told = reports(&units(limit, &[["2", "", "3", "4"]]), &[]);
    says(&told, FINAL, "vụ ≤ 2 4 50,0");
    holds(&told, FINAL, "05/07 chỉ tiêu ước đạt và vượt");
    says(&told, INTERIM, "vụ ≤ 2 3 đã vượt");
    let none = reports(&units(limit, &[["0", "1", "0", "0"]]), &[]);
    says(&none, FINAL, "vụ ≤ 0 0 đạt 1 0,0");
    let one = reports(&units(limit, &[["0", "0", "0", "1"]]), &[]);
    says(&one, FINAL, "vụ ≤ 0 1 không đạt 0 –");
    // A limit is not said to be kept while a unit has not reported.
    let unfinished = reports(&units(limit, &[["2", "", "", "0"], ["2", "", "", ""]]), &[]);
    says(&unfinished, FINAL, "vụ ≤ 4 0 chưa vượt");
    holds(&unfinished, FINAL, "05/07 chỉ tiêu ước đạt và vượt");
}

#[test]
fn d2_a_target_of_nothing_has_no_share() {
    let told = reports(&units("measure: hộ", &[["0", "0", "0", "5"]]), &[]);
    says(&told, FINAL, "hộ 0 5 đạt 0 –");
    says(&told, INTERIM, "hộ 0 0 – ");
}

#[test]
fn d3_an_interim_review_says_the_share_of_the_year_and_counts_nothing_as_missed() {
    let told = reports(WARD, &[]);
    let words = told.paper(INTERIM);
    holds(&told, INTERIM, "kết quả so với kế hoạch cả năm như sau");
    holds(&told, INTERIM, "So với kế hoạch năm");
    assert!(!words.contains("Chỉ tiêu đạt"), "{words}");
    for unit in ["0/5", "0/6", "0/2"] {
        assert!(!words.split(' ').any(|word| word == unit), "{unit}");
    }
    holds(&told, FINAL, "Chỉ tiêu ước đạt");
}

/// The ward's units with targets of the time in every result of `so-ket`: the result itself, and far more for rubbish.
fn parted() -> String {
    let lines = WARD.lines().map(|line| {
        let Some((before, figures)) = line.split_once("so-ket:   {") else {
            return line.to_owned();
        };
        let (figures, rest) = figures.split_once(", same_period").unwrap();
        let targets = figures.replace("phan-loai-rac: ", "phan-loai-rac: 9");
        format!("{before}so-ket:   {{{figures}, period_targets: {{{targets}}}, same_period{rest}")
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn d3_an_interim_review_with_targets_of_its_own_is_held_against_them() {
    let told = reports(&parted(), &[]);
    assert!(told.faults.is_empty(), "{:?}", told.faults);
    holds(
        &told,
        INTERIM,
        "05/06 chỉ tiêu đạt và vượt kế hoạch của kỳ (83,3%)",
    );
    holds(&told, INTERIM, "So với kế hoạch của kỳ");
    holds(&told, INTERIM, "Chỉ tiêu đạt");
    holds(&told, INTERIM, "4/5");
    let one_missing = parted().replacen("period_targets: {thue-dat: 25.9, ", "period_targets: {", 1);
    let told = reports(&one_missing, &[]);
    assert!(
        told.has("S107", "Khu phố 1 có kết quả `thue-dat` ở đợt `so-ket`"),
        "{:?}",
        told.faults
    );
    assert_eq!(told.faults.len(), 1, "{:?}", told.faults);
}

/// Without the same months of last year.
fn no_same_period() -> String {
    let lines = WARD.lines().map(|line| match line.split_once(", same_period") {
        Some((before, _)) => format!("{before}}}"),
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn d4_half_a_year_is_compared_with_the_same_months_or_not_at_all() {
    let with = reports(WARD, &[]);
    holds(&with, INTERIM, "So với cùng kỳ năm trước");
    holds(&with, INTERIM, "số liệu tính đến hết ngày 31/5/2025");
    let without = reports(&no_same_period(), &[]);
    holds(&without, INTERIM, "Chưa có số liệu cùng kỳ năm trước");
    for told in [&with, &without] {
        assert!(!told.paper(INTERIM).contains("Cả năm trước"));
        holds(told, FINAL, "Cả năm trước");
    }
    // Without one unit's the sum of the others is no comparison.
    let one = WARD.replacen("same_period: {thue-dat: 24.4, ", "same_period: {", 1);
    holds(&reports(&one, &[]), INTERIM, "1.013,5 474,6 46,8 – –");
}

#[test]
fn d4_a_final_review_that_is_no_whole_year_is_not_compared_with_one() {
    let eleven = ("campaign.yaml", "as_of: 2025-12-31", "as_of: 2025-11-30");
    let late = ("campaign.yaml", "start: 2025-01-15", "start: 2025-05-15");
    for (change, words) in [
        (eleven, "số liệu tính đến hết ngày 30/11/2025"),
        (late, "Tổng hợp"),
    ] {
        let told = reports(WARD, &[change]);
        let Some(paper) = told.papers.get(FINAL) else {
            panic!("{:?}", told.faults);
        };
        assert!(paper.contains(words), "{paper}");
        assert!(!paper.contains("Cả năm trước"), "{paper}");
        assert!(paper.contains("Chưa có số liệu cùng kỳ năm trước"), "{paper}");
    }
    let nearly = ("campaign.yaml", "as_of: 2025-12-31", "as_of: 2025-12-20");
    holds(&reports(WARD, &[nearly]), FINAL, "Cả năm trước");
}

#[test]
fn d4_a_unit_whose_figures_run_to_another_day_is_named() {
    let text = WARD.replacen("so-ket:   {", "so-ket:   {as_of: 2025-05-15, ", 1);
    let told = reports(&text, &[]);
    holds(
        &told,
        INTERIM,
        "đến hết ngày 31/5/2025 (riêng khu phố 1: đến hết ngày 15/5/2025), kết quả",
    );
}

#[test]
fn d4_a_day_outside_the_review_is_a_fault() {
    for (day, words) in [
        ("2025-07-01", "tính đến 01/7/2025"),
        ("2024-12-31", "tính đến 31/12/2024"),
    ] {
        let to = format!("as_of: {day}");
        let told = reports(WARD, &[("campaign.yaml", "as_of: 2025-05-31", &to)]);
        assert!(told.has("S106", words), "{:?}", told.faults);
    }
    let text = WARD.replacen("tong-ket: {", "tong-ket: {as_of: 2025-06-15, ", 1);
    let told = reports(&text, &[]);
    assert!(
        told.has("S106", "đợt `tong-ket` tính đến 15/6/2025"),
        "{:?}",
        told.faults
    );
}

#[test]
fn d5_leaders_and_direct_workers_are_all_of_the_individuals() {
    let told = reports(WARD, &[]);
    holds(
        &told,
        FINAL,
        "Trong tổng số 40 cá nhân nêu trên (đã được khen thưởng và đang được đề nghị) có 15 lãnh đạo, quản lý (37,5%), 25 người trực tiếp lao động",
    );
}

#[test]
fn d6_the_figures_of_one_indicator_have_one_number_of_decimals() {
    let told = reports(
        &units(
            "measure: ha",
            &[["50", "40", "20", "61.25"], ["2", "1.5", "1", "3"]],
        ),
        &[],
    );
    says(&told, FINAL, "ha 52,00 64,25 123,6 41,50 154,8");
    holds(&told, FINAL, "50,00 61,25 122,5");
    holds(&told, FINAL, "2,00 3,00 150,0");
    holds(&told, FINAL, "18,0 19,8 110,0");
}
