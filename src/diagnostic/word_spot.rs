//! Where something stands in a Word file, as a person counts there: paragraph, or table, row and cell.

use super::Language;

/// A spot of a Word file. Spots sort by part, then by the order in which they are read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordSpot {
    /// Which part of the file.
    pub part: WordPart,
    /// How many paragraphs of the part come before, those in tables too.
    pub order: u32,
    /// Paragraph, from 1: outside tables of the part, inside one of its cell. 0: the part as a whole.
    pub paragraph: u32,
    /// Table, row and cell, each from 1, where it stands in a table.
    pub cell: Option<[u32; 3]>,
    /// Whether it stands in a text box of that paragraph.
    pub boxed: bool,
}

/// A part of a Word file that has text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordPart {
    /// The file as a whole.
    #[default]
    File,
    /// The text.
    Body,
    /// The head of pages.
    Header,
    /// The foot of pages.
    Footer,
    /// Notes at the foot of a page.
    Footnotes,
    /// Notes at the end.
    Endnotes,
}

impl WordSpot {
    /// `đầu trang, đoạn 1`, `bảng 2, hàng 3, ô 1`; empty for the file as a whole.
    pub fn name(&self, language: Language) -> String {
        let word = |vi: &'static str, en: &'static str| language.say(vi, en).to_owned();
        let mut parts: Vec<String> = self.part.name(language).map(str::to_owned).into_iter().collect();
        if let Some([table, row, cell]) = self.cell {
            parts.push(format!("{} {table}", word("bảng", "table")));
            parts.push(format!("{} {row}", word("hàng", "row")));
            parts.push(format!("{} {cell}", word("ô", "cell")));
        }
        if self.cell.is_none() && self.paragraph > 0 || self.paragraph > 1 {
            parts.push(format!("{} {}", word("đoạn", "paragraph"), self.paragraph));
        }
        if self.boxed {
            parts.push(word("khung chữ", "text box"));
        }
        parts.join(", ")
    }
}

impl WordPart {
    /// The text itself needs no name.
    const fn name(self, language: Language) -> Option<&'static str> {
        let (vi, en) = match self {
            Self::File | Self::Body => return None,
            Self::Header => ("đầu trang", "header"),
            Self::Footer => ("chân trang", "footer"),
            Self::Footnotes => ("chú thích cuối trang", "footnotes"),
            Self::Endnotes => ("chú thích cuối văn bản", "endnotes"),
        };
        Some(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_is_named_as_a_person_counts() {
        let spot = WordSpot {
            part: WordPart::Body,
            paragraph: 12,
            ..WordSpot::default()
        };
        assert_eq!(spot.name(Language::Vietnamese), "đoạn 12");
        let cell = WordSpot {
            cell: Some([2, 3, 1]),
            paragraph: 1,
            ..spot
        };
        assert_eq!(cell.name(Language::Vietnamese), "bảng 2, hàng 3, ô 1");
        let boxed = WordSpot {
            part: WordPart::Header,
            paragraph: 1,
            boxed: true,
            ..spot
        };
        assert_eq!(boxed.name(Language::English), "header, paragraph 1, text box");
        assert_eq!(WordSpot::default().name(Language::Vietnamese), "");
    }
}
