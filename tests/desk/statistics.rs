//! The awards of a year counted: parts are the whole, what does not stand does not count.

use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;

use axum::http::{StatusCode, header};
use calamine::{Data, Reader, Xlsx};
use thidua::diagnostic::Language;
use thidua::pipeline::{Known, OpenFolder, Statistics, StatisticsTable};
use thidua::register::{Event, Register};

use super::find::decided;
use super::visit::Visit;

fn known(root: &Path) -> Arc<Known> {
    OpenFolder::new(root, None).known().answer.unwrap()
}

fn counted(root: &Path) -> Statistics {
    known(root).statistics(2025, Language::Vietnamese)
}

fn table<'a>(statistics: &'a Statistics, id: &str) -> &'a StatisticsTable {
    statistics.tables.iter().find(|table| table.id == id).unwrap()
}

/// How many awards the register has, and their money.
fn entered(root: &Path) -> (u64, u64) {
    let rows = Register::open(root).unwrap().unwrap().rows().unwrap();
    let amounts = rows.iter().filter_map(|row| match &row.event {
        Event::Awarded(award) => Some(award.line.amount.replace('.', "").parse::<u64>().unwrap_or(0)),
        _ => None,
    });
    let amounts: Vec<u64> = amounts.collect();
    (amounts.len() as u64, amounts.iter().sum())
}

/// Column by column, the rows of a table are together its last one.
fn adds_up(table: &StatisticsTable) {
    for (at, total) in table.total.figures.iter().enumerate() {
        if let Some(total) = total.count() {
            let parts: u64 = table
                .rows
                .iter()
                .map(|row| row.figures[at].count().unwrap())
                .sum();
            assert_eq!(parts, total, "{} column {at}", table.id);
        }
    }
}

#[test]
fn the_parts_of_every_table_are_the_whole() {
    let clerk = decided();
    let statistics = counted(clerk.root());
    statistics.tables.iter().for_each(adds_up);
    let (awards, money) = entered(clerk.root());
    let above = known(clerk.root())
        .awards()
        .iter()
        .filter(|award| award.year == Some(2025) && award.stands() && award.paper.is_none())
        .count() as u64;
    assert!(awards > 0 && above > 0);
    for id in ["by_form", "by_level"] {
        let table = table(&statistics, id);
        for row in table.rows.iter().chain([&table.total]) {
            let (kinds, whole) = row.figures.split_at(4);
            let kinds: u64 = kinds.iter().map(|figure| figure.count().unwrap()).sum();
            assert_eq!(Some(kinds), whole[0].count(), "{row:?}");
        }
        assert_eq!(table.total.figures[4].count(), Some(awards + above));
    }
    assert_eq!(statistics.awards as u64, awards + above);
    let persons = table(&statistics, "by_form").total.figures[2].count();
    for id in ["by_sex", "by_role"] {
        assert_eq!(table(&statistics, id).total.figures[0].count(), persons, "{id}");
    }
    let funds = table(&statistics, "by_fund");
    assert_eq!(funds.total.figures[0].count(), Some(money));
    assert!(funds.rows.iter().all(|row| row.name != "Chưa rõ"), "{funds:?}");
}

#[test]
fn what_no_list_says_is_counted_as_not_known() {
    let clerk = decided();
    let awardees = "inputs/phuong-mau-2025/awardees.yaml";
    clerk.edit(
        awardees,
        "    name: Bùi Thị Mẫu Ân\n    sex: nu\n",
        "    name: Bùi Thị Mẫu Ân\n",
    );
    let statistics = counted(clerk.root());
    let sexes = table(&statistics, "by_sex");
    let last = sexes.rows.last().unwrap();
    assert_eq!(
        (last.name.as_str(), last.figures[0].count()),
        ("Chưa rõ", Some(1))
    );
    adds_up(sexes);
}

#[test]
fn a_recalled_decision_does_not_count() {
    let clerk = decided();
    let before = counted(clerk.root());
    clerk.done(&["recall", "quyet-dinh--so-ket", "--date", "30/6/2025"]);
    // The number is not given again: the list of papers must not ask for it.
    clerk.edit("inputs/phuong-mau-2025/papers.yaml", "    number: 58\n", "");
    let (awards, _) = entered(clerk.root());
    let after = counted(clerk.root());
    assert_eq!(after.awards as u64 + awards, before.awards as u64);
    assert_eq!(after.ended as u64, awards);
    assert_eq!(table(&after, "by_fund").total.figures[0].count(), Some(0));
}

#[test]
fn the_page_shows_the_year_its_chart_and_its_workbook() {
    let clerk = decided();
    let visit = Visit::inside(clerk.root());
    let page = visit.get("/thong-ke?nam=2025");
    let statistics = counted(clerk.root());
    for table in &statistics.tables {
        assert!(page.text().contains(&table.title), "{}", page.text());
    }
    assert!(page.text().contains(&format!("{} lượt khen", statistics.awards)));
    assert!(!page.text().contains("style="), "{}", page.text());
    let chart = visit.get("/thong-ke/hinh.svg?nam=2025");
    assert_eq!(chart.headers[header::CONTENT_TYPE], "image/svg+xml");
    assert!(
        chart.text().starts_with("<svg") && chart.text().contains("Giấy khen"),
        "{}",
        chart.text()
    );
    // The year after has nothing of its own, and says what the year before had.
    let next = visit.get("/thong-ke?nam=2026");
    assert!(next.text().contains("Năm 2026 có 0 lượt"), "{}", next.text());
    let workbook = visit.get("/thong-ke/xlsx?nam=2025");
    assert_eq!(workbook.bytes, visit.get("/thong-ke/xlsx?nam=2025").bytes);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(workbook.bytes)).unwrap();
    let sheet = book.worksheet_range("Năm 2025").unwrap();
    let total = sheet
        .rows()
        .find(|row| row[0] == Data::String("Cộng".to_owned()))
        .unwrap();
    #[expect(clippy::cast_precision_loss, reason = "a small count")]
    let awards = statistics.awards as f64;
    assert_eq!(total[5], Data::Float(awards), "{total:?}");
}

#[test]
fn a_year_that_is_none_is_named_and_an_empty_office_has_no_awards() {
    let office = tempfile::tempdir().unwrap();
    let visit = Visit::inside(office.path());
    let page = visit.get("/thong-ke?nam=2025");
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    for typed in ["nam=abc", "nam=0", "nam=%3Cscript%3E"] {
        let clerk = decided();
        let page = Visit::inside(clerk.root()).get(&format!("/thong-ke?{typed}"));
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("aria-invalid") && !page.text().contains("<script>"));
    }
}

#[test]
fn the_command_line_finds_and_counts_the_same() {
    let clerk = decided();
    let said = clerk.done(&["find", "bui", "thi", "mau", "an"]);
    assert!(
        said.contains("58/QĐ-UBND; 27/6/2025; 360.000 đồng; số vào sổ"),
        "{said}"
    );
    let said = clerk.done(&["statistics", "--year", "2025", "--out", "thong-ke.xlsx"]);
    assert!(
        said.contains(&format!("{} lượt khen", counted(clerk.root()).awards)),
        "{said}"
    );
    assert!(clerk.path("thong-ke.xlsx").is_file());
    clerk.refused(&["statistics", "--out", "thong-ke.xlsx"]);
    clerk.refused(&["find", "an", "--from", "31/2/2025"]);
}
