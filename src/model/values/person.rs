//! Names of persons and posts as people type them: what is in them that belongs elsewhere, or is a slip of the keyboard.

use crate::diagnostic::TypingProblem;
use crate::input::{Fields, has_marks, is_family_name, is_syllable};
use crate::model::Line;

/// Marks that stand before an item of a list and after a part of a sentence.
const STRAY: &[char] = &[
    '-', '–', '—', '•', '*', '+', '·', ',', ';', ':', '.', '/', '…', '●', '▪',
];

/// Words that end with a point.
const SHORTENED: &[&str] = &["Ltd.", "Co.", "Inc.", "Corp.", "JSC.", "v.v."];

/// Words that call a person, in small letters; a salutation or a degree is no part of the name.
const TITLES: &[&str] = &[
    "ông",
    "bà",
    "đ/c",
    "đc",
    "đồng chí",
    "thầy giáo",
    "cô giáo",
    "ths",
    "ts",
    "pgs",
    "gs",
    "bs",
    "ks",
    "cn",
    "kts",
    "nsnd",
    "nsưt",
    "ngnd",
    "ngưt",
    "thạc sĩ",
    "tiến sĩ",
    "bác sĩ",
    "kỹ sư",
    "thượng tọa",
    "đại đức",
    "linh mục",
    "sư cô",
    "thiếu tá",
    "trung tá",
    "thượng tá",
    "đại tá",
    "đại úy",
    "thượng úy",
    "trung úy",
    "thiếu úy",
];

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
    let problems = post.map(|post| stray_marks(post.as_str()));
    problems
        .into_iter()
        .flatten()
        .for_each(|problem| f.fault(key, problem));
}

/// What is wrong with the name of a person; the name itself is never changed.
pub fn name_problems(name: &str) -> Vec<TypingProblem> {
    let stray = stray_marks(name);
    if !stray.is_empty() {
        return stray;
    }
    if let Some(digit) = name.chars().find(|letter| letter.is_numeric()) {
        let name = name.to_owned();
        return vec![TypingProblem::NameDigit { name, digit }];
    }
    let one = titled(name)
        .or_else(|| parted(name))
        .or_else(|| in_other_case(name));
    one.into_iter().chain(impossible(name)).collect()
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

/// A title before the name, or a post after it.
fn titled(name: &str) -> Option<TypingProblem> {
    let small = name.to_lowercase();
    let before = TITLES.iter().find_map(|title| {
        let rest = small.strip_prefix(title)?;
        let rest = rest.trim_start_matches('.');
        let whole = rest.starts_with(' ') && rest.split_whitespace().count() >= 2;
        whole.then(|| small.len() - rest.len())
    });
    let after = name
        .find([',', ';', '(', '|'])
        .or_else(|| name.find(" - "))
        .or_else(|| name.find(" – "));
    let (title, likely) = match (before, after) {
        // Small letters may have other lengths than capitals.
        (Some(at), _) if name.is_char_boundary(at) => name.split_at(at),
        (_, Some(at)) => {
            let (name, post) = name.split_at(at);
            (post, name)
        }
        _ => return None,
    };
    let (title, likely) = (title.trim().to_owned(), likely.trim().to_owned());
    Some(TypingProblem::NameTitled { title, likely })
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
    let whole = parted(name).is_none();
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
        ] {
            assert_eq!(kind(name), said, "{name}");
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
