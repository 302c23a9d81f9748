//! Small papers with tables, annexes, lying sheets and several signatures.

use thidua::document::{
    Align, Annex, Block, Cell, Closing, Column, Orientation, Paper, Paragraph, Recipients, Role, Row,
    RowKind, Run, Signature, Table,
};

use crate::families;

/// Width of the text on a sheet that lies so: A4 between margins of 30 and 15 mm.
pub(super) fn text_mm(orientation: Orientation) -> f64 {
    match orientation {
        Orientation::Portrait => 165.0,
        Orientation::Landscape => 252.0,
    }
}

/// A cell with a paragraph for each text.
pub(super) fn cell(texts: &[&str]) -> Cell {
    Cell {
        ticked: false,
        paragraphs: texts.iter().map(|text| vec![Run::plain(*text)]).collect(),
        colspan: 1,
        rowspan: 1,
        align: None,
    }
}

fn over(columns: usize, rows: usize, text: &str) -> Cell {
    Cell {
        colspan: columns,
        rowspan: rows,
        ..cell(&[text])
    }
}

pub(super) fn row(kind: RowKind, cells: Vec<Cell>) -> Row {
    Row {
        kind,
        about: None,
        cells,
    }
}

fn columns(wanted: &[(u32, Align)]) -> Vec<Column> {
    wanted
        .iter()
        .map(|(share, align)| Column {
            share: *share,
            align: *align,
        })
        .collect()
}

/// A table of everything: a head of two rows with spans both ways, column numbers, groups, a cell over two rows, empty
/// cells, a cell of several paragraphs, `lines` plain rows in each group, a total.
pub(super) fn awards(lines: usize) -> Table {
    let head = vec![
        row(
            RowKind::Head,
            vec![
                over(1, 2, "STT"),
                over(1, 2, "Họ và tên, đơn vị"),
                over(2, 1, "Thành tích"),
                over(1, 2, "Tiền thưởng"),
            ],
        ),
        row(RowKind::Head, vec![cell(&["Nội dung"]), cell(&["Năm"])]),
        row(
            RowKind::Numbers,
            ["(1)", "(2)", "(3)", "(4)", "(5)"]
                .iter()
                .map(|number| cell(&[number]))
                .collect(),
        ),
    ];
    let mut body = Vec::new();
    for group in ["I. TẬP THỂ", "II. CÁ NHÂN"] {
        body.push(row(RowKind::Group, vec![over(5, 1, group)]));
        for at in 1..=lines {
            body.push(row(
                RowKind::Plain,
                vec![
                    cell(&[&at.to_string()]),
                    cell(&["Nguyễn Thị Thử Nghiệm", "Khu phố 3, phường Mẫu"]),
                    cell(&["Hoàn thành xuất sắc nhiệm vụ trong phong trào thi đua <đặc biệt> & dẫn đầu"]),
                    cell(&[]),
                    cell(&["1.404.000"]),
                ],
            ));
        }
    }
    body.push(row(
        RowKind::Plain,
        vec![
            over(1, 2, "9"),
            cell(&["Ông Trần Văn Mẫu"]),
            cell(&["Năm đầu"]),
            cell(&["2024"]),
            cell(&[]),
        ],
    ));
    body.push(row(
        RowKind::Plain,
        vec![
            cell(&["Bà Lê Thị Mẫu"]),
            cell(&["Năm sau"]),
            cell(&["2025"]),
            cell(&[]),
        ],
    ));
    let total = Cell {
        align: Some(Align::Center),
        ..over(4, 1, "Tổng cộng")
    };
    body.push(row(RowKind::Total, vec![total, cell(&["14.040.000"])]));
    Table {
        columns: columns(&[
            (1, Align::Center),
            (4, Align::Left),
            (6, Align::Justify),
            (1, Align::Center),
            (2, Align::Center),
        ]),
        small: false,
        tight: false,
        unit: Some("Đơn vị tính: đồng".into()),
        head,
        body,
    }
}

fn text(text: &str) -> Block {
    Block::Paragraph(Paragraph {
        role: Role::Body,
        runs: vec![Run::plain(text)],
    })
}

fn signature(authority: &[&str], name: Option<&str>) -> Signature {
    Signature {
        authority: authority.iter().map(|line| (*line).to_owned()).collect(),
        note: Some("(Ký, ghi rõ họ tên)".into()),
        office: None,
        name: name.map(str::to_owned),
    }
}

/// A closing of these signatures with place and date.
pub(super) fn closing(signatures: usize) -> Block {
    let all = [
        signature(&["NGƯỜI LẬP BIỂU"], Some("Lê Thị Lập")),
        signature(&["THƯ KÝ"], None),
        signature(&["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], Some("Trần Văn Mẫu")),
    ];
    Block::Closing(Closing {
        place_date: Some("Phường Mẫu, ngày 05 tháng 9 năm 2026".into()),
        recipients: Some(Recipients {
            lead: "Nơi nhận:".into(),
            lines: vec!["- Như trên;".into(), "- Lưu: VT.".into()],
        }),
        signatures: all[all.len() - signatures..].to_vec(),
    })
}

/// A decision with three annexes: two upright, the second lying, the last with a closing under its table.
pub(super) fn decision() -> Paper {
    let annex = |label: Option<&str>, orientation, blocks| Annex {
        letterhead: None,
        orientation,
        label: label.map(str::to_owned),
        title: "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN".into(),
        subtitle: Some("Phong trào thi đua đợt 1 năm 2026".into()),
        reference: Some(
            "(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 9 năm 2026 của Ủy ban nhân dân phường Mẫu)"
                .into(),
        ),
        blocks,
    };
    Paper {
        mark: Some("BẢN MẪU".into()),
        annexes: vec![
            annex(
                Some("Phụ lục I"),
                Orientation::Portrait,
                vec![
                    text("Danh sách gồm các tập thể, cá nhân sau:"),
                    Block::Table(awards(3)),
                ],
            ),
            annex(
                Some("Phụ lục II"),
                Orientation::Landscape,
                vec![
                    Block::Table(awards(12)),
                    text("Danh sách này có 24 tập thể, cá nhân./."),
                ],
            ),
            annex(
                None,
                Orientation::Portrait,
                vec![Block::Table(awards(9)), closing(2)],
            ),
        ],
        ..families::decision()
    }
}

/// A list on lying sheets: two tables that touch, three signatures.
pub(super) fn register() -> Paper {
    let plain = Table {
        small: false,
        tight: false,
        unit: None,
        ..awards(1)
    };
    let mut paper = families::minutes();
    let end = paper.blocks.len() - 1;
    paper.blocks[end] = closing(3);
    paper
        .blocks
        .splice(end..end, [Block::Table(plain.clone()), Block::Table(plain)]);
    paper.properties.id = "so-theo-doi".into();
    paper.orientation = Orientation::Landscape;
    paper
}

/// An upright list of `lines` plain rows of one line, and one signature under it.
pub(super) fn list(lines: usize) -> Paper {
    let mut table = awards(0);
    table.body = (1..=lines)
        .map(|at| {
            let mut cells = vec![cell(&[&at.to_string()]), cell(&["Trần Văn Mẫu"])];
            cells.extend([cell(&["Xuất sắc"]), cell(&["2025"]), cell(&[])]);
            row(RowKind::Plain, cells)
        })
        .collect();
    let mut paper = families::decision();
    paper.properties.id = format!("danh-sach-{lines:02}");
    paper.blocks.truncate(2);
    paper.blocks.extend([Block::Table(table), closing(1)]);
    paper
}

/// One of each.
pub(super) fn all() -> Vec<Paper> {
    let mut decision = decision();
    decision.properties.id = "quyet-dinh-phu-luc".into();
    vec![decision, register(), list(20)]
}
