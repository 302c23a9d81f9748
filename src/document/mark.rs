//! What a paragraph of a DOCX is known by, so that it is found again when someone has edited the file in Word.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

/// The name of a paragraph's bookmark: which paper, which of its paragraphs, and a print of the words that it had when the file was
/// made, so that words edited since are told from data changed since. At most 24 letters of ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParagraphMark {
    paper: u16,
    place: u32,
    words: u32,
}

impl ParagraphMark {
    /// The mark of the paragraph at `place`, from 1, of the paper with that id.
    pub fn new(paper: &str, place: u32, words: &str) -> Self {
        Self {
            paper: of_paper(paper),
            place,
            words: print(&alike(words)),
        }
    }

    /// Which of the paragraphs it is, from 1.
    pub const fn place(self) -> u32 {
        self.place
    }

    /// Whether the paper with that id has it.
    pub fn is_of(self, paper: &str) -> bool {
        self.paper == of_paper(paper)
    }

    /// Whether the paragraph had these words when the file was made.
    pub fn had(self, words: &str) -> bool {
        self.words == print(&alike(words))
    }
}

impl fmt::Display for ParagraphMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "td_{:04x}_{}_{:08x}", self.paper, self.place, self.words)
    }
}

impl FromStr for ParagraphMark {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        let mut parts = name.strip_prefix("td_").ok_or(())?.split('_');
        let mut part = || parts.next().ok_or(());
        let (paper, place, words) = (part()?, part()?, part()?);
        Ok(Self {
            paper: u16::from_str_radix(paper, 16).map_err(drop)?,
            place: place.parse().map_err(drop)?,
            words: u32::from_str_radix(words, 16).map_err(drop)?,
        })
    }
}

fn of_paper(id: &str) -> u16 {
    let print = print(id);
    u16::try_from(print >> 16).unwrap_or_default()
}

/// FNV-1a: the same on every machine and in every version.
fn print(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// A text without what word processors change by themselves: kinds of spaces, hyphens, dashes and quotation marks, dots for an
/// ellipsis, places where words may be parted.
pub fn alike(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfc() {
        match letter {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => plain.push('-'),
            '\u{201c}'..='\u{201f}' | '«' | '»' => plain.push('"'),
            '\u{2018}'..='\u{201b}' => plain.push('\''),
            '…' => plain.push_str("..."),
            space if space.is_whitespace() => {
                if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            letter => plain.push(letter),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_was_written() {
        let mark = ParagraphMark::new("bao-cao--dot-1", 12_345_678, "Hội đồng nhất trí");
        let name = mark.to_string();
        assert_eq!(name.parse(), Ok(mark));
        assert!(name.len() <= 40 && name.starts_with('t'), "{name}");
        let word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        assert!(name.chars().all(word), "{name}");
        assert!(mark.is_of("bao-cao--dot-1") && !mark.is_of("bao-cao--dot-2"));
        assert!("_GoBack".parse::<ParagraphMark>().is_err());
    }

    #[test]
    fn what_word_changes_by_itself_is_no_change() {
        let mark = ParagraphMark::new("ke-hoach", 1, "Phong trào \"Dân vận khéo\" - số 05…");
        assert!(mark.had("Phong\u{a0}trào  “Dân vận khéo” –\u{a0}số\u{200b} 05... "));
        assert!(!mark.had("Phong trào \"Dân vận khéo\" - số 06…"));
    }
}
