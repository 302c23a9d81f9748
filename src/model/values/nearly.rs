//! Words of which there are few, and which papers print as they were typed: a salutation, a role, a kind of document.

use unicode_normalization::UnicodeNormalization;

use super::text::{Line, capitalised};
use crate::diagnostic::TypingProblem;
use crate::input::{Fields, folded};

/// What calls a person; ranks and degrees are more than a list holds.
const SALUTATIONS: &[&str] = &["Ông", "Bà", "Anh", "Chị", "Đồng chí"];

const SHORTENED: &[(&str, &str)] = &[("đ/c", "Đồng chí"), ("đc", "Đồng chí")];

/// Reports a salutation under `key` that is nearly one.
pub fn look_at_salutation(f: &mut Fields<'_, '_>, key: &str, called: Option<&Line>) {
    let Some(called) = called.map(Line::as_str) else {
        return;
    };
    if is_left_open(called) {
        let found = called.to_owned();
        f.fault(key, TypingProblem::SalutationOpen { found });
        return;
    }
    let likely = nearly(called, SALUTATIONS, SHORTENED).or_else(|| {
        called
            .starts_with(char::is_lowercase)
            .then(|| capitalised(called))
    });
    report(f, key, called, likely);
}

/// Whether two are there to choose from, as forms print them: `Ông/Bà`, `Ông (Bà)`.
fn is_left_open(called: &str) -> bool {
    let words = called.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| SALUTATIONS.contains(word)).count() > 1
}

/// Reports a word under `key` that is nearly one of those `known`, or one of them `shortened`.
pub fn look_at_word(
    f: &mut Fields<'_, '_>,
    key: &str,
    word: Option<&Line>,
    known: &[&str],
    shortened: &[(&str, &str)],
) {
    if let Some(word) = word.map(Line::as_str) {
        report(f, key, word, nearly(word, known, shortened));
    }
}

/// Reports `word` under `key` if it was meant to be another.
pub fn report(f: &mut Fields<'_, '_>, key: &str, word: &str, likely: Option<String>) {
    if let Some(likely) = likely {
        let found = word.to_owned();
        f.fault(key, TypingProblem::NearlyWord { found, likely });
    }
}

/// The word that was meant, where only marks, capitals or spaces of it were typed otherwise, or it was shortened. The mark of
/// `Uỷ` may stand on either letter.
fn nearly(word: &str, known: &[&str], shortened: &[(&str, &str)]) -> Option<String> {
    if known.contains(&word) {
        return None;
    }
    let small = word.to_lowercase();
    let short = shortened
        .iter()
        .find(|(short, _)| *short == small.trim_end_matches('.'));
    let letters = folded(word);
    let likely = short.map(|(_, word)| *word).or_else(|| {
        let mut known = known.iter().copied();
        known.find(|known| folded(known) == letters)
    });
    likely
        .filter(|likely| marks(likely) != marks(word))
        .map(str::to_owned)
}

/// The letters and marks of a word in an order of their own.
fn marks(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.nfd().collect();
    letters.sort_unstable();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c5_salutations_that_are_nearly_one_are_found() {
        for (typed, meant) in [
            ("Ong", Some("Ông")),
            ("Ông.", Some("Ông")),
            ("bà", Some("Bà")),
            ("Đ/c", Some("Đồng chí")),
            ("Ông", None),
            ("Thượng tá", None),
            ("Em", None),
            ("Cô", None),
        ] {
            assert_eq!(nearly(typed, SALUTATIONS, SHORTENED).as_deref(), meant, "{typed}");
        }
        assert_eq!(nearly("Uỷ viên", &["Ủy viên"], &[]), None);
        assert_eq!(nearly("ủy viên", &["Ủy viên"], &[]).as_deref(), Some("Ủy viên"));
    }
}
