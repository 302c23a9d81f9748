//! Parts of a whole, as percentages.

use crate::model::Quantity;

/// How many decimals a percentage has at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimals {
    /// `93,3%`.
    One,
    /// `93,33%`.
    Two,
}

impl Decimals {
    const fn scale(self) -> u128 {
        match self {
            Self::One => 10,
            Self::Two => 100,
        }
    }

    const fn count(self) -> usize {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

/// A part of a whole: votes for out of all members, a result against its target. It may be more than the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    /// None where the whole is zero: nothing is a share of nothing.
    pub const fn new(part: u64, whole: u64) -> Option<Self> {
        if whole == 0 {
            None
        } else {
            Some(Self { part, whole })
        }
    }

    /// The share of two measured amounts. None where one is below zero or the whole is zero.
    pub fn of_quantities(part: Quantity, whole: Quantity) -> Option<Self> {
        let part = u64::try_from(part.thousandths()).ok()?;
        let whole = u64::try_from(whole.thousandths()).ok()?;
        Self::new(part, whole)
    }

    /// Rounded half up, without trailing zeros: `93,33%`, `66,7%`, `105%`.
    pub fn percent(self, decimals: Decimals) -> String {
        let (part, whole, scale) = (u128::from(self.part), u128::from(self.whole), decimals.scale());
        // Half up: (2·part·100·scale + whole) / (2·whole), rounded down. At most 2·2^64·10^4, far inside u128.
        let scaled = (2 * part * 100 * scale + whole) / (2 * whole);
        let units = (scaled / scale).to_string();
        let rest = format!("{:0width$}", scaled % scale, width = decimals.count());
        match rest.trim_end_matches('0') {
            "" => format!("{units}%"),
            rest => format!("{units},{rest}%"),
        }
    }

    /// Whether the share is at least so many hundredths of a percent (`8000` is 80%), exactly: a share that only rounds
    /// up to the threshold does not reach it.
    pub const fn reaches(self, hundredths_of_percent: u32) -> bool {
        self.part as u128 * 10_000 >= self.whole as u128 * hundredths_of_percent as u128
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_rounded_half_up_without_trailing_zeros() {
        let cases = [
            (14, 15, "93,3%", "93,33%"),
            (2, 3, "66,7%", "66,67%"),
            (21, 20, "105%", "105%"),
            (1, 2, "50%", "50%"),
            (0, 9, "0%", "0%"),
            (9, 9, "100%", "100%"),
            (1, 8, "12,5%", "12,5%"),
            (1, 16, "6,3%", "6,25%"),
            (1, 2_000, "0,1%", "0,05%"),
            (1, 20_000, "0%", "0,01%"),
            (1, 20_001, "0%", "0%"),
            (199_999, 200_000, "100%", "100%"),
            (9_994, 10_000, "99,9%", "99,94%"),
            (1_005, 1_000, "100,5%", "100,5%"),
            (10_005, 10_000, "100,1%", "100,05%"),
            (u64::MAX, u64::MAX, "100%", "100%"),
        ];
        for (part, whole, one, two) in cases {
            let share = Share::new(part, whole).unwrap();
            assert_eq!(share.percent(Decimals::One), one, "{part}/{whole}");
            assert_eq!(share.percent(Decimals::Two), two, "{part}/{whole}");
        }
        assert_eq!(Share::new(1, 0), None);
    }

    #[test]
    fn a_threshold_is_reached_exactly_or_not() {
        assert!(Share::new(4, 5).unwrap().reaches(8_000));
        assert!(!Share::new(799_999, 1_000_000).unwrap().reaches(8_000));
        assert!(Share::new(2, 3).unwrap().reaches(6_666));
        assert!(!Share::new(2, 3).unwrap().reaches(6_667));
    }

    #[test]
    fn amounts_with_decimals_have_shares() {
        let amount = |text: &str| text.parse::<Quantity>().unwrap();
        let share = Share::of_quantities(amount("13.2"), amount("12.5")).unwrap();
        assert_eq!(share.percent(Decimals::One), "105,6%");
        assert_eq!(Share::of_quantities(amount("-1"), amount("2")), None);
        assert_eq!(Share::of_quantities(amount("1"), amount("0")), None);
    }
}
