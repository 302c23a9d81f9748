//! Vietnamese syllables: whether letters can be one, and the key under which spellings that differ by marks fall together.

use std::cell::RefCell;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;

/// What a syllable may begin with.
const ONSETS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];

/// What may follow, without its tone.
const RIMES: &[&str] = &[
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec", "em", "en",
    "eng", "eo", "ep", "et", "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu", "iêc", "iêm", "iên",
    "iêng", "iêp", "iêt", "iêu", "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap",
    "oat", "oay", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "oăc",
    "oăm", "oăn", "oăng", "oăt", "u", "ua", "uc", "ui", "um", "un", "ung", "up", "ut", "uy", "uya", "uych",
    "uynh", "uyp", "uyt", "uyu", "uyên", "uyêt", "uân", "uâng", "uât", "uây", "uê", "uêch", "uênh", "uôc",
    "uôi", "uôm", "uôn", "uông", "uôt", "uơ", "y", "yn", "ych", "ynh", "yp", "yt", "yêm", "yên", "yêng",
    "yêt", "yêu", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "ê", "êch", "êm", "ên", "êng", "ênh",
    "êp", "êt", "êu", "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ăc", "ăm", "ăn", "ăng", "ăp", "ăt",
    "ơ", "ơi", "ơm", "ơn", "ơp", "ơt", "ư", "ưa", "ưc", "ưi", "ưm", "ưng", "ưt", "ưu", "ươc", "ươi", "ươm",
    "ươn", "ương", "ươp", "ươt", "ươu",
];

static KNOWN_RIMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| RIMES.iter().copied().collect());

/// Huyền, sắc, ngã, hỏi, nặng as they stand apart from their letter.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// Words that are remembered; beyond that it begins again.
const REMEMBERED: usize = 20_000;

thread_local! {
    /// Words that were looked at: texts are made of the same few thousand syllables.
    static LOOKED_AT: RefCell<FxHashMap<Box<str>, bool>> = RefCell::default();
}

/// Whether the letters can be one syllable of Vietnamese, capitals or not.
pub fn is_syllable(word: &str) -> bool {
    let known = LOOKED_AT.with_borrow(|known| known.get(word).copied());
    known.unwrap_or_else(|| {
        let is = spells_one(word);
        LOOKED_AT.with_borrow_mut(|known| {
            if known.len() >= REMEMBERED {
                known.clear();
            }
            known.insert(word.into(), is);
        });
        is
    })
}

fn spells_one(word: &str) -> bool {
    let Some((letters, tone)) = toneless(word) else {
        return false;
    };
    let fits = |onset: &&&str| {
        letters
            .strip_prefix(**onset)
            .is_some_and(|rime| pair(onset, rime))
    };
    let stop = ["c", "ch", "p", "t"].iter().any(|stop| letters.ends_with(stop));
    let tone_fits = !stop || matches!(tone, Some('\u{301}' | '\u{323}'));
    tone_fits && ONSETS.iter().any(|onset| fits(&onset))
}

/// Whether an onset and a rime go together as Vietnamese spells them.
fn pair(onset: &str, rime: &str) -> bool {
    let front = rime.starts_with(['e', 'ê', 'i', 'y']);
    match onset {
        "gi" if rime.is_empty() => return true,
        "k" | "gh" | "ngh" if !front => return false,
        "c" | "ng" if front => return false,
        "" | "h" | "k" | "l" | "m" | "s" | "t" | "v" | "qu" | "d" | "th" | "n" | "b" | "nh" | "tr" | "ch" => {
        }
        _ if rime.starts_with('y') => return false,
        _ => {}
    }
    KNOWN_RIMES.contains(rime)
}

/// Small letters without their tone, and the tone. None if a letter is not Vietnamese, a tone stands over a consonant, or there are two.
fn toneless(word: &str) -> Option<(String, Option<char>)> {
    let (mut letters, mut tone, mut vowel) = (String::new(), None, false);
    for letter in word.to_lowercase().nfd() {
        if TONES.contains(&letter) {
            if tone.replace(letter).is_some() || !vowel {
                return None;
            }
        } else {
            // Of a vowel with a hat the tone stands behind the hat.
            vowel = "aeiouy".contains(letter) || vowel && ('\u{300}'..='\u{36F}').contains(&letter);
            letters.push(letter);
        }
    }
    let letters: String = letters.nfc().collect();
    let known = |letter: char| "aăâbcdđeêghiklmnoôơpqrstuưvxy".contains(letter);
    letters.chars().all(known).then_some((letters, tone))
}

/// Whether the word has a letter or a tone that only Vietnamese writes.
pub fn has_marks(word: &str) -> bool {
    word.chars()
        .any(|letter| letter.is_alphabetic() && !letter.is_ascii())
}

/// The word without marks, capitals, spaces and hyphens, `y` as `i`: what spellings of one name have in common.
pub fn folded(text: &str) -> String {
    let plain = text.to_lowercase().replace('đ', "d");
    let letters = plain.nfd().filter(|letter| letter.is_alphanumeric());
    letters
        .map(|letter| if letter == 'y' { 'i' } else { letter })
        .collect()
}

/// Whether a word begins as syllables of Vietnamese do: `Hrên`, `Kăn` and `Jơr` do not.
pub fn begins_as_syllable(word: &str) -> bool {
    let small = word.to_lowercase();
    let plain = |letter: char| letter.nfd().next().unwrap_or(letter);
    let Some(at) = small.find(|letter| "aeiouy".contains(plain(letter))) else {
        return false;
    };
    let (onset, rime) = small.split_at(at);
    let open = rime
        .chars()
        .next()
        .map(plain)
        .is_some_and(|vowel| "aou".contains(vowel));
    onset == "q" || ONSETS.contains(&onset) && !(onset == "k" && open)
}

/// Whether a word without marks is no syllable, and is one with marks: `Nguyen`, `Duc`.
pub fn lacks_marks(word: &str) -> bool {
    let plain = word.to_lowercase();
    let letters = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_lowercase());
    let bare = |text: &str| -> String {
        let text = text.replace('đ', "d");
        text.nfd().filter(char::is_ascii).collect()
    };
    let marked = |onset: &str| {
        plain.strip_prefix(bare(onset).as_str()).is_some_and(|rest| {
            let mut rimes = RIMES.iter().filter(|rime| bare(rime) == rest);
            rimes.any(|rime| pair(onset, rime))
        })
    };
    letters && !is_syllable(&plain) && ONSETS.iter().any(|onset| marked(onset))
}

/// Families' names of the Kinh, the Hoa and others that write as they do, folded: a name that begins with one is written
/// by the rules of Vietnamese.
const FAMILIES: &[&str] = &[
    "an", "au", "bach", "banh", "be", "bui", "ca", "can", "cao", "cap", "chau", "chu", "chung", "co", "cu",
    "cung", "dam", "dang", "danh", "dao", "dau", "diep", "dinh", "do", "doan", "doi", "dong", "du", "duong",
    "dang", "gia", "giang", "giap", "ha", "han", "hau", "ho", "hoa", "hoang", "hong", "hua", "huinh",
    "khong", "khuat", "khuc", "kieu", "kim", "la", "lai", "lam", "le", "leu", "li", "lo", "loc", "lu", "luc",
    "luong", "luu", "luien", "ma", "mac", "mach", "mai", "man", "mau", "nghiem", "ngo", "ngui", "nguien",
    "ninh", "nong", "ong", "pham", "phan", "phi", "pho", "phu", "phung", "phuong", "quach", "quan", "tang",
    "ta", "tao", "thach", "thai", "than", "thieu", "tieu", "to", "ton", "tong", "tra", "tran", "trang",
    "trieu", "trinh", "truong", "tu", "tuong", "ung", "uong", "van", "vi", "vo", "vu", "vuong", "xa", "iem",
];

/// Whether a word is a family's name as most persons of Vietnam have one.
pub fn is_family_name(word: &str) -> bool {
    FAMILIES.contains(&folded(word).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_names_and_papers_are_syllables() {
        let text = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Quách Khuất Nghiêm Giáp Thị Văn \
            Mẫu Ước Tuyết Quỳnh Quốc Giang Gì Giếng Nghĩa Khuya Thuở Hoà Hòa Thúy Thuý Ỷ Ý Yên Uyên Oanh Hoạch Khuếch Ngoằn \
            Ngoèo Khúc Khuỷu ỦY BAN NHÂN DÂN PHƯỜNG THƯỞNG Kỳ Kì Quý Quí Thy Vy Tý Bích Ngọc Được Việt Nguyệt Xuân Luận Quyền \
            Gia Giữ Rượu Hươu Bưu Xoong Moóc";
        for word in text.split_whitespace() {
            assert!(is_syllable(word), "{word}");
        }
    }

    #[test]
    fn other_letters_are_none() {
        let text = "Nguyeễn Trầnn Đặnng g ng Bhiu Êban Brôih Krông Zoë Müller Trần2 Kan Ghan Nghuyễn Các̀ Hộp̃ Âń Nguyen Th ễn1 j";
        for word in text.split_whitespace() {
            assert!(!is_syllable(word), "{word}");
        }
    }

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (one, other) in [
            ("Nguyễn Văn Tình", "nguyễn  văn Tỉnh"),
            ("Lý Thúy Kỳ", "Lí Thuý Kì"),
            ("Đỗ", "Dỗ"),
        ] {
            assert_eq!(folded(one), folded(other));
        }
        assert_ne!(folded("Nguyễn Văn Tình"), folded("Nguyễn Văn Tính An"));
        for word in ["Nguyen", "Duc", "Ngoc", "Hien", "Viet"] {
            assert!(lacks_marks(word), "{word}");
        }
        for word in [
            "An", "Minh", "Kim", "Thi", "Anna", "Victoria", "Đức", "Hmok", "Sok", "Y",
        ] {
            assert!(!lacks_marks(word), "{word}");
        }
        assert!(is_family_name("Nguyễn") && is_family_name("ĐẶNG") && !is_family_name("Êban"));
    }
}
