//! Letters of encodings older than Unicode: what they are when a program takes TCVN3 (ABC), VNI or UTF-8 for the letters
//! of Western Europe.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::syllable::{has_marks, is_syllable};

/// An encoding whose letters were taken for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OldEncoding {
    /// TCVN 5712:1993, the fonts `.VnTime`: one byte a letter.
    Tcvn3,
    /// VNI for Windows, the fonts `VNI-Times`: a letter and its marks after it.
    Vni,
    /// UTF-8 read as if each byte were a letter.
    BrokenUtf8,
}

impl OldEncoding {
    const ALL: [Self; 3] = [Self::Vni, Self::Tcvn3, Self::BrokenUtf8];

    /// As people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "TCVN3 (ABC)",
            Self::Vni => "VNI",
            Self::BrokenUtf8 => "UTF-8 / Windows-1252",
        }
    }

    /// What a word says in it.
    pub fn read(self, word: &str) -> String {
        match self {
            Self::Tcvn3 => word.chars().map(tcvn3).collect(),
            Self::Vni => vni(word),
            Self::BrokenUtf8 => broken_utf8(word)
                .or_else(|| with_lost_byte(word))
                .unwrap_or_else(|| word.to_owned()),
        }
    }
}

/// The encoding a text was written in, and what it says, if a word of it can be read only so.
pub fn old_encoding(text: &str) -> Option<(OldEncoding, String)> {
    if !text.chars().any(is_high) {
        return None;
    }
    // Where no word has both, none gives those two away; most texts end here.
    let strange = mixes(text);
    let speaks_for = |encoding| {
        if encoding != OldEncoding::Vni && !strange {
            return 0;
        }
        words(text, encoding)
            .filter(|word| gives_away(encoding, word))
            .count()
    };
    let all = OldEncoding::ALL.map(|encoding| (speaks_for(encoding), encoding));
    let (most, encoding) = all.into_iter().max_by_key(|(count, _)| *count)?;
    (most > 0).then(|| (encoding, read(encoding, text)))
}

/// Runs of what an old encoding writes within a word, quotes around it left out.
fn words(text: &str, encoding: OldEncoding) -> impl Iterator<Item = &str> {
    text.split(move |letter| is_between(letter, encoding))
        .map(|word| {
            word.strip_prefix('«')
                .filter(|rest| rest.ends_with('»'))
                .map_or(word, |rest| &rest[..rest.len() - '»'.len_utf8()])
        })
        .filter(|word| !word.is_empty())
}

/// Bytes of UTF-8 may look like quotes.
fn is_between(letter: char, encoding: OldEncoding) -> bool {
    let quote = encoding != OldEncoding::BrokenUtf8 && "“”‘’–…".contains(letter);
    (letter.is_whitespace() && letter != '\u{A0}') || letter.is_ascii_punctuation() || quote
}

/// Letters that single bytes are taken for.
const fn is_high(letter: char) -> bool {
    matches!(letter, '\u{A1}'..='\u{FF}')
}

/// A word that is no Vietnamese as it stands and is a syllable with marks as the encoding reads it.
fn gives_away(encoding: OldEncoding, word: &str) -> bool {
    let has_plain = word.chars().any(|letter| letter.is_ascii_alphabetic());
    if !has_plain || !word.chars().any(is_high) {
        return false;
    }
    // In VNI the marks are letters of Vietnamese as well; the other two show letters that it does not have.
    let strange = encoding == OldEncoding::Vni || word.chars().any(is_strange);
    if !strange || is_syllable(word) || NO_WORDS.contains(&word) {
        return false;
    }
    let read = encoding.read(word);
    read != word && has_marks(&read) && is_syllable(&read)
}

/// Whether a word has letters that bytes are taken for and letters that Vietnamese does not have.
fn mixes(text: &str) -> bool {
    let mut words = text.split(|letter| is_between(letter, OldEncoding::BrokenUtf8));
    words.any(|word| word.chars().any(is_high) && word.chars().any(is_strange))
}

fn is_strange(letter: char) -> bool {
    !letter.is_ascii() && !is_vietnamese(letter)
}

/// Signs of measures and names that would read as syllables and are none.
const NO_WORDS: [&str; 3] = ["µm", "µg", "Loïc"];

/// Whether Vietnamese has the letter. Those that Latin has are asked of nearly every word, and looked at once.
fn is_vietnamese(letter: char) -> bool {
    static LATIN: LazyLock<FxHashSet<char>> = LazyLock::new(|| {
        let latin = LATIN_1_AND_A.chain(LATIN_MARKED);
        latin.filter(|letter| stands_alone(*letter)).collect()
    });
    let is_latin = LATIN_1_AND_A.contains(&letter) || LATIN_MARKED.contains(&letter);
    if is_latin {
        LATIN.contains(&letter)
    } else {
        stands_alone(letter)
    }
}

const LATIN_1_AND_A: RangeInclusive<char> = '\u{C0}'..='\u{17F}';
const LATIN_MARKED: RangeInclusive<char> = '\u{1EA0}'..='\u{1EF9}';

fn stands_alone(letter: char) -> bool {
    is_syllable(&letter.to_string()) || "đĐăĂâÂ".contains(letter)
}

/// Every word that reads as a syllable, the others as they stand. Among words of Unicode only those that are none.
fn read(encoding: OldEncoding, text: &str) -> String {
    let among_unicode = text
        .chars()
        .any(|letter| matches!(letter, 'Ă'..='ỹ') && is_vietnamese(letter));
    let mut whole = String::new();
    let mut word = String::new();
    for letter in text.chars().chain(['\n']) {
        if is_between(letter, encoding) {
            let read = encoding.read(&word);
            let right = is_syllable(&read) || read.chars().all(char::is_uppercase);
            let right = right && (!among_unicode || gives_away(encoding, &word) || has_capital_inside(&word));
            whole.push_str(if right { &read } else { &word });
            word.clear();
            whole.push(letter);
        } else {
            word.push(letter);
        }
    }
    whole.pop();
    whole
}

/// A marked capital among small letters: `tÝch`, as no word of Unicode has it.
fn has_capital_inside(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
        && word
            .chars()
            .any(|letter| is_high(letter) && letter.is_uppercase())
}

/// Codes from A1 on, with what TCVN 5712:1993 (VN3) has there; `\0` where it has nothing.
const TCVN3: &str = "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽéẹềểễếệìỉ\0\0\0ĩíịò\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";

fn tcvn3(letter: char) -> char {
    let at = u32::from(letter)
        .checked_sub(0xA1)
        .and_then(|at| usize::try_from(at).ok());
    let read = at.and_then(|at| TCVN3.chars().nth(at));
    read.filter(|read| *read != '\0').unwrap_or(letter)
}

/// Letters that stand for one by themselves.
const VNI_LETTERS: &[(char, char)] = &[
    ('ñ', 'đ'),
    ('Ñ', 'Đ'),
    ('ö', 'ư'),
    ('Ö', 'Ư'),
    ('ô', 'ơ'),
    ('Ô', 'Ơ'),
    ('î', 'ỵ'),
    ('Î', 'Ỵ'),
    ('æ', 'ỉ'),
    ('Æ', 'Ỉ'),
    ('ó', 'ĩ'),
    ('Ó', 'Ĩ'),
    ('ò', 'ị'),
    ('Ò', 'Ị'),
];

/// Marks after a letter: the tone of ă, â, ê, ô or the plain vowel, as small letters.
const VNI_MARKS: &[(char, &str)] = &[
    ('ù', "\u{301}"),
    ('ø', "\u{300}"),
    ('û', "\u{309}"),
    ('õ', "\u{303}"),
    ('ï', "\u{323}"),
    ('â', "\u{302}"),
    ('á', "\u{302}\u{301}"),
    ('à', "\u{302}\u{300}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
    ('ê', "\u{306}"),
    ('é', "\u{306}\u{301}"),
    ('è', "\u{306}\u{300}"),
    ('ú', "\u{306}\u{309}"),
    ('ü', "\u{306}\u{303}"),
    ('ë', "\u{306}\u{323}"),
];

/// A word of VNI: marks join the vowel before them.
fn vni(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let mut read = String::new();
    let mut before = ' ';
    for letter in word.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let mark = VNI_MARKS
            .iter()
            .find(|(mark, _)| *mark == small)
            .filter(|_| "aeouyôö".contains(before));
        let alone = VNI_LETTERS.iter().find(|(old, _)| *old == letter);
        match (mark, alone) {
            (Some((_, mark)), _) => read.push_str(mark),
            (None, Some((_, new))) => read.push(*new),
            (None, None) => read.push(letter),
        }
        before = if mark.is_some() { ' ' } else { small };
    }
    read.nfc().collect()
}

/// The letters whose bytes of UTF-8 were read one by one as Windows-1252. None if they are no such bytes.
fn broken_utf8(word: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = word.chars().map(windows_1252).collect();
    String::from_utf8(bytes?).ok()
}

/// The same of a word that lost a byte for which Windows-1252 has no letter: the only one with which it is a syllable.
fn with_lost_byte(word: &str) -> Option<String> {
    let at = word.find("á»").map(|at| at + "á»".len())?;
    let lost = ['\u{81}', '\u{8D}', '\u{8F}', '\u{90}', '\u{9D}'];
    let mut whole = lost.into_iter().filter_map(|byte| {
        let read = broken_utf8(&format!("{}{byte}{}", &word[..at], &word[at..]))?;
        let whole = read.chars().skip(1).all(char::is_lowercase) || read.chars().all(char::is_uppercase);
        (whole && is_syllable(&read)).then_some(read)
    });
    whole.next().filter(|_| whole.next().is_none())
}

/// Letters of the codes 80 to 9F in Windows-1252.
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

fn windows_1252(letter: char) -> Option<u8> {
    let at = WINDOWS_1252.chars().position(|known| known == letter);
    let high = at.and_then(|at| u8::try_from(0x80 + at).ok());
    high.or_else(|| u8::try_from(u32::from(letter)).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_old_encodings_are_read() {
        for (text, encoding, read) in [
            ("Ñaëng Thò Maãu Öôùc", OldEncoding::Vni, "Đặng Thị Mẫu Ước"),
            ("Nguyeãn Vaên Hieáu", OldEncoding::Vni, "Nguyễn Văn Hiếu"),
            (
                "UÛY BAN NHAÂN DAÂN PHÖÔØNG",
                OldEncoding::Vni,
                "ỦY BAN NHÂN DÂN PHƯỜNG",
            ),
            ("§Æng ThÞ MÉu ¦íc", OldEncoding::Tcvn3, "Đặng Thị Mẫu Ước"),
            ("NguyÔn V¨n HiÕu", OldEncoding::Tcvn3, "Nguyễn Văn Hiếu"),
            (
                "Chñ tÞch Uû ban nh©n d©n ph\u{AD}êng",
                OldEncoding::Tcvn3,
                "Chủ tịch Uỷ ban nhân dân phường",
            ),
            ("Phó Giám đốc C«ng ty", OldEncoding::Tcvn3, "Phó Giám đốc Công ty"),
            ("Nguyá»…n VÄƒn An", OldEncoding::BrokenUtf8, "Nguyễn Văn An"),
            ("PhÃ²ng há»p sá»‘ 1", OldEncoding::BrokenUtf8, "Phòng họp số 1"),
            (
                "Ông Lê Khôi: thµnh tÝch cña phường",
                OldEncoding::Tcvn3,
                "Ông Lê Khôi: thành tích của phường",
            ),
        ] {
            assert_eq!(old_encoding(text), Some((encoding, read.to_owned())), "{text}");
        }
    }

    #[test]
    fn sound_names_of_many_tongues_are_left_alone() {
        for text in [
            "Đặng Thị Mẫu Ước",
            "Y Bhiu Êban",
            "H'Hen Niê",
            "K'Brôih",
            "Lò A Páo",
            "Muñoz",
            "Zoë",
            "Noël",
            "Müller",
            "José García",
            "Björn Åström",
            "São Paulo",
            "Genève",
            "«Tổ ấm»",
            "10 µm",
            "25 °C",
            "½ ngày",
            "§ 5",
            "Straße",
            "Đắk Lắk",
            "Krông Pắc",
            "Ỷ Lan",
            "Trần Văn Ơn",
            "façade",
            "Þór Guðmundsson",
            "±5 m²",
            "Pêrô Nguyễn Văn Á",
            "Siu Blưm",
            "Rơ Châm H'Yéo",
            "Ksor Phước",
            "Hà Lòe",
            "Bùi Xuân Phái",
            "Điểu K'Ré",
            "Loïc",
            "Thào Mí Giàng",
            "Cà Thị Hoàn",
        ] {
            assert_eq!(old_encoding(text), None, "{text}");
        }
    }
}
