//! Roman numerals, as the parts of a text and the groups of a list are numbered.

/// Roman numeral of n, from 1.
pub fn roman(mut n: usize) -> String {
    const DIGITS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut text = String::new();
    for (value, digits) in DIGITS {
        while n >= value {
            text.push_str(digits);
            n -= value;
        }
    }
    text
}

/// The number of a Roman numeral; None for anything else, `IIII` included.
pub fn from_roman(text: &str) -> Option<usize> {
    const MOST: usize = 3999;
    (1..=MOST)
        .take_while(|_| text.len() <= 15)
        .find(|number| roman(*number) == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_have_roman_numerals() {
        let shown: Vec<_> = [1, 4, 9, 14, 40, 1999].map(roman).to_vec();
        assert_eq!(shown, ["I", "IV", "IX", "XIV", "XL", "MCMXCIX"]);
    }

    #[test]
    fn numerals_are_read_back() {
        for number in [1, 4, 9, 14, 40, 1999] {
            assert_eq!(from_roman(&roman(number)), Some(number));
        }
        assert_eq!(
            (from_roman("IIII"), from_roman(""), from_roman("A")),
            (None, None, None)
        );
    }
}
