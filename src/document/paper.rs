//! A whole paper.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Block, Letterhead, Stamp};

/// An official paper, ready to be set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What the file says of itself.
    pub properties: Properties,
    /// A mark in the top margin of every page, such as `BẢN MẪU` on papers of invented offices.
    pub mark: Option<String>,
    /// Names of persons that its text may say; each stays on one line.
    pub names: Vec<String>,
    /// What stands in the margins of page 1 only.
    pub margins: Margins,
    /// How the sheet lies.
    pub orientation: Orientation,
    /// The parts, in reading order.
    pub blocks: Vec<Block>,
    /// What is attached, each from a new page with page numbers of its own.
    pub annexes: Vec<Annex>,
    /// What an office's own Word template became: then the blocks only say its words, and there is no PDF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub word: Option<WordCopy>,
}

/// A Word file of the office, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordCopy {
    /// Hash of all parts: what decides the file's bytes.
    pub sha256: String,
    /// Path and bytes of each part, in the order of the package. The register keeps the file itself, not these.
    #[serde(skip)]
    pub parts: Vec<(String, Vec<u8>)>,
}

/// Boxes 11, 13 and 14 and the number of a form, around the text of page 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Margins {
    /// Box 11, over box 1.
    pub circulation: Option<Stamp>,
    /// Box 14, in the corner: room for the text line of a digital signature.
    pub signing: Option<SigningArea>,
    /// `Mẫu số 02`, at the right over box 1 and 2; of papers that were kept before there was one, none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// Box 13, under a line at the foot; a line each, none for most papers.
    pub address: Vec<String>,
}

impl Margins {
    /// Whether nothing stands there.
    pub const fn is_empty(&self) -> bool {
        self.circulation.is_none() && self.signing.is_none() && self.form.is_none() && self.address.is_empty()
    }
}

/// Room for the text line of the agency's digital signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningArea {
    /// `Sao y; Ủy ban nhân dân …; 27/06/2025; 09:15:00 +07:00`; None before it is signed.
    pub line: Option<String>,
}

/// How a sheet lies. Margins keep their edge of the sheet as it is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// Lying.
    Landscape,
}

/// A phụ lục or an attached list (Phụ lục I, phần I, mục III).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annex {
    /// How its sheets lie.
    pub orientation: Orientation,
    /// The heading of a text attached to a decision, without number and date (Mẫu 1.3); other annexes have none.
    pub letterhead: Option<Letterhead>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
