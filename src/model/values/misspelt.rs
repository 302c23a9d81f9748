//! Words of a text that no Vietnamese spelling has: a slip (`độngg`, `nguời`), or keys that the keyboard program left as they were
//! typed (`vaanj`, `va65n`).

use unicode_normalization::UnicodeNormalization;

use crate::input::{has_marks, is_syllable};

/// The first such word of a sentence, and what its keys stand for: one word alone may be a code.
pub(super) fn misspelt(text: &str) -> Option<(String, Option<String>)> {
    if !text.contains(' ') {
        return None;
    }
    let mut words = text.split(|letter: char| !letter.is_alphanumeric() && !"'’".contains(letter));
    words.find_map(|word| {
        let likely = if has_marks(word) {
            is_slip(word).then_some(None)
        } else {
            keys(word).map(Some)
        };
        Some((word.to_owned(), likely?))
    })
}

/// Whether a word of small letters is neither a syllable nor several that are written as one, as names of substances and machines
/// are (`axít`, `ôtô`). Names of other peoples begin with a capital.
fn is_slip(word: &str) -> bool {
    let vietnamese = |letter: char| letter.is_lowercase() && !"fjwz".contains(letter);
    // One letter is that of a point: `điểm đ`.
    let one = word.chars().count() == 1;
    !one && word.chars().all(vietnamese) && !is_syllable(word) && !is_joined(word)
}

fn is_joined(word: &str) -> bool {
    let bounds = word.char_indices().map(|(at, _)| at).skip(1);
    bounds.into_iter().any(|at| {
        let (first, rest) = word.split_at(at);
        let begins = !rest.starts_with(|letter: char| is_vowel(letter)) || first.chars().count() == 1;
        // `ôxy` is written with `y` where a syllable of its own has `i`.
        let ends = || is_syllable(rest) || is_syllable(&rest.replace('y', "i")) || is_joined(rest);
        begins && is_syllable(first) && ends()
    })
}

fn is_vowel(letter: char) -> bool {
    letter.nfd().next().is_some_and(|plain| "aeiouy".contains(plain))
}

/// The syllable that keys of Telex or VNI stand for; None where they can be another word.
fn keys(word: &str) -> Option<String> {
    let fits = |word: &str| {
        word.bytes()
            .all(|key| key.is_ascii_lowercase() || key.is_ascii_digit())
    };
    if word.len() < 4 || !fits(word) {
        return None;
    }
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let read = match digits {
        0 => telex(word),
        1 => None,
        _ => vni(word),
    };
    read.filter(|read| is_syllable(read))
}

/// Letters with their hat, as Telex types them.
const TELEX: [(&str, &str); 8] = [
    ("uow", "ươ"),
    ("aa", "â"),
    ("ee", "ê"),
    ("oo", "ô"),
    ("dd", "đ"),
    ("aw", "ă"),
    ("ow", "ơ"),
    ("uw", "ư"),
];

/// The same as VNI types them.
const VNI: [(&str, &str); 9] = [
    ("uo7", "ươ"),
    ("a6", "â"),
    ("e6", "ê"),
    ("o6", "ô"),
    ("d9", "đ"),
    ("a8", "ă"),
    ("o7", "ơ"),
    ("u7", "ư"),
    ("u8", "ư"),
];

/// Only with a hat and a tone: words of other tongues have one of them often enough.
fn telex(word: &str) -> Option<String> {
    let tone = word.rfind(['s', 'f', 'r', 'x', 'j']).filter(|at| *at > 0)?;
    let mark = match word.as_bytes()[tone] {
        b's' => '\u{301}',
        b'f' => '\u{300}',
        b'r' => '\u{309}',
        b'x' => '\u{303}',
        _ => '\u{323}',
    };
    let bare = format!("{}{}", &word[..tone], &word[tone + 1..]);
    hatted(&bare, &TELEX).map(|word| toned(&word, Some(mark)))
}

fn vni(word: &str) -> Option<String> {
    let tone = word.rfind(['1', '2', '3', '4', '5']);
    let mark = tone.map(|at| match word.as_bytes()[at] {
        b'1' => '\u{301}',
        b'2' => '\u{300}',
        b'3' => '\u{309}',
        b'4' => '\u{303}',
        _ => '\u{323}',
    });
    let bare = tone.map_or_else(
        || word.to_owned(),
        |at| format!("{}{}", &word[..at], &word[at + 1..]),
    );
    hatted(&bare, &VNI).map(|word| toned(&word, mark))
}

/// The letters with their hats; None where there is none.
fn hatted(bare: &str, table: &[(&str, &str)]) -> Option<String> {
    let read = table
        .iter()
        .fold(bare.to_owned(), |read, (keys, letter)| read.replace(keys, letter));
    (read != bare).then_some(read)
}

/// The syllable with its tone over the letter with a hat, or else over its first vowel.
fn toned(word: &str, mark: Option<char>) -> String {
    let letters: Vec<char> = word.chars().collect();
    let hat = letters.iter().rposition(|letter| "âăêôơư".contains(*letter));
    let over = hat.or_else(|| letters.iter().position(|letter| is_vowel(*letter)));
    let with_mark = letters.iter().enumerate().flat_map(|(at, letter)| {
        let mark = mark.filter(|_| Some(at) == over);
        std::iter::once(*letter).chain(mark)
    });
    with_mark.nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c5_words_that_cannot_be_spelt_are_misspelt() {
        for word in [
            "độngg",
            "nguời",
            "thuờng",
            "hướg",
            "nhữg",
            "ththi đuađ",
            "đượcc",
            "trưởg",
        ] {
            assert!(misspelt(&format!("vận {word} quỹ")).is_some(), "{word}");
        }
        for (word, likely) in [
            ("vaanj", "vận"),
            ("vaajn", "vận"),
            ("dduwowcj", "được"),
            ("ddeer", "để"),
            ("va65n", "vận"),
            ("d9u7o75c", "được"),
        ] {
            let expected = Some((word.to_owned(), Some(likely.to_owned())));
            assert_eq!(misspelt(&format!("quỹ {word} động")), expected);
        }
    }

    #[test]
    fn c5_words_of_papers_names_and_substances_are_none() {
        let text = "huỷ hoà thuý quý kỳ khuỷu ngoằn ngoèo xoong moóc axít ôtô k’ho kilômét vắcxin ôxy mét khối m2 co2 online \
            internet zalo, Ê Đê Krông Kăn Đắk Lắk Bhnar HĐND ĐHĐB TĐKT điểm đ khoản 1 xuất sắc nghị quyết giếng gìn giữ thuở khuya quốc \
            ô-tô vắc-xin khu phố 12 lớp 5a1 tổ 3b2 feedback website Facebook youtube mp4 cafe robot camera";
        assert_eq!(misspelt(text), None);
    }
}
