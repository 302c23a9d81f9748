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

/// How many headings with a capital letter a paper can have.
pub(super) const MOST_GROUPS: usize = 26;

/// `A` of the n-th such heading, from 1. None beyond the last letter.
pub(super) fn capital(n: usize) -> Option<char> {
    ('A'..='Z').nth(n.checked_sub(1)?)
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
}
