//! What stands around one file while it is decoded, and what is said of values that cannot become what their keys want.

use super::characters::{is_invisible, is_odd_space};
use super::{Catalogue, Node, RowWord, Value, Word};
use crate::diagnostic::{Expected, KeyProblem, Report, Sources, TypingProblem, nearest_first, suggest};

/// What a decoder needs besides the tree.
pub struct Decoder<'a> {
    /// Where faults go.
    pub report: &'a mut Report,
    /// The texts the trees came from.
    pub sources: &'a Sources,
    /// Names the face that lacks a letter, if one does.
    pub lacks: &'a dyn Fn(char) -> Option<String>,
    /// Rows that files name by words.
    pub rows: Catalogue,
    /// Whether the file is one that the program carries: a test holds its texts, once for all runs.
    pub carried: bool,
    /// What a group gives the groups in it that do not say it themselves.
    pub(super) given: Vec<(&'static str, Node)>,
}

impl<'a> Decoder<'a> {
    /// A decoder of one file.
    pub const fn new(
        report: &'a mut Report,
        sources: &'a Sources,
        lacks: &'a dyn Fn(char) -> Option<String>,
        rows: Catalogue,
    ) -> Self {
        let given = Vec::new();
        Self {
            report,
            sources,
            lacks,
            rows,
            carried: false,
            given,
        }
    }
}

impl Decoder<'_> {
    /// One word of a closed set.
    pub fn word<T: Word>(&mut self, node: &Node, key: &str) -> Option<T> {
        let words: Vec<(&str, T)> = T::VARIANTS.iter().map(|word| ((*word).into(), *word)).collect();
        self.one_of(node, key, &words)
    }

    /// The word of a row.
    pub fn row<T: RowWord>(&mut self, node: &Node, key: &str) -> Option<T> {
        let known = self.rows.known::<T>();
        let words: Vec<(&str, T)> = known.iter().map(|row| (row.word(), *row)).collect();
        match &node.value {
            Value::Scalar(text) if self.rows.incomplete && self.rows.row::<T>(text).is_none() => None,
            _ => self.one_of(node, key, &words),
        }
    }

    /// One of a few words.
    pub fn one_of<T: Copy>(&mut self, node: &Node, key: &str, words: &[(&str, T)]) -> Option<T> {
        let Value::Scalar(text) = &node.value else {
            wrong_type(node, key, Expected::Text, self);
            return None;
        };
        if let Some((_, value)) = words.iter().find(|(word, _)| word == text) {
            return Some(*value);
        }
        if odd_character(node, self) {
            return None;
        }
        let known = || words.iter().map(|(word, _)| *word);
        let allowed = nearest_first(text, known());
        let suggestion = suggest(text, known());
        let kind = KeyProblem::NotOneOf {
            key: key.to_owned(),
            found: text.clone(),
            allowed,
            suggestion,
        };
        self.report.add(kind, node.place.clone());
        None
    }
}

/// Reports the first character of a value that nobody sees or that is no plain space, if there is one: the rest may be
/// right.
pub fn odd_character(node: &Node, decoder: &mut Decoder<'_>) -> bool {
    let Value::Scalar(text) = &node.value else {
        return false;
    };
    let found = text
        .chars()
        .find(|letter| is_invisible(*letter) || is_odd_space(*letter));
    if let Some(letter) = found {
        let place = node.place.of_words(&letter.to_string(), decoder.sources);
        decoder.report.add(TypingProblem::OddCharacter { letter }, place);
    }
    found.is_some()
}

/// Reports a value of the wrong type.
pub fn wrong_type(node: &Node, key: &str, expected: Expected, decoder: &mut Decoder<'_>) {
    if node.value == Value::Unread || odd_character(node, decoder) {
        return;
    }
    let kind = KeyProblem::WrongType {
        key: key.to_owned(),
        found: node.found(),
        expected,
    };
    decoder.report.add(kind, node.place.clone());
}
