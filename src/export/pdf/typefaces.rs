//! The text font as Typst holds it: parsed once for a family, shared by all papers.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::faces::Fonts;

/// A family, ready for Typst.
#[derive(Debug, Clone)]
pub struct Typefaces {
    pub(super) family: String,
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
}

impl Typefaces {
    /// Parses the four faces.
    pub fn parse(fonts: &Fonts) -> Self {
        let family = fonts.family().to_owned();
        let faces = fonts.text().iter().cloned();
        let fonts: Vec<Font> = faces.flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
        Self {
            family,
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }
}
