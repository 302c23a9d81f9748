//! A whole paper.

use chrono::NaiveDate;
use serde::Serialize;

use super::Block;

/// An official paper, ready to be set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// What the file says of itself.
    pub properties: Properties,
    /// A mark in the top margin of every page, such as `BẢN MẪU` on papers of invented offices.
    pub mark: Option<String>,
    /// The parts, in reading order.
    pub blocks: Vec<Block>,
}

/// What the file says of itself: PDF metadata, DOCX properties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Properties {
    /// The paper's id, such as `ke-hoach`; it names the files.
    pub id: String,
    /// `Kế hoạch Tổ chức phong trào thi đua …`.
    pub title: String,
    /// Full name of the issuing body.
    pub author: String,
    /// The paper's date: planned, or of issue.
    pub date: NaiveDate,
}
