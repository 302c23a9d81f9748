//! Words that papers print in capitals, at their head and above a signature: the data has them as papers do.

use crate::diagnostic::ProcedureProblem;
use crate::input::{Fields, folded};
use crate::model::Line;

/// Collectives that are not shortened behind `TM.`.
const SHORTENED: [(&str, &str); 2] = [("UBND", "ỦY BAN NHÂN DÂN"), ("HĐND", "HỘI ĐỒNG NHÂN DÂN")];

/// Reports words under `key` that papers would print in small letters.
pub(super) fn in_capitals(f: &mut Fields<'_, '_>, key: &str, words: Option<&str>) {
    if let Some(words) = words {
        as_printed(f, key, words, words.to_uppercase());
    }
}

/// Posts of those who sign.
const POSTS: [&str; 16] = [
    "CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "BÍ THƯ",
    "PHÓ BÍ THƯ",
    "GIÁM ĐỐC",
    "PHÓ GIÁM ĐỐC",
    "HIỆU TRƯỞNG",
    "PHÓ HIỆU TRƯỞNG",
    "TRƯỞNG BAN",
    "PHÓ TRƯỞNG BAN",
    "TRƯỞNG PHÒNG",
    "PHÓ TRƯỞNG PHÒNG",
    "TỔ TRƯỞNG",
    "CHÁNH VĂN PHÒNG",
    "PHÓ CHÁNH VĂN PHÒNG",
    "KẾ TOÁN TRƯỞNG",
];

/// The same of the post of someone who signs: one that is known has its marks.
pub(super) fn as_post(f: &mut Fields<'_, '_>, key: &str, words: Option<&str>) {
    let Some(words) = words else { return };
    let capitals = words.to_uppercase();
    let letters = folded(words);
    let known = POSTS.iter().find(|post| folded(post) == letters);
    // What stands around the words is named for itself.
    let known = known.filter(|_| {
        capitals
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == ' ')
    });
    as_printed(f, key, words, known.map_or(capitals, |post| (*post).to_owned()));
}

/// The same of a collective behind `TM.`, which is written in full.
pub(super) fn in_full(f: &mut Fields<'_, '_>, key: &str, words: &str) {
    let capitals = words.to_uppercase();
    let full = SHORTENED.iter().find(|(short, _)| *short == capitals);
    let printed = full.map_or(capitals, |(_, full)| (*full).to_owned());
    as_printed(f, key, words, printed);
}

/// The same of the heading of a body: it has the letters of the body's name, and its marks as well.
pub(super) fn as_named(f: &mut Fields<'_, '_>, heading: &str, name: Option<&Line>) {
    let capitals = heading.to_uppercase();
    let named = name.and_then(|name| head_with_letters(name.as_str(), &capitals));
    as_printed(f, "heading", heading, named.unwrap_or(capitals));
}

/// The same of a symbol: it has the letters with which the words of the body's name begin.
pub(super) fn as_initials(f: &mut Fields<'_, '_>, symbol: &str, name: Option<&Line>) {
    let capitals = symbol.to_uppercase();
    let named = name.and_then(|name| initials_like(name.as_str(), &capitals));
    as_printed(f, "symbol", symbol, named.unwrap_or(capitals));
}

fn as_printed(f: &mut Fields<'_, '_>, key: &str, found: &str, printed: String) {
    if found != printed {
        let found = found.to_owned();
        f.fault(key, ProcedureProblem::NotInCapitals { found, printed });
    }
}

/// The head of a name, in capitals, that has the letters of `heading`.
fn head_with_letters(name: &str, heading: &str) -> Option<String> {
    let mut wanted = heading.chars().filter(|letter| letter.is_alphanumeric());
    let mut head = String::new();
    let mut next = wanted.next()?;
    for letter in name.to_uppercase().chars() {
        head.push(letter);
        if !letter.is_alphanumeric() {
            continue;
        }
        if letter != next {
            return None;
        }
        match wanted.next() {
            Some(letter) => next = letter,
            None => return Some(head),
        }
    }
    None
}

/// The initials of a name that are those of `symbol` but for their marks.
fn initials_like(name: &str, symbol: &str) -> Option<String> {
    let words = name.to_uppercase();
    let letters: Vec<char> = words
        .split(|letter: char| !letter.is_alphanumeric())
        .filter_map(|word| word.chars().next())
        .map(|letter| if letter == 'Đ' { letter } else { bare(letter) })
        .collect();
    let wanted: Vec<char> = symbol.chars().map(bare).collect();
    let alike = |run: &&[char]| run.iter().map(|letter| bare(*letter)).eq(wanted.iter().copied());
    let run = letters.windows(wanted.len().max(1)).find(alike)?;
    Some(run.iter().collect())
}

/// A letter without its marks.
fn bare(letter: char) -> char {
    let plain = folded(letter.encode_utf8(&mut [0; 4]));
    let plain = plain.chars().next().filter(|_| letter != 'Y');
    plain.map_or(letter, |plain| plain.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNCIL: &str = "Hội đồng Thi đua - Khen thưởng phường Mẫu";

    #[test]
    fn c6_a_heading_has_the_marks_of_the_name() {
        let head = |heading: &str| head_with_letters(COUNCIL, heading);
        let meant = Some("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG".to_owned());
        assert_eq!(head("HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG"), meant);
        assert_eq!(head("HỘI ĐỒNG THI ĐUA KHEN THƯỞNG"), meant);
        assert_eq!(head("HỘI ĐỒNG KHEN THƯỞNG"), None);
        assert_eq!(head("THI ĐUA"), None);
    }

    #[test]
    fn c6_a_symbol_has_the_bars_of_the_name() {
        for (name, symbol, meant) in [
            (COUNCIL, "HDTDKT", Some("HĐTĐKT")),
            (COUNCIL, "HĐTĐKT", Some("HĐTĐKT")),
            ("Ủy ban nhân dân phường Mẫu", "UBND", Some("UBND")),
            ("Phòng Văn hóa - Xã hội phường Mẫu", "VHXH", Some("VHXH")),
            ("Đảng ủy phường Mẫu", "DU", Some("ĐU")),
            ("Công đoàn Trường Tiểu học Mẫu", "CĐCS", None),
        ] {
            assert_eq!(initials_like(name, symbol).as_deref(), meant, "{symbol}");
        }
    }
}
