//! Bookmarks, by which paragraphs are found again when someone has edited the file.

use super::paragraph::Paragraph;

/// How many paragraphs get one: more than any paper has but a list of thousands, which would double in size.
const MOST_MARKS: u32 = 8_000;

/// Marks the paragraphs that say something, in reading order.
pub(super) fn mark<'a>(paragraphs: impl Iterator<Item = &'a mut Paragraph>, paper: &str) {
    let saying = paragraphs.filter(|paragraph| paragraph.says_something());
    for (paragraph, place) in saying.zip(1..=MOST_MARKS) {
        paragraph.mark(paper, place);
    }
}
