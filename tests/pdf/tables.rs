//! Tables: heads on every page, whole rows, borders and cells in their places, the closing never without a row.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::Name;
use thidua::document::{Block, Paper, Row, RowKind, Table};

use crate::lists::{
    awards, cell, decision_with_annexes, landscape, line as row_of, register, row, tabled, units, wide,
};
use crate::look::format;
use crate::pdf::file::each_dict;
use crate::read_pdf::{Line, MM_PER_PT, Page, Rule, pages, words};
use crate::tree_words::tree_words;
use crate::trees::{closing, paper, pdf_of};

const NEAR: f64 = 0.1;

fn near(what: &str, left: f64, right: f64) {
    assert!(
        (left - right).abs() < NEAR,
        "{what}: {left:.2} pt and {right:.2} pt"
    );
}

fn only(table: Table) -> Paper {
    Paper {
        names: vec!["Lê Văn Ước".to_owned()],
        ..paper("bang", vec![Block::Table(table)])
    }
}

fn pages_of(table: Table) -> Vec<Page> {
    pages(&pdf_of(&only(table)))
}

fn signed() -> Block {
    closing(&["CHỦ TỊCH"], &["- Lưu: VT."])
}

fn find(page: &Page, text: &str) -> Line {
    let lines = page.lines();
    let texts: Vec<String> = lines.iter().map(Line::text).collect();
    let found = texts.iter().position(|found| found == text);
    let at = found.unwrap_or_else(|| panic!("no line “{text}” among {texts:#?}"));
    lines.into_iter().nth(at).unwrap()
}

/// All lines, repeated heads among them.
fn all_lines(page: &Page) -> Vec<Line> {
    page.lines().into_iter().chain(page.furniture()).collect()
}

fn sorted(mut places: Vec<f64>) -> Vec<f64> {
    places.sort_by(f64::total_cmp);
    places.dedup_by(|left, right| (*left - *right).abs() < NEAR);
    places
}

/// Places of the upright borders.
fn uprights(page: &Page) -> Vec<f64> {
    let upright = |rule: &&Rule| rule.length() < NEAR;
    sorted(page.rules.iter().filter(upright).map(|rule| rule.x0).collect())
}

/// Places of the lying borders that cross the whole table.
fn borders(page: &Page) -> Vec<f64> {
    let widest = page.rules.iter().map(Rule::length).fold(0.0, f64::max);
    let whole = |rule: &&Rule| rule.height < NEAR && rule.length() > widest - NEAR;
    sorted(page.rules.iter().filter(whole).map(|rule| rule.y).collect())
}

/// How often each tag stands in the structure of the file.
fn tags(bytes: &[u8]) -> BTreeMap<String, usize> {
    let mut tags = BTreeMap::new();
    each_dict(&Pdf::new(bytes.to_vec()).unwrap(), &mut |dict| {
        if let Some(tag) = dict.get::<Name<'_>>("S") {
            *tags.entry(tag.as_str().to_owned()).or_default() += 1;
        }
    });
    tags
}

/// A table of 300 rows, set once for those who look at its pages.
static LONG: LazyLock<Vec<Page>> = LazyLock::new(|| pages_of(awards(300)));

#[test]
fn the_head_stands_on_every_page_of_a_long_table_and_once_in_its_text() {
    let pages = &*LONG;
    assert!(pages.len() > 12);
    let top = format().page.margin_top_mm / MM_PER_PT;
    for (page, number) in pages.iter().zip(1..) {
        let lines = all_lines(page);
        let mut lowest = top;
        for text in ["Khen thưởng", "TT", "(6)"] {
            let line = lines.iter().find(|line| line.text() == text).unwrap();
            assert!(line.y() > lowest, "page {number}: {text}");
            lowest = line.y();
        }
        assert!(lowest < top + 80.0, "page {number}: the head is not at the top");
        assert_eq!(page.line("TT").is_some(), number == 1, "page {number}");
    }
}

#[test]
fn no_row_splits() {
    let starts = ["Giáo viên", "Công chức", "Trưởng khu phố"];
    let ends = ["tịch Công đoàn", "phường", "Trưởng khu phố"];
    let mut rows = 0;
    for page in &*LONG {
        let edges = uprights(page);
        let column: Vec<String> = page
            .lines()
            .iter()
            .filter(|line| line.x0() > edges[2] && line.x1() < edges[3])
            .filter(|line| !line.bold() && !line.italic())
            .map(Line::text)
            .collect();
        let (first, last) = (column.first().unwrap(), column.last().unwrap());
        assert!(starts.iter().any(|start| first.starts_with(start)), "{first}");
        assert!(ends.iter().any(|end| last.ends_with(end)), "{last}");
        rows += column
            .iter()
            .filter(|text| starts.iter().any(|start| text.starts_with(start)))
            .count();
    }
    assert_eq!(rows, 300);
}

#[test]
fn columns_have_their_shares_and_borders_their_weight() {
    let table = awards(20);
    let held = thidua::export::hold(&only(table.clone()), &format(), crate::trees::fonts());
    let Some(Block::Table(fitted)) = held.blocks.iter().find(|block| matches!(block, Block::Table(_))) else {
        panic!("a table");
    };
    let widths = fitted.widths_mm(format().page.text_width_mm());
    for page in pages_of(table) {
        let mut edge = format().page.margin_left_mm / MM_PER_PT;
        let edges = uprights(&page);
        assert_eq!(edges.len(), widths.len() + 1);
        near("left border", edges[0], edge);
        for (found, width) in edges[1..].iter().zip(&widths) {
            edge += width / MM_PER_PT;
            near("border", *found, edge);
        }
        for rule in &page.rules {
            let weight = rule.thickness - rule.height;
            near("weight of a border", weight, format().table.border_pt);
        }
    }
}

#[test]
fn words_keep_away_from_borders() {
    for page in pages(&pdf_of(&landscape())).iter().chain(&pages_of(awards(40))) {
        let look = format().table;
        let (edges, rows) = (uprights(page), borders(page));
        let inside = |line: &&Line| line.y() > rows[0] && line.y() < *rows.last().unwrap();
        for line in all_lines(page).iter().filter(inside) {
            let left = edges.iter().rev().find(|edge| **edge < line.x0()).unwrap();
            let right = edges.iter().find(|edge| **edge > line.x1()).unwrap();
            // Of a table that is short of room; of any other more.
            let inset = f64::midpoint(look.inset_x_mm, look.small_inset_x_mm) / MM_PER_PT - NEAR;
            assert!(
                line.x0() - left >= inset && right - line.x1() >= inset,
                "{}",
                line.text()
            );
            assert!((line.size() - look.size_pt).abs() < 0.01, "{}", line.text());
        }
    }
}

#[test]
fn rows_are_as_high_as_in_libreoffice() {
    // Text, insets and one border: 12 × 1.149 + 2 × 2 + 0.5, measured on a DOCX of the same table.
    let rows = borders(&pages_of(register(30))[0]);
    for pair in rows.windows(2) {
        near("row", pair[1] - pair[0], 18.288);
    }
    let on_first = |page: &Page| {
        page.lines()
            .iter()
            .filter(|line| line.text().starts_with("Khu phố"))
            .count()
    };
    assert_eq!(on_first(&pages_of(register(60))[0]), 38);
}

#[test]
fn what_a_row_is_decides_its_look() {
    let page = &pages_of(awards(5))[0];
    let edges = uprights(page);
    for (text, bold, italic) in [
        ("Khen thưởng", true, false),
        ("(3)", false, true),
        ("Tập thể, cá nhân thuộc phường", true, false),
        ("Lê Văn Ước", false, false),
        ("Tổng cộng", true, false),
        ("Đơn vị tính: đồng", false, true),
    ] {
        let line = find(page, text);
        assert_eq!((line.bold(), line.italic()), (bold, italic), "{text}");
    }
    let middle = |from: usize, to: usize| f64::midpoint(edges[from], edges[to]);
    near(
        "a head cell over two columns",
        find(page, "Khen thưởng").centre(),
        middle(3, 5),
    );
    near("a column number", find(page, "(3)").centre(), middle(2, 3));
    near("a centred column", find(page, "2.000.000").centre(), middle(4, 5));
    // The table is short of room.
    let look = format().table;
    let inset = f64::midpoint(look.inset_x_mm, look.small_inset_x_mm) / MM_PER_PT;
    near("a left column", find(page, "Lê Văn Ước").x0(), edges[1] + inset);
    near(
        "a group's title",
        find(page, "Tập thể, cá nhân thuộc phường").x0(),
        edges[1] + inset,
    );
    near("the unit note", find(page, "Đơn vị tính: đồng").x1(), edges[6]);
}

#[test]
fn cells_of_several_rows_and_columns_have_their_text_in_the_middle() {
    let page = &pages_of(awards(5))[0];
    let numbers = find(page, "(1)").y();
    let above = page
        .lines()
        .into_iter()
        .map(|line| line.y())
        .filter(|y| *y < numbers);
    let lowest_of_head = above.fold(0.0, f64::max);
    let highest_of_head = find(page, "Khen thưởng").y();
    for text in ["TT", "Ghi chú"] {
        near(
            text,
            find(page, text).y(),
            f64::midpoint(lowest_of_head, highest_of_head),
        );
    }
    let page = &pages_of(units(3, 3))[0];
    for group in 1..=3 {
        let beside = find(page, &format!("Chỉ tiêu {group}.2")).y();
        near(
            "a cell over three rows",
            find(page, &format!("Khối {group}")).y(),
            beside,
        );
        near(
            "a cell over three rows",
            find(page, &format!("Cụm {group}")).y(),
            beside,
        );
    }
}

#[test]
fn rows_beside_one_cell_stand_together() {
    let pages = pages_of(units(30, 4));
    assert!(pages.len() > 2);
    for page in pages {
        let texts: Vec<String> = page.lines().iter().map(Line::text).collect();
        for group in (1..=30).filter(|group| texts.contains(&format!("Khối {group}"))) {
            for at in 1..=4 {
                find(&page, &format!("Chỉ tiêu {group}.{at}"));
            }
        }
    }
}

#[test]
fn rows_higher_than_a_page_break_and_lose_nothing() {
    let long = vec!["Thành tích đặc biệt xuất sắc trong phong trào"; 80].join("; ");
    let mut tall = register(2);
    tall.body.insert(1, row_of(RowKind::Plain, &["a", &long, "b"]));
    let beside = row(RowKind::Plain, vec![cell("c"), wide(&long, 2, 1)]);
    tall.body.push(beside);
    for table in [tall, units(2, 70)] {
        let paper = only(table);
        let pages = pages(&pdf_of(&paper));
        assert!(pages.len() > 1);
        let (mut read, mut wanted) = (words(&pages), tree_words(&paper));
        read.sort();
        wanted.sort();
        assert_eq!(read, wanted);
        let end = 297.0 - format().page.margin_bottom_mm;
        for line in pages.iter().flat_map(Page::lines) {
            assert!(line.y() * MM_PER_PT < end, "{} is below the text", line.text());
        }
    }
}

/// Whether words of the table stand above the closing on its page.
fn assert_closing_has_company(pages: &[Page], case: &str) {
    let last = pages.last().unwrap();
    let end = last
        .line("Nơi nhận:")
        .unwrap_or_else(|| panic!("{case}: the closing is not last"));
    assert!(
        last.line("Nguyễn Văn Trường").is_some(),
        "{case}: the closing is torn"
    );
    let above = |line: &Line| line.y() < end.y() && line.text().starts_with("Khu phố");
    assert!(last.lines().iter().any(above), "{case}: no row above the closing");
    for page in pages {
        let rows = page
            .lines()
            .iter()
            .filter(|line| line.text().starts_with("Khu phố"))
            .count();
        let head = all_lines(page).iter().any(|line| line.text() == "STT");
        assert_eq!(
            head,
            rows > 0,
            "{case}: a head without a row, or a row without a head"
        );
        let lowest = page.lines().iter().map(Line::y).fold(0.0, f64::max);
        assert!(lowest * MM_PER_PT < 277.0, "{case}: words below the text");
    }
}

#[test]
fn wherever_a_table_ends_the_closing_keeps_a_row() {
    // Around the ends of pages; every number of rows is a slower check.
    ends([1, 2, 3].into_iter().chain(30..=33).chain(37..=39).chain(68..=71));
}

#[test]
#[ignore = "half a minute with the other sweeps: run by the slower checks"]
fn wherever_a_table_of_any_length_ends_the_closing_keeps_a_row() {
    ends((1..=3).chain(28..=42).chain(68..=80));
}

fn ends(rows: impl Iterator<Item = usize>) {
    for rows in rows {
        let pages = pages(&pdf_of(&tabled(0, register(rows), signed())));
        assert_closing_has_company(&pages, &format!("{rows} rows"));
        assert_eq!(
            pages.len(),
            if rows <= 32 {
                1
            } else if rows <= 70 {
                2
            } else {
                3
            },
            "{rows} rows"
        );
    }
}

#[test]
fn wherever_a_table_starts_its_head_keeps_a_row_and_the_closing_too() {
    // Each length above it with one length of the table; all with all are a slower check.
    starts((20..=36).map(|lines| (lines, 1 + lines % 3)));
}

#[test]
#[ignore = "half a minute with the other sweeps: run by the slower checks"]
fn wherever_a_table_of_any_length_starts_its_head_keeps_a_row_and_the_closing_too() {
    starts((20..=36).flat_map(|lines| [1, 2, 3].map(|rows| (lines, rows))));
}

fn starts(cases: impl Iterator<Item = (usize, usize)>) {
    for (lines, rows) in cases {
        let pages = pages(&pdf_of(&tabled(lines, register(rows), signed())));
        assert_closing_has_company(&pages, &format!("{lines} lines, {rows} rows"));
    }
}

#[test]
fn the_title_of_a_group_goes_with_its_only_row_to_the_page_of_the_closing() {
    for rows in 29..=40 {
        let mut table = register(rows);
        let title = row(RowKind::Group, vec![wide("Nhóm cuối", 3, 1)]);
        table.body.insert(rows - 1, title);
        let pages = pages(&pdf_of(&tabled(0, table, signed())));
        assert_closing_has_company(&pages, &format!("{rows} rows"));
        let page = pages.last().unwrap();
        let above = find(page, "Nhóm cuối").y();
        assert!(above < find(page, &format!("Khu phố {rows}")).y(), "{rows} rows");
    }
}

#[test]
fn a_unit_note_stands_on_the_page_of_its_table() {
    for lines in 24..=34 {
        let mut table = register(3);
        table.unit = Some("Đơn vị tính: đồng".to_owned());
        let pages = pages(&pdf_of(&tabled(lines, table, signed())));
        let page = pages.iter().find(|page| page.line("Đơn vị").is_some()).unwrap();
        assert!(page.line("Khu phố 1").is_some(), "{lines} lines");
    }
}

#[test]
fn every_word_of_tables_and_annexes_is_read_once_and_in_order() {
    for paper in [
        decision_with_annexes(),
        landscape(),
        only(awards(50)),
        only(units(14, 4)),
        tabled(3, awards(37), signed()),
    ] {
        let pages = pages(&pdf_of(&paper));
        assert_eq!(words(&pages), tree_words(&paper));
    }
}

#[test]
fn head_cells_are_tagged_as_heads_and_a_broken_table_is_one_table() {
    // The rows that go to the closing's page are no table of their own.
    for rows in [5, 36, 90] {
        let tags = tags(&pdf_of(&tabled(0, register(rows), signed())));
        assert_eq!(tags["Table"], 1, "{rows} rows");
        assert_eq!(
            (tags["TH"], tags["TD"], tags["TR"]),
            (3, 3 * rows, rows + 1),
            "{rows} rows"
        );
    }
    // A group's title is a head of the rows below it.
    let table = awards(30);
    let all = || table.head.iter().chain(&table.body);
    let is_head = |row: &&Row| matches!(row.kind, RowKind::Head | RowKind::Numbers | RowKind::Group);
    let cells = all().map(|row| row.cells.len()).sum::<usize>();
    let heads = all().filter(is_head).map(|row| row.cells.len()).sum::<usize>();
    let tags = tags(&pdf_of(&only(table.clone())));
    assert_eq!((tags["TH"], tags["TD"]), (heads, cells - heads));
}

#[test]
fn a_list_gives_the_same_bytes_from_every_thread() {
    let first = pdf_of(&decision_with_annexes());
    let other = std::thread::spawn(|| pdf_of(&decision_with_annexes()))
        .join()
        .unwrap();
    assert!(first == other && first == pdf_of(&decision_with_annexes()));
}
