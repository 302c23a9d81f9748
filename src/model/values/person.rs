//! Names of persons and posts as people type them: what is in them that belongs elsewhere, or is a slip of the keyboard.
//!
//! Long because each kind of slip is one rule, asked in one order.

use unicode_normalization::char::is_combining_mark;

use super::said_name::said_name;
use super::stray::{lead_of_post, led, numbered_item, says_nothing, stray_marks, wrapped};
use super::text::capitalised;
use super::titles::titled;
use super::unmarked::unmarked;
use crate::diagnostic::{KeyProblem, TypingProblem};
use crate::input::{
    Fields, begins_as_syllable, has_marks, is_family_name, is_odd_space, is_syllable, keyed, lacks_marks,
};
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

/// Reports what is wrong with names of persons at the head of lines under `key`: `Bà Nguyễn Thị An, công chức …`.
pub fn look_at_said<'l>(f: &mut Fields<'_, '_>, key: &str, lines: impl IntoIterator<Item = &'l Line>) {
    let names = lines.into_iter().filter_map(|line| said_name(line.as_str()));
    for name in names {
        for problem in name_problems(name) {
            f.fault_in(key, name, problem);
        }
    }
}

/// The same of those who speak under `key`: `Ông Lê Văn An: …`.
pub fn look_at_speakers(f: &mut Fields<'_, '_>, key: &str, lines: &[Line]) {
    let speakers = lines.iter().filter_map(|line| line.as_str().split_once(':'));
    for name in speakers.filter_map(|(speaker, _)| said_name(speaker)) {
        for problem in name_problems(name) {
            f.fault_in(key, name, problem);
        }
    }
}

/// Reports what is wrong with the name of a collective or a unit under `key`.
pub fn look_at_body(f: &mut Fields<'_, '_>, key: &str, name: Option<&Line>) {
    let problems = name.map(|name| body_problems(name.as_str()));
    problems
        .into_iter()
        .flatten()
        .for_each(|problem| f.fault(key, problem));
}

/// Reports marks around the post under `key`.
pub fn look_at_post(f: &mut Fields<'_, '_>, key: &str, post: Option<&Line>) {
    let problems = post.map(|post| post_problems(post.as_str()));
    problems
        .into_iter()
        .flatten()
        .for_each(|problem| f.fault(key, problem));
}

/// Reports what is wrong with the place before a day under `key`.
pub fn look_at_place(f: &mut Fields<'_, '_>, key: &str, place: &Line) {
    let problems = stray_marks(place.as_str()).into_iter();
    let first = problems.chain(place_in_other_case(place.as_str())).next();
    if let Some(problem) = first {
        f.fault(key, problem);
    }
}

/// A place in capitals, or one that begins with a small letter.
fn place_in_other_case(place: &str) -> Option<TypingProblem> {
    let letters = || place.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters().count() > 2 && letters().all(char::is_uppercase) && !place.contains('.');
    let likely = if capitals || letters().all(char::is_lowercase) {
        place.split(' ').map(as_name).collect::<Vec<_>>().join(" ")
    } else {
        capitalised(place)
    };
    let name = place.to_owned();
    (likely != place).then_some(TypingProblem::NameCase { name, likely })
}

/// Reports marks at the end of a text that stands within a sentence or a list, under `key`.
pub fn look_at_end(f: &mut Fields<'_, '_>, key: &str, text: Option<&Line>) {
    let problems = text.map(|text| stray_marks(text.as_str()));
    problems
        .into_iter()
        .flatten()
        .for_each(|problem| f.fault(key, problem));
}

/// Reports words before a text under `key` that the paper prints itself: `leads`, in small letters.
pub fn look_at_lead(f: &mut Fields<'_, '_>, key: &str, text: Option<&Line>, leads: &[&str]) {
    if let Some(problem) = text.and_then(|text| led(text.as_str(), leads)) {
        f.fault(key, problem);
    }
}

/// Reports numbers and marks before items under `key`, which the paper sets itself.
pub fn look_at_item(f: &mut Fields<'_, '_>, key: &str, items: Option<&Vec<Line>>) {
    for item in items.into_iter().flatten() {
        if let Some(problem) = numbered_item(item.as_str()) {
            f.fault_in(key, item.as_str(), problem);
        }
    }
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
    none.chain(stray_marks(post))
        .chain(wrapped(post))
        .chain(lead_of_post(post))
        .take(1)
        .collect()
}

/// What is wrong with the name of a collective or a unit.
fn body_problems(name: &str) -> Vec<TypingProblem> {
    let none = without_letters(name).into_iter();
    let small = name
        .starts_with(char::is_lowercase)
        .then(|| TypingProblem::BodySmall {
            name: name.to_owned(),
            likely: capitalised(name),
        });
    none.chain(stray_marks(name))
        .chain(wrapped(name))
        .chain(parted_letter(name))
        .chain(small)
        .take(1)
        .collect()
}

/// A letter that was parted from its syllable within small letters: `Trạm Y t ế`.
fn parted_letter(name: &str) -> Option<TypingProblem> {
    let words: Vec<&str> = name.split(' ').collect();
    let at = words.windows(2).position(|pair| {
        let consonants = pair[0].chars().all(|letter| "bcdđghklmnpqrstvx".contains(letter));
        let small = pair[1].chars().all(char::is_lowercase);
        consonants && small && has_marks(pair[1]) && is_syllable(&pair.concat())
    })?;
    Some(joined_at(&words, at, name))
}

/// A text that should be words and has none.
fn without_letters(text: &str) -> Option<TypingProblem> {
    let found = || text.to_owned();
    let none = !text.chars().any(char::is_alphabetic) || says_nothing(text);
    none.then(|| TypingProblem::NoLetters { found: found() })
}

/// What is wrong with the name of a person; the name itself is never changed.
pub fn name_problems(name: &str) -> Vec<TypingProblem> {
    if let Some(letter) = name.chars().find(|letter| is_odd_space(*letter)) {
        return vec![TypingProblem::OddCharacter { letter }];
    }
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
    let mark = name.chars().find(|letter| is_no_mark_of_names(*letter));
    if let Some(mark) = mark.or_else(|| quote_at_the_end(name)) {
        let name = name.to_owned();
        return vec![TypingProblem::NameMark { name, mark }];
    }
    if let Some(syllable) = initials(name) {
        let likely = None;
        return vec![TypingProblem::NameSyllable { syllable, likely }];
    }
    let one = parted(name)
        .or_else(|| joined(name))
        .or_else(|| in_other_case(name))
        .or_else(|| doubled(name))
        .or_else(|| unmarked(name));
    one.into_iter().chain(impossible(name)).collect()
}

/// A quote behind the last letter of a name that opens none: `Ân’`.
fn quote_at_the_end(name: &str) -> Option<char> {
    let last = name
        .chars()
        .next_back()
        .filter(|letter| "'’ʼ".contains(*letter))?;
    let long = name.split(' ').next_back()?.chars().count() > 2;
    let alone = name.chars().filter(|letter| "'’ʼ‘".contains(*letter)).count() == 1;
    (long && alone).then_some(last)
}

/// Several words shortened to their first letters: `N.T.M.Ân`.
fn initials(name: &str) -> Option<String> {
    let is_run = |word: &&str| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.len() > 2 && parts[..2].iter().all(|part| part.chars().count() == 1)
    };
    let word = name.split(' ').find(is_run)?;
    (has_marks(name) || !name.contains(' ')).then(|| word.to_owned())
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
    let kinh = is_family_name(first(name));
    let words = name.split(' ').map(|word| {
        if capitals(word) || kinh && has_capital_inside(word) {
            as_name(word)
        } else {
            apart(word)
        }
    });
    let likely = words.collect::<Vec<_>>().join(" ");
    let name = name.to_owned();
    (likely != name).then_some(TypingProblem::NameCase { name, likely })
}

/// `NGuyễn`: a capital behind the first letter of what is one syllable.
fn has_capital_inside(word: &str) -> bool {
    let letters = || word.chars();
    letters().any(char::is_lowercase) && letters().skip(1).any(char::is_uppercase) && is_syllable(word)
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
    Some(joined_at(&words, at, name))
}

/// The name with two of its words made one.
fn joined_at(words: &[&str], at: usize, name: &str) -> TypingProblem {
    let joined = words[at..at + 2].concat();
    let before = words[..at].iter().copied();
    let likely: Vec<&str> = before
        .chain([joined.as_str()])
        .chain(words[at + 2..].iter().copied())
        .collect();
    let (name, likely) = (name.to_owned(), likely.join(" "));
    TypingProblem::NameParted { name, likely }
}

/// A word typed twice where no name has it so: `Nguyễn Thị Thị An`, `Nguyễn Nguyễn Thị An`.
fn doubled(name: &str) -> Option<TypingProblem> {
    let words: Vec<&str> = name.split(' ').collect();
    let at = words.windows(2).position(|pair| pair[0] == pair[1])?;
    let middle = |word: &&str| matches!(*word, "Thị" | "Văn");
    let family = at == 0 && is_family_name(words[0]) && words.get(2).is_some_and(middle);
    let mut likely = words.clone();
    likely.remove(at);
    (words[at] == "Thị" || family).then(|| TypingProblem::NameDoubled {
        word: words[at].to_owned(),
        name: name.to_owned(),
        likely: likely.join(" "),
    })
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

/// Syllables that Vietnamese does not have, in a name that begins as those of the Kinh do: other peoples spell by rules of
/// their own.
fn impossible(name: &str) -> impl Iterator<Item = TypingProblem> {
    let whole = parted(name).is_none() && joined(name).is_none();
    let kinh = whole && begins_as_kinh(first(name));
    let marked = kinh && speaks_vietnamese(name);
    let strict = marked && STRICT.contains(&first(name));
    let keys = Some(name)
        .filter(|name| kinh && count_keyed(name) > 1)
        .map(read_keys);
    let words = name
        .split(' ')
        .filter(move |word| kinh && (keyed(word).is_none() || count_keyed(name) < 2));
    let wrong = words.filter_map(move |word| wrong_syllable(word, marked, strict));
    keys.into_iter().chain(wrong)
}

/// Families whose members all spell as the Kinh do, as far as it can be known.
const STRICT: &[&str] = &[
    "Nguyễn", "Trần", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương",
    "Trịnh", "Đoàn", "Đào", "Trương", "Lê",
];

fn begins_as_kinh(first: &str) -> bool {
    let family = |word: &str| is_family_name(word);
    let slip = || {
        nearly_family(first) && !behind_a_sex(first)
            || keyed(first).is_some_and(|read| STRICT.contains(&read.as_str()))
    };
    family(first) || !is_syllable(first) && slip()
}

/// A name of the Central Highlands with what it begins with, in one word: `HLâm`.
fn behind_a_sex(word: &str) -> bool {
    let rest = word.strip_prefix(['H', 'Y', 'K', 'A']);
    rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// Whether a name has marks of Vietnamese, or several words of it are typed with the keys of its marks.
fn speaks_vietnamese(name: &str) -> bool {
    has_marks(name) || count_keyed(name) > 1
}

fn count_keyed(name: &str) -> usize {
    name.split(' ').filter(|word| keyed(word).is_some()).count()
}

/// A name of which several words are typed with the keys of their marks.
fn read_keys(name: &str) -> TypingProblem {
    let read = name
        .split(' ')
        .map(|word| keyed(word).unwrap_or_else(|| word.to_owned()));
    TypingProblem::NameSyllable {
        syllable: name.to_owned(),
        likely: Some(read.collect::<Vec<_>>().join(" ")),
    }
}

/// What is wrong with a word, in a name that has marks (`marked`), of a family that spells as the Kinh do (`strict`).
fn wrong_syllable(word: &str, marked: bool, strict: bool) -> Option<TypingProblem> {
    let syllable = || word.to_owned();
    let found = |likely: Option<String>| TypingProblem::NameSyllable {
        syllable: syllable(),
        likely,
    };
    if word.contains(['\'', '’']) {
        return horned(word).map(|likely| found(Some(likely)));
    }
    let initial = word.trim_end_matches('.');
    if marked && initial.chars().count() == 1 && "BCDĐGLMNPQRSTVX".contains(initial) {
        return Some(found(None));
    }
    if is_syllable(word) || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let likely = keyed(word).filter(|_| marked).or_else(|| behind_a_letter(word));
    let misspelt = has_marks(word) && (strict || begins_as_syllable(word));
    (likely.is_some() || misspelt || strict && lacks_marks(word)).then(|| found(likely))
}

/// A family's name behind a letter that slipped in: `ĐBùi`. Peoples of the Central Highlands begin names with `H`, `Y`, `K`, `A`.
fn behind_a_letter(word: &str) -> Option<String> {
    let rest = word.strip_prefix(|first: char| first.is_uppercase() && !"HYKA".contains(first))?;
    (rest.starts_with(char::is_uppercase) && is_syllable(rest) && is_family_name(rest))
        .then(|| rest.to_owned())
}

/// A vowel with an apostrophe for its horn, as typewriters had it: `U'ớc` is `Ước`.
fn horned(word: &str) -> Option<String> {
    let pairs = [("u", "ư"), ("U", "Ư"), ("o", "ơ"), ("O", "Ơ")];
    let read = pairs.iter().fold(word.replace('’', "'"), |read, (vowel, horn)| {
        read.replace(&format!("{vowel}'"), horn)
    });
    (!read.contains('\'') && is_syllable(&read)).then_some(read)
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
    fn c5_letters_and_marks_that_slipped_into_a_name_are_named() {
        for name in [
            "Bùi Thị Mẫu Ân’",
            "ĐBùi Thị Mẫu Ân",
            "Bùi Thị Mẫu Âń",
            "N.T.M.Ân",
            "TBD",
            "“Bùi Thị Mẫu Ân”",
            "Bui Thị Mẫu Ân",
            "Ngo Thị Mẫu Ân",
            "Anh hùng LLVTND Bùi Thị Mẫu Ân",
            "Mẹ VNAH Bùi Thị Mẫu Ân",
        ] {
            assert_eq!(name_problems(name).len(), 1, "{name}: {:?}", name_problems(name));
        }
        for name in [
            "K' Mẫu",
            "K’ Brôih",
            "H’Hen Niê",
            "HLâm Niê",
            "Nguyễn Văn An ‘Ba’",
            "Ly Thị Mẫu",
            "Anh Hùng Cường",
            "J.R.R. Tolkien",
            "Nguyễn Thị Na",
        ] {
            assert_eq!(name_problems(name), [], "{name}");
        }
    }

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
            "Y Moan Êban",
            "K'Sor H'Lan",
            "Lò Văn Pâng",
            "A Lăng Bông",
            "Hồ Văn Pat",
            "Hồ Thị Kăn Xéc",
            "Đinh Hrên",
            "Lơ Mu Ha Juliêng",
            "Coor Tý",
            "Thạch Sok Kha",
            "Kim Soo Hyun",
            "Nguyễn Na Na",
            "Nguyễn Văn Văn",
            "Trần My My",
            "Nguyễn Thị Kim An",
            "Lê Minh Kim",
            "Đinh Hmok",
            "Đinh Thị H Ngân",
            "Nguyễn Y Khoa",
            "Nguyễn Thị Max",
            "Trần O'Neil",
            "HAnh Niê",
            "Sơn Ngọc Minh",
            "Vàng A Tủa",
            "Sùng Seo Sáng",
            "Lù Thị Xôm",
            "Mai An Tiêm",
            "Lương Y",
            "Van Ly",
            "John Nguyen",
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
            [
                TypingProblem::NameSyllable {
                    syllable,
                    likely: None,
                },
            ] => format!("syllable {syllable}"),
            [
                TypingProblem::NameSyllable {
                    syllable,
                    likely: Some(likely),
                },
            ] => format!("syllable {syllable}: {likely}"),
            [TypingProblem::NameDoubled { likely, .. }] => format!("doubled {likely}"),
            [TypingProblem::NameUnmarked { family, .. }] => format!("unmarked {family}"),
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
            ("NGuyễn Thị Mẫu Ánh", "case Nguyễn Thị Mẫu Ánh"),
            ("ĐInh Minh Họa Toàn", "case Đinh Minh Họa Toàn"),
            ("Nguyễn Thị Mẫu Anhs", "syllable Anhs: Ánh"),
            ("Nguyễn Vawn Mẫu Đức", "syllable Vawn: Văn"),
            ("Nguyễn Văn Duc", "syllable Duc"),
            ("Nguyễn Thị M Ánh", "syllable M"),
            ("Đặng Thí Dụ U'ớc", "syllable U'ớc: Ước"),
            ("Nguyễn Thị Thị Mẫu Ánh", "doubled Nguyễn Thị Mẫu Ánh"),
            ("Nguyễn Nguyễn Thị Ánh", "doubled Nguyễn Thị Ánh"),
            ("Nguyen Thi Mau Anh", "unmarked Nguyễn"),
            ("Tran Thị Mẫu Ánh", "unmarked Trần"),
            ("Không", "no letters"),
            ("---", "no letters"),
            (".", "no letters"),
        ] {
            assert_eq!(kind(name), said, "{name}");
        }
    }

    #[test]
    fn c5_keys_are_read_in_a_whole_name() {
        assert_eq!(
            name_problems("Nguyeenx Thij Maaux Anhs"),
            [TypingProblem::NameSyllable {
                syllable: "Nguyeenx Thij Maaux Anhs".to_owned(),
                likely: Some("Nguyễn Thị Mẫu Ánh".to_owned())
            }]
        );
    }

    #[test]
    fn c5_names_of_collectives_are_looked_at() {
        for name in [
            "Trạm Y tế phường Mẫu",
            "Tổ 3 B",
            "Khối A",
            "Đội K 2",
            "Nhóm x 5",
            "3 chị em",
        ] {
            assert_eq!(body_problems(name), [], "{name}");
        }
        for name in ["Trạm Y t ế phường Mẫu", "trạm y tế", "- Tổ 3", "Tổ 3;"] {
            assert_eq!(body_problems(name).len(), 1, "{name}");
        }
    }
}
