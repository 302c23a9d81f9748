//! The faces' bytes, names, widths and letters.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use ttf_parser::Face as Parsed;

use super::letters::Letters;
use super::widths::Widths;
use super::{Face, MM_PER_PT};
use crate::diagnostic::{FontProblem, Report};

/// The text font with its four faces and the calligraphic face of the program, each of which can be read.
#[derive(Debug, Clone)]
pub struct Fonts {
    family: String,
    text: [Cow<'static, [u8]>; 4],
    /// Letters that all four faces are known to have.
    letters: Arc<Letters>,
    /// Widths of letters, face by face, once they are asked for.
    widths: Arc<[OnceLock<Widths>; 5]>,
}

/// Great Vibes 1.103.
const SCRIPT: &[u8] = include_bytes!("../../templates/fonts/GreatVibes-Regular.ttf");

impl Fonts {
    /// Tinos 1.340, which has the widths of Times New Roman.
    pub fn embedded() -> Self {
        let text: [&[u8]; 4] = [
            include_bytes!("../../templates/fonts/Tinos-Regular.ttf"),
            include_bytes!("../../templates/fonts/Tinos-Bold.ttf"),
            include_bytes!("../../templates/fonts/Tinos-Italic.ttf"),
            include_bytes!("../../templates/fonts/Tinos-BoldItalic.ttf"),
        ];
        Self {
            family: "Tinos".to_owned(),
            text: text.map(Cow::Borrowed),
            letters: Arc::default(),
            widths: Arc::default(),
        }
    }

    /// The office's own family out of the files of a folder: `(file name, bytes)` each. All four faces must be there.
    pub fn from_files(folder: &str, files: Vec<(String, Vec<u8>)>, report: &mut Report) -> Option<Self> {
        let mut family: Option<String> = None;
        let mut found: [Option<Vec<u8>>; 4] = [None, None, None, None];
        for (file, bytes) in files {
            let Ok(face) = Parsed::parse(&bytes, 0) else {
                report.add(FontProblem::Unusable { file }, None);
                continue;
            };
            let Some(name) = family_name(&face) else {
                report.add(FontProblem::Unusable { file }, None);
                continue;
            };
            if family.get_or_insert_with(|| name.clone()) != &name {
                report.add(FontProblem::Unusable { file }, None);
                continue;
            }
            let slot = Face::of(face.is_bold(), face.is_italic()) as usize;
            found[slot] = Some(bytes);
        }
        let text = Face::TEXT.map(|face| {
            let bytes = found[face as usize].take();
            if bytes.is_none() {
                let kind = FontProblem::FaceMissing {
                    folder: folder.to_owned(),
                    face: face.name().to_owned(),
                };
                report.add(kind, None);
            }
            bytes.map(Cow::Owned)
        });
        let [Some(regular), Some(bold), Some(italic), Some(bold_italic)] = text else {
            return None;
        };
        Some(Self {
            family: family?,
            text: [regular, bold, italic, bold_italic],
            letters: Arc::default(),
            widths: Arc::default(),
        })
    }

    /// Name of the text font's family, as the files say it.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// The bytes of the text font's faces, in the order of [`Face::TEXT`].
    pub const fn text(&self) -> &[Cow<'static, [u8]>; 4] {
        &self.text
    }

    /// The bytes of a face.
    pub fn bytes(&self, face: Face) -> &[u8] {
        match face {
            Face::Regular | Face::Bold | Face::Italic | Face::BoldItalic => &self.text[face as usize],
            Face::Script => SCRIPT,
        }
    }

    /// The PostScript name of a face.
    pub fn postscript_name(&self, face: Face) -> String {
        self.named(face, ttf_parser::name_id::POST_SCRIPT_NAME)
    }

    /// The family of a face, as word processors name it.
    pub fn family_of(&self, face: Face) -> String {
        self.named(face, ttf_parser::name_id::FAMILY)
    }

    fn named(&self, face: Face, id: u16) -> String {
        let parsed = Parsed::parse(self.bytes(face), 0).ok();
        parsed.and_then(|parsed| name(&parsed, id)).unwrap_or_default()
    }

    /// Width of `text` on one line, in millimetres, without kerning, as Word sets it.
    pub fn width_mm(&self, text: &str, face: Face, size_pt: f64) -> f64 {
        self.letters_width_mm(text.chars(), face, size_pt)
    }

    /// The same of letters one by one.
    pub fn letters_width_mm(&self, letters: impl Iterator<Item = char>, face: Face, size_pt: f64) -> f64 {
        let bytes = self.bytes(face);
        let widths = self.widths[face as usize].get_or_init(|| Widths::of(bytes));
        let mut em = 0.0;
        for letter in letters {
            em += widths.em(letter, bytes);
        }
        em * size_pt * MM_PER_PT
    }

    /// The name of the first face of the text font that lacks `letter`, if one does. What is no letter of any script every face
    /// lacks, whatever its file draws for it.
    pub fn lacks(&self, letter: char) -> Option<String> {
        if FontProblem::is_no_letter(letter) {
            return Some(self.shown(Face::Regular));
        }
        // They are drawn as the plain ones.
        let letter = match letter {
            '\u{2011}' => '-',
            '\u{a0}' => ' ',
            other => other,
        };
        if self.letters.has(letter) {
            return None;
        }
        let lacking = Face::TEXT.into_iter().find(|face| {
            Parsed::parse(self.bytes(*face), 0).is_ok_and(|parsed| parsed.glyph_index(letter).is_none())
        });
        if lacking.is_none() {
            self.letters.add(letter);
        }
        lacking.map(|face| self.shown(face))
    }

    /// `Tinos Regular`.
    fn shown(&self, face: Face) -> String {
        format!("{} {}", self.family, face.name())
    }
}

fn family_name(face: &Parsed<'_>) -> Option<String> {
    name(face, ttf_parser::name_id::TYPOGRAPHIC_FAMILY).or_else(|| name(face, ttf_parser::name_id::FAMILY))
}

/// The first name of that kind.
fn name(face: &Parsed<'_>, id: u16) -> Option<String> {
    let mut names = face.names().into_iter();
    names
        .find(|name| name.name_id == id && name.is_unicode())
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

    #[test]
    fn what_pdf_a_forbids_is_lacking_though_the_faces_have_it() {
        let fonts = Fonts::embedded();
        let parsed = Parsed::parse(fonts.bytes(Face::Regular), 0).unwrap();
        let private = || '\u{E000}'..='\u{F8FF}';
        assert!(private().any(|letter| parsed.glyph_index(letter).is_some()));
        for letter in private() {
            assert!(fonts.lacks(letter).is_some(), "{letter:?}");
        }
        // A picture's stand-in, a tag, a variation selector, a noncharacter, an invisible sign.
        for letter in [
            '\u{FFFC}',
            '\u{E0041}',
            '\u{FE0F}',
            '\u{FDD0}',
            '\u{1FFFE}',
            '\u{2063}',
        ] {
            assert_eq!(
                fonts.lacks(letter).as_deref(),
                Some("Tinos Regular"),
                "{letter:?}"
            );
        }
    }
}
