//! Certificates: sheets of placed lines → PDF, DOCX, and pictures for a screen. The design behind the lines is set once by Typst.

mod assembly;
mod design;
pub mod docx;
pub mod pdf;
mod pictures;
pub mod svg;
mod zipped;

use chrono::NaiveDate;

use crate::document::SheetSize;

pub use design::{
    Design, DesignInput, EmblemPlace, FrameLook, Guide, Pictures, RuleLook, TestCross, TestSheet,
};
pub use pictures::affordable;
pub use zipped::zipped;

/// The line that shows whether a printer scales: 100 mm with a tick at each end, above the lower edge. Strokes from point to
/// point, in millimetres from the upper left corner.
fn check_line(page: SheetSize) -> [[(f64, f64); 2]; 3] {
    let (left, right, y) = (10.0, 110.0, page.height - 5.0);
    [
        [(left, y), (right, y)],
        [(left, y - 1.5), (left, y + 1.5)],
        [(right, y - 1.5), (right, y + 1.5)],
    ]
}

/// Weight of its strokes, in points.
const CHECK_LINE_PT: f64 = 0.3;

/// What a file of certificates says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetProperties {
    /// `Giấy khen theo Quyết định số 58/QĐ-UBND …`.
    pub title: String,
    /// Full name of the issuing body.
    pub author: String,
    /// The day of the decision.
    pub date: NaiveDate,
}
