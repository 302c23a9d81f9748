//! A DOCX as someone left it in a word processor → its paragraphs, as they read when all tracked changes are accepted. Nothing in it
//! is run or followed: macros, links and pictures are not even opened.

mod bounds;
mod content;
mod reading;
mod tags;

pub use content::{WordCell, WordFile, WordParagraph};
pub use reading::read_word_file;
