//! How long a text may be, and how its marks may stand: what is beyond has no place on a page.

use unicode_normalization::char::is_combining_mark;

use crate::diagnostic::KeyProblem;
use crate::input::PARAGRAPH_BREAK;

/// Letters of a paragraph. A page has about 3,000; a cell of a workbook holds 32,767.
const MOST_OF_A_PARAGRAPH: usize = 20_000;
/// Letters of a whole text.
const MOST_OF_A_TEXT: usize = 200_000;
/// Letters without a space: three times the longest address of a web page that anyone prints.
const MOST_WITHOUT_SPACE: usize = 300;

/// What is beyond all bounds in a text, the value of `key`.
pub(super) fn beyond(text: &str, key: &str) -> Option<KeyProblem> {
    let too_long = |text: &str, most: usize| {
        // Few texts are long enough to be counted.
        let letters = if text.len() > most {
            text.chars().count()
        } else {
            0
        };
        (letters > most).then(|| KeyProblem::TextTooLong {
            key: key.to_owned(),
            letters,
            most,
        })
    };
    let mut paragraphs = text.split(PARAGRAPH_BREAK);
    too_long(text, MOST_OF_A_TEXT)
        .or_else(|| paragraphs.find_map(|paragraph| too_long(paragraph, MOST_OF_A_PARAGRAPH)))
        .or_else(|| without_space(text, key))
        .or_else(|| stacked(text))
}

fn without_space(text: &str, key: &str) -> Option<KeyProblem> {
    let mut words = text.split([' ', PARAGRAPH_BREAK]);
    let word =
        words.find(|word| word.len() > MOST_WITHOUT_SPACE && word.chars().count() > MOST_WITHOUT_SPACE)?;
    Some(KeyProblem::NoBreak {
        key: key.to_owned(),
        begins: word.chars().take(MOST_WITHOUT_SPACE).collect(),
        letters: word.chars().count(),
        most: MOST_WITHOUT_SPACE,
    })
}

/// A letter with two marks that are no part of it: Vietnamese and the tongues of its peoples have one such mark at most.
fn stacked(text: &str) -> Option<KeyProblem> {
    let mut before = String::new();
    let mut marks = 0;
    for letter in text.chars() {
        if is_combining_mark(letter) {
            marks += 1;
        } else {
            before.clear();
            marks = 0;
        }
        before.push(letter);
        if marks > 1 {
            return Some(KeyProblem::StackedMarks { letters: before });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l9_texts_and_names_have_bounds() {
        let said = |text: &str| match beyond(text, "name") {
            None => 0,
            Some(KeyProblem::TextTooLong { letters, .. } | KeyProblem::NoBreak { letters, .. }) => letters,
            Some(_) => 1,
        };
        assert_eq!(said(&"ẵ".repeat(300)), 0);
        assert_eq!(said(&"ẵ".repeat(32_768)), 32_768);
        assert_eq!(said(&"chữ ".repeat(4_000)), 0);
        assert_eq!(said(&"chữ ".repeat(6_000)), 24_000);
        let paragraphs = vec!["chữ ".repeat(4_000); 30].join("\u{2029}");
        assert_eq!(said(&paragraphs), 480_029);
    }

    #[test]
    fn l8_one_loose_mark_stands_on_a_letter_and_no_second() {
        for sound in ["Nguyễn Văn Mẫu", "Bơ\u{306}t", "Y\u{306}"] {
            assert_eq!(beyond(sound, "name"), None, "{sound}");
        }
        let stacked = beyond("Mẫ\u{301}\u{302}\u{303}u", "name");
        let letters = "ẫ\u{301}\u{302}".to_owned();
        assert_eq!(stacked, Some(KeyProblem::StackedMarks { letters }));
    }
}
