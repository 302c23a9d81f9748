//! Numbers and letters of the parts, as literal text (Phụ lục I, phần I, mục II.6).

/// Letters of the điểm, in the decree's order: with đ, without f, j, w, z.
const LETTERS: [&str; 23] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
    "x", "y",
];

/// How many điểm a khoản can have.
pub(super) const MOST_POINTS: usize = LETTERS.len();

/// `a)` of the n-th điểm, from 1. None beyond the last letter.
pub(super) fn letter(n: usize) -> Option<&'static str> {
    LETTERS.get(n.checked_sub(1)?).copied()
}

/// Roman numeral of n, from 1.
pub(super) fn roman(mut n: usize) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_follow_the_decrees_alphabet() {
        let first: Vec<_> = (1..=7).filter_map(letter).collect();
        assert_eq!(first, ["a", "b", "c", "d", "đ", "e", "g"]);
        assert_eq!((letter(23), letter(24), letter(0)), (Some("y"), None, None));
    }

    #[test]
    fn sections_have_roman_numerals() {
        let shown: Vec<_> = [1, 4, 9, 14, 40, 1999].map(roman).to_vec();
        assert_eq!(shown, ["I", "IV", "IX", "XIV", "XL", "MCMXCIX"]);
    }
}
