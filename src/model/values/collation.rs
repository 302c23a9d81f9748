//! Vietnamese order of names (CLDR root with the rules for `vi`: a ă â, d đ, e ê, o ô ơ, u ư are letters of their own;
//! tones in the order ngang, huyền, hỏi, ngã, sắc, nặng).

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// A full name in its three parts. The name is parted only to be sorted; papers print it whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonalName<'n> {
    /// Họ: the first word; empty if the name has one word.
    pub family: &'n str,
    /// Đệm: all words between.
    pub middle: &'n str,
    /// Tên: the last word.
    pub given: &'n str,
}

impl<'n> PersonalName<'n> {
    /// The parts of `name`, around whole spaces (U+00A0 as well).
    pub fn of(name: &'n str) -> Self {
        let name = name.trim();
        let (before, given) = name.rsplit_once(char::is_whitespace).unwrap_or(("", name));
        let before = before.trim_end();
        let (family, middle) = before.split_once(char::is_whitespace).unwrap_or((before, ""));
        Self {
            family,
            middle: middle.trim_start(),
            given,
        }
    }
}

/// Compares as Vietnamese lists do. Make one and use it for a whole list.
pub struct Collation {
    letters: CollatorBorrowed<'static>,
    titles: CollatorBorrowed<'static>,
}

impl fmt::Debug for Collation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Collation(vi)")
    }
}

impl Default for Collation {
    fn default() -> Self {
        Self::new()
    }
}

impl Collation {
    /// The rules are part of the program.
    pub fn new() -> Self {
        let preferences = CollatorPreferences::from(&locale!("vi"));
        let mut numeric = preferences;
        numeric.numeric_ordering = Some(CollationNumericOrdering::True);
        Self {
            letters: collator(preferences),
            titles: collator(numeric),
        }
    }

    /// Personal names: by tên, then họ, then đệm; each part wholly before the next, so that all of the name `An` stand
    /// before the first `Ân`. A name without họ stands before its namesakes.
    pub fn personal_names(&self, left: &str, right: &str) -> Ordering {
        let (one, other) = (PersonalName::of(left), PersonalName::of(right));
        self.letters
            .compare(one.given, other.given)
            .then_with(|| self.letters.compare(one.family, other.family))
            .then_with(|| self.letters.compare(one.middle, other.middle))
            .then_with(|| left.cmp(right))
    }

    /// Names of collectives and other titles: the whole text, numbers by their value (`Khu phố 2` before `Khu phố 10`).
    pub fn titles(&self, left: &str, right: &str) -> Ordering {
        self.titles.compare(left, right).then_with(|| left.cmp(right))
    }
}

#[expect(
    clippy::expect_used,
    reason = "the data is compiled in: it is there for one run or for none"
)]
fn collator(preferences: CollatorPreferences) -> CollatorBorrowed<'static> {
    Collator::try_new(preferences, CollatorOptions::default()).expect("the Vietnamese rules are compiled in")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_its_three_parts() {
        let parts = |name| {
            let name = PersonalName::of(name);
            (name.family, name.middle, name.given)
        };
        assert_eq!(parts("Nguyễn Thị Minh Khai"), ("Nguyễn", "Thị Minh", "Khai"));
        assert_eq!(parts("Trần An"), ("Trần", "", "An"));
        assert_eq!(parts("Hùng"), ("", "", "Hùng"));
        assert_eq!(parts(" Lê\u{a0}Văn  Tám "), ("Lê", "Văn", "Tám"));
        assert_eq!(parts(""), ("", "", ""));
    }
}
