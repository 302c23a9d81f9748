//! Papers of every length, from one to as many as an office may have: every line is drawn once, inside the text and beside
//! no other, and nothing that cannot break is taller than a page.

use std::collections::BTreeMap;

use rayon::prelude::*;
use thidua::document::{
    Addressees, Align, Block, Cell, Closing, Column, Orientation, Paper, Paragraph, Recipients, Role, Row,
    RowKind, Run, Table, Title,
};

use crate::proofs::{Made, every_paper};
use crate::read_pdf::{Glyph, Line, MM_PER_PT, Page};
use crate::trees::{closing, head, letter, paper, pdf_of};
use crate::{look, read_docx, read_pdf, tree_words};

const SENTENCE: &str = "Ủy ban nhân dân phường đề nghị các đơn vị tổ chức thực hiện và báo cáo kết quả trước ngày 20 tháng 12 \
                        năm 2025 theo Nghị định số 98/2023/NĐ-CP với số tiền 1.250.000 đồng.";

/// Letters that may stand closer than they are wide: a mark over a letter, rounding.
const CLOSE_PT: f64 = 0.6;

/// What is wrong with a page: letters out of its text, or over each other.
pub(crate) fn faults_of_page(page: &Page, number: usize) -> Vec<String> {
    let look = look::format().page;
    let left = look.margin_left_mm / MM_PER_PT - 0.5;
    // The heading may run into the margin by as much as the format says.
    let bleed = if number == 1 {
        look::format().letterhead.bleed_mm
    } else {
        0.0
    };
    let right = page.width - (look.margin_right_mm - bleed) / MM_PER_PT + 0.5;
    let (top, bottom) = (
        look.margin_top_mm / MM_PER_PT - 0.5,
        page.height - look.margin_bottom_mm / MM_PER_PT + 0.5,
    );
    let mut wrong = Vec::new();
    let mut rows: BTreeMap<i64, Vec<(f64, f64, &str)>> = BTreeMap::new();
    for glyph in page
        .glyphs
        .iter()
        .filter(|glyph| !glyph.artifact && !glyph.text.trim().is_empty())
    {
        let outside =
            glyph.x < left || glyph.end() > right || glyph.y - glyph.size * 0.6 < top || glyph.y > bottom;
        if outside {
            wrong.push(format!(
                "page {number}: “{}” at {:.0}, {:.0} is out of the text",
                glyph.text, glyph.x, glyph.y
            ));
        }
        #[expect(clippy::cast_possible_truncation, reason = "a place on a sheet")]
        let row = (glyph.y * 2.0).round() as i64;
        rows.entry(row)
            .or_default()
            .push((glyph.x, glyph.end(), &glyph.text));
    }
    for row in rows.values_mut() {
        row.sort_by(|one, other| one.0.total_cmp(&other.0));
        for pair in row.windows(2) {
            if pair[0].1 - pair[1].0 > CLOSE_PT && pair[0].1 - pair[0].0 > 0.1 {
                wrong.push(format!(
                    "page {number}: “{}” stands on “{}”",
                    pair[0].2, pair[1].2
                ));
            }
        }
    }
    wrong
}

/// A word of a table that crosses a line between two cells.
fn crossed(page: &Page) -> Vec<String> {
    let lines = page
        .rules
        .iter()
        .filter(|rule| rule.length() < 1.0 && rule.height > 4.0);
    let lines: Vec<(f64, f64, f64)> = lines
        .map(|rule| {
            (
                rule.centre(),
                rule.y - rule.height / 2.0,
                rule.y + rule.height / 2.0,
            )
        })
        .collect();
    let mut wrong = Vec::new();
    for glyph in page.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty()) {
        let middle = glyph.y - glyph.size * 0.3;
        let over = lines.iter().any(|(x, top, end)| {
            glyph.x + 0.3 < *x && *x < glyph.end() - 0.3 && *top < middle && middle < *end
        });
        if over {
            wrong.push(format!(
                "“{}” at {:.0}, {:.0} crosses a line of its table",
                glyph.text, glyph.x, glyph.y
            ));
        }
    }
    wrong
}

/// A closing whose page has no text above it, or a single line.
fn bare_end(pages: &[Page], authority: &str) -> Option<String> {
    if pages.len() < 2 {
        return None;
    }
    let page = pages.iter().find(|page| {
        page.lines()
            .iter()
            .any(|line| line.bold() && line.text().trim() == authority)
    })?;
    let lines = page.lines();
    let end = lines
        .iter()
        .find(|line| line.bold() && line.text().trim() == authority)?
        .y();
    let above = lines.iter().filter(|line| line.y() < end - 2.0).count();
    (above < 2).then(|| format!("{above} lines above the signature"))
}

/// Every word of the tree is drawn once, and stands in the DOCX; every page is as it should be.
pub(crate) fn holds(paper: &Paper, what: &str) {
    let pages = read_pdf::pages(&pdf_of(paper));
    let mut wrong: Vec<String> = Vec::new();
    for (page, number) in pages.iter().zip(1..) {
        wrong.extend(faults_of_page(page, number));
        wrong.extend(crossed(page));
    }
    wrong.extend(bare_end(&pages, "CHỦ TỊCH"));
    let letters = |words: &[String]| {
        let mut letters: Vec<char> = words.concat().chars().collect();
        letters.sort_unstable();
        letters
    };
    // A table of too many columns is parted, and its parts repeat what a row is about.
    let held = thidua::export::hold(paper, &look::format(), crate::trees::fonts());
    let held = tree_words::tree_words(&held);
    let held: Vec<String> = held
        .iter()
        .map(|line| line.replace('\u{2011}', "-").replace('\u{200b}', ""))
        .collect();
    let tree = tree_words::plain(&held);
    if letters(&read_pdf::words(&pages)) != letters(&tree) {
        wrong.push("letters of the PDF are not those of the tree".to_owned());
    }
    let docx = read_docx::words(&look::docx(paper)).replace('\u{2011}', "-");
    let docx: Vec<String> = docx.split_whitespace().map(str::to_owned).collect();
    if letters(&docx) != letters(&tree) {
        wrong.push("letters of the DOCX are not those of the tree".to_owned());
    }
    wrong.truncate(5);
    assert!(wrong.is_empty(), "{what}: {}", wrong.join("; "));
}

/// Pages whose text is a single line, and signatures with less than two lines of text above them.
fn bare_pages(made: &Made) -> Vec<String> {
    let pages = read_pdf::pages(&made.pdf);
    let closings = made.paper.blocks.iter().filter_map(|block| match block {
        Block::Closing(closing) => closing.signatures.first()?.authority.first(),
        _ => None,
    });
    let heads: Vec<String> = closings.map(|line| line.replace('\u{a0}', " ")).collect();
    let mut wrong = Vec::new();
    for (page, number) in pages.iter().zip(1..).skip(1) {
        let lines = page.lines();
        let mut heights: Vec<f64> = lines.iter().map(Line::y).collect();
        heights.sort_by(f64::total_cmp);
        heights.dedup_by(|one, other| (*one - *other).abs() < 2.0);
        if heights.len() < 2 {
            wrong.push(format!("{}: page {number} has a single line", made.name));
        }
        let signed = lines.iter().find(|line| {
            let text = line.text().replace('\u{a0}', " ");
            line.bold() && heads.iter().any(|head| text.trim() == head)
        });
        let Some(signed) = signed else { continue };
        // The day of a list stands above its signatures and is no text of it; of a table one row is enough.
        let above = heights.iter().filter(|y| **y < signed.y() - 2.0).count();
        let pairs = made.paper.blocks.windows(2);
        let wanted = pairs
            .filter_map(|pair| match pair {
                [before, Block::Closing(closing)] => {
                    let text = if matches!(before, Block::Table(_)) { 1 } else { 2 };
                    Some(text + usize::from(closing.place_date.is_some()))
                }
                _ => None,
            })
            .max()
            .unwrap_or_default();
        if above < wanted {
            wrong.push(format!(
                "{}: {above} lines above the signature on page {number}",
                made.name
            ));
        }
    }
    wrong
}

#[test]
fn e7_no_page_of_any_paper_is_bare_and_no_signature_without_text() {
    let wrong: Vec<String> = every_paper().par_iter().flat_map(bare_pages).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_of_every_paper_keeps_its_text_inside_and_its_words_in_their_cells() {
    let of = |made: &Made| -> Vec<String> {
        let pages = read_pdf::pages(&made.pdf);
        let wrong = pages.iter().zip(1..).flat_map(|(page, number)| {
            let faults = faults_of_page(page, number).into_iter().chain(crossed(page));
            faults
                .map(|fault| format!("{}: {fault}", made.name))
                .collect::<Vec<_>>()
        });
        wrong.take(2).collect()
    };
    let wrong: Vec<String> = every_paper().par_iter().flat_map(of).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn body(count: usize) -> Vec<Block> {
    let one = |_| {
        Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain(SENTENCE)],
        })
    };
    (0..count).map(one).collect()
}

fn recipients(count: usize) -> Vec<String> {
    (1..=count)
        .map(|at| format!("- Ủy ban nhân dân và các đoàn thể khu phố {at};"))
        .collect()
}

fn closed(count: usize) -> Block {
    let lines = recipients(count);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    closing(&["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], &lines)
}

#[test]
fn e1_a_letter_to_any_number_of_addressees_prints_each_once() {
    (1..82_usize).into_par_iter().step_by(10).for_each(|count| {
        holds(&letter_to(count), &format!("{count} addressees"));
    });
}

/// A letter to so many.
fn letter_to(count: usize) -> Paper {
    let mut paper = letter();
    let to = Block::Addressees(Addressees {
        lead: "Kính gửi:".to_owned(),
        lines: (1..=count)
            .map(|at| format!("- Trưởng ban công tác Mặt trận khu phố {at};"))
            .collect(),
    });
    paper
        .blocks
        .retain(|block| !matches!(block, Block::Addressees(_)));
    paper.blocks.insert(1, to);
    paper
}

#[test]
fn e8_no_page_has_one_addressee_of_several() {
    (30..40_usize).into_par_iter().for_each(|count| {
        let pages = read_pdf::pages(&pdf_of(&letter_to(count)));
        let addressees = |page: &Page| page.text().matches("- Trưởng ban").count();
        let alone = pages.iter().any(|page| addressees(page) == 1);
        assert!(!alone, "{count} addressees: one of them is alone on a page");
    });
}

/// How close to each other the lengths stand that are tried: every test has its slower check with more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Steps {
    Wide,
    Close,
}

#[test]
#[ignore = "half a minute without optimisation, all together: run by the slower checks"]
fn every_length_of_what_stands_at_the_end_of_a_page() {
    recipients_beside_a_signature(Steps::Close);
    signature_below_lines(Steps::Close);
    indicators_in_their_cells(Steps::Close);
    ends_of_a_list(Steps::Close);
}

#[test]
fn e1_any_number_of_recipients_stands_beside_and_below_a_signature_that_is_whole() {
    recipients_beside_a_signature(Steps::Wide);
}

fn recipients_beside_a_signature(steps: Steps) {
    let step = if steps == Steps::Close { 4 } else { 8 };
    (1..61_usize).into_par_iter().step_by(step).for_each(|count| {
        let mut blocks = vec![Block::Letterhead(head())];
        blocks.extend(body(1 + count % 11));
        blocks.push(closed(count));
        let paper = paper("nhieu-noi-nhan", blocks);
        holds(&paper, &format!("{count} recipients"));
        // Authority and name stand on one page.
        let pages = read_pdf::pages(&pdf_of(&paper));
        let with = |start: &str| pages.iter().position(|page| page.line(start).is_some());
        assert_eq!(
            with("CHỦ TỊCH"),
            with("Nguyễn"),
            "{count} recipients: the signature is parted"
        );
        let gap = pages
            .iter()
            .map(widest_gap_between_recipients)
            .fold(0.0, f64::max);
        assert!(gap < 14.0, "{count} recipients: a gap of {gap:.1} pt");
    });
}

/// How far apart the base lines of two recipients are at most, in points.
fn widest_gap_between_recipients(page: &Page) -> f64 {
    let size = look::format().closing.recipients_pt;
    let end = page.width / 2.0;
    let is_one = |glyph: &&Glyph| !glyph.artifact && glyph.x < end && (glyph.size - size).abs() < 0.01;
    let mut lines: Vec<f64> = page.glyphs.iter().filter(is_one).map(|glyph| glyph.y).collect();
    lines.sort_by(f64::total_cmp);
    lines.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max)
}

#[test]
fn e7_no_signature_stands_with_a_single_line() {
    signature_below_lines(Steps::Wide);
}

fn signature_below_lines(steps: Steps) {
    let step = if steps == Steps::Close { 2 } else { 4 };
    (1..41_usize).into_par_iter().step_by(step).for_each(|count| {
        let mut blocks = vec![Block::Letterhead(head())];
        blocks.extend(body(count));
        blocks.push(Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain("Kính đề nghị Chủ tịch xem xét, quyết định./.")],
        }));
        blocks.push(closed(3));
        holds(&paper("cuoi-trang", blocks), &format!("{count} paragraphs"));
    });
}

/// How wide the widest space between two words of a line is, in spaces.
fn widest_space(page: &Page) -> f64 {
    let mut lines: BTreeMap<i64, Vec<(f64, f64, f64)>> = BTreeMap::new();
    let shown = page
        .glyphs
        .iter()
        .filter(|glyph| !glyph.artifact && !glyph.text.trim().is_empty());
    for glyph in shown {
        #[expect(clippy::cast_possible_truncation, reason = "a place on a sheet")]
        let line = glyph.y.round() as i64;
        lines
            .entry(line)
            .or_default()
            .push((glyph.x, glyph.end(), 0.25 * glyph.size));
    }
    let widest = |mut line: Vec<(f64, f64, f64)>| {
        line.sort_by(|one, other| one.0.total_cmp(&other.0));
        let gaps = line.windows(2).map(|pair| (pair[1].0 - pair[0].1) / pair[0].2);
        gaps.fold(0.0, f64::max)
    };
    lines.into_values().map(widest).fold(0.0, f64::max)
}

#[test]
fn e6_no_name_and_no_day_makes_a_hole_in_the_line_above_it() {
    let name = "Nguyễn Hoàng Phương Thị Minh Khai";
    let told = |before: usize| {
        let words = "xã ".repeat(before);
        format!(
            "Hội đồng {words}đề nghị khen thưởng bà {name} và các cá nhân theo Quyết định ngày 20 tháng 12 năm 2023 của \
             Chủ tịch Ủy ban nhân dân phường cho bà {name}, trú tại khu phố 3, đã có nhiều thành tích xuất sắc."
        )
    };
    (0..40_usize).into_par_iter().for_each(|before| {
        let block = Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain(told(before))],
        });
        let mut one = paper("khe-ho", vec![block]);
        one.names = vec![name.to_owned()];
        let widest = read_pdf::pages(&pdf_of(&one))
            .iter()
            .map(widest_space)
            .fold(0.0, f64::max);
        assert!(widest < 5.2, "{before}: a space as wide as {widest:.1}");
    });
}

/// Wherever they come in a paragraph, once there are lines above that give way.
#[test]
fn e6_in_prose_days_amounts_citations_places_and_names_are_whole() {
    let whole = [
        "ngày 20 tháng 12 năm 2023",
        "tháng 12 năm 2025",
        "08 giờ 00 ngày 25/12/2025",
        "20 000 đồng",
        "điểm a khoản 1 Điều 28",
        "0237 385 1234",
        "phường Mẫu",
        "TP. Hồ Chí Minh",
        "đường Trần Hưng Đạo",
        "Ông Lê Văn B",
        "số 12, ngõ 5",
    ];
    let before = "Trong thời gian qua, các đơn vị đã cùng nhau làm tốt việc chung, kịp thời biểu dương những cách làm hay và \
                  mới; cán bộ và Nhân dân tích cực hưởng ứng";
    (0..26_usize).into_par_iter().for_each(|more| {
        let told = |item: &str| {
            Block::Paragraph(Paragraph {
                role: Role::Body,
                runs: vec![Run::plain(format!(
                    "{before}{} {item} và các việc khác.",
                    " và".repeat(more)
                ))],
            })
        };
        let pages = read_pdf::pages(&pdf_of(&paper("van-xuoi", whole.map(told).into())));
        let lines: Vec<String> = pages
            .iter()
            .flat_map(Page::lines)
            .map(|line| line.text())
            .collect();
        for item in whole {
            assert!(
                lines.iter().any(|line| line.contains(item)),
                "{more}: {item} in {lines:#?}"
            );
        }
        let widest = pages.iter().map(widest_space).fold(0.0, f64::max);
        assert!(
            widest < 3.4,
            "{more}: a space as wide as {widest:.1} in {lines:#?}"
        );
    });
}

/// A long paragraph above a signature leaves no hole on its own page: its last lines go with the signature.
#[test]
fn e7_of_a_long_last_paragraph_only_the_last_lines_go_with_the_signature() {
    (4..13_usize).into_par_iter().for_each(|count| {
        let mut blocks = vec![Block::Letterhead(head())];
        blocks.extend(body(count));
        blocks.push(Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain(SENTENCE.repeat(5))],
        }));
        blocks.push(closed(3));
        let one = paper("doan-cuoi-dai", blocks);
        holds(&one, &format!("{count} paragraphs"));
        let pages = read_pdf::pages(&pdf_of(&one));
        let lowest = |page: &Page| page.lines().iter().map(Line::y).fold(0.0, f64::max);
        for page in pages.iter().rev().skip(1) {
            let free = page.height - look::format().page.margin_bottom_mm / MM_PER_PT - lowest(page);
            // Two lines and the signature.
            assert!(free < 200.0, "{count} paragraphs: {free:.0} pt free");
        }
    });
}

fn cell(text: &str) -> Cell {
    Cell {
        paragraphs: if text.is_empty() {
            vec![]
        } else {
            vec![vec![Run::plain(text)]]
        },
        ticked: false,
        colspan: 1,
        rowspan: 1,
        align: None,
    }
}

fn row<T: AsRef<str>>(kind: RowKind, texts: impl IntoIterator<Item = T>) -> Row {
    Row {
        kind,
        about: None,
        cells: texts.into_iter().map(|text| cell(text.as_ref())).collect(),
    }
}

fn table(shares: &[u32], head: Vec<Row>, body: Vec<Row>) -> Table {
    let align = |at| if at == 1 { Align::Left } else { Align::Right };
    Table {
        columns: shares
            .iter()
            .enumerate()
            .map(|(at, share)| Column {
                share: *share,
                align: align(at),
            })
            .collect(),
        small: true,
        tight: false,
        unit: None,
        head,
        body,
    }
}

/// As the annex of a report: three columns for each indicator, under one head.
fn indicators(count: usize) -> Table {
    let mut shares = vec![10, 30];
    let mut first = vec![cell("STT"), cell("Đơn vị")];
    let mut second = Vec::new();
    for at in 1..=count {
        shares.extend([14, 13, 12]);
        first.push(Cell {
            colspan: 3,
            ..cell(&format!("Chỉ tiêu số {at} (triệu đồng)"))
        });
        second.extend(["Kế hoạch", "Thực hiện", "%"].map(cell));
    }
    for one in first.iter_mut().take(2) {
        one.rowspan = 2;
    }
    let head = vec![
        Row {
            kind: RowKind::Head,
            about: None,
            cells: first,
        },
        Row {
            kind: RowKind::Head,
            about: None,
            cells: second,
        },
    ];
    let figures = |unit: usize| (0..3 * count).map(move |at| format!("{}.{:03}", unit * 7, at * 13 % 1000));
    let body = (1..=8).map(|unit| {
        let names = [
            unit.to_string(),
            format!("Công ty cổ phần Xây dựng Giả Định {unit}"),
        ];
        row(RowKind::Plain, names.into_iter().chain(figures(unit)))
    });
    table(&shares, head, body.collect())
}

#[test]
fn e2_any_number_of_indicators_stands_in_its_cells() {
    indicators_in_their_cells(Steps::Wide);
}

fn indicators_in_their_cells(steps: Steps) {
    let step = if steps == Steps::Close { 6 } else { 12 };
    (1..41_usize).into_par_iter().step_by(step).for_each(|count| {
        let mut one = paper("chi-tieu", vec![Block::Table(indicators(count))]);
        one.orientation = Orientation::Landscape;
        let pages = read_pdf::pages(&pdf_of(&one));
        let wrong: Vec<String> = pages
            .iter()
            .zip(1..)
            .flat_map(|(page, number)| faults_of_page(page, number).into_iter().chain(crossed(page)))
            .collect();
        assert!(wrong.is_empty(), "{count} indicators: {:?}", wrong.first());
        let text: String = read_pdf::words(&pages).concat();
        for at in 1..=count {
            assert!(
                text.contains(&format!("Chỉtiêusố{at}(triệuđồng)")),
                "indicator {at} of {count}"
            );
        }
        assert!(!look::docx(&one).is_empty());
    });
}

/// One column stands behind the others, as that of what a unit has reached.
#[test]
fn e2_an_annex_is_parted_evenly_and_says_its_units_on_two_lines() {
    for count in [6, 7, 12, 13, 14, 16] {
        let mut one = paper("chi-tieu", vec![Block::Table(reached(indicators(count)))]);
        one.orientation = Orientation::Landscape;
        let held = thidua::export::hold(&one, &look::format(), crate::trees::fonts());
        let tables = held.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table.columns.len()),
            _ => None,
        });
        let columns: Vec<usize> = tables.collect();
        let (least, most) = (columns.iter().min().unwrap(), columns.iter().max().unwrap());
        assert!(most - least <= 3, "{count} indicators: {columns:?}");
        let pages = read_pdf::pages(&pdf_of(&one));
        let lines: Vec<String> = pages
            .iter()
            .flat_map(Page::lines)
            .map(|line| line.text())
            .collect();
        let halves = ["Công ty cổ phần Xây dựng", "Xây dựng Giả Định"];
        let on_two_lines = lines
            .iter()
            .any(|line| halves.iter().any(|half| line.contains(half)));
        assert!(on_two_lines, "{count} indicators: {lines:?}");
    }
}

fn reached(mut table: Table) -> Table {
    table.columns.push(Column {
        share: 10,
        align: Align::Right,
    });
    table.head[0].cells.push(Cell {
        rowspan: 2,
        ..cell("Chỉ tiêu đạt")
    });
    for row in &mut table.body {
        row.cells.push(cell("5/6"));
    }
    table
}

#[test]
fn e2_figures_that_no_sheet_can_hold_are_a_fault() {
    let figures = (0..2)
        .map(|_| row(RowKind::Plain, vec!["9".repeat(400); 9]))
        .collect();
    let one = paper("qua-rong", vec![Block::Table(table(&[1; 9], vec![], figures))]);
    let held = thidua::export::hold(&one, &look::format(), crate::trees::fonts());
    let problem = thidua::export::measure(&held, &look::format(), crate::trees::fonts());
    assert!(problem.is_err());
}

#[test]
fn e9_a_column_is_no_wider_than_its_words_need_and_the_rest_goes_where_texts_break() {
    let long =
        "Chuyên viên Trung tâm Phục vụ hành chính công, Văn phòng Ủy ban nhân dân phường Mẫu".to_owned();
    let body = vec![row(RowKind::Plain, ["1".to_owned(), long, "Có".to_owned()])];
    let one = paper("be-rong", vec![Block::Table(table(&[1, 1, 1], vec![], body))]);
    let held = thidua::export::hold(&one, &look::format(), crate::trees::fonts());
    let Some(Block::Table(fitted)) = held.blocks.first() else {
        panic!("a table");
    };
    let widths = fitted.widths_mm(165.0);
    assert!(
        widths[0] < 25.0 && widths[2] < 25.0 && widths[1] > 115.0,
        "{widths:?}"
    );
}

/// A list whose names have from 2 to 120 letters, with a total.
fn list(rows: usize, letters: usize) -> Table {
    let name: String = "Nguyễn Thị Minh Khai Hoàng Phương "
        .chars()
        .cycle()
        .take(letters)
        .collect::<String>()
        .trim()
        .to_owned();
    let head = vec![row(
        RowKind::Head,
        ["STT", "Họ và tên", "Số tiền"].map(str::to_owned).to_vec(),
    )];
    let mut body: Vec<Row> = (1..=rows)
        .map(|at| {
            row(
                RowKind::Plain,
                vec![at.to_string(), name.clone(), "1.250.000".to_owned()],
            )
        })
        .collect();
    body.push(row(
        RowKind::Total,
        vec![String::new(), "Tổng cộng".to_owned(), "75.000.000".to_owned()],
    ));
    Table {
        small: false,
        ..table(&[14, 120, 40], head, body)
    }
}

#[test]
fn e8_a_total_and_a_last_sentence_stand_with_a_row() {
    ends_of_a_list(Steps::Wide);
}

fn ends_of_a_list(steps: Steps) {
    (1..61_usize).into_par_iter().step_by(3).for_each(|count| {
        let last = Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain("Danh sách này có ghi đủ mọi người./.")],
        });
        // Each length with one end; all with all are the slower check.
        let ends = [vec![], vec![last.clone()], vec![last, closed(4)]];
        let wanted = |nth: usize| steps == Steps::Close || nth == count / 3 % 3;
        let ends = ends.into_iter().enumerate().filter(|(nth, _)| wanted(*nth));
        for (_, blocks) in ends {
            let table = Block::Table(list(count, 2 + count * 2));
            let blocks: Vec<Block> = std::iter::once(table).chain(blocks).collect();
            let pages = read_pdf::pages(&pdf_of(&paper("danh-sach", blocks.clone())));
            for page in pages
                .iter()
                .filter(|page| page.line("Tổng cộng").is_some() || page.line("Danh sách").is_some())
            {
                assert!(
                    page.text().contains("1.250.000"),
                    "{count} rows, {} blocks: bare",
                    blocks.len()
                );
                assert!(
                    page.line("Tổng cộng").is_some(),
                    "{count} rows: the last sentence alone"
                );
                // The total stands right below the row above it.
                let total = page.line("Tổng cộng").map_or(0.0, |line| line.y());
                let rows = page
                    .lines()
                    .into_iter()
                    .filter(|line| line.text().contains("1.250.000"));
                let above = rows.map(|line| line.y()).fold(0.0, f64::max);
                assert!(total - above < 60.0, "{count} rows: a gap above the total");
            }
        }
    });
}

/// A list whose last page would have one or two rows has three of a long list there, two of a short one, whatever follows.
#[test]
fn e8_no_two_rows_of_a_long_list_are_all_of_its_last_page() {
    let last = || {
        Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain("Danh sách này có ghi đủ mọi người./.")],
        })
    };
    let text = |lines: usize| (0..lines).map(|_| last()).collect::<Vec<_>>();
    (4..70_usize).into_par_iter().step_by(2).for_each(|count| {
        for below in [vec![], vec![last()], text(8), vec![last(), closed(4)]] {
            let mut blocks = text(24);
            blocks.push(Block::Table(list(count, 80)));
            blocks.extend(below);
            let pages = read_pdf::pages(&pdf_of(&paper("danh-sach", blocks)));
            let rows = |page: &Page| page.text().matches("1.250.000").count();
            let parts: Vec<usize> = pages.iter().map(rows).filter(|rows| *rows > 0).collect();
            let least = if count < 9 { 2 } else { 3 };
            assert!(
                parts.last().is_some_and(|rows| *rows >= least),
                "{count} rows: {parts:?}"
            );
        }
    });
}

/// As in minutes: names, what is proposed for each, and how many voted how.
fn votes(proposed: &str, share: &str, body: Vec<Row>) -> Table {
    let head = [
        "STT",
        "Họ và tên",
        proposed,
        "Đồng ý",
        "Không đồng ý",
        "Không hợp lệ",
        share,
    ];
    Table {
        small: false,
        ..table(
            &[10, 55, 37, 13, 16, 16, 18],
            vec![row(RowKind::Head, head)],
            body,
        )
    }
}

/// Two columns of texts that want two lines each, and no room for both: the names are parted, not each award on three lines.
#[test]
fn e9_a_long_name_is_parted_where_each_award_would_else_have_three_lines() {
    let names = [
        "Ông Giang Văn Giả Định Vượng",
        "Công ty TNHH Thực phẩm Minh Họa",
        "Bà Võ Thị Mẫu Quý",
    ];
    let award = "Giấy khen của Chủ tịch UBND phường";
    let body = (1..=30)
        .map(|at| {
            let number = at.to_string();
            let cells = [number.as_str(), names[at % 3], award, "9", "0", "0", "100,00%"];
            row(RowKind::Plain, cells.map(str::to_owned))
        })
        .collect();
    let narrow = Table {
        small: true,
        ..votes("Hình thức", "Tỷ lệ", body)
    };
    let one = paper("bien-ban", vec![Block::Table(narrow)]);
    let held = thidua::export::hold(&one, &look::format(), crate::trees::fonts());
    let Some(Block::Table(fitted)) = held.blocks.first() else {
        panic!("a table");
    };
    let widths = fitted.widths_mm(165.0);
    assert!(widths[2] > 43.0 && widths[1] > 40.0, "{widths:?}");
}

/// Votes on many: names and the words of the head are whole, as far as what each award needs on two lines lets them.
#[test]
fn e9_names_and_heads_of_a_table_of_votes_are_whole_beside_awards_on_two_lines() {
    let names = [
        "Nguyễn Văn Mẫu Bá",
        "Nguyễn Thị Ví Dụ Ân",
        "Phạm Minh Họa Đăng",
        "Thạch Thị Ví Dụ Xuân",
    ];
    let award = "Giấy khen của Chủ tịch UBND phường";
    let body = (1..=20).map(|at| {
        let (number, name) = (at.to_string(), format!("Bà {}", names[at % 4]));
        let cells = [&number, &name, award, "9", "0", "0", "100,00%"];
        row(RowKind::Plain, cells.map(str::to_owned))
    });
    let votes = votes("Hình thức đề nghị", "Tỷ lệ đồng ý", body.collect());
    let mut one = paper("bien-ban", vec![Block::Table(votes)]);
    one.names = names.map(str::to_owned).to_vec();
    let held = thidua::export::hold(&one, &look::format(), crate::trees::fonts());
    let Some(Block::Table(fitted)) = held.blocks.first() else {
        panic!("a table");
    };
    let said = |row: &Row, at: usize| row.cells[at].paragraphs[0][0].text.clone();
    for row in &fitted.body {
        assert!(!said(row, 1).contains(' '), "{}", said(row, 1));
    }
    assert_eq!(said(&fitted.head[0], 3), "Đồng\u{a0}ý");
    let pages = read_pdf::pages(&pdf_of(&one));
    let awards = pages[0]
        .lines()
        .into_iter()
        .filter(|line| line.text().contains("UBND"));
    assert_eq!(awards.count(), 20, "each award ends on its second line");
}

/// A name too long for two lines in letters a little smaller is no reason to part those of persons, which these keep whole.
#[test]
fn e5_names_of_persons_are_whole_beside_one_of_three_lines() {
    let bodies = [
        "Câu lạc bộ Liên thế hệ tự giúp nhau khu phố 10",
        "Tổ bảo vệ an ninh, trật tự khu phố 8",
        "Tổ liên gia số 34, khu phố 3, Công ty TNHH Thực phẩm Minh Họa",
        "Trường Trung học cơ sở Mẫu",
        "Hộ gia đình bà Âu Thị Tượng Trưng Em",
        "Hộ gia đình ông Nguyễn Văn Ví Dụ Hậu",
    ];
    let persons = [
        "Giang Văn Giả Định Vượng",
        "Lương Văn Giả Định Ấn",
        "Đào Thị Tượng Trưng Ngà",
        "Đoàn Văn Minh Họa Quy",
    ];
    let awards = [
        "Giấy khen của Chủ tịch UBND phường",
        "Bằng khen của Chủ tịch UBND tỉnh",
    ];
    let voted = |at: usize, name: String| {
        let (number, award) = ((at + 1).to_string(), awards[at % 2]);
        let cells = [number.as_str(), name.as_str(), award, "9", "0", "0", "100,00%"];
        row(RowKind::Plain, cells.map(str::to_owned))
    };
    let body = (0..12).map(|at| voted(at, bodies[at % 6].to_owned()));
    let body = body.chain((0..20).map(|at| voted(at, format!("Ông {}", persons[at % 4]))));
    let mut votes = votes("Hình thức đề nghị", "Tỷ lệ đồng ý", body.collect());
    votes.columns[2].align = Align::Left;
    let mut one = paper("bien-ban", vec![Block::Table(votes)]);
    let named = persons
        .into_iter()
        .chain(["Âu Thị Tượng Trưng Em", "Nguyễn Văn Ví Dụ Hậu"]);
    one.names = named.map(str::to_owned).collect();
    let pages = read_pdf::pages(&pdf_of(&one));
    let lines: Vec<String> = pages
        .iter()
        .flat_map(Page::lines)
        .map(|line| line.text())
        .collect();
    for person in persons {
        let whole = lines.iter().filter(|line| line.contains(person)).count();
        assert_eq!(whole, 5, "{person}");
    }
}

#[test]
fn e8_the_title_stands_on_page_1_above_a_table_of_tall_rows() {
    (780..900_usize).into_par_iter().step_by(20).for_each(|letters| {
        let mut rows = list(6, 20);
        let tall: String = SENTENCE.chars().cycle().take(letters).collect();
        for row in &mut rows.body {
            row.cells[1] = cell(tall.trim());
        }
        rows.columns[2].share = 120;
        let subject = SENTENCE.repeat(6);
        let title = Block::Title(Title {
            kind: "BẢNG KÊ".to_owned(),
            subject: vec![Run::plain(subject)],
        });
        let lead = Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain("Hồ sơ gồm các văn bản như sau:")],
        });
        let blocks = vec![Block::Letterhead(head()), title, lead, Block::Table(rows)];
        let pages = read_pdf::pages(&pdf_of(&paper("bang-ke", blocks)));
        let first = pages[0].text();
        assert!(first.contains("BẢNG KÊ"), "rows of {letters} letters: {first}");
    });
}

/// No table begins with one row at the foot of a page.
#[test]
fn e8_no_table_begins_with_one_row_at_the_foot_of_a_page() {
    let text = |lines: usize| {
        (0..lines).map(|_| {
            Block::Paragraph(Paragraph {
                role: Role::Body,
                runs: vec![Run::plain("Kết quả từng trường hợp như sau:")],
            })
        })
    };
    (20..38_usize).into_par_iter().for_each(|above| {
        for count in [2, 3, 7] {
            let mut rows = list(count, 30);
            // A title of a group before the first row, and one before the second.
            for at in [0, 2] {
                rows.body.insert(at, row(RowKind::Group, ["I", "Cá nhân", ""]));
            }
            let blocks = text(above).chain([Block::Table(rows)]).chain(text(8)).collect();
            let pages = read_pdf::pages(&pdf_of(&paper("danh-sach", blocks)));
            let rows = |page: &Page| page.text().matches("1.250.000").count();
            let parts: Vec<usize> = pages.iter().map(rows).filter(|rows| *rows > 0).collect();
            assert!(parts[0] >= 2, "{above} lines, {count} rows: {parts:?}");
        }
    });
}

/// A whole day is not parted from its `ngày` for less than a hole in the line.
#[test]
fn e6_no_line_ends_between_ngay_and_a_whole_day() {
    (0..30_usize).into_par_iter().for_each(|before| {
        let told = format!(
            "Đề nghị {}các đơn vị gửi báo cáo kết quả về bộ phận thường trực của Hội đồng trước ngày 31/12/2025./.",
            "và ".repeat(before)
        );
        let block = Block::Paragraph(Paragraph {
            role: Role::Body,
            runs: vec![Run::plain(told)],
        });
        let pages = read_pdf::pages(&pdf_of(&paper("ngay", vec![block])));
        let lines = pages[0].lines();
        let parted = lines.iter().any(|line| line.text().trim_end().ends_with("ngày"));
        assert!(!parted, "{before}");
    });
}

/// No line of a title or a cell ends inside the name of the committee or a word of two syllables.
#[test]
fn e5_titles_and_heads_of_columns_break_between_words() {
    let subject = "Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Mẫu cho tập thể, cá nhân có thành tích xuất \
                   sắc trong công tác phòng, chống thiên tai năm 2025";
    let head = vec![row(
        RowKind::Head,
        ["STT", "Chức vụ, đơn vị, địa chỉ", "Danh hiệu, hình thức"].map(str::to_owned),
    )];
    let blocks = vec![
        Block::Title(Title {
            kind: "QUYẾT ĐỊNH".to_owned(),
            subject: vec![Run::plain(subject)],
        }),
        Block::Table(table(&[1, 1, 1], head, vec![])),
    ];
    let held = thidua::export::hold(&paper("nhan-de", blocks), &look::format(), crate::trees::fonts());
    let said = format!("{:?}", held.blocks).replace("\\u{a0}", "\u{a0}");
    for whole in ["Ủy ban nhân dân", "địa chỉ", "hình thức", "Chức vụ"] {
        assert!(said.contains(&whole.replace(' ', "\u{a0}")), "{whole}: {said}");
    }
}

#[test]
fn subjects_of_any_length_stand_in_the_middle_of_even_lines() {
    for length in [20_usize, 60, 120, 300, 700, 1_500] {
        let subject: String = SENTENCE.chars().cycle().take(length).collect();
        let mut blocks = vec![
            Block::Letterhead(head()),
            Block::Title(Title {
                kind: "KẾ HOẠCH".to_owned(),
                subject: vec![Run::plain(subject.trim())],
            }),
        ];
        blocks.extend(body(2));
        blocks.push(closed(3));
        holds(
            &paper("trich-yeu", blocks),
            &format!("a subject of {length} letters"),
        );
    }
}

#[test]
fn a_row_that_is_taller_than_a_page_goes_on() {
    let mut tall = list(2, 20);
    tall.body[1].cells[1] = cell(&SENTENCE.repeat(60));
    let blocks = vec![Block::Table(tall), closed(3)];
    holds(&paper("hang-cao", blocks), "a row of three pages");
}

/// Recipients of a paper with several signatures stand below them.
#[test]
fn e1_recipients_below_several_signatures_go_on_too() {
    for count in [1_usize, 20, 60] {
        let lines = recipients(count);
        let Block::Closing(two) = closing(&["THƯ KÝ"], &[]) else {
            unreachable!()
        };
        let Block::Closing(one) = closing(&["CHỦ TỊCH"], &[]) else {
            unreachable!()
        };
        let signatures = two.signatures.into_iter().chain(one.signatures).collect();
        let recipients = Some(Recipients {
            lead: "Nơi nhận:".to_owned(),
            lines,
        });
        let end = Block::Closing(Closing {
            place_date: None,
            recipients,
            signatures,
        });
        let mut blocks = body(6);
        blocks.push(end);
        holds(&paper("hai-chu-ky", blocks), &format!("{count} recipients"));
    }
}

/// The rows of a person with two awards.
fn awards_of(person: usize) -> [Row; 2] {
    ["Danh hiệu", "Giấy khen"].map(|award| Row {
        about: Some(format!("cn-{person}")),
        ..row(
            RowKind::Plain,
            [
                format!("{person}"),
                format!("Người số {person}"),
                format!("{award} {person}"),
            ],
        )
    })
}

#[test]
fn s13_the_rows_of_a_person_stand_on_one_page() {
    (0..12_usize).into_par_iter().for_each(|above| {
        let rows: Vec<Row> = (1..=12).flat_map(awards_of).collect();
        let blocks = body(above)
            .into_iter()
            .chain([Block::Table(table(&[1, 3, 3], vec![], rows))])
            .chain([closed(2)]);
        let pages = read_pdf::pages(&pdf_of(&paper("danh-sach-chi", blocks.collect())));
        let texts: Vec<String> = pages.iter().map(Page::text).collect();
        for person in 1..=12 {
            let both = |text: &String| {
                ["Danh hiệu", "Giấy khen"]
                    .iter()
                    .all(|award| text.contains(&format!("{award} {person}")))
            };
            assert!(texts.iter().any(both), "{above}: the rows of {person} are parted");
        }
    });
}

#[test]
fn s13_a_list_of_three_rows_leaves_two_on_the_page_of_its_title() {
    let parted = (6..16_usize).map(|above| {
        let [first, second] = awards_of(1);
        let [third, _] = awards_of(2);
        let list = table(&[1, 3, 3], vec![], vec![first, second, third]);
        let blocks = body(above).into_iter().chain([Block::Table(list), closed(2)]);
        let pages = read_pdf::pages(&pdf_of(&paper("danh-sach-chi", blocks.collect())));
        let rows = pages.iter().map(|page| page.text().matches("Người số").count());
        rows.filter(|rows| *rows > 0).collect::<Vec<usize>>()
    });
    let parted: Vec<Vec<usize>> = parted.filter(|rows| rows.len() > 1).collect();
    assert!(
        !parted.is_empty() && parted.iter().all(|rows| *rows == [2, 1]),
        "{parted:?}"
    );
}

#[test]
fn s12_a_signature_below_few_lines_under_a_table_has_a_row_on_its_page() {
    (0..14_usize).into_par_iter().for_each(|above| {
        for lines in [2, 4] {
            let said = (0..lines).map(|_| {
                Block::Paragraph(Paragraph {
                    role: Role::Body,
                    runs: vec![Run::plain(
                        "Xếp loại: Khá 04 đơn vị (80%); Trung bình 01 đơn vị (20%).",
                    )],
                })
            });
            let rows: Vec<Row> = (1..=6).map(|at| awards_of(at)[0].clone()).collect();
            let blocks = body(above)
                .into_iter()
                .chain([Block::Table(table(&[1, 3, 3], vec![], rows))])
                .chain(said)
                .chain([closed(2)]);
            let one = paper("bang-diem", blocks.collect());
            let pages = read_pdf::pages(&pdf_of(&one));
            let signed = pages.iter().find(|page| page.line("CHỦ TỊCH").is_some()).unwrap();
            assert!(signed.text().contains("Người số 6"), "{above}: {lines} lines");
        }
    });
}
