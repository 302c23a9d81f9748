//! Figures as Vietnamese papers write them: a dot between thousands, a comma before decimals (Luật Kế toán 2015,
//! Điều 11), by whole numbers throughout.

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

/// Gives the figures of a column one number of decimals, the most that one of them has: `0,3` beside `0,15` becomes `0,30`.
/// A sign behind stays behind: `100,00%`. Blanks stay blank.
pub fn even_decimals<'a>(column: impl Iterator<Item = &'a mut String>) {
    let figures: Vec<&mut String> = column.filter(|figure| !figure.is_empty()).collect();
    let decimals = |figure: &str| {
        let after = figure.split_once(',').map_or("", |(_, after)| after);
        after.chars().take_while(char::is_ascii_digit).count()
    };
    let most = figures
        .iter()
        .map(|figure| decimals(figure))
        .max()
        .unwrap_or_default();
    for figure in figures {
        let missing = most - decimals(figure);
        if missing > 0 {
            let end = figure
                .rfind(|letter: char| letter.is_ascii_digit())
                .map_or(0, |at| at + 1);
            let comma = if figure.contains(',') { "" } else { "," };
            figure.insert_str(end, &format!("{comma}{}", "0".repeat(missing)));
        }
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
    let leading = if rest.is_empty() {
        first == "0" || !first.starts_with('0')
    } else {
        first.len() <= 3 && !first.starts_with('0')
    };
    (grouped && leading)
        .then(|| text.replace('.', "").parse().ok())
        .flatten()
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
    fn d6_a_column_has_one_number_of_decimals() {
        let cases: [(&[&str], &[&str]); 4] = [
            (&["0,15", "0,3", "1"], &["0,15", "0,30", "1,00"]),
            (&["88,89%", "100%", ""], &["88,89%", "100,00%", ""]),
            (&["100%", "80%"], &["100%", "80%"]),
            (&["1.002", "61,25"], &["1.002,00", "61,25"]),
        ];
        for (before, after) in cases {
            let mut column: Vec<String> = before.iter().map(ToString::to_string).collect();
            even_decimals(column.iter_mut());
            assert_eq!(column, after);
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
            "0123",
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
}
