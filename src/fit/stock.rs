//! `templates/stocks/*.yaml`: sheets that certificates are printed on, bought or drawn by us, and where what stands on
//! them.

use super::field::Field;
use super::measure::{Area, Length, PageSize};
use super::pattern::Fact;
use crate::diagnostic::{CertificateProblem, StockPart};
use crate::document::{Colour, SheetSize};
use crate::faces::MM_PER_PT;
use crate::input::{At, Fields, Record, RowWord};
use crate::model::{Award, AwardeeKind, Line};

/// A stock of sheets.
#[derive(Debug, Clone, PartialEq)]
pub struct Stock {
    /// What people call it.
    pub name: Line,
    /// Its size.
    pub page: SheetSize,
    /// What it is for, where that is not the usual certificate; rows with another award are left out.
    awards: Option<Vec<Award>>,
    /// What it says in print that is done with the award, where no box says it.
    verb: Option<Line>,
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

/// The award that a stock is for where it names none.
const USUAL: &str = "giay-khen";

/// What bought stock says in print where the office says nothing else.
const PRINTED: &str = "TẶNG";

impl Stock {
    /// Whether certificates of an award are printed on it.
    pub fn is_for(&self, award: Award) -> bool {
        match &self.awards {
            Some(awards) => awards.contains(&award),
            None => award.word() == USUAL,
        }
    }

    /// What is printed on it that is done with the award; None where a box says it for each award.
    pub fn printed_verb(&self) -> Option<&str> {
        let boxed = self
            .fields
            .iter()
            .any(|field| field.text.facts().any(|fact| fact == Fact::Verb));
        let own = self.verb.as_ref().map(Line::as_str);
        own.or((!boxed && self.frame.is_none()).then_some(PRINTED))
    }

    /// Whether one of its boxes has the name of such subjects.
    pub fn names(&self, kind: AwardeeKind) -> bool {
        self.fields.iter().any(|field| {
            let meant = field.subjects.is_empty() || field.subjects.contains(&kind);
            meant && field.text.facts().any(|fact| fact == Fact::Name)
        })
    }
}

impl Record for Stock {
    const NAME: &'static str = "Stock";
    const ABOUT: &'static str = "Phôi giấy khen: khổ giấy, nền và các ô chữ (templates/stocks/*.yaml)";

    fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
        let name = f.required("name", "Tên gọi của phôi");
        let page = f.required::<PageSize>("page", "Khổ giấy, mm: rộng và cao như khi đọc");
        let awards = f.optional::<Vec<Award>>(
            "awards",
            "Dùng cho những hình thức nào: giay-khen (mặc định) …; dòng có hình thức khác được để lại",
        );
        let verb = f.optional(
            "verb",
            "Chữ đã in sẵn trên phôi nói việc khen (mặc định TẶNG, khi không ô nào có {verb}): người được truy tặng, danh hiệu được công nhận sẽ được nhắc",
        );
        let frame = f.optional::<At<StockFrame>>(
            "frame",
            "Khung do chương trình vẽ; bỏ khóa này khi phôi đã in sẵn khung",
        );
        let emblem = f.optional::<At<Emblem>>("emblem", "Chỗ đặt Quốc huy; cơ quan tự đặt tệp hình của mình");
        let background = f.optional(
            "background",
            "Ảnh quét phôi đã mua (PNG, JPEG) hoặc PDF, cùng thư mục; chỉ hiện trong bản in thử",
        );
        let rules = f.optional::<Vec<At<StockRule>>>("rules", "Các đường kẻ ngang, như dưới Tiêu ngữ");
        let fields = f.required::<Vec<At<Field>>>("fields", "Các ô chữ");
        let page = page?.0;
        let fields = fields?;
        let (frame, emblem, rules) = (frame?, emblem?, rules?.unwrap_or_default());
        boxes_on_sheet(&fields, page, f);
        parts_on_sheet(frame.as_ref(), emblem.as_ref(), &rules, page, f);
        Some(Self {
            name: name?,
            page,
            // One that could not be read is reported, or may be a row of an office.
            awards: awards.flatten(),
            verb: verb?,
            frame: frame.map(|frame| frame.value),
            emblem: emblem.map(|emblem| emblem.value),
            background: background?,
            rules: rules.into_iter().map(|rule| rule.value).collect(),
            fields,
        })
    }
}

fn said(page: SheetSize) -> String {
    format!("{} × {}", page.width, page.height)
}

fn boxes_on_sheet(fields: &[At<Field>], page: SheetSize, f: &mut Fields<'_, '_>) {
    for field in fields.iter().filter(|field| !field.area.lies_on(page)) {
        let problem = CertificateProblem::BoxOutsidePage {
            field: field.id.to_string(),
            page: said(page),
        };
        f.fault_at(field.place.clone(), problem);
    }
}

fn parts_on_sheet(
    frame: Option<&At<StockFrame>>,
    emblem: Option<&At<Emblem>>,
    rules: &[At<StockRule>],
    page: SheetSize,
    f: &mut Fields<'_, '_>,
) {
    let emblem = emblem.map(|emblem| (StockPart::Emblem, emblem.area, &emblem.place));
    let rules = (1..)
        .zip(rules)
        .map(|(nth, rule)| (StockPart::Rule(nth), rule.area(), &rule.place));
    for (part, _, place) in emblem
        .into_iter()
        .chain(rules)
        .filter(|(_, area, _)| !area.lies_on(page))
    {
        let page = said(page);
        f.fault_at(place.clone(), CertificateProblem::PartOutsidePage { part, page });
    }
    if let Some(frame) = frame.filter(|frame| !frame.fits_on(page)) {
        let problem = CertificateProblem::FrameUnfit {
            page: said(page),
            least: LEAST_FRAME_MM.to_string(),
            most: most_frame_mm(page).to_string(),
        };
        f.fault_at(frame.place.clone(), problem);
    }
}

/// The narrowest border that has room for its ornaments, in millimetres.
const LEAST_FRAME_MM: f64 = 3.0;

/// How far the border and an ornament beside it may reach into the sheet from an edge, in millimetres: half way.
fn most_frame_mm(page: SheetSize) -> f64 {
    page.width.min(page.height) / 2.0
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

impl StockFrame {
    fn fits_on(&self, page: SheetSize) -> bool {
        self.width >= LEAST_FRAME_MM && self.margin + 2.0 * self.width <= most_frame_mm(page)
    }
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

impl StockRule {
    /// What its ink covers.
    fn area(&self) -> Area {
        let height = self.weight * MM_PER_PT;
        Area {
            x: self.x,
            y: self.y - height / 2.0,
            width: self.width,
            height,
        }
    }
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
