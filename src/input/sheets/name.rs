//! Names as lists and heads have them: held against each other without case, marks, spaces and line ends.

use unicode_normalization::UnicodeNormalization;

use crate::input::folded;

/// The head of a column as it is looked up: without what stands in brackets behind it.
pub(super) fn head_key(text: &str) -> String {
    let plain = text.split(['(', '[', '*', '\u{2022}']).next().unwrap_or_default();
    let key = folded(plain);
    if key.is_empty() { folded(text) } else { key }
}

/// An id made of a name: `nguyen-van-an`. None where no letter is left.
pub fn id_of(name: &str) -> Option<String> {
    const MOST: usize = 80;
    let plain: String = name.to_lowercase().replace('đ', "d").nfd().collect();
    let words = plain
        .split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter))
        .map(|word| {
            word.chars()
                .filter(char::is_ascii_alphanumeric)
                .collect::<String>()
        })
        .filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words {
        let hyphen = usize::from(!id.is_empty());
        if id.len() + hyphen + word.len() > MOST {
            break;
        }
        if hyphen == 1 {
            id.push('-');
        }
        id.push_str(&word);
    }
    (!id.is_empty()).then_some(id)
}

/// A tone or a hook, once a letter is taken apart.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

/// `I.`, `II`, `a)`, `1.`: what counts groups in a list. The rest of the text behind it.
pub(super) fn without_count(text: &str) -> &str {
    let Some((first, rest)) = text.split_once(' ') else {
        return text;
    };
    let counted = first.trim_end_matches(['.', ')', '/', '-', ':']);
    let is_count = is_roman(counted)
        || counted.bytes().all(|byte| byte.is_ascii_digit())
        || (counted.len() == 1 && counted.len() < first.len());
    if is_count { rest.trim_start() } else { text }
}

fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.len() <= 5 && text.chars().all(|letter| "IVXL".contains(letter))
}

/// A name and what stands behind a dash or a comma, where what stands before is surely a name: some words in capitals at their
/// beginnings.
pub(super) fn before_dash(text: &str) -> Option<(&str, &str)> {
    let at = [" - ", " – ", " — ", ", "]
        .iter()
        .filter_map(|mark| Some((text.find(mark)?, mark.len())))
        .min()?;
    let (name, behind) = (&text[..at.0], text[at.0 + at.1..].trim());
    let words = name.split(' ').count();
    let capitals = name
        .split(' ')
        .all(|word| word.chars().next().is_some_and(char::is_uppercase));
    ((2..=6).contains(&words) && capitals && !behind.is_empty()).then_some((name.trim_end(), behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_a_name_has_its_letters_without_marks() {
        assert_eq!(id_of("Đặng Thị Ước").as_deref(), Some("dang-thi-uoc"));
        assert_eq!(
            id_of("Trường TH-THCS “Mẫu” số 1").as_deref(),
            Some("truong-th-thcs-mau-so-1")
        );
        assert_eq!(id_of("…"), None);
        assert!(id_of(&"dài ".repeat(60)).is_some_and(|id| id.len() <= 80 && !id.ends_with('-')));
    }

    #[test]
    fn counts_of_groups_are_left_off() {
        for text in ["I. Tập thể", "II Tập thể", "a) Tập thể", "1. Tập thể", "Tập thể"] {
            assert_eq!(without_count(text), "Tập thể");
        }
        assert_eq!(without_count("Ủy ban phường"), "Ủy ban phường");
    }

    #[test]
    fn heads_are_known_without_case_marks_and_brackets() {
        assert_eq!(head_key("HỌ VÀ TÊN (chữ in hoa)"), head_key("họ  va\ntên"));
    }
}
