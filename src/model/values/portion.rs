//! A part of a whole that is not above it: `60%`, `33,33%`, `1/3`.

use std::str::FromStr;

use serde_json::{Value as Json, json};

use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Node, Schemas, Value, wrong_type};

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Portion {
    taken: u32,
    whole: u32,
}

impl Portion {
    /// So many of so many.
    pub const fn ratio(self) -> (u128, u128) {
        (self.taken as u128, self.whole as u128)
    }
}

impl Portion {
    /// The most whole things that it is of so many.
    pub fn of(self, all: usize) -> usize {
        let most = all as u128 * u128::from(self.taken) / u128::from(self.whole);
        usize::try_from(most).unwrap_or(all)
    }
}

/// Why a text is no portion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAPortion;

impl FromStr for Portion {
    type Err = NotAPortion;

    fn from_str(text: &str) -> Result<Self, NotAPortion> {
        let (taken, whole) = fraction(text).or_else(|| percentage(text)).ok_or(NotAPortion)?;
        let sound = taken > 0 && taken <= whole;
        sound.then_some(Self { taken, whole }).ok_or(NotAPortion)
    }
}

fn fraction(text: &str) -> Option<(u32, u32)> {
    let (part, whole) = text.split_once('/')?;
    Some((part.trim().parse().ok()?, whole.trim().parse().ok()?))
}

/// In hundredths of a percent: `66,67%` is 6667 of 10000.
fn percentage(text: &str) -> Option<(u32, u32)> {
    let figures = text.strip_suffix('%')?.trim();
    let (units, decimals) = figures.split_once([',', '.']).unwrap_or((figures, "0"));
    let decimals = (decimals.len() <= 2).then(|| format!("{decimals:0<2}"))?;
    let units: u32 = units.parse().ok().filter(|units| *units <= 100)?;
    Some((units * 100 + decimals.parse::<u32>().ok()?, 10_000))
}

impl Decode for Portion {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let portion = match &node.value {
            Value::Scalar(text) => text.parse().ok(),
            _ => None,
        };
        if portion.is_none() {
            wrong_type(node, key, Expected::Portion, decoder);
        }
        portion
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"type": "string", "pattern": r"^[0-9]+/[0-9]+$|^[0-9]{1,3}([,.][0-9]{1,2})? ?%$"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f4_portions_are_read_as_people_write_them() {
        for (text, taken, whole) in [("60%", 6_000, 10_000), ("33,33%", 3_333, 10_000), ("1/3", 1, 3)] {
            assert_eq!(text.parse(), Ok(Portion { taken, whole }));
        }
        for wrong in ["", "60", "3/2", "0/3", "2/0", "101%", "2,5", "một phần ba"] {
            assert_eq!(wrong.parse::<Portion>(), Err(NotAPortion), "{wrong}");
        }
    }
}
