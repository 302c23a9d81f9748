//! Letters that look like those of Vietnamese and are others: of other scripts, or other codes of the same letter.

use unicode_normalization::UnicodeNormalization;

use super::syllable::is_syllable;

/// Letters of Greek and Cyrillic with the Latin letter they look like.
const OF_OTHER_SCRIPTS: &[(&str, &str)] = &[
    ("АВЕЅЗІЈКМНОРСТУХԚԜ", "ABESZIJKMHOPCTYXQW"),
    ("аеѕіјорсухһԛԝԁɡӏ", "aesijopcyxhqwdgl"),
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
