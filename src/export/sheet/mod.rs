//! Certificates: sheets of placed lines → PDF and DOCX. The design behind the lines is set once by Typst.

mod assembly;
mod design;
pub mod docx;
pub mod pdf;

use chrono::NaiveDate;

pub use design::{
    Design, DesignInput, EmblemPlace, FrameLook, Guide, Pictures, RuleLook, TestCross, TestSheet,
};

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
