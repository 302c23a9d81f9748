//! Marks that stand before an item of a list or after a part of a sentence, around a text that should be words alone.

use crate::diagnostic::TypingProblem;

/// Marks that stand before an item of a list and after a part of a sentence.
const STRAY: &[char] = &[
    '-', '–', '—', '•', '*', '+', '·', ',', ';', ':', '.', '/', '…', '●', '▪',
];

/// Words that end with a point.
const SHORTENED: &[&str] = &["Ltd.", "Co.", "Inc.", "Corp.", "JSC.", "v.v."];

/// A mark before a text, as lists and broken sentences have it: `- Phó Giám đốc`, `, Bí thư`.
pub(super) fn front_mark(text: &str) -> Option<TypingProblem> {
    let rest = text.strip_prefix(|first: char| STRAY.contains(&first) && !"./…".contains(first))?;
    let mark = text.starts_with([',', ';', ':', '•', '●', '▪']) || rest.starts_with(' ');
    let words = rest.chars().any(char::is_alphabetic);
    (mark && words).then(|| stray_marks(text).pop()).flatten()
}

/// A text without the mark of a list that it begins with: `- Mô hình …`. None: there is none.
pub fn without_mark(text: &str) -> Option<&str> {
    const MARKS: [char; 8] = ['-', '–', '—', '+', '*', '•', '●', '▪'];
    let rest = text.trim_start().strip_prefix(MARKS)?;
    let words = rest.trim_start();
    let is_mark = words.len() < rest.len()
        && words.starts_with(|first: char| first.is_alphabetic() || "“\"(".contains(first));
    is_mark.then_some(words)
}

/// Marks before or after a name or a post, which the paper would print.
pub fn stray_marks(text: &str) -> Vec<TypingProblem> {
    let without_number = numbered(text).unwrap_or(text);
    let front =
        without_number.trim_start_matches(|letter: char| STRAY.contains(&letter) || letter.is_whitespace());
    let back = front.trim_end_matches(|letter: char| STRAY.contains(&letter) || letter.is_whitespace());
    let shortened = SHORTENED.iter().any(|word| front.ends_with(word));
    let likely = if shortened { front } else { back };
    if likely == text || likely.is_empty() {
        return Vec::new();
    }
    let (found, likely) = (text.to_owned(), likely.to_owned());
    vec![TypingProblem::StrayMark { found, likely }]
}

/// The text after the number of a list: `1. Nguyễn Văn An`, `2) …`.
fn numbered(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let rest = rest
        .strip_prefix(['.', ')', '/'])
        .filter(|_| rest.len() < text.len())?;
    rest.starts_with(' ').then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_a_list_is_no_word() {
        for text in ["- Mô hình", "+ Mô hình", "•\u{a0}Mô hình", " –  Mô hình"] {
            assert_eq!(without_mark(text), Some("Mô hình"), "{text}");
        }
        for text in ["Mô hình", "-Mô hình", "- 5 độ", "-5", "", "- ", "– –"] {
            assert_eq!(without_mark(text), None, "{text}");
        }
    }

    #[test]
    fn c10_marks_around_posts_are_named() {
        let likely = |post: &str| match stray_marks(post).as_slice() {
            [TypingProblem::StrayMark { likely, .. }] => likely.clone(),
            _ => String::new(),
        };
        for (post, meant) in [
            ("- Phó Giám đốc", "Phó Giám đốc"),
            (", Bí thư", "Bí thư"),
            ("• Bí thư", "Bí thư"),
            ("Bí thư;", "Bí thư"),
            ("Bí thư,", "Bí thư"),
            ("Bí thư chi bộ.", "Bí thư chi bộ"),
            ("+ Phó Chủ tịch -", "Phó Chủ tịch"),
            ("Bí thư, Trưởng khu phố", ""),
            ("Giám đốc Công ty ABC Co., Ltd.", ""),
            ("Kế toán - Thủ quỹ", ""),
            ("Công chức Văn phòng - Thống kê", ""),
            ("Phó Chủ tịch Hội CCB", ""),
        ] {
            assert_eq!(likely(post), meant, "{post}");
        }
    }
}
