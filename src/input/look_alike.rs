//! Letters that look like those of Vietnamese and are others: of other scripts, or other codes of the same letter.

use unicode_normalization::UnicodeNormalization;

use super::syllable::is_syllable;

/// Letters of Greek and Cyrillic with the Latin letter they look like.
const OF_OTHER_SCRIPTS: &[(&str, &str)] = &[
    ("АВЕЅЗІЈКМНОРСТУХԚԜ", "ABESZIJKMHOPCTYXQW"),
    ("аеѕіјорсухһԛԝԁɡӏп", "aesijopcyxhqwdgln"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    ("ονυρικα", "ovupika"),
];

/// Letters that are not Vietnamese and look as if they were.
const OF_LATIN: &[(char, char)] = &[
    ('Ð', 'Đ'),
    ('ð', 'đ'),
    ('Ɖ', 'Đ'),
    ('ɖ', 'đ'),
    ('ı', 'i'),
    ('Ǎ', 'Ă'),
    ('ǎ', 'ă'),
    ('ɑ', 'a'),
    ('Ɵ', 'Ô'),
    ('Ƣ', 'Ư'),
    ('ƣ', 'ư'),
];

/// A letter that was meant to be another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAlike {
    /// The letter as it stands.
    pub letter: char,
    /// The word it stands in.
    pub word: String,
    /// The word that was meant.
    pub meant: String,
}

/// The text with the letters that were meant, and the first of those that were not. None if every letter is itself.
pub fn look_alike(text: &str) -> Option<(String, LookAlike)> {
    let letters = letters(text);
    let numbers = numbers(letters.as_ref().map_or(text, |(mended, _)| mended));
    match (letters, numbers) {
        (Some((_, first)), Some((mended, _))) => Some((mended, first)),
        (letters, numbers) => numbers.or(letters),
    }
}

/// The text with `O` and `l` among digits as digits, and with the hyphens and strokes that numbers of papers have:
/// `21⁄2O24/QĐ–UBND`.
fn numbers(text: &str) -> Option<(String, LookAlike)> {
    let beside_a_digit = text.as_bytes().windows(2).any(|pair| {
        let mixed = |one: u8, other: u8| one.is_ascii_digit() && (b"OolI".contains(&other) || other > 0xE1);
        mixed(pair[0], pair[1]) || mixed(pair[1], pair[0]) || pair[0] == 0x84 && pair[1].is_ascii_digit()
    });
    let letter_alone = text.ends_with(" l") || text.contains(" l ");
    let symbol = text.contains('/') && text.contains(is_dash);
    if !(beside_a_digit || letter_alone || symbol) {
        return None;
    }
    let mut first = None;
    let mut before = "";
    let words: Vec<String> = text
        .split(' ')
        .map(|word| {
            let figures = word.contains('l')
                && word
                    .chars()
                    .all(|letter| letter == 'l' || letter.is_ascii_digit());
            let is_one = figures && NUMBERED.contains(&before.to_lowercase().as_str());
            let meant = if is_one {
                word.replace('l', "1")
            } else {
                number_meant(word)
            };
            before = word;
            let changed = word
                .chars()
                .zip(meant.chars())
                .find(|(letter, meant)| letter != meant);
            if let (None, Some((letter, _))) = (&first, changed) {
                let (word, meant) = (word.to_owned(), meant.clone());
                first = Some(LookAlike { letter, word, meant });
            }
            meant
        })
        .collect();
    first.map(|first| (words.join(" "), first))
}

/// What is told apart by numbers: `khu phố 1`.
const NUMBERED: [&str; 12] = [
    "phố", "khu", "tổ", "thôn", "khối", "đội", "nhóm", "xóm", "ấp", "bản", "cụm", "số",
];

const fn is_dash(letter: char) -> bool {
    matches!(letter, '\u{2010}'..='\u{2015}' | '−')
}

fn number_meant(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let symbol = letters.iter().any(char::is_ascii_digit) && word.contains(['/', '⁄', '∕']);
    let digit = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(char::is_ascii_digit)
    };
    let capital = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(|letter| letter.is_uppercase())
    };
    // Of a run of figures and the letters that look like them: `2O24`, `2l4`.
    let figures = |at: usize| {
        let part = |letter: &&char| letter.is_ascii_digit() || "OolI".contains(**letter);
        let before = letters[..at].iter().rev().take_while(part);
        let behind = letters[at..].iter().take_while(part);
        let (before, behind): (Vec<_>, Vec<_>) = (before.collect(), behind.collect());
        let alone = |at: Option<usize>| {
            at.and_then(|at| letters.get(at))
                .is_none_or(|letter| !letter.is_alphanumeric())
        };
        before.iter().any(|letter| letter.is_ascii_digit())
            && behind.iter().any(|letter| letter.is_ascii_digit())
            && alone(at.checked_sub(before.len() + 1))
            && alone(Some(at + behind.len()))
    };
    letters
        .iter()
        .enumerate()
        .map(|(at, letter)| match letter {
            'O' | 'o' if figures(at) => '0',
            'l' | 'I' if figures(at) => '1',
            '⁄' | '∕' if digit(at.checked_sub(1)) && digit(Some(at + 1)) && letters.len() > 3 => '/',
            dash if is_dash(*dash) && symbol && capital(at.checked_sub(1)) && capital(Some(at + 1)) => '-',
            letter => *letter,
        })
        .collect()
}

/// The same for letters of other codes.
fn letters(text: &str) -> Option<(String, LookAlike)> {
    if !text.chars().any(is_suspect) {
        return None;
    }
    let mut first = None;
    let mended = text.split_inclusive(is_between).map(|part| {
        let word = part.trim_end_matches(is_between);
        let meant = meant(word, text);
        if let (true, None, Some(letter)) = (meant != word, &first, changed(word)) {
            let (word, meant) = (word.to_owned(), meant.clone());
            first = Some(LookAlike { letter, word, meant });
        }
        meant + &part[word.len()..]
    });
    let mended: String = mended.collect();
    first.map(|first| (mended, first))
}

fn is_between(letter: char) -> bool {
    letter.is_whitespace() || (letter.is_ascii_punctuation() && letter != '\'')
}

fn is_suspect(letter: char) -> bool {
    !letter.is_ascii() && is_suspect_beyond_ascii(letter)
}

fn is_suspect_beyond_ascii(letter: char) -> bool {
    of_latin(letter).is_some() || of_other_script(letter).is_some() || other_code(letter)
}

fn changed(word: &str) -> Option<char> {
    word.chars().find(|letter| is_suspect(*letter))
}

fn of_latin(letter: char) -> Option<char> {
    OF_LATIN
        .iter()
        .find(|(like, _)| *like == letter)
        .map(|(_, meant)| *meant)
}

fn of_other_script(letter: char) -> Option<char> {
    // Nearly every letter that is asked about: the table is long and asked of each letter of every text.
    if !matches!(letter, '\u{261}' | '\u{370}'..='\u{52F}') {
        return None;
    }
    OF_OTHER_SCRIPTS.iter().find_map(|(likes, meant)| {
        let at = likes.chars().position(|like| like == letter)?;
        meant.chars().nth(at)
    })
}

/// Another code of the same letters: fullwidth, joined, mathematical, Roman numerals in one character.
const fn other_code(letter: char) -> bool {
    matches!(letter, '\u{FF01}'..='\u{FF5E}' | '\u{FB00}'..='\u{FB06}' | '\u{1D400}'..='\u{1D7FF}' | '\u{2160}'..='\u{217F}')
}

/// The word that was meant; the word itself where that is as likely.
fn meant(word: &str, text: &str) -> String {
    let plain: String = word
        .chars()
        .map(|letter| {
            if other_code(letter) {
                letter.nfkc().collect()
            } else {
                letter.to_string()
            }
        })
        .collect();
    let latin = mapped(&plain, of_latin);
    let plain = if is_vietnamese(&plain, &latin) {
        latin
    } else {
        plain
    };
    let scripts: String = mapped(&plain, of_other_script).nfc().collect();
    if scripts != plain && speaks_latin(&plain, &scripts, text) {
        scripts
    } else {
        plain
    }
}

fn mapped(word: &str, map: fn(char) -> Option<char>) -> String {
    // Whole letters, then those below a mark.
    let whole = word
        .chars()
        .map(|letter| map(letter).unwrap_or(letter))
        .collect::<String>();
    let letters = whole.nfd().map(|letter| map(letter).unwrap_or(letter));
    letters.nfc().collect()
}

/// Whether the letters of Latin that look Vietnamese are: a capital Đ begins a word, the others make a syllable.
fn is_vietnamese(word: &str, latin: &str) -> bool {
    let begins = word.starts_with(['Ð', 'Ɖ']);
    let letters_alone = word
        .chars()
        .all(|letter| letter.is_uppercase() || !letter.is_alphabetic());
    let of_iceland = word.chars().any(|letter| "þÞæöó".contains(letter)) && !is_syllable(latin);
    is_syllable(latin) || ((begins || (letters_alone && word.contains(['Ð', 'Ɖ']))) && !of_iceland)
}

/// Whether a word is Latin at heart: it mixes two scripts, or nothing in the text is of the other script alone.
fn speaks_latin(word: &str, scripts: &str, text: &str) -> bool {
    let others = |word: &str| {
        word.chars()
            .any(|letter| is_of_other_script(letter) && of_other_script(letter).is_none())
    };
    let mixed = word
        .chars()
        .any(|letter| letter.is_alphabetic() && !is_of_other_script(letter));
    let small_greek = scripts.chars().count() == 1 && word.chars().all(|letter| matches!(letter, 'α'..='ω'));
    !others(word) && !small_greek && (mixed || !others(text))
}

const fn is_of_other_script(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}')
}

#[cfg(test)]
mod tests {
    use super::{OF_OTHER_SCRIPTS, look_alike, of_other_script};

    #[test]
    fn letters_that_only_look_right_are_mended() {
        for (text, meant) in [
            ("Ðặng Thị Mẫu", "Đặng Thị Mẫu"),
            ("Ɖặng Thị Mẫu", "Đặng Thị Mẫu"),
            ("HÐND, QÐ-UBND", "HĐND, QĐ-UBND"),
            ("Ðắk Lắk", "Đắk Lắk"),
            ("phường được khen vì ðã", "phường được khen vì đã"),
            ("Nguyễn Văn Аn", "Nguyễn Văn An"),
            ("Тổ liên gia", "Tổ liên gia"),
            ("Khối А", "Khối A"),
            ("Trần Văn Βình", "Trần Văn Bình"),
            ("Lê Văn Bı̀nh", "Lê Văn Bình"),
            ("Ｎguyễn Văn Ａn", "Nguyễn Văn An"),
            ("Oﬃce", "Office"),
            ("𝐍guyễn", "Nguyễn"),
            ("Điều Ⅳ", "Điều IV"),
            ("Lê Vǎn Bình", "Lê Văn Bình"),
        ] {
            assert_eq!(
                look_alike(text).map(|(meant, _)| meant).as_deref(),
                Some(meant),
                "{text}"
            );
        }
    }

    #[test]
    fn c2_letters_among_figures_are_mended() {
        for (text, meant) in [
            ("21/2O24/QĐ-UBND", Some("21/2024/QĐ-UBND")),
            ("21/2024/QĐ–UBND", Some("21/2024/QĐ-UBND")),
            ("98/2023/NĐ‑CP", Some("98/2023/NĐ-CP")),
            ("21⁄2024/QĐ-UBND", Some("21/2024/QĐ-UBND")),
            ("năm 2O25", Some("năm 2025")),
            ("năm 2l25,", Some("năm 2125,")),
            ("2024–2025", None),
            ("20 l nước", None),
            ("20l", None),
            ("CO2", None),
            ("H2O", None),
            ("Khu phố l", Some("Khu phố 1")),
            ("l lít", None),
            ("Khu phố l2", Some("Khu phố 12")),
            ("B1O2", None),
            ("1⁄2", None),
            ("Hà Nội – Huế 5/2025", None),
            ("Khối I, II", None),
        ] {
            assert_eq!(
                look_alike(text).map(|(mended, _)| mended).as_deref(),
                meant,
                "{text}"
            );
        }
    }

    #[test]
    fn every_letter_of_the_table_is_found() {
        for (likes, meant) in OF_OTHER_SCRIPTS {
            for (like, meant) in likes.chars().zip(meant.chars()) {
                assert!(of_other_script(like).is_some(), "{like}");
                assert!(meant.is_ascii() && !like.is_ascii(), "{like}");
            }
        }
    }

    #[test]
    fn letters_of_other_tongues_stay() {
        for text in [
            "Guðmundur Þórðarson",
            "Yıldız",
            "tia α",
            "МГУ имени Ломоносова",
            "Đặng Thị Mẫu",
            "Ω",
            "SOS МИР",
        ] {
            assert_eq!(look_alike(text), None, "{text}");
        }
    }
}
