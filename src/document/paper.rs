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
    /// How the sheet lies.
    pub orientation: Orientation,
    /// The parts, in reading order.
    pub blocks: Vec<Block>,
    /// What is attached, each from a new page with page numbers of its own.
    pub annexes: Vec<Annex>,
}

/// How a sheet lies. Margins keep their edge of the sheet as it is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// Lying.
    Landscape,
}

/// A phụ lục or an attached list (Phụ lục I, phần I, mục III).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Annex {
    /// How its sheets lie.
    pub orientation: Orientation,
    /// `Phụ lục I`; None for an attached list, which has only its title.
    pub label: Option<String>,
    /// Its title, in capitals.
    pub title: String,
    /// A line below the title in the title's look, not capitals; None for most.
    pub subtitle: Option<String>,
    /// `(Kèm theo Quyết định số … ngày … của …)`.
    pub reference: Option<String>,
    /// The parts, in reading order: paragraphs, tables, perhaps a closing.
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
