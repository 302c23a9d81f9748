//! The look of official papers: `templates/formats/*.yaml`, one value for both exporters.
//!
//! Keys end in their unit: `_mm` millimetres, `_pt` points, `_em` times the type size, `_share` a share of a length.

mod records;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::Role;

/// A format file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Format {
    /// Name of the format.
    pub id: String,
    /// The regulation it follows.
    pub source: String,
    /// Sheet, margins, page number.
    pub page: Page,
    /// Type and line pitch.
    pub text: TypeFace,
    /// Boxes 1 to 5b.
    pub letterhead: LetterheadLook,
    /// The short and long lines under titles.
    pub rules: RuleLook,
    /// Boxes 10a, 10b, 11, 13 and 14.
    pub stamps: StampLook,
    /// Box 5a.
    pub title: TitleLook,
    /// Box 9a.
    pub addressees: AddresseesLook,
    /// Boxes 7 to 9b.
    pub closing: ClosingLook,
    /// Tables.
    pub table: TableLook,
    /// Titles of annexes.
    pub annex: AnnexLook,
    /// Covers of books.
    pub cover: CoverLook,
    /// A style for each role.
    pub styles: BTreeMap<Role, Style>,
}

/// Sheet, margins, page number.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct Page {
    pub width_mm: f64,
    pub height_mm: f64,
    pub margin_top_mm: f64,
    pub margin_bottom_mm: f64,
    pub margin_left_mm: f64,
    pub margin_right_mm: f64,
    /// Upper edge of the page number's line.
    pub number_from_top_mm: f64,
    pub number_pt: f64,
    pub mark_pt: f64,
}

impl Page {
    /// Width of the text, in millimetres.
    pub fn text_width_mm(&self) -> f64 {
        self.width_mm - self.margin_left_mm - self.margin_right_mm
    }
}

/// Type and line pitch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct TypeFace {
    /// The font a DOCX names.
    pub docx_font: String,
    /// Line pitch as a multiple of Word's single spacing.
    pub line_multiple: f64,
    pub single_ascent_em: f64,
    pub single_descent_em: f64,
    pub single_gap_em: f64,
    /// BCP 47.
    pub language: String,
}

/// Boxes 1 to 5b.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct LetterheadLook {
    /// Quốc hiệu.
    pub state: String,
    /// Tiêu ngữ.
    pub motto: String,
    pub left_mm: f64,
    pub right_mm: f64,
    /// How far the right column may run into the right margin when nothing else fits.
    pub bleed_mm: f64,
    /// Sizes that move together; the first set whose lines fit is taken.
    pub sets: Vec<LetterheadSizes>,
    pub number_pt: f64,
    pub about_pt: f64,
    pub about_before_pt: f64,
    /// From the rules above to the line of number and date.
    pub number_before_pt: f64,
}

/// One set of sizes, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct LetterheadSizes {
    pub state_pt: f64,
    pub issuer_pt: f64,
    pub motto_pt: f64,
    pub place_date_pt: f64,
}

/// Boxes 10a, 10b, 11, 13 and 14.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct StampLook {
    pub size_pt: f64,
    pub height_mm: f64,
    pub urgent_mm: f64,
    pub very_urgent_mm: f64,
    pub flash_mm: f64,
    pub border_pt: f64,
    /// Above each box under the number.
    pub before_pt: f64,
    /// Left and right of the words, in boxes for which no width is prescribed.
    pub inset_x_mm: f64,
    /// Colour of boxes 10a and 10b: red, green, blue as six hexadecimal digits.
    pub ink: String,
    pub circulation_from_left_mm: f64,
    pub circulation_from_top_mm: f64,
    pub signing_from_left_mm: f64,
    pub signing_from_top_mm: f64,
    pub signing_width_mm: f64,
    pub signing_height_mm: f64,
    pub signing_pt: f64,
    pub address_pt: f64,
    /// From the lower edge of the sheet to the last line of the address.
    pub address_from_bottom_mm: f64,
}

/// The lines under issuer, motto and subject.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct RuleLook {
    pub weight_pt: f64,
    /// From the descenders of the text to the rule.
    pub gap_pt: f64,
    pub motto_share: f64,
    pub issuer_share: f64,
    pub subject_share: f64,
}

/// Box 5a.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct TitleLook {
    pub before_pt: f64,
    pub kind_pt: f64,
    pub subject_pt: f64,
    /// From the rule to the content.
    pub after_pt: f64,
}

/// Box 9a.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct AddresseesLook {
    pub size_pt: f64,
    pub before_pt: f64,
    pub after_pt: f64,
    /// From the left margin to `Kính gửi:`.
    pub lead_from_left_mm: f64,
}

/// Boxes 7 to 9b.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct ClosingLook {
    pub before_pt: f64,
    pub left_mm: f64,
    pub right_mm: f64,
    pub authority_pt: f64,
    pub name_pt: f64,
    /// Left free for the signature and the seal.
    pub signature_room_mm: f64,
    pub recipients_lead_pt: f64,
    pub recipients_pt: f64,
}

/// Tables.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct TableLook {
    pub size_pt: f64,
    /// For tables of many narrow columns.
    pub small_pt: f64,
    /// Between a cell's border and its text in such tables.
    pub small_inset_x_mm: f64,
    pub border_pt: f64,
    /// Side of a box to tick.
    pub tick_mm: f64,
    /// Between a cell's border and its text, left and right.
    pub inset_x_mm: f64,
    /// Between a cell's border and its text, above and below.
    pub inset_y_pt: f64,
    /// Above the table, or above its unit note.
    pub before_pt: f64,
    /// Below the table.
    pub after_pt: f64,
}

/// Titles of annexes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct AnnexLook {
    pub label_pt: f64,
    pub title_pt: f64,
    pub reference_pt: f64,
    /// Below the rule under the titles.
    pub after_pt: f64,
}

/// Covers of books. The decree gives their words, not their sizes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct CoverLook {
    /// From the top margin to the first name.
    pub top_mm: f64,
    pub issuer_pt: f64,
    pub title_before_mm: f64,
    pub title_pt: f64,
    /// From the title to the first line.
    pub lines_before_mm: f64,
    pub line_pt: f64,
    /// Between lines.
    pub line_before_pt: f64,
}

/// Look of a paragraph.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[expect(missing_docs, reason = "each name says what is measured, and in what unit")]
pub struct Style {
    pub size_pt: f64,
    pub align: Align,
    /// Indent of the first line.
    pub first_line_mm: f64,
    pub before_pt: f64,
    pub bold: bool,
    pub italic: bool,
    /// Stays on the page of what follows.
    pub keep_next: bool,
    /// Level in the outline, from 1.
    pub level: Option<u32>,
}

/// How lines stand between the margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Both edges straight.
    Justify,
    /// Left edge straight.
    Left,
    /// In the middle.
    Center,
    /// Right edge straight: figures.
    Right,
}

impl Format {
    /// The style of a role.
    pub fn style(&self, role: Role) -> &Style {
        &self.styles[&role]
    }

    /// Every measure that the decree has a range for, by its dotted key; the unit is the key's ending.
    pub fn measures(&self) -> BTreeMap<String, f64> {
        let mut found = BTreeMap::new();
        if let Ok(json) = serde_json::to_value(self) {
            collect("", &json, &mut found);
        }
        found
    }
}

/// Flattens numbers of `json` into dotted keys; items of lists are numbered from 1.
fn collect(prefix: &str, json: &Json, found: &mut BTreeMap<String, f64>) {
    let key = |name: &str| {
        if prefix.is_empty() {
            name.to_owned()
        } else {
            format!("{prefix}.{name}")
        }
    };
    match json {
        Json::Number(number) => {
            found.insert(prefix.to_owned(), number.as_f64().unwrap_or_default());
        }
        Json::Object(object) => object
            .iter()
            .for_each(|(name, value)| collect(&key(name), value, found)),
        Json::Array(items) => {
            items
                .iter()
                .zip(1..)
                .for_each(|(value, at)| collect(&key(&at.to_string()), value, found));
        }
        Json::Null | Json::Bool(_) | Json::String(_) => {}
    }
}
