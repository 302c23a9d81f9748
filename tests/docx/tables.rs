//! Tables of the content, read back from the parts.

use thidua::document::{Block, Paper, RowKind, Run, Table};

use super::form::{is_near, of};
use super::lists;
use crate::look;
use crate::read_docx::{Package, Paragraph, Xml, words};
use crate::tree_words::tree_words;

const TWIPS_PER_MM: f64 = 1440.0 / 25.4;

/// The tables of a paper's tree with the width of the text they stand in, in reading order.
fn tables(paper: &Paper) -> Vec<(&Table, f64)> {
    let main = std::iter::once((paper.orientation, &paper.blocks));
    let annexes = paper
        .annexes
        .iter()
        .map(|annex| (annex.orientation, &annex.blocks));
    main.chain(annexes)
        .flat_map(|(orientation, blocks)| {
            blocks.iter().filter_map(move |block| match block {
                Block::Table(table) => Some((table, lists::text_mm(orientation))),
                _ => None,
            })
        })
        .collect()
}

/// The `w:tbl` with borders, which are those of the content.
fn bordered(package: &Package) -> Vec<Xml> {
    let found = package.body().named("w:tbl").into_iter().filter(|table| {
        let top = table.at("w:tblPr w:tblBorders w:top");
        top.is_some_and(|top| top.get("w:val") == Some("single"))
    });
    found.cloned().collect()
}

/// Each table of each paper, as tree and as element.
fn each(check: impl Fn(&Package, &Table, f64, &Xml)) {
    for paper in lists::all() {
        let package = Package::read(&look::docx(&paper));
        // Columns are as wide as their words need.
        let held = thidua::export::hold(&paper, &look::format(), &thidua::faces::Fonts::embedded());
        let (wanted, found) = (tables(&held), bordered(&package));
        assert_eq!(wanted.len(), found.len(), "{}", paper.properties.id);
        for ((tree, text_mm), element) in wanted.into_iter().zip(&found) {
            check(&package, tree, text_mm, element);
        }
    }
}

fn direct<'a>(element: &'a Xml, name: &str) -> Vec<&'a Xml> {
    element
        .children
        .iter()
        .filter(|child| child.name == name)
        .collect()
}

fn number(element: &Xml, path: &str, attribute: &str) -> Option<f64> {
    element.at(path)?.number(attribute)
}

#[test]
fn a_table_is_as_wide_as_its_text_in_fixed_columns_by_their_shares() {
    each(|_, tree, text_mm, table| {
        let layout = table.at("w:tblPr w:tblLayout").unwrap();
        assert_eq!(layout.get("w:type"), Some("fixed"));
        let grid: Vec<f64> = table
            .named("w:gridCol")
            .iter()
            .map(|column| column.number("w:w").unwrap())
            .collect();
        let whole: f64 = grid.iter().sum();
        is_near(whole / TWIPS_PER_MM, text_mm, 0.02, "whole width");
        is_near(
            number(table, "w:tblPr w:tblW", "w:w").unwrap(),
            whole,
            0.0,
            "w:tblW",
        );
        is_near(
            number(table, "w:tblPr w:tblInd", "w:w").unwrap(),
            0.0,
            0.0,
            "left edge",
        );
        let shares: u32 = tree.columns.iter().map(|column| column.share).sum();
        for (column, width) in tree.columns.iter().zip(&grid) {
            let wanted = f64::from(column.share) / f64::from(shares) * text_mm;
            is_near(width / TWIPS_PER_MM, wanted, 0.02, "column");
        }
        for row in direct(table, "w:tr") {
            let mut at = 0;
            for cell in direct(row, "w:tc") {
                let span = spans(cell);
                let covered: f64 = grid[at..at + span].iter().sum();
                is_near(number(cell, "w:tcPr w:tcW", "w:w").unwrap(), covered, 0.0, "cell");
                at += span;
            }
            assert_eq!(at, grid.len(), "spans of a row");
        }
    });
}

/// Columns that a cell covers.
fn spans(cell: &Xml) -> usize {
    let span = cell.at("w:tcPr w:gridSpan").and_then(|span| span.get("w:val"));
    span.map_or(1, |span| span.parse().unwrap())
}

#[test]
fn a_cell_over_several_rows_goes_on_in_the_same_columns() {
    each(|_, tree, _, table| {
        let rows = direct(table, "w:tr");
        assert_eq!(rows.len(), tree.head.len() + tree.body.len());
        // Column, columns and rows of each cell over several rows: from the tree, and as the merges say.
        let mut found = Vec::new();
        for row in &rows {
            let mut at = 0;
            for cell in direct(row, "w:tc") {
                let merge = cell
                    .at("w:tcPr w:vMerge")
                    .map(|merge| merge.get("w:val").unwrap());
                match merge {
                    Some("restart") => found.push((at, spans(cell), 1)),
                    Some("continue") => {
                        assert_eq!(cell.named("w:t").len(), 0, "a covered cell has letters");
                        let above = found
                            .iter_mut()
                            .rev()
                            .find(|(column, columns, _)| (*column, *columns) == (at, spans(cell)));
                        above.expect("nothing to go on with").2 += 1;
                    }
                    _ => {}
                }
                at += spans(cell);
            }
        }
        let mut wanted = Vec::new();
        for grid in [tree.head_grid().unwrap(), tree.body_grid().unwrap()] {
            for row in &grid {
                wanted.extend(row.iter().enumerate().filter_map(|(at, slot)| match slot {
                    thidua::document::Slot::Cell(cell) if cell.rowspan > 1 => {
                        Some((at, cell.colspan, cell.rowspan))
                    }
                    _ => None,
                }));
            }
        }
        assert_eq!(found, wanted);
    });
}

#[test]
fn borders_and_padding_are_those_of_the_format() {
    let look = look::format().table;
    each(|_, _, _, table| {
        let borders = table.at("w:tblPr w:tblBorders").unwrap();
        let sides: Vec<&str> = borders.children.iter().map(|side| side.name.as_str()).collect();
        assert_eq!(
            sides,
            ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"]
        );
        for side in &borders.children {
            assert_eq!(side.get("w:val"), Some("single"));
            is_near(
                side.number("w:sz").unwrap() / 8.0,
                look.border_pt,
                0.0,
                &side.name,
            );
        }
        assert!(
            table.named("w:tcBorders").is_empty(),
            "no cell has borders of its own"
        );
        for side in &table.at("w:tblPr w:tblCellMar").unwrap().children {
            let padding = side.number("w:w").unwrap();
            if matches!(side.name.as_str(), "w:left" | "w:right") {
                is_near(padding / TWIPS_PER_MM, look.inset_x_mm, 0.02, &side.name);
            } else {
                is_near(padding / 20.0, look.inset_y_pt, 0.0, &side.name);
            }
        }
    });
}

#[test]
fn all_rows_of_the_head_repeat_and_no_row_splits() {
    each(|_, tree, _, table| {
        for (at, row) in direct(table, "w:tr").into_iter().enumerate() {
            assert!(row.at("w:trPr w:cantSplit").is_some(), "row {at}");
            assert_eq!(
                row.at("w:trPr w:tblHeader").is_some(),
                at < tree.head.len(),
                "row {at}"
            );
            assert!(
                row.at("w:trPr w:trHeight").is_none(),
                "a fixed height cuts the marks of capitals"
            );
        }
    });
    for paper in lists::all() {
        let package = Package::read(&look::docx(&paper));
        let repeating = package.body().named("w:tblHeader").len();
        let wanted: usize = tables(&paper).iter().map(|(table, _)| table.head.len()).sum();
        assert_eq!(repeating, wanted, "headings and closings repeat nothing");
    }
}

/// The paragraphs of a row of the element.
fn of_row(package: &Package, row: &Xml) -> Vec<Paragraph> {
    row.named("w:p")
        .into_iter()
        .map(|paragraph| package.paragraph(paragraph, None))
        .collect()
}

#[test]
fn each_kind_of_row_has_its_look() {
    let look = look::format().table;
    each(|package, tree, _, table| {
        let rows = tree.head.iter().chain(&tree.body);
        for (row, element) in rows.zip(direct(table, "w:tr")) {
            for cell in direct(element, "w:tc") {
                let align = cell.at("w:tcPr w:vAlign").unwrap();
                assert_eq!(align.get("w:val"), Some("center"));
                assert!(
                    !direct(cell, "w:p").is_empty(),
                    "a cell without paragraph is no cell"
                );
            }
            for paragraph in of_row(package, element) {
                let (bold, italic) = match row.kind {
                    RowKind::Head | RowKind::Group | RowKind::Total => (true, false),
                    RowKind::Numbers => (false, true),
                    RowKind::Plain => (false, false),
                };
                for run in &paragraph.runs {
                    assert_eq!((run.bold, run.italic), (bold, italic), "{}", run.text);
                    is_near(run.size_pt, look.size_pt, 0.0, &run.text);
                }
                if matches!(row.kind, RowKind::Head | RowKind::Numbers) {
                    assert_eq!(paragraph.align, "center", "{}", paragraph.text);
                    assert!(paragraph.keep_next, "a head never stands alone");
                }
                assert_eq!((paragraph.line, paragraph.exact), (1.0, false));
                assert_eq!((paragraph.before_pt, paragraph.after_pt), (0.0, 0.0));
            }
        }
    });
}

#[test]
fn cells_are_aligned_as_their_column_unless_they_say_otherwise() {
    let package = Package::read(&look::docx(&lists::decision()));
    let aligned = |wanted: &str| -> Vec<String> {
        let texts = of(&package, wanted).into_iter();
        texts.map(|paragraph| paragraph.align).collect()
    };
    let row = bordered(&package)[0].named("w:tr")[4].clone();
    let found: Vec<String> = of_row(&package, &row)
        .into_iter()
        .map(|paragraph| paragraph.align)
        .collect();
    // A cell of two paragraphs, a justified column that is set at the left, an empty cell.
    assert_eq!(found, ["center", "left", "left", "left", "center", "center"]);
    assert_eq!(aligned("TableTotal")[0], "center", "the cell's own alignment");
}

#[test]
fn the_unit_stands_at_the_right_above_the_table() {
    let package = Package::read(&look::docx(&lists::decision()));
    for unit in of(&package, "TableUnit") {
        assert_eq!(
            (unit.text.as_str(), unit.align.as_str()),
            ("Đơn vị tính: đồng", "right")
        );
        assert!(unit.italic() && !unit.bold() && unit.keep_next);
    }
}

#[test]
fn no_two_tables_touch() {
    for paper in lists::all() {
        let package = Package::read(&look::docx(&paper));
        for pair in package.body().children.windows(2) {
            assert!(
                pair.iter().any(|child| child.name != "w:tbl"),
                "Word makes one table of two that touch"
            );
        }
    }
}

#[test]
fn the_first_two_rows_stay_together_the_last_three_go_with_the_closing_and_no_others_do() {
    let package = Package::read(&look::docx(&lists::list(20)));
    let table = &bordered(&package)[0];
    let kept: Vec<bool> = direct(table, "w:tr")
        .into_iter()
        .map(|row| of_row(&package, row).iter().all(|paragraph| paragraph.keep_next))
        .collect();
    let wanted: Vec<bool> = (0..23).map(|at| !(4..20).contains(&at)).collect();
    assert_eq!(kept, wanted);
    let at = package
        .body()
        .children
        .iter()
        .rposition(|child| child.name == "w:tbl")
        .unwrap();
    let between = package.paragraph(&package.body().children[at - 1], None);
    assert!(
        between.keep_next && between.text.is_empty(),
        "what parts table and closing"
    );
}

#[test]
fn rows_that_share_a_cell_stay_together() {
    let mut paper = lists::list(5);
    if let Block::Table(table) = &mut paper.blocks[2] {
        for first in [1, 3] {
            table.body[first].cells[4].rowspan = 2;
            table.body[first + 1].cells.truncate(4);
        }
    }
    let package = Package::read(&look::docx(&paper));
    let kept: Vec<bool> = bordered(&package)[0]
        .named("w:tr")
        .into_iter()
        .skip(3)
        .map(|row| of_row(&package, row).iter().all(|paragraph| paragraph.keep_next))
        .collect();
    assert_eq!(kept, [true, true, false, true, true]);
}

#[test]
fn rows_that_no_page_can_hold_do_not_stay_together() {
    let mut paper = lists::list(70);
    if let Block::Table(table) = &mut paper.blocks[2] {
        table.body[0].cells[4].rowspan = 60;
        for row in &mut table.body[1..60] {
            row.cells.truncate(4);
        }
    }
    let package = Package::read(&look::docx(&paper));
    let kept: Vec<usize> = bordered(&package)[0]
        .named("w:tr")
        .into_iter()
        .enumerate()
        .skip(3)
        .filter(|(_, row)| of_row(&package, row).iter().any(|paragraph| paragraph.keep_next))
        .map(|(at, _)| at)
        .collect();
    assert_eq!(kept, [70, 71, 72], "only the last three rows, for the closing");
}

#[test]
fn no_empty_paragraph_stands_above_a_table_that_follows_a_paragraph() {
    let mut paper = lists::decision();
    let annex = &mut paper.annexes[0];
    if let Block::Table(table) = &mut annex.blocks[1] {
        table.unit = None;
    }
    let package = Package::read(&look::docx(&paper));
    let above = package
        .paragraphs()
        .into_iter()
        .find(|paragraph| paragraph.text.starts_with("Danh sách gồm"))
        .unwrap();
    is_near(
        above.after_pt,
        look::format().table.before_pt,
        0.0,
        "the space above the table",
    );
    let children = &package.body().children;
    let at = children
        .iter()
        .position(|child| child.name == "w:p" && package.paragraph(child, None) == above)
        .unwrap();
    assert_eq!(children[at + 1].name, "w:tbl");
}

#[test]
fn the_words_are_the_words_of_the_tree() {
    for paper in lists::all() {
        let text = words(&look::docx(&paper));
        let found: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(found, tree_words(&paper), "{}", paper.properties.id);
    }
}

#[test]
fn a_letter_that_xml_cannot_carry_is_a_fault_in_tables_and_annexes() {
    let bad = "a\u{1}b";
    let mut in_cell = lists::list(1);
    if let Block::Table(table) = &mut in_cell.blocks[2] {
        table.body[0].cells[1].paragraphs = vec![vec![Run::plain(bad)]];
    }
    let mut in_unit = lists::list(1);
    if let Block::Table(table) = &mut in_unit.blocks[2] {
        table.unit = Some(bad.into());
    }
    let mut in_date = lists::list(1);
    if let Block::Closing(closing) = &mut in_date.blocks[3] {
        closing.place_date = Some(bad.into());
    }
    let mut in_note = lists::list(1);
    if let Block::Closing(closing) = &mut in_note.blocks[3] {
        closing.signatures[0].note = Some(bad.into());
    }
    let mut in_title = lists::decision();
    in_title.annexes[2].title = bad.into();
    let mut in_annex = lists::decision();
    in_annex.annexes[1].blocks.push(in_cell.blocks[2].clone());
    for paper in [in_cell, in_unit, in_date, in_note, in_title, in_annex] {
        let measures = look::measures(&lists::decision());
        let fault = thidua::export::docx::export(&paper, &look::format(), &measures).unwrap_err();
        assert!(fault.original.unwrap().contains("U+0001"));
    }
}

#[test]
fn a_table_that_does_not_come_out_even_is_a_fault() {
    let mut paper = lists::list(2);
    if let Block::Table(table) = &mut paper.blocks[2] {
        table.body[1].cells.pop();
    }
    let measures = look::measures(&paper);
    let fault = thidua::export::docx::export(&paper, &look::format(), &measures).unwrap_err();
    assert_eq!(fault.original.unwrap(), "row 2 of a table covers 4 columns of 5");
}
