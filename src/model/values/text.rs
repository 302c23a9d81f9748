//! Texts as people typed them, cleaned on entry.

use std::fmt;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::date::Date;
use super::length::beyond;
use super::misspelt::misspelt;
use super::stray::{broken_marks, front_mark};
use crate::diagnostic::{Expected, FileProblem, FontProblem, KeyProblem, Place, TypingProblem};
use crate::input::{
    Decode, Decoder, LookAlike, Node, PARAGRAPH_BREAK, Schemas, Value, clean, is_loose_mark, look_alike,
    old_encoding, wrong_type,
};

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
            if let Some(key) = one_line_with_a_colon(node, decoder) {
                let kind = TypingProblem::ColonInText { key };
                decoder.report.add(kind, node.place.clone());
            } else {
                wrong_type(node, key, Expected::Text, decoder);
            }
            return None;
        };
        if let Some(problem) = mistyped(raw, node, decoder) {
            decoder.report.add(problem, node.place.clone());
            return None;
        }
        let text = printable(raw, node, decoder)?;
        if text.is_empty() {
            let value = Value::Nothing;
            let place = node.place.clone();
            wrong_type(&Node { place, value }, key, Expected::Text, decoder);
            return None;
        }
        if !decoder.carried
            && let Some(problem) = beyond(&text, key)
        {
            decoder.report.add(problem, node.place.clone());
            return None;
        }
        if let Some(letter) = text.chars().find(|letter| is_loose_mark(*letter)) {
            let place = letter_place(letter, node, decoder);
            decoder.report.add(TypingProblem::Symbol { letter }, place);
            return None;
        }
        if !decoder.carried
            && let Some(problem) = broken_marks(&text)
        {
            decoder.report.add(problem, node.place.clone());
        }
        if !decoder.carried
            && let Some((word, likely)) = misspelt(&text)
        {
            let place = node.place.of_words(&word, decoder.sources);
            decoder
                .report
                .add(TypingProblem::Misspelt { word, likely }, place);
        }
        Some(Self(text))
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "minLength": 1})
    }
}

/// What was typed and is not what the file says: a part is lost, or letters are of an old encoding.
fn mistyped(raw: &str, node: &Node, decoder: &Decoder<'_>) -> Option<TypingProblem> {
    if decoder.carried {
        return None;
    }
    if let Some(cut) = cut(node, decoder) {
        let read = raw.to_owned();
        return Some(TypingProblem::TextCut { read, cut });
    }
    if let Some((encoding, likely)) = old_encoding(raw) {
        let encoding = encoding.name();
        return Some(TypingProblem::OldEncoding { encoding, likely });
    }
    if let Some(word) = raw.split_whitespace().find(|word| is_lossy(word)) {
        let word = word.to_owned();
        return Some(TypingProblem::LettersLost { word });
    }
    no_such_day(raw).map(|found| TypingProblem::NoSuchDay { found })
}

/// A day within words that no calendar has: `ngày 31/11/2023`, `ngày 30 tháng 02 năm 2025`.
fn no_such_day(raw: &str) -> Option<String> {
    let mut after = raw
        .match_indices("ngày ")
        .map(|(at, mark)| &raw[at + mark.len()..]);
    after.find_map(|rest| {
        let words: Vec<&str> = rest.split_whitespace().take(5).collect();
        let (said, parts): (String, Vec<&str>) = match words.as_slice() {
            [day, "tháng", month, "năm", year] => (words.join(" "), vec![*day, *month, *year]),
            [day, ..] => ((*day).to_owned(), day.split('/').collect()),
            [] => return None,
        };
        let figures = |part: &&str| {
            let digits = part.trim_end_matches([',', ';', '.', ')', ':']);
            digits.parse::<u32>().ok()
        };
        let parts: Vec<u32> = parts.iter().map(figures).collect::<Option<_>>()?;
        let [day, month, year] = parts[..] else {
            return None;
        };
        let year = i32::try_from(year).ok().filter(|year| *year >= 1000)?;
        Date::from_figures(day, month, year)
            .is_none()
            .then(|| format!("ngày {said}"))
    })
}

/// Whether letters of a word were lost when it was copied: `?` between letters, or a letter's number of HTML. Addresses on the
/// web have both.
fn is_lossy(word: &str) -> bool {
    if !word.contains(['?', '&']) || word.contains("://") || word.contains('=') {
        return false;
    }
    let letters: Vec<char> = word.chars().collect();
    let asked = |at: usize| letters.get(at) == Some(&'?');
    let small = |at: usize| letters.get(at).is_some_and(|letter| letter.is_lowercase());
    let inside = (1..letters.len()).any(|at| {
        let behind = at + letters[at..].iter().take_while(|letter| **letter == '?').count();
        asked(at) && letters[at - 1].is_alphabetic() && small(behind)
    });
    let number = word.split("&#").nth(1).and_then(|rest| rest.split_once(';'));
    inside || number.is_some_and(|(code, _)| code.chars().all(|letter| letter.is_ascii_alphanumeric()))
}

/// The text as papers can print it, with a warning for everything that was mended. None if a character cannot be printed.
fn printable(raw: &str, node: &Node, decoder: &mut Decoder<'_>) -> Option<String> {
    let cleaned = clean(raw);
    if cleaned.invisible > 0 {
        let count = cleaned.invisible;
        let kind = FileProblem::InvisibleCharacters { count };
        decoder.report.add(kind, node.place.clone());
    }
    if cleaned.composed {
        decoder.report.add(FileProblem::Decomposed, node.place.clone());
    }
    if let Some(letter) = cleaned.control {
        let place = letter_place(letter, node, decoder);
        if letter.is_control() {
            let code = u32::from(letter);
            decoder.report.add(FileProblem::ControlCharacter { code }, place);
        } else {
            decoder.report.add(TypingProblem::Symbol { letter }, place);
        }
        return None;
    }
    let text = without_look_alikes(cleaned.text, node, decoder);
    let text = with_single_spaces(text, node, decoder);
    if let Some((letter, face)) = first_lacking(&text, decoder) {
        let place = letter_place(letter, node, decoder);
        decoder
            .report
            .add(FontProblem::MissingGlyph { letter, face }, place);
        return None;
    }
    Some(text)
}

fn without_look_alikes(text: String, node: &Node, decoder: &mut Decoder<'_>) -> String {
    let Some((mended, LookAlike { letter, word, meant })) = look_alike(&text) else {
        return text;
    };
    let place = node.place.of_words(&word, decoder.sources);
    let kind = TypingProblem::LookAlike { letter, word, meant };
    decoder.report.add(kind, place);
    mended
}

fn with_single_spaces(text: String, node: &Node, decoder: &mut Decoder<'_>) -> String {
    if !text.contains("  ") {
        return text;
    }
    decoder
        .report
        .add(TypingProblem::DoubledSpaces, node.place.clone());
    let words = text.split(' ').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What YAML takes for a comment behind a text without quotes.
fn cut(node: &Node, decoder: &Decoder<'_>) -> Option<String> {
    let quoted = decoder
        .sources
        .at(&node.place)
        .is_none_or(|source| source.starts_with(['"', '\'']));
    let behind = decoder.sources.behind(&node.place)?.trim();
    (!quoted && behind.starts_with('#')).then(|| behind.to_owned())
}

/// The words before the colon, of a text that YAML takes for a key and its value.
fn one_line_with_a_colon(node: &Node, decoder: &Decoder<'_>) -> Option<String> {
    let Value::Map(entries) = &node.value else {
        return None;
    };
    let source = decoder.sources.at(&node.place)?;
    match entries.as_slice() {
        [(key, _)]
            if !source.starts_with('{')
                && !source.contains('\n')
                && key.name.contains(char::is_whitespace) =>
        {
            Some(key.name.clone())
        }
        _ => None,
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
        // Several lines that begin so are a list, which has its own fault.
        let one_item = || {
            decoder
                .sources
                .at(&node.place)
                .is_none_or(|source| source.trim().lines().count() <= 1)
        };
        if let Some(problem) = front_mark(&text).filter(|_| !decoder.carried && one_item()) {
            decoder.report.add(problem, node.place.clone());
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
    /// The lines.
    pub fn lines(&self) -> &[Line] {
        &self.0
    }

    /// All in one: `TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI`.
    pub fn joined(&self) -> String {
        self.to_strings().join(" ")
    }

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
            Value::Unread | Value::Nothing | Value::Map(_) => {
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

/// A paper's subject after the name of its kind: `Về việc …` → `về việc …`. Names keep their capital: `Hội nghị …`, `UBND …`.
pub fn in_sentence(subject: &str) -> String {
    const NAMED: [&str; 3] = ["Hội", "Lễ", "Đại"];
    let mut words = subject.split(' ');
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_name = NAMED.contains(&first) || second.starts_with(char::is_uppercase) && first != "Dự";
    let mut letters = subject.chars();
    match letters.next() {
        Some(letter) if !is_name && !first.chars().skip(1).any(char::is_uppercase) => {
            letter.to_lowercase().chain(letters).collect()
        }
        _ => subject.to_owned(),
    }
}

/// Capitals as a sentence writes them: `TỜ TRÌNH` → `Tờ trình`.
pub fn sentence_case(capitals: &str) -> String {
    capitalised(&capitals.to_lowercase())
}
