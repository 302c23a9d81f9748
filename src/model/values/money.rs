//! Whole đồng, and the arithmetic of bonuses.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};
use strum::{IntoStaticStr, VariantArray};

use super::figures::{parse_thousands, thousands};
use crate::diagnostic::Expected;
use crate::input::{Decode, Decoder, Node, Schemas, Value, decoded_by_word, wrong_type};

/// An amount of whole đồng, at most [`Dong::MAX`]. Written `1410000` or `1.410.000`; shown `1.410.000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Dong(u64);

impl Dong {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// 999.999.999.999 đồng: the most that [`number_words`](crate::model::number_words()) can say.
    pub const MAX: Self = Self(999_999_999_999);

    /// None above [`Dong::MAX`].
    pub const fn new(amount: u64) -> Option<Self> {
        if amount > Self::MAX.0 {
            None
        } else {
            Some(Self(amount))
        }
    }

    /// The number of đồng.
    pub const fn amount(self) -> u64 {
        self.0
    }

    /// The sum. None above [`Dong::MAX`].
    pub const fn plus(self, other: Self) -> Option<Self> {
        Self::new(self.0 + other.0) // twice MAX fits
    }

    /// So many times the amount. None above [`Dong::MAX`].
    pub fn times(self, count: u64) -> Option<Self> {
        self.0.checked_mul(count).and_then(Self::new)
    }

    /// The sum of many. None above [`Dong::MAX`].
    pub fn total(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }
}

impl fmt::Display for Dong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&thousands(self.0))
    }
}

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotDong;

impl FromStr for Dong {
    type Err = NotDong;

    fn from_str(text: &str) -> Result<Self, NotDong> {
        parse_thousands(text).and_then(Self::new).ok_or(NotDong)
    }
}

/// Templates see the figures: `1.410.000`.
impl Serialize for Dong {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Decode for Dong {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        let amount = match &node.value {
            Value::Scalar(text) => text.parse().ok(),
            _ => None,
        };
        if amount.is_none() {
            wrong_type(node, key, Expected::Dong, decoder);
        }
        amount
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({"format": "dong", "oneOf": [
            {"type": "integer", "minimum": 0, "maximum": Self::MAX.0},
            {"type": "string", "pattern": r"^[0-9]{1,3}(\.[0-9]{3})*$"},
        ]})
    }
}

/// A number in thousandths, as coefficients and factors are kept: 1,5 is `1500`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Thousandths(u32);

impl Thousandths {
    /// One.
    pub const ONE: Self = Self(1_000);

    /// So many thousandths.
    pub const fn new(thousandths: u32) -> Self {
        Self(thousandths)
    }

    /// How many thousandths.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// Both multiplied, exactly: 0,15 × 1,5 is `0,225`.
    pub fn times(self, other: Self) -> String {
        with_comma(u64::from(self.0) * u64::from(other.0), 6)
    }
}

/// With a decimal comma: `0,15`, `2`.
impl fmt::Display for Thousandths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&with_comma(u64::from(self.0), 3))
    }
}

/// A number counted in parts of ten to the power of `decimals`, without noughts at its end.
fn with_comma(parts: u64, decimals: u32) -> String {
    let (one, width) = (10_u64.pow(decimals), decimals as usize);
    let rest = format!("{:0width$}", parts % one);
    match rest.trim_end_matches('0') {
        "" => (parts / one).to_string(),
        rest => format!("{},{rest}", parts / one),
    }
}

/// Templates see the figures: `0,15`.
impl Serialize for Thousandths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Decode for Thousandths {
    fn decode(node: &Node, key: &str, decoder: &mut Decoder<'_>) -> Option<Self> {
        u32::decode(node, key, decoder).map(Self)
    }

    fn schema(schemas: &mut Schemas) -> Json {
        u32::schema(schemas)
    }
}

/// How a bonus is rounded. The decrees say "được làm tròn số lên hàng chục nghìn đồng" (Nghị định 98/2023/NĐ-CP,
/// Điều 53; Nghị định 152/2025/NĐ-CP, Điều 49); practice knows the other two, so the office may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, IntoStaticStr, VariantArray)]
pub enum Rounding {
    /// Up to the next 10.000 đồng: the decrees' words.
    #[default]
    #[strum(serialize = "up-10000")]
    Up10000,
    /// To the nearest 10.000 đồng, a half up.
    #[strum(serialize = "nearest-10000")]
    Nearest10000,
    /// To whole đồng, a fraction dropped.
    #[strum(serialize = "none")]
    None,
}

decoded_by_word!(Rounding);

/// Base × coefficient × factor, all multiplied before the one rounding ("sau khi nhân với hệ số … được làm tròn").
/// None above [`Dong::MAX`].
pub fn bonus(base: Dong, coefficient: Thousandths, factor: Thousandths, rounding: Rounding) -> Option<Dong> {
    const MILLION: u128 = 1_000_000; // thousandths × thousandths
    const STEP: u128 = 10_000 * MILLION;
    // At most 10^12 × 2^32 × 2^32, inside u128.
    let millionths = u128::from(base.0) * u128::from(coefficient.0) * u128::from(factor.0);
    let dong = match rounding {
        Rounding::Up10000 => millionths.div_ceil(STEP) * 10_000,
        Rounding::Nearest10000 => (millionths + STEP / 2) / STEP * 10_000,
        Rounding::None => millionths / MILLION,
    };
    u64::try_from(dong).ok().and_then(Dong::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dong(text: &str) -> Dong {
        text.parse().unwrap()
    }

    #[test]
    fn amounts_are_read_and_shown_with_dots() {
        assert_eq!(dong("1410000"), dong("1.410.000"));
        assert_eq!(dong("1410000").to_string(), "1.410.000");
        assert_eq!(dong("0"), Dong::ZERO);
        for wrong in ["", "1,410,000", "1.41", "1.410.000 đ", "-5", "1000000000000"] {
            assert_eq!(wrong.parse::<Dong>(), Err(NotDong), "{wrong}");
        }
    }

    #[test]
    fn sums_stop_at_the_most_that_words_can_say() {
        assert_eq!(
            Dong::total([dong("710.000"), dong("1.410.000")]),
            Some(dong("2.120.000"))
        );
        assert_eq!(Dong::total([]), Some(Dong::ZERO));
        assert_eq!(Dong::MAX.plus(dong("1")), None);
        assert_eq!(dong("710.000").times(3), Some(dong("2.130.000")));
        assert_eq!(dong("2").times(u64::MAX), None);
    }

    #[test]
    fn coefficients_are_shown_with_a_comma() {
        let cases = [
            (150, "0,15"),
            (300, "0,3"),
            (1_000, "1"),
            (1_500, "1,5"),
            (2_005, "2,005"),
        ];
        for (thousandths, shown) in cases {
            assert_eq!(Thousandths(thousandths).to_string(), shown);
        }
    }

    #[test]
    fn each_rounding_does_what_it_says() {
        let collective = |rounding| bonus(dong("2.340.000"), Thousandths(300), Thousandths(2_000), rounding);
        assert_eq!(collective(Rounding::Up10000), Some(dong("1.410.000")));
        assert_eq!(collective(Rounding::Nearest10000), Some(dong("1.400.000")));
        assert_eq!(collective(Rounding::None), Some(dong("1.404.000")));
        let half = |rounding| bonus(dong("5.000"), Thousandths::ONE, Thousandths::ONE, rounding);
        assert_eq!(half(Rounding::Nearest10000), Some(dong("10.000")));
        assert_eq!(
            bonus(dong("1"), Thousandths(1_999), Thousandths::ONE, Rounding::None),
            Some(dong("1"))
        );
    }

    #[test]
    fn what_floating_point_rounds_up_by_mistake_stays() {
        let household = |coefficient| {
            bonus(
                dong("1.800.000"),
                Thousandths(coefficient),
                Thousandths(1_500),
                Rounding::Up10000,
            )
        };
        assert_eq!(household(100), Some(dong("270.000")));
        assert_eq!(household(800), Some(dong("2.160.000")));
    }

    #[test]
    fn a_bonus_beyond_all_words_is_none() {
        let most = Thousandths(u32::MAX);
        assert_eq!(bonus(Dong::MAX, most, most, Rounding::Up10000), None);
        assert_eq!(bonus(Dong::ZERO, most, most, Rounding::Up10000), Some(Dong::ZERO));
    }
}
