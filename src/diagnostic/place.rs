//! Where something stands: a stretch of a text file, a cell of a workbook, or a spot of a Word file.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::WordSpot;

/// A place in a file that was read. Places sort by file, then by where they are in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    file: Arc<str>,
    spot: Spot,
}

/// Where in the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// In a text file: from the first byte of its decoded text to the byte after the last.
    Text {
        /// First byte.
        start: usize,
        /// Byte after the last one.
        end: usize,
    },
    /// In a workbook.
    Cell(Cell),
    /// In a Word file.
    Word(WordSpot),
}

/// A cell of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// Name of the sheet, as its tab shows it.
    pub sheet: Arc<str>,
    /// Row, from 1.
    pub row: u32,
    /// Column, from 1.
    pub column: u32,
}

impl Cell {
    /// `C7`: the column in letters, the row in figures.
    pub fn name(&self) -> String {
        let mut letters = Vec::new();
        let mut rest = self.column;
        while rest > 0 {
            letters.push(char::from(
                b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default(),
            ));
            rest = (rest - 1) / 26;
        }
        letters.iter().rev().collect::<String>() + &self.row.to_string()
    }
}

impl Place {
    /// The stretch `bytes` of the text file `file`.
    pub fn new(file: &Arc<str>, bytes: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Text {
                start: bytes.start,
                end: bytes.end.max(bytes.start),
            },
        }
    }

    /// The start of a file: for what is true of the whole of it.
    pub fn file(path: &str) -> Self {
        Self::new(&Arc::from(path), 0..0)
    }

    /// A cell of the workbook `file`.
    pub fn cell(file: &Arc<str>, cell: Cell) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Cell(cell),
        }
    }

    /// A spot of the Word file `file`.
    pub fn word(file: &Arc<str>, spot: WordSpot) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Word(spot),
        }
    }

    /// The file, as the user would write its path.
    pub fn path(&self) -> &str {
        &self.file
    }

    /// Where in the file.
    pub fn spot(&self) -> &Spot {
        &self.spot
    }

    /// The point before it, or the cell or spot itself: for what is missing there.
    #[must_use]
    pub fn front(&self) -> Self {
        match self.spot {
            Spot::Text { start, .. } => Self::new(&self.file, start..start),
            Spot::Cell(_) | Spot::Word(_) => self.clone(),
        }
    }

    /// The first occurrence of `words` in it, or the whole of it where they are not found.
    #[must_use]
    pub fn of_words(&self, words: &str, sources: &Sources) -> Self {
        match (self.spot(), sources.at(self).and_then(|text| text.find(words))) {
            (Spot::Text { start, .. }, Some(at)) if !words.is_empty() => {
                Self::new(&self.file, start + at..start + at + words.len())
            }
            (Spot::Text { .. } | Spot::Cell(_) | Spot::Word(_), _) => self.clone(),
        }
    }

    /// The first occurrence of `words` in its file, or this place where there is none.
    #[must_use]
    pub fn in_file(&self, words: &str, sources: &Sources) -> Self {
        let whole = Self::new(&self.file, 0..sources.text(&self.file).map_or(0, str::len));
        let found = whole.of_words(words, sources);
        if found == whole { self.clone() } else { found }
    }
}

/// A path as the user would write it.
pub fn shown(path: &Path) -> String {
    let text = path.display().to_string().replace('\\', "/");
    text.strip_prefix("./").map_or(text.clone(), str::to_owned)
}

/// Line and column as a person counts them, from 1; columns are characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Character in the line, from 1.
    pub column: usize,
}

/// The decoded texts of all files that were read, so that a fault can show its line.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    texts: BTreeMap<Arc<str>, Kept>,
}

/// A text with the first byte of each of its lines: faults of a long file ask for their lines again and again.
#[derive(Debug, Clone)]
struct Kept {
    text: Arc<str>,
    starts: Arc<[usize]>,
}

impl Kept {
    fn new(text: &Arc<str>) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text: Arc::clone(text),
            starts: std::iter::once(0).chain(starts).collect(),
        }
    }

    /// The line (from 1) of a byte, and the line's first byte.
    fn line_of(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte).max(1);
        (line, self.starts[line - 1])
    }

    /// A line (from 1) with its indent, without its line end; and its first byte.
    fn line(&self, line: usize) -> Option<(usize, &str)> {
        let start = *self.starts.get(line.max(1) - 1)?;
        Some((start, self.text[start..].lines().next().unwrap_or_default()))
    }
}

impl Sources {
    /// Keeps the text of `file`.
    pub fn keep(&mut self, file: &Arc<str>, text: &Arc<str>) {
        self.texts.insert(Arc::clone(file), Kept::new(text));
    }

    /// Keeps everything `other` has.
    pub fn extend(&mut self, other: Self) {
        self.texts.extend(other.texts);
    }

    /// Lets go of texts.
    pub fn retain(&mut self, stays: impl Fn(&str) -> bool) {
        self.texts.retain(|file, _| stays(file));
    }

    /// All files that were read, with their texts, by path.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(file, kept)| (&**file, &*kept.text))
    }

    /// The text of `file`, if it was read.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.texts.get(file).map(|kept| &*kept.text)
    }

    /// What stands at a place, if it is in a text that was read.
    pub fn at(&self, place: &Place) -> Option<&str> {
        match place.spot {
            Spot::Text { start, end } => self.text(&place.file)?.get(start..end),
            Spot::Cell(_) | Spot::Word(_) => None,
        }
    }

    /// What stands behind a place in its line.
    pub fn behind(&self, place: &Place) -> Option<&str> {
        match place.spot {
            Spot::Text { end, .. } => self.text(&place.file)?.get(end..)?.lines().next(),
            Spot::Cell(_) | Spot::Word(_) => None,
        }
    }

    /// Line and column of the place's first character; 1:1 where the file was never read; row and column of a cell.
    pub fn position(&self, place: &Place) -> Position {
        match &place.spot {
            Spot::Text { start, .. } => self.line_and_column(&place.file, *start),
            Spot::Cell(cell) => Position {
                line: cell.row as usize,
                column: cell.column as usize,
            },
            Spot::Word(_) => Position { line: 1, column: 1 },
        }
    }

    fn line_and_column(&self, file: &str, start: usize) -> Position {
        let Some(kept) = self.texts.get(file) else {
            return Position { line: 1, column: 1 };
        };
        let (line, line_start) = kept.line_of(start.min(kept.text.len()));
        let before = kept.text.get(line_start..start).unwrap_or_default();
        Position {
            line,
            column: before.chars().count() + 1,
        }
    }

    /// The whole of line `line` (from 1) of `file`, without its indent and line end.
    pub fn line(&self, file: &str, line: usize) -> Option<Place> {
        let (start, content) = self.texts.get(file)?.line(line)?;
        let indent = content.len() - content.trim_start().len();
        Some(Place::new(
            &Arc::from(file),
            start + indent..start + content.trim_end().len(),
        ))
    }

    /// The line that a byte of `file` stands in: its number, its first byte, and its text without its line end.
    pub(super) fn line_at(&self, file: &str, byte: usize) -> Option<(usize, usize, &str)> {
        let kept = self.texts.get(file).filter(|kept| !kept.text.is_empty())?;
        let (line, _) = kept.line_of(byte.min(kept.text.len()));
        let (start, content) = kept.line(line)?;
        Some((line, start, content))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters_and_lines_start_at_one() {
        let mut sources = Sources::default();
        let file: Arc<str> = Arc::from("a.yaml");
        sources.keep(&file, &Arc::from("tên: Bắc\n  đường: Sơn\n"));
        let position = sources.position(&Place::new(&file, 6..9));
        assert_eq!((position.line, position.column), (1, 6));
        let line = sources.line("a.yaml", 2).unwrap();
        assert_eq!(sources.position(&line), Position { line: 2, column: 3 });
    }

    #[test]
    fn cells_are_named_as_workbooks_name_them() {
        let name = |column| {
            Cell {
                sheet: Arc::from("Cá nhân"),
                row: 7,
                column,
            }
            .name()
        };
        assert_eq!([3, 26, 27, 703].map(name), ["C7", "Z7", "AA7", "AAA7"]);
    }
}
