//! How a line's glyphs follow each other.
//!
//! A line is shaped word by word, with what kerning there is over the spaces, and each word only once: Vietnamese names and sentences
//! are made of the same few thousand syllables.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use rustybuzz::{Direction, Face as Parsed, Feature, ShapePlan, UnicodeBuffer, script};

use super::{Face, Fonts, MM_PER_PT};

/// Words that one shaper remembers of a face; beyond that it starts again.
const REMEMBERED: usize = 20_000;

/// A glyph of a shaped word, in units of its face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// Its own width.
    pub natural: i32,
    /// How far the next glyph stands.
    pub advance: i32,
    /// How far it is moved to the right.
    pub dx: i32,
    /// How far it is moved up.
    pub dy: i32,
}

/// A shaped word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShapedWord {
    /// Its glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Its width.
    pub advance: i32,
    /// The first of its letters that the face lacks.
    pub lacking: Option<char>,
}

/// Which letters each used glyph stands for.
pub type GlyphTexts = FxHashMap<u16, Box<str>>;

/// Shapes lines. Each thread has its own.
pub struct Shaper<'f> {
    faces: Vec<FaceShaper<'f>>,
}

/// One face, with what it shaped so far.
struct FaceShaper<'f> {
    face: Option<Parsed<'f>>,
    plan: Option<ShapePlan>,
    units_per_em: f64,
    ascender: f64,
    descender: f64,
    words: FxHashMap<Box<str>, Arc<ShapedWord>>,
    gaps: FxHashMap<(char, char), i32>,
    space: Glyph,
    texts: GlyphTexts,
    buffer: Option<UnicodeBuffer>,
}

impl<'f> Shaper<'f> {
    /// A shaper of these fonts.
    pub fn new(fonts: &'f Fonts) -> Self {
        let faces = Face::ALL.map(|face| FaceShaper::new(fonts.bytes(face), face));
        Self {
            faces: faces.into_iter().collect(),
        }
    }

    /// A word without spaces.
    pub fn word(&mut self, face: Face, word: &str) -> Arc<ShapedWord> {
        self.faces[face as usize].word(word)
    }

    /// From the end of one word to the beginning of the next, in units of the face: a space, kerned on both sides.
    pub fn gap(&mut self, face: Face, left: char, right: char) -> i32 {
        self.faces[face as usize].gap(left, right)
    }

    /// The space of a face.
    pub fn space(&self, face: Face) -> Glyph {
        self.faces[face as usize].space
    }

    /// Width of a line, in units of the face.
    pub fn units(&mut self, face: Face, text: &str) -> i32 {
        let mut units = 0;
        let mut before: Option<char> = None;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            if let Some((left, right)) = before.zip(word.chars().next()) {
                units += self.gap(face, left, right);
            }
            units += self.word(face, word).advance;
            before = word.chars().next_back();
        }
        units
    }

    /// Width of a line, in millimetres.
    pub fn width_mm(&mut self, face: Face, text: &str, size_pt: f64) -> f64 {
        f64::from(self.units(face, text)) / self.units_per_em(face) * size_pt * MM_PER_PT
    }

    /// Units of a face in the size of its letters.
    pub fn units_per_em(&self, face: Face) -> f64 {
        self.faces[face as usize].units_per_em
    }

    /// How far letters reach above the base line, as a part of their size.
    pub fn ascender(&self, face: Face) -> f64 {
        self.faces[face as usize].ascender
    }

    /// How far letters reach below the base line, as a part of their size.
    pub fn descender(&self, face: Face) -> f64 {
        self.faces[face as usize].descender
    }

    /// Which letters each glyph that was ever shaped stands for.
    pub fn texts(&self, face: Face) -> &GlyphTexts {
        &self.faces[face as usize].texts
    }
}

impl<'f> FaceShaper<'f> {
    /// The text font is not kerned: word processors do not kern either, and kern otherwise where they do.
    fn new(bytes: &'f [u8], kind: Face) -> Self {
        let unkerned = [Feature::new(ttf_parser::Tag::from_bytes(b"kern"), 0, ..)];
        let features = if kind == Face::Script {
            &[][..]
        } else {
            &unkerned[..]
        };
        let face = Parsed::from_slice(bytes, 0);
        let plan = face
            .as_ref()
            .map(|face| ShapePlan::new(face, Direction::LeftToRight, Some(script::LATIN), None, features));
        let units_per_em = face
            .as_ref()
            .map_or(1000.0, |face| f64::from(face.units_per_em()));
        let edge = |edge: Option<i16>| f64::from(edge.unwrap_or_default()) / units_per_em;
        let mut shaper = Self {
            ascender: edge(face.as_ref().map(|face| face.ascender())),
            descender: -edge(face.as_ref().map(|face| face.descender())),
            face,
            plan,
            units_per_em,
            words: FxHashMap::default(),
            gaps: FxHashMap::default(),
            space: Glyph {
                id: 0,
                natural: 0,
                advance: 0,
                dx: 0,
                dy: 0,
            },
            texts: GlyphTexts::default(),
            buffer: None,
        };
        if let Some(space) = shaper.shape(" ").glyphs.first() {
            shaper.space = *space;
        }
        shaper
    }

    fn word(&mut self, word: &str) -> Arc<ShapedWord> {
        if let Some(known) = self.words.get(word) {
            return Arc::clone(known);
        }
        let shaped = Arc::new(self.shape(word));
        if self.words.len() >= REMEMBERED {
            self.words.clear();
        }
        self.words.insert(word.into(), Arc::clone(&shaped));
        shaped
    }

    fn gap(&mut self, left: char, right: char) -> i32 {
        if let Some(known) = self.gaps.get(&(left, right)) {
            return *known;
        }
        let mut advance = |text: &str| self.shape(text).advance;
        let gap = advance(&format!("{left} {right}"))
            - advance(left.encode_utf8(&mut [0; 4]))
            - advance(right.encode_utf8(&mut [0; 4]));
        self.gaps.insert((left, right), gap);
        gap
    }

    fn shape(&mut self, text: &str) -> ShapedWord {
        let (Some(face), Some(plan)) = (&self.face, &self.plan) else {
            return ShapedWord::default();
        };
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let shaped = rustybuzz::shape_with_plan(face, plan, buffer);
        let infos = shaped.glyph_infos();
        let glyphs: Vec<Glyph> = infos
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, position)| {
                let id = u16::try_from(info.glyph_id).unwrap_or_default();
                Glyph {
                    id,
                    natural: i32::from(
                        face.glyph_hor_advance(ttf_parser::GlyphId(id))
                            .unwrap_or_default(),
                    ),
                    advance: position.x_advance,
                    dx: position.x_offset,
                    dy: position.y_offset,
                }
            })
            .collect();
        for (at, info) in infos.iter().enumerate() {
            let start = info.cluster as usize;
            let first = at == 0 || infos[at - 1].cluster != info.cluster;
            let end = infos[at..]
                .iter()
                .map(|next| next.cluster as usize)
                .find(|next| *next > start)
                .unwrap_or(text.len());
            let letters = text.get(start..end).filter(|_| first).unwrap_or_default();
            name(&mut self.texts, glyphs[at].id, letters);
        }
        self.buffer = Some(shaped.clear());
        ShapedWord {
            advance: glyphs.iter().map(|glyph| glyph.advance).sum(),
            glyphs,
            lacking: text.chars().find(|letter| face.glyph_index(*letter).is_none()),
        }
    }
}

/// Remembers what a glyph stands for: of several readings the one that comes first in the order of letters, so that it
/// does not matter who shaped what first.
pub fn name(texts: &mut GlyphTexts, id: u16, letters: &str) {
    match texts.get_mut(&id) {
        Some(known) if letters.is_empty() || (!known.is_empty() && &**known <= letters) => {}
        Some(known) => *known = letters.into(),
        None => {
            texts.insert(id, letters.into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS: &str =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";

    #[test]
    fn every_vietnamese_letter_is_one_glyph_of_its_own_in_every_face() {
        let fonts = Fonts::embedded();
        let mut shaper = Shaper::new(&fonts);
        for face in Face::ALL {
            for letter in LETTERS.chars().chain(LETTERS.to_uppercase().chars()) {
                let word = letter.to_string();
                let shaped = shaper.word(face, &word);
                assert_eq!(shaped.lacking, None, "{face:?} {letter}");
                let glyphs = &shaped.glyphs;
                assert_eq!(glyphs.len(), 1, "{face:?} {letter}");
                assert_eq!(shaper.texts(face)[&glyphs[0].id].as_ref(), word, "{face:?}");
            }
        }
    }

    #[test]
    fn a_line_of_words_is_as_wide_as_the_line_shaped_whole() {
        let fonts = Fonts::embedded();
        let mut shaper = Shaper::new(&fonts);
        for text in [
            "Ông NGUYỄN VĂN AN TOÀN",
            "Đã có thành tích xuất sắc trong phong trào",
            "Bà Trần Thị Tuyết Vân Anh, Tổ trưởng Tổ 7",
            "Quyết định số 58/QĐ-UBND",
        ] {
            for face in Face::ALL {
                let whole = shaper.faces[face as usize].shape(text).advance;
                assert_eq!(shaper.units(face, text), whole, "{face:?} {text}");
            }
        }
    }
}
