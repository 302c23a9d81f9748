//! `templates/sheets/<list>.yaml`: by which heads the columns of a list are known that stands in a workbook.

use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use crate::diagnostic::Expected;
use crate::input::{
    CellKind, Decode, Decoder, Fields, Node, Record, Schemas, SheetColumn, SheetForm, Split, Value,
    decoded_by_word, wrong_type,
};
use crate::model::Line;

/// One such file.
#[derive(Debug, Clone)]
pub struct SheetHeads(pub SheetForm);

impl Record for SheetHeads {
    const NAME: &'static str = "SheetHeads";
    const ABOUT: &'static str = "Các cột của một danh sách trong bảng tính (templates/sheets/)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let columns = f.required::<Vec<Column>>("columns", "Các cột nhận được");
        let counts = f.optional::<Vec<Line>>("counts", "Tiêu đề của cột số thứ tự");
        let passed = f.optional::<Vec<Line>>("passed", "Tiêu đề của các cột không đọc và không nhắc");
        let further = f.optional::<NameList>(
            "further",
            "Danh mục mà tiêu đề của các cột còn lại là tên trong đó: indicators",
        );
        Some(Self(SheetForm {
            columns: columns?.into_iter().map(|column| column.0).collect(),
            counts: texts(&counts?.unwrap_or_default()),
            passed: texts(&passed?.unwrap_or_default()),
            further: further?.map(NameList::word),
        }))
    }
}

fn texts(lines: &[Line]) -> Vec<String> {
    lines.iter().map(Line::to_string).collect()
}

/// Lists whose names cells and heads may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
enum NameList {
    Awards,
    Deciders,
    Reviews,
    Units,
    UnitKinds,
    Indicators,
    Awardees,
    Criteria,
    ScoreGroups,
}

impl NameList {
    fn word(self) -> String {
        <&str>::from(self).to_owned()
    }
}

decoded_by_word!(NameList);

#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
enum Kind {
    Text,
    Date,
    Year,
    Figure,
    Code,
}

decoded_by_word!(Kind);

impl From<Kind> for CellKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Text => Self::Text,
            Kind::Date => Self::Date,
            Kind::Year => Self::Year,
            Kind::Figure => Self::Figure,
            Kind::Code => Self::Code,
        }
    }
}

struct Column(SheetColumn);

impl Record for Column {
    const NAME: &'static str = "SheetColumn";
    const ABOUT: &'static str = "Một cột";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let key = f.required::<Line>(
            "key",
            "Khóa như trong tệp YAML; khóa trong nhóm viết sau dấu chấm: head.title",
        );
        let heads = f.required::<Vec<Line>>(
            "heads",
            "Các tiêu đề nhận được; không kể chữ hoa, dấu, xuống dòng",
        );
        let kind = f.optional::<Kind>("kind", "Ô thành gì: text (mặc định), date, year, figure, code");
        let needed = f.optional("needed", "true nếu hàng nào cũng phải có");
        let groups = f.optional(
            "groups",
            "true nếu một hàng riêng có thể nói cho các hàng dưới: I. Tập thể",
        );
        let words = f.optional::<Lists>("words", "Từ trong tệp YAML, rồi các cách người ta viết");
        let names = f.optional::<NameList>("names", "Danh mục mà ô ghi tên, tệp cần mã");
        let made_of = f.optional::<Line>("made_of", "Không có cột này thì mã lập từ khóa nào");
        let split = f.optional::<Splitting>("split", "Ô nói hai điều: Giấy khen của Chủ tịch …");
        let also = f.optional::<Pairs>("also", "Ô có chữ thì các khóa này có giá trị ấy");
        let item = f.optional(
            "item",
            "true nếu mỗi ô là một mục của danh sách đứng trước dấu chấm của key",
        );
        let each = f.optional::<Each>("each", "Tiêu đề kết thúc bằng một tên của danh mục");
        let under = f.optional::<NameList>(
            "under",
            "Tiêu đề kết thúc bằng một tên của danh mục này; ô là giá trị của mã ấy trong nhóm key",
        );
        let about = f.optional::<Line>("about", "Lời chỉ dẫn cho người điền, trong biểu mẫu trống");
        let example = f.optional::<Line>("example", "Một ví dụ, ghi trong lời chỉ dẫn");
        let rare = f.optional("rare", "true nếu biểu mẫu trống không có cột này");
        let parts = f.optional::<Parting>(
            "parts",
            "Tên gõ liền xưng hô và chức vụ: Ông Nguyễn Văn A - Trưởng khu phố",
        );
        Some(Self(SheetColumn {
            key: key?.to_string(),
            heads: texts(&heads?),
            kind: kind?.unwrap_or(Kind::Text).into(),
            needed: needed?.unwrap_or_default(),
            groups: groups?.unwrap_or_default(),
            words: words?.map(|lists| lists.0).unwrap_or_default(),
            names: names?.map(NameList::word),
            made_of: made_of?.map(|line| line.to_string()),
            split: split?.map(|split| split.0),
            also: also?.map(|pairs| pairs.0).unwrap_or_default(),
            item: item?.unwrap_or_default(),
            each: each?.map(|each| (each.list.word(), each.key)),
            under: under?.map(NameList::word),
            about: about?.map(|line| line.to_string()),
            example: example?.map(|line| line.to_string()),
            rare: rare?.unwrap_or_default(),
            parts: parts?.map(|parting| (parting.key, parting.words, parting.behind)),
        }))
    }
}

/// Words by key.
struct Lists(Vec<(String, Vec<String>)>);

impl Decode for Lists {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            wrong_type(node, key, Expected::Map, decoder);
            return None;
        };
        let lists = entries.iter().map(|(word, list)| {
            let list = Vec::<Line>::decode(list, &word.name, decoder)?;
            Some((word.name.clone(), texts(&list)))
        });
        lists.collect::<Option<_>>().map(Self)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}})
    }
}

/// A text by key.
struct Pairs(Vec<(String, String)>);

impl Decode for Pairs {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            wrong_type(node, key, Expected::Map, decoder);
            return None;
        };
        let pairs = entries.iter().map(|(word, text)| {
            let text = Line::decode(text, &word.name, decoder)?;
            Some((word.name.clone(), text.to_string()))
        });
        pairs.collect::<Option<_>>().map(Self)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "object", "additionalProperties": {"type": "string"}})
    }
}

struct Splitting(Split);

impl Record for Splitting {
    const NAME: &'static str = "SheetSplit";
    const ABOUT: &'static str = "Hai điều trong một ô";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let word = f.required::<Line>("word", "Chữ đứng giữa: của");
        let key = f.required::<Line>("key", "Khóa của điều sau");
        let names = f.required::<NameList>("names", "Danh mục của điều sau");
        Some(Self(Split {
            word: word?.to_string(),
            key: key?.to_string(),
            names: names?.word(),
        }))
    }
}

struct Each {
    list: NameList,
    key: String,
}

impl Record for Each {
    const NAME: &'static str = "SheetEach";
    const ABOUT: &'static str = "Tiêu đề kết thúc bằng một tên";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let list = f.required("list", "Danh mục: reviews");
        let key = f.required::<Line>("key", "Khóa nhận mã của tên ấy");
        Some(Self {
            list: list?,
            key: key?.to_string(),
        })
    }
}

struct Parting {
    key: String,
    words: Vec<String>,
    behind: String,
}

impl Record for Parting {
    const NAME: &'static str = "SheetParting";
    const ABOUT: &'static str = "Tên gõ liền xưng hô và chức vụ";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let key = f.required::<Line>("key", "Khóa của xưng hô");
        let words = f.required::<Vec<Line>>("words", "Các xưng hô");
        let behind = f.required::<Line>("behind", "Khóa của chữ sau dấu gạch hoặc dấu phẩy");
        Some(Self {
            key: key?.to_string(),
            words: texts(&words?),
            behind: behind?.to_string(),
        })
    }
}
