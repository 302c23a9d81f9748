//! How a YAML file names a workbook in the place of a list.

use serde_json::{Value as Json, json};

use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Fields, Key, Node, Record, Schemas, Value, wrong_type};

/// Endings of names of workbooks.
const ENDINGS: [&str; 5] = [".xlsx", ".xlsm", ".xls", ".ods", ".csv"];

/// Whether a text names a workbook.
pub fn is_workbook(text: &str) -> bool {
    let text = text.to_lowercase();
    ENDINGS.iter().any(|ending| text.ends_with(ending))
}

/// A list that may stand in a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheeted<T>(pub T);

impl<T: Decode> Decode for Sheeted<T> {
    const IS_LIST: bool = T::IS_LIST;

    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        T::decode(node, key, decoder).map(Self)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let (mut list, sheet) = (T::schema(schemas), <SheetRef as Decode>::schema(schemas));
        if let Some(items) = list.get_mut("items") {
            *items = json!({"anyOf": [items.clone(), sheet.clone()]});
        }
        json!({"format": "sheet-list", "anyOf": [list, {"type": "string", "pattern": "\\.([xX][lL][sS][xXmM]?|[oO][dD][sS]|[cC][sS][vV])$"}, sheet]})
    }
}

/// A table that stands in a workbook or nowhere: its rows go elsewhere before anyone decodes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetOnly;

impl Decode for SheetOnly {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        wrong_type(node, key, Expected::Workbook, decoder);
        None
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let sheet = <SheetRef as Decode>::schema(schemas);
        json!({"format": "sheet", "anyOf": [{"type": "string", "minLength": 1}, sheet]})
    }
}

/// A workbook that a YAML file names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRef {
    /// Its path from the YAML file's folder.
    pub(super) file: Word,
    /// The sheet, where more than one has such a list.
    pub(super) sheet: Option<Word>,
    /// What is true of all rows.
    pub(super) common: Option<Group>,
    /// What the workbook has no room for, by the ids of rows.
    pub(super) more: Option<Group>,
}

impl Record for SheetRef {
    const NAME: &'static str = "SheetRef";
    const ABOUT: &'static str = "Một danh sách nằm trong tệp Excel, ODS hoặc CSV";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let file = f.required(
            "file",
            "Tên tệp .xlsx, .xls, .ods hoặc .csv, tính từ thư mục của tệp này",
        );
        let sheet = f.optional("sheet", "Tên trang tính, khi tệp có nhiều danh sách");
        let common = f.optional(
            "common",
            "Khóa và giá trị chung cho mọi hàng không có cột ấy, như review: so-ket",
        );
        let more = f.optional(
            "more",
            "Điều bảng không có chỗ ghi: mã của hàng, rồi khóa và giá trị",
        );
        Some(Self {
            file: file?,
            sheet: sheet?,
            common: common?,
            more: more?,
        })
    }
}

/// A text of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word(pub(super) String);

impl Decode for Word {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        if let Value::Scalar(text) = &node.value {
            return Some(Self(text.clone()));
        }
        wrong_type(node, key, Expected::Text, decoder);
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "minLength": 1})
    }
}

/// Keys with whatever they have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group(pub(super) Vec<(Key, Node)>);

impl Decode for Group {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        if let Value::Map(entries) = &node.value {
            return Some(Self(entries.clone()));
        }
        wrong_type(node, key, Expected::Map, decoder);
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "object"})
    }
}
