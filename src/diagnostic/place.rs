//! Where in a file something stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// A stretch of a file that was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, as the user would write its path.
    pub file: Arc<str>,
    /// First byte in the file's decoded text.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
}

impl Place {
    /// The stretch `bytes` of `file`.
    pub fn new(file: &Arc<str>, bytes: Range<usize>) -> Self {
        Self {
            file: Arc::clone(file),
            start: bytes.start,
            end: bytes.end.max(bytes.start),
        }
    }

    /// The start of a file: for what is true of the whole of it.
    pub fn file(path: &str) -> Self {
        Self {
            file: Arc::from(path),
            start: 0,
            end: 0,
        }
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
    texts: BTreeMap<Arc<str>, Arc<str>>,
}

impl Sources {
    /// Keeps the text of `file`.
    pub fn keep(&mut self, file: &Arc<str>, text: &Arc<str>) {
        self.texts.insert(Arc::clone(file), Arc::clone(text));
    }

    /// Keeps everything `other` has.
    pub fn extend(&mut self, other: Self) {
        self.texts.extend(other.texts);
    }

    /// All files that were read, with their texts, by path.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(file, text)| (&**file, &**text))
    }

    /// The text of `file`, if it was read.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.texts.get(file).map(AsRef::as_ref)
    }

    /// Line and column of the place's first character; 1:1 where the file was never read.
    pub fn position(&self, place: &Place) -> Position {
        let text = self.text(&place.file).unwrap_or_default();
        let before = text.get(..place.start.min(text.len())).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The whole of line `line` (from 1) of `file`, without its indent and line end.
    pub fn line(&self, file: &str, line: usize) -> Option<Place> {
        let text = self.text(file)?;
        let start = if line <= 1 {
            0
        } else {
            text.match_indices('\n').nth(line - 2)?.0 + 1
        };
        let content = text[start..].lines().next().unwrap_or_default();
        let indent = content.len() - content.trim_start().len();
        Some(Place {
            file: Arc::from(file),
            start: start + indent,
            end: start + content.trim_end().len(),
        })
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
}
