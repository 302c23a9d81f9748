//! A table of an outline: written row by row, or out of the paper's own values.

use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::{Expected, KeyProblem, Place};
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas, Value, decoded_by_word, wrong_type};
use crate::model::{Line, Text};

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineTable {
    /// Its columns.
    pub columns: Vec<OutlineColumn>,
    /// Its rows.
    pub rows: OutlineRows,
    /// Whether a column of numbers stands before the others.
    pub numbered: bool,
    /// What stands above it at the right: `Đơn vị tính: đồng`.
    pub unit: Option<Line>,
    /// Where it stands.
    pub place: Place,
}

/// Where rows come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutlineRows {
    /// They are written here.
    Written(Vec<OutlineRow>),
    /// They are a value of the paper, by its name; with a last row of sums, under that word.
    Of(At<Line>, Option<Line>),
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineRow {
    /// What it is.
    pub kind: OutlineRowKind,
    /// Its cells; None for an empty one.
    pub cells: Vec<Option<At<Text>>>,
    /// Where it stands.
    pub place: Place,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutlineRowKind {
    /// One of many.
    Plain,
    /// The name of those that follow, across all columns.
    Group,
    /// A sum.
    Total,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineColumn {
    /// What stands in its head.
    pub title: Text,
    /// How wide it is beside the others.
    pub width: u32,
    /// How its cells are set.
    pub align: ColumnAlign,
    /// The column of the paper's value that it shows.
    pub value: Option<At<Line>>,
}

/// How cells are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ColumnAlign {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

decoded_by_word!(ColumnAlign);

/// The width of a column that says none.
const WIDTH: u32 = 30;

impl Record for OutlineColumn {
    const NAME: &'static str = "OutlineColumn";
    const ABOUT: &'static str = "Một cột của bảng trong dàn bài";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let title = f.required("title", "Đầu cột");
        let width = f.optional("width", "Bề rộng so với các cột khác (mặc định 30)");
        let align = f.optional("align", "left (trái, mặc định), center (giữa), right (phải)");
        let value = f.optional("value", "Với bảng lấy từ values (of): tên cột của giá trị ấy");
        Some(Self {
            title: title?,
            width: width?.unwrap_or(WIDTH),
            align: align?.unwrap_or_default(),
            value: value?,
        })
    }
}

impl Record for OutlineTable {
    const NAME: &'static str = "OutlineTable";
    const ABOUT: &'static str =
        "Một bảng trong dàn bài: rows viết từng hàng, hoặc of lấy từ values của văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let columns = f.required::<Vec<OutlineColumn>>("columns", "Các cột");
        let rows = f.optional::<Vec<OutlineRow>>(
            "rows",
            "Các hàng, mỗi hàng một danh sách ô; {group: tên nhóm} hoặc {total: danh sách ô}",
        );
        let of = f.optional("of", "Tên của giá trị có các hàng, trong values của văn bản");
        let numbered = f.optional("numbered", "true nếu thêm cột STT ở đầu");
        let total = f.optional("total", "Với of: chữ của hàng cộng cuối bảng, như Tổng cộng");
        let unit = f.optional("unit", "Dòng đơn vị tính trên bảng");
        let (columns, rows, of, numbered, total, unit) = (columns?, rows?, of?, numbered?, total?, unit?);
        let place = f.place()?;
        let rows = match (rows, of, total) {
            (Some(rows), None, None) => OutlineRows::Written(rows),
            (None, Some(of), total) => OutlineRows::Of(of, total),
            _ => {
                f.fault_at(place, KeyProblem::OutlineRows);
                return None;
            }
        };
        let table = Self {
            columns,
            rows,
            numbered: numbered.unwrap_or_default(),
            unit,
            place,
        };
        table.is_even(f).then_some(table)
    }
}

impl OutlineTable {
    /// Whether each row has a cell for each column.
    fn is_even(&self, f: &mut Fields<'_, '_>) -> bool {
        let OutlineRows::Written(rows) = &self.rows else {
            return true;
        };
        let expected = self.columns.len();
        let uneven = rows
            .iter()
            .filter(|row| row.kind != OutlineRowKind::Group && row.cells.len() != expected);
        let mut even = true;
        for row in uneven {
            let found = row.cells.len();
            f.fault_at(row.place.clone(), KeyProblem::OutlineCells { found, expected });
            even = false;
        }
        even
    }
}

impl Decode for OutlineRow {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let row = |kind, cells| Self {
            kind,
            cells,
            place: node.place.clone(),
        };
        match &node.value {
            Value::List(cells) => Some(row(OutlineRowKind::Plain, self::cells(cells, key, decoder)?)),
            Value::Map(entries) => match entries.as_slice() {
                [(name, value)] if name.name == "group" => {
                    let text = At::<Text>::decode(value, &name.name, decoder)?;
                    Some(row(OutlineRowKind::Group, vec![Some(text)]))
                }
                [
                    (
                        name,
                        Node {
                            value: Value::List(cells),
                            ..
                        },
                    ),
                ] if name.name == "total" => Some(row(
                    OutlineRowKind::Total,
                    self::cells(cells, &name.name, decoder)?,
                )),
                _ => {
                    decoder.report.add(KeyProblem::OutlineRow, node.place.clone());
                    None
                }
            },
            Value::Unread | Value::Nothing | Value::Scalar(_) => {
                wrong_type(node, key, Expected::List, decoder);
                None
            }
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let text = Text::schema(schemas);
        let cells = json!({"type": "array", "minItems": 1, "items": {"type": ["string", "number", "null"]}});
        let named = json!({"type": "object", "properties": {"group": text, "total": cells}, "required": []});
        json!({"format": "outline-row", "oneOf": [cells, named]})
    }
}

/// Texts; nothing at all is an empty cell.
fn cells(nodes: &[Node], key: &str, decoder: &mut Decoder<'_>) -> Option<Vec<Option<At<Text>>>> {
    let is_empty = |node: &Node| match &node.value {
        Value::Nothing | Value::Unread => true,
        Value::Scalar(text) => text.trim().is_empty(),
        Value::List(_) | Value::Map(_) => false,
    };
    let cells: Vec<Option<Option<At<Text>>>> = nodes
        .iter()
        .map(|node| {
            if is_empty(node) {
                Some(None)
            } else {
                At::<Text>::decode(node, key, decoder).map(Some)
            }
        })
        .collect();
    cells.into_iter().collect()
}
