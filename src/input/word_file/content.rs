//! What a DOCX says.

use crate::document::ParagraphMark;

/// A DOCX, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordFile {
    /// Its paragraphs that say something, in reading order; those of a table row by row, those of a text box behind the one that it
    /// hangs on.
    pub paragraphs: Vec<WordParagraph>,
    /// What stands at the head and foot of pages, but for numbers of pages: each text once, sorted.
    pub margins: Vec<String>,
    /// How many tracked changes of words were taken as accepted.
    pub tracked: usize,
    /// How many comments hang on its words; they are not read.
    pub comments: usize,
}

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordParagraph {
    /// Its letters; line ends and tabs in it are spaces.
    pub text: String,
    /// The bookmark that the program gave it, if that is still there.
    pub mark: Option<ParagraphMark>,
    /// Where in a table it stands.
    pub cell: Option<WordCell>,
}

/// A cell of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WordCell {
    /// Which table of the file, from 1.
    pub table: usize,
    /// Its row, from 1.
    pub row: usize,
    /// Which cell of the row, from 1.
    pub column: usize,
}
