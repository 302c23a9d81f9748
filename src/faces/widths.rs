//! Widths of letters, looked up once for a face: texts are measured letter by letter, and often.

use ttf_parser::{Face as Parsed, GlyphId};

/// The letters whose widths are remembered: Latin, Vietnamese, punctuation.
const KNOWN: [std::ops::Range<u32>; 3] = [0x20..0x250, 0x1e00..0x1f00, 0x2000..0x2100];

/// The mark that no line ends here: it shows nothing.
const JOINER: char = '\u{2060}';
/// The mark that a line may end here: neither.
const BREAK: char = '\u{200b}';

/// The widths of a face, in parts of the type size.
#[derive(Debug, Clone, Default)]
pub(super) struct Widths {
    /// By letter; of one that is not remembered no number.
    known: Vec<f64>,
}

impl Widths {
    /// Of a face's file; of a file that is none all widths are 0.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let Ok(face) = Parsed::parse(bytes, 0) else {
            return Self::default();
        };
        let mut known = vec![f64::NAN; KNOWN.iter().map(|range| range.end as usize).max().unwrap_or(0)];
        for letter in KNOWN.into_iter().flatten().filter_map(char::from_u32) {
            known[letter as usize] = width(&face, letter);
        }
        Self { known }
    }

    /// Width of a letter.
    pub(super) fn em(&self, letter: char, bytes: &[u8]) -> f64 {
        match self.known.get(letter as usize) {
            Some(width) if !width.is_nan() => return *width,
            _ => {}
        }
        Parsed::parse(bytes, 0).map_or(0.0, |face| width(&face, letter))
    }
}

/// A hyphen at which no line ends is drawn as the plain one, and a space as the plain one.
fn width(face: &Parsed<'_>, letter: char) -> f64 {
    let drawn = match letter {
        JOINER | BREAK => return 0.0,
        '\u{2011}' => '-',
        '\u{a0}' => ' ',
        other => other,
    };
    let glyph = face.glyph_index(drawn).unwrap_or(GlyphId(0));
    let units = face.glyph_hor_advance(glyph).unwrap_or_default();
    f64::from(units) / f64::from(face.units_per_em())
}
