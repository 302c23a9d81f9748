//! A measured amount: whole thousandths, so that nothing is ever rounded by chance.

use std::fmt;

use serde_json::{Value as Json, json};

use super::figures::thousands;
use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Node, Schemas, Value, wrong_type};

/// An amount of up to three decimals: a target, a result. Written `12`, `12.5` or `-3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Quantity(i64);

const THOUSAND: i64 = 1_000;

impl Quantity {
    /// In thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// The sum of many.
    pub fn sum(all: impl IntoIterator<Item = Self>) -> Self {
        Self(all.into_iter().map(|one| one.0).sum())
    }
}

impl std::ops::Sub for Quantity {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

/// With a comma before the decimals and dots between thousands: `1.234,5`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.abs());
        let grouped = thousands((size / THOUSAND).unsigned_abs());
        let decimals = format!("{:03}", size % THOUSAND);
        match decimals.trim_end_matches('0') {
            "" => write!(f, "{sign}{grouped}"),
            decimals => write!(f, "{sign}{grouped},{decimals}"),
        }
    }
}

impl std::str::FromStr for Quantity {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(decimals) || decimals.len() > 3 || whole.len() > 12 {
            return Err(());
        }
        let whole: i64 = whole.parse().map_err(|_| ())?;
        let thousandths: i64 = format!("{decimals:0<3}").parse().map_err(|_| ())?;
        Ok(Self(sign * (whole * THOUSAND + thousandths)))
    }
}

impl Decode for Quantity {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let quantity = match &node.value {
            Value::Scalar(text) => text.parse().ok(),
            _ => None,
        };
        if quantity.is_none() {
            wrong_type(node, key, Expected::Number, decoder);
        }
        quantity
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "number"})
    }
}

#[cfg(test)]
mod tests {
    use super::Quantity;

    #[test]
    fn amounts_are_shown_as_vietnamese_papers_write_them() {
        let shown = |text: &str| text.parse::<Quantity>().map(|amount| amount.to_string());
        let cases = [
            ("12", "12"),
            ("1234.5", "1.234,5"),
            ("1000000", "1.000.000"),
            ("0.25", "0,25"),
            ("-3.10", "-3,1"),
        ];
        for (typed, expected) in cases {
            assert_eq!(shown(typed).as_deref(), Ok(expected));
        }
        for wrong in ["", "1,5", "1.2345", "1e3", "mười", "1."] {
            assert!(shown(wrong).is_err(), "{wrong}");
        }
    }
}
