//! The faces of letters: which there are, how wide a text is in one, how its glyphs follow each other. For everyone who
//! measures text; knows nothing of who sets it.

mod face;
mod fonts;
mod letters;
mod shaper;
mod widths;

pub use face::Face;
pub use fonts::Fonts;
pub use shaper::{Glyph, GlyphTexts, ShapedWord, Shaper, name as name_glyph};

/// Millimetres of a point.
pub const MM_PER_PT: f64 = 25.4 / 72.0;
