//! A box with text on a stock: where, in which letters, how many lines.

use serde_json::{Value as Json, json};

use super::measure::{Area, Length};
use super::pattern::Pattern;
use crate::diagnostic::{CertificateProblem, Expected};
use crate::document::{Colour, SheetAlign};
use crate::faces::Face;
use crate::input::{At, Decode, Decoder, Fields, Node, Record, Schemas, Value, wrong_type};
use crate::model::{AwardeeKind, Id};

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
    pub face: Face,
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
            f.fault("min_size", problem);
            return None;
        }
        if font == StockFont::Script && (bold || italic) {
            let key = if bold { "bold" } else { "italic" };
            f.fault(key, CertificateProblem::ScriptHasOneFace);
            return None;
        }
        Some(Self {
            id: id?,
            text: text?,
            area: area?,
            subjects: subjects?.unwrap_or_default(),
            face: match font {
                StockFont::Text => Face::of(bold, italic),
                StockFont::Script => Face::Script,
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
            decoder.report.add(problem, node.place.clone());
        }
        colour
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"})
    }
}
