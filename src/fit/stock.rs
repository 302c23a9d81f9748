//! `templates/stocks/*.yaml`: sheets that certificates are printed on, bought or drawn by us, and where what stands on
//! them.

use serde_json::{Value as Json, json};

use crate::diagnostic::{CertificateProblem, Expected, FaultKind, Place};
use crate::document::{Colour, SheetAlign, SheetFace, SheetSize};
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas, Value, suggest, wrong_type};
use crate::model::{Award, AwardeeKind, Id, Line};

/// A stock of sheets.
#[derive(Debug, Clone, PartialEq)]
pub struct Stock {
    /// What people call it.
    pub name: Line,
    /// Its size.
    pub page: SheetSize,
    /// What it is for; rows with another award are left out.
    pub awards: Vec<Award>,
    /// The border that the program draws; None for stock that is bought printed.
    pub frame: Option<StockFrame>,
    /// Where the national emblem stands.
    pub emblem: Option<Emblem>,
    /// A scan of the bought stock, shown in proofs; its path from `templates/stocks/`.
    pub background: Option<At<Line>>,
    /// Lines that the program draws.
    pub rules: Vec<StockRule>,
    /// What is printed.
    pub fields: Vec<At<Field>>,
}

impl Record for Stock {
    const NAME: &'static str = "Stock";
    const ABOUT: &'static str = "Phôi giấy khen: khổ giấy, nền và các ô chữ (templates/stocks/*.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên gọi của phôi");
        let page = f.required::<PageSize>("page", "Khổ giấy, mm: rộng và cao như khi đọc");
        let awards = f.optional(
            "awards",
            "Dùng cho những hình thức nào: giay-khen (mặc định) …; dòng có hình thức khác được để lại",
        );
        let frame = f.optional(
            "frame",
            "Khung do chương trình vẽ; bỏ khóa này khi phôi đã in sẵn khung",
        );
        let emblem = f.optional("emblem", "Chỗ đặt Quốc huy; cơ quan tự đặt tệp hình của mình");
        let background = f.optional(
            "background",
            "Ảnh quét phôi đã mua (PNG, JPEG) hoặc PDF, cùng thư mục; chỉ hiện trong bản in thử",
        );
        let rules = f.optional("rules", "Các đường kẻ ngang, như dưới Tiêu ngữ");
        let fields = f.required::<Vec<At<Field>>>("fields", "Các ô chữ");
        let page = page?.0;
        let fields = fields?;
        for field in &fields {
            let area = field.area;
            let inside = area.x >= 0.0
                && area.y >= 0.0
                && area.x + area.width <= page.width
                && area.y + area.height <= page.height;
            if !inside {
                let problem = CertificateProblem::BoxOutsidePage {
                    field: field.id.to_string(),
                    page: format!("{} × {}", page.width, page.height),
                };
                f.fault_at(field.place.clone(), FaultKind::Certificate(problem));
            }
        }
        Some(Self {
            name: name?,
            page,
            awards: awards?.unwrap_or_else(|| vec![Award::Certificate]),
            frame: frame?,
            emblem: emblem?,
            background: background?,
            rules: rules?.unwrap_or_default(),
            fields,
        })
    }
}

/// The size of the sheet.
pub(super) struct PageSize(pub(super) SheetSize);

impl Record for PageSize {
    const NAME: &'static str = "PageSize";
    const ABOUT: &'static str = "Khổ giấy";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let width = f.required::<Length>("width", "Rộng, mm");
        let height = f.required::<Length>("height", "Cao, mm");
        Some(Self(SheetSize {
            width: width?.0,
            height: height?.0,
        }))
    }
}

/// More than nothing, less than two metres, in millimetres or points.
struct Length(f64);

impl Decode for Length {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let length = f64::decode(node, key, decoder)?;
        if length > 0.0 && length <= 2000.0 {
            return Some(Self(length));
        }
        let problem = CertificateProblem::BadLength {
            key: key.to_owned(),
            found: length.to_string(),
        };
        decoder
            .report
            .add(FaultKind::Certificate(problem), node.place.clone());
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "number", "exclusiveMinimum": 0, "maximum": 2000})
    }
}

/// The border that the program draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StockFrame {
    /// From the edge of the sheet to the border, in millimetres.
    pub margin: f64,
    /// How wide the border is, in millimetres.
    pub width: f64,
    /// Its lines.
    pub colour: Colour,
    /// Its ornaments.
    pub ornament: Colour,
}

impl Record for StockFrame {
    const NAME: &'static str = "StockFrame";
    const ABOUT: &'static str = "Khung do chương trình vẽ";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let margin = f.required::<Length>("margin", "Từ mép giấy đến khung, mm");
        let width = f.required::<Length>("width", "Bề rộng của khung, mm");
        let colour = f.required("colour", "Màu đường kẻ, như #b3121d");
        let ornament = f.required("ornament", "Màu hoa văn, như #c79a2b");
        Some(Self {
            margin: margin?.0,
            width: width?.0,
            colour: colour?,
            ornament: ornament?,
        })
    }
}

/// A line that lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StockRule {
    /// Its left end, in millimetres.
    pub x: f64,
    /// From the upper edge of the sheet, in millimetres.
    pub y: f64,
    /// From end to end, in millimetres.
    pub width: f64,
    /// Its weight, in points.
    pub weight: f64,
}

impl Record for StockRule {
    const NAME: &'static str = "StockRule";
    const ABOUT: &'static str = "Một đường kẻ ngang";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let x = f.required("x", "Đầu trái, mm");
        let y = f.required("y", "Cách mép trên, mm");
        let width = f.required::<Length>("width", "Dài, mm");
        let weight = f.required::<Length>("weight", "Nét, pt");
        Some(Self {
            x: x?,
            y: y?,
            width: width?.0,
            weight: weight?.0,
        })
    }
}

/// Where the national emblem stands, and the office's own picture of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Emblem {
    /// Its place.
    pub area: Area,
    /// The office's file (PNG, JPEG or SVG), from `templates/stocks/`; without it the place stays empty.
    pub file: Option<At<Line>>,
}

impl Record for Emblem {
    const NAME: &'static str = "Emblem";
    const ABOUT: &'static str = "Chỗ đặt Quốc huy";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let area = Area::from_fields(f);
        let file = f.optional(
            "file",
            "Tệp hình của cơ quan (PNG, JPEG, SVG), cùng thư mục với tệp này; không có thì để trống",
        );
        Some(Self {
            area: area?,
            file: file?,
        })
    }
}

/// A box on the sheet, in millimetres from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Area {
    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let x = f.required("x", "Mép trái của ô, mm tính từ mép trái tờ giấy");
        let y = f.required("y", "Mép trên của ô, mm tính từ mép trên tờ giấy");
        let width = f.required::<Length>("width", "Rộng, mm");
        let height = f.required::<Length>("height", "Cao, mm");
        Some(Self {
            x: x?,
            y: y?,
            width: width?.0,
            height: height?.0,
        })
    }
}

/// A box with text.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its id, for messages and the fit report.
    pub id: At<Id>,
    /// What is written.
    pub text: Pattern,
    /// Where.
    pub area: Area,
    /// For which subjects; all if empty.
    pub subjects: Vec<AwardeeKind>,
    /// The face of its letters.
    pub face: SheetFace,
    /// The size of its letters where there is room, in points.
    pub size: f64,
    /// The smallest size they may shrink to.
    pub least: f64,
    /// How many lines it may have.
    pub lines: u32,
    /// From base line to base line, as a multiple of the size.
    pub leading: f64,
    /// The colour of its letters.
    pub colour: Colour,
    /// How its lines stand.
    pub align: SheetAlign,
    /// Where in the box they stand.
    pub anchor: Anchor,
    /// Whether all letters are capitals.
    pub capitals: bool,
}

impl Record for Field {
    const NAME: &'static str = "Field";
    const ABOUT: &'static str = "Một ô chữ";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let id = f.required("id", "Mã của ô, như ten");
        let text = f.required("text", Pattern::ABOUT);
        let area = Area::from_fields(f);
        let subjects = f.optional(
            "for",
            "Chỉ in cho: ca-nhan, tap-the, ho-gia-dinh (mặc định mọi đối tượng)",
        );
        let font = f.optional::<StockFont>("font", "tinos (mặc định) hoặc great-vibes (chữ thư pháp)");
        let bold = f.optional("bold", "true: chữ đậm");
        let italic = f.optional("italic", "true: chữ nghiêng");
        let size = f.required::<Length>("size", "Cỡ chữ khi đủ chỗ, pt");
        let least = f.optional::<Length>("min_size", "Cỡ nhỏ nhất được co xuống, pt (mặc định không co)");
        let lines = f.optional::<u32>("lines", "Số dòng nhiều nhất (mặc định 1)");
        let leading = f.optional::<Length>("leading", "Khoảng cách dòng, lần cỡ chữ (mặc định 1.25)");
        let colour = f.optional("colour", "Màu chữ, như #b3121d (mặc định đen)");
        let align = f.optional("align", "left, center (mặc định), right");
        let anchor = f.optional("anchor", "Chữ đứng ở đâu trong ô: top, middle (mặc định), bottom");
        let capitals = f.optional("capitals", "true: in hoa");
        let (font, bold, italic) = (
            font?.unwrap_or_default(),
            bold?.unwrap_or(false),
            italic?.unwrap_or(false),
        );
        let (size, least): (Length, Option<Length>) = (size?, least?);
        let least = least.map_or(size.0, |least| least.0);
        if least > size.0 {
            let problem = CertificateProblem::SizesReversed {
                size: size.0.to_string(),
                least: least.to_string(),
            };
            f.fault("min_size", FaultKind::Certificate(problem));
            return None;
        }
        if font == StockFont::Script && (bold || italic) {
            let key = if bold { "bold" } else { "italic" };
            f.fault(key, FaultKind::Certificate(CertificateProblem::ScriptHasOneFace));
            return None;
        }
        Some(Self {
            id: id?,
            text: text?,
            area: area?,
            subjects: subjects?.unwrap_or_default(),
            face: match font {
                StockFont::Text => SheetFace::of(bold, italic),
                StockFont::Script => SheetFace::Script,
            },
            size: size.0,
            least,
            lines: lines?.unwrap_or(1).max(1),
            leading: leading?.map_or(1.25, |leading| leading.0),
            colour: colour?.unwrap_or(Colour::BLACK),
            align: align?.unwrap_or_default(),
            anchor: anchor?.unwrap_or_default(),
            capitals: capitals?.unwrap_or_default(),
        })
    }
}

/// Which font a field is set in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum StockFont {
    /// The text font.
    #[default]
    Text,
    /// The calligraphic face.
    Script,
}

impl Decode for StockFont {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.one_of(node, key, &[("tinos", Self::Text), ("great-vibes", Self::Script)])
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": ["tinos", "great-vibes"]})
    }
}

/// Where in its box a text stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Anchor {
    /// From the upper edge down.
    Top,
    /// In the middle.
    #[default]
    Middle,
    /// Up from the lower edge.
    Bottom,
}

impl Decode for Anchor {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let words = [
            ("top", Self::Top),
            ("middle", Self::Middle),
            ("bottom", Self::Bottom),
        ];
        decoder.one_of(node, key, &words)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": ["top", "middle", "bottom"]})
    }
}

impl Decode for SheetAlign {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let words = [
            ("left", Self::Left),
            ("center", Self::Center),
            ("right", Self::Right),
        ];
        decoder.one_of(node, key, &words)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"enum": ["left", "center", "right"]})
    }
}

impl Decode for Colour {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Scalar(text) = &node.value else {
            wrong_type(node, key, Expected::Text, decoder);
            return None;
        };
        let colour = Self::parse(text);
        if colour.is_none() {
            let problem = CertificateProblem::BadColour { found: text.clone() };
            decoder
                .report
                .add(FaultKind::Certificate(problem), node.place.clone());
        }
        colour
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"})
    }
}

/// What a field says: words of the stock and facts of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// From left to right.
    pub pieces: Vec<Piece>,
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the stock; `|` in them is the end of a line.
    Words(String),
    /// A fact.
    Fact(Fact),
}

/// What a certificate can say of its record and its decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fact {
    /// `Ông`, `Bà`, `Tập thể`, `Hộ gia đình ông`.
    Subject,
    /// The name.
    Name,
    /// Post, unit, address.
    Place,
    /// What for.
    Achievement,
    /// Number in the book of awards.
    Book,
    /// Title of the head who decides, in capitals.
    Head,
    /// `58/QĐ-UBND`.
    Decision,
    /// `ngày 27 tháng 6 năm 2025`.
    DecisionDay,
    /// `Mẫu, ngày 27 tháng 6 năm 2025`.
    PlaceDay,
    /// Authority and office of the signatory, a line each.
    SignerTitle,
    /// Name of the signatory.
    Signer,
}

impl Fact {
    /// All facts with their names in patterns.
    pub const ALL: [(&'static str, Self); 11] = [
        ("subject", Self::Subject),
        ("name", Self::Name),
        ("place", Self::Place),
        ("achievement", Self::Achievement),
        ("book", Self::Book),
        ("head", Self::Head),
        ("decision", Self::Decision),
        ("decision_day", Self::DecisionDay),
        ("place_day", Self::PlaceDay),
        ("signer_title", Self::SignerTitle),
        ("signer", Self::Signer),
    ];

    /// Whether it is of the record, and not of the decision.
    pub const fn of_record(self) -> bool {
        match self {
            Self::Subject | Self::Name | Self::Place | Self::Achievement | Self::Book => true,
            Self::Head
            | Self::Decision
            | Self::DecisionDay
            | Self::PlaceDay
            | Self::SignerTitle
            | Self::Signer => false,
        }
    }
}

impl Pattern {
    const ABOUT: &'static str = "Chữ in; dấu | là xuống dòng; {subject} {name} {place} {achievement} {book} {head} {decision} {decision_day} {place_day} {signer_title} {signer} lấy từ quyết định";

    /// Whether it says the same on every certificate of a decision.
    pub fn is_common(&self) -> bool {
        self.facts().all(|fact| !fact.of_record())
    }

    /// Its facts.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Fact(fact) => Some(*fact),
            Piece::Words(_) => None,
        })
    }

    fn parse(text: &str, place: &Place, decoder: &mut Decoder<'_>) -> Option<Self> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find('{') {
            let end = rest[start..].find('}').map(|end| start + end);
            let name = end.map_or(&rest[start + 1..], |end| &rest[start + 1..end]);
            let Some((fact, end)) = fact(name).zip(end) else {
                let problem = CertificateProblem::UnknownFact {
                    found: name.to_owned(),
                    known: Fact::ALL.iter().map(|(name, _)| *name).collect(),
                    suggestion: suggest(name, Fact::ALL.iter().map(|(name, _)| *name)),
                };
                decoder.report.add(FaultKind::Certificate(problem), place.clone());
                return None;
            };
            if start > 0 {
                pieces.push(Piece::Words(rest[..start].to_owned()));
            }
            pieces.push(Piece::Fact(fact));
            rest = &rest[end + 1..];
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest.to_owned()));
        }
        Some(Self { pieces })
    }
}

fn fact(name: &str) -> Option<Fact> {
    Fact::ALL
        .into_iter()
        .find(|(known, _)| *known == name)
        .map(|(_, fact)| fact)
}

impl Decode for Pattern {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let text = Line::decode(node, key, decoder)?;
        Self::parse(text.as_str(), &node.place, decoder)
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "minLength": 1})
    }
}
