//! Texts as people typed them, cleaned on entry.

use std::fmt;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::length::beyond;
use crate::diagnostic::{Expected, FileProblem, FontProblem, KeyProblem, Place};
use crate::input::{Decode, Decoder, Node, PARAGRAPH_BREAK, Schemas, Value, clean, wrong_type};

/// A text of one or more paragraphs (apart by [`PARAGRAPH_BREAK`]): NFC, not empty, printable.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Text {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Scalar(raw) = &node.value else {
            wrong_type(node, key, Expected::Text, decoder);
            return None;
        };
        let cleaned = clean(raw);
        if cleaned.invisible > 0 {
            decoder.report.add(
                FileProblem::InvisibleCharacters {
                    count: cleaned.invisible,
                },
                node.place.clone(),
            );
        }
        if cleaned.composed {
            decoder.report.add(FileProblem::Decomposed, node.place.clone());
        }
        if let Some(letter) = cleaned.control {
            let place = letter_place(letter, node, decoder);
            decoder.report.add(
                FileProblem::ControlCharacter {
                    code: u32::from(letter),
                },
                place,
            );
            return None;
        }
        if let Some((letter, face)) = first_lacking(&cleaned.text, decoder) {
            let place = letter_place(letter, node, decoder);
            decoder
                .report
                .add(FontProblem::MissingGlyph { letter, face }, place);
            return None;
        }
        if cleaned.text.is_empty() {
            wrong_type(
                &Node {
                    value: Value::Nothing,
                    ..node.clone()
                },
                key,
                Expected::Text,
                decoder,
            );
            return None;
        }
        if let Some(problem) = beyond(&cleaned.text, key) {
            decoder.report.add(problem, node.place.clone());
            return None;
        }
        Some(Self(cleaned.text))
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "minLength": 1})
    }
}

fn first_lacking(text: &str, decoder: &Decoder<'_>) -> Option<(char, String)> {
    let mut letters = text.chars().filter(|letter| *letter != PARAGRAPH_BREAK);
    letters.find_map(|letter| (decoder.lacks)(letter).map(|face| (letter, face)))
}

/// The letter itself inside the value, or the whole value where escapes hide it.
fn letter_place(letter: char, node: &Node, decoder: &Decoder<'_>) -> Place {
    let mut bytes = [0; 4];
    node.place
        .of_words(letter.encode_utf8(&mut bytes), decoder.sources)
}

/// A text of one paragraph.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Line(String);

impl Line {
    /// A line typed as an argument, cleaned; None if nothing is left of it or it has control characters.
    pub fn typed(text: &str) -> Option<Self> {
        let cleaned = clean(text);
        let line = cleaned.text.replace(PARAGRAPH_BREAK, " ");
        (cleaned.control.is_none() && !line.is_empty()).then_some(Self(line))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Decode for Line {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Text(text) = Text::decode(node, key, decoder)?;
        if text.contains(PARAGRAPH_BREAK) {
            decoder
                .report
                .add(KeyProblem::NotOneLine { key: key.to_owned() }, node.place.clone());
            return None;
        }
        Some(Self(text))
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Text::schema(schemas)
    }
}

/// One line, or a list of lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct OneOrMore(Vec<Line>);

impl OneOrMore {
    /// The lines as strings.
    pub fn to_strings(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}

impl Decode for OneOrMore {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::List(_) => Vec::<Line>::decode(node, key, decoder).map(Self),
            Value::Scalar(_) => Line::decode(node, key, decoder).map(|line| Self(vec![line])),
            Value::Nothing | Value::Map(_) => {
                wrong_type(node, key, Expected::TextOrList, decoder);
                None
            }
        }
    }

    fn schema(schemas: &mut Schemas) -> Json {
        let line = Line::schema(schemas);
        json!({"oneOf": [line, {"type": "array", "minItems": 1, "items": line}]})
    }
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Capitals as a sentence writes them: `TỜ TRÌNH` → `Tờ trình`.
pub fn sentence_case(capitals: &str) -> String {
    capitalised(&capitals.to_lowercase())
}
