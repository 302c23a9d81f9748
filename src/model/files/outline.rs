//! `outline`: what a paper says, part by part, as data: sections, clauses and items in the office's order, with computed parts
//! among them. Also `templates/outlines/…`, the standard ones that an office copies and changes.

use serde_json::Value as Json;
use strum::{IntoStaticStr, VariantArray};

use super::outline_table::{OutlineRows, OutlineTable};
use crate::diagnostic::{KeyProblem, Place};
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas, Value};
use crate::model::{Id, Text};

/// A file with one outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// From the first to the last.
    pub entries: Vec<OutlineEntry>,
}

impl Outline {
    /// Calls `see` for every entry, each before what stands in it.
    pub fn each<'a>(&'a self, see: &mut dyn FnMut(&'a OutlineEntry)) {
        each(&self.entries, see);
    }
}

fn each<'a>(entries: &'a [OutlineEntry], see: &mut dyn FnMut(&'a OutlineEntry)) {
    for entry in entries {
        see(entry);
        each(&entry.content, see);
    }
}

impl OutlineEntry {
    /// Its own texts with their places, but not those of what stands in it.
    pub fn texts(&self) -> Vec<(&Text, &Place)> {
        match &self.is {
            OutlinePart::Words(_, words) => words.iter().map(|text| (&text.value, &text.place)).collect(),
            OutlinePart::Table(table) => {
                let titles = table.columns.iter().map(|column| (&column.title, &table.place));
                let rows = match &table.rows {
                    OutlineRows::Written(rows) => rows.as_slice(),
                    OutlineRows::Of(..) => &[],
                };
                let cells = rows.iter().flat_map(|row| row.cells.iter().flatten());
                titles
                    .chain(cells.map(|cell| (&cell.value, &cell.place)))
                    .collect()
            }
            OutlinePart::Computed(_) => Vec::new(),
        }
    }
}

/// Dotted names that a text asks for in `{{ … }}`: `paper.values.han_nop`; what is more than a name, with filters, is not among them.
pub fn names_in(text: &str) -> impl Iterator<Item = &str> {
    let expressions = text
        .split("{{")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("}}")?.0));
    let names = expressions.map(|expression| expression.split('|').next().unwrap_or_default().trim());
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.');
    names.filter(move |name| !name.is_empty() && name.chars().all(plain))
}

impl Record for Outline {
    const NAME: &'static str = "Outline";
    const ABOUT: &'static str = "Dàn bài của một văn bản";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let entries = f.required("outline", "Các mục, theo thứ tự");
        Some(Self { entries: entries? })
    }
}

/// One thing of an outline, with all that stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutlineEntry {
    /// What it is.
    pub is: OutlinePart,
    /// What stands in it.
    pub content: Vec<Self>,
    /// Of an annex: whether its sheets lie.
    pub landscape: bool,
    /// Where it stands.
    pub place: Place,
}

/// What an entry is, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutlinePart {
    /// A heading, or texts, each a paragraph or an element of its own.
    Words(Head, Vec<At<Text>>),
    /// A table.
    Table(OutlineTable),
    /// A part that the program computes.
    Computed(At<Id>),
}

/// What an entry with words is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Head {
    /// What the paper is about.
    Subject,
    /// Paragraphs.
    Text,
    /// The last paragraph of the paper.
    Closing,
    /// `Phần I`.
    Division,
    /// `Chương I`.
    Chapter,
    /// `A.`.
    Group,
    /// `I.`.
    Section,
    /// `Tiểu mục 1`.
    Subsection,
    /// `Điều 1.` with a title.
    Article,
    /// `Điều 1.` that runs into its text.
    ArticleText,
    /// `1.` with a title.
    Clause,
    /// `1.` that runs into its text.
    ClauseText,
    /// `1.1.` with a title.
    Subclause,
    /// `1.1.` that runs into its text.
    SubclauseText,
    /// `a)` with a title.
    Point,
    /// `a)` that runs into its text.
    PointText,
    /// `-`, in another item `+`.
    Item,
    /// A list or appendix with pages of its own.
    Annex,
}

impl Head {
    /// What it is, for those who write outlines.
    const fn about(self) -> &'static str {
        match self {
            Self::Subject => "Trích yếu của văn bản, một lần",
            Self::Text => "Một đoạn, hoặc danh sách các đoạn",
            Self::Closing => "Câu kết, cuối văn bản",
            Self::Division => "Tiêu đề của phần: Phần I, Phần II …",
            Self::Chapter => "Tiêu đề của chương: Chương I, Chương II …",
            Self::Group => "Tiêu đề có chữ cái: A., B. …",
            Self::Section => "Tiêu đề của mục: I., II. …; trong chương là Mục 1, Mục 2 …",
            Self::Subsection => "Tiêu đề của tiểu mục, trong chương: Tiểu mục 1 …",
            Self::Article => "Tiêu đề của điều: Điều 1. …, nội dung ở dưới",
            Self::ArticleText => "Điều không có tiêu đề: số đứng liền lời; danh sách là nhiều điều",
            Self::Clause => "Tiêu đề của khoản: 1., 2. …, nội dung ở dưới",
            Self::ClauseText => "Khoản không có tiêu đề: số đứng liền lời; danh sách là nhiều khoản",
            Self::Subclause => "Tiêu đề bậc 1.1., 1.2. trong khoản (trong bậc ấy nữa là 1.1.1.)",
            Self::SubclauseText => "Bậc 1.1. không có tiêu đề: số đứng liền lời; danh sách là nhiều mục",
            Self::Point => "Tiêu đề của điểm: a), b) …, nội dung ở dưới",
            Self::PointText => "Điểm không có tiêu đề: chữ cái đứng liền lời; danh sách là nhiều điểm",
            Self::Item => "Gạch đầu dòng -, trong một item khác là +; danh sách là nhiều gạch",
            Self::Annex => "Tiêu đề của phụ lục, sang trang mới",
        }
    }

    /// Whether other entries may stand in it.
    const fn holds_content(self) -> bool {
        !matches!(self, Self::Subject | Self::Text | Self::Closing)
    }

    /// Whether its words are a title, which is one.
    const fn is_title(self) -> bool {
        !matches!(
            self,
            Self::Text
                | Self::Closing
                | Self::ArticleText
                | Self::ClauseText
                | Self::SubclauseText
                | Self::PointText
                | Self::Item
        )
    }

    /// Its key.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

impl Record for OutlineEntry {
    const NAME: &'static str = "OutlineEntry";
    const ABOUT: &'static str =
        "Một mục của dàn bài: đúng một khóa nói nó là gì, và content là những gì ở trong";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let words: Vec<(Head, Option<Option<Words>>)> = Head::VARIANTS
            .iter()
            .map(|head| (*head, f.optional(head.key(), head.about())))
            .collect();
        let table = f.optional::<OutlineTable>("table", "Một bảng");
        let part = f.optional::<At<Id>>(
            "part",
            "Một phần do chương trình tính, theo tên: results, awards …",
        );
        let content = f.optional::<Vec<Self>>("content", "Những gì ở trong, theo thứ tự");
        let landscape = f.optional("landscape", "Với phụ lục: true nếu in ngang");
        let (table, part, content, landscape) = (table?, part?, content?, landscape?);
        let words = words.into_iter().map(|(head, words)| Some((head, words?)));
        let words: Vec<(Head, Option<Words>)> = words.collect::<Option<_>>()?;
        let words = words.into_iter().filter_map(|(head, words)| Some((head, words?)));
        let words = words.map(|(head, words)| OutlinePart::Words(head, words.0));
        let table = table.map(OutlinePart::Table);
        let all: Vec<OutlinePart> = words
            .chain(table)
            .chain(part.map(OutlinePart::Computed))
            .collect();
        let place = f.place()?;
        let is = one(all, content.is_some(), &place, f)?;
        Some(Self {
            is,
            content: content.unwrap_or_default(),
            landscape: landscape.unwrap_or_default(),
            place,
        })
    }
}

/// The one thing that an entry is; with content only where it can hold it.
fn one(
    mut all: Vec<OutlinePart>,
    has_content: bool,
    place: &Place,
    f: &mut Fields<'_, '_>,
) -> Option<OutlinePart> {
    let (Some(is), true) = (all.pop(), all.is_empty()) else {
        f.fault_at(place.clone(), KeyProblem::OutlineEntry);
        return None;
    };
    let (name, holds, titles) = match &is {
        OutlinePart::Words(head, words) => {
            let titles = if head.is_title() { words.len() } else { 1 };
            (head.key(), head.holds_content(), titles)
        }
        OutlinePart::Table(_) => ("table", false, 1),
        OutlinePart::Computed(_) => ("part", false, 1),
    };
    if has_content && !holds {
        f.fault_at(place.clone(), KeyProblem::OutlineContent { name });
        return None;
    }
    if titles > 1 {
        let key = name.to_owned();
        f.fault_at(place.clone(), KeyProblem::NotOneLine { key });
        return None;
    }
    Some(is)
}

/// One text, or a list of them.
struct Words(Vec<At<Text>>);

impl Decode for Words {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::List(_) => Vec::<At<Text>>::decode(node, key, decoder).map(Self),
            Value::Scalar(_) | Value::Unread | Value::Nothing | Value::Map(_) => {
                At::<Text>::decode(node, key, decoder).map(|text| Self(vec![text]))
            }
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let text = Text::schema(schemas);
        serde_json::json!({"oneOf": [text, {"type": "array", "minItems": 1, "items": text}]})
    }
}
