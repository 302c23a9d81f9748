//! Words that no input has → the template that says them.

use std::sync::Arc;

use super::fitting::fit;
use super::hunks::{Hunk, Pair};
use super::tokens::{Holes, Token, tokens};
use crate::diagnostic::{Place, Sources};

/// The words of the templates that a paper may be made from.
pub(super) struct Templates {
    files: Vec<(String, Vec<Token>)>,
}

/// How many words have to be the same that a template is named.
const LEAST: usize = 3;

impl Templates {
    /// Of a paper whose own template and outline stand below `templates/` as these; they are looked at before the others.
    pub(super) fn of(own: &[String], sources: &Sources) -> Self {
        let is_own = |path: &str| own.iter().any(|own| path == format!("templates/{own}"));
        let is_shared =
            |path: &str| path.starts_with("templates/papers/_") || path.starts_with("templates/parts/");
        let texts = || sources.texts();
        let mine = texts().filter(|(path, _)| is_own(path));
        let shared = texts().filter(|(path, _)| is_shared(path) && !is_own(path));
        let files = mine.chain(shared);
        Self {
            files: files
                .map(|(path, text)| (path.to_owned(), tokens(text, Holes::Markup)))
                .collect(),
        }
    }

    /// Where the words of an edit stand in a template, with the most words around them.
    pub(super) fn place(&self, pair: &Pair<'_>, hunk: &Hunk) -> Option<Place> {
        let mut best: Option<(usize, Place)> = None;
        for (path, words) in &self.files {
            let Some(fit) = fit(pair, hunk, words).filter(|fit| fit.same >= LEAST || fit.whole) else {
                continue;
            };
            if best.as_ref().is_none_or(|(same, _)| fit.same > *same) {
                let word = words.get(fit.at.min(words.len().saturating_sub(1)));
                let bytes = word.map_or(0..0, |word| word.bytes.clone());
                best = Some((fit.same, Place::new(&Arc::from(path.as_str()), bytes)));
            }
        }
        best.map(|(_, place)| place)
    }
}
