//! The fonts of a file: each cut down to the glyphs that were used.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Chunk, Filter, Finish, Name, Rect, Ref, Str};
use subsetter::GlyphRemapper;

use super::deflate::Deflater;
use crate::faces::{Face, Fonts, GlyphTexts, Shaper, name_glyph};

/// Which glyphs of each face were used.
#[derive(Debug, Clone, Default)]
pub(super) struct Used {
    faces: [Vec<u64>; 5],
}

impl Used {
    pub(super) fn add(&mut self, face: Face, glyph: u16) {
        let bits = &mut self.faces[face as usize];
        let at = usize::from(glyph / 64);
        if bits.len() <= at {
            bits.resize(at + 1, 0);
        }
        bits[at] |= 1 << (glyph % 64);
    }

    pub(super) fn join(&mut self, other: &Self) {
        for (bits, others) in self.faces.iter_mut().zip(&other.faces) {
            if bits.len() < others.len() {
                bits.resize(others.len(), 0);
            }
            for (bit, other) in bits.iter_mut().zip(others) {
                *bit |= other;
            }
        }
    }

    /// The glyphs of a face, in order.
    fn glyphs(&self, face: Face) -> Vec<u16> {
        let bits = self.faces[face as usize].iter().zip(0_u16..);
        bits.flat_map(|(bits, block)| {
            (0..64_u16)
                .filter(move |at| bits & (1 << at) != 0)
                .map(move |at| block * 64 + at)
        })
        .collect()
    }
}

/// A face that a file uses, ready to be written.
pub(super) struct UsedFace {
    pub(super) face: Face,
    name: String,
    glyphs: Vec<u16>,
    texts: BTreeMap<u16, Box<str>>,
    widths: Vec<f32>,
    remapper: GlyphRemapper,
    subset: Vec<u8>,
    bbox: Rect,
    ascent: f32,
    descent: f32,
    cap_height: f32,
    italic_angle: f32,
}

/// The faces that were used. `shapers` know what the glyphs stand for.
pub(super) fn faces<'s, 'f: 's>(
    used: &Used,
    shapers: impl Iterator<Item = &'s Shaper<'f>>,
    base: &[GlyphTexts],
    fonts: &Fonts,
) -> Vec<UsedFace> {
    let shapers: Vec<&Shaper<'_>> = shapers.collect();
    Face::ALL
        .into_iter()
        .filter_map(|face| {
            let glyphs = used.glyphs(face);
            if glyphs.is_empty() {
                return None;
            }
            let mut texts = BTreeMap::new();
            for glyph in &glyphs {
                let mut known = GlyphTexts::default();
                let own = shapers.iter().map(|shaper| shaper.texts(face));
                for texts in own.chain(base.get(face as usize)) {
                    if let Some(letters) = texts.get(glyph) {
                        name_glyph(&mut known, *glyph, letters);
                    }
                }
                texts.extend(known);
            }
            UsedFace::new(face, glyphs, texts, fonts)
        })
        .collect()
}

impl UsedFace {
    fn new(face: Face, glyphs: Vec<u16>, texts: BTreeMap<u16, Box<str>>, fonts: &Fonts) -> Option<Self> {
        let bytes = fonts.bytes(face);
        let parsed = ttf_parser::Face::parse(bytes, 0).ok()?;
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
        let subset = subsetter::subset(bytes, 0, &remapper).ok()?;
        let scale = 1000.0 / f32::from(parsed.units_per_em());
        let width = |glyph: &u16| {
            let advance = parsed.glyph_hor_advance(ttf_parser::GlyphId(*glyph));
            f32::from(advance.unwrap_or_default()) * scale
        };
        let bbox = parsed.global_bounding_box();
        let [x_min, y_min, x_max, y_max] =
            [bbox.x_min, bbox.y_min, bbox.x_max, bbox.y_max].map(|edge| f32::from(edge) * scale);
        Some(Self {
            face,
            name: format!("{}+{}", tag(&glyphs), fonts.postscript_name(face)),
            widths: glyphs.iter().map(width).collect(),
            glyphs,
            texts,
            remapper,
            subset,
            bbox: Rect::new(x_min, y_min, x_max, y_max),
            ascent: f32::from(parsed.ascender()) * scale,
            descent: f32::from(parsed.descender()) * scale,
            cap_height: parsed
                .capital_height()
                .map_or(700.0, |height| f32::from(height) * scale),
            italic_angle: parsed.italic_angle(),
        })
    }

    /// The objects of the face, one chunk each; `first` is the font itself.
    pub(super) fn objects(
        &self,
        first: Ref,
        next: &mut impl FnMut() -> Ref,
        deflater: &mut Deflater,
    ) -> Vec<(Ref, Chunk)> {
        let [cid, descriptor, data, map, unicode, set] = [next(), next(), next(), next(), next(), next()];
        let mut objects = Vec::new();
        let mut object = |id: Ref, write: &dyn Fn(&mut Chunk)| {
            let mut chunk = Chunk::new();
            write(&mut chunk);
            objects.push((id, chunk));
        };
        object(first, &|chunk| {
            chunk
                .type0_font(first)
                .base_font(Name(self.name.as_bytes()))
                .encoding_predefined(Name(b"Identity-H"))
                .descendant_font(cid)
                .to_unicode(unicode);
        });
        object(cid, &|chunk| self.cid_font(chunk, cid, descriptor, map));
        object(descriptor, &|chunk| self.descriptor(chunk, descriptor, data, set));
        let subset = deflater.deflated(&self.subset);
        object(data, &|chunk| {
            let mut stream = chunk.stream(data, &subset);
            stream.filter(Filter::FlateDecode);
            stream.pair(
                Name(b"Length1"),
                i32::try_from(self.subset.len()).unwrap_or_default(),
            );
        });
        let numbers = deflater.deflated(&self.numbers());
        object(map, &|chunk| {
            chunk.stream(map, &numbers).filter(Filter::FlateDecode);
        });
        let cids = deflater.deflated(&self.cids());
        object(set, &|chunk| {
            chunk.stream(set, &cids).filter(Filter::FlateDecode);
        });
        let cmap = deflater.deflated(&self.unicode());
        object(unicode, &|chunk| {
            chunk.stream(unicode, &cmap).filter(Filter::FlateDecode);
        });
        objects
    }

    fn cid_font(&self, chunk: &mut Chunk, id: Ref, descriptor: Ref, map: Ref) {
        let mut font = chunk.cid_font(id);
        font.subtype(CidFontType::Type2)
            .base_font(Name(self.name.as_bytes()))
            .system_info(SYSTEM)
            .font_descriptor(descriptor)
            .default_width(0.0)
            .cid_to_gid_map_stream(map);
        let mut widths = font.widths();
        let mut at = 0;
        while at < self.glyphs.len() {
            let mut end = at + 1;
            while end < self.glyphs.len() && self.glyphs[end] == self.glyphs[end - 1] + 1 {
                end += 1;
            }
            widths.consecutive(self.glyphs[at], self.widths[at..end].iter().copied());
            at = end;
        }
        widths.finish();
    }

    fn descriptor(&self, chunk: &mut Chunk, id: Ref, data: Ref, set: Ref) {
        let mut flags = FontFlags::SYMBOLIC;
        flags.set(FontFlags::SERIF, self.face != Face::Script);
        flags.set(FontFlags::SCRIPT, self.face == Face::Script);
        flags.set(FontFlags::ITALIC, self.italic_angle != 0.0);
        chunk
            .font_descriptor(id)
            .name(Name(self.name.as_bytes()))
            .flags(flags)
            .bbox(self.bbox)
            .italic_angle(self.italic_angle)
            .ascent(self.ascent)
            .descent(self.descent)
            .cap_height(self.cap_height)
            .stem_v(95.0)
            .font_file2(data)
            .cid_set(set);
    }

    /// From the numbers of the whole font to those of the subset, two bytes each.
    fn numbers(&self) -> Vec<u8> {
        let last = self.glyphs.last().copied().unwrap_or_default();
        (0..=last)
            .flat_map(|glyph| self.remapper.get(glyph).unwrap_or_default().to_be_bytes())
            .collect()
    }

    /// Which numbers of the whole font the subset has, a bit each; it always has the sign for a missing letter.
    fn cids(&self) -> Vec<u8> {
        let last = self.glyphs.last().copied().unwrap_or_default();
        let mut bits = vec![0; usize::from(last / 8) + 1];
        for glyph in self.glyphs.iter().chain(&[0]) {
            bits[usize::from(glyph / 8)] |= 0x80 >> (glyph % 8);
        }
        bits
    }

    fn unicode(&self) -> Vec<u8> {
        let mut cmap = UnicodeCmap::<u16>::new(Name(b"Custom"), SYSTEM);
        for (glyph, letters) in &self.texts {
            if !letters.is_empty() {
                cmap.pair_with_multiple(*glyph, letters.chars());
            }
        }
        cmap.finish().to_vec()
    }
}

const SYSTEM: SystemInfo<'static> = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};

/// Six capitals that tell subsets apart.
fn tag(glyphs: &[u16]) -> String {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for glyph in glyphs {
        sum = (sum ^ u64::from(*glyph)).wrapping_mul(0x0100_0000_01b3);
    }
    let letter = |at: u32| char::from(b'A' + u8::try_from(sum / 26_u64.pow(at) % 26).unwrap_or_default());
    (0..6).map(letter).collect()
}
