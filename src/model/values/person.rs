//! Names of persons and posts as people type them: what is in them that belongs elsewhere, or is a slip of the keyboard.

use unicode_normalization::char::is_combining_mark;

use super::stray::stray_marks;
use super::titles::titled;
use crate::diagnostic::{KeyProblem, TypingProblem};
use crate::input::{Fields, has_marks, is_family_name, is_syllable};
use crate::model::Line;

/// Small words within names of other tongues.
const PARTICLES: &[&str] = &[
    "van", "von", "der", "den", "de", "da", "di", "du", "del", "la", "le", "bin", "al", "el", "y", "dos", "e",
];

/// Reports what is wrong with the name under `key`.
pub fn look_at_name(f: &mut Fields<'_, '_>, key: &str, name: Option<&Line>) {
    let problems = name.map(|name| name_problems(name.as_str()));
    problems
        .into_iter()
        .flatten()
        .for_each(|problem| f.fault(key, problem));
}

/// Reports marks around the post, or the name of a collective, under `key`.
pub fn look_at_post(f: &mut Fields<'_, '_>, key: &str, post: Option<&Line>) {
    let problems = post.map(|post| post_problems(post.as_str()));
    problems
        .into_iter()
        .flatten()
        .for_each(|problem| f.fault(key, problem));
}

/// Reports marks at the end of a text that stands within a sentence or a list, under `key`.
pub fn look_at_end(f: &mut Fields<'_, '_>, key: &str, text: Option<&Line>) {
    let problems = text.map(|text| stray_marks(text.as_str()));
    problems
        .into_iter()
        .flatten()
        .for_each(|problem| f.fault(key, problem));
}

/// Reports a text under `key` that stands within a sentence and begins with a capital, as the cell of a list does.
pub fn look_at_beginning(f: &mut Fields<'_, '_>, key: &str, text: Option<&str>) {
    if let Some(problem) = text.and_then(capital_within) {
        f.fault(key, problem);
    }
}

/// `Tích cực vận động`: a word with a capital, and a small one behind it. Names have two capitals, or stand in quotes.
fn capital_within(text: &str) -> Option<TypingProblem> {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next()?, words.next()?);
    let mut letters = first.chars();
    let head = letters.next().filter(|letter| letter.is_uppercase())?;
    let is_word = letters.clone().next().is_some() && letters.clone().all(char::is_lowercase);
    if !is_word || !second.starts_with(|letter: char| letter.is_lowercase() || letter.is_ascii_digit()) {
        return None;
    }
    let small: String = head.to_lowercase().chain(letters).collect();
    Some(TypingProblem::CapitalWithin {
        found: format!("{first} {second}"),
        likely: format!("{small} {second}"),
    })
}

/// The years in which someone living or lately dead may be born, or have been awarded.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;

/// Reports a year in which nobody was born or awarded, under `key`: most are a year of two digits, or a slip.
pub fn look_at_year(f: &mut Fields<'_, '_>, key: &str, year: Option<u32>) {
    if let Some(year) = year.filter(|year| !YEARS.contains(year)) {
        let signed = |year: u32| i32::try_from(year).unwrap_or(i32::MAX);
        let kind = KeyProblem::YearOutOfRange {
            key: key.to_owned(),
            year: signed(year),
            least: signed(*YEARS.start()),
            most: signed(*YEARS.end()),
        };
        f.fault(key, kind);
    }
}

/// What is wrong with a post, or with the name of a collective.
fn post_problems(post: &str) -> Vec<TypingProblem> {
    let none = without_letters(post).into_iter();
    none.chain(stray_marks(post)).take(1).collect()
}

/// A text that should be words and has none.
fn without_letters(text: &str) -> Option<TypingProblem> {
    let found = || text.to_owned();
    (!text.chars().any(char::is_alphabetic)).then(|| TypingProblem::NoLetters { found: found() })
}

/// What is wrong with the name of a person; the name itself is never changed.
pub fn name_problems(name: &str) -> Vec<TypingProblem> {
    let stray = post_problems(name);
    if !stray.is_empty() {
        return stray;
    }
    if let Some(titled) = titled(name) {
        return vec![titled];
    }
    if let Some(digit) = name.chars().find(|letter| letter.is_numeric()) {
        let name = name.to_owned();
        return vec![TypingProblem::NameDigit { name, digit }];
    }
    if let Some(mark) = name.chars().find(|letter| is_no_mark_of_names(*letter)) {
        let name = name.to_owned();
        return vec![TypingProblem::NameMark { name, mark }];
    }
    let one = parted(name)
        .or_else(|| joined(name))
        .or_else(|| in_other_case(name));
    one.into_iter().chain(impossible(name)).collect()
}

/// Whether no name of any people is written with it.
fn is_no_mark_of_names(letter: char) -> bool {
    let of_names = letter.is_alphabetic() || letter.is_whitespace() || "'’‘ʼ`\"“”«»-–.·".contains(letter);
    !of_names && !is_combining_mark(letter)
}

/// Syllables without a space between them, or one in capitals among others: `VũThị Yến`, `VŨ Thị Yến`.
fn joined(name: &str) -> Option<TypingProblem> {
    let small = name.chars().any(char::is_lowercase);
    let capitals = |word: &str| small && has_marks(word) && word.chars().count() > 1 && all_capitals(word);
    let words = name.split(' ').map(|word| {
        if capitals(word) {
            as_name(word)
        } else {
            apart(word)
        }
    });
    let likely = words.collect::<Vec<_>>().join(" ");
    let name = name.to_owned();
    (likely != name).then_some(TypingProblem::NameCase { name, likely })
}

fn all_capitals(word: &str) -> bool {
    word.chars().all(char::is_uppercase)
}

/// The syllables of a word that has several.
fn apart(word: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut before = None;
    for letter in word.chars() {
        let begins = letter.is_uppercase() && before.is_none_or(char::is_lowercase);
        match parts.last_mut().filter(|_| !begins) {
            Some(part) => part.push(letter),
            None => parts.push(letter.to_string()),
        }
        before = Some(letter);
    }
    if parts.len() > 1
        && parts
            .iter()
            .all(|part| part.chars().count() > 1 && is_syllable(part))
    {
        parts.join(" ")
    } else {
        word.to_owned()
    }
}

/// A syllable with a space in it: `Đặn g`, `Ng uyễn`.
fn parted(name: &str) -> Option<TypingProblem> {
    let words: Vec<&str> = name.split(' ').collect();
    let at = words.windows(2).position(|pair| {
        let (one, two) = (pair[0], pair[1]);
        let small = two.chars().all(char::is_lowercase);
        small && is_syllable(&format!("{one}{two}"))
    })?;
    let mut whole = words;
    let joined = format!("{}{}", whole[at], whole[at + 1]);
    whole.splice(at..at + 2, [joined.as_str()]);
    let (name, likely) = (name.to_owned(), whole.join(" "));
    Some(TypingProblem::NameParted { name, likely })
}

/// A name in small letters or in capitals, or with a word of it in small letters.
fn in_other_case(name: &str) -> Option<TypingProblem> {
    let letters = || name.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters().count() > 3 && letters().all(char::is_uppercase);
    let begins_small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    let own = |word: &&str| !PARTICLES.contains(word) || is_family_name(first(name));
    let small = name.split(' ').filter(begins_small).any(|word| own(&word));
    let small = small && (is_family_name(first(name)) || letters().all(char::is_lowercase));
    (capitals || small).then(|| {
        let likely = name.split(' ').map(as_name).collect::<Vec<_>>().join(" ");
        let name = name.to_owned();
        TypingProblem::NameCase { name, likely }
    })
}

/// A capital first letter and small ones, also after an apostrophe.
fn as_name(word: &str) -> String {
    let mut capital = true;
    word.chars()
        .flat_map(|letter| {
            let shown: String = if capital {
                letter.to_uppercase().collect()
            } else {
                letter.to_lowercase().collect()
            };
            capital = matches!(letter, '\'' | '’' | '-');
            shown.chars().collect::<Vec<_>>()
        })
        .collect()
}

fn first(name: &str) -> &str {
    name.split(' ').next().unwrap_or_default()
}

/// Syllables with marks that Vietnamese does not have, in a name that begins as those of the Kinh do: other peoples spell
/// by rules of their own.
fn impossible(name: &str) -> impl Iterator<Item = TypingProblem> {
    let kinh = is_family_name(first(name)) || !is_syllable(first(name)) && nearly_family(first(name));
    let whole = parted(name).is_none() && joined(name).is_none();
    let words = name.split(' ').filter(move |_| kinh && whole);
    let wrong = words.filter(|word| {
        let letters = word.chars().all(char::is_alphabetic);
        letters && has_marks(word) && !is_syllable(word)
    });
    wrong.map(|word| TypingProblem::NameSyllable {
        syllable: word.to_owned(),
    })
}

/// A family's name with a slip in it: `Nguyeễn`, `Trầnn`.
fn nearly_family(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let without = |at: usize| {
        let rest = letters.iter().enumerate().filter(|(other, _)| *other != at);
        rest.map(|(_, letter)| *letter).collect::<String>()
    };
    letters.len() > 3
        && (0..letters.len()).any(|at| is_syllable(&without(at)) && is_family_name(&without(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c5_names_of_every_people_pass() {
        for name in [
            "Nguyễn Văn Mẫu Đức",
            "Đặng Thị Mẫu Ước",
            "Y Bhiu Êban",
            "H'Hen Niê",
            "K'Brôih",
            "Lò A Páo",
            "H Ánh Niê",
            "Ksor Phước",
            "Rơ Châm H'Yéo",
            "Thào Mí Giàng",
            "Điểu K'Ré",
            "Giàng A Sùng",
            "Ludwig van Beethoven",
            "Charles de Gaulle",
            "José García",
            "Nguyễn Thị Anna",
            "Trần Mai Victoria",
            "Nguyễn Thị H'Hen",
            "Phêrô Nguyễn Văn An",
            "Tôn Nữ Thị Ninh",
            "Công Tằng Tôn Nữ Mai",
            "Hùng",
            "Lý A Y",
            "Thạch Sa Rươn",
            "Danh Út",
            "Kim Jong-un",
            "Zoë Müller",
            "Bùi Thị Xuân",
            "A Kleng",
            "Y Ngông Niê Kdăm",
            "Trương Tấn Sang",
            "Ông Cao",
            "Anh Đức",
            "Cô Thị Hoa Mai",
            "Nguyễn Văn An “Ba”",
            "McDonald",
        ] {
            assert_eq!(name_problems(name), [], "{name}");
        }
    }

    #[test]
    fn c5_slips_in_names_are_named() {
        let kind = |name: &str| match name_problems(name).as_slice() {
            [TypingProblem::NameParted { likely, .. }] => format!("parted {likely}"),
            [TypingProblem::NameCase { likely, .. }] => format!("case {likely}"),
            [TypingProblem::NameDigit { digit, .. }] => format!("digit {digit}"),
            [TypingProblem::NameSyllable { syllable }] => format!("syllable {syllable}"),
            [TypingProblem::NameTitled { title, likely }] => format!("title {title}: {likely}"),
            [TypingProblem::StrayMark { likely, .. }] => format!("mark {likely}"),
            [TypingProblem::NameMark { mark, .. }] => format!("odd {mark}"),
            [TypingProblem::NoLetters { .. }] => "no letters".to_owned(),
            other => format!("{other:?}"),
        };
        for (name, said) in [
            ("Đặn g Thị Mẫu", "parted Đặng Thị Mẫu"),
            ("Ng uyễn Văn An", "parted Nguyễn Văn An"),
            ("Nguyễn Văn Hù ng", "parted Nguyễn Văn Hùng"),
            ("Nguy ễn Văn An", "parted Nguyễn Văn An"),
            ("nguyễn văn an", "case Nguyễn Văn An"),
            ("NGUYỄN VĂN AN", "case Nguyễn Văn An"),
            ("Nguyễn văn An", "case Nguyễn Văn An"),
            ("H'HEN NIÊ", "case H'Hen Niê"),
            ("Lê Văn 4n", "digit 4"),
            ("Nguyeễn Văn An", "syllable Nguyeễn"),
            ("Trần Thị Hườnng", "syllable Hườnng"),
            ("Trầnn Văn An", "syllable Trầnn"),
            ("Ông Nguyễn Văn An", "title Ông: Nguyễn Văn An"),
            ("Đ/c Trần Thị Bé", "title Đ/c: Trần Thị Bé"),
            ("ThS. Trần Thị Bé", "title ThS.: Trần Thị Bé"),
            ("Nguyễn Văn An - Bí thư", "title - Bí thư: Nguyễn Văn An"),
            (
                "Nguyễn Văn An, Trưởng khu phố",
                "title , Trưởng khu phố: Nguyễn Văn An",
            ),
            ("Nguyễn Văn An (Bí thư)", "title (Bí thư): Nguyễn Văn An"),
            ("- Nguyễn Văn An", "mark Nguyễn Văn An"),
            ("1. Nguyễn Văn An", "mark Nguyễn Văn An"),
            ("Nguyễn Văn An;", "mark Nguyễn Văn An"),
            ("Vũ Thị Yến (khu phố 3)", "title (khu phố 3): Vũ Thị Yến"),
            ("Vũ Thị Yến sinh năm 1982", "title sinh năm 1982: Vũ Thị Yến"),
            ("Vũ Thị Yến và chồng", "title và chồng: Vũ Thị Yến"),
            ("Hộ ông Vũ Văn Yến", "title Hộ ông: Vũ Văn Yến"),
            ("Cô Vũ Thị Yến", "title Cô: Vũ Thị Yến"),
            ("Bs.CKI Vũ Thị Yến", "title Bs.CKI: Vũ Thị Yến"),
            ("Vũ Thị_Yến", "odd _"),
            ("Vũ Thị/Yến", "odd /"),
            ("Vũ Thị → Yến", "odd →"),
            ("VũThịYến", "case Vũ Thị Yến"),
            ("VŨ Thị Yến", "case Vũ Thị Yến"),
            ("---", "no letters"),
            (".", "no letters"),
        ] {
            assert_eq!(kind(name), said, "{name}");
        }
    }
}
