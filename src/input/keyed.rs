//! Words as the keys of Telex give them while no keyboard program was on: `Nguyeenx Vawn Toanf`.

use unicode_normalization::UnicodeNormalization;

use super::syllable::{has_marks, is_syllable};

/// Keys of the tones, with the mark each sets.
const TONES: [(char, char); 5] = [
    ('s', '\u{301}'),
    ('f', '\u{300}'),
    ('r', '\u{309}'),
    ('x', '\u{303}'),
    ('j', '\u{323}'),
];

/// Names of other tongues that would read as syllables.
const OF_OTHERS: [&str; 9] = ["hans", "lars", "lis", "luis", "lux", "max", "mar", "noor", "rex"];

/// The word that the keys spell, if it is no syllable as it stands and is one with marks as Telex reads it.
pub fn keyed(word: &str) -> Option<String> {
    let small = word.to_lowercase();
    if !small.bytes().all(|byte| byte.is_ascii_lowercase())
        || is_syllable(&small)
        || OF_OTHERS.contains(&small.as_str())
    {
        return None;
    }
    let read = read(&small)?;
    (has_marks(&read) && is_syllable(&read)).then(|| in_case_of(word, &read))
}

/// None where a vowel follows the tone, as in names of other tongues: `Rose`.
fn read(word: &str) -> Option<String> {
    let (mut letters, mut tone): (Vec<char>, _) = (Vec::new(), None);
    for key in word.chars() {
        let sounds = letters.iter().any(|letter| is_vowel(*letter));
        let mark = TONES.iter().find(|(tone, _)| *tone == key);
        match (mark, letters.as_mut_slice()) {
            (Some((_, mark)), _) if sounds && tone.is_none() => tone = Some(*mark),
            (_, [.., last @ ('a' | 'e' | 'o')]) if *last == key => *last = with(key, '\u{302}'),
            (_, [first @ 'd']) if key == 'd' => *first = 'đ',
            (_, all) if key == 'w' && sounds => horn(all),
            _ if tone.is_some() && is_vowel(key) => return None,
            _ => letters.push(key),
        }
    }
    Some(toned(letters, tone))
}

/// What `w` makes of the vowels before it: `uo` both, else the last that can take it.
fn horn(letters: &mut [char]) {
    let both = letters
        .windows(2)
        .position(|pair| matches!(pair, ['u' | 'ư', 'o']));
    let behind_u = letters.windows(2).position(|pair| pair == ['u', 'a']);
    if let Some(at) = both {
        letters[at] = 'ư';
        letters[at + 1] = 'ơ';
    } else if let Some(at) = behind_u {
        letters[at] = 'ư';
    } else if let Some(letter) = letters.iter_mut().rfind(|letter| "aou".contains(**letter)) {
        *letter = match letter {
            'a' => 'ă',
            'o' => 'ơ',
            _ => 'ư',
        };
    }
}

/// The letters with the tone over the vowel that bears it.
fn toned(letters: Vec<char>, tone: Option<char>) -> String {
    let at = tone.and_then(|_| bearer(&letters));
    let mut read = String::new();
    for (place, letter) in letters.into_iter().enumerate() {
        read.push(letter);
        read.extend(tone.filter(|_| at == Some(place)));
    }
    read.nfc().collect()
}

fn bearer(letters: &[char]) -> Option<usize> {
    let modified = letters.iter().rposition(|letter| "ăâêôơư".contains(*letter));
    let silent = |at: &usize| {
        matches!(
            (at, letters),
            (1, ['q', 'u', _, ..] | ['g', 'i', 'a' | 'o' | 'u', ..])
        )
    };
    let vowels = (0..letters.len()).filter(|at| is_vowel(letters[*at]) && !silent(at));
    let vowels: Vec<usize> = vowels.collect();
    let closed = letters.last().is_some_and(|letter| !is_vowel(*letter));
    modified.or(match vowels.as_slice() {
        [.., last] if closed => Some(*last),
        [_, middle, _] => Some(*middle),
        all => all.first().copied(),
    })
}

fn with(letter: char, mark: char) -> char {
    let both: String = [letter, mark].iter().collect();
    both.nfc().next().unwrap_or(letter)
}

fn is_vowel(letter: char) -> bool {
    "aăâeêioôơuưy".contains(letter)
}

/// With the capitals of the word that was typed.
fn in_case_of(word: &str, read: &str) -> String {
    let mut typed = word.chars();
    let first = typed.next().is_some_and(char::is_uppercase);
    if first && word.len() > 1 && typed.all(char::is_uppercase) {
        return read.to_uppercase();
    }
    let mut letters = read.chars();
    let head = letters.next().into_iter().flat_map(move |letter| {
        let shown: String = if first {
            letter.to_uppercase().collect()
        } else {
            letter.to_string()
        };
        shown.chars().collect::<Vec<_>>()
    });
    head.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::keyed;

    #[test]
    fn c3_keys_of_telex_are_read() {
        for (word, read) in [
            ("Nguyeenx", "Nguyễn"),
            ("Thij", "Thị"),
            ("Maaux", "Mẫu"),
            ("Anhs", "Ánh"),
            ("Vawn", "Văn"),
            ("Toanf", "Toàn"),
            ("Dduwcs", "Đức"),
            ("Huowngf", "Hường"),
            ("Tuaans", "Tuấn"),
            ("Quyeenf", "Quyền"),
            ("Quys", "Quý"),
            ("Gianhs", "Giánh"),
            ("hoaf", "hòa"),
            ("LYS", "LÝ"),
        ] {
            let found = keyed(word);
            assert_eq!(found.as_deref(), Some(read), "{word}");
        }
    }

    #[test]
    fn c3_words_that_are_themselves_are_not_read() {
        for word in [
            "An",
            "Minh",
            "Kim",
            "Anna",
            "Victoria",
            "Max",
            "Alex",
            "Chris",
            "Peter",
            "Oscar",
            "Ksor",
            "Siu",
            "Êban",
            "Niê",
            "McDonald",
            "Seo",
            "Hmok",
            "Beethoven",
            "Rose",
            "Felix",
            "Louis",
            "Thomas",
            "Joseph",
        ] {
            assert_eq!(keyed(word), None, "{word}");
        }
    }
}
