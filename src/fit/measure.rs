//! Lengths on a sheet.

use serde_json::{Value as Json, json};

use crate::diagnostic::CertificateProblem;
use crate::document::SheetSize;
use crate::input::{Decode, Decoder, Fields, Node, Record, Schemas};

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
pub(super) struct Length(pub(super) f64);

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
        decoder.report.add(problem, node.place.clone());
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "number", "exclusiveMinimum": 0, "maximum": 2000})
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
    /// Whether all of it lies on the sheet.
    pub(super) fn lies_on(&self, page: SheetSize) -> bool {
        self.x >= 0.0
            && self.y >= 0.0
            && self.x + self.width <= page.width
            && self.y + self.height <= page.height
    }

    pub(super) fn from_fields(f: &mut Fields<'_, '_>) -> Option<Self> {
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
