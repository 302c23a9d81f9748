//! Marks that stand before an item of a list or after a part of a sentence, around a text that should be words alone.

use super::said_name::{behind_salutation, is_post};
use crate::diagnostic::TypingProblem;
use crate::input::PARAGRAPH_BREAK;

/// Marks that stand before an item of a list and after a part of a sentence.
const STRAY: &[char] = &[
    '-', '–', '—', '•', '*', '+', '·', ',', ';', ':', '.', '/', '…', '●', '▪', '&',
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

/// A post or a name within quotes or brackets, as cells and other tongues have them: `“Chi hội trưởng”`.
pub(super) fn wrapped(text: &str) -> Option<TypingProblem> {
    const AROUND: [(char, char); 5] = [('“', '”'), ('"', '"'), ('‘', '’'), ('\'', '\''), ('(', ')')];
    let inner = AROUND.iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then_some(inner)
    })?;
    let (found, likely) = (text.to_owned(), inner.trim().to_owned());
    Some(TypingProblem::StrayMark { found, likely })
}

/// A salutation before a post: `Ông Giáo viên`.
pub(super) fn lead_of_post(post: &str) -> Option<TypingProblem> {
    let rest = behind_salutation(post).filter(|rest| is_post(rest))?;
    Some(lead(post, post.len() - rest.len(), rest))
}

/// Words that stand for a value that is not there: a paper would print them.
pub(super) fn says_nothing(text: &str) -> bool {
    let small = text.to_lowercase();
    matches!(
        small.trim_matches(['(', ')', '[', ']', '.', '…', ' ']),
        "không"
            | "không có"
            | "không rõ"
            | "không biết"
            | "nt"
            | "như trên"
            | "như nêu trên"
            | "x"
            | "chưa có"
            | "chưa rõ"
            | "chưa biết"
            | "null"
            | "none"
            | "n/a"
            | "tbd"
            | "true"
            | "false"
    )
}

/// Words at the head of a text that the paper prints before it: `Kính gửi: Ủy ban …`.
pub(super) fn led(text: &str, leads: &[&str]) -> Option<TypingProblem> {
    leads.iter().find_map(|word| {
        let head = text.get(..word.len())?;
        let rest = text[word.len()..].trim_start_matches([':', ' ']);
        let whole = rest.len() < text.len() - word.len();
        (head.to_lowercase() == *word && whole && !rest.is_empty())
            .then(|| lead(text, text.len() - rest.len(), rest))
    })
}

fn lead(text: &str, length: usize, rest: &str) -> TypingProblem {
    TypingProblem::LeadTwice {
        found: text[..length].trim_end().to_owned(),
        likely: rest.to_owned(),
    }
}

/// How many letters of a text are shown around a broken mark.
const AROUND: usize = 12;

/// Marks that are doubled or stand behind a space, and brackets and quotes that are not closed.
pub(super) fn broken_marks(text: &str) -> Option<TypingProblem> {
    if let Some(at) = broken(text) {
        let before = text[..at]
            .char_indices()
            .rev()
            .nth(AROUND)
            .map_or(0, |(at, _)| at);
        let behind = text[at..]
            .char_indices()
            .nth(AROUND)
            .map_or(text.len(), |(end, _)| at + end);
        let found = text[before..behind].trim().to_owned();
        return Some(TypingProblem::MarksBroken { found });
    }
    if text.contains(PARAGRAPH_BREAK) {
        return None;
    }
    let count = |mark: char| text.matches(mark).count();
    let open = [('(', ')'), ('“', '”')]
        .into_iter()
        .find(|(open, close)| count(*open) > count(*close));
    open.map(|(open, close)| {
        let at = text.rfind(open).unwrap_or_default();
        let end = text[at..]
            .char_indices()
            .nth(2 * AROUND)
            .map_or(text.len(), |(end, _)| at + end);
        let found = text[at..end].to_owned();
        TypingProblem::MarkOpen { found, close }
    })
}

/// Where a mark is doubled, or a space beside it is too many or lacks; or a mark of web pages: `<b>`.
fn broken(text: &str) -> Option<usize> {
    let letters = text.as_bytes();
    let at = |at: usize| letters.get(at).copied().unwrap_or_default();
    let letter = |at: u8| at.is_ascii_alphabetic() || at >= 0x80;
    (0..letters.len()).find(|here| {
        let here = *here;
        let before = here.checked_sub(1).map_or(0, at);
        match (at(here), at(here + 1)) {
            (b',' | b';' | b' ', b',' | b';') | (b'*', b'*') => true,
            (b' ', b':') => letter(before) && !at(here + 2).is_ascii_digit(),
            (b'/', b'/') => before != b':' && at(here + 2) == b' ',
            (b' ', b'-') => at(here + 2) == b'-' && at(here + 3) == b' ',
            (b'(', b' ') => letter(at(here + 2)) && !text[here + 2..].starts_with(['…', '.']),
            (b' ', b')') => letter(before) && !text[..here].ends_with(['…', '.']),
            (b'<', next) => (next == b'/' || next.is_ascii_lowercase()) && text[here..].contains('>'),
            (b',', next) => {
                letter(before)
                    && letter(next)
                    && text.is_char_boundary(here + 1)
                    && text[here + 1..].starts_with(char::is_alphabetic)
                    && text[..here].ends_with(char::is_alphabetic)
            }
            _ => false,
        }
    })
}

/// An item that brings its own number: `1) Đánh giá …`.
pub(super) fn numbered_item(item: &str) -> Option<TypingProblem> {
    let likely = numbered(item)?.to_owned();
    let found = item.to_owned();
    Some(TypingProblem::StrayMark { found, likely })
}

/// The text after the number of a list: `1. Nguyễn Văn An`, `2) …`.
fn numbered(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let figure = rest
        .strip_prefix(['.', ')', '/'])
        .filter(|_| rest.len() < text.len());
    let letter = || text.strip_prefix(char::is_lowercase)?.strip_prefix(')');
    let rest = figure.or_else(letter)?;
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
            ("a) Giáo viên", "Giáo viên"),
            ("1) Giáo viên", "Giáo viên"),
            ("Bí thư, Trưởng khu phố", ""),
            ("Giám đốc Công ty ABC Co., Ltd.", ""),
            ("Kế toán - Thủ quỹ", ""),
            ("Công chức Văn phòng - Thống kê", ""),
            ("Phó Chủ tịch Hội CCB", ""),
        ] {
            assert_eq!(likely(post), meant, "{post}");
        }
    }

    #[test]
    fn c10_broken_marks_are_found() {
        for text in [
            "Giáo viên,, Tổ trưởng",
            "Giáo viên , Tổ trưởng",
            "Chi hội trưởng :Chi hội",
            "Nông dân // hỏi lại",
            "Nông dân -- hỏi lại",
            "**giỏi** nhất",
            "giải,giữ",
            "giải (ở cơ sở )",
            "giải ( ở cơ sở)",
            "Giáo viên (Tổ Toán",
            "“Giáo viên",
        ] {
            assert!(broken_marks(text).is_some(), "{text}");
        }
        for text in [
            "Giáo viên (Tổ Toán)",
            "a) Giáo viên",
            "1) một; 2) hai",
            "“Tổ ấm”",
            "5,5",
            "v.v., và",
            "màn 24\" loại 1",
            "https://example.vn",
            "tỷ số 3 : 2",
            "ngày (…)",
            "họp ( … )",
            "Kế toán - Thủ quỹ",
            "VT, VP./.",
        ] {
            assert_eq!(broken_marks(text), None, "{text}");
        }
    }

    #[test]
    fn c10_words_that_papers_print_themselves_are_found() {
        let likely = |text: &str, leads: &[&str]| match led(text, leads) {
            Some(TypingProblem::LeadTwice { likely, .. }) => likely,
            _ => String::new(),
        };
        for (text, lead, meant) in [
            ("Kính gửi: Ủy ban", "kính gửi", "Ủy ban"),
            ("từ Quỹ thi đua", "từ", "Quỹ thi đua"),
            ("Từ điển", "từ", "điển"),
            ("Lưu: VT", "lưu", "VT"),
            ("Lưuxã", "lưu", ""),
            ("Tự Lập", "tại", ""),
        ] {
            assert_eq!(likely(text, &[lead]), meant, "{text}");
        }
        assert!(lead_of_post("Ông Giáo viên").is_some());
        assert!(lead_of_post("Bà đỡ").is_none());
    }
}
