//! What a paragraph is, by the decree's words (Phụ lục I, phần I, mục II).

use serde::{Deserialize, Serialize};

/// What a paragraph is. The format gives each role its style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// `Phần I`.
    PartLabel,
    /// Title of a phần.
    PartTitle,
    /// `Chương I`.
    ChapterLabel,
    /// Title of a chương.
    ChapterTitle,
    /// `Mục 1` in a chương.
    DivisionLabel,
    /// Title of such a mục.
    DivisionTitle,
    /// `Tiểu mục 1`.
    SubdivisionLabel,
    /// Title of a tiểu mục.
    SubdivisionTitle,
    /// A paragraph of running text.
    Body,
    /// A căn cứ on its own line.
    Basis,
    /// Who decides, in capitals, between the title and the căn cứ of a decision.
    Authority,
    /// `QUYẾT ĐỊNH:` before the articles.
    Resolution,
    /// `I. MỤC ĐÍCH, YÊU CẦU`.
    SectionTitle,
    /// `1. Mục đích`, a khoản's title on its own line.
    ClauseTitle,
    /// `1. …`, a khoản without a title.
    Clause,
    /// `a) Đối với tập thể`, a điểm that only introduces what follows it.
    PointTitle,
    /// `a) …`.
    Point,
    /// `- …`.
    Item,
    /// `+ …`.
    SubItem,
    /// `Điều 1. …`.
    Article,
}

impl Role {
    /// Every role, in the order of a paper.
    pub const ALL: [Self; 20] = [
        Self::PartLabel,
        Self::PartTitle,
        Self::ChapterLabel,
        Self::ChapterTitle,
        Self::DivisionLabel,
        Self::DivisionTitle,
        Self::SubdivisionLabel,
        Self::SubdivisionTitle,
        Self::Body,
        Self::Basis,
        Self::Authority,
        Self::Resolution,
        Self::SectionTitle,
        Self::ClauseTitle,
        Self::Clause,
        Self::PointTitle,
        Self::Point,
        Self::Item,
        Self::SubItem,
        Self::Article,
    ];

    /// The role's key in format files and in the JSON that Typst reads.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PartLabel => "part_label",
            Self::PartTitle => "part_title",
            Self::ChapterLabel => "chapter_label",
            Self::ChapterTitle => "chapter_title",
            Self::DivisionLabel => "division_label",
            Self::DivisionTitle => "division_title",
            Self::SubdivisionLabel => "subdivision_label",
            Self::SubdivisionTitle => "subdivision_title",
            Self::Body => "body",
            Self::Basis => "basis",
            Self::Authority => "authority",
            Self::Resolution => "resolution",
            Self::SectionTitle => "section_title",
            Self::ClauseTitle => "clause_title",
            Self::Clause => "clause",
            Self::PointTitle => "point_title",
            Self::Point => "point",
            Self::Item => "item",
            Self::SubItem => "sub_item",
            Self::Article => "article",
        }
    }
}
