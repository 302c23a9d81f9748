//! The four faces as Typst holds them: parsed once for a family, shared by all papers.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// A family, ready for Typst.
#[derive(Debug, Clone)]
pub(in crate::export) struct Typefaces {
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
}

impl Typefaces {
    /// Copies and parses the bytes of each face.
    pub(in crate::export) fn parse(faces: &[Vec<u8>]) -> Self {
        let fonts: Vec<Font> = faces
            .iter()
            .flat_map(|bytes| Font::iter(Bytes::new(bytes.clone())))
            .collect();
        Self {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }
}
