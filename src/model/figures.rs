//! Figures as Vietnamese papers write them: a dot between thousands, a comma before decimals (Luật Kế toán 2015,
//! Điều 11), by whole numbers throughout.

use super::Quantity;

/// Dots between thousands: `1.410.000`.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let dot_before = |at: usize| at > 0 && (digits.len() - at).is_multiple_of(3);
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if dot_before(at) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}

/// A count in running text, below ten with a leading zero: `05` tập thể, `12` cá nhân (usage of offices; no rule).
pub fn counted(number: u64) -> String {
    if number < 10 {
        format!("{number:02}")
    } else {
        thousands(number)
    }
}

/// The number behind `1.410.000` or `1410000`. None for anything else, `1.41` or `1.410.00` included: a dot that does
/// not part thousands would be read as a decimal point by one and as a slip by another.
pub fn parse_thousands(text: &str) -> Option<u64> {
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = text.split('.');
    let first = groups.next().filter(|first| plain(first))?;
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.iter().all(|group| group.len() == 3 && plain(group));
    let leading = rest.is_empty() || (first.len() <= 3 && !first.starts_with('0'));
    (grouped && leading)
        .then(|| text.replace('.', "").parse().ok())
        .flatten()
}

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
    fn dots_part_thousands_and_come_off_again() {
        let cases = [
            (0, "0"),
            (7, "7"),
            (999, "999"),
            (1_000, "1.000"),
            (12_345, "12.345"),
            (1_410_000, "1.410.000"),
            (u64::MAX, "18.446.744.073.709.551.615"),
        ];
        for (number, shown) in cases {
            assert_eq!(thousands(number), shown);
            assert_eq!(parse_thousands(shown), Some(number));
            assert_eq!(parse_thousands(&number.to_string()), Some(number));
        }
    }

    #[test]
    fn a_dot_that_parts_no_thousands_is_refused() {
        for wrong in [
            "",
            ".",
            "1.41",
            "1.410.00",
            "1410.000",
            "0.500",
            "1,410",
            "1 410",
            "-1",
            "+1",
            "1.",
            ".410",
            "1e3",
            "18446744073709551616",
            "٣",
        ] {
            assert_eq!(parse_thousands(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn counts_below_ten_have_a_leading_zero() {
        let cases = [(0, "00"), (5, "05"), (9, "09"), (10, "10"), (1_205, "1.205")];
        for (number, shown) in cases {
            assert_eq!(counted(number), shown);
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
