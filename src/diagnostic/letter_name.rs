//! Names of characters that cannot be seen, that look like others, or that no paper can carry.

use super::Language;

/// First and last character of a stretch, with its name in Vietnamese and in English.
type Named = (char, char, &'static str, &'static str);

/// Stretches in the order of their codes. One table for everyone who refuses, mends or names a character.
const NAMES: &[Named] = &[
    ('\u{0}', '\u{8}', "ký tự điều khiển", "control character"),
    ('\u{9}', '\u{9}', "dấu Tab", "tab"),
    ('\u{A}', '\u{1F}', "ký tự điều khiển", "control character"),
    ('I', 'I', "chữ I", "letter I"),
    ('O', 'O', "chữ O", "letter O"),
    ('l', 'l', "chữ l", "letter l"),
    ('o', 'o', "chữ o", "letter o"),
    ('\u{7F}', '\u{9F}', "ký tự điều khiển", "control character"),
    ('\u{A0}', '\u{A0}', "dấu cách không ngắt", "no-break space"),
    ('\u{A9}', '\u{A9}', "ký hiệu", "symbol"),
    ('\u{AD}', '\u{AD}', "gạch nối mềm", "soft hyphen"),
    ('\u{AE}', '\u{AE}', "ký hiệu", "symbol"),
    ('\u{B6}', '\u{B6}', "ký hiệu", "symbol"),
    (
        '\u{D0}',
        '\u{D0}',
        "chữ Eth của tiếng Iceland",
        "Icelandic letter eth",
    ),
    (
        '\u{F0}',
        '\u{F0}',
        "chữ eth của tiếng Iceland",
        "Icelandic letter eth",
    ),
    ('\u{131}', '\u{131}', "chữ i không chấm", "dotless i"),
    ('\u{189}', '\u{189}', "chữ D châu Phi", "African letter D"),
    (
        '\u{1CD}',
        '\u{1CE}',
        "chữ a mang dấu mũ ngược",
        "letter a with caron",
    ),
    ('\u{256}', '\u{256}', "chữ d có đuôi", "letter d with tail"),
    (
        '\u{300}',
        '\u{34E}',
        "dấu đứng rời khỏi chữ",
        "mark left without its letter",
    ),
    (
        '\u{34F}',
        '\u{34F}',
        "dấu nối tổ hợp vô hình",
        "combining grapheme joiner",
    ),
    (
        '\u{350}',
        '\u{36F}',
        "dấu đứng rời khỏi chữ",
        "mark left without its letter",
    ),
    ('\u{370}', '\u{3FF}', "chữ Hy Lạp", "Greek letter"),
    ('\u{400}', '\u{52F}', "chữ Kirin", "Cyrillic letter"),
    ('\u{61C}', '\u{61C}', "dấu đổi chiều chữ", "direction mark"),
    (
        '\u{115F}',
        '\u{1160}',
        "chữ Hàn vô hình",
        "invisible Hangul filler",
    ),
    ('\u{1680}', '\u{1680}', "dấu cách Ogham", "Ogham space"),
    (
        '\u{17B4}',
        '\u{17B5}',
        "chữ Khmer vô hình",
        "invisible Khmer vowel",
    ),
    (
        '\u{180B}',
        '\u{180F}',
        "dấu tách chữ Mông Cổ",
        "Mongolian separator",
    ),
    ('\u{2000}', '\u{200A}', "dấu cách in ấn", "typographic space"),
    (
        '\u{200B}',
        '\u{200B}',
        "dấu cách độ rộng bằng không",
        "zero-width space",
    ),
    (
        '\u{200C}',
        '\u{200D}',
        "dấu nối độ rộng bằng không",
        "zero-width joiner",
    ),
    ('\u{200E}', '\u{200F}', "dấu đổi chiều chữ", "direction mark"),
    (
        '\u{2010}',
        '\u{2015}',
        "dấu gạch khác gạch nối",
        "dash that is no hyphen",
    ),
    (
        '\u{2028}',
        '\u{2029}',
        "dấu ngắt dòng Unicode",
        "Unicode line separator",
    ),
    ('\u{202A}', '\u{202E}', "dấu đổi chiều chữ", "direction mark"),
    (
        '\u{202F}',
        '\u{202F}',
        "dấu cách hẹp không ngắt",
        "narrow no-break space",
    ),
    ('\u{203B}', '\u{203B}', "ký hiệu", "symbol"),
    ('\u{2044}', '\u{2044}', "dấu gạch phân số", "fraction slash"),
    ('\u{205F}', '\u{205F}', "dấu cách toán học", "mathematical space"),
    ('\u{2060}', '\u{2064}', "dấu nối vô hình", "invisible joiner"),
    ('\u{2065}', '\u{206F}', "dấu đổi chiều chữ", "direction mark"),
    ('\u{2117}', '\u{2122}', "ký hiệu", "symbol"),
    (
        '\u{2160}',
        '\u{217F}',
        "chữ số La Mã viết liền",
        "Roman numeral in one character",
    ),
    ('\u{2190}', '\u{21FF}', "mũi tên", "arrow"),
    ('\u{2212}', '\u{2212}', "dấu trừ toán học", "minus sign"),
    ('\u{2215}', '\u{2215}', "dấu chia", "division slash"),
    ('\u{2300}', '\u{27BF}', "hình ký hiệu", "symbol"),
    ('\u{2800}', '\u{2800}', "ô chữ nổi trống", "blank braille cell"),
    ('\u{2801}', '\u{28FF}', "ô chữ nổi", "braille cell"),
    ('\u{2B00}', '\u{2BFF}', "hình ký hiệu", "symbol"),
    ('\u{3000}', '\u{3000}', "dấu cách toàn hình", "ideographic space"),
    (
        '\u{3164}',
        '\u{3164}',
        "chữ Hàn vô hình",
        "invisible Hangul filler",
    ),
    (
        '\u{E000}',
        '\u{F8FF}',
        "ký tự riêng của một phông chữ",
        "private character of a font",
    ),
    (
        '\u{FB00}',
        '\u{FB06}',
        "hai chữ dính làm một",
        "two letters in one character",
    ),
    (
        '\u{FDD0}',
        '\u{FDEF}',
        "mã không phải ký tự",
        "code that is no character",
    ),
    ('\u{FE00}', '\u{FE0F}', "dấu chọn dạng chữ", "variation selector"),
    ('\u{FEFF}', '\u{FEFF}', "dấu thứ tự byte (BOM)", "byte-order mark"),
    ('\u{FF01}', '\u{FF5E}', "chữ toàn hình", "fullwidth letter"),
    (
        '\u{FFA0}',
        '\u{FFA0}',
        "chữ Hàn vô hình",
        "invisible Hangul filler",
    ),
    ('\u{FFF9}', '\u{FFFB}', "dấu chú âm", "annotation mark"),
    (
        '\u{FFFC}',
        '\u{FFFC}',
        "chỗ của một hình đã mất",
        "place of a lost picture",
    ),
    (
        '\u{FFFD}',
        '\u{FFFD}',
        "chữ đã hỏng khi đổi bảng mã",
        "letter lost between encodings",
    ),
    (
        '\u{FFFE}',
        '\u{FFFF}',
        "mã không phải ký tự",
        "code that is no character",
    ),
    ('\u{1D400}', '\u{1D7FF}', "chữ toán học", "mathematical letter"),
    ('\u{1F000}', '\u{1FAFF}', "hình biểu tượng", "pictograph"),
    ('\u{E0000}', '\u{E0FFF}', "dấu nhãn vô hình", "invisible tag"),
    (
        '\u{F0000}',
        '\u{10FFFF}',
        "ký tự riêng của một phông chữ",
        "private character of a font",
    ),
];

/// `dấu cách không ngắt (U+00A0)`; the code alone where the table has no name.
pub(super) fn letter_name(letter: char, language: Language) -> String {
    let code = format!("U+{:04X}", u32::from(letter));
    let named = NAMES
        .iter()
        .find(|(first, last, ..)| (*first..=*last).contains(&letter));
    match named {
        Some((_, _, vietnamese, english)) => format!("{} ({code})", language.say(*vietnamese, *english)),
        None => code,
    }
}

/// The mark of the keyboard that a fullwidth one looks like.
pub(super) fn narrow(letter: char) -> Option<char> {
    let wide = matches!(letter, '\u{FF01}'..='\u{FF5E}');
    wide.then(|| char::from_u32(u32::from(letter) - 0xFEE0)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_in_order_and_apart() {
        for pair in NAMES.windows(2) {
            assert!(pair[0].1 < pair[1].0, "{:?}", pair[0]);
        }
        assert_eq!(
            letter_name('\u{A0}', Language::English),
            "no-break space (U+00A0)"
        );
        assert_eq!(letter_name('x', Language::English), "U+0078");
    }
}
