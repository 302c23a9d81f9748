//! Small papers with tables, annexes and several signatures.
#![allow(dead_code, reason = "each test file uses a part of it")]

use thidua::document::{
    Align, Annex, Block, Cell, Closing, Column, Orientation, Paper, Role, Row, RowKind, Run, Table,
};

use crate::trees::{closing, decision, head, minutes, paper, paragraph, signature};

/// A cell with that text; none for an empty one.
pub(crate) fn cell(text: &str) -> Cell {
    let paragraphs = if text.is_empty() {
        vec![]
    } else {
        vec![vec![Run::plain(text)]]
    };
    Cell {
        ticked: false,
        paragraphs,
        colspan: 1,
        rowspan: 1,
        align: None,
    }
}

/// A cell over several columns or rows.
pub(crate) fn wide(text: &str, colspan: usize, rowspan: usize) -> Cell {
    Cell {
        colspan,
        rowspan,
        ..cell(text)
    }
}

/// A row of those cells.
pub(crate) fn row(kind: RowKind, cells: Vec<Cell>) -> Row {
    Row {
        kind,
        about: None,
        cells,
    }
}

/// A row of cells of one column and row each.
pub(crate) fn line(kind: RowKind, texts: &[&str]) -> Row {
    row(kind, texts.iter().map(|text| cell(text)).collect())
}

fn column(share: u32, align: Align) -> Column {
    Column { share, align }
}

const NAMES: [&str; 5] = [
    "Nguyễn Thị Hường",
    "Lê Văn Ước",
    "Trường Tiểu học Bắc Sơn",
    "Khu phố 9",
    "Phạm Ngọc Quỳnh",
];
const POSTS: [&str; 3] = [
    "Công chức Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường",
    "Trưởng khu phố",
    "Giáo viên, Tổ trưởng tổ chuyên môn 4, 5 Trường Tiểu học Bắc Sơn, Chủ tịch Công đoàn",
];

/// The row of somebody on the list.
pub(crate) fn awardee(at: usize) -> Row {
    let texts = [
        at.to_string(),
        NAMES[at % NAMES.len()].to_owned(),
        POSTS[at % POSTS.len()].to_owned(),
        "Chiến sĩ thi đua cơ sở".to_owned(),
        format!("{}.000.000", at % 7 + 1),
        String::new(),
    ];
    line(RowKind::Plain, &texts.each_ref().map(String::as_str))
}

/// A list of `count` awardees: two head rows, column numbers, groups, a total.
pub(crate) fn awards(count: usize) -> Table {
    let mut body = vec![row(
        RowKind::Group,
        vec![cell("I"), wide("Tập thể, cá nhân thuộc phường", 5, 1)],
    )];
    body.extend((1..=count).map(awardee));
    body.push(row(
        RowKind::Total,
        vec![wide("Tổng cộng", 4, 1), cell("125.000.000"), cell("")],
    ));
    Table {
        columns: vec![
            column(1, Align::Center),
            column(4, Align::Left),
            column(5, Align::Justify),
            column(3, Align::Left),
            column(3, Align::Center),
            column(2, Align::Left),
        ],
        small: false,
        tight: false,
        unit: Some("Đơn vị tính: đồng".to_owned()),
        head: vec![
            row(
                RowKind::Head,
                vec![
                    wide("TT", 1, 2),
                    wide("Tập thể, cá nhân", 2, 1),
                    wide("Khen thưởng", 2, 1),
                    wide("Ghi chú", 1, 2),
                ],
            ),
            line(
                RowKind::Head,
                &["Tên, họ và tên", "Chức vụ, đơn vị", "Danh hiệu", "Mức tiền"],
            ),
            line(RowKind::Numbers, &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]),
        ],
        body,
    }
}

/// A plain table: one head row, `count` rows of one line.
pub(crate) fn register(count: usize) -> Table {
    let texts = |at: usize| [at.to_string(), format!("Khu phố {at}"), format!("Đạt {at}%")];
    Table {
        columns: vec![
            column(1, Align::Center),
            column(6, Align::Left),
            column(3, Align::Left),
        ],
        small: false,
        tight: false,
        unit: None,
        head: vec![line(RowKind::Head, &["STT", "Đơn vị", "Kết quả"])],
        body: (1..=count)
            .map(|at| line(RowKind::Plain, &texts(at).each_ref().map(String::as_str)))
            .collect(),
    }
}

/// Rows beside cells of several rows: `groups` of `rows` each.
pub(crate) fn units(groups: usize, rows: usize) -> Table {
    let mut body = Vec::new();
    for group in 1..=groups {
        for at in 1..=rows {
            let mut cells = vec![
                cell(&format!("Chỉ tiêu {group}.{at}")),
                cell(&format!("{at} điểm")),
            ];
            if at == 1 {
                cells.insert(0, wide(&format!("Khối {group}"), 1, rows));
                cells.push(wide(&format!("Cụm {group}"), 1, rows));
            }
            body.push(row(RowKind::Plain, cells));
        }
    }
    Table {
        columns: vec![
            column(2, Align::Center),
            column(5, Align::Left),
            column(2, Align::Left),
            column(2, Align::Center),
        ],
        small: false,
        tight: false,
        unit: None,
        head: vec![line(RowKind::Head, &["Khối", "Nội dung", "Điểm", "Cụm"])],
        body,
    }
}

/// An annex of those parts.
pub(crate) fn annex(label: Option<&str>, orientation: Orientation, blocks: Vec<Block>) -> Annex {
    Annex {
        letterhead: None,
        orientation,
        label: label.map(str::to_owned),
        title: "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN".to_owned(),
        subtitle: None,
        reference: Some(
            "(Kèm theo Quyết định số 15/QĐ-UBND ngày 04 tháng 3 năm 2025 của Chủ tịch Ủy ban nhân dân phường Bắc Sơn)"
                .to_owned(),
        ),
        blocks,
    }
}

/// A decision with a long list, a landscape list that is signed, and an annex of text.
pub(crate) fn decision_with_annexes() -> Paper {
    let mut second = annex(
        Some("Phụ lục II"),
        Orientation::Landscape,
        vec![Block::Table(awards(40)), signed_by(3, true)],
    );
    "TỔNG HỢP KINH PHÍ KHEN THƯỞNG PHONG TRÀO THI ĐUA ĐẶC BIỆT LẬP THÀNH TÍCH CHÀO MỪNG ĐẠI HỘI \
        ĐẢNG CÁC CẤP TRÊN ĐỊA BÀN PHƯỜNG BẮC SƠN"
        .clone_into(&mut second.title);
    second.subtitle = Some("Năm 2025".to_owned());
    let third = annex(
        Some("Phụ lục III"),
        Orientation::Portrait,
        vec![
            paragraph(Role::SectionTitle, "I. NỘI DUNG"),
            paragraph(Role::Body, "Bảng sau nêu các chỉ tiêu thi đua của từng khối."),
            Block::Table(units(4, 3)),
            paragraph(Role::Body, "Các khối thực hiện theo bảng trên./."),
        ],
    );
    let first = annex(
        Some("Phụ lục I"),
        Orientation::Portrait,
        vec![Block::Table(awards(60))],
    );
    Paper {
        mark: Some("BẢN MẪU".to_owned()),
        annexes: vec![first, second, third],
        ..decision()
    }
}

/// A closing with that many signatures, and place and date above the last.
pub(crate) fn signed_by(count: usize, dated: bool) -> Block {
    let authorities: [&[&str]; 4] = [
        &["NGƯỜI LẬP BIỂU"],
        &["THƯ KÝ"],
        &["TM. HỘI ĐỒNG", "CHỦ TỊCH"],
        &["KẾ TOÁN CÔNG ĐOÀN TRƯỜNG TIỂU HỌC"],
    ];
    let mut signatures: Vec<_> = authorities[..count]
        .iter()
        .zip(["Lê Thị Ưởng", "Nguyễn Văn Trường", "Trần Quỳnh", "Đỗ Ích"])
        .map(|(authority, name)| signature(authority, Some(name)))
        .collect();
    signatures[0].note = Some("(Ký, ghi rõ họ tên)".to_owned());
    Block::Closing(Closing {
        place_date: dated.then(|| "Bắc Sơn, ngày 04 tháng 3 năm 2025".to_owned()),
        recipients: None,
        signatures,
    })
}

/// A paper on landscape sheets: heading, table, closing.
pub(crate) fn landscape() -> Paper {
    let minutes = minutes();
    let blocks = vec![
        Block::Letterhead(head()),
        minutes.blocks[1].clone(),
        paragraph(Role::Body, "Kết quả như sau:"),
        Block::Table(awards(12)),
        closing(&["CHỦ TỊCH"], &["- UBND thị xã (b/c);", "- Lưu: VT."]),
    ];
    Paper {
        orientation: Orientation::Landscape,
        ..paper("bang-ngang", blocks)
    }
}

/// `lines` paragraphs, then `table`, then `closing`.
pub(crate) fn tabled(lines: usize, table: Table, closing: Block) -> Paper {
    let mut blocks: Vec<Block> = (1..=lines)
        .map(|at| paragraph(Role::Item, &format!("- Đoạn thứ {at}.")))
        .collect();
    blocks.push(Block::Table(table));
    blocks.push(closing);
    paper("bang", blocks)
}
