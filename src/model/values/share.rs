//! Parts of a whole, as percentages.

use std::cmp::Reverse;

use super::figures::thousands;
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
        percent_of(scaled, decimals)
    }

    /// For a column of a table: one decimal always, no sign. What has not reached the whole never reads `100,0`.
    pub fn in_column(self) -> String {
        let (part, whole) = (u128::from(self.part), u128::from(self.whole));
        let tenths = (2 * part * 1_000 + whole) / (2 * whole);
        let tenths = if part < whole { tenths.min(999) } else { tenths };
        let grouped = thousands(u64::try_from(tenths / 10).unwrap_or(u64::MAX));
        format!("{grouped},{}", tenths % 10)
    }

    /// Whether the share is at least so many hundredths of a percent (`8000` is 80%), exactly: a share that only rounds
    /// up to the threshold does not reach it.
    pub const fn reaches(self, hundredths_of_percent: u32) -> bool {
        self.part as u128 * 10_000 >= self.whole as u128 * hundredths_of_percent as u128
    }
}

/// What each part is of all of them together, by the largest remainder, so that what is printed adds up to 100%. Where
/// two remainders are the same, the larger part takes what is over. None where all are zero.
pub fn parts_of_one_whole(parts: &[u64], decimals: Decimals) -> Option<Vec<String>> {
    let whole: u128 = parts.iter().copied().map(u128::from).sum();
    if whole == 0 {
        return None;
    }
    let all = 100 * decimals.scale();
    let mut scaled: Vec<u128> = parts.iter().map(|part| u128::from(*part) * all / whole).collect();
    let over = all - scaled.iter().sum::<u128>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| Reverse((u128::from(parts[*at]) * all % whole, parts[*at])));
    for at in order.into_iter().take(usize::try_from(over).unwrap_or_default()) {
        scaled[at] += 1;
    }
    Some(
        scaled
            .into_iter()
            .map(|part| percent_of(part, decimals))
            .collect(),
    )
}

/// Without trailing zeros.
fn percent_of(scaled: u128, decimals: Decimals) -> String {
    let scale = decimals.scale();
    let units = scaled / scale;
    let rest = format!("{:0width$}", scaled % scale, width = decimals.count());
    match rest.trim_end_matches('0') {
        "" => format!("{units}%"),
        rest => format!("{units},{rest}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d5_parts_of_one_whole_add_up() {
        let cases: [(&[u64], &[&str]); 8] = [
            (&[1, 15], &["6,2%", "93,8%"]),
            (&[15, 1], &["93,8%", "6,2%"]),
            (&[1, 1, 1], &["33,4%", "33,3%", "33,3%"]),
            (
                &[1, 1, 1, 1, 1, 1],
                &["16,7%", "16,7%", "16,7%", "16,7%", "16,6%", "16,6%"],
            ),
            (&[2, 3, 9], &["14,3%", "21,4%", "64,3%"]),
            (&[0, 7], &["0%", "100%"]),
            (&[5, 0, 3], &["62,5%", "0%", "37,5%"]),
            (
                &[13, 17, 29, 41, 7],
                &["12,2%", "15,9%", "27,1%", "38,3%", "6,5%"],
            ),
        ];
        for (parts, shown) in cases {
            assert_eq!(
                parts_of_one_whole(parts, Decimals::One).unwrap(),
                shown,
                "{parts:?}"
            );
        }
        assert_eq!(parts_of_one_whole(&[0, 0], Decimals::One), None);
        let two = parts_of_one_whole(&[1, 1, 1], Decimals::Two).unwrap();
        assert_eq!(two, ["33,34%", "33,33%", "33,33%"]);
    }

    #[test]
    fn d6_shares_of_a_column_have_one_decimal_each() {
        let cases = [
            (1, 2, "50,0"),
            (14, 15, "93,3"),
            (21, 20, "105,0"),
            (0, 9, "0,0"),
            (9_999, 10_000, "99,9"),
            (10_001, 10_000, "100,0"),
            (25, 1, "2.500,0"),
        ];
        for (part, whole, shown) in cases {
            assert_eq!(
                Share::new(part, whole).unwrap().in_column(),
                shown,
                "{part}/{whole}"
            );
        }
    }

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
