//! A measured amount: whole thousandths, so that nothing is ever rounded by chance.

use std::fmt;

use serde_json::{Value as Json, json};

use super::figures::{parse_thousands, thousands};
use crate::diagnostic::{Expected, TypingProblem};
use crate::input::{Decode, Decoder, Node, Schemas, Value, wrong_type};

/// An amount of up to three decimals: a target, a result. Written `12`, `12,5`, `1.250.000` or `-3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Quantity(i64);

const THOUSAND: i64 = 1_000;

impl Quantity {
    /// In thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// A count; one that no office reaches is cut off.
    pub fn whole(count: u64) -> Self {
        Self(
            i64::try_from(count)
                .unwrap_or(i64::MAX / THOUSAND)
                .saturating_mul(THOUSAND),
        )
    }

    /// How many decimals it has, from 0 to 3.
    pub const fn decimals(self) -> usize {
        match self.0 {
            size if size % THOUSAND == 0 => 0,
            size if size % 100 == 0 => 1,
            size if size % 10 == 0 => 2,
            _ => 3,
        }
    }

    /// With that many decimals, at most 3, so that a column has one number of them: `1.002,0`. Rounded half up.
    pub fn fixed(self, decimals: usize) -> String {
        let rounded = self.rounded(decimals);
        let (sign, size) = (if rounded.0 < 0 { "-" } else { "" }, rounded.0.abs());
        let grouped = thousands((size / THOUSAND).unsigned_abs());
        match format!("{:03}", size % THOUSAND).get(..decimals) {
            None | Some("") => format!("{sign}{grouped}"),
            Some(decimals) => format!("{sign}{grouped},{decimals}"),
        }
    }

    /// To that many decimals, at most 3; half goes away from zero.
    #[must_use]
    pub const fn rounded(self, decimals: usize) -> Self {
        let step = match decimals {
            0 => THOUSAND,
            1 => 100,
            2 => 10,
            _ => return self,
        };
        let half = if self.0 < 0 { -step / 2 } else { step / 2 };
        Self((self.0 + half) / step * step)
    }

    /// The mean of many, each with its weight, to the nearest thousandth. None where the weights come to nothing.
    pub fn mean(all: &[(Self, Self)]) -> Option<Self> {
        let weight: i128 = all.iter().map(|(_, weight)| i128::from(weight.0)).sum();
        let sum: i128 = all
            .iter()
            .map(|(one, weight)| i128::from(one.0) * i128::from(weight.0))
            .sum();
        if weight <= 0 {
            return None;
        }
        let nearest = (2 * sum.abs() + weight) / (2 * weight) * sum.signum();
        i64::try_from(nearest).ok().map(Self)
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

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotQuantity {
    /// It is no number.
    NoNumber,
    /// A point with three figures behind it: thousands, or decimals.
    TwoReadings(Quantity, Quantity),
}

/// As people here write it: `1234,5`, `1.234,5`, `1.250.000`; also `46.5`, whose point can only begin decimals.
impl std::str::FromStr for Quantity {
    type Err = NotQuantity;

    fn from_str(text: &str) -> Result<Self, NotQuantity> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let parts: Vec<&str> = digits.split(['.', ',']).collect();
        let parsed = |whole: &str, decimals: &str| {
            parsed(whole, decimals)
                .map(|size| Self(sign * size))
                .ok_or(NotQuantity::NoNumber)
        };
        match parts[..] {
            [whole] => parsed(whole, ""),
            [whole, behind]
                if digits.contains('.')
                    && behind.len() == 3
                    && whole.len() <= 3
                    && !whole.starts_with('0') =>
            {
                let thousands = parsed(&format!("{whole}{behind}"), "")?;
                Err(NotQuantity::TwoReadings(thousands, parsed(whole, behind)?))
            }
            [whole, decimals] if !decimals.is_empty() => parsed(whole, decimals),
            _ => {
                let (whole, decimals) = digits.split_once(',').unwrap_or((digits, ""));
                let whole = parse_thousands(whole).ok_or(NotQuantity::NoNumber)?;
                if digits.ends_with(',') {
                    return Err(NotQuantity::NoNumber);
                }
                parsed(&whole.to_string(), decimals)
            }
        }
    }
}

/// In thousandths.
fn parsed(whole: &str, decimals: &str) -> Option<i64> {
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let leading = whole.len() > 1 && whole.starts_with('0');
    if whole.is_empty()
        || leading
        || !plain(whole)
        || !plain(decimals)
        || decimals.len() > 3
        || whole.len() > 12
    {
        return None;
    }
    let thousandths: i64 = format!("{decimals:0<3}").parse().ok()?;
    Some(whole.parse::<i64>().ok()? * THOUSAND + thousandths)
}

impl Decode for Quantity {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let quantity = match &node.value {
            Value::Scalar(text) => text.parse(),
            _ => Err(NotQuantity::NoNumber),
        };
        match (quantity, &node.value) {
            (Ok(quantity), _) => return Some(quantity),
            (Err(NotQuantity::TwoReadings(thousands, decimals)), Value::Scalar(text)) => {
                let kind = TypingProblem::TwoReadings {
                    found: text.clone(),
                    thousands: thousands.to_string(),
                    decimals: decimals.to_string(),
                };
                decoder.report.add(kind, node.place.clone());
            }
            _ => wrong_type(node, key, Expected::Number, decoder),
        }
        None
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"oneOf": [
            {"type": "number"},
            {"type": "string", "pattern": r"^-?[0-9]{1,3}(\.?[0-9]{3})*(,[0-9]{1,3})?$"},
        ]})
    }
}

#[cfg(test)]
mod figures {
    use super::Quantity;

    fn amount(text: &str) -> Quantity {
        text.parse().unwrap()
    }

    #[test]
    fn d6_figures_of_a_column_have_its_decimals() {
        let cases = [
            ("50", 1, "50,0"),
            ("61.3", 1, "61,3"),
            ("1002", 1, "1.002,0"),
            ("1013.5", 1, "1.013,5"),
            ("0.125", 3, "0,125"),
            ("93,456", 1, "93,5"),
            ("93.45", 1, "93,5"),
            ("-0.25", 1, "-0,3"),
            ("999.96", 1, "1.000,0"),
            ("7", 0, "7"),
        ];
        for (typed, decimals, shown) in cases {
            assert_eq!(amount(typed).fixed(decimals), shown, "{typed}");
        }
        let decimals = ["5", "0.5", "0.25", "0.125"].map(|text| amount(text).decimals());
        assert_eq!(decimals, [0, 1, 2, 3]);
    }

    #[test]
    fn d1_means_go_by_weight() {
        let weighed = [("90", "100"), ("60", "50")].map(|(one, weight)| (amount(one), amount(weight)));
        assert_eq!(Quantity::mean(&weighed), Some(amount("80")));
        let alike = ["95", "94", "94"].map(|one| (amount(one), amount("1")));
        assert_eq!(Quantity::mean(&alike), Some(amount("94,333")));
        assert_eq!(Quantity::mean(&[]), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_shown_as_vietnamese_papers_write_them() {
        let shown = |text: &str| text.parse::<Quantity>().map(|amount| amount.to_string());
        let cases = [
            ("12", "12"),
            ("1234.5", "1.234,5"),
            ("1000000", "1.000.000"),
            ("0.25", "0,25"),
            ("-3.10", "-3,1"),
            ("1,5", "1,5"),
            ("1.234,5", "1.234,5"),
            ("1.250.000", "1.250.000"),
            ("12,500", "12,5"),
            ("1,025", "1,025"),
            ("0,125", "0,125"),
            ("0.125", "0,125"),
            ("1234,125", "1.234,125"),
        ];
        for (typed, expected) in cases {
            assert_eq!(shown(typed).as_deref(), Ok(expected));
        }
        for wrong in [
            "",
            "1.2345",
            "1e3",
            "mười",
            "1.",
            "1,",
            ",5",
            "1.5.000",
            "1,234.5",
            "1,000,000",
            "01.5",
            "007",
            "1_000",
            "95%",
            "1 500",
            "+1",
            "--1",
            "1.250.000,",
        ] {
            assert_eq!(shown(wrong), Err(NotQuantity::NoNumber), "{wrong}");
        }
    }

    #[test]
    fn c1_three_figures_behind_a_mark_are_asked_about() {
        for (typed, thousands, decimals) in [("1.500", "1.500", "1,5"), ("-1.000", "-1.000", "-1")] {
            let Err(NotQuantity::TwoReadings(one, other)) = typed.parse::<Quantity>() else {
                panic!("{typed}");
            };
            assert_eq!(
                (one.to_string().as_str(), other.to_string().as_str()),
                (thousands, decimals)
            );
        }
    }
}
