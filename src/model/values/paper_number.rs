//! Numbers of papers.

use std::fmt;
use std::str::FromStr;

use serde_json::{Value as Json, json};

use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Node, Schemas, Value, wrong_type};

/// The running number of a paper within its series and year: `07`, `125`, or with a letter as some offices insert it,
/// `15a` (Phụ lục VI: up to 11 characters; Phụ lục I, phần I, mục II.3: a zero before numbers below 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaperNumber {
    value: u32,
    letter: Option<char>,
}

/// The largest number, so that number and letter fit in the eleven characters of Phụ lục VI.
const LARGEST: u32 = 999_999_999;

impl PaperNumber {
    /// The largest there is.
    pub const LARGEST: Self = Self {
        value: LARGEST,
        letter: None,
    };

    /// A plain number; None for 0 or one that is too large.
    pub fn new(value: u32) -> Option<Self> {
        (1..=LARGEST)
            .contains(&value)
            .then_some(Self { value, letter: None })
    }

    /// The number without its letter.
    pub const fn value(self) -> u32 {
        self.value
    }

    /// The letter after it, if it has one.
    pub const fn letter(self) -> Option<char> {
        self.letter
    }
}

impl FromStr for PaperNumber {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.trim_end_matches(|letter: char| letter.is_lowercase());
        let mut letters = text[digits.len()..].chars();
        let (letter, rest) = (letters.next(), letters.next());
        let value = Some(digits)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= 10)
            .and_then(|digits| digits.parse().ok());
        match (value.and_then(Self::new), rest) {
            (Some(number), None) => Ok(Self { letter, ..number }),
            _ => Err(()),
        }
    }
}

impl fmt::Display for PaperNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.value)?;
        self.letter.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

impl Decode for PaperNumber {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let number = match &node.value {
            Value::Scalar(text) => text.parse().ok(),
            Value::List(_) | Value::Map(_) | Value::Nothing | Value::Unread => None,
        };
        if number.is_none() {
            wrong_type(node, key, Expected::PaperNumber, decoder);
        }
        number
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": ["integer", "string"], "pattern": "^0*[1-9][0-9]{0,8}[a-zđ]?$", "minimum": 1, "maximum": LARGEST})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_with_two_digits_and_read_back() {
        for (text, shown) in [
            ("5", "05"),
            ("05", "05"),
            ("15a", "15a"),
            ("125", "125"),
            ("7đ", "07đ"),
        ] {
            let number: PaperNumber = text.parse().unwrap();
            assert_eq!(number.to_string(), shown);
            assert_eq!(shown.parse(), Ok(number));
        }
        for wrong in [
            "",
            "0",
            "a",
            "-5",
            "15ab",
            "1.5",
            "99999999999",
            "15A",
            "1 5",
            "５",
        ] {
            assert!(wrong.parse::<PaperNumber>().is_err(), "{wrong}");
        }
    }
}
