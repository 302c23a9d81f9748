//! The words of a tree in reading order: what both outputs have to say.

use thidua::document::{Paper, lines};

use crate::look::format;

/// All words of `paper`, annexes after the main text; page numbers and marks left out.
pub(crate) fn tree_words(paper: &Paper) -> Vec<String> {
    lines(paper, &format().letterhead)
        .iter()
        .flat_map(|line| line.split_whitespace())
        .map(str::to_owned)
        .collect()
}

/// One kind of space and of hyphen.
pub(crate) fn plain(words: &[String]) -> Vec<String> {
    let joined = words.join(" ").replace('\u{2011}', "-").replace('\u{a0}', " ");
    joined.split_whitespace().map(str::to_owned).collect()
}
