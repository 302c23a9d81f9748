//! The four faces of the text font: their bytes, widths and letters.

use std::collections::HashSet;
use std::sync::OnceLock;

use ttf_parser::{Face as Parsed, GlyphId};

use super::pdf::Typefaces;
use crate::diagnostic::{FaultKind, Report};

/// Which face of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Upright.
    Regular,
    /// Upright, bold.
    Bold,
    /// Slanted.
    Italic,
    /// Slanted, bold.
    BoldItalic,
}

impl Face {
    /// All faces, in the order they are stored.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic];

    /// The face of a style.
    pub const fn of(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Italic,
            (true, true) => Self::BoldItalic,
        }
    }

    /// Its English name, as font files use it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "Regular",
            Self::Bold => "Bold",
            Self::Italic => "Italic",
            Self::BoldItalic => "Bold Italic",
        }
    }
}

/// A font family with its four faces, each of which can be read.
#[derive(Debug, Clone)]
pub struct Fonts {
    family: String,
    faces: [Vec<u8>; 4],
    typefaces: OnceLock<Typefaces>,
    letters: OnceLock<HashSet<u32>>,
}

const MM_PER_PT: f64 = 25.4 / 72.0;

impl Fonts {
    /// Tinos 1.340, which has the widths of Times New Roman.
    pub fn embedded() -> Self {
        let faces = [
            include_bytes!("../../templates/fonts/Tinos-Regular.ttf").to_vec(),
            include_bytes!("../../templates/fonts/Tinos-Bold.ttf").to_vec(),
            include_bytes!("../../templates/fonts/Tinos-Italic.ttf").to_vec(),
            include_bytes!("../../templates/fonts/Tinos-BoldItalic.ttf").to_vec(),
        ];
        Self {
            family: "Tinos".to_owned(),
            faces,
            typefaces: OnceLock::new(),
            letters: OnceLock::new(),
        }
    }

    /// The office's own family out of the files of a folder: `(file name, bytes)` each. All four faces must be there.
    pub fn from_files(folder: &str, files: Vec<(String, Vec<u8>)>, report: &mut Report) -> Option<Self> {
        let mut family: Option<String> = None;
        let mut found: [Option<Vec<u8>>; 4] = [None, None, None, None];
        for (file, bytes) in files {
            let Ok(face) = Parsed::parse(&bytes, 0) else {
                report.add(FaultKind::FontUnusable { file }, None);
                continue;
            };
            let Some(name) = family_name(&face) else {
                report.add(FaultKind::FontUnusable { file }, None);
                continue;
            };
            if family.get_or_insert_with(|| name.clone()) != &name {
                report.add(FaultKind::FontUnusable { file }, None);
                continue;
            }
            let slot = Face::of(face.is_bold(), face.is_italic()) as usize;
            found[slot] = Some(bytes);
        }
        let mut faces: [Vec<u8>; 4] = [vec![], vec![], vec![], vec![]];
        let mut whole = true;
        for (face, bytes) in Face::ALL.into_iter().zip(found) {
            if let Some(bytes) = bytes {
                faces[face as usize] = bytes;
            } else {
                let kind = FaultKind::FontFaceMissing {
                    folder: folder.to_owned(),
                    face: face.name().to_owned(),
                };
                report.add(kind, None);
                whole = false;
            }
        }
        whole.then_some(Self {
            family: family?,
            faces,
            typefaces: OnceLock::new(),
            letters: OnceLock::new(),
        })
    }

    /// Name of the family, as the files say it.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// The bytes of a face.
    pub fn bytes(&self, face: Face) -> &[u8] {
        &self.faces[face as usize]
    }

    /// The faces as Typst holds them.
    pub(super) fn typefaces(&self) -> &Typefaces {
        self.typefaces.get_or_init(|| Typefaces::parse(&self.faces))
    }

    /// Width of `text` on one line, in millimetres, without kerning, as Word sets it.
    pub fn width_mm(&self, text: &str, face: Face, size_pt: f64) -> f64 {
        let Ok(parsed) = Parsed::parse(self.bytes(face), 0) else {
            return 0.0;
        };
        let units: f64 = text
            .chars()
            .map(|letter| f64::from(advance(&parsed, letter)))
            .sum();
        units / f64::from(parsed.units_per_em()) * size_pt * MM_PER_PT
    }

    /// The name of the first face that lacks `letter`, if one does.
    pub fn lacks(&self, letter: char) -> Option<String> {
        if self
            .letters
            .get_or_init(|| self.common_letters())
            .contains(&u32::from(letter))
        {
            return None;
        }
        let lacking = Face::ALL.into_iter().find(|face| {
            Parsed::parse(self.bytes(*face), 0).is_ok_and(|parsed| parsed.glyph_index(letter).is_none())
        });
        lacking.map(|face| format!("{} {}", self.family, face.name()))
    }

    /// Code points that all four faces have.
    fn common_letters(&self) -> HashSet<u32> {
        let sets = Face::ALL.into_iter().map(|face| letters_of(self.bytes(face)));
        sets.reduce(|all, next| all.intersection(&next).copied().collect())
            .unwrap_or_default()
    }
}

fn letters_of(bytes: &[u8]) -> HashSet<u32> {
    let mut letters = HashSet::new();
    let cmap = Parsed::parse(bytes, 0).ok().and_then(|face| face.tables().cmap);
    for table in cmap
        .iter()
        .flat_map(|cmap| cmap.subtables)
        .filter(ttf_parser::cmap::Subtable::is_unicode)
    {
        table.codepoints(|letter| {
            if table.glyph_index(letter).is_some() {
                letters.insert(letter);
            }
        });
    }
    letters
}

fn advance(face: &Parsed<'_>, letter: char) -> u16 {
    face.glyph_hor_advance(face.glyph_index(letter).unwrap_or(GlyphId(0)))
        .unwrap_or_default()
}

fn family_name(face: &Parsed<'_>) -> Option<String> {
    let named = |id: u16| {
        face.names()
            .into_iter()
            .find(|name| name.name_id == id && name.is_unicode())
    };
    named(ttf_parser::name_id::TYPOGRAPHIC_FAMILY)
        .or_else(|| named(ttf_parser::name_id::FAMILY))
        .and_then(|name| name.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_national_title_is_as_wide_as_in_times_new_roman() {
        let fonts = Fonts::embedded();
        let width = fonts.width_mm("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face::Bold, 13.0);
        assert!((width - 95.7).abs() < 0.1, "{width}");
        let width = fonts.width_mm("Độc lập - Tự do - Hạnh phúc", Face::Bold, 14.0);
        assert!((width - 60.5).abs() < 0.1, "{width}");
    }

    #[test]
    fn every_vietnamese_letter_is_there_and_a_check_box_is_not() {
        let fonts = Fonts::embedded();
        for letter in
            "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ₫№\u{2011}\u{a0}".chars()
        {
            assert_eq!(fonts.lacks(letter), None, "{letter}");
        }
        assert_eq!(fonts.lacks('☐').as_deref(), Some("Tinos Regular"));
    }
}
