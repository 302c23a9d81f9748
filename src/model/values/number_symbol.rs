//! Number and symbol of a paper.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::model::PaperNumber;

/// What names a paper in its series: `33/TTr-UBND`; in a series without a symbol, the number alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumberSymbol {
    /// The running number.
    pub number: PaperNumber,
    /// What stands after it: `TTr-UBND`.
    pub symbol: String,
}

/// Whether a text is the number and symbol of an issued paper: `2210/QĐ-UBND`, `45-QĐ/TU`, and neither a blank nor a number alone.
pub fn is_number_symbol(text: &str) -> bool {
    let symbol = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    symbol.len() < text.len()
        && symbol.contains(['/', '-'])
        && symbol.chars().any(char::is_alphabetic)
        && !symbol.contains("..")
        && !symbol.contains('…')
}

impl PaperNumber {
    /// The number before the symbol of its series: `07/KH-UBND`.
    pub fn with_symbol(self, symbol: &str) -> NumberSymbol {
        let (number, symbol) = (self, symbol.to_owned());
        NumberSymbol { number, symbol }
    }
}

impl fmt::Display for NumberSymbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, symbol } = self;
        write!(f, "{number}")?;
        if symbol.is_empty() {
            return Ok(());
        }
        write!(f, "/{symbol}")
    }
}

impl Serialize for NumberSymbol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_stands_after_its_number() {
        let shown = |symbol: &str| {
            let number: PaperNumber = "7a".parse().unwrap();
            number.with_symbol(symbol).to_string()
        };
        assert_eq!(shown("QĐ-UBND"), "07a/QĐ-UBND");
        assert_eq!(shown(""), "07a");
    }
}
